"""The year of a figure: named, told by the day of the mail, or left open."""

from dataclasses import replace
from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Unclear

TODAY = date(2026, 5, 1)


def year(text: str, today: date | None = TODAY) -> int | None:
    value = read("amount", text, Context(country="TR", today=today))
    assert isinstance(value, Amount), value
    return value.year


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2.5 trillion TL this year", 2026),
        ("2.5 trillion TL last year", 2025),
        ("Last year it was 2.5 trillion TL.", 2025),
        ("2.5 trillion TL in the past year", 2025),
        ("the figure of the previous year is 90 billion EUR", 2025),
        ("2.5 trillion TL, previous fiscal year", 2025),
        ("2.5 trillion TL (last financial year)", 2025),
        ("2.5 trillion TL the year before last", 2024),
        ("the GDP in the year before last was 90 billion EUR", 2024),
        ("2.5 trillion TL two years ago", 2024),
        ("2.5 trillion TL last year, 2024", 2024),
        ("2.5 trillion TL in 2023", 2023),
        ("2.5 trillion TL", None),
    ],
)
def test_a_year_is_read_against_the_day_of_the_mail(text: str, expected: int | None) -> None:
    assert year(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "2.5 trillion TL, more than last year",
        "2.5 trillion TL, 5% more than last year",
        "2.5 trillion TL, up 10 percent from last year",
        "2.5 trillion TL compared with last year",
    ],
)
def test_the_year_a_figure_is_compared_with_is_not_its_own(text: str) -> None:
    assert year(text) is None


def test_without_the_day_of_the_mail_last_year_is_no_year() -> None:
    assert year("2.5 trillion TL last year", today=None) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It was 41 billion TL in that same year."),
        ("es", "La infraestructura aportó 41 mil millones de liras turcas en ese mismo año."),
        ("pt", "A infraestrutura gerou 41 bilhões de liras turcas no mesmo ano."),
        ("tr", "Aynı yıl 41 milyar TL olmuştur."),
        ("zh", "同年产值为410亿土耳其里拉。"),
    ],
)
def test_the_same_year_is_that_of_the_sentence_before_or_asked_for(
    language: str, text: str
) -> None:
    context = Context(language=language, country="TR", today=TODAY)
    assert read("amount", text, context) == Unclear(reason="which_year")
    told = read("amount", text, replace(context, prose=f"2023: GDP. {text}"))
    assert isinstance(told, Amount)
    assert told.year == 2023


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("사물인터넷 네트워크 인프라 구축에 따른 생산액은 2024년에 7,500억 원입니다.", 2024),
        ("통계청 자료에 따른 2024년 보고서 기준 생산액은 7,500억 원입니다.", None),
    ],
)
def test_what_brings_about_a_figure_is_no_source_of_it(text: str, expected: int | None) -> None:
    value = read("amount", text, Context(language="ko", country="KR", today=TODAY))
    assert isinstance(value, Amount), value
    assert value.year == expected
