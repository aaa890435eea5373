"""A capital letter before a figure is the money of the country that writes it so."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Unclear

READ = (
    ("es", "GT", "La producción anual ronda los Q 6,350 millones. Saludos.", "6350e6", "GTQ"),
    ("es", "GT", "Q6,350 millones", "6350e6", "GTQ"),
    ("es", "GT", "Q. 635 millones", "635e6", "GTQ"),
    ("es", "GT", "Q 6,350 millones o US$ 815 millones", "815e6", "USD"),
    ("es", "HN", "ronda los L 6,350 millones", "6350e6", "HNL"),
    ("es", "PA", "ronda los B/. 6,350 millones", "6350e6", "PAB"),
    ("es", "PE", "ronda los S/ 6,350 millones", "6350e6", "PEN"),
    ("es", "BO", "ronda los Bs 6.350 millones", "6350e6", "BOB"),
    ("es", "NI", "ronda los C$ 6,350 millones", "6350e6", "NIO"),
    ("es", "PY", "ronda las ₲ 6.350.000 millones", "6350e9", "PYG"),
)
ASKED = (
    ("es", "MX", "Q 6,350 millones"),
    ("es", "GT", "creo q 6,350 millones"),
    ("es", "GT", "Q1 2025: 350 millones"),
    ("es", "GT", "Q1 2025: Q 350 millones"),
    ("es", "GT", "no son Q 6,350 millones"),
    ("es", "GT", "Q 6,350 millones es la deuda"),
    ("es", "GT", "Q 6,350 por habitante"),
    ("es", "GT", "¿Q 6,350 millones?"),
    ("es", "GT", "Para 2028 serán Q 6,350 millones"),
    ("es", "HN", "L 12. 350 millones"),
)


@pytest.mark.parametrize(("language", "country", "text", "value", "currency"), READ)
def test_the_letter_of_the_countrys_money_is_read(
    language: str, country: str, text: str, value: str, currency: str
) -> None:
    found = read("amount", text, Context(language=language, country=country))
    assert isinstance(found, Amount)
    assert (found.span.exact, found.currency) == (Decimal(value), currency)


@pytest.mark.parametrize(("language", "country", "text"), ASKED)
def test_any_other_letter_is_asked_about(language: str, country: str, text: str) -> None:
    found = read("amount", text, Context(language=language, country=country))
    assert isinstance(found, Unclear)
