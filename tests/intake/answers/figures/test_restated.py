from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Count, Span, Unclear


def span(low: str | None, high: str | None, *, low_open: bool = False) -> Span:
    ends = (None if end is None else Decimal(end) for end in (low, high))
    return Span(low=next(ends), high=next(ends), low_open=low_open)


@pytest.mark.parametrize(
    ("language", "text", "stated"),
    [
        ("en", "at least USD 85,300,000,000 (85.3 billion US dollars)", span("85300000000", None)),
        ("en", "USD 85,312,345,678 (85.3 billion)", span("85312345678", "85312345678")),
        ("en", "USD 85,312,345,678 (about 85.3 billion)", span("85312345678", "85312345678")),
        ("en", "85,300,000,000 (85.3 billion US dollars)", span("85300000000", "85300000000")),
        ("de", "mindestens USD 85.300.000.000 (85,3 Mrd.)", span("85300000000", None)),
        ("de", "USD 1.000.000.000.000 (1 Billion)", span("1000000000000", "1000000000000")),
        ("de", "USD 85,300,000,000 (85.3 billion)", span("85300000000", "85300000000")),
        ("en", "USD 85,300,000,000 (83.5 billion US dollars)", None),
        ("en", "USD 85,300,000,000 (85.3 million US dollars)", None),
        ("en", "USD 85,300,000,000 (85.3 billion yen)", None),
        ("en", "at least USD 85,300,000,000 (planned: 85.3 billion)", None),
    ],
)
def test_a_bracket_repeats_an_amount_or_is_asked_about(
    language: str, text: str, stated: Span | None
) -> None:
    found = read("amount", text, Context(language=language))
    if stated is None:
        assert isinstance(found, Unclear)
    else:
        assert isinstance(found, Amount)
        assert (found.span, found.currency) == (stated, "USD")


@pytest.mark.parametrize(
    ("language", "text", "stated"),
    [
        ("en", "from 28 (twenty-eight) to 35 (thirty-five) companies", span("28", "35")),
        ("en", "more than 240 (two hundred forty)", span("240", None, low_open=True)),
        ("en", "0 to 5", span("0", "5")),
        ("fr", "more than 36 (trente-six)", span("36", None, low_open=True)),
        ("ko", "53,939 (오만 삼천구백삼십구)", span("53939", "53939")),
        ("ko", "12,345 (만 이천삼백사십오)", span("12345", "12345")),
        ("ko", "만 이천", span("12000", "12000")),
        ("zh", "100,001 (十万〇一)", span("100001", "100001")),
        ("de", "95.256 (fünfundneunzigtausendzweihundertsechsundfünfzig)", span("95256", "95256")),
    ],
)
def test_a_bracket_repeats_a_count(language: str, text: str, stated: Span) -> None:
    assert read("count", text, Context(language=language)) == Count(span=stated)


@pytest.mark.parametrize("text", ["120 (112)", "120 (112 foreign)", "from 28 (30) to 35 companies"])
def test_a_bracket_that_says_another_number_is_asked_about(text: str) -> None:
    assert isinstance(read("count", text, Context(language="en")), Unclear)
