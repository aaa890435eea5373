"""Amounts: real phrasings with the one right reading, or the reason for asking."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, NotAvailable, Span, Unclear

B = Decimal(10) ** 9


def amount(text: str, *, country: str | None = None, language: str = "en") -> object:
    return read("amount", text, Context(country=country, language=language))


def reason(text: str, *, country: str | None = None, language: str = "en") -> str:
    reading = amount(text, country=country, language=language)
    assert isinstance(reading, Unclear), reading
    return reading.reason


@pytest.mark.parametrize(
    ("text", "currency", "value"),
    [
        ("USD 85.3 billion", "USD", "85.3"),
        ("85.3 bn US dollars (2024)", "USD", "85.3"),
        ("US$85.3bn", "USD", "85.3"),
        ("U.S.$85.3 billion", "USD", "85.3"),
        ("US-Dollar 85.3 billion", "USD", "85.3"),
        ("85.3 billion U.S. dollars.", "USD", "85.3"),
        ("USD $85.3 billion", "USD", "85.3"),
        ("usd 85.3b", "USD", "85.3"),
        ("GDP=85.3bn USD", "USD", "85.3"),
        ('"USD 85.3 billion"', "USD", "85.3"),
        ("3. USD 85.3 billion", "USD", "85.3"),
        ("B3a: 85.3 billion USD", "USD", "85.3"),
        ("USD 85.3 billion¹", "USD", "85.3"),
        ("USD 85.3 billion [1]", "USD", "85.3"),
        ("85.3 x 10^9 USD", "USD", "85.3"),
        ("8.53 × 10¹⁰ USD", "USD", "85.3"),
        ("70,000,000,000 USD", "USD", "70"),
        ("USD 70.000.000.000", "USD", "70"),
        ("USD 70 000 000 000", "USD", "70"),
        ("CHF 85'300'000'000", "CHF", "85.3"),
        ("1.234.567.890,12 EUR", "EUR", "1.23456789012"),
        ("EUR 85,3 billion", "EUR", "85.3"),
        ("85,3 Mrd. €", "EUR", "85.3"),
        ("85.300 billion USD", "USD", "85.3"),
        ("1.234 billion USD", "USD", "1.234"),
        ("USD 85,300 million", "USD", "85.3"),
        ("In USD millions: 85,300", "USD", "85.3"),
        ("GDP 91.7 (in billions of US dollars)", "USD", "91.7"),
        ("USD billion 85.3", "USD", "85.3"),
        ("85 thousand million euros", "EUR", "85"),
        ("85 billion 300 million US dollars", "USD", "85.3"),
        ("seventy billion US dollars", "USD", "70"),
        ("eighty-five point three billion US dollars", "USD", "85.3"),
        ("one hundred and twenty-five billion US dollars", "USD", "125"),
        ("half a billion dollars US", "USD", "0.5"),
        ("one and a half billion US dollars", "USD", "1.5"),
        ("USD seventy (70) billion", "USD", "70"),
        ("USD 1.2tn", "USD", "1200"),
        ("£85bn", "GBP", "85"),
        ("INR 6 lakh crore", "INR", "6000"),
        ("₹6,00,000 crore", "INR", "6000"),
        ("620 billion RMB", "CNY", "620"),
        ("3.4 trillion Turkish lira", "TRY", "3400"),
        ("TRY 3,400 billion", "TRY", "3400"),
        ("AED420bn", "AED", "420"),
        ("R$ 700 billion", "BRL", "700"),
        ("KRW 120 trillion", "KRW", "120000"),
        ("0 USD", "USD", "0"),
        ("USD ٨٥.٣ billion", "USD", "85.3"),
    ],
)
def test_a_clear_amount_is_read_in_its_currency(text: str, currency: str, value: str) -> None:
    reading = amount(text)
    assert isinstance(reading, Amount), reading
    assert (reading.currency, reading.span.exact) == (currency, Decimal(value) * B)
    assert not reading.span.about


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("GDP USD 85.3 billion (USD 23,000 per head)", "85.3"),
        ("USD 85.3 billion; growth 5.2 %", "85.3"),
        ("USD 85.3 billion (+5.2 %)", "85.3"),
        ("85.3 billion USD, which is 12 % more than in 2023", "85.3"),
        ("GDP: 85.3 bn USD, population 1.2 million, 4.5 % growth", "85.3"),
        ("With 1.2 million inhabitants we have a GDP of 85.3 billion USD", "85.3"),
        ("Our 240 companies produce USD 85.3 billion", "85.3"),
        ("USD 85.3 billion (source: Statistics Office, table 3, page 12)", "85.3"),
        ("As of 31 December 2024: USD 85.3 billion", "85.3"),
        ("85.3 billion USD (as of 31.12.2024)", "85.3"),
        ("Over the last year our GDP was USD 85.3 billion", "85.3"),
        ("GDP: USD 85.3 billion. Population: 250,000.", "85.3"),
        ("USD 85.3 billion, debt USD 3 billion", "85.3"),
        ("USD 85.3 billion, see https://stat.example/2024/12", "85.3"),
        ("In constant 2015 US$ 85.3 billion", "85.3"),
        ("USD 85.3 billion (85,300,000,000)", "85.3"),
        ("PLN 340 billion = USD 85.3 billion", "85.3"),
        ("EUR 79 billion (USD 85.3 billion)", "85.3"),
        ("GDP: 340 billion PLN, i.e. USD 85.3 billion", "85.3"),
        ("USD 12 bn from industry, USD 5 bn from farming, USD 17 bn in total", "17"),
    ],
)
def test_other_figures_beside_the_amount_are_left_aside(text: str, value: str) -> None:
    reading = amount(text)
    assert isinstance(reading, Amount), reading
    assert (reading.currency, reading.span.exact) == ("USD", Decimal(value) * B)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("more than 70 billion US dollars", "(70", ""),
        ("over USD 70 billion", "(70", ""),
        ("It exceeds USD 70 billion", "(70", ""),
        ("> USD 70 billion", "(70", ""),
        ("at least 70 billion USD", "[70", ""),
        ("USD 70 billion or more", "[70", ""),
        ("USD 70 billion+", "[70", ""),
        ("min. 70 billion USD", "[70", ""),
        ("no less than USD 70 billion", "[70", ""),
        ("nothing less than USD 70 billion", "[70", ""),
        ("USD 70 billion or even more", "[70", ""),
        ("less than USD 70 billion", "", "70)"),
        ("nearly 70 billion USD", "", "70)"),
        ("just under 70 billion USD", "", "70)"),
        ("not quite 70 billion USD", "", "70)"),
        ("not more than 70 billion USD", "", "70]"),
        ("It does not exceed USD 70 billion", "", "70]"),
        ("max. 70 billion USD", "", "70]"),
        ("up to USD 80 billion", "", "80]"),
        ("between 60 and 80 billion USD", "[60", "80]"),
        ("from 60 to 80 billion US dollars", "[60", "80]"),
        ("USD 60–80bn", "[60", "80]"),
        ("USD 60bn to 80bn", "[60", "80]"),
        ("more than 70 but less than 80 billion USD", "(70", "80)"),
        ("at least USD 70 billion but less than USD 80 billion", "[70", "80)"),
    ],
)
def test_a_bound_or_range_keeps_its_strictness(text: str, low: str, high: str) -> None:
    reading = amount(text)
    assert isinstance(reading, Amount), reading
    assert reading.span == Span(
        low=Decimal(low[1:]) * B if low else None,
        high=Decimal(high[:-1]) * B if high else None,
        low_open=low.startswith("("),
        high_open=high.endswith(")"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "about €12bn",
        "approx. EUR 12 bn",
        "c. EUR 12bn",
        "~12 billion euros",
        "some 12 billion euros",
        "EUR 12 billion or so",
        "roughly EUR 12 billion, give or take",
        "I think 12 billion euros",
        "EUR 12bn-ish",
    ],
)
def test_about_is_kept(text: str) -> None:
    reading = amount(text)
    assert isinstance(reading, Amount), reading
    assert (reading.span.exact, reading.span.about) == (12 * B, True)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("85.3 billion", "no_currency"),
        ("between 60 and 80", "no_currency"),
        ("85.300", "which_separator"),
        ("USD 85.300", "which_separator"),
        ("1.234 million USD", "which_separator"),
        ("1,234 billion USD", "which_separator"),
        ("$85 billion", "which_currency"),
        ("¥620 billion", "which_currency"),
        ("900 bn kronor", "which_currency"),
        ("6 lakh crore rupees", "which_currency"),
        ("USD 85.3", "which_scale"),
        ("USD 85,300", "which_scale"),
        ("USD 85.3 trillion", "implausible"),
        ("USD 100 thousand", "implausible"),
        ("USD 2,300 per head", "wrong_figure"),
        ("GDP per capita USD 85,000", "wrong_figure"),
        ("GDP grew by 5 %", "wrong_figure"),
        ("it grew by USD 5 billion", "wrong_figure"),
        ("5.2 %", "wrong_figure"),
        ("several billion dollars", "vague"),
        ("hundreds of billions of dollars", "vague"),
        ("a few billion USD", "vague"),
        ("billion USD", "vague"),
        ("none", "no_figure"),
        ("see page 12", "no_figure"),
        ("to be confirmed", "pending"),
        ("", "empty"),
        ("we expect USD 90 billion by 2030", "planned"),
        ("It will be USD 90 billion", "planned"),
        ("In 2024: USD 85 billion. In 2023: USD 80 billion.", "several_figures"),
        ("GDP of USD 60 to 80 billion, compared with last year", "several_figures"),
        ("USD 85 billion (nominal), USD 160 billion (PPP)", "several_figures"),
        ("USD 12 billion in industry and USD 8 billion in services", "several_figures"),
        ("USD 12 bn and EUR 11 bn", "several_figures"),
        ("USD 12 bn (EUR 30 bn)", "several_figures"),
        ("60 or 80 billion USD", "several_figures"),
        ("We do not have this figure for 2024; in 2023 it was USD 80 billion", "contradictory"),
        ("Our GDP is not USD 85 billion", "hedged"),
        ("a quarter of a billion US dollars", "hedged"),
        ("twice USD 40 billion", "hedged"),
        ("20 % of USD 90 billion", "hedged"),
        ("USD 70 billion was exceeded", "hedged"),
        ("Is USD 70 billion enough?", "hedged"),
        ("we do not reach USD 70 billion", "hedged"),
        ("USD 600 to 1 billion", "several_figures"),
        ("national GDP USD 800 billion", "wrong_figure"),
        ("budget of USD 5 billion", "wrong_figure"),
    ],
)
def test_what_is_not_beyond_doubt_is_asked(text: str, why: str) -> None:
    assert reason(text) == why


@pytest.mark.parametrize(
    "text",
    [
        "between 2019 and 2023 our IoT output was USD 12 billion",
        "USD 12 billion between 2019 and 2023",
        "2020-2024: EUR 40 bn",
        "EUR 40 bn (2020–2024)",
        "over the years 2019 to 2023 a total of USD 40 billion",
        "in the period 2019 through 2023 USD 12 billion",
        "from 2019 until 2023: USD 40 billion",
        "USD 12 billion in 2022 and 2023",
        "during 2021, 2022 and 2023 we had USD 12 billion",
        "annual average 2019-2023: USD 12 billion",
        "from 2022 to 2023: USD 12 billion",
    ],
)
def test_money_of_several_years_is_no_figure_of_one(text: str) -> None:
    assert reason(text) == "several_years"


@pytest.mark.parametrize(
    "text",
    [
        "In 2023/24 (fiscal year) it was USD 12 billion",
        "FY 2023-24: USD 12 billion",
        "fiscal year 2023-2024: USD 12 billion",
        "from 1 April 2023 to 31 March 2024: USD 12 billion",
        "April 2023 to March 2024: USD 12 billion",
        "USD 12 billion in 2023 (2019 to 2023: plus 40 %)",
        "Our growth from 2019 to 2023 was strong; in 2023 output was USD 12 billion",
        "In 2024 (published in 2025) it was USD 12 billion",
    ],
)
def test_a_year_in_two_halves_or_beside_a_stretch_of_years_is_one_year(text: str) -> None:
    reading = amount(text)
    assert isinstance(reading, Amount), reading
    assert reading.span.exact == 12 * B


@pytest.mark.parametrize(
    "text",
    [
        "It grew from USD 8 billion in 2019 to USD 12 billion in 2023",
        "It rose from 8 to 12 billion USD",
        "Not USD 8 billion but USD 12 billion",
        "USD 12 billion, not 8",
        "USD 12 billion in 2024, up from USD 8 billion in 2023",
        "USD 12 billion in 2024, against USD 8 billion in 2023",
        "USD 12 billion (2023: USD 8 billion)",
        "It was USD 8 billion and is now USD 12 billion",
    ],
)
def test_a_figure_taken_back_or_of_an_earlier_year_is_left_out(text: str) -> None:
    reading = amount(text)
    assert isinstance(reading, Amount)
    assert reading.span.exact == Decimal("12e9")


@pytest.mark.parametrize(
    "text",
    [
        "It is to grow from USD 8 billion to USD 12 billion by 2030",
        "Not USD 8 billion but a third of USD 12 billion",
        "USD 8 billion in 2023, against USD 12 billion in 2024",
        "USD 12 billion (industry: USD 8 billion)",
    ],
)
def test_two_figures_are_asked_where_it_is_open_which_one_holds(text: str) -> None:
    assert reason(text)


@pytest.mark.parametrize(
    "text",
    [
        "We do not have this figure",
        "n/a",
        "N/A",
        "unknown",
        "not available",
        "no figure available for 2024",
        "This figure is not collected.",
        "We don't know.",
        "No statistics exist",
    ],
)
def test_a_figure_that_is_not_to_be_had_is_an_answer(text: str) -> None:
    assert amount(text) == NotAvailable()


@pytest.mark.parametrize(
    ("text", "country", "currency"),
    [
        ("$85 billion", "US", "USD"),
        ("85 billion dollars", "EC", "USD"),
        ("¥620 billion", "CN", "CNY"),
        ("¥12 trillion", "JP", "JPY"),
        ("900 billion kronor", "SE", "SEK"),
        ("900 billion kroner", "NO", "NOK"),
        ("850 billion pesos", "MX", "MXN"),
        ("6 lakh crore rupees", "IN", "INR"),
        ("420 billion dirhams", "AE", "AED"),
        ("100 billion francs", "CH", "CHF"),
    ],
)
def test_a_shared_sign_is_settled_by_the_country(text: str, country: str, currency: str) -> None:
    reading = amount(text, country=country)
    assert isinstance(reading, Amount), reading
    assert reading.currency == currency


@pytest.mark.parametrize("country", ["PL", "DE", "JP", "CN", "TR", "US", "EC"])
@pytest.mark.parametrize("text", ["$85 billion", "85 billion dollars"])
def test_a_bare_dollar_is_the_us_one_where_money_is_no_dollar(text: str, country: str) -> None:
    reading = amount(text, country=country)
    assert isinstance(reading, Amount), reading
    assert (reading.currency, reading.span.exact) == ("USD", 85 * B)


@pytest.mark.parametrize("country", ["AU", "CA", "SG", "MX", "HK", "BN", "XX", None])
def test_a_bare_dollar_may_be_the_country_s_own(country: str | None) -> None:
    assert reason("$85 billion", country=country) == "which_currency"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("85 Billionen USD", "de"),
        ("1,2 Billionen USD", "de"),
        ("USD 1.2 billion", "de"),
        ("85,3 billones de dólares", "es"),
        ("85 billions de dollars US", "fr"),
        ("3 billions d'euros", "fr"),
        ("3 Billionen Euro", "de"),
    ],
)
def test_a_billion_in_a_language_of_the_long_scale_is_asked(text: str, language: str) -> None:
    assert reason(text, language=language) == "which_scale"


@pytest.mark.parametrize(
    ("text", "language", "country", "currency", "value"),
    [
        ("USD 85.3 billion", "de", "DE", "USD", "85.3"),
        ("USD 85.3 billion", "fr", "FR", "USD", "85.3"),
        ("3 billion euros", "fr", "FR", "EUR", "3"),
        ("EUR 2.5 billion", "de", "DE", "EUR", "2.5"),
        ("412 billones de pesos colombianos", "es", "CO", "COP", "412000"),
        ("$ 412 billones", "es", "CO", "COP", "412000"),
        ("12 Billionen Yen", "de", "DE", "JPY", "12000"),
    ],
)
def test_a_billion_of_which_one_reading_is_likely_is_read(
    text: str, language: str, country: str, currency: str, value: str
) -> None:
    reading = amount(text, language=language, country=country)
    assert isinstance(reading, Amount), reading
    assert (reading.currency, reading.span.exact) == (currency, Decimal(value) * B)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("USD 85.3 billion (2024)", 2024),
        ("In 2023 it was USD 80 billion", 2023),
        ("FY2024: USD 85 billion", 2024),
        ("85.3 billion USD (as of 31.12.2024)", 2024),
        ("Published in 2025: USD 85.3 billion (2024)", 2024),
        ("USD 85.3 billion", None),
        ("2023: USD 12 billion (source: yearbook 2024)", 2023),
        ("USD 12 billion in 2023, according to the 2024 yearbook", 2023),
        ("USD 12 billion (2023; source: report of 2024)", 2023),
        ("USD 12 billion (yearbook 2024, figure for 2022)", 2022),
        ("USD 12 billion in 2024 (published 2025)", 2024),
        ("In 2024, according to our statistics, USD 12 billion", 2024),
        ("USD 12 billion (report of 2024)", None),
    ],
)
def test_the_year_of_the_figure_is_kept(text: str, year: int | None) -> None:
    reading = amount(text)
    assert isinstance(reading, Amount), reading
    assert reading.year == year


@pytest.mark.parametrize("text", ["12 billion USD 2024", "USD 12 billion 2024", "12 bn USD, 2024."])
def test_a_bare_year_behind_an_amount_is_its_year(text: str) -> None:
    value = amount(text)
    assert isinstance(value, Amount)
    assert (value.span.exact, value.currency, value.year) == (Decimal(12_000_000_000), "USD", 2024)


@pytest.mark.parametrize(
    ("text", "is_rough"),
    [
        (
            "The construction of IoT network infrastructure brings about exactly USD 104 billion",
            False,
        ),
        ("It brings about USD 104 billion (2024).", False),
        ("The output brought about is USD 104 billion", False),
        ("We are talking about exactly USD 104 billion", False),
        ("It brings about roughly USD 104 billion", True),
        ("It brings about about USD 104 billion", True),
        ("It brings in about USD 104 billion", True),
        ("It comes to about USD 104 billion", True),
    ],
)
def test_a_verb_with_about_makes_no_estimate(text: str, is_rough: bool) -> None:
    told = amount(text)
    assert isinstance(told, Amount), told
    assert told.span.about is is_rough


@pytest.mark.parametrize(
    ("text", "is_more"),
    [
        ("Our IoT economy turned over 3.1 billion euros in 2023.", False),
        ("The sector turns over EUR 3.1 billion.", False),
        ("It turned over more than 3.1 billion euros in 2023.", True),
        ("It turned over over 3.1 billion euros in 2023.", True),
        ("It was over 3.1 billion euros in 2023.", True),
    ],
)
def test_a_verb_with_over_makes_no_least(text: str, is_more: bool) -> None:
    told = amount(text)
    assert isinstance(told, Amount), told
    assert told.span.low_open is is_more
