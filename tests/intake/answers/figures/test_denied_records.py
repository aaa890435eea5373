"""Figures told beside records that are denied: "there are no statistics, but at least 80"."""

from datetime import date
from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Count, Unclear

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "정확한 집계는 없으나 최소 80개 업체 이상으로 파악하고 있습니다."),
        ("ko", "정확한 집계는 없으나 80개 이상입니다."),
        ("zh", "虽无精确统计但不少于80家"),
        ("zh", "没有准确统计,但至少有80家。"),
        ("ja", "正確な統計はございませんが、少なくとも80社はあるものと認識しております。"),
        ("ar", "لا توجد إحصائية دقيقة لكن العدد لا يقل عن 80."),
    ],
)
def test_a_denial_before_a_but_turns_no_bound(language: str, text: str) -> None:
    found = read("count", text, Context(language=language, today=TODAY))
    assert isinstance(found, Count)
    assert (found.span.low, found.span.high) == (Decimal(80), None)


@pytest.mark.parametrize("text", ["80개 이상은 없습니다.", "80개 이상이 아닙니다."])
def test_a_denied_bound_is_not_taken(text: str) -> None:
    assert isinstance(read("count", text, Context(language="ko", today=TODAY)), Unclear)


@pytest.mark.parametrize(
    ("text", "worth"),
    [
        ("依主計處資料,113年度本市生產總額約新臺幣1兆2,400億元。", "1240e9"),
        ("根據統計，112年度約新臺幣9,800億元。", "980e9"),
    ],
)
def test_a_year_of_the_republic_behind_a_comma_is_no_figure(text: str, worth: str) -> None:
    found = read("amount", text, Context(language="zh", today=TODAY, country="TW"))
    assert isinstance(found, Amount)
    assert found.span.exact == Decimal(worth)
