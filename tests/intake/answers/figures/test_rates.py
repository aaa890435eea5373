"""Other currencies in US dollars."""

from decimal import Decimal

import pytest

from intake.answers.figures import rates
from intake.answers.values import Amount, Span, Unclear


def amount(currency: str, value: int, year: int | None = None) -> Amount:
    figure = Decimal(value)
    return Amount(span=Span(low=figure, high=figure), currency=currency, year=year)


def converted(stated: Amount, **rules: dict[str, dict[str, Decimal]]) -> Amount:
    found = rates.in_dollars(stated, default_year=2024, overrides=rules.get("overrides", {}))
    assert isinstance(found, Amount)
    return found


def test_dollars_stay_exactly_as_they_are() -> None:
    found = converted(amount("USD", 85_300_000_000))
    assert found.usd == found.span
    assert found.conversion is None


def test_another_currency_becomes_about_so_many_dollars() -> None:
    found = converted(amount("PLN", 91_000_000_000))
    assert found.usd is not None
    assert found.usd.about
    assert found.usd.low == found.usd.high == Decimal(22_869_205_735)
    assert found.conversion is not None
    assert (found.conversion.rate, found.conversion.year) == (Decimal("3.97915"), 2024)
    assert found.conversion.source == "ecb"


def test_the_amounts_own_year_comes_before_the_default() -> None:
    found = converted(amount("PLN", 91_000_000_000, year=2025))
    assert found.conversion is not None
    assert found.conversion.year == 2025


@pytest.mark.parametrize(
    ("currency", "year", "units"),
    [
        ("EUR", 2022, "0.9497"), ("JPY", 2023, "140.5"), ("SAR", 2021, "3.75"),
        ("RUB", 2019, "64.7"), ("KZT", 2022, "461.13"), ("KZT", 2023, "458.18"),
        ("MAD", 2022, "10.151"), ("MAD", 2023, "10.132"), ("MOP", 2022, "8.0608"),
        ("MOP", 2023, "8.0617"),
    ],
)  # fmt: skip
def test_statistics_some_years_old_are_converted_by_their_own_year(
    currency: str, year: int, units: str
) -> None:
    found = converted(amount(currency, 10**9, year=year))
    assert found.usd is not None
    assert found.usd.low == pytest.approx(10**9 / Decimal(units), rel=Decimal("0.005"))


def test_a_bound_stays_a_bound() -> None:
    stated = Amount(span=Span(low=Decimal(10**11), high=None, low_open=True), currency="EUR")
    found = converted(stated)
    assert found.usd is not None
    assert (found.usd.high, found.usd.low_open, found.usd.about) == (None, True, True)


def test_an_unsteady_currency_becomes_a_range_as_wide_as_its_movement() -> None:
    found = converted(amount("NGN", 10**14))
    assert found.usd is not None
    assert found.usd.low is not None
    assert found.usd.high is not None
    assert Decimal("1.44") < found.usd.high / found.usd.low < Decimal("1.46")
    assert found.conversion is not None
    assert "spread 1.45" in found.conversion.source


def test_a_rate_of_the_call_comes_first() -> None:
    overrides = {"2024": {"PLN": Decimal(4)}}
    found = converted(amount("PLN", 92_000_000_000), overrides=overrides)
    assert found.usd is not None
    assert found.usd.low == Decimal(23_000_000_000)


def test_without_a_rate_nothing_is_converted() -> None:
    found = rates.in_dollars(amount("PLN", 10**11, year=1999), default_year=2024, overrides={})
    assert found == Unclear(reason="no_rate", candidates=("PLN 1999",))


@pytest.mark.parametrize("year", [2022, 2023])
def test_a_pataca_is_worth_what_its_tie_to_the_hong_kong_dollar_says(year: int) -> None:
    pataca, dollar = rates.rate("MOP", year), rates.rate("HKD", year)
    assert pataca
    assert dollar
    assert pataca.units / dollar.units == pytest.approx(Decimal("1.03"), rel=Decimal("0.001"))


@pytest.mark.parametrize("currency", ["KZT", "MAD", "MOP"])
def test_what_was_sampled_in_some_years_is_not_lent_to_others(currency: str) -> None:
    found = rates.in_dollars(amount(currency, 10**9, year=2021), default_year=2024, overrides={})
    assert found == Unclear(reason="no_rate", candidates=(f"{currency} 2021",))
