"""The words and signs of a text, each folded, and where they stand.

Invariant: what only shows emphasis is none; a reader that asks for many lists cuts a text once.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from intake.answers.folding import fold
from intake.answers.lexicon import LETTERS, Lexicon, build, entries
from intake.remembering import LONGEST, remembered

_TOKEN = re.compile(
    rf"[\u0621-\u064a]+(?=[A-Za-z])"
    rf"|{LETTERS}(?:(?:['’‘ʼ]|[\u064b-\u0652]+){LETTERS})*[\u064b-\u0652]*"
    r"|\d+(?:[.,]\d+)*|\n|\S"
)
"""A word or sign; what Arabic hangs before a standard ("وS2") is a word of its own."""
_UNSEEN = frozenset("*_\"'`“”„«»‘’\u200b\u200e\u200f\ufeff")
_HUNG = re.compile("['’‘ʼ\u064b-\u0652]")
_LONGEST_KEPT = 8_000
"""Letters of a mail's piece of which the words are kept while it is read, but of few at a time."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word or sign, folded, and where it stands."""

    folded: str
    start: int
    end: int


_Cut = tuple[tuple[Word, ...], tuple[str, ...]]


def words(text: str) -> tuple[Word, ...]:
    """Every word and sign of a text but what only shows emphasis."""
    return _cut(text)[0]


def folded(text: str) -> tuple[str, ...]:
    """The same, folded alone."""
    return _cut(text)[1]


def _cut(text: str) -> _Cut:
    """Each clause of a mail is looked through for a hundred lists: it is cut once."""
    is_long = LONGEST < len(text) <= _LONGEST_KEPT
    return _last_cut(text) if is_long else _newly_cut(text)


@lru_cache(maxsize=4)
def _last_cut(text: str) -> _Cut:
    return _newly_cut(text)


@remembered(64)
def _newly_cut(text: str) -> _Cut:
    found = tuple(_words(text))
    return found, tuple(one.folded for one in found)


def _words(text: str) -> Iterator[Word]:
    for found in _TOKEN.finditer(text):
        if found[0] not in _UNSEEN:
            yield Word(digits(fold(_HUNG.sub("", found[0]))), found.start(), found.end())


def digits(word: str) -> str:
    """A number of any script in the digits that all share."""
    if word.isascii() or not word[0].isdecimal():
        return word
    return "".join(str(unicodedata.decimal(one, one)) for one in word)


@cache
def numerals(language: str) -> Lexicon:
    """The words for whole numbers of a language, each under its figures."""
    return build([one for one in entries("numerals", language) if one[0].isdecimal()], language)
