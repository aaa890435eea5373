"""A paper that lets its holder do something else is no mandate to apply, whatever word leads it."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo

OTHERS = [
    ("en", "Yes, a power of attorney to collect the mail"),
    ("en", "I am authorised to open the post."),
    ("de", "Ja, eine Vollmacht für die Post."),
    ("de", "Ich habe eine Vollmacht für das Konto meiner Mutter."),
    ("fr", "Oui, une procuration pour retirer le courrier"),
    ("es", "Sí, un poder para recoger el correo."),
    ("pt", "Sim, uma procuração para levantar o correio."),
    ("ru", "Да, доверенность на получение почты"),
    ("ar", "نعم، لدي توكيل لاستلام البريد."),
    ("ja", "はい、郵便物受け取りの委任状があります。"),
    ("ko", "네, 우편물 수령 위임장이 있습니다."),
    ("hi", "हाँ, डाक लेने का अधिकार पत्र है।"),
]
OURS = [
    ("en", "Yes, a power of attorney to apply."),
    ("en", "Yes, a power of attorney signed by the mayor to represent the city."),
    ("en", "Yes, a power of attorney of 3 May."),
    ("en", "I am authorised to submit this application."),
    ("en", "I am authorised to sign for the city."),
    ("en", "Yes, a letter of authority for this programme."),
    ("de", "Ja, eine Vollmacht für die Bewerbung."),
    ("de", "Ja, eine Vollmacht für dieses Verfahren liegt vor."),
    ("fr", "Oui, une procuration pour déposer la candidature"),
    ("fr", "Oui, une procuration pour représenter la ville"),
    ("es", "Sí, un poder para presentar la candidatura."),
    ("pt", "Sim, uma procuração para apresentar a candidatura."),
    ("ru", "Да, доверенность на подачу заявки"),
    ("ru", "Да, доверенность на представление интересов города"),
    ("ar", "نعم، لدي توكيل لتقديم الطلب."),
    ("tr", "Evet, başvuru yapmak için vekâletim var."),
    ("zh", "有的，申报委托书。"),
    ("ja", "はい、申請の委任状があります。"),
    ("ko", "네, 신청 위임장이 있습니다."),
    ("hi", "हाँ, आवेदन करने का अधिकार पत्र है।"),
    ("en", "Yes, a mandate for all affairs of the city"),
    ("de", "Ja, mit Vollmacht für alle Angelegenheiten der Stadt"),
    ("fr", "Oui, une délégation du maire"),
    ("ru", "Да, доверенность на право действовать от имени города"),
]


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_a_paper_for_another_deed_is_asked_about(language: str, text: str) -> None:
    context = Context(language=language, mandate=True)
    assert read("yesno", text, context) == Unclear(reason="hedged")


@pytest.mark.parametrize(("language", "text"), OURS)
def test_a_paper_for_the_application_stands(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language, mandate=True)) == YesNo(yes=True)
