"""Two figures that make one range: "60 to 80", "more than 70 but less than 80".

Invariant: what stands between them joins them and says nothing else.
"""

from dataclasses import replace
from decimal import Decimal

from intake.answers.figures import units
from intake.answers.folding import is_unspaced
from intake.answers.scan import clauses, sums
from intake.answers.scan.clauses import AFTER_BOUNDS, BOUNDS, BREAKS, Marks
from intake.answers.scan.marks import GLUED_AND, Mark
from intake.answers.scan.stated import Stated
from intake.answers.scan.sums import Figure
from intake.answers.values import Span

_NOT_JOINING = ("currency", "about", "article", "counted", "generic")
_BETWEEN_BOUNDS = (
    *BOUNDS, *AFTER_BOUNDS, "and", "but", "currency", "filler", "about", "counted", "generic",
)  # fmt: skip


def ranged(marks: Marks, found: list[Figure]) -> list[Stated]:
    """The figures as statements, two that are joined as one."""
    stated: list[Stated] = []
    place = 0
    while place < len(found):
        here, following = found[place], found[place + 1] if place + 1 < len(found) else None
        joined = _range(marks, here, following) if following else None
        stated.append(joined or _single(marks, here))
        place += 2 if joined else 1
    return stated


def single(marks: Marks, found: list[Figure]) -> list[Stated]:
    """Each figure as a statement of its own."""
    return [_single(marks, figure) for figure in found]


def _single(marks: Marks, figure: Figure) -> Stated:
    high = None if figure.over else figure.value
    return Stated(
        span=Span(low=figure.value, high=high, low_open=figure.over),
        first=figure.first, last=figure.last, factor=figure.factor, other=figure.other,
        codes=clauses.price(marks, figure.first, figure.last),
    )  # fmt: skip


def _range(marks: Marks, left: Figure, right: Figure) -> Stated | None:
    """One range of two figures with a joint between them, in the unit of the second."""
    between = marks[left.last + 1 : right.first]
    if not _is_joined(marks, left, right) or left.other or right.other or _is_added(marks, left):
        return None
    unit = units.reaching(marks, left, right)
    low = sums.plain(left.value * unit) if unit else right.value
    if low >= right.value or (left.factor == 1 < right.factor and low * 1000 < right.factor):
        return None  # "USD 600 to 1 billion"
    about = any(mark.has("about") for mark in between)
    return Stated(
        span=Span(low=low, high=right.value, about=about), first=left.first, last=right.last,
        factor=right.factor,
        codes=clauses.price(marks, left.first, left.last)
        or clauses.price(marks, right.first, right.last),
    )  # fmt: skip


def _is_joined(marks: Marks, left: Figure, right: Figure) -> bool:
    """One joint stands between two figures, and beside it only what belongs to them."""
    between = marks[left.last + 1 : right.first]
    if not between and marks[right.first].raw.startswith(GLUED_AND):
        return _is_between(marks, left, right)
    joints = [m for m in between if m.has("to", "dash") or not m.has(*_NOT_JOINING)]
    return len(joints) == 1 and _joins(marks, left, right, joints[0])


def _is_added(marks: Marks, left: Figure) -> bool:
    """ "Se sumaron 20 a 60": the one was added to the other."""
    clause = clauses.around(marks, left.first, left.last, BREAKS)
    return any(mark.has("added") for mark in marks[clause.start : left.first])


def _is_between(marks: Marks, left: Figure, right: Figure) -> bool:
    beside = (*clauses.before(marks, left.first), *clauses.after(marks, right.last)[-1:])
    return any(mark.has("between") for mark in beside)


def _joins(marks: Marks, left: Figure, right: Figure, joint: Mark) -> bool:
    if joint.has("and"):
        return _is_between(marks, left, right)
    named = any(mark.has("counted", "generic") for mark in marks[left.last + 1 : right.first])
    unspaced = is_unspaced(joint.raw)
    if joint.has("dash"):
        return unspaced or not named
    return joint.has("to") or (joint.has("from") and unspaced)  # "100社から120社"


def paired(marks: Marks, told: list[Stated]) -> tuple[Stated, ...]:
    """Two statements that are one range: "more than 70 but less than 80 billion"."""
    if len(told) != 2:
        return tuple(told)
    left, right = told
    between = marks[left.last + 1 : right.first]
    alone = all(m.has(*_BETWEEN_BOUNDS) or m.folded == "," for m in between)
    if left.doubt or right.doubt or not between or not alone:
        return left, right
    lower, upper = (left, right) if left.span.high is None else (right, left)
    left_unit = units.behind(marks, lower, right) if left.factor == 1 else Decimal(1)
    low = _end(lower.span.low, left_unit if lower is left else Decimal(1))
    high = _end(upper.span.high, left_unit if upper is left else Decimal(1))
    whole = lower.span.high is None and upper.span.low is None
    if low is None or high is None or not whole or low >= high:
        return left, right
    span = replace(upper.span, low=low, high=high, low_open=lower.span.low_open)
    return (replace(right, span=span, first=left.first, codes=left.codes or right.codes),)


def _end(value: Decimal | None, unit: Decimal) -> Decimal | None:
    return None if value is None else sums.plain(value * unit)
