"""What a letter says that the desk read is read the same when it comes back in an answer."""

from datetime import date
from decimal import Decimal

import pytest
from babel import Locale
from hypothesis import given, settings
from hypothesis import strategies as st

from intake import languages
from intake.answers import read
from intake.answers.values import (
    Amount,
    AnswerKind,
    Context,
    Count,
    Day,
    Place,
    Span,
    Unclear,
    Value,
    YesNo,
)
from replies.catalogue import locale_of, spoken, translations
from replies.filters import Tongue, value

HOMES = {
    "en": ("GB", "GBP"), "zh": ("CN", "CNY"), "fr": ("CH", "CHF"), "es": ("MX", "MXN"),
    "ru": ("RU", "RUB"), "ar": ("SA", "SAR"), "de": ("DE", "EUR"), "ja": ("JP", "JPY"),
    "pt": ("BR", "BRL"), "tr": ("TR", "TRY"), "ko": ("KR", "KRW"), "hi": ("IN", "INR"),
}  # fmt: skip
"""A country in which each language is spoken, and its money."""
YES_AND_NO = {
    "en": ("yes", "no"), "zh": ("是", "否"), "fr": ("oui", "non"), "es": ("sí", "no"),
    "ru": ("да", "нет"), "ar": ("نعم", "لا"), "de": ("ja", "nein"), "ja": ("はい", "いいえ"),
    "pt": ("sim", "não"), "tr": ("evet", "hayır"), "ko": ("예", "아니요"), "hi": ("हाँ", "नहीं"),
}  # fmt: skip
NO_COUNTRIES = frozenset({"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"})
SMALL_UNITS = frozenset({"RUB", "JPY", "KRW", "INR", "TRY", "MXN"})
"""Moneys of which a thousand million is no city's economy."""

TONGUES = {
    code: Tongue(language=code, locale=locale_of(code), messages=translations(spoken(code)))
    for code in languages.all_read()
}
each_language = pytest.mark.parametrize("language", TONGUES)
quickly = settings(max_examples=60, deadline=None)


def read_back(kind: AnswerKind, written: str, language: str) -> Value | Unclear:
    country, _ = HOMES[language]
    return read(kind, written, Context(language=language, country=country))


def assert_same(kind: AnswerKind, said: Value, language: str) -> None:
    written = value(TONGUES[language], said)
    assert read_back(kind, written, language) == said, written


@st.composite
def spans(draw: st.DrawFn, numbers: st.SearchStrategy[int]) -> Span:
    """One figure, a bound of either strictness, or a range; each may be "about"."""
    low, high = sorted((Decimal(draw(numbers)), Decimal(draw(numbers))))
    about, is_open = draw(st.booleans()), draw(st.booleans())
    shape = draw(st.sampled_from(("figure", "lower", "upper", "range")))
    if shape == "lower":
        return Span(low=low, high=None, low_open=is_open, about=about)
    if shape == "upper":
        return Span(low=None, high=high, high_open=is_open, about=about)
    return Span(low=low, high=high if shape == "range" else low, about=about)


@st.composite
def amounts(draw: st.DrawFn, own: str) -> Amount:
    """An amount that a city's economy can be: round, in hundredths of thousand millions, or not."""
    currency = draw(st.sampled_from(("USD", "EUR", own)))
    least = 10 if currency in SMALL_UNITS else 1
    billions = st.integers(least, 999).map(lambda n: n * 10**9)
    hundredths = st.integers(least * 100, 99_999).map(lambda n: n * 10**7)
    exact = st.integers(least * 10**9, 10**12)
    return Amount(span=draw(spans(billions | hundredths | exact)), currency=currency)


whole = st.integers(0, 120) | st.integers(0, 9_999) | st.integers(0, 2_000_000)


@each_language
@quickly
@given(choice=st.data())
def test_an_amount_reads_back(language: str, choice: st.DataObject) -> None:
    assert_same("amount", choice.draw(amounts(HOMES[language][1])), language)


@each_language
@quickly
@given(span=spans(whole))
def test_a_count_reads_back(language: str, span: Span) -> None:
    assert_same("count", Count(span=span), language)


@each_language
@quickly
@given(day=st.dates(date(2020, 1, 1), date(2035, 12, 31)))
def test_a_date_reads_back(language: str, day: date) -> None:
    assert_same("date", Day(day=day), language)


@each_language
def test_every_country_reads_back(language: str) -> None:
    territories = [str(code) for code in Locale.parse("en").territories]
    codes = {code for code in territories if len(code) == 2 and code.isalpha()}
    for code in sorted(codes - NO_COUNTRIES):
        assert_same("country", Place(city=None, country=code), language)


@each_language
@pytest.mark.parametrize("yes", [True, False])
def test_a_yes_or_no_in_own_words_reads_back(language: str, yes: bool) -> None:
    word = YES_AND_NO[language][not yes]
    assert read_back("yesno", word, language) == YesNo(yes=yes)
