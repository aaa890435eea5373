"""An answer beside which its writer says that a paper goes out with it: "I send you the list"."""

import pytest

from intake.answers.values import Choice, YesNo
from intake.conversation.questions import enclosures
from intake.messages import Attachment
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.city.test_city_put_right import GUIDO

PAPER = Attachment(name="paper.pdf", type="application/pdf", size=9, digest="d", accepted=True)
SENT = [
    ("ar", "مدينة ذكية، أرسل لكم الشهادة"),
    ("de", "Smart City, die Urkunde schicke ich mit"),
    ("en", "Smart city, I send you the certificate"),
    ("es", "Ciudad inteligente, le envío el certificado"),
    ("fr", "Smart city, je vous envoie le certificat"),
    ("hi", "स्मार्ट सिटी, प्रमाण पत्र भेज रहा हूँ"),
    ("ja", "スマートシティです、認定証を送ります"),
    ("ko", "스마트시티입니다. 인증서 보내드려요"),
    ("pt", "Smart city, envio o certificado"),
    ("ru", "Умный город, высылаю сертификат"),
    ("tr", "akıllı şehir, sertifikayı gönderiyorum"),
    ("zh", "智慧城市，我把证书发过去"),
]


@pytest.mark.parametrize(("language", "said"), SENT)
def test_an_answer_is_read_beside_the_paper_that_is_sent(language: str, said: str) -> None:
    town = after(language, "B1a", said, files=(PAPER,))
    value = town.file().current["B1a"].value
    assert isinstance(value, Choice)
    assert set(value.numbers) <= {2, 3}  # "ciudad inteligente" is both
    assert town.receipt(GUIDO).unplaced == ()
    assert "papers_promised" not in town.remarks(GUIDO)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ar", "لا، أرسل لكم الوثائق"),
        ("en", "No, we send you the decision"),
        ("ko", "아니요, 자료 보내드립니다"),
    ],
)
def test_a_no_beside_it_stays_a_no(language: str, said: str) -> None:
    assert after(language, "B1b", said).file().current["B1b"].value == YesNo(yes=False)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "Smart City, die Urkunde schicke ich nicht"),
        ("en", "Smart city, I cannot send you the certificate"),
        ("ru", "Умный город, сертификат не высылаю"),
        ("zh", "智慧城市，证书没有发给你们"),
        ("en", "Smart city, I send you to the mayor"),
    ],
)
def test_what_is_not_sent_is_no_such_end(language: str, said: str) -> None:
    assert enclosures.without(said, language) == said
