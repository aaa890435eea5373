"""Numbers beside a list of options: how many there are, or which ("三項", "第1、5、9項")."""

import pytest

from intake.answers import read
from intake.answers.choices.lists import options_of
from intake.answers.values import Choice, Context, Unclear

TALLIES: list[tuple[str, str, tuple[int, ...]]] = [
    ("en", "three sectors: 1, 5, 9", (1, 5, 9)),
    ("en", "1, 5 and 9 (three sectors)", (1, 5, 9)),
    ("en", "1, 5, 9: three sectors in total", (1, 5, 9)),
    ("en", "Three sectors: energy, finance and healthcare", (6, 10, 13)),
    ("fr", "les trois secteurs 1, 5 et 9", (1, 5, 9)),
    ("fr", "les secteurs 1, 5 et 9, soit trois secteurs", (1, 5, 9)),
    ("es", "1, 5 y 9, tres sectores en total", (1, 5, 9)),
    ("es", "los rubros 2, 7 al 9 y 12", (2, 7, 8, 9, 12)),
    ("es", "tres rubros: 2, 7 y 12", (2, 7, 12)),
    ("pt", "1, 5 e 9 (três setores)", (1, 5, 9)),
    ("de", "drei Bereiche: 1, 5 und 9", (1, 5, 9)),
    ("tr", "1, 5 ve 9 olmak üzere üç alan", (1, 5, 9)),
    ("ru", "1, 5 и 9 — три отрасли", (1, 5, 9)),
    ("ar", "1 و5 و9، ثلاثة قطاعات", (1, 5, 9)),
    ("hi", "1, 5 और 9, कुल तीन क्षेत्र", (1, 5, 9)),
    ("ja", "①、⑤、⑨の三分野です。", (1, 5, 9)),
    ("ja", "①と③の二つ", (1, 3)),
    ("ja", "三分野、①、⑤、⑨です。", (1, 5, 9)),
    ("zh", "1、5、9，共三项", (1, 5, 9)),
    ("en", "2 and 7, two in total", (2, 7)),
    ("en", "2, 7, 11 (3 in total)", (2, 7, 11)),
    ("en", "in total three: 2, 7 and 11", (2, 7, 11)),
    ("en", "Tourism and finance, two in total", (12, 13)),
    ("ru", "2, 7, 11 — всего 3", (2, 7, 11)),
    ("de", "2, 7 und 11, insgesamt 3", (2, 7, 11)),
    ("fr", "trois au total : 2, 7, 11", (2, 7, 11)),
    ("es", "2, 7 y 11, tres en total", (2, 7, 11)),
    ("pt", "2, 7 e 11, três no total", (2, 7, 11)),
    ("tr", "2, 7, 11, toplamda 3", (2, 7, 11)),
    ("tr", "2, 7 ve 11 olmak üzere 3", (2, 7, 11)),
    ("hi", "2, 7 और 11, कुल 3", (2, 7, 11)),
    ("ar", "2 و7 و11، 3 إجمالا", (2, 7, 11)),
    ("zh", "2、7、11，共3", (2, 7, 11)),
    ("zh", "第1、5项共2项", (1, 5)),
    ("zh", "能源、金融和医疗三个领域", (6, 10, 13)),
    ("ko", "①, ⑤, ⑨의 세 분야입니다.", (1, 5, 9)),
]
OTHER_TALLIES: list[tuple[str, str]] = [
    ("en", "four sectors: 1, 5, 9"),
    ("en", "1, 4 and 2 sectors"),
    ("en", "1, 5, 9, four sectors"),
    ("en", "Four sectors: energy, finance and healthcare"),
    ("fr", "Quatre secteurs : 1, 5, 9"),
    ("es", "cuatro sectores: 1, 5 y 9"),
    ("es", "7 rubros"),
    ("es", "siete rubros: 2, 7 y 12"),
    ("pt", "quatro setores: 1, 5 e 9"),
    ("de", "vier Bereiche: 1, 5 und 9"),
    ("tr", "dört alan: 1, 5, 9"),
    ("ru", "1, 5 и 9 — четыре отрасли"),
    ("ar", "أربعة قطاعات: 1 و5 و9"),
    ("hi", "चार क्षेत्र: 1, 5 और 9"),
    ("ja", "①、⑤、⑨の四分野です。"),
    ("ja", "エネルギー、金融の三分野です。"),
    ("zh", "共四项：1、5、9"),
    ("ko", "①, ⑤, ⑨의 네 분야입니다."),
    ("en", "We have 6 in total"),
    ("en", "two in total"),
    ("en", "2, 7 and 3 in total"),
    ("en", "2, 2 in total, 11"),
    ("en", "2, 7, 11 altogether"),
    ("en", "2 to 7 in total"),
    ("en", "Tourism, finance, 6 in total"),
    ("ru", "туризм, финансы, всего 6"),
    ("ru", "2 — всего 6"),
    ("de", "insgesamt sechs"),
    ("zh", "旅游、金融，共6"),
]
LISTED: list[tuple[str, str, tuple[int, ...]]] = [
    ("en", "1, 3 and 5 sectors", (1, 3, 5)),
    ("en", "the 1st, 5th and 9th sectors", (1, 5, 9)),
    ("en", "one, five and nine sectors", (1, 5, 9)),
    ("en", "Energy and finance, in five areas of the city", (6, 13)),
    ("zh", "主要集中在第1、5、9项。", (1, 5, 9)),
    ("zh", "第一、第五、第九项", (1, 5, 9)),
    ("zh", "主要集中在前三项。", (1, 2, 3)),
    ("ja", "主に第1、5、9項に集中しています。", (1, 5, 9)),
    ("ja", "第1、5、9項目です。", (1, 5, 9)),
    ("ko", "주로 제1, 5, 9항에 집중되어 있습니다.", (1, 5, 9)),
    ("ru", "1-я, 5-я и 9-я", (1, 5, 9)),
    ("ru", "1, 5 — 7", (1, 5, 6, 7)),
    ("de", "1., 5. und 9.", (1, 5, 9)),
    ("hi", "1, 5 और 9वाँ", (1, 5, 9)),
    ("en", "1; 2 sectors", (1, 2)),
    ("en", "Altogether tourism and finance", (12, 13)),
    ("zh", "工业等第二产业、旅游", (1, 12)),
    ("zh", "第三产业：旅游", (12,)),
    ("zh", "旅游、金融等第三产业", (12, 13)),
    ("ja", "製造業など第二次産業と観光", (1, 12)),
    ("ja", "製造業（第二次産業）と観光", (1, 12)),
    ("ja", "第三次産業の観光と金融", (12, 13)),
    ("ko", "제조업 등 2차 산업과 관광", (1, 12)),
]
NO_OPTION: list[tuple[str, str]] = [
    ("zh", "主要集中在第三产业。"),
    ("zh", "物流和第三产业"),
    ("zh", "不集中在第3项"),
    ("ja", "物流、第3次産業"),
    ("ja", "第三次産業と金融"),
    ("zh", "金融和第三产业"),
    ("en", "1, 5, 9; 4 sectors"),
    ("ja", "3項目"),
    ("ko", "물류와 3차 산업"),
    ("ko", "3항목"),
]


def _read(language: str, text: str) -> object:
    return read("choice", text, Context(language=language, options=options_of("sectors")))


@pytest.mark.parametrize(("language", "text", "numbers"), TALLIES)
def test_a_tally_of_the_options_named_is_none(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert _read(language, text) == Choice(numbers=numbers)


@pytest.mark.parametrize(("language", "text"), OTHER_TALLIES)
def test_a_tally_that_differs_is_asked(language: str, text: str) -> None:
    assert isinstance(_read(language, text), Unclear)


@pytest.mark.parametrize(("language", "text", "numbers"), LISTED)
def test_a_number_in_the_list_is_an_option(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert _read(language, text) == Choice(numbers=numbers)


@pytest.mark.parametrize(("language", "text"), NO_OPTION)
def test_a_number_of_something_else_is_asked(language: str, text: str) -> None:
    assert isinstance(_read(language, text), Unclear)
