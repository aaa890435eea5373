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
    "نموذج التصويت لا يعمل على هاتفي.", "वोट का फॉर्म मेरे फोन पर काम नहीं करता।",
]  # fmt: skip


@pytest.mark.parametrize("text", FAILS)
def test_what_fails_of_ours_is_told(text: str) -> None:
    assert troubles.said(mail(text), "en") == text


@pytest.mark.parametrize("text", ["Great page, thank you.", "Gdynia should not win.", "Bravo!"])
def test_what_fails_in_nothing_of_ours_is_no_trouble(text: str) -> None:
    assert troubles.said(mail(text), "en") == ""
