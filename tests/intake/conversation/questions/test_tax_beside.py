"""A figure alone, with its year and whether tax is in it, answers the one question about money."""

from dataclasses import replace

import pytest

from intake.answers.values import Amount
from tests.intake.conversation.town import ANNA, Town

APPLIES = {"ja": "広島市を代表して申請します。", "zh": "我代表中国无锡市政府写信。"}


def said(language: str, text: str, question: str = "B3a_gdp") -> Town:
    town = Town()
    town.write(ANNA, APPLIES[language], language=language)
    asks = replace(town.to(ANNA), questions=(question,))
    town.write(ANNA, text, to=asks, language=language)
    return town


@pytest.mark.parametrize(
    ("language", "text", "billions"),
    [
        ("ja", "約16兆円（2024年度、税抜き）", 16_000),
        ("ja", "約16兆円（2024年度、税別）", 16_000),
        ("ja", "16兆円（2024年度、税込）", 16_000),
        ("ja", "約16兆円（2024年度）", 16_000),
        ("zh", "5000亿元（2024年，不含税）", 500),
        ("zh", "约5000亿元（2024年，含税）", 500),
        ("zh", "5000億元（2024年，未稅）", 500),
    ],
)
def test_a_figure_with_its_tax_answers_what_was_asked(
    language: str, text: str, billions: int
) -> None:
    value = said(language, text).file().current["B3a_gdp"].value
    assert isinstance(value, Amount)
    assert value.span.low == billions * 10**9
    assert value.year == 2024


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "予算は約16兆円（2024年度、税抜き）です"),
        ("ja", "工事費は約16兆円（税抜き）"),
        ("ja", "工事費は約16兆円（2024年度、税抜き）"),
        ("ja", "消費税は約16兆円（税抜き）"),
        ("ja", "税収は約16兆円（2024年度、税抜き）"),
        ("ja", "約16兆円（2024年度、県全体、税抜き）"),
        ("ja", "約16兆円（2024年度、負債、税抜き）"),
        ("ja", "約16兆円（輸出、税抜き）"),
        ("ja", "輸出は約16兆円（2024年度、税抜き）"),
        ("ja", "県は約16兆円（2024年度、税抜き）"),
        ("ja", "地価は約16兆円（税抜き）"),
        ("zh", "合同金额5000亿元（2024年，不含税）"),
        ("zh", "税收5000亿元（2024年，不含税）"),
        ("zh", "罚款5000亿元（2024年，不含税）"),
        ("zh", "采购5000亿元（不含税）"),
        ("zh", "5000亿元（出口，不含税）"),
        ("zh", "5000亿元（预算，不含税）"),
        ("zh", "全省5000亿元（2024年，不含税）"),
    ],
)
def test_one_of_another_thing_answers_it_no_more_than_without(language: str, text: str) -> None:
    assert "B3a_gdp" not in said(language, text).file().current


@pytest.mark.parametrize("question", ["B1b", "S3a", "B4"])
def test_it_answers_nothing_that_asks_for_no_money(question: str) -> None:
    town = said("ja", "約16兆円（2024年度、税抜き）", question)
    assert {"B1b", "S3a", "B4", "B3a_gdp"}.isdisjoint(town.file().current)
