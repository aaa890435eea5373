"""A row that names the contact person gives the name and the office, with or without a title."""

import pytest

from intake.conversation.sorting import matching
from tests.intake.conversation.sorting.mails import CALL, mail

FIRST = ("V11_city", "V11_country", "V11_writer", "V11_office", "V11_authority")


def hits(text: str, language: str) -> dict[str, str]:
    found = matching.match(mail(text), CALL, asked=FIRST, language=language).hits
    return {one.question: one.words for one in found}


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "Contact person: Ann Lee, Director of ICT", "Ann Lee", "Director of ICT"),
        ("de", "Ansprechpartnerin: Anna Weber, Leiterin Digitales", "Anna Weber",
         "Leiterin Digitales"),
        ("fr", "Interlocutrice : Mme Bérénice Lambert, coordinatrice Smart City",
         "Bérénice Lambert", "coordinatrice Smart City"),
        ("fr", "Interlocuteur : M. Jean Dupont, chef de projet ville numérique", "Jean Dupont",
         "chef de projet ville numérique"),
        ("es", "Persona de contacto: Ana Ruiz, directora de innovación", "Ana Ruiz",
         "directora de innovación"),
        ("pt", "Pessoa de contacto: Ana Reis, chefe de divisão", "Ana Reis", "chefe de divisão"),
        ("ru", "Контактное лицо: Голубева Марина, заместитель мэра", "Голубева Марина",
         "заместитель мэра"),
        ("tr", "İrtibat görevlisi: Cansu Yörük, Akıllı Şehir Birim Sorumlusu", "Cansu Yörük",
         "Akıllı Şehir Birim Sorumlusu"),
        ("zh", "聯絡人：鄭凱元（智慧發展中心專案經理）", "鄭凱元", "智慧發展中心專案經理"),
        ("ja", "担当：経済部 デジタル戦略室 副主幹 美馬 颯太", "美馬 颯太",
         "経済部 デジタル戦略室 副主幹"),
        ("hi", "संपर्क अधिकारी: श्रीमती उर्मिला महतो, सहायक नगर आयुक्त (योजना)", "उर्मिला महतो",
         "सहायक नगर आयुक्त (योजना)"),
        ("hi", "आवेदक: डॉ. उर्मिला महतो, सहायक नगर आयुक्त", "उर्मिला महतो", "सहायक नगर आयुक्त"),
        ("ar", "مقدم الطلب: م. عبدالمحسن بن ناصر الربيعان، مدير عام المدن الذكية بأمانة المنطقة.",
         "عبدالمحسن بن ناصر الربيعان", "مدير عام المدن الذكية بأمانة المنطقة"),
        ("ar", "الاسم: أ.د. سعاد المرزوقي، مديرة التحول الرقمي", "سعاد المرزوقي",
         "مديرة التحول الرقمي"),
        ("ar", "مسؤول الاتصال: سعاد المرزوقي، مديرة التحول الرقمي", "سعاد المرزوقي",
         "مديرة التحول الرقمي"),
    ],
)  # fmt: skip
def test_name_and_office_stand_apart(language: str, text: str, name: str, office: str) -> None:
    assert hits(text, language) == {"V11_writer": name, "V11_office": office}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Contact person: to be confirmed"),
        ("en", "Name: Dear Sir, thank you for your mail"),
        ("en", "Name: Thank you, Director"),
        ("de", "Name: Sehr geehrte Frau Weber, danke"),
        ("fr", "Interlocuteur : à désigner"),
        ("fr", "Interlocuteur : service du numérique, 01 23 45 67 89"),
        ("fr", "Nom : Madame, Monsieur"),
        ("es", "Persona de contacto: pendiente"),
        ("zh", "联系人：电话0536-123456"),
        ("zh", "聯絡人：電話0536-123456"),
        ("ja", "担当：未定"),
        ("ja", "担当：デジタル戦略室"),
        ("ko", "담당: 미래산업과"),
        ("hi", "आवेदक: श्रीमती जी, नमस्ते"),
    ],
)
def test_what_is_no_person_is_none(language: str, text: str) -> None:
    assert not {"V11_writer", "V11_office"} & hits(text, language).keys()


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Name: Ann Lee, 555-1234", "Ann Lee"),
        ("zh", "联系人：王伟，电话0536-123456", "王伟"),
        ("ar", "الاسم: أ. سعاد المرزوقي", "سعاد المرزوقي"),
        ("ar", "الاسم: الدكتورة سعاد المرزوقي", "سعاد المرزوقي"),
        ("ja", "担当：美馬 颯太", "美馬 颯太"),
        ("hi", "नाम: उर्मिला महतो", "उर्मिला महतो"),
    ],
)
def test_a_name_alone_is_one(language: str, text: str, name: str) -> None:
    assert hits(text, language) == {"V11_writer": name}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("hi", "आवेदन वस्तुतः अपर आयुक्त श्री गिरीश बघेल जी के नाम से जाएगा।"),
        (
            "tr",
            "ben sadece yazıcıyım, dosyanın sahibi Başkan Danışmanımız Dr. Feridun Kocabıyık'tır.",
        ),
    ],
)
def test_an_office_that_tells_of_the_application_is_asked_about(language: str, text: str) -> None:
    assert not {"V11_writer", "V11_office"} & hits(text, language).keys()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("hi", "मैं अपर आयुक्त गिरीश बघेल हूँ।"),
        ("hi", "मेरा नाम उर्मिला महतो है और मैं सहायक नगर आयुक्त हूँ।"),
        ("tr", "Ben Feridun Kocabıyık, Başkan Danışmanıyım."),
        ("tr", "Başvuru sahibi: Cansu Yörük, Akıllı Şehir Birim Sorumlusu"),
        ("tr", "Adım Cansu Yörük, Bilgi İşlem Müdürüyüm."),
    ],
)
def test_one_that_does_not_is_read(language: str, text: str) -> None:
    assert {"V11_writer", "V11_office"} == hits(text, language).keys()
