"""Whether words taken for somebody's office are a sentence about it.

Invariant: an office is a noun with what belongs to it; nobody is "mayor and sign this myself".
Who holds a sentence for an office shall ask, since any part of it may be another's.
"""

import re
from functools import cache

from intake import languages
from intake.conversation.people import signatures
from intake.conversation.phrasefiles import Room, listed, tables, written
from intake.conversation.phrases import among, any_found, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import count, fold, has_case, is_small, words_of

_ROOM: Room = "people"
_FILE = "clausal_words.toml"
_BEHIND = 2
"""Words behind an office that stands last in its language, from which on they tell of more."""
_LONGEST_NAME = 9
"""Words of a name in a script without capitals; two letters count as one without blanks."""
_SMALL_NAME = 4
"""Words of a name that is typed without any capital."""
_SHORT = 4
"""Words of an office about which nothing is asked, whatever they are."""
_ASIDE = re.compile(r"[(,;（，；]")


def is_clause(text: str, language: str) -> bool:
    """Whether the words hold what only a sentence has: a person who speaks, or an act of theirs."""
    said = fold(text).casefold()
    if listed(_ROOM, _FILE, language, "signs").found(said):
        return True
    is_led = phrases(WORDS, "houses_led", language).ends(said)
    return (said.endswith(_endings(language)) and not is_led) or _goes_on(said, language)


def is_remark(text: str, language: str) -> bool:
    """Whether what stands where a name was asked tells something: "I pressed the wrong button".

    A name has a capital in all of its words but its particles, or in none and is short then.
    """
    said = text.strip()
    if listed(_ROOM, _FILE, language, "nobody").found(fold(said).casefold()):
        return True
    words = [one.strip(".,()") for one in said.split()]
    words = [one for one in words if one and one.casefold() not in _particles()]
    small = [word for word in words if is_small(word)]
    if not words or not has_case(said):
        return count(said) > _LONGEST_NAME
    return len(small) > (_SMALL_NAME if len(small) == len(words) else 1)


def is_told(text: str, language: str) -> bool:
    """Whether what stands where an office was asked is a sentence or has no office at its head."""
    if is_clause(text, language):
        return True
    said = fold(text)
    if count(said) <= _SHORT or phrases(WORDS, "houses_led", language).found(said):
        return False
    if signatures.is_statement(said, language):
        return True
    if listed(_ROOM, _FILE, language, "charged").starts(said.casefold()):
        return False
    head = _headed(said, language)
    return not any_found(WORDS, ("offices", "institutions", "role_words"), head, language)


def _headed(said: str, language: str) -> str:
    """The words up to the first that joins a place or a matter to an office."""
    joints = phrases(WORDS, "joining_offices", language).finditer(said, words_of(said))
    first = min((one.start() for one in joints if one.start()), default=len(said))
    return _ASIDE.split(said[:first])[0]


@cache
def _particles() -> frozenset[str]:
    """Small words within names, of every language: whoever writes may be called "van der Berg"."""
    return frozenset().union(*(among(WORDS, "name_particles", one) for one in languages.all_read()))


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
