"""Parts of a number behind its currency, and number words that were read in part."""

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Count, Unclear


@pytest.mark.parametrize(
    ("language", "text", "country", "value"),
    [
        ("ar", "مليار وإحدى وعشرون مليون دينار", "JO", 1021000000),
        ("ar", "واحد وعشرون مليون دينار ومئة ألف", "JO", 21100000),
        ("fr", "Trois milliards d'euros et deux cent millions.", "FR", 3200000000),
        ("en", "Two billion pounds and three hundred million.", "GB", 2300000000),
    ],
)
def test_the_smaller_part_behind_the_currency_is_added(
    language: str, text: str, country: str, value: int
) -> None:
    amount = read("amount", text, Context(language=language, country=country))
    assert isinstance(amount, Amount)
    assert amount.span.exact == value


def test_a_part_that_is_of_something_else_is_asked() -> None:
    text = "Two billion pounds and three hundred million from tourism."
    assert isinstance(read("amount", text, Context(country="GB")), Unclear)


def test_an_exact_figure_stands_where_the_dollars_only_round_it() -> None:
    text = "核心产业增加值为1,246.37亿元，折合约173亿美元。"
    amount = read("amount", text, Context(language="zh", country="CN"))
    assert isinstance(amount, Amount)
    assert amount.currency == "CNY"


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ar", "إحدى وأربعون شركة ناشئة.", 41),
        ("ar", "مئة وإحدى وعشرون شركة", 121),
        ("es", "Alrededor de un centenar y medio.", 150),
        ("zh", "企业有312家，另有40家正在评审，暂不计入。", 312),
        (
            "ru",
            "Занято 18 тыс. человек и работают 402 организации, под ваше определение подходят 76.",
            76,
        ),
    ],
)
def test_a_count_is_read_whole(language: str, text: str, value: int) -> None:
    count = read("count", text, Context(language=language))
    assert isinstance(count, Count)
    assert count.span.exact == value
