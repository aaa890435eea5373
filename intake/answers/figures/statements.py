"""What an answer states: single figures, ranges, and two bounds that make one.

Invariant: figures that belong together become one statement, all others stay apart.
"""

from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from intake.answers.figures import (
    areas,
    asides,
    bases,
    changes,
    contrasts,
    corrections,
    inherited,
    partial,
    qualifiers,
    ranges,
    rates,
    restated,
    tails,
    thennow,
)
from intake.answers.scan import clauses, numbers, sums
from intake.answers.scan.clauses import AFTER_BOUNDS, BOUNDS, BREAKS, Marks
from intake.answers.scan.marks import GLUED_AND, at
from intake.answers.scan.stated import Stated, Statement
from intake.answers.scan.sums import Figure
from intake.answers.times import dating, times
from intake.answers.values import Amount, Count, NotAvailable, Unclear

_Value = TypeVar("_Value", Amount, Count)
_FEW = 4
"""Figures of several years at most."""
_EQUAL = frozenset("=≈")
_DEAREST = 100_000
"""Units of a currency for one dollar, at most."""
_COUNTING = ("number", "numeral", "hundred")
_BESIDE_ONE = ("merely", "counted", "generic", "filler", "now", "became", "such", "asked")
"""What may stand beside "only one" in its clause."""
_SHORT = 3
"""Marks of an answer that is "one" and hardly more."""


@lru_cache(maxsize=128)  # looked at as a figure, a yes and an event in turn
def read(
    text: str,
    language: str,
    today: date | None = None,
    decimal: str | None = None,
    *,
    whole: bool = False,
) -> Statement:
    """Everything an answer states in figures; what it says of years after today is planned.

    `decimal` is the sign before decimals in the writer's country where the language has another.
    `whole`: of a whole and its parts the whole is asked for.
    """
    marks = numbers.scan(text, language, decimal)
    marks, figures = tails.joined(marks, sums.figures(marks))
    marks, figures = restated.merged(marks, figures, language)
    figures = [f for f in figures if not f.pronoun or _is_count(marks, f, figures)]
    units = [f for f in figures if _is_scale_alone(marks, f, several=len(figures) > 1)]
    found = [f for f in _without_rates(marks, figures) if f not in units]
    kept = [figure for figure in found if not _is_percent(marks, figure)]
    dropped = [figure for figure in found if figure not in kept]
    told = marks
    marks, own = asides.without(marks, kept, language, _newest(today))
    marks, own = corrections.of_now(marks, own, dropped, language)
    marks, stated = _told(marks, own, dropped, today, whole=whole)
    stated = inherited.doubted(told, kept, stated)
    stated = thennow.of_another(marks, stated, language)
    stated = bases.doubted(marks, stated, dropped, language)
    stated = partial.doubted(marks, stated, language, whole=whole)
    others = bool(dropped) or (bool(kept) and not own and areas.is_anothers(marks, language))
    return Statement(marks=marks, stated=stated, dropped=others, units=tuple(units))


def values(text: str, language: str) -> frozenset[Decimal]:
    """Every figure that stands in a text, whatever is said of it."""
    return frozenset(one.value for one in sums.figures(numbers.scan(text, language)))


def unstated(statement: Statement) -> NotAvailable | Unclear:
    """Why there is no figure that is asked for, or that the writer says there is none."""
    if statement.dropped or statement.stated:
        return Unclear(reason="wrong_figure")
    is_kept = not statement.is_kept_by_nobody or statement.says("vague")
    is_denied = statement.says("unavailable") or not is_kept
    if is_denied and not statement.says("pending", "planned", "plural"):
        return NotAvailable()
    if statement.says("vague", "plural", "scale", "fraction"):
        return Unclear(reason="vague")
    if statement.says("pending"):
        return Unclear(reason="pending")
    return Unclear(reason="no_figure" if statement.marks else "empty")


def total(figures: list[Stated], values: list[_Value]) -> _Value | None:
    """The sum, where the writer says "in total" and the parts add up to it."""
    exact = [one.span.exact for one in values if one.span.exact is not None]
    if len(values) < 3 or len(exact) < len(values):
        return None
    added = sum(exact)
    totals = (one for said, one in zip(figures, values, strict=True) if said.total)
    return next((one for one in totals if one.span.exact and 2 * one.span.exact == added), None)


def is_bare(text: str, language: str, *beside: str) -> bool:
    """Whether a text is a figure with its scale and money, and what else may stand beside it."""
    marks = numbers.scan(text, language)
    return all(one.has("number", "scale", "currency", *beside) for one in marks)


def _told(
    marks: Marks,
    kept: list[Figure],
    dropped: list[Figure],
    today: date | None,
    *,
    whole: bool,
) -> tuple[Marks, tuple[Stated, ...]]:
    """What is said of each figure: of several years the newest, of a correction what holds."""
    newest = _newest(today)
    if 1 < len(kept) <= _FEW:
        each = qualifiers.tell(marks, ranges.single(marks, kept), dropped, newest)
        apart = contrasts.without_passed(marks, tuple(each))
        last = times.newest(marks, apart, dating.of_sources(marks, each), today)
        if len(last) == 1 and not _is_led(marks, each, last[0]):
            return marks, last
    marks, kept = corrections.corrected(marks, kept, dropped)
    told = qualifiers.tell(marks, ranges.ranged(marks, kept), dropped, newest)
    parted = list(contrasts.without_passed(marks, tuple(told)))
    return marks, contrasts.own(marks, ranges.paired(marks, parted), whole=whole)


def _is_led(marks: Marks, each: list[Stated], newest: Stated) -> bool:
    """ "247 firms. Of these 31 were registered this year": a part, whatever its year."""
    behind = any(one.first < newest.first for one in each)
    return behind and any(m.has("among") for m in marks[max(0, newest.first - 2) : newest.first])


def _is_count(marks: Marks, figure: Figure, figures: list[Figure]) -> bool:
    """A "one" that counts, and is no article: alone but for what is counted, or "one to three"."""
    rest = (*marks[: figure.first], *marks[figure.last + 1 :])
    said = all(mark.has("counted", "generic", "filler", "sign", "about", "now") for mark in rest)
    is_alone = len(figures) == 1 and (said or len(marks) <= _SHORT)
    return (
        is_alone
        or _is_the_only(marks, figure, figures)
        or any(_is_up_to(marks, figure, other) for other in figures)
    )


def _is_the_only(marks: Marks, figure: Figure, figures: list[Figure]) -> bool:
    """ "Just the one so far, a dairy": a clause that says no more; no "just one question"."""
    clause = clauses.around(marks, figure.first, figure.last, BREAKS)
    beside = [marks[p] for p in clause if not figure.first <= p <= figure.last]
    plain = all(mark.has(*_BESIDE_ONE) for mark in beside)
    return plain and changes.has(beside, "merely") and all(one.pronoun for one in figures)


def _is_up_to(marks: Marks, one: Figure, other: Figure) -> bool:
    """ "One to three", both in words or both in figures; no "one to one", nor "one to 30 firms"."""
    is_joined = at(marks, one.last + 1).has("to") and other.first == one.last + 2
    first, last = at(marks, one.first), at(marks, other.first)
    is_like = first.raw.isdecimal() == last.raw.isdecimal()
    return is_joined and is_like and one.value < other.value


def _newest(today: date | None) -> int:
    """The newest year for which there can be a figure."""
    return today.year if today else rates.newest() + 1


def _without_rates(marks: Marks, figures: list[Figure]) -> list[Figure]:
    """Figures that are no rate of exchange: "1 USD = 3.98 PLN", "at the exchange rate of 3.98"."""
    rates: list[Figure] = []
    for one, two in pairwise(figures):
        between = marks[one.last + 1 : two.first]
        equal = any(mark.folded in _EQUAL for mark in between)
        if one.value == 1 and equal and len(between) <= 3 and between[0].codes:
            rates += [one, two]
    named = [p for p, mark in enumerate(marks) if mark.has("rate")]
    for place in named:
        clause = clauses.around(marks, place, place, BREAKS)
        rates += [f for f in figures if f.first in clause and f.factor == 1 and f.value < _DEAREST]
    return [figure for figure in figures if figure not in rates]


def _is_scale_alone(marks: Marks, figure: Figure, *, several: bool) -> bool:
    """A scale word without number: a unit ("in billions"), unless it is said like a number.

    So are "about a hundred", "a hundred companies" and a "hundred" alone; a hundred beside another
    figure is one too ("hundred to hundred fifty").
    """
    if not figure.bare or (several and figure.value <= sums.HUNDRED):
        return False
    before, after = clauses.before(marks, figure.first), clauses.after(marks, figure.last)
    ahead = marks[max(0, figure.first - 1) : figure.first]
    is_plural = any(mark.has("plural") for mark in (*ahead, marks[figure.last]))
    if figure.factor > 1000:
        in_money = any(mark.has("currency") for mark in after[:1]) and not is_plural
        bound = any(mark.has(*BOUNDS) for mark in before[:1]) or _is_up_from(marks, figure)
        return not (in_money and bound)  # "超千亿美元", "более миллиарда рублей"
    if any(mark.has(*BOUNDS, *AFTER_BOUNDS, "about") for mark in (*before, *after[-1:])):
        return False
    counted = after[:1] and after[0].has("counted")
    return is_plural or any(m.has("vague") for m in ahead) or not (counted or len(marks) <= 2)


def _is_up_from(marks: Marks, figure: Figure) -> bool:
    """ "من 900 مليون إلى مليار", "900 مليون ومليار": one such unit, behind a figure of others."""
    clause = clauses.around(marks, figure.first, figure.last, BREAKS)
    ahead = marks[clause.start : figure.first]
    counted = any(one.has(*_COUNTING) and unit.has("scale") for one, unit in pairwise(ahead))
    if marks[figure.first].raw.startswith(GLUED_AND):
        return counted and ahead[-1].has("scale")
    return counted and ahead[-1].has("to", "or")


def _is_percent(marks: Marks, figure: Figure) -> bool:
    after = marks[figure.last + 1 : figure.last + 3]
    glued = [mark for mark in after[1:] if after[0].has("dash", "plus")]
    if any(mark.has("percent") for mark in (*after[:1], *glued)):
        return True
    before = marks[max(0, figure.first - 2) : figure.first]  # "yüzde 5", "%5", "百分之五"
    ahead = len(before) == 1 or (bool(before) and not before[0].has("number", "numeral"))
    return ahead and before[-1].has("percent")
