"""Whether a figure is told beside one of another time: "from 9 billion to 11 in a year".

Invariant: a word that tells of another time counts, unless it says who told the figure.
"""

from intake.answers.scan import clauses
from intake.answers.scan.clauses import STOPS, Marks
from intake.answers.scan.stated import Stated

_NEAR = 3
"""Marks from a word for "after" to the figure or the year that it follows."""


def is_moved(marks: Marks, stated: Stated) -> bool:
    """Whether its sentence tells of another time."""
    sentence = clauses.around(marks, stated.first, stated.last, STOPS)
    return any(marks[place].has("moved") and _is_of_time(marks, place) for place in sentence)


def _is_of_time(marks: Marks, place: int) -> bool:
    """Not "according to": "nach einer Schätzung", but "nach 96 im Jahr davor"."""
    behind = marks[place + 1 : place + 1 + _NEAR]
    is_timed = any(mark.has("number", "year", "last_year") for mark in behind)
    return is_timed or not marks[place].has("moved_near")
