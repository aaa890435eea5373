"""Somebody named beside the writer ("I and Anna Smith") is not who writes."""

import pytest

from intake.conversation.people import signatures, writers
from intake.conversation.people.writers import Writer

BESIDE = [
    ("en", "I and Anna Smith, head of IT, work on this"),
    ("en", "Me and Anna Smith, Head of IT"),
    ("en", "Anna Smith and I, Head of IT"),
    ("tr", "Ben ve Ayşe Kaya, Bilgi İşlem Müdürü"),
    ("tr", "Ben ve Ayşe Kaya, bu başvurudan sorumluyuz."),
    ("tr", "Ayşe Kaya ve ben"),
    ("de", "Ich und Anna Schmidt, Leiterin IT"),
    ("de", "Anna Schmidt und ich"),
    ("fr", "Moi et Anne Dupont, directrice"),
    ("fr", "Anne Dupont et moi, directrice"),
    ("es", "Yo y Ana García, directora"),
    ("es", "Ana García y yo, directora"),
    ("pt", "Eu e Ana Silva, diretora"),
    ("ru", "Я и Анна Иванова, начальник отдела"),
    ("ru", "Мы с Анной Ивановой, начальник отдела"),
    ("zh", "我和王伟，处长"),
    ("ko", "저와 김민수, 과장"),
    ("hi", "मैं और सीता शर्मा, निदेशक"),
]
OWN = [
    ("en", "My name is Anna Smith and I am Head of IT", "Anna Smith"),
    ("en", "I am Anna Smith, Head of IT", "Anna Smith"),
    ("en", "I am Tom Reed, Head of IT. I and Anna Smith work on this.", "Tom Reed"),
    ("tr", "Ben Ayşe Kaya, Bilgi İşlem Müdürü", "Ayşe Kaya"),
    ("tr", "Ben Veli Kaya, Bilgi İşlem Müdürü", "Veli Kaya"),
    ("tr", "Adım Ayşe Kaya ve ben Bilgi İşlem Müdürüyüm", "Ayşe Kaya"),
    ("tr", "Ben Ali Demir, müdür. Ben ve Ayşe Kaya bu başvurudan sorumluyuz.", "Ali Demir"),
    ("de", "Ich, Anna Schmidt, Leiterin IT", "Anna Schmidt"),
    ("de", "Mein Name ist Anna Schmidt und ich leite die IT", "Anna Schmidt"),
    ("fr", "Moi, Anne Dupont, directrice", "Anne Dupont"),
    ("fr", "Je m'appelle Anne Dupont et je suis directrice", "Anne Dupont"),
    ("es", "Yo, Ana García, directora", "Ana García"),
    ("es", "Yo Yolanda García, directora", "Yolanda García"),
    ("pt", "Eu, Ana Silva, diretora", "Ana Silva"),
    ("pt", "Eu Eduardo Silva, diretor", "Eduardo Silva"),
    ("ru", "Я, Анна Иванова, начальник отдела", "Анна Иванова"),
    ("ru", "Я Инна Иванова, начальник отдела", "Инна Иванова"),
    ("ar", "أنا وليد الهاشمي، مدير الإدارة", "وليد الهاشمي"),
    ("zh", "我叫和平，处长", "和平"),
    ("zh", "我是王伟，信息化处处长", "王伟"),
    ("ja", "私、田中花子、課長", "田中花子"),
    ("ko", "저는 김민수, 과장입니다", "김민수"),
    ("hi", "मैं सीता शर्मा, निदेशक", "सीता शर्मा"),
    ("hi", "मेरा नाम सीता शर्मा है और मैं निदेशक हूँ", "सीता शर्मा"),
]


@pytest.mark.parametrize(("language", "text"), BESIDE)
def test_somebody_beside_the_writer_is_asked_about(language: str, text: str) -> None:
    assert not isinstance(writers.read(text, language), Writer)


@pytest.mark.parametrize(("language", "text", "name"), OWN)
def test_the_writer_is_read_who_tells_of_themself(language: str, text: str, name: str) -> None:
    told = writers.read(text, language)
    assert isinstance(told, Writer)
    assert told.name == name


@pytest.mark.parametrize(
    ("language", "text"), [one for one in BESIDE if one[0] in ("fr", "zh", "ko")]
)
def test_neither_does_a_card_name_them(language: str, text: str) -> None:
    assert signatures.name_and_office(text.partition(",")[0], language)[0] is None
