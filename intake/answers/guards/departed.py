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
_MEANT = ("such", "qualifies", "three", "aspect")
_BESIDE = ("counted", "generic", "filler", "article", "year", "last_year", "was", "of")
_SHORT = 5
"""Letters of an auxiliary verb, at most."""


def is_before(value: Count, text: str, language: str) -> bool:
    """Whether a smaller figure behind the value's tells how many of them are gone."""
    marks, _ = found.scanned(text, language)
    places = [place for place, mark in enumerate(marks) if mark.has("gone")]
    figures = sums.figures(marks) if places else []
    own = next((one for one in figures if value.span.exact in (one.value, one.other)), None)
    if own is None or _says_still(marks, own):
        return False
    return any(_tells_part(marks, place, own, figures) for place in places)


def is_all(value: Count, text: str, language: str) -> bool:
    """Whether the only figure is of firms that are gone: "50 companies closed last year"."""
    marks, _ = found.scanned(text, language)
    places = [place for place, mark in enumerate(marks) if mark.has("gone")]
    figures = sums.figures(marks) if places else []
    if len(figures) != 1 or value.span.exact not in (figures[0].value, figures[0].other):
        return False
    return any(_is_said_of(marks, place, figures[0]) for place in places)


def _is_said_of(marks: Marks, place: int, own: Figure) -> bool:
    """Whether nothing but the firms, a verb and a time stand between the figure and the word."""
    clause = clauses.around(marks, own.first, own.last, _PARTS)
    if place not in clause or any(
        marks[one].has(*_STILL, *_MEANT, "negator", "zero") for one in clause
    ):
        return False
    between = marks[own.last + 1 : place]
    if place < own.first:  # "Cerraron 50 empresas"
        return place == clause.start and own.first == place + 1
    return all(mark.has(*_BESIDE) or len(mark.raw) <= _SHORT for mark in between)


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
