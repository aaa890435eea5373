"""What fails of the desk's pages and letters is seen in twelve languages, and praise is none."""

import pytest

from intake.conversation.public import troubles
from tests.intake.conversation.public.test_reading import mail

FAILS = [
    "your vote form does not work on my phone", "I pressed the button but nothing happened.",
    "Die Seite lädt nicht.", "Le lien ne fonctionne pas.", "El formulario no funciona.",
    "O formulário não funciona no meu celular.", "Ссылка не открывается.",
    "投票页面在我的手机上打不开。", "投票フォームがスマホで動きません。",
    "휴대폰에서 투표 양식이 작동하지 않아요.", "Oy formu telefonumda çalışmıyor.",
    "I did not get your confirmation mail.", "没有收到邮件。", "I cannot open the form.",
    "نموذج التصويت لا يعمل على هاتفي.", "वोट का फॉर्म मेरे फोन पर काम नहीं करता।",
]  # fmt: skip


@pytest.mark.parametrize("text", FAILS)
def test_what_fails_of_ours_is_told(text: str) -> None:
    assert troubles.said(mail(text), "en") == text


PRAISE = [
    "Great page, thank you.", "Gdynia should not win.", "Bravo!",
    "Thank you for your letter, I have no questions.", "Thank you, no problem with your form.",
    "Your page is wonderful, I could not stop reading.", "Your page works fine, no errors.",
    "This is not a vote, I just like your page.", "Please do not send me any more mail.",
    "This e-mail is confidential; if you are not the recipient you cannot use it.",
    "If you received this e-mail in error, please delete it.",
    "Objection: the form of their accounts is not audited.",
    "Das Formular war leicht, kein Problem.", "Belle page, sans doute.",
    "El correo llegó sin problemas.", "Письмо получил, не беспокойтесь.", "网站很好，没有问题",
    "ページはとても良く、問題ありません",
]  # fmt: skip


@pytest.mark.parametrize("text", PRAISE)
def test_what_fails_in_nothing_of_ours_is_no_trouble(text: str) -> None:
    assert troubles.said(mail(text), "en") == ""
