"""Whether words taken for somebody's office are a sentence about it.

Invariant: an office is a noun with what belongs to it; nobody is "mayor and sign this myself".
Who holds a sentence for an office shall ask, since any part of it may be another's.
"""

import re

from intake.conversation.phrasefiles import Room, listed, tables, written
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, words_of

_ROOM: Room = "people"
_FILE = "clausal_words.toml"
_BEHIND = 2
"""Words behind an office that stands last in its language, from which on they tell of more."""
_ASIDE = re.compile(r"[(,;（，；]")


def is_clause(text: str, language: str) -> bool:
    """Whether the words hold what only a sentence has: a person who speaks, or an act of theirs."""
    said = fold(text).casefold()
    if listed(_ROOM, _FILE, language, "signs").found(said):
        return True
    is_led = phrases(WORDS, "houses_led", language).ends(said)
    return (said.endswith(_endings(language)) and not is_led) or _goes_on(said, language)


def without_act(text: str, language: str) -> str:
    """The office before an "as" that stands behind it: "Belediye Başkanı olarak başvuruyorum"."""
    said = fold(text)
    for one in listed(_ROOM, _FILE, language, "as").finditer(said, words_of(said)):
        head = said[: one.start()].rstrip()
        if phrases(WORDS, "offices", language).ends(head):
            return text[: len(head)]
    return text


def _endings(language: str) -> tuple[str, ...]:
    """The endings of verbs, where a language has such as no noun has."""
    return tuple(tables(_ROOM, _FILE).get(language.partition("-")[0], {}).get("endings", ()))


def _goes_on(said: str, language: str) -> bool:
    """Whether more follows an office where it closes the words that belong to it."""
    if not written(_ROOM, _FILE, language, "as"):
        return False
    offices = phrases(WORDS, "offices", language).finditer(said, words_of(said))
    end = max((one.end() for one in offices), default=len(said))
    return len(_ASIDE.split(said[end:])[0].split()) > _BEHIND
