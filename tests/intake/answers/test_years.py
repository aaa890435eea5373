"""The year of a figure: named, told by the day of the mail, or left open."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context

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
