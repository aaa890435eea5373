"""A figure beside which those of all others are missing: "310 in IT; other sectors' figures …".

Invariant: only a clause without any figure says so, by words for the others, for sectors and for
what is kept of them, and by a denial: where another year's or city's are missing, this is whole.
"""

from collections.abc import Iterator

from intake.answers.lexicon import lexicon, split
from intake.answers.scan.clauses import STOPS, Marks
from intake.answers.scan.stated import Stated

_ENDS = STOPS | set(";,，、،；")
_DENYING = ("negator", "unavailable", "pending")


def is_of_others(marks: Marks, one: Stated, language: str) -> bool:
    """Whether the figures of the others are said not to be there, and this one is of a part."""
    return any(_is_missing(marks, clause, language) for clause in _clauses(marks, one))


def _clauses(marks: Marks, one: Stated) -> Iterator[range]:
    """The clauses in which the figure does not stand."""
    start = 0
    for place in range(len(marks) + 1):
        if place == len(marks) or marks[place].folded in _ENDS:
            if place > start and not start <= one.first < place:
                yield range(start, place)
            start = place + 1


def _is_missing(marks: Marks, clause: range, language: str) -> bool:
    said = frozenset(role for place in clause for role in marks[place].roles)
    if said & {"number", "numeral"} or not {"keeping", "other"} <= said:
        return False
    tokens = split(" ".join(marks[place].raw for place in clause))
    is_denied = not said.isdisjoint(_DENYING) or "denial" in lexicon("yesno", language).said(tokens)
    is_rest = "rest" in lexicon("choices", language).said(tokens)
    return is_denied and is_rest and "kinds" in lexicon("partial", language).said(tokens)
