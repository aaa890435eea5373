"""An invitation "which I gladly accept" is accepted; which I cannot or would, is not by that."""

import pytest

from intake.conversation.panelist import accepting


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "vielen Dank für die Einladung, die ich gerne annehme."),
        ("de", "Ich danke für Ihre Einladung, die ich mit Freude annehme."),
        ("de", "Dank für die Einladung, die ich gerne annehme, auch wenn ich im Mai reise."),
        ("en", "Thank you for the invitation, which I gladly accept."),
        ("fr", "Merci pour l'invitation, que j'accepte volontiers."),
        ("es", "Gracias por la invitación, que acepto con gusto."),
        ("pt", "Agradeço o convite, que aceito com prazer."),
        ("ru", "Спасибо за приглашение, которое я с удовольствием принимаю."),
        ("zh", "感谢邀请，我欣然接受。"),
        ("ja", "ご招待ありがとうございます。喜んでお受けします。"),
        ("ko", "초대해 주셔서 감사하며 기꺼이 수락합니다."),
        ("hi", "निमंत्रण के लिए धन्यवाद, जिसे मैं सहर्ष स्वीकार करता हूँ।"),
        ("ar", "شكراً على الدعوة، يسعدني أن أقبل."),
        ("tr", "Davetinizi memnuniyetle kabul ediyorum."),
    ],
)
def test_it_is_accepted(language: str, text: str) -> None:
    assert accepting.read(text, language) == "accepted"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Danke für die Einladung, die ich gerne annehmen würde."),
        ("de", "Danke für die Einladung, die ich leider nicht annehmen kann."),
        ("de", "Danke für die Einladung, die ich gerne annehme, sofern ich Zeit habe."),
        ("de", "Danke für die Einladung, die ich gerne annehme?"),
        ("de", "Danke für die Einladung, die ich vielleicht gerne annehme."),
        ("de", "Das ist keine Aufgabe, die ich gerne annehme."),
        ("de", "Das ist keine Einladung, die ich gerne annehme."),
        ("en", "Thank you for the invitation, which I cannot accept."),
        ("en", "Thank you for the invitation, which I accept if I may abstain."),
        ("fr", "Merci pour l'invitation, que je ne peux accepter."),
        ("es", "Gracias por la invitación, que no puedo aceptar."),
        ("pt", "Agradeço o convite, que não posso aceitar."),
        ("ru", "Спасибо за приглашение, которое я не могу принять."),
        ("zh", "感谢邀请，我不能接受。"),
        ("ja", "ご招待ありがとうございます。お受けできません。"),
        ("ko", "초대해 주셔서 감사하지만 수락할 수 없습니다."),
        ("ar", "شكرا على الدعوة، لا أستطيع قبولها."),
        ("tr", "Davetinizi maalesef kabul edemiyorum."),
        ("hi", "निमंत्रण के लिए धन्यवाद, जिसे मैं स्वीकार नहीं कर सकता।"),
    ],
)
def test_what_denies_or_leaves_it_open_accepts_nothing(language: str, text: str) -> None:
    assert accepting.read(text, language) != "accepted"
