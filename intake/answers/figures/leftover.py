"""What is left of a list: "120 were listed, 15 struck off, which leaves 105".

Invariant: the third figure is the rest only where its clause says so itself, and nothing else.
"""

from collections.abc import Sequence

from intake.answers.lexicon import lexicon, split
from intake.answers.scan import clauses
from intake.answers.scan.clauses import STOPS, Marks
from intake.answers.scan.stated import Stated

_PLAIN = frozenset({
    "number", "counted", "generic", "article", "sign", "and", "filler", "beside_bound",
    "keeping", "instead_use", "plural",
})  # fmt: skip
"""What the figure, its thing and the small words around it may be."""


def is_told(marks: Marks, figures: Sequence[Stated], language: str) -> bool:
    """Whether all between those that went and the end of the sentence tells of what is left."""
    whole, gone, rest = figures
    left = [place for place in range(whole.last + 1, rest.first) if marks[place].has("gone")]
    if not left:
        return False
    end = clauses.around(marks, rest.last, rest.last, STOPS).stop
    return _is_said(marks, range(max(gone.last, *left) + 1, end), language)


def _is_said(marks: Marks, places: range, language: str) -> bool:
    """Whether a word of what is left stands here, and none that is not understood."""
    parts = [(token, place) for place in places for token in split(marks[place].raw)]
    known, told = set[int](), set[str]()
    for one in lexicon("leftover", language).every(tuple(token for token, _ in parts)):
        known |= {place for _, place in parts[one.start : one.end]}
        told.add(one.name)
    rest = (marks[place].roles for place in places if place not in known)
    return "left" in told and all(roles and {*roles} <= _PLAIN for roles in rest)
