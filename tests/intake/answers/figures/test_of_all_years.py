"""What heads a row of years is told of each of its figures: "Debts 2022: …; 2023: …"."""

from datetime import date
from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Unclear, Value

OF_OTHERS = (
    ("de", "AT", "Schulden 2022: 18,9 Mrd. €; 2023: 19,6 Mrd. €"),
    ("de", "AT", "Haushalt: 2022: 18,9 Mrd. €; 2023: 19,6 Mrd. €"),
    ("en", "IE", "Exports 2022: EUR 18.9 bn; 2023: EUR 19.6 bn"),
    ("fr", "FR", "Budget 2022 : 18,9 Md€ ; 2023 : 19,6 Md€"),
    ("ru", "RU", "Бюджет: 2022 г. — 18,9 млрд руб., 2023 г. — 19,6 млрд руб."),
    ("zh", "CN", "财政收入2022年189亿元，2023年196亿元"),
    ("ja", "JP", "歳出　2022年度　1兆8900億円、2023年度　1兆9600億円"),
)
OWN = (
    ("en", "Exports 2022: EUR 18.9 bn; GDP 2023: EUR 19.6 bn"),
    ("en", "GDP growth 4.1% (2022), EUR 19.6 bn (2023)"),
    ("de", "Haushalt 1,2 Mrd. € (2023); 19,6 Mrd. € (2023) BIP"),
    ("fr", "Budget 1,2 Md€ (2023) ; 2023 : 19,6 Md€ de PIB"),
)


OPEN = (
    ("en", "Debt EUR 1.2 bn (2023), EUR 19.6 bn (2023) GDP, region EUR 40 bn"),
    ("en", "Budget 2022 EUR 1.2 bn, 2023: EUR 19.6 bn. Before that EUR 15 bn."),
    ("de", "Schulden 1,2 Mrd. € (2023), 19,6 Mrd. € (2023). 2010 waren es 15 Mrd. €."),
)


def amount(language: str, country: str, text: str) -> Value | Unclear:
    today = date(2026, 12, 1)
    return read("amount", text, Context(language=language, country=country, today=today))


@pytest.mark.parametrize(("language", "country", "text"), OF_OTHERS)
def test_what_heads_the_years_is_told_of_the_last_figure_too(
    language: str, country: str, text: str
) -> None:
    assert amount(language, country, text) == Unclear(reason="wrong_figure")


@pytest.mark.parametrize(("language", "text"), OWN)
def test_a_figure_with_its_own_name_stands_for_itself(language: str, text: str) -> None:
    found = amount(language, "IE", text)
    assert isinstance(found, Amount)
    assert found.span.exact == Decimal("19.6e9")


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_no_third_figure_is_read_in_their_place(language: str, text: str) -> None:
    assert isinstance(amount(language, "IE", text), Unclear)
