"""Full stops that shorten a unit or a "year" and end no sentence: "(2023 г. – 82,1 млрд руб.)"."""

from datetime import date
from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, AnswerKind, Context, Count, Unclear

AMOUNTS = [
    ("ru", "RU", "85,3 млрд руб. (2023 г. – 82,1 млрд руб.)"),
    ("ru", "RU", "85,3 млрд руб. (в 2023 году — 82,1 млрд руб.)"),
    ("ru", "RU", "85,3 млрд руб. (82,1 млрд руб. в 2023 г.)"),
    ("ru", "RU", "85,3 млрд рублей (план на 2026 г. – 90 млрд рублей)"),
    ("ru", "RU", "85,3 млрд руб. (план на 2026 г. 90 млрд руб.)"),
    ("ru", "RU", "85,3 млрд рублей, план на 2026 г. – 90 млрд рублей"),
    ("ru", "RU", "85,3 млрд рублей (2030 г. – 120 млрд рублей)"),
    ("ru", "RU", "ВРП города в 2024 г. – 85,3 млрд руб. План на 2026 г. – 90 млрд руб."),
    ("ru", "RU", "85,3 млрд руб. в 2024 г. (план на 2026 г. – 90 млрд руб. по прогнозу)"),
    ("ru", "RU", "врп 85,3 млрд руб. план 90 млрд руб."),
    ("ru", "RU", "врп 85,3 млрд руб. бюджет 12 млрд руб."),
    ("ru", "RU", "За 2024 г. 85,3 млрд руб."),
    ("ru", "RU", "85,3 млрд руб., в том числе промышленность 40 млрд руб."),
    ("ru", "RU", "ВРП – 85,3 млрд руб.; на душу населения – 1,2 млн руб."),
    ("de", "DE", "EUR 85,3 Mrd. (2023: 82,1 Mrd.)"),
    ("de", "DE", "EUR 85,3 Mrd. (je Einwohner 42 Tsd.)"),
    ("de", "DE", "85,3 Mrd. Euro. Im Jahr 2030 sollen es 120 Mrd. Euro sein."),
    ("en", "GB", "GBP 85.3 bn. (2023: 82.1 bn.)"),
    ("en", "GB", "GBP 85.3 bn. (plan for 2027: 90 bn.)"),
    ("es", "ES", "EUR 85.300 mill. (en 2023, 82.100 mill.)"),
    ("tr", "TR", "85,3 milyar TL. (2023: 82,1 milyar TL.)"),
]
COUNTS = [
    ("ru", "Сейчас 127. К 2027 г. 200."),
    ("ru", "В 2027 г. планируем 200. Сейчас 127."),
    ("ru", "127 предприятий (план на 2027 г. – 200)"),
    ("ru", "На 1 января 2025 г. 127 предприятий."),
    ("ru", "С 2015 г. их стало 127."),
    ("ru", "127 в 2024 г., 112 в 2023 г."),
    ("ru", "в 2024 г. 127, в 2023 г. 112"),
]
ASKED: list[tuple[str, str, AnswerKind, str]] = [
    ("ru", "RU", "amount", "85,3 млрд руб. (область: 120 млрд руб.)"),
    ("ru", "RU", "amount", "2024 г. – 85,3 млрд руб., 2025 г. (оценка) – 88,1 млрд руб."),
    ("ru", "RU", "amount", "2024 г.: 85,3 млрд руб.; 2023 г.: 82,1 млрд руб."),
    ("ru", "RU", "amount", "85,3 млрд руб. область дает 120 млрд руб."),
    ("ru", "RU", "count", "127 шт. (2023 г. – 112 шт.)"),
    ("de", "DE", "amount", "EUR 85,3 Mrd. (Land: 300 Mrd.)"),
    ("en", "GB", "amount", "GBP 85.3 bn. (national: 2,000 bn.)"),
]
CLOSED = [
    ("ja", "127社です。以上、よろしくお願いいたします。"),
    ("ja", "127社です。以上です。"),
    ("ja", "127社です。 以上"),
    ("ja", "127社。以上。"),
    ("ko", "127개사입니다. 이상입니다."),
    ("ko", "127개사. 이상으로 답변을 마칩니다."),
    ("zh", "127家。以上。"),
    ("zh", "127家。\n以上内容已齐全。"),
]
BOUNDED = [
    ("ja", "127社以上です。"),
    ("ko", "127개사 이상입니다."),
    ("zh", "127家以上。"),
    ("ru", "127 орг. и более"),
]
TODAY = date(2026, 3, 1)


@pytest.mark.parametrize(("language", "country", "text"), AMOUNTS)
def test_a_shortened_unit_ends_no_sentence(language: str, country: str, text: str) -> None:
    found = read("amount", text, Context(language=language, country=country, today=TODAY))
    assert isinstance(found, Amount)
    assert found.span.low == found.span.high == Decimal("85.3e9")


@pytest.mark.parametrize(("language", "text"), COUNTS)
def test_a_shortened_year_ends_no_sentence(language: str, text: str) -> None:
    found = read("count", text, Context(language=language, country="RU", today=TODAY))
    assert isinstance(found, Count)
    assert found.span.low == found.span.high == Decimal(127)


@pytest.mark.parametrize(("language", "country", "kind", "text"), ASKED)
def test_two_figures_of_equal_standing_are_still_asked(
    language: str, country: str, kind: AnswerKind, text: str
) -> None:
    context = Context(language=language, country=country, today=TODAY)
    assert isinstance(read(kind, text, context), Unclear)


@pytest.mark.parametrize(("language", "text"), CLOSED)
def test_what_closes_a_mail_behind_a_full_stop_is_no_bound(language: str, text: str) -> None:
    found = read("count", text, Context(language=language, today=TODAY))
    assert isinstance(found, Count)
    assert found.span.low == found.span.high == Decimal(127)


@pytest.mark.parametrize(("language", "text"), BOUNDED)
def test_a_bound_in_the_sentence_of_its_figure_counts(language: str, text: str) -> None:
    found = read("count", text, Context(language=language, today=TODAY))
    assert isinstance(found, Count)
    assert (found.span.low, found.span.high) == (Decimal(127), None)
