"""The year that an answer names for a figure, apart from those of its sources.

Invariant: a year of the source, or of what a figure is compared with, is never the figure's.
"""

from collections.abc import Iterable

from intake.answers.scan import clauses
from intake.answers.scan.clauses import BREAKS, HEADED, STOPS, Marks
from intake.answers.scan.marks import Mark, at
from intake.answers.scan.stated import Stated

_APART = BREAKS - {",", ":"}
_FROM_SOURCE = 6
"""Marks from the word of a source to its year ("source: yearbook of the city, 2024")."""


def year(marks: Marks, stated: Stated, years: set[int]) -> int | None:
    """The one year of the answer, else the one right behind the figure, else the last before it."""
    if len(years) == 1:
        return next(iter(years))
    near = _years_behind(marks, stated, years)
    ahead = _year_ahead(marks, stated, years)
    if near and not (ahead and _is_of_comparison(marks, stated, near[0])):
        return near[0] if len(near) == 1 else None
    clause = clauses.around(marks, stated.first, stated.last, HEADED)
    before = [marks[place].raw for place in clause if place < stated.first]
    return next((int(one) for one in reversed(before) if one in map(str, years)), None)


def _year_ahead(marks: Marks, stated: Stated, years: set[int]) -> bool:
    clause = clauses.around(marks, stated.first, stated.last, BREAKS)
    return any(marks[place].raw in map(str, years) for place in clause if place < stated.first)


def _is_of_comparison(marks: Marks, stated: Stated, year: int) -> bool:
    """ "24 in 2024, 0.8 more than in 2023": behind a sign, or beside a "than"."""
    behind = marks[stated.last + 1 : stated.last + 8]
    place = next((p for p, mark in enumerate(behind) if mark.raw == str(year)), 0)
    apart = any(mark.folded in BREAKS - {"("} for mark in behind[:place])
    near = behind[max(0, place - 2) : place + 4]
    return apart or any(mark.has("against", "low_open", "moved", "difference") for mark in near)


def _years_behind(marks: Marks, stated: Stated, years: set[int]) -> list[int]:
    """The years right behind a figure, up to a sign or an "and" behind the first of them."""
    found: list[int] = []
    for mark in marks[stated.last + 1 : stated.last + 6]:
        if mark.has("year") and mark.raw in map(str, years):
            found.append(int(mark.raw))
        elif found and (mark.folded in BREAKS or mark.has("source")):
            break
    return list(dict.fromkeys(found))


def of_sources(marks: Marks, stated: list[Stated]) -> set[int]:
    """Years of what a figure was taken from: "(source: statistical yearbook 2024)"."""
    years = [(p, mark.raw) for p, mark in enumerate(marks) if mark.has("year")]
    ends = [one.first for one in stated]
    return {
        int(raw) for place, raw in years if raw.isdecimal() and _is_of_source(marks, place, ends)
    }


def _is_of_source(marks: Marks, place: int, figures: list[int]) -> bool:
    """Whether a source is named right behind the year, or before it with only its name between
    ("source: statistical yearbook 2024", "the 2024 report").

    A source that opens the sentence of a figure has only a year that touches its name: "by the
    yearbook 2024", unlike "by the office of statistics, in 2024".
    """
    is_time = place > 0 and marks[place - 1].has("year")  # "in 2024 according to the office"
    if not is_time and _names_source(marks[place + 1 : place + 3], BREAKS):
        return True
    sentence = clauses.around(marks, place, place, STOPS)
    opens = any(place < figure < sentence.stop for figure in figures)
    if opens and not any(sentence.start <= figure < place for figure in figures):
        return _touches_source(marks, place)
    return _names_source(reversed(marks[max(0, place - _FROM_SOURCE) : place]), _APART)


def _touches_source(marks: Marks, place: int) -> bool:
    """ "In" between them makes it a time, unless a comma ends the name ("published in 2024,")."""
    start = place
    while start > 0 and marks[start - 1].has("filler") and not marks[start - 1].has("source"):
        start -= 1
    between = marks[start:place]
    behind = place + 1 + int(at(marks, place + 1).has("year"))
    is_closed = at(marks, behind).folded == ","
    is_time = any(mark.has("year") for mark in between)
    if is_closed and not is_time:
        return _names_source(reversed(marks[max(0, place - _FROM_SOURCE) : place]), BREAKS)
    is_named = is_closed or not is_time
    return is_named and _names_source(marks[max(0, start - 1) : start], BREAKS)


def _names_source(marks: Iterable[Mark], apart: frozenset[str]) -> bool:
    for mark in marks:
        if mark.has("source"):
            return not mark.has("source_ends")
        if mark.folded in apart or mark.raw.isdecimal() or mark.has("number", "numeral", "scale"):
            break
    return False
