"""Manners and thanks alone: they wish nothing, and get a short letter."""

import pytest

from intake.conversation import sentences
from intake.conversation.intents import intents
from tests.intake.conversation.town import ANNA, a_town

MANNERS = [
    ("ko", "주최 측에 문의드립니다."),
    ("es", "¡Muchas gracias por la aclaración! Quedamos pendientes."),
    ("en", "Noted with thanks sir."),
    ("es", "Gracias, recibido."),
    ("tr", "Teşekkür ederiz."),
    ("pt", "Muito obrigado pelo esclarecimento! Ficamos no aguardo."),
    ("fr", "Merci beaucoup pour ces précisions ! Nous restons dans l'attente."),
    ("de", "Vielen Dank für die Klarstellung! Wir warten auf Ihre Nachricht."),
    ("ru", "Большое спасибо за разъяснение! Ждём ответа."),
    ("zh", "感谢答复，已收悉。"),
    ("zh-Hant", "謝謝您的說明，靜候回覆。"),
    ("ko", "설명해 주셔서 감사합니다. 기다리겠습니다."),
    ("ja", "ご説明ありがとうございます。お待ちしております。"),
    ("hi", "स्पष्टीकरण के लिए धन्यवाद। हम प्रतीक्षा करेंगे।"),
    ("ar", "شكراً جزيلاً على التوضيح! ننتظر ردكم."),
    ("en", "Thanks for the clarification. We await your response."),
    ("en", "Kindly do the needful."),
    ("en", "Received with thanks."),
    ("pt", "Gostaríamos de inscrever a nossa cidade no programa."),
    ("tr", "Umarım iyisinizdir."),
    ("en", "Could you please confirm receipt?"),
    ("en", "Did you receive our mail?"),
    ("de", "Haben Sie unsere Mail erhalten?"),
    ("fr", "Pourriez-vous accuser réception ?"),
    ("es", "¿Podrían confirmar la recepción de este correo?"),
    ("pt", "Poderiam confirmar o recebimento?"),
    ("ru", "Подтвердите, пожалуйста, получение."),
    ("tr", "E-postamızı aldınız mı?"),
    ("ko", "메일 잘 받으셨나요?"),
    ("en", "Well received, many thanks."),
    ("zh", "收到，谢谢！"),
    ("ja", "ありがとうございます。承知しました。"),
    ("pt", "Recebido, obrigado!"),
    ("fr", "Bien reçu, merci."),
]


@pytest.mark.parametrize(("language", "text"), MANNERS)
def test_manners_alone_wish_nothing_and_leave_nothing(language: str, text: str) -> None:
    said = sentences.split(text, language)
    assert not intents.find(said, language=language)
    assert not intents.leftovers(said, language, first=False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "¡Muchas gracias por la aclaración! Quedamos pendientes."),
        ("en", "Noted with thanks sir."),
        ("pt", "Muito obrigado! Ficamos no aguardo."),
        ("tr", "Teşekkür ederiz."),
        ("zh", "感谢答复，已收悉。"),
        ("ko", "설명해 주셔서 감사합니다."),
    ],
)
def test_thanks_alone_get_a_short_letter_that_repeats_no_question(language: str, text: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    receipt = town.receipt(ANNA)
    assert (receipt.asked, receipt.findings, receipt.unplaced) == ((), (), ())
    assert receipt.missing
