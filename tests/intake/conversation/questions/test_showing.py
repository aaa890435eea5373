"""A yes or a no that some paper is shown with answers, though "here is the letter" is manners."""

from dataclasses import replace

import pytest

from intake.answers.values import YesNo
from intake.messages import Attachment
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.city.test_city_put_right import GUIDO
from tests.intake.conversation.town import Town

YES = {"en": "yes", "ja": "はい", "pt": "sim", "es": "sí", "de": "ja"}
LETTER = Attachment(name="authority.pdf", type="application/pdf", size=9, digest="d", accepted=True)


@pytest.mark.parametrize(
    ("language", "text", "yes"),
    [
        ("en", "yes, here is the letter signed by the mayor", True),
        ("en", "no, here is the letter that says so", False),
        ("de", "ja, hier ist das Schreiben des Bürgermeisters", True),
        ("de", "ja, anbei die Vollmacht", True),
        ("fr", "oui, voici la lettre signée par le maire", True),
        ("es", "sí, aquí está la carta firmada por el alcalde", True),
        ("pt", "sim, aqui está a carta assinada pelo prefeito", True),
        ("ru", "да, вот письмо, подписанное мэром", True),
        ("tr", "evet, başkanın imzaladığı yazı burada", True),
        ("ar", "نعم، هذه هي الرسالة الموقعة من رئيس البلدية", True),
        ("zh", "是的，这是市长签的信", True),
        ("ja", "はい、市長が署名した書簡です", True),
        ("ko", "네, 시장이 서명한 서한입니다", True),
        ("hi", "हां, यह मेयर द्वारा हस्ताक्षरित पत्र है", True),
    ],
)
def test_the_caption_of_a_file_is_read_as_the_answer(language: str, text: str, yes: bool) -> None:
    town = after(language, "V11_authority", text, files=(LETTER,))
    assert town.file().current["V11_authority"].value == YesNo(yes=yes)


@pytest.mark.parametrize(
    "text", ["here is the letter", "hello, here is the letter", "thanks, here is our letter",
             "yes, would you like the letter?"],
)  # fmt: skip
def test_a_paper_without_a_yes_answers_nothing(text: str) -> None:
    town = after("en", "V11_authority", text, files=(LETTER,))
    assert "V11_authority" not in town.file().current


def test_a_yes_that_is_doubted_is_asked_back_beside_a_file() -> None:
    town = after("zh", "V11_authority", "有 市长签过了", files=(LETTER,))
    assert [one.unclear.reason for one in town.receipt(GUIDO).misread] == ["beside"]


@pytest.mark.parametrize(
    ("language", "text", "yes"),
    [
        ("ja", "その通りです", True),
        ("ja", "はい、その通りです。", True),
        ("ja", "そのとおりです。", True),
        ("ja", "おっしゃる通りです", True),
        ("ja", "その通りです。ご連絡ありがとうございます。", True),
        ("pt", "sim, desculpe a demora", True),
        ("pt", "Sim, desculpem a demora.", True),
        ("pt", "não, desculpe a demora", False),
        ("es", "sí, disculpe la demora", True),
    ],
)
def test_words_of_assent_that_sound_like_manners_answer(
    language: str, text: str, yes: bool
) -> None:
    town = _asked(language, text)
    assert town.file().current["B5c"].value == YesNo(yes=yes)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "先ほどお伝えした通りです"),
        ("ja", "よろしくお願いします"),
        ("ja", "お世話になっております。"),
        ("ja", "はい、お世話になっております。"),
        ("pt", "desculpe a demora"),
        ("en", "I confirm the answers."),
        ("de", "Die Angaben sind richtig."),
        ("en", "thanks, received"),
    ],
)
def test_manners_alone_answer_nothing(language: str, text: str) -> None:
    assert "B5c" not in _asked(language, text).file().current


def _asked(language: str, text: str) -> Town:
    """A chat in which a yes stands between the city and this question, and this answers."""
    town = after(language, "B5b", YES[language])
    town.letters[-1] = replace(town.letters[-1], questions=("B5c",))
    town.write(GUIDO, text, to=town.to(GUIDO), channel="slack", language=language)
    return town
