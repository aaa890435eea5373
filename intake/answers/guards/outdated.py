"""A figure of former times alone: "there used to be 140 of them".

Invariant: it is no figure of now, unless its clause names the year or the day that it is of.
"""

from intake.answers.guards import found
from intake.answers.scan import sums
from intake.answers.scan.clauses import BREAKS
from intake.answers.values import Amount, Count

_MOST = 20
_DATED = ("year", "last_year", "year_before_last", "preceding", "ago", "now")


def is_former(value: Amount | Count, text: str, language: str) -> bool:
    """Whether the value's figure stands in a clause that tells how things used to be."""
    marks, words = found.scanned(text, language)
    if not any(one.name == "used_to" for one in words):
        return False
    ends = {value.span.low, value.span.high} - {None}
    own = [one for one in sums.figures(marks, _MOST) if ends & {one.value, one.other}]
    clauses = [
        clause
        for clause in found.sentences(marks, BREAKS)
        if any(one.first in clause for one in own)
    ]
    return bool(clauses) and all(
        "used_to" in found.inside(words, clause)
        and not any(marks[place].has(*_DATED) for place in clause)
        for clause in clauses
    )
