"""What refuses pay, a meeting or a former seat declines no seat, and a yes beside it stays one."""

import pytest

from intake.conversation.panelist import accepting


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I am unable to accept payment, but I accept the seat."),
        ("fr", "Je ne pourrai pas participer cette année à la cérémonie, mais j'accepte."),
        ("pt", "Aceito. Tenho de recusar a ajuda de custo."),
        ("ru", "Не смогу принять участие во встрече в мае, но приглашение принимаю."),
        ("ar", "أقبل، ومضطر للاعتذار عن اجتماع مايو."),
        ("hi", "मैं स्वीकार करता हूँ, पर भत्ते के लिए मना करना पड़ रहा है।"),
        ("en", "I was unable to accept last year, but this year I do."),
        ("en", "As a civil servant I am unable to accept payment. I confirm my participation."),
        ("fr", "Je ne pourrai pas participer cette année à la réunion d'ouverture."),
        ("es", "Me es imposible participar este año en la reunión, pero evaluaré."),
        ("pt", "Serei jurado. Tenho de recusar por lei o pagamento."),
        ("ru", "Не смогу принять участие в первой встрече, остальное подходит."),
        ("ar", "للأسف مضطر للاعتذار عن التأخير."),
        ("hi", "मुझे भुगतान के लिए मना करना पड़ रहा है।"),
    ],
)
def test_what_refuses_something_else_declines_no_seat(language: str, text: str) -> None:
    assert accepting.read(text, language) != "declined"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "Tenho de recusar por lei o pagamento. Conte comigo para o resto."),
        ("ar", "للأسف مضطر للاعتذار عن التأخر في الرد، يسعدني الانضمام."),
        ("hi", "शुल्क के लिए मना करना पड़ रहा है। मैं शामिल होऊँगा।"),
    ],
)
def test_a_yes_beside_it_accepts(language: str, text: str) -> None:
    assert accepting.read(text, language) == "accepted"
