"""A figure that may be reached or not: "touch and go whether it reaches 70 billion".

Invariant: neither that figure nor a bound comes of it.
"""

from intake.answers.guards import found
from intake.answers.scan import sums
from intake.answers.scan.clauses import BREAKS
from intake.answers.values import Amount, Count


def is_open(value: Amount | Count, text: str, language: str) -> bool:
    """Whether the clause of the value's figure leaves open that something comes to it."""
    marks, words = found.scanned(text, language)
    if not {"whether", "reaching"} <= {one.name for one in words}:
        return False
    ends = {value.span.low, value.span.high} - {None}
    own = [one for one in sums.figures(marks) if ends & {one.value, one.other}]
    return any(
        {"whether", "reaching"} <= found.inside(words, clause)
        for clause in found.sentences(marks, BREAKS)
        if any(one.first in clause for one in own)
    )
