"""Whether a few words are a person's name or an office, where a letter asks for the one or other.

Invariant: words that could be both are neither: which they are is asked.
"""

import re
from functools import lru_cache
from typing import Literal

from intake.conversation.people import caseless
from intake.conversation.people.signatures import MOST_NAMES, is_name, is_office, is_statement
from intake.conversation.phrases import among
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case
from intake.conversation.wordlists import listed

Said = Literal["name", "office", "either", "other"]

_TAIL_MARKS = " .,;:()–—-"
_WORD = re.compile(r"[^\W\d_]+(?:['.-][^\W\d_]+)*|&")


def said(text: str, language: str) -> Said:
    """What the words are by themselves; "other" for a statement and for what tells neither."""
    text = fold(text)
    if not text.isascii() and not has_case(text):
        return _caseless(text, language)
    words = _WORD.findall(text)
    while words and words[0].casefold() in among(WORDS, "before_names", language):
        words = words[1:]
    if not words or is_statement(text, language) or _is_body(words, language):
        return "other"
    if is_office(text, language):
        return "office" if _is_all_office(words, text, language) else "either"
    if all(_is_among(word, _places_of_work(language)) for word in words):
        return "either"
    return "name" if _is_named(words, text, language) else "other"


def _caseless(text: str, language: str) -> Said:
    """The same in a script without capitals."""
    found = caseless.cut(text, language)
    if not found and caseless.is_titled(text.strip(), language):
        return "either"
    if is_statement(text, language) or (found.name[1] and found.office[1]):
        return "other"
    if found.name[1]:
        return "name"
    return "office" if is_office(text, language) else "other"


def _is_body(words: list[str], language: str) -> bool:
    """ "Office of the Mayor": who writes may be a body, and an office may be in one."""
    joined = words[1:] and words[1] in among(WORDS, "joining_offices", language)
    return bool(joined) and _is_among(words[0], listed(WORDS, "institutions", language))


def _is_all_office(words: list[str], text: str, language: str) -> bool:
    """Nothing stands before the office but what belongs to one, and no name behind it."""
    offices = among(WORDS, "offices", language)
    first = next((at for at, word in enumerate(words) if _is_among(word, offices)), None)
    if first is None or not all(_is_known(word, language) for word in words[:first]):
        return False
    if any(_is_full_name(part, language) for part in re.split(r"[,;:(–—]|\s-\s", text)):
        return False
    last = first
    while last + 1 < len(words) and _is_known(words[last + 1], language):
        last += 1
    behind = text[_end_of(text, words, last) :].strip(_TAIL_MARKS)
    goes_on = any(
        word in among(WORDS, "joining_offices", language) for word in words[first : last + 1]
    )
    return goes_on or not _could_be_name(behind)


def _end_of(text: str, words: list[str], last: int) -> int:
    at = 0
    for word in words[: last + 1]:
        at = text.index(word, at) + len(word)
    return at


def _could_be_name(text: str) -> bool:
    return text[:1].isupper() and len(text.split()) <= MOST_NAMES


def _is_full_name(text: str, language: str) -> bool:
    words = _WORD.findall(text)
    return len(words) > 1 and not is_office(text, language) and _is_named(words, text, language)


def _is_named(words: list[str], text: str, language: str) -> bool:
    """A name and nothing else: capitals, or two and more words in small letters throughout."""
    particles = among(WORDS, "name_particles", language)
    telling = [words[0], *(word for word in words[1:] if word.casefold() not in particles)]
    if any(_is_known(word, language) for word in telling) or len(telling) > MOST_NAMES:
        return False
    bare = text.strip(" .,;!")
    if bare.islower():
        return len(words) > 1 and is_name(bare.title(), language)
    return is_name(bare, language) or (len(words) == 1 and words[0][0].isupper())


def is_of_office(word: str, language: str) -> bool:
    """Whether a word belongs to offices and places of work, so that no name holds it."""
    return _is_known(word.strip(_TAIL_MARKS), language)


def _is_known(word: str, language: str) -> bool:
    return _is_among(word, _known(language))


def _is_among(word: str, known: frozenset[str] | tuple[str, ...]) -> bool:
    parts = (word.casefold(), *word.casefold().split("-"))
    return any(part in known for part in parts)


@lru_cache
def _places_of_work(language: str) -> frozenset[str]:
    keys = ("institutions", "office_words", "title_things")
    return frozenset(word for key in keys for word in listed(WORDS, key, language))


@lru_cache
def _known(language: str) -> frozenset[str]:
    keys = ("offices", "institutions", "office_words", "no_names", "plain_verdicts", "title_things")
    return frozenset(word for key in keys for word in listed(WORDS, key, language))
