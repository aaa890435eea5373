"""Dates: one day, or asked."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear

TODAY = date(2026, 2, 1)


def day(text: str, language: str = "en") -> object:
    return read("date", text, Context(today=TODAY, language=language))


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-01",
        "2026/3/1",
        "20260301",
        "2026-03-01T10:00:00Z",
        "1 March 2026",
        "March 1st, 2026",
        "the 1st of March 2026",
        "1-Mar-2026",
        "Sunday, 1 March 2026",
        "1 March 2026 at 10:00",
        "2026年3月1日",
        "٢٠٢٦-٠٣-٠١",
    ],
)
def test_a_clear_date_is_read(text: str) -> None:
    assert day(text) == Day(day=date(2026, 3, 1))


def test_a_day_above_twelve_settles_the_order() -> None:
    assert day("13/04/2026") == day("04/13/2026") == Day(day=date(2026, 4, 13))


def test_words_count_from_today() -> None:
    assert day("today") == Day(day=TODAY)
    assert day("tomorrow") == Day(day=date(2026, 2, 2))


@pytest.mark.parametrize(("text", "language"), [("1. März 2026", "de"), ("1 марта 2026", "ru")])
def test_months_of_other_languages_are_known(text: str, language: str) -> None:
    assert day(text, language) == Day(day=date(2026, 3, 1))


@pytest.mark.parametrize(
    "text",
    [
        "03/04/2026",
        "01.03.2026",
        "15.2.25",
        "1 March",
        "March 2026",
        "1-3 March 2026",
        "31 February 2026",
        "29 February 2027",
        "Monday, 1 March 2026",
        "next Monday",
        "by 1 March 2026",
        "1 March 2026 or 2 March 2026",
        "the day after tomorrow",
    ],
)
def test_an_unsure_date_is_asked(text: str) -> None:
    reading = day(text)
    assert isinstance(reading, Unclear), reading
    assert reading.reason == "which_date"


def test_both_readings_of_a_date_are_shown() -> None:
    assert day("03/04/2026") == Unclear(
        reason="which_date", candidates=("2026-04-03", "2026-03-04")
    )


@pytest.mark.parametrize("text", ["", "soon", "unknown"])
def test_no_date_is_empty(text: str) -> None:
    assert day(text) == Unclear(reason="empty")
