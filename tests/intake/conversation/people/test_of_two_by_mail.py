"""A mail that names somebody beside or above its writer: neither is put on the file."""

import pytest

from tests.intake.conversation.test_introduced import said, words

AUTHORITY, WRITER, OFFICE = "V11_authority", "V11_writer", "V11_office"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Ben ve Ayşe Kaya, Bilgi İşlem Müdürü"),
        ("de", "Ich und Anna Schmidt, Leiterin IT"),
        ("fr", "Moi et Anne Dupont, directrice du numérique"),
        ("es", "Yo y Ana García, directora de innovación"),
        ("ru", "Я и Анна Иванова, начальник отдела"),
        ("zh", "我和王伟，信息化处处长"),
        ("ko", "저와 김민수, 정보통신과장"),
        ("hi", "मैं और सीता शर्मा, निदेशक"),
        ("hi", "अनिल वर्मा, निदेशक। यह पत्र उनके सहायक रमेश कुमार ने लिखा है।"),
        ("hi", "निदेशक श्री अनिल वर्मा के सहायक रमेश कुमार द्वारा प्रेषित"),
    ],
)
def test_neither_name_nor_office_of_another_is_taken(language: str, text: str) -> None:
    town = said(language, text)
    assert words(town, WRITER) is None
    assert words(town, OFFICE) is None


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("tr", "Ben Ayşe Kaya, Bilgi İşlem Müdürü", "Ayşe Kaya", "Bilgi İşlem Müdürü"),
        ("en", "My name is Anna Smith and I am Head of IT.", "Anna Smith", "Head of IT"),
        ("hi", "अनिल वर्मा, सहायक निदेशक", "अनिल वर्मा", "सहायक निदेशक"),
        ("hi", "मैं महापौर का सहायक रमेश कुमार हूँ।", "रमेश कुमार", "महापौर का सहायक"),
    ],
)
def test_who_writes_for_themself_is_taken(language: str, text: str, name: str, office: str) -> None:
    town = said(language, text)
    assert (words(town, WRITER), words(town, OFFICE)) == (name, office)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Je serai autorisée par le maire."),
        ("fr", "J'étais autorisé par le maire."),
        ("pt", "A ser autorizada pelo prefeito."),
        ("ru", "Доверенность на получение почты."),
        ("en", "Head of Authorised Persons Unit"),
        ("zh", "授权管理处处长"),
    ],
)
def test_no_mandate_is_taken_that_is_not_held(language: str, text: str) -> None:
    assert words(said(language, text), AUTHORITY) is None
