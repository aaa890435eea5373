"""Whether a figure is told beside one of another time: "from 9 billion to 11 in a year".

Invariant: a word that tells of another time counts, unless it plainly dates the range itself.
"""

from intake.answers.scan import clauses
from intake.answers.scan.clauses import STOPS, Marks
from intake.answers.scan.marks import Mark
from intake.answers.scan.stated import Stated

_NEAR = 3
"""Marks from a word for "after" to the figure or the year that it follows."""


def is_moved(marks: Marks, stated: Stated) -> bool:
    """Whether its sentence tells of another time."""
    sentence = clauses.around(marks, stated.first, stated.last, STOPS)
    told = [place for place in sentence if marks[place].has("moved")]
    told = [place for place in told if _is_of_time(marks, place)]
    if told and _is_between(marks, stated):
        return not all(_is_date(marks[place]) for place in told)
    return bool(told)


def _is_of_time(marks: Marks, place: int) -> bool:
    """Not "according to": "nach einer Schätzung", but "nach 96 im Jahr davor"."""
    behind = marks[place + 1 : place + 1 + _NEAR]
    is_timed = any(mark.has("number", "year", "last_year") for mark in behind)
    return is_timed or not marks[place].has("moved_near")


def _is_between(marks: Marks, stated: Stated) -> bool:
    """Whether two ends are told with a word for "between"."""
    beside = (
        *clauses.before(marks, stated.first),
        *marks[stated.first : stated.last + 1],
        *clauses.after(marks, stated.last),
    )
    return None not in (stated.span.low, stated.span.high) and any(
        mark.has("between") for mark in beside
    )


def _is_date(mark: Mark) -> bool:
    """ "Last year", which dates what was between two figures then."""
    return mark.has("last_year")
