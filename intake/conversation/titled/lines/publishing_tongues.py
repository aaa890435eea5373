"""The language of a short answer about lines, which nothing but its words tells.

Invariant: another language than the writer's is read only where in that every word is known, the
writer's own makes nothing of the answer, and no other makes something else of it.
"""

from dataclasses import replace

from intake import languages
from intake.applications import Application
from intake.conversation.titled.lines import (
    publishing,
    publishing_reading,
    unpublishing,
    unpublishing_reading,
)
from intake.conversation.turns import Hearing

LONGEST = 200
"""Characters of such an answer: of a longer one the language is told."""


def heard(hearing: Hearing, application: Application) -> Hearing:
    """The answer in the language whose words it is made of, or else as it was."""
    letter = hearing.dossier.letter
    text = publishing.unsigned(hearing, application).message.reply
    is_about = letter is not None and letter.notice in publishing.ABOUT_LINES
    if not is_about or hearing.told_language or len(text) > LONGEST:
        return hearing
    own = languages.all_read().get(hearing.language)
    if own is None or own.letters or _told(hearing, text):
        return hearing
    found = {
        one.code: said
        for one in languages.all_read().values()
        if not one.letters and (said := _told(replace(hearing, read_in=one.code), text))
    }
    same = len(set(found.values())) == 1
    return replace(hearing, read_in=next(iter(found))) if same else hearing


def _told(hearing: Hearing, text: str) -> str:
    """What the answer comes to where each of its words is known; empty where one is not."""
    lines, language = unpublishing.standing(hearing.dossier), hearing.language
    labels = [one.label for one in publishing.shown(hearing.call, lines, language)]
    choice = publishing_reading.read(text, len(lines), language, labels) if lines else None
    if choice and choice.is_clear:
        if publishing.is_only_thanks(hearing, lines, choice.agreed, is_told=False):
            return ""
        return f"agreed {sorted(choice.agreed)}"
    narrows = unpublishing.narrowing_of(hearing, lines) if lines else None
    if narrows and narrows.is_known:
        return f"hidden {sorted(narrows.lines)}"
    wish = unpublishing.read(hearing, lines)
    if wish is None or not (wish.is_sure or _is_whole(hearing, wish.told)):
        return ""
    return f"hidden {sorted(wish.hidden | wish.perhaps)}"


def _is_whole(hearing: Hearing, told: tuple[str, ...]) -> bool:
    """Whether there is nothing in the sentences but the wish."""
    lines = unpublishing.called(hearing, unpublishing.standing(hearing.dossier))
    language, call = hearing.language, hearing.call
    return all(unpublishing_reading.is_only_wish(one, language, call, lines) for one in told)
