"""Answers behind numbers without a mark, each on its line or in a row, in every language."""

from dataclasses import replace

import pytest

from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA, Town, a_town

FIVE = ("V11_authority", "B1a", "B1b", "B2a", "B2b")
READ = {"V11_authority": "yes", "B1a": "2", "B1b": "yes", "B2a": "1", "B2b": "no"}


def answered(language: str, text: str, asked: tuple[str, ...] = FIVE) -> Town:
    town = a_town()
    letter = replace(town.to(ANNA), questions=asked)
    town.write(ANNA, text, to=letter, language=language)
    return town


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1 yes\n2 smart city, 2022\n3 yes\n4 5G\n5 no"),
        ("en", "Our answers:\n1 yes\n2 smart city\n3 yes\n4 5G\n5 no"),
        ("de", "1 ja\n2 Smart City\n3 ja\n4 5G\n5 nein"),
        ("de", "Frage 1 ja, Frage 2 Smart City, Frage 3 ja, Frage 4 5G, Frage 5 nein"),
        ("fr", "1 oui\n2 ville intelligente\n3 oui\n4 5G\n5 non"),
        ("es", "1 sí\n2 ciudad inteligente\n3 sí\n4 5G\n5 no"),
        ("pt", "1 sim\n2 cidade inteligente\n3 sim\n4 5G\n5 não"),
        ("ru", "1 да\n2 умный город\n3 да\n4 5G\n5 нет"),
        ("ar", "1 نعم\n2 مدينة ذكية\n3 نعم\n4 5G\n5 لا"),
        ("tr", "1 evet\n2 akıllı şehir\n3 evet\n4 5G\n5 hayır"),
        ("hi", "1 हाँ\n2 स्मार्ट सिटी\n3 हाँ\n4 5G\n5 नहीं"),
        ("ja", "1 はい\n2 スマートシティ\n3 はい\n4 5G\n5 いいえ"),
        ("ja", "1はい、2スマートシティ、3はい、4 5G、5いいえ"),
        ("zh", "1 是\n2 智慧城市\n3 是\n4 5G\n5 否"),
        ("zh", "1是 2智慧城市 3是 4 5G 5否"),
        ("zh", "第1题是，第2题智慧城市，第3题是，第4题5G，第5题否"),
        ("ko", "1번 예, 2번 스마트도시(2021년), 3번 예, 4번 5G, 5번 아니요"),
        ("ko", "1번: 예, 2번: 스마트도시, 3번: 예, 4번: 5G, 5번: 아니요"),
    ],
)
def test_numbers_that_count_on_say_which_questions_are_answered(language: str, text: str) -> None:
    town = answered(language, text)
    assert said(town) == READ
    assert town.receipt(ANNA).unplaced == ()


def test_what_stands_below_such_a_list_is_read_as_well() -> None:
    text = "1 yes\n2 smart city\n3 yes\n4 5G\n5 no\nOur GDP is USD 85 billion (2024)."
    assert said(answered("en", text)) == {**READ, "B3a_gdp": "85bn USD"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "1 no, 2 ciudad inteligente, 3 sí, 4 5G, 5 no"),
        ("pt", "1 não 2 cidade inteligente 3 sim 4 5G 5 não"),
        ("fr", "1 non 2 ville intelligente 3 oui 4 5G 5 non"),
        ("ru", "1 нет 2 умный город 3 да 4 5G 5 нет"),
        ("tr", "1 hayır 2 akıllı şehir 3 evet 4 5G 5 hayır"),
        ("ja", "1 いいえ 2 スマートシティ 3 はい 4 5G 5 いいえ"),
        ("ko", "1 아니요 2 스마트도시 3 예 4 5G 5 아니요"),
    ],
)
def test_a_no_is_no_word_for_a_number(language: str, text: str) -> None:
    assert said(answered(language, text)) == {**READ, "V11_authority": "no"}


@pytest.mark.parametrize(
    ("language", "text", "asked", "wanted"),
    [
        ("en", "1 city brain\n2 data centres", ("B2b", "B3b"), {}),
        ("en", "1 yes\n2 see attachment\n3 yes", FIVE, {}),
        ("en", "2 yes\n3 no", FIVE, {}),
        ("en", "1 smart city\n2 green city", ("B1a", "B2a"), {"B1a": "2+4"}),
        ("en", "1 of our 2 city brains is running.", FIVE, {"B2b": "yes"}),
        ("en", "In 1 year 2 networks, 5G and Starlink, were built.", FIVE, {"B2a": "1+3"}),
        ("de", "1 Stadt, 2 Netze: 5G und Starlink.", FIVE, {"B2a": "1+3"}),
        ("zh", "我市有1个城市大脑，2个数据中心。", FIVE, {"B2b": "yes"}),
        ("zh", "1个城市大脑，2个平台。", FIVE, {}),
        ("ko", "1개 도시, 2개 네트워크", FIVE, {}),
        ("en", "1 billion USD\n2 billion USD", ("S1", "S2"), {"S1": "1bn USD", "S2": "2bn USD"}),
        ("fr", "1 200\n2 300", ("B4", "S4_companies"), {"B4": "1200", "S4_companies": "2300"}),
    ],
)  # fmt: skip
def test_numbers_that_count_something_are_none_of_ours(
    language: str, text: str, asked: tuple[str, ...], wanted: dict[str, str]
) -> None:
    assert said(answered(language, text, asked)) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "No, 420"), ("en", "420"), ("de", "Nein, 420"), ("ru", "Нет, 420")],
)
def test_a_number_is_no_office(language: str, text: str) -> None:
    assert "V11_office" not in answered(language, text, ("V11_office",)).file().current
