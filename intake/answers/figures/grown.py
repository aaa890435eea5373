"""A figure that grew into another by a percentage: "9.2 last year; with 15 % growth 10.58".

Invariant: the earlier one is left out only where the percentage leads from it to the later one,
and neither is a plan, a bound or in doubt.
"""

from collections.abc import Sequence
from decimal import Decimal

from intake.answers.figures import compared
from intake.answers.scan import clauses
from intake.answers.scan.clauses import AFTER_BOUNDS, BOUNDS, HEADED, Marks
from intake.answers.scan.marks import Mark
from intake.answers.scan.sums import HUNDRED, Figure

_ROUNDED = Decimal("0.6")
"""How far a percentage may be rounded."""
_BESIDE = 4
"""Marks between a percentage and the word for growth."""
_UNSURE = ("planned", "doubt", "fraction", "negator", "vague", "head", "among", *BOUNDS)
_BEFORE = ("last_year", "year_before_last", "was", "ago", "year")
_NOW = ("rose_to", "moved", "this_year", "now", "became", "last_year", "year")


def first(marks: Marks, one: Figure, two: Figure, shares: Sequence[Figure]) -> range | None:
    """The places of the earlier figure, of its time and of the percentage."""
    between = [share for share in shares if one.last < share.first < two.first]
    if len(between) != 1 or len(shares) != 1 or not _leads(marks, one, two, between[0]):
        return None
    start = clauses.around(marks, one.first, one.first, HEADED).start
    stop = clauses.around(marks, two.last, two.last, HEADED).stop
    told = any(mark.has(*_BEFORE) for mark in marks[start : between[0].first])
    told = told and any(mark.has(*_NOW) for mark in marks[between[0].last + 1 : stop])
    odd = any(mark.has(*_UNSURE, *AFTER_BOUNDS) for mark in marks[start:stop])
    left, _ = clauses.apart(marks, one.first, two.first)
    odd = odd or any(_is_year(mark) for mark in marks[left.stop : between[0].first])
    return range(start, _turn(marks, between[0], two)) if told and not odd else None


def second(marks: Marks, one: Figure, two: Figure, shares: Sequence[Figure]) -> range | None:
    """ "612 today, 18 % up on the 519 of last year": the places of the older one."""
    if len(shares) != 1 or shares[0].first < one.last or not _leads(marks, two, one, shares[0]):
        return None
    inside = range(one.last + 1, min(two.first, shares[0].first))
    turn = next((place for place in inside if marks[place].folded in HEADED), None)
    if turn is None:
        return None
    stop = clauses.around(marks, two.last, two.last, HEADED).stop
    told = any(mark.has("last_year", "preceding", "year_before_last") for mark in marks[turn:stop])
    start = clauses.around(marks, one.first, one.first, HEADED).start
    odd = any(mark.has(*_UNSURE, *AFTER_BOUNDS) for mark in marks[start:turn])
    return range(turn + 1, stop) if told and not odd else None


def _leads(marks: Marks, one: Figure, two: Figure, share: Figure) -> bool:
    """Whether the one, grown or shrunk by the percentage, is the other."""
    near = marks[share.last + 1 : share.last + 1 + _BESIDE]
    near += marks[max(0, share.first - _BESIDE) : share.first]
    if not one.value or not any(mark.has("growth", "difference") for mark in near):
        return False
    percent = abs(two.value - one.value) / one.value * HUNDRED
    return abs(percent - share.value) <= _ROUNDED and compared.are_alike(marks, one, two)


def _is_year(mark: Mark) -> bool:
    return mark.has("year") and mark.raw.isdecimal()


def _turn(marks: Marks, share: Figure, two: Figure) -> int:
    """Where the later figure's own words begin: at a sign, or its year, else at the figure."""
    inside = range(share.last + 1, two.first)
    own = (place for place in inside if marks[place].folded in HEADED or _is_year(marks[place]))
    return next(own, two.first)
