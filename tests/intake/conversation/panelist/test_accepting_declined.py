"""A plain refusal of the invitation is one; what refuses something else beside a yes is none."""

import pytest

from intake.conversation.panelist import accepting


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I regret that I am unable to accept because of other commitments."),
        ("fr", "Je vous remercie mais je ne pourrai pas participer cette année."),
        ("es", "Me es imposible participar este año."),
        ("pt", "Agradeço, mas tenho de recusar por falta de tempo."),
        ("pt", "Não me é possível participar este ano."),
        ("ru", "К сожалению, принять участие не смогу."),
        ("ar", "للأسف مضطرة للاعتذار بسبب ظروف العمل."),
        ("hi", "माफ़ कीजिए, मुझे मना करना पड़ रहा है।"),
    ],
)
def test_a_plain_refusal_declines(language: str, text: str) -> None:
    assert accepting.read(text, language) == "declined"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I am unable to accept payment, but I accept the seat."),
        ("fr", "Je ne pourrai pas participer cette année à la cérémonie, mais j'accepte."),
        ("pt", "Aceito. Tenho de recusar a ajuda de custo."),
        ("ru", "Не смогу принять участие во встрече в мае, но приглашение принимаю."),
        ("ar", "أقبل، ومضطر للاعتذار عن اجتماع مايو."),
        ("hi", "मैं स्वीकार करता हूँ, पर भत्ते के लिए मना करना पड़ रहा है।"),
    ],
)
def test_what_refuses_something_else_declines_no_seat(language: str, text: str) -> None:
    assert accepting.read(text, language) != "declined"
