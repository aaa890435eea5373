"""A yes or a no that some paper is shown with answers, though "here is the letter" is manners."""

import pytest

from intake.answers.values import YesNo
from intake.messages import Attachment
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.city.test_city_put_right import GUIDO

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
