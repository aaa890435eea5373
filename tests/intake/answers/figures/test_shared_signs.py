"""A sign that several currencies share: a word beside it tells which, else nobody guesses."""

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Unclear

TOLD = [
    ("es", "CO", "$95.000 millones de pesos.", "COP"),
    ("es", "CL", "En pesos serían cerca de $95.000 millones anuales.", "CLP"),
    ("es", "AR", "Unos $95.000 millones, en pesos.", "ARS"),
    ("es", "MX", "$410,000 millones de pesos.", "MXN"),
    ("en", "CO", "$95 billion pesos.", "COP"),
    ("es", "CO", "US$ 95.000 millones", "USD"),
]


@pytest.mark.parametrize(("language", "country", "text", "currency"), TOLD)
def test_a_word_tells_which_of_those_that_share_a_sign(
    language: str, country: str, text: str, currency: str
) -> None:
    found = read("amount", text, Context(language=language, country=country))
    assert isinstance(found, Amount)
    assert found.currency == currency


def test_the_dollar_is_not_guessed_where_pesos_would_be_a_part_of_the_economy() -> None:
    found = read("amount", "$95.000 millones.", Context(language="es", country="CL"))
    assert isinstance(found, Unclear)
    assert (found.reason, found.candidates) == ("which_currency", ("CLP", "USD"))
