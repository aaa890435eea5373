"""A clause that tells what somebody does is nobody's name and nobody's office."""

import pytest

from intake.answers.values import Unclear
from intake.conversation.people import writers
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.test_introduced import NAME, OFFICE

DEEDS = [
    ("de", "Kommt noch."),
    ("es", "Lo estamos cotejando."),
    ("es", "El alcalde se pondrá en contacto."),
    ("fr", "La DGS s'en charge."),
    ("pt", "Tenho de procurar."),
    ("ru", "Сейчас подниму документы."),
    ("tr", "Kısa sürede yanıtlarız."),
    ("zh", "沈老师负责这件事。"),
    ("ja", "庁内で調整中です。"),
    ("ko", "내부 조율 중입니다."),
    ("hi", "गुरुवार तक का समय दीजिए।"),
    ("ar", "سيتواصل معكم مكتب العمدة."),
]
NAMES = [
    ("de", "Karl-Heinz von der Mühl."),
    ("en", "anna nowak."),
    ("es", "Amparo Díaz Sabe"),
    ("ar", "سامي سيف"),
    ("zh", "沈若溪。"),
    ("ja", "田中です。"),
    ("hi", "मैं सविता गुप्ता हूँ।"),
    ("hi", "सुरेश नेगी"),
    ("tr", "Okan Yazar"),
    ("tr", "Ayşe Selim"),
    ("tr", "Ben Yavuz Selim."),
    ("tr", "Ahmet Gelecek"),
    ("ko", "저는 배하윤이라고 합니다."),
]
OFFICES = [
    ("de", "Leiterin der Stabsstelle Digitales."),
    ("fr", "Chargée de mission."),
    ("ru", "Ведущий инженер."),
    ("ar", "رئيس قسم تقنية المعلومات."),
    ("hi", "उप महापौर के पद पर हूँ।"),
    ("ja", "デジタル推進課長を務めております。"),
    ("tr", "Akıllı Şehir Şube Müdürlüğünü yönetiyorum."),
    ("zh", "智慧城市推进办公室专员。"),
]


@pytest.mark.parametrize("question", [NAME, OFFICE])
@pytest.mark.parametrize(("language", "text"), DEEDS)
def test_what_somebody_does_is_neither_name_nor_office(
    language: str, text: str, question: str
) -> None:
    assert not {NAME, OFFICE} & after(language, question, text).file().current.keys()


@pytest.mark.parametrize(
    ("question", "language", "text"),
    [*((NAME, *one) for one in NAMES), *((OFFICE, *one) for one in OFFICES)],
)
def test_names_and_offices_are_taken_though_they_end_as_sentences(
    question: str, language: str, text: str
) -> None:
    assert question in after(language, question, text).file().current


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "سأراجع الإدارة وأعود إليكم."),
        ("hi", "अधिकारी से पूछकर बताऊँगा।"),
        ("hi", "कागज़ ढूँढ रहा हूँ।"),
        ("ko", "지금은 손에 없네요."),
        ("zh", "稍等,我找一下材料。"),
    ],
)
def test_no_contact_is_called_by_a_verb(language: str, text: str) -> None:
    assert isinstance(writers.read(text, language), Unclear)
