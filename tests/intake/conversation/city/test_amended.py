"""A figure of a mail that its next words amend: neither of the two is taken for sure."""

import pytest

from intake.answers.values import Amount
from tests.intake.conversation.town import ANNA, Town, a_town

GDP = "B3a_gdp"
AMENDED = [
    ("en", "Our GDP was USD 60 billion in 2024. Sorry: USD 50 billion."),
    ("en", "Our GDP was USD 60 billion in 2024. Correction: it is USD 50 billion."),
    ("de", "Unser BIP betrug 2024 60 Mrd. Euro. Entschuldigung: 50 Mrd. Euro."),
    ("fr", "Notre PIB était de 60 milliards d'euros en 2024. Pardon : 50 milliards d'euros."),
    (
        "es",
        "Nuestro PIB fue de 60.000 millones de euros en 2024. Perdón: 50.000 millones de euros.",
    ),
    ("pt", "O nosso PIB foi de 60 bilhões de dólares em 2024. Correção: 50 bilhões de dólares."),
    ("ru", "Наш ВВП составил 60 млрд долларов в 2024 году. Извините: 50 млрд долларов."),
    ("tr", "GSYH'miz 2024'te 60 milyar dolardı. Düzeltme: 50 milyar dolar."),
    ("ar", "بلغ الناتج المحلي الإجمالي لمدينتنا 60 مليار دولار في 2024. تصحيح: 50 مليار دولار."),
    ("hi", "हमारा जीडीपी 2024 में 60 अरब डॉलर था। क्षमा करें: 50 अरब डॉलर।"),
    ("ja", "当市のGDPは2024年に600億ドルでした。訂正：500億ドル。"),
    ("ko", "우리 시의 GDP는 2024년 600억 달러였습니다. 정정: 500억 달러."),
    ("zh", "我市2024年GDP为600亿美元。更正：500亿美元。"),
    ("en", "Our GDP was PLN 60 billion in 2024. Sorry: PLN 50 billion."),
    ("en", "Our GDP was USD 60 billion in 2024. Sorry: 50 billion."),
    ("en", "Our GDP was USD 60 billion in 2024. Sorry: USD 50-55 billion."),
]
OF_ELSE = [
    ("en", "Our GDP was USD 60 billion in 2024. Change: +3 %."),
    ("en", "Our GDP was USD 60 billion in 2024. Change: 3%"),
    ("en", "Our GDP was USD 60 billion in 2024. Updated: 2025."),
    ("de", "Unser BIP betrug 2024 60 Mrd. Euro. Änderung: +3 %."),
    ("de", "Unser BIP betrug 2024 60 Mrd. Euro. Aktualisiert: 2025."),
    ("de", "Unser BIP betrug 2024 60 Mrd. Euro. Aktualisiert: im Jahr 2025."),
    ("fr", "Notre PIB était de 60 milliards d'euros en 2024. Mise à jour : 2025."),
    ("fr", "Notre PIB était de 60 milliards d'euros en 2024. Mise à jour : le 12.03.2025."),
    ("zh", "我市2024年GDP为600亿美元。更新：2025年。"),
]
DENYING = [
    ("en", "Our GDP was USD 60 billion in 2024. Instead of 50 billion."),
    ("en", "Our GDP was USD 60 billion in 2024. Sorry, not USD 50 billion."),
    ("fr", "Notre PIB était de 60 milliards d'euros en 2024. Et non 50 milliards."),
    ("ru", "Наш ВВП составил 60 млрд долларов в 2024 году. А не 50 млрд."),
    ("zh", "我市2024年GDP为600亿美元。不是50亿。"),
    ("ko", "우리 시의 GDP는 2024년 600억 달러였습니다. 500억이 아닙니다."),
]
COMPANIES = "The number of enterprises with advanced digital models is 170. "
STANDING = [
    "Our GDP was USD 60 billion in 2024. Sorry: USD 60 billion.",
    "Our GDP was USD 60 billion in 2024. Sorry: is it USD 50 billion?",
    "Our GDP was USD 60 billion in 2024. Sorry for the delay of 12 days.",
    "Our GDP was USD 60 billion in 2024. Sorry, we have nothing more.",
    "Our GDP was USD 60 billion in 2024. We have 5G. Sorry: USD 50 billion.",
    "Our GDP was USD 60 billion in 2024. Correction: the output of the chip makers is 50.",
]


def _told(language: str, text: str) -> Town:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return town


@pytest.mark.parametrize(("language", "text"), AMENDED)
def test_a_figure_amended_right_behind_it_is_asked_anew(language: str, text: str) -> None:
    town = _told(language, text)
    assert town.file().doubted == ((GDP,),)
    assert GDP in {one.question for one in town.receipt(ANNA).asked}


@pytest.mark.parametrize("text", STANDING)
def test_regret_of_something_else_leaves_the_figure(text: str) -> None:
    town = _told("en", text)
    assert not town.file().doubted
    assert isinstance(town.file().current[GDP].value, Amount)


@pytest.mark.parametrize(("language", "text"), [*OF_ELSE, *DENYING])
def test_a_share_a_year_or_a_denied_figure_amends_none(language: str, text: str) -> None:
    town = _told(language, text)
    assert not town.file().doubted
    assert isinstance(town.file().current[GDP].value, Amount)


def test_a_number_is_amended_by_another_and_by_no_year_or_share() -> None:
    assert _told("en", COMPANIES + "Sorry: 160.").file().doubted == (("B4",),)
    for text in ("Updated: 2025.", "Change: +3 %."):
        assert not _told("en", COMPANIES + text).file().doubted
