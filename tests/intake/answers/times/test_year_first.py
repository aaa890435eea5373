"""Korean days in digits, with a year of two digits before them."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear

TODAY = date(2026, 3, 1)


def day(text: str, language: str = "ko", country: str | None = "KR") -> object:
    return read("date", text, Context(language=language, country=country, today=TODAY))


@pytest.mark.parametrize("text", ["26.5.27", "26. 5. 27.(수)", "26.05.27 희망합니다"])
def test_the_year_stands_first_in_korean(text: str) -> None:
    assert day(text) == day(text, country=None) == Day(day=date(2026, 5, 27))


@pytest.mark.parametrize("text", ["27.05.26", "25.05.26", "12.05.26", "31.05.26", "26/05/27"])
def test_a_later_day_or_one_that_is_over_is_asked(text: str) -> None:
    assert isinstance(day(text), Unclear)


@pytest.mark.parametrize(
    ("text", "told"),
    [("24.11.20. 오픈했습니다.", date(2024, 11, 20)), ("20.11.24", date(2020, 11, 24))],
)
def test_a_day_over_in_every_order_has_its_year_first(text: str, told: date) -> None:
    assert day(text) == Day(day=told)
    assert isinstance(day(text, country="US"), Unclear)


@pytest.mark.parametrize("text", ["05.06.24", "24.11.27"])
def test_one_of_long_ago_or_with_another_to_come_is_asked(text: str) -> None:
    assert isinstance(day(text), Unclear)


def test_other_languages_and_countries_keep_their_orders() -> None:
    assert isinstance(day("26.05.27", country="US"), Unclear)
    assert day("26.05.27", "de", "DE") == Day(day=date(2027, 5, 26))
    assert day("26.05.27", "ru", "RU") == Day(day=date(2027, 5, 26))
    assert isinstance(day("26.05.27", "ja", "JP"), Unclear)
    assert isinstance(day("26.05.27", "zh", "CN"), Unclear)
