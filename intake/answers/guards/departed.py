"""Firms that are gone by now beside the figure of all: "96 firms; 12 of them closed last month".

Invariant: the figure of all is no count of those that are left, unless it is of the active ones.
"""

from intake.answers.guards import found
from intake.answers.scan import clauses, sums
from intake.answers.scan.clauses import STOPS, Marks
from intake.answers.scan.sums import Figure
from intake.answers.values import Count

_PARTS = STOPS | {","}
_STILL = ("running", "now", "became")


def is_before(value: Count, text: str, language: str) -> bool:
    """Whether a smaller figure behind the value's tells how many of them are gone."""
    marks, _ = found.scanned(text, language)
    places = [place for place, mark in enumerate(marks) if mark.has("gone")]
    figures = sums.figures(marks) if places else []
    own = next((one for one in figures if value.span.exact in (one.value, one.other)), None)
    if own is None or _says_still(marks, own):
        return False
    return any(_tells_part(marks, place, own, figures) for place in places)


def _says_still(marks: Marks, own: Figure) -> bool:
    clause = clauses.around(marks, own.first, own.last, _PARTS)
    return any(marks[place].has(*_STILL) for place in clause)


def _tells_part(marks: Marks, place: int, own: Figure, figures: list[Figure]) -> bool:
    """Whether the clause of a word such as "closed" has a figure that may be a part of it."""
    clause = clauses.around(marks, place, place, _PARTS)
    return any(
        one.first in clause and one.first > own.last and 1 < one.value < own.value
        for one in figures
    )
