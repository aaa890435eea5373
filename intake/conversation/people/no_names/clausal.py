"""Whether words taken for somebody's office are a sentence about it.

Invariant: an office is a noun with what belongs to it; nobody is "mayor and sign this myself".
Who holds a sentence for an office shall ask, since any part of it may be another's.
"""

import re
from functools import cache

from intake.conversation.people import signatures
from intake.conversation.people.no_names import promising, things
from intake.conversation.people.no_names.things import HEADED
from intake.conversation.phrasefiles import Room, listed, tables, written
from intake.conversation.phrases import any_found, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import count, fold

ROOM: Room = "people.no_names"
FILE = "clausal_words.toml"
_BEHIND = 2
"""Words behind an office that stands last in its language, from which on they tell of more."""
_SHORT = 4
"""Words of an office that hold no verb, about which nothing is asked, whatever they are."""
_ASIDE = re.compile(r"[(,;（，；]")
_BRACKETS = re.compile(r"[(（][^()（）]{0,200}[)）]")
"""What is set beside an office, or asked of it ("acting; is this fine?"), makes it no sentence."""
_CAPITALS = re.compile(r"\b[A-Z]{2,3}\b|(?<=[a-z] )I\b(?!\s[a-z])")
"""Short words in capitals, as "IS" or "Grade I", which nobody says."""
_POSTS_LAST = frozenset({"hi", "ja", "ko", "tr", "zh"})
"""Languages in which what an office is stands behind all that belongs to it."""


def is_clause(text: str, language: str) -> bool:
    """Whether the words hold what only a sentence has: a person who speaks, or an act of theirs."""
    said = fold(text).casefold()
    bare = listed(ROOM, FILE, language, "nouns").without(said)  # "since yesterday"
    if listed(ROOM, FILE, language, "signs").found(bare):
        return True
    if promising.holds(said, language) or promising.is_only(said, language):
        return True
    is_led = phrases(WORDS, "houses_led", language).ends(said)
    return (said.endswith(verb_endings(language)) and not is_led) or _goes_on(said, language)


def is_told(text: str, language: str) -> bool:
    """Whether what stands where an office was asked is a sentence or has no office at its head."""
    if is_clause(text, language) or things.is_no_office(text, language):
        return True
    said = fold(text)
    if phrases(WORDS, "away", language).found(said.casefold()):
        return True
    if phrases(WORDS, "houses_led", language).found(said):
        return False
    nouns = listed(ROOM, FILE, language, "nouns")
    told = _BRACKETS.sub("", said if said.isupper() else _CAPITALS.sub("", said))
    if signatures.is_statement(nouns.without(told.casefold()), language):
        return True
    if count(said) <= _SHORT:
        return False
    if listed(ROOM, FILE, language, "charged").starts(said.casefold()):
        return False
    head = _headed(said, language)
    is_post = listed(ROOM, FILE, language, "posts").found(head.casefold())
    return not is_post and not any_found(WORDS, HEADED, head, language)


def is_awaited(said: str, language: str) -> bool:
    """Whether whoever holds an office is only somebody who is waited for.

    "等市长签字", "आयुक्त की मंज़ूरी की प्रतीक्षा".
    """
    awaited = listed(ROOM, FILE, language, "awaited", is_alone=True)
    return awaited.found(fold(said).casefold())


def _headed(said: str, language: str) -> str:
    """The words up to the first that joins a place or a matter to an office, or from the last."""
    first = _ASIDE.split(said)[0]
    joints = phrases(WORDS, "joining_offices", language).finditer(first)
    spans = [one.span() for one in joints if one.start()]
    if language.partition("-")[0] in _POSTS_LAST:
        return first[max((end for _, end in spans), default=0) :]
    return first[: min((start for start, _ in spans), default=len(first))]


def without_act(text: str, language: str) -> str:
    """The office before an "as" that stands behind it: "Belediye Başkanı olarak başvuruyorum"."""
    said = fold(text)
    for one in listed(ROOM, FILE, language, "as").finditer(said):
        head = said[: one.start()].rstrip()
        if phrases(WORDS, "offices", language).ends(head):
            return text[: len(head)]
    return text


@cache
def verb_endings(language: str) -> tuple[str, ...]:
    """The endings of verbs, where a language has such as no noun has."""
    told = tables(ROOM, FILE).get(language.partition("-")[0], {}).get("endings", ())
    return tuple(fold(one) for one in told)


def _goes_on(said: str, language: str) -> bool:
    """Whether more follows an office where it closes the words that belong to it."""
    if not written(ROOM, FILE, language, "as"):
        return False
    offices = phrases(WORDS, "offices", language).finditer(said)
    end = max((one.end() for one in offices), default=len(said))
    more = _ASIDE.split(said[end:])[0]
    is_house = any_found(WORDS, ("institutions", "office_words"), more, language)
    if is_house and not signatures.is_statement(more, language):
        return False  # "निदेशक स्मार्ट सिटी मिशन इंदौर"
    return len(more.split()) > _BEHIND
