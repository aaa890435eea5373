"""Other currencies in US dollars, by the year's average rate.

Invariant: a converted amount is always "about", and its range is widened by how far the rate
itself moved in that year; without a rate nothing is converted.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from importlib.resources import files

from intake.answers.values import Amount, Conversion, Span, Unclear

DOLLAR = "USD"


@dataclass(frozen=True, kw_only=True, slots=True)
class Rate:
    """Units of a currency for one dollar; `spread` is the year's highest over its lowest rate."""

    units: Decimal
    source: str
    spread: Decimal = Decimal(1)


def in_dollars(
    amount: Amount, *, default_year: int, overrides: Mapping[str, Mapping[str, Decimal]]
) -> Amount | Unclear:
    """The amount with `usd` filled in, by the rate of its own year or else of `default_year`.

    `overrides` are rates of the call: year, then currency, units for one dollar. A currency whose
    rate moved by more than a fifth becomes a range as wide as the movement. Without a rate:
    Unclear("no_rate"), naming currency and year.
    """
    if amount.currency == DOLLAR:
        return replace(amount, usd=amount.span)
    year = amount.year or default_year
    found = rate(amount.currency, year, overrides)
    if found is None:
        return Unclear(reason="no_rate", candidates=(f"{amount.currency} {year}",))
    conversion = Conversion(rate=found.units, year=year, source=found.source)
    return replace(amount, usd=_converted(amount.span, found), conversion=conversion)


def rate(
    currency: str, year: int, overrides: Mapping[str, Mapping[str, Decimal]] | None = None
) -> Rate | None:
    """The rate of a year, from the call first, then from rates.toml."""
    own = (overrides or {}).get(str(year), {}).get(currency)
    if own is not None:
        return Rate(units=own, source="call") if own > 0 else None
    return _table().get((currency, year))


def years(currency: str, overrides: Mapping[str, Mapping[str, Decimal]]) -> tuple[int, ...]:
    """The years with a rate of this currency, oldest first."""
    known = {*_years(), *map(int, overrides)}
    return tuple(sorted(one for one in known if rate(currency, one, overrides)))


def roughly(currency: str) -> Decimal | None:
    """Units for one dollar in the latest year we know; only to tell what is plausible."""
    if currency == DOLLAR:
        return Decimal(1)
    found = (_table().get((currency, year)) for year in _years())
    return next((rate.units for rate in found if rate), None)


def newest() -> int:
    """The newest year with rates."""
    return _years()[0]


@cache
def _years() -> tuple[int, ...]:
    """The years with rates, newest first."""
    return tuple(sorted({year for _, year in _table()}, reverse=True))


def _converted(span: Span, rate: Rate) -> Span:
    low = None if span.low is None else _rounded(span.low / rate.units / _half(rate))
    high = None if span.high is None else _rounded(span.high / rate.units * _half(rate))
    return replace(span, low=low, high=high, about=True)


def _half(rate: Rate) -> Decimal:
    """Half of the year's movement, as a factor either way."""
    return rate.spread.sqrt()


def _rounded(dollars: Decimal) -> Decimal:
    """Whole dollars: a converted figure is never surer than that."""
    return dollars.quantize(Decimal(1)) if dollars < Decimal("1e24") else dollars


@cache
def _table() -> dict[tuple[str, int], Rate]:
    text = files("intake.answers.figures").joinpath("rates.toml").read_text(encoding="utf-8")
    table: dict[tuple[str, int], Rate] = {}
    for year, sources in tomllib.loads(text).items():
        spreads = sources.pop("spread", {})
        for source in sorted(sources, reverse=True):  # "ecb" comes last and wins
            for currency, units in sources[source].items():
                spread = Decimal(spreads.get(currency, "1"))
                table[currency, int(year)] = Rate(
                    units=Decimal(units), source=_said(source, spread), spread=spread
                )
    return table


def _said(source: str, spread: Decimal) -> str:
    return source if spread == 1 else f"{source}, unsteady: spread {spread}"
