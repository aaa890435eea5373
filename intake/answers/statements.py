"""What an answer states: single figures, ranges, and two bounds that make one.

Invariant: figures that belong together become one statement, all others stay apart.
"""

from dataclasses import replace
from datetime import date
from functools import lru_cache

from intake.answers import clauses, contrasts, numbers, qualifiers, rates, sums
from intake.answers.clauses import BOUNDS, Marks
from intake.answers.numbers import Mark
from intake.answers.stated import Stated, Statement
from intake.answers.sums import Figure
from intake.answers.values import Span

_MOST = 30
"""Figures of one answer that are looked at; with more of them it is unclear anyway."""


@lru_cache(maxsize=256)  # looked at as a figure, a yes and an event in turn
def read(text: str, language: str, today: date | None = None) -> Statement:
    """Everything an answer states in figures; what it says of years after today is planned."""
    marks = numbers.scan(text, language)
    figures = sums.figures(marks, _MOST)
    found = [f for f in figures if not _is_scale_alone(marks, f, beside=len(figures) > 1)]
    kept = [figure for figure in found if not _is_percent(marks, figure)]
    if len(kept) > 1:
        kept = [figure for figure in kept if not figure.pronoun]
    dropped = [figure for figure in found if figure not in kept]
    told = qualifiers.tell(marks, _ranged(marks, kept), dropped, _newest(today))
    stated = contrasts.own(marks, _paired(marks, told))
    return Statement(marks=marks, stated=stated, dropped=bool(dropped))


def _newest(today: date | None) -> int:
    """The newest year for which there can be a figure."""
    return today.year if today else rates.newest() + 1


def _is_scale_alone(marks: Marks, figure: Figure, *, beside: bool) -> bool:
    """A scale word without number: a unit ("in billions"), unless a bound makes it a number.

    A hundred beside another figure is one too ("hundred to hundred fifty").
    """
    if not figure.bare or (beside and figure.value <= sums.HUNDRED):
        return False
    before = clauses.before(marks, figure.first)
    return figure.factor > 1000 or not any(mark.has(*BOUNDS, "about") for mark in before)


def _is_percent(marks: Marks, figure: Figure) -> bool:
    after = marks[figure.last + 1 : figure.last + 3]
    glued = [mark for mark in after[1:] if after[0].has("dash", "plus")]
    return any(mark.has("percent") for mark in (*after[:1], *glued))


def _ranged(marks: Marks, found: list[Figure]) -> list[Stated]:
    stated: list[Stated] = []
    place = 0
    while place < len(found):
        here, following = found[place], found[place + 1] if place + 1 < len(found) else None
        joined = _range(marks, here, following) if following else None
        stated.append(joined or _single(marks, here))
        place += 2 if joined else 1
    return stated


def _single(marks: Marks, figure: Figure) -> Stated:
    return Stated(
        span=Span(low=figure.value, high=figure.value), first=figure.first, last=figure.last,
        factor=figure.factor, other=figure.other,
        codes=clauses.price(marks, figure.first, figure.last),
    )  # fmt: skip


def _range(marks: Marks, left: Figure, right: Figure) -> Stated | None:
    between = marks[left.last + 1 : right.first]
    joints = [mark for mark in between if not mark.has("currency", "about", "article")]
    if len(joints) != 1 or not _joins(marks, left, joints[0]):
        return None
    low = left.value
    if left.factor == 1 < right.factor and left.value < right.value / right.factor:
        low = sums.plain(left.value * right.factor)
    if low >= right.value or left.other or right.other:
        return None
    if left.factor == 1 and low * 1000 < right.factor:  # "USD 600 to 1 billion"
        return None
    about = any(mark.has("about") for mark in between)
    return Stated(
        span=Span(low=low, high=right.value, about=about), first=left.first, last=right.last,
        factor=right.factor,
        codes=clauses.price(marks, left.first, left.last)
        or clauses.price(marks, right.first, right.last),
    )  # fmt: skip


def _joins(marks: Marks, left: Figure, joint: Mark) -> bool:
    if joint.has("and"):
        return any(mark.has("between") for mark in clauses.before(marks, left.first))
    return joint.has("to", "dash")


def _paired(marks: Marks, told: list[Stated]) -> tuple[Stated, ...]:
    """Two statements that are one range: "more than 70 but less than 80 billion"."""
    if len(told) != 2:
        return tuple(told)
    left, right = told
    between = marks[left.last + 1 : right.first]
    known = (*BOUNDS, "and", "but", "currency", "filler", "about")
    if left.span.high is not None or right.span.low is not None or left.doubt or right.doubt:
        return left, right
    if not any(m.has("and", "but") for m in between) or not all(m.has(*known) for m in between):
        return left, right
    low, high = left.span.low, right.span.high
    if low is None or high is None:
        return left, right
    if left.factor == 1 < right.factor and low < high / right.factor:
        low = sums.plain(low * right.factor)
    if low >= high:
        return left, right
    span = replace(right.span, low=low, low_open=left.span.low_open)
    codes = left.codes or right.codes
    return (replace(right, span=span, first=left.first, codes=codes),)
