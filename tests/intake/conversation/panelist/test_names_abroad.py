"""A verdict beside a city's name in another script is that city's, or asked; words are no names."""

import pytest

from intake.answers.folding import key
from intake.answers.geography import cities
from intake.notices import BallotKept
from tests.intake.conversation.panelist.judging.test_dividing import (
    DAEGU,
    OSAKA,
    _judged,
    _kept,
    _write,
)


@pytest.mark.parametrize(
    ("text", "language", "city"),
    [
        ("S4大邱：不达标", "zh", DAEGU), ("S4 大邱：不达标", "zh", DAEGU),
        ("S4大阪：不达标", "zh", OSAKA), ("S4 오사카: 미충족", "ko", OSAKA),
        ("S4 대구: 미충족", "ko", DAEGU), ("S4 Daegu: not met", "en", DAEGU),
        ("S4标准：不达标", "zh", OSAKA), ("S4产值：不达标", "zh", OSAKA),
        ("S4 기준: 미충족", "ko", OSAKA), ("S4 Output: not met", "en", OSAKA),
    ],
)  # fmt: skip
def test_a_verdict_goes_to_the_city_that_its_line_names(
    text: str, language: str, city: int
) -> None:
    assert _judged(_write(text, language)) == {city: {"S4": "not_met"}}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("S4神户：不达标", "zh"), ("S4横滨：不达标", "zh"), ("S4仁川：不达标", "zh"),
        ("S4鹿儿岛：不达标", "zh"), ("S4胡志明：不达标", "zh"), ("S4 고베: 미충족", "ko"),
        ("S4 요코하마: 미충족", "ko"), ("S4 교토: 미충족", "ko"), ("S4 우한: 미충족", "ko"),
        ("S4 가오슝: 미충족", "ko"),
    ],
)  # fmt: skip
def test_a_verdict_on_a_city_that_nobody_asked_of_is_asked(text: str, language: str) -> None:
    bench = _write(text, language)
    assert _judged(bench) == {}
    assert [one.why for one in bench.said(BallotKept).unread] == ["which_city"]
    assert _kept(bench)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("S4不达标：各区大同小异。", "zh"), ("S4不达标：推广安全措施不足。", "zh"),
        ("S4不达标：投资阳光透明度不足。", "zh"), ("S4不达标：创新乡村项目太少。", "zh"),
        ("S4不达标：淮南地区的数据不可靠。", "zh"), ("S4不达标：海防设施不足。", "zh"),
        ("S4用水原则：不达标", "zh"), ("S4环境优雅安静：不达标", "zh"),
        ("S4 미충족: 지난 해 자료입니다.", "ko"), ("S4 미충족: 선전 자료뿐입니다.", "ko"),
        ("S4 미충족: 시안만 있습니다.", "ko"), ("S4 미충족: 학교토론 자료뿐입니다.", "ko"),
        ("S4 미충족: 매우한정된 자료입니다.", "ko"), ("S4 미충족: 한중 협력뿐입니다.", "ko"),
    ],
)  # fmt: skip
def test_a_reason_with_the_letters_of_a_name_stays_of_its_city(text: str, language: str) -> None:
    assert _judged(_write(text, language)) == {OSAKA: {"S4": "not_met"}}


@pytest.mark.parametrize(
    ("name", "country", "city"),
    [
        ("大邱", "KR", "Daegu"), ("고베", "JP", "Kobe"), ("오사카", "JP", "Osaka"),
        ("横滨", "JP", "Yokohama"), ("仁川", "KR", "Incheon"), ("청두", "CN", "Chengdu"),
        ("鄂尔多斯", "CN", "Ordos"), ("가오슝", "TW", "Kaohsiung"),
    ],
)  # fmt: skip
def test_a_large_city_is_known_without_the_word_for_a_city(
    name: str, country: str, city: str
) -> None:
    (found,) = cities.named(key(name))
    assert (found.country, found.bare) == (country, city)


@pytest.mark.parametrize(
    "word",
    [
        "지난", "시안", "선전", "한중", "大同", "广安", "天安", "海防", "资阳",
        "雅安", "水原", "商洛", "蒙自", "창원", "김해",
    ],
)  # fmt: skip
def test_a_word_of_every_day_became_no_name(word: str) -> None:
    assert cities.named(key(word)) == []
