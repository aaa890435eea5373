"""Which of the readings of an amount can be a city's economy: scale, separator, currency.

Invariant: a reading is chosen only where every other one is beyond what a city can have.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from intake.answers.figures import rates
from intake.answers.lexicon import listed, split
from intake.answers.scan import currencies, sums
from intake.answers.scan.stated import Stated, Statement
from intake.answers.values import Context, Span, Unclear

SMALLEST = Decimal("1e6")
"""US dollars under which a figure without a scale word is taken for a part of one (USD 85.3)."""
LARGEST = Decimal("5e12")
"""US dollars above which no city's economy lies."""
LIKELY = Decimal("1e12")
"""US dollars above which the second reading of a separator is out: no city whose officials write
dots between thousands has such an economy, so "1.234 billion" is not 1,234 billion."""
_BILLION = Decimal("1e9")
_LEAST = Decimal("1e8")
"""US dollars under which no economy of a city that takes part is likely."""
_SOME = Decimal("1e6")
"""US dollars that may well be what some firms of a city make."""
_ONE_COMMA = re.compile(r"\d{1,3},\d{3}")


def only_likely(stated: Stated, context: Context) -> str | None:
    """Of the country's own money and the US dollar, the one in which it can be a city's economy."""
    own = currencies.money_of(context.country) & {*stated.codes}
    if not own:
        return None
    likely = [
        code
        for code in dict.fromkeys((*own, currencies.DOLLAR))
        if code in stated.codes
        and _LEAST <= dollars(stated.span, code) <= LIKELY
        and rates.roughly(code)
    ]
    if likely == [currencies.DOLLAR] and any(_is_some(stated, code) for code in own):
        return None
    return likely[0] if len(likely) == 1 else None


def _is_some(stated: Stated, code: str) -> bool:
    """Whether it is little for a city's economy, and not for a part of it."""
    return bool(rates.roughly(code)) and dollars(stated.span, code) >= _SOME


def by_scale(statement: Statement, stated: Stated, context: Context) -> Stated | None:
    """The figure under the one reading that a word such as "billion" can have; None to be asked.

    In a language in which it is 10^12 it may stand for 10^9 all the same: always where it is an
    English word there ("85.3 billion" among German), if that alone is likely of a city; never
    where the language's own word gives one ("412 billones de pesos").
    """
    named = _billions(statement, stated, context.language)
    if not named:
        return stated
    trillion = not named.isdisjoint(listed("hazards", "trillion", "en"))
    unit = _BILLION * 1000 if trillion else _BILLION
    short = _rescaled(stated, unit)
    long = _rescaled(stated, unit * (1_000_000 if trillion else 1000))
    currency = _meant(stated, context.country)
    if not named.isdisjoint(listed("hazards", "english", "en")):
        only = _fits(short.span, short, currency) and dollars(long.span, currency) > LIKELY
        return short if only and _is_many(short, unit) else None
    likely = _LEAST <= dollars(long.span, currency) <= LIKELY
    return long if likely and dollars(short.span, currency) < _BILLION else None


def _billions(statement: Statement, stated: Stated, language: str) -> set[str]:
    """The words of the figure that are 10^9 to some and 10^12 to others."""
    if language not in listed("hazards", "long_scale", "en"):
        return set()
    marks = statement.marks[stated.first : stated.last + 1]
    words = {word for mark in marks if mark.has("scale", "plural") for word in split(mark.raw)}
    return words & listed("hazards", "billion", "en")


def _meant(stated: Stated, country: str | None) -> str:
    """The currency of a figure, the country's own where it is among several."""
    own = currencies.money_of(country) & {*stated.codes}
    if len(own) == 1 and len(stated.codes) > 1:
        return own.pop()
    return currencies.settle(stated.codes, country) or currencies.DOLLAR


def _is_many(stated: Stated, unit: Decimal) -> bool:
    """Two and more of them, where the language's own word would stand in the plural."""
    return any(end is not None and end >= 2 * unit for end in (stated.span.low, stated.span.high))


def _rescaled(stated: Stated, unit: Decimal) -> Stated:
    """The figure with another worth of its scale word."""
    by = unit / stated.factor
    span = stated.span
    low = None if span.low is None else sums.plain(span.low * by)
    high = None if span.high is None else sums.plain(span.high * by)
    return replace(stated, span=replace(span, low=low, high=high), factor=unit)


def fitting(stated: Stated, currency: str) -> Span | Unclear:
    """The span under the one reading that can be a city's economy."""
    readings = [stated.span]
    if stated.other is not None:
        other = _exchanged(stated.span, stated.other)
        unlikely = dollars(other, currency) > LIKELY and _fits(stated.span, stated, currency)
        readings += [] if unlikely else [other]
    fitting = [span for span in readings if _fits(span, stated, currency)]
    if len(fitting) == 1:
        return fitting[0]
    if len(readings) > 1:
        return Unclear(reason="which_separator", candidates=tuple(shown(s) for s in readings))
    small = dollars(stated.span, currency) < SMALLEST
    return Unclear(reason="which_scale" if small and stated.factor == 1 else "implausible")


def is_large_by_comma(statement: Statement, stated: Stated, currency: str) -> bool:
    """ "1,234 billion" in the hand of one who writes decimals with a comma would be 1.234."""
    raw = (mark.raw for mark in statement.marks[stated.first : stated.last + 1])
    large = stated.factor >= _BILLION and dollars(stated.span, currency) > LIKELY
    return large and any(_ONE_COMMA.fullmatch(one) for one in raw)


def is_either_by_comma(statement: Statement, stated: Stated, currency: str, own: str) -> bool:
    """ "R1,250 billion" where English is written with either comma: both are a city's economy.

    `own` is the sign before decimals of the language in the writer's country.
    """
    raw = (mark.raw for mark in statement.marks[stated.first : stated.last + 1])
    if own != "," or not any(_ONE_COMMA.fullmatch(one) for one in raw):
        return False
    worth = dollars(stated.span, currency)
    return stated.factor > 1 and worth / 1000 >= SMALLEST and worth <= LIKELY


def _exchanged(span: Span, value: Decimal) -> Span:
    return replace(
        span,
        low=None if span.low is None else value,
        high=None if span.high is None else value,
    )


def _fits(span: Span, stated: Stated, currency: str) -> bool:
    worth = dollars(span, currency)
    return (worth == 0 and stated.factor == 1) or SMALLEST <= worth <= LARGEST


def dollars(span: Span, currency: str) -> Decimal:
    """The larger end in US dollars, roughly."""
    units = rates.roughly(currency) or Decimal(1)
    return max(end for end in (span.low, span.high) if end is not None) / units


def shown(span: Span) -> str:
    value = span.low if span.low is not None else span.high
    return f"{value:f}"


def unsettled(spans: Sequence[Span]) -> Unclear:
    """Why figures beside "we have none" settle nothing: ranges and bounds are only unsure."""
    if any(span.exact is not None for span in spans):
        return Unclear(reason="contradictory")
    return Unclear(reason="hedged", candidates=tuple(dict.fromkeys(map(shown, spans))))
