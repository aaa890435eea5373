"""Words that call an answer wrong name nobody and no office, where that alone was asked."""

from dataclasses import replace

import pytest

from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA, Town, a_town

WRONG = [
    ("en", "The output of the IoT-driven digital economy that I gave is wrong."),
    ("en", "The companies I told you about are wrong."),
    ("en", "The council secretary told me the figure is wrong."),
    ("de", "Die genannte Zahl zum BIP ist falsch."),
    ("fr", "Le chiffre du PIB que j'ai donné est faux."),
    ("es", "La cifra del PIB que di es incorrecta."),
    ("pt", "O valor do PIB que indiquei está errado."),
    ("ru", "Указанная мной цифра ВРП неверна."),
    ("zh", "我之前给的GDP数字有误。"),
    ("ja", "先にお伝えしたGDPの数字は誤りです。"),
    ("ko", "앞서 알려드린 GDP 수치는 잘못되었습니다."),
    ("ar", "الرقم الذي ذكرته عن الناتج المحلي خاطئ."),
    ("hi", "मैंने जो जीडीपी बताया था वह ग़लत है।"),
    ("tr", "Verdiğim GSYH rakamı yanlış."),
]


def asked(question: str, text: str, language: str) -> Town:
    """What is read of a mail to a letter that asked this one question."""
    town = a_town()
    town.write(ANNA, "S1: USD 12.4 billion (2024)\nB2b: yes", to=town.to(ANNA))
    only = replace(town.to(ANNA), questions=(question,))
    town.write(ANNA, text, to=only, language=language)
    return town


@pytest.mark.parametrize(("language", "text"), WRONG)
@pytest.mark.parametrize("question", ["V11_office", "V11_writer"])
def test_it_is_no_name_and_no_office(question: str, language: str, text: str) -> None:
    assert said(asked(question, text, language)).get(question) is None


@pytest.mark.parametrize(
    ("question", "text", "read"),
    [
        ("V11_office", "Head of the Digital Department", "Head of the Digital Department"),
        ("V11_writer", "Anna Nowak", "Anna Nowak"),
    ],
)
def test_what_is_one_stays_one(question: str, text: str, read: str) -> None:
    assert said(asked(question, text, "en")).get(question) == read
