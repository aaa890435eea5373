"""Dates whose year is told in our calendar and in an era's."""

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Count, Day, Unclear


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("ja", "認定を受けたのは、2022年（令和4年）11月25日でした。", "2022-11-25"),
        ("ja", "2019年（平成31年）3月5日に策定しました。", "2019-03-05"),
        ("ja", "令和6年（2024年）10月1日付けで設置しました。", "2024-10-01"),
        ("ja", "令和元年（2019年）5月1日", "2019-05-01"),
        ("ja", "２０２２年（令和４年）１１月２５日", "2022-11-25"),
        ("ja", "2022（令和4）年11月25日", "2022-11-25"),
        ("ja", "令和4（2022）年11月25日", "2022-11-25"),
        ("ja", "2022年11月25日（令和4年11月25日）", "2022-11-25"),
        ("zh", "民國111年（2022年）11月25日", "2022-11-25"),
        ("zh", "西元2022年（民國111年）11月25日", "2022-11-25"),
    ],
)
def test_one_year_in_two_calendars_is_one_year(language: str, text: str, day: str) -> None:
    found = read("date", text, Context(language=language))
    assert isinstance(found, Day), found
    assert str(found.day) == day


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "2022年（令和5年）11月25日"),
        ("ja", "2022（令和5）年11月25日"),
        ("ja", "令和5（2022）年11月25日"),
        ("ja", "2022年（令和4年）11月"),
        ("ja", "令和3年（2021年）4月1日から令和4年（2022年）3月31日まで"),
        ("zh", "2022年（民國112年）11月25日"),
    ],
)
def test_two_years_and_parts_of_dates_are_asked_about(language: str, text: str) -> None:
    assert isinstance(read("date", text, Context(language=language)), Unclear)


def test_what_stands_behind_a_year_told_twice_is_counted() -> None:
    context = Context(language="ja", country="JP")
    counted = read("count", "2022年（令和4年）125社", context)
    assert isinstance(counted, Count)
    assert counted.span.exact == 125
    paid = read("amount", "令和4（2022）年は1兆2,500億円", context)
    assert isinstance(paid, Amount)
    assert paid.span.exact == 1_250_000_000_000
