"""The letter behind a year in Chinese, where a verb of growth follows it."""

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Count, Unclear

COUNTS = [
    ("zh", "2023年有117家,2024年增长到136家。", 136),
    ("zh", "2023年有117家,2024年增至136家。", 136),
    ("zh", "2023 年有117家,2024 年增至136家。", 136),
    ("zh", "2023年符合条件的企业有98家,2025年增加到121家。", 121),
    ("zh", "共有136家,年增19家。", 136),
    ("zh", "2024年共有136家,年增19家。", 136),
    ("zh", "2024年增加了19家,共136家。", 136),
]
AMOUNTS = [
    ("CN", "2023年产值为1205亿元,2024年增长到1388亿元。", 138_800_000_000),
    ("CN", "2024年增至1388亿元。", 138_800_000_000),
    ("TW", "2023年產值為1,205億元,2024年成長至1,388億元", 138_800_000_000),
    ("TW", "2024年產值為1,388億元,年成長15.2%", 138_800_000_000),
    ("CN", "2024年产值1388亿元,年增8.2%。", 138_800_000_000),
    ("CN", "1388亿元,2024年增长8.2%。", 138_800_000_000),
    ("CN", "2023年为1205亿元,2024年增183亿元。", 120_500_000_000),
]


@pytest.mark.parametrize(("language", "text", "count"), COUNTS)
def test_what_a_count_grew_to_is_the_newer_one(language: str, text: str, count: int) -> None:
    value = read("count", text, Context(language=language, country="CN"))
    assert isinstance(value, Count)
    assert value.span.exact == count


@pytest.mark.parametrize(("country", "text", "worth"), AMOUNTS)
def test_what_an_amount_grew_to_is_the_newer_one(country: str, text: str, worth: int) -> None:
    value = read("amount", text, Context(language="zh", country=country))
    assert isinstance(value, Amount)
    assert value.span.exact == worth


@pytest.mark.parametrize(
    "text",
    [
        "23年有117家,24年增至136家。",
        "112年有117家,113年增至136家。",
        "二〇二三年有117家,二〇二四年增至136家。",
    ],
)
def test_years_that_are_written_otherwise_are_asked(text: str) -> None:
    assert isinstance(read("count", text, Context(language="zh", country="CN")), Unclear)
