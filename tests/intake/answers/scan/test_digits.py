"""Separators in digits: what groups, what parts decimals, and what may be either."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.scan import digits
from intake.answers.values import Amount, Context, Unclear


@pytest.mark.parametrize(
    ("raw", "sign", "value", "other"),
    [
        ("85", ".", "85", None),
        ("85.3", ".", "85.3", None),
        ("85,3", ".", "85.3", None),
        ("85.300", ".", "85.300", "85300"),
        ("85.300", ",", "85300", None),
        ("85,300", ".", "85300", None),
        ("85,300", ",", "85.300", "85300"),
        ("0.300", ".", "0.300", None),
        ("1.234,5", ".", "1234.5", None),
        ("1,234.5", ",", "1234.5", None),
        ("85'300", ",", "85300", None),
        ("85 300 000", ",", "85300000", None),
        ("6,00,000", ".", "600000", None),
        ("1.2.3", ".", None, None),
        ("5e9", ".", "5e9", None),
        ("9" * 30, ".", None, None),
    ],
)
def test_digits_have_one_value_or_the_two_they_may_have(
    raw: str, sign: str, value: str | None, other: str | None
) -> None:
    wanted = tuple(None if one is None else Decimal(one) for one in (value, other))
    assert digits.read(raw, sign) == wanted


@pytest.mark.parametrize(
    ("language", "country", "sign"),
    [
        ("en", None, "."), ("de", None, ","), ("de", "CH", "."), ("es", "MX", "."),
        ("es", "CO", ","), ("pt", "BR", ","), ("ar", "MA", ","), ("ar", "SA", "."),
        ("xx", None, "."), ("fr", "XX", ","),
    ],
)  # fmt: skip
def test_the_sign_of_a_country_goes_before_that_of_its_language(
    language: str, country: str | None, sign: str
) -> None:
    assert digits.decimal_sign(language, country) == sign


@pytest.mark.parametrize(
    ("text", "language", "country", "value"),
    [
        ("85.300 Mio. €", "de", "DE", "85300000000"),
        ("85,300 millones de euros", "es", "MX", "85300000000"),
        ("85’300 Mio. CHF", "de", "CH", "85300000000"),
        ("1.234 million USD, growth 5.2 %", "en", None, "1234000"),
        ("1.234 million USD (growth: 5,2 %)", "en", None, "1234000000"),
    ],
)
def test_a_separator_is_settled_by_the_country_or_by_another_figure(
    text: str, language: str, country: str | None, value: str
) -> None:
    reading = read("amount", text, Context(language=language, country=country))
    assert isinstance(reading, Amount), reading
    assert reading.span.exact == Decimal(value)


def test_without_either_it_is_asked() -> None:
    reading = read("amount", "1.234 million USD", Context())
    assert isinstance(reading, Unclear)
    assert reading.candidates == ("1234000", "1234000000")
