"""A titled city's wish for another name on its certificate and licence.

Invariant: nothing is changed by it: a person makes new documents, or asks. A question what stands
there, and a word that it is right, wish nothing.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import takewhile

from intake import languages
from intake.answers import folding
from intake.answers.geography import cities
from intake.applications import Application, State
from intake.cases import CaseKind
from intake.conversation import phrasefiles, sentences
from intake.conversation.city import passing_on
from intake.conversation.city.contacts import identity
from intake.conversation.intents import courtesy
from intake.conversation.people.signatures import is_closing
from intake.conversation.spelling import count, fold, has_question_mark, words_of
from intake.conversation.turns import Hearing, Notes, Outcome, remark
from intake.messages import Passage
from intake.notices import DocumentsIssued

_listed = partial(phrasefiles.listed, "city", "renaming_words.toml")
MOST_WORDS = 5
"""Words of a name on a line of its own."""


def noted(
    notes: Notes, hearing: Hearing, hear_again: Callable[[Notes, Hearing], Outcome]
) -> Outcome | None:
    """The wish shown to a person, and what else the mail says heard; None where it has none."""
    application = notes.application
    said = _said(hearing, application)
    wish = _wish(said, hearing, application)
    if application.state is not State.TITLED or not wish:
        return None
    rest = [one for one in said if one not in wish]
    words = "\n".join(map(hearing.own, wish)) if rest else ""
    passing_on.open_case(notes, hearing, CaseKind.NAME_WISHED, words)
    told = remark("name_wished")
    return told + hear_again(notes, _without(hearing, rest)) if rest else told


def _said(hearing: Hearing, application: Application) -> list[str]:
    """What it says up to its close, without mere manners ("Merci d'écrire …" is more)."""
    language = hearing.language
    text = identity.unsigned(application, hearing).message.reply
    parts = sentences.split(text, language)
    before = takewhile(lambda one: not is_closing(one.strip(), language), parts)
    told = [one for one in before if words_of(one)]
    return [
        one
        for one in told
        if _is_wish(one, language, is_asked=False) or not courtesy.is_courtesy(one, language)
    ]


def _without(hearing: Hearing, rest: Sequence[str]) -> Hearing:
    """The rest heard as the whole mail is; its files stand beside the wish."""
    passages = (Passage(text="\n".join(rest)),)
    message = replace(hearing.message, passages=passages, attachments=())
    return replace(hearing, message=message, read_in=hearing.language)


def _wish(said: Sequence[str], hearing: Hearing, application: Application) -> list[str]:
    """The sentences that wish it, each with the name on a line of its own behind it."""
    letter, language = hearing.dossier.letter, hearing.language
    is_asked = letter is not None and letter.notice == DocumentsIssued.name
    if is_asked and len(said) == 1 and _is_city(said[0], application):
        return [*said]
    found: list[str] = []
    for before, one in zip(["", *said], said, strict=False):
        is_name = before in found and _is_label(before) and count(one) <= MOST_WORDS
        if is_name or _is_wish(one, language, is_asked=is_asked):
            found.append(one)
    return found


def _is_label(words: str) -> bool:
    return words.rstrip().endswith((":", "："))


def _is_city(words: str, application: Application) -> bool:
    """Whether they are a city's name, or this city's as it is on file, and nothing else."""
    key = folding.key(words)
    return bool(key) and (key == folding.key(application.city or "") or bool(cities.named(key)))


def _is_wish(words: str, language: str, *, is_asked: bool) -> bool:
    """Whether a sentence wishes it, by the words of its language or of one much like it."""
    if _says(words, language, "right") or _says(words, language, "open"):
        return False
    return any(_wishes(words, one, is_asked=is_asked) for one in languages.all_read())


def _wishes(words: str, language: str, *, is_asked: bool) -> bool:
    """The same by the words of this language; where we asked, documents need not be named."""
    if not _says(words, language, "names"):
        return False
    if not is_asked and not _says(words, language, "documents"):
        return False
    return _says(words, language, "changes" if has_question_mark(words) else "wishes")


def _says(words: str, language: str, meaning: str) -> bool:
    return _listed(language, meaning).found(fold(words))
