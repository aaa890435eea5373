"""The words of guards in an answer, and where they stand beside its figures.

Invariant: every phrase is found, those that lie in another too; what it means is its list's name.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from intake.answers.lexicon import lexicon, split
from intake.answers.scan import clauses, numbers
from intake.answers.scan.clauses import STOPS, Marks
from intake.answers.scan.marks import Mark

_MOST = 400
"""Marks of an answer that are looked at."""


@dataclass(frozen=True, kw_only=True)
class Word:
    """A phrase of a list, from its first mark to its last."""

    name: str
    first: int
    last: int


@lru_cache(maxsize=64)  # each guard looks at the same answer
def scanned(text: str, language: str) -> tuple[Marks, tuple[Word, ...]]:
    """The marks of an answer, and every phrase of guards in them."""
    marks = numbers.scan(text, language)[:_MOST]
    return marks, tuple(_words(marks, language))


def _words(marks: Sequence[Mark], language: str) -> list[Word]:
    parts = [(token, place) for place, mark in enumerate(marks) for token in split(mark.raw)]
    said = lexicon("guards", language).every(tuple(token for token, _ in parts))
    return [
        Word(name=one.name, first=parts[one.start][1], last=parts[one.end - 1][1]) for one in said
    ]


def inside(found: Sequence[Word], where: range) -> frozenset[str]:
    """What the phrases mean that lie within these places."""
    return frozenset(one.name for one in found if one.first in where and one.last in where)


def sentences(marks: Marks, breaks: frozenset[str] = STOPS) -> list[range]:
    """The places of each sentence, or of each clause where its signs are given too."""
    found: list[range] = []
    place = 0
    while place < len(marks):
        if marks[place].folded in breaks:
            place += 1
            continue
        here = clauses.around(marks, place, place, breaks)
        found.append(range(place, here.stop))
        place = here.stop + 1
    return found
