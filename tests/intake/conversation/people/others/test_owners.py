"""An address that stands behind one person where another one signs, and names behind "my name"."""

import pytest

from intake.answers.values import Unclear
from intake.conversation.people import writers
from intake.conversation.people.writers import Writer


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Für Rückfragen steht Ihnen Frau Dr. Meike Petersen (a@b.example) zur Verfügung.\n\n"
            "Mit freundlichen Grüßen\ni. A. Sönke Hansen\nSachbearbeiter",
        ),
        (
            "en",
            "Our colleague Jane Miller (a@b.example) will answer.\n\nTom Baker\nProject officer",
        ),
        (
            "en",
            "Our colleague Jane Miller (a@b.example) will answer.\nProject officer\nTom Baker",
        ),
        ("fr", "Mme Claire Dumont (a@b.example) vous répondra.\n\nLuc Martin\nChargé de mission"),
        ("es", "Les atenderá Julia Ortega (a@b.example).\n\nPablo Ruiz\nTécnico municipal"),
        ("pt", "Está à disposição Rita Lopes (a@b.example).\n\nPaulo Reis\nTécnico"),
        ("ru", "На вопросы ответит Ирина Волкова (a@b.example).\n\nПавел Орлов\nспециалист"),
        ("tr", "Elif Kaya (a@b.example) ile görüşebilirsiniz.\n\nMehmet Demir\nUzman"),
        ("ar", "يمكنكم التواصل مع ليلى حسن (a@b.example).\n\nسالم الكندي\nأخصائي"),
        ("zh", "如有疑问请联系李伟（a@b.example）。\n\n王芳\n科员"),
        ("ja", "ご質問は佐藤花子（a@b.example）までお願いします。\n\n田中一郎\n係長"),
        ("ko", "문의는 김민지(a@b.example)에게 해 주십시오.\n\n박지훈\n주무관"),
        ("hi", "अनीता शर्मा (a@b.example) से संपर्क करें।\n\nराजेश कुमार\nसहायक अभियंता"),
    ],
)
def test_two_persons_are_never_joined(language: str, text: str) -> None:
    found = writers.read(text, language)
    assert found == Unclear(reason="contradictory", candidates=("a@b.example",))


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "Jane Miller (a@b.example)\nHead of Digital", "Jane Miller", "Head of Digital"),
        ("en", "Jane Miller\nHead of Digital (a@b.example)", "Jane Miller", "Head of Digital"),
        (
            "en",
            "You can reach me by mail (a@b.example).\n\nTom Baker\nProject officer",
            "Tom Baker",
            "Project officer",
        ),
        (
            "en",
            "For questions please contact Ms Jane Miller (a@b.example).\n\nTom Baker",
            "Jane Miller",
            None,
        ),
        ("de", "Sönke Hansen <a@b.example>\nSachbearbeiter", "Sönke Hansen", "Sachbearbeiter"),
        (
            "en",
            "Jane Miller (a@b.example)\nHead of Digital\n\nBest regards\nTom Baker",
            "Jane Miller",
            "Head of Digital",
        ),
        (
            "ru",
            "Ирина Волкова (a@b.example)\nначальник управления\n\nС уважением\nПавел Орлов",
            "Ирина Волкова",
            "начальник управления",
        ),
        (
            "ja",
            "佐藤花子（a@b.example）\n係長\n\nよろしくお願いします\n田中一郎",
            "佐藤花子",
            "係長",
        ),
    ],
)
def test_one_person_on_several_lines_is_read(
    language: str, text: str, name: str, office: str | None
) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office, address="a@b.example")


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        (
            "ar",
            "اسمي خالد بن سعيد الحارثي، مدير عام تقنية المعلومات ببلدية مسقط، "
            "وبريدي الإلكتروني a@b.example",
            "خالد بن سعيد الحارثي",
            "مدير عام تقنية المعلومات ببلدية مسقط",
        ),
        ("ar", "اسمي ليلى حسن، مديرة التحول الرقمي، وعنواني a@b.example", "ليلى حسن",
         "مديرة التحول الرقمي"),
        ("en", "My name is Helen Okafor, director of digital services, and my address is "
         "a@b.example", "Helen Okafor", "director of digital services"),
        ("fr", "Je m'appelle Claire Dumont, directrice du numérique, et mon adresse est "
         "a@b.example", "Claire Dumont", "directrice du numérique"),
        ("es", "Me llamo Julia Ortega, directora de innovación, y mi correo es a@b.example",
         "Julia Ortega", "directora de innovación"),
        ("pt", "Chamo-me Rita Lopes, diretora de inovação, e o meu e-mail é a@b.example",
         "Rita Lopes", "diretora de inovação"),
        ("de", "Mein Name ist Jana Vogt, Leiterin des Amts, und meine Adresse ist a@b.example",
         "Jana Vogt", "Leiterin des Amts"),
        ("ru", "Меня зовут Ирина Волкова, начальник управления, мой адрес a@b.example",
         "Ирина Волкова", "начальник управления"),
        ("tr", "Adım Elif Kaya, bilgi işlem müdürü, adresim a@b.example", "Elif Kaya",
         "bilgi işlem müdürü"),
        ("ko", "제 이름은 김민지이고, 스마트도시과장이며, 이메일은 a@b.example 입니다", "김민지",
         "스마트도시과장"),
        ("zh", "我叫李伟，市大数据局局长，邮箱是 a@b.example", "李伟", "市大数据局局长"),
        ("hi", "मेरा नाम अनीता शर्मा है, नगर निगम की आईटी निदेशक, और मेरा ईमेल a@b.example है",
         "अनीता शर्मा", "नगर निगम की आईटी निदेशक"),
    ],
)  # fmt: skip
def test_name_office_and_address_of_one_sentence_stay_apart(
    language: str, text: str, name: str, office: str
) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office, address="a@b.example")


@pytest.mark.parametrize("text", ["أنا سعيد بتقديم الطلب", "نحن سعداء، أنا سعيد جدا"])
def test_one_who_is_glad_is_no_name(text: str) -> None:
    assert writers.read(text, "ar") == Unclear(reason="empty")
