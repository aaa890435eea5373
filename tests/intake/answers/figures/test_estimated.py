"""Words for expecting: an estimate of what is so now, or a plan."""

from datetime import date
from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, AnswerKind, Context, Count, Unclear

TODAY = date(2026, 11, 26)
ESTIMATES: list[tuple[AnswerKind, str, str, str]] = [
    ("count", "hi", "हमारे यहाँ 120 कंपनियाँ होंगी।", "120"),
    ("count", "hi", "कुल 120 कंपनियाँ होंगी।", "120"),
    ("amount", "hi", "शहर का जीडीपी 85 अरब डॉलर होगा।", "85e9"),
    ("count", "ja", "現在、市内のIT企業は120社と見込まれます。", "120"),
    ("count", "ja", "昨年度末時点で320社と見込まれます。", "320"),
    ("amount", "ja", "令和5年度は2兆1,500億円と見込まれております。", "2150e9"),
    ("count", "ja", "120社でしょう。", "120"),
    ("count", "ko", "현재 120개 정도 될 것입니다.", "120"),
    ("amount", "ko", "2024년 기준 85조 원으로 예상됩니다.", "85e12"),
    ("amount", "zh", "2024年地区生产总值预计为1.2万亿元。", "1200e9"),
    ("count", "zh", "去年預計有120家。", "120"),
    ("amount", "ar", "من المتوقع أن يبلغ الناتج لعام 2024 نحو 85 مليار دولار.", "85e9"),
]
PLANS: list[tuple[AnswerKind, str, str]] = [
    ("count", "hi", "नए पार्क में 500 कंपनियाँ होंगी।"),
    ("count", "hi", "परियोजना के बाद 500 कंपनियाँ होंगी।"),
    ("count", "hi", "2028 तक 500 कंपनियाँ होंगी।"),
    ("count", "ja", "500社と見込まれます。"),
    ("count", "ja", "来年度は約500社と見込まれます。"),
    ("amount", "ja", "2023年度時点では2028年度に4兆円を見込んでいました。"),
    ("count", "ko", "내년에 500개 정도 될 것입니다."),
    ("amount", "ko", "2023년에 85조 원을 예상했습니다."),
    ("count", "zh", "预计约500家。"),
    ("amount", "zh", "2026年预计为1.2万亿元。"),
    ("count", "zh", "2023年我们曾预计达到500家。"),
    ("count", "ar", "من المتوقع أن يصل العدد إلى 500."),
]
COUNTRIES = {"ja": "JP", "ko": "KR", "zh": "CN"}


@pytest.mark.parametrize(("kind", "language", "text", "worth"), ESTIMATES)
def test_what_is_expected_of_today_or_of_a_year_that_is_over_is_an_estimate(
    kind: AnswerKind, language: str, text: str, worth: str
) -> None:
    where = COUNTRIES.get(language)
    found = read(kind, text, Context(language=language, today=TODAY, country=where))
    assert isinstance(found, Amount | Count)
    assert (found.span.exact, found.span.about) == (Decimal(worth), True)


@pytest.mark.parametrize(("kind", "language", "text"), PLANS)
def test_what_is_expected_of_a_time_to_come_is_asked(
    kind: AnswerKind, language: str, text: str
) -> None:
    where = COUNTRIES.get(language)
    found = read(kind, text, Context(language=language, today=TODAY, country=where))
    assert isinstance(found, Unclear)


def test_the_actual_figure_beside_a_former_forecast_holds() -> None:
    text = "2024年预计1.2万亿元,实际1.15万亿元。"
    found = read("amount", text, Context(language="zh", today=TODAY, country="CN"))
    assert isinstance(found, Amount)
    assert found.span.exact == Decimal("1150e9")
