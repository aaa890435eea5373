"""The unit words of a figure, and which of them are said of the other end of its range too.

Invariant: an end is counted by no unit that would set it above the other one.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from math import prod

from intake.answers.folding import is_unspaced
from intake.answers.scan.clauses import Marks
from intake.answers.scan.marks import Mark
from intake.answers.scan.stated import Stated
from intake.answers.scan.sums import HUNDRED, Figure

_ONE = Decimal(1)
_MOST_PARTED = 2
"""Units of a figure with digits between them of which it is plain what they count."""


def reaching(marks: Marks, left: Figure, right: Figure) -> Decimal | None:
    """What the first of two figures is counted by behind the second; None where that is open.

    "40 to 45 thousand crore", "5千〜6千億", "fifty to one hundred million": all that fits.
    """
    own, both, value = _units(marks, left), _units(marks, right), left.value
    is_led = own == both[: len(own)]
    if left.factor != 1:
        rest = prod(both[len(own) :], start=_ONE) if is_led else _rest(marks, left, right)
        return rest if value * rest < right.value else _ONE
    behind = both[len(own) :] if is_led else both
    is_parted = _is_parted(marks, right)
    if is_parted and all(one > two for one, two in pairwise(both)):
        return right.factor if value * right.factor < right.value else _ONE  # "5〜6兆5,000億"
    if (is_parted and len(behind) > _MOST_PARTED) or _is_hidden(marks, left, right):
        return None  # "2 to 3 lakh 50 thousand crore"
    return next(_fitting(behind, value, right.value, is_parted=is_parted), _ONE)


def behind(marks: Marks, lower: Stated, right: Stated) -> Decimal:
    """What the first of two bounds is counted by behind the second: all units that fit.

    Of a figure with several numbers it is the largest unit.
    """
    low, high = lower.span.low, right.span.high
    if _is_parted(marks, right) or low is None or high is None:
        return right.factor
    return next(_fitting(_units(marks, right), low, high, is_parted=False), right.factor)


def _rest(marks: Marks, left: Figure, right: Figure) -> Decimal:
    """ "40 mil a 45 mil millones", "5万至6万亿": one unit that begins with the other one."""
    first, last = marks[left.last], marks[right.last]
    is_same = last.folded.startswith(
        (f"{first.folded} ", first.folded if is_unspaced(last.raw) else " ")
    )
    is_same = is_same and _is_unit(first) and _is_unit(last)
    return (last.value or _ONE) / (first.value or _ONE) if is_same else _ONE


def _fitting(
    units: list[Decimal], value: Decimal, limit: Decimal, *, is_parted: bool
) -> Iterator[Decimal]:
    """From all units to the last alone, what keeps the first figure under the second."""
    for place in range(len(units)):
        unit = prod(units[place:], start=_ONE)
        counted = limit // unit if is_parted else limit / unit  # "1 to 1 hundred and twenty"
        if value < counted:
            yield unit


def _units(marks: Marks, one: Figure | Stated) -> list[Decimal]:
    """The worth of each unit of a figure, in words or as the last sign of one ("六千")."""
    said = marks[one.first : one.last + 1]
    found = [mark.value if _is_unit(mark) else _last_sign(mark) for mark in said]
    return [unit for unit in found if unit]


def _is_unit(mark: Mark) -> bool:
    return mark.has("scale", "plural")


def _last_sign(mark: Mark) -> Decimal | None:
    step = _step(mark)
    is_round = step >= HUNDRED and (mark.value or 0) % step == 0
    return step if is_round and mark.has("numeral") and is_unspaced(mark.raw) else None


def _step(mark: Mark) -> Decimal:
    """The worth of the first digit of a number: 1000 for 6500."""
    return Decimal(10) ** (mark.value or _ONE).adjusted()


def _is_hidden(marks: Marks, left: Figure, right: Figure) -> bool:
    """ "Two to three hundred" where one word says the hundreds: they may be of both."""
    mark = marks[right.first]
    if not mark.has("numeral") or mark.value is None or _last_sign(mark):
        return False
    step = _step(mark)
    return step >= HUNDRED and left.value < mark.value // step


def _is_parted(marks: Marks, one: Figure | Stated) -> bool:
    """Whether digits or number words stand between its units."""
    said = [_is_unit(mark) for mark in marks[one.first : one.last + 1]]
    first = said.index(True) if True in said else len(said)
    between = marks[one.first + first : one.last + 1]
    return any(mark.has("number", "numeral") and not _is_unit(mark) for mark in between)
