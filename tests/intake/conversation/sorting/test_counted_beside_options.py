"""How many firms stand behind an option ("5G with three companies") answers no other question."""

from dataclasses import replace

import pytest

from tests.intake.conversation.test_whole_mails import short
from tests.intake.conversation.town import ANNA, Town, a_town


def _answered(language: str, text: str) -> Town:
    town = a_town()
    letter = replace(town.to(ANNA), questions=("B2b", "B3a_gdp", "B4"))
    town.write(ANNA, text, to=letter, language=language)
    return town


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5G with three companies. The GDP of the city is USD 85 billion (2024)."),
        ("en", "5G is available from three companies."),
        ("fr", "La 5G est proposée par quatre entreprises."),
        ("ja", "5Gは3事業者。市のGDPは850億ドルです（2024年）。"),
        ("ko", "5G는 3개 기업. 시의 GDP는 850억 달러입니다(2024년)."),
    ],
)
def test_a_count_beside_an_option_is_asked_about(language: str, text: str) -> None:
    town = _answered(language, text)
    assert "B4" not in town.file().current
    (asked,) = [one.label for one in town.receipt(ANNA).misread]
    assert "Communication infrastructure" in asked


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("en", "There are 240 companies in our technology park.", "240"),
        ("en", "240 enterprises with advanced digital models, many of them in 5G.", "240"),
        ("fr", "240 entreprises aux modèles numériques avancés.", "240"),
        ("ja", "先進的なデジタルモデルを持つ企業は240社です。", "240"),
        ("ko", "첨단 디지털 모델을 갖춘 기업은 240개입니다.", "240"),
    ],
)
def test_a_count_of_its_own_is_read_as_before(language: str, text: str, count: str) -> None:
    assert short(_answered(language, text).file().current["B4"].value) == count
