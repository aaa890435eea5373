"""A figure called wrong beside our own: "The report said 80, but that's wrong: our list has 67".

Invariant: it goes only where a clause between the two calls it wrong, and where only the other one,
which is of its kind and size and stands in doubt of nothing, is told as ours.
"""

from intake.answers.figures import compared
from intake.answers.figures.changes import PARTING, UNSURE
from intake.answers.lexicon import lexicon, split
from intake.answers.scan import clauses
from intake.answers.scan.clauses import BREAKS, Marks
from intake.answers.scan.marks import Mark
from intake.answers.scan.sums import Figure

_ODD = (
    *UNSURE, "added", "new", "among", "such", "gone", "head", "difference", "condition",
    "mistaken", "wrote", "was", "last_year", "year_before_last", "disused", "pending", "of_area",
)  # fmt: skip
"""What makes our own figure another, or none."""
_LOOSE = ("negator", "condition", "doubt", "planned", "gone")
"""What says that the first is not wrong, or may not be."""
_OURS = frozenset({"ours", "our_own"})


def first(marks: Marks, one: Figure, two: Figure, language: str) -> range | None:
    """The places of the first figure and of what calls it wrong."""
    between = marks[one.last + 1 : two.first]
    wrong = [place for place, mark in enumerate(between) if mark.has("mistaken")]
    if not wrong or any(mark.has(*_LOOSE) for mark in between):
        return None
    is_parted = any(_parts(mark) or mark.has("but") for mark in between[: wrong[0]])
    ends = [place for place, mark in enumerate(between) if place > wrong[-1] and _parts(mark)]
    if not (is_parted and ends and compared.are_alike(marks, two, one)):
        return None
    turn = one.last + 2 + ends[-1]
    own = marks[turn : clauses.around(marks, two.last, two.last, BREAKS).stop]
    is_own = not any(mark.has(*_ODD) for mark in own) and _is_ours(own, language)
    return range(turn) if is_own and not _is_ours(marks[: one.last + 1], language) else None


def _parts(mark: Mark) -> bool:
    return mark.folded[-1:] in PARTING  # "です。" is one phrase


def _is_ours(marks: Marks, language: str) -> bool:
    words = split(" ".join(mark.raw for mark in marks))
    return bool(_OURS & lexicon("asides", language).said(words))
