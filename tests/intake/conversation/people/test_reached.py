"""A person told with a telephone, a number inside of the house, or as who is to be contacted."""

import pytest

from intake.conversation.people import writers
from intake.conversation.people.writers import Writer

HEAD = {
    "ar": ("خالد سالم الحربي، مدير التحول الرقمي", "خالد سالم الحربي", "مدير التحول الرقمي"),
    "de": ("Katrin Berg, Leiterin Förderung", "Katrin Berg", "Leiterin Förderung"),
    "en": ("Anna Nowak, Deputy Mayor", "Anna Nowak", "Deputy Mayor"),
    "es": ("Marta Ruiz, Directora de Innovación", "Marta Ruiz", "Directora de Innovación"),
    "fr": ("Claire Dubois, directrice générale", "Claire Dubois", "directrice générale"),
    "hi": ("अनिल कुमार वर्मा, अपर आयुक्त", "अनिल कुमार वर्मा", "अपर आयुक्त"),
    "ja": ("山田太郎、企画課長", "山田太郎", "企画課長"),
    "ko": ("김민수 정보화과장", "김민수", "정보화과장"),
    "pt": ("Luís Prado, Diretor de Inovação", "Luís Prado", "Diretor de Inovação"),
    "ru": ("Иван Петров, начальник отдела", "Иван Петров", "начальник отдела"),
    "tr": ("Elif Yıldırım, Strateji Müdürü", "Elif Yıldırım", "Strateji Müdürü"),
    "zh": ("王伟，科技局局长", "王伟", "科技局局长"),
}


@pytest.mark.parametrize(
    ("language", "reached"),
    [
        ("ar", "جوال 0501234567"), ("ar", "تحويلة 2145"),
        ("de", "Mobil 0171 2345678"), ("de", "Durchwahl 214"), ("de", "Tel. 0171 2345678, DW 214"),
        ("en", "ext. 214"), ("en", "direct line +254 20 222 1349"),
        ("es", "fono +56 2 2345 6789"), ("es", "móvil 600 123 456"), ("es", "anexo 214"),
        ("fr", "portable 06 12 34 56 78"), ("fr", "poste 214"),
        ("hi", "मोबाइल 94150 00000"), ("hi", "एक्सटेंशन 214"),
        ("ja", "内線 2145"), ("ja", "携帯 090-1234-5678"),
        ("ko", "내선 2145"), ("ko", "휴대폰 010-1234-5678"),
        ("pt", "telemóvel 912 345 678"), ("pt", "ramal 2145"),
        ("ru", "доб. 214"), ("ru", "моб. +7 912 345 67 89"),
        ("tr", "dahili 2145"), ("tr", "cep 0532 123 45 67"),
        ("zh", "分机2145"), ("zh", "手机 13800000000"),
    ],
)  # fmt: skip
def test_a_telephone_and_its_label_are_no_part_of_the_office(language: str, reached: str) -> None:
    said, name, office = HEAD[language]
    found = writers.read(f"{said}, a@b.example, {reached}.", language)
    assert found == Writer(name=name, office=office, address="a@b.example")


def test_an_office_cut_by_an_address_keeps_its_accents() -> None:
    text = "Marta Ruiz, Directora de Innovación, a@b.example, consultas +56 2 2345 6789."
    found = writers.read(text, "es")
    assert isinstance(found, Writer)
    assert (found.office or "").startswith("Directora de Innovación")


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("tr", "Muhatabınız Strateji Geliştirme Şube Müdürü Elif Yıldırım olacaktır "
         "(a@b.example, dahili 2145).", "Elif Yıldırım", "Strateji Geliştirme Şube Müdürü"),
        ("tr", "Muhatabınız Elif Yıldırım, Strateji Müdürü, a@b.example", "Elif Yıldırım",
         "Strateji Müdürü"),
        ("hi", "संपर्क अधिकारी श्री अनिल कुमार वर्मा, अपर आयुक्त (स्मार्ट सिटी) हैं — a@b.example, "
         "मोबाइल 94150 00000।", "अनिल कुमार वर्मा", "अपर आयुक्त (स्मार्ट सिटी)"),
        ("hi", "संपर्क अधिकारी अनिल कुमार वर्मा, a@b.example", "अनिल कुमार वर्मा", None),
        ("en", "Contact officer Ms Anna Nowak, Deputy Mayor, a@b.example", "Anna Nowak",
         "Deputy Mayor"),
        ("de", "Ansprechpartnerin Frau Katrin Berg, Leiterin Förderung, a@b.example",
         "Katrin Berg", "Leiterin Förderung"),
        ("fr", "Votre interlocutrice sera Mme Claire Dubois, directrice générale, a@b.example",
         "Claire Dubois", "directrice générale"),
        ("es", "Persona de contacto Marta Ruiz, Directora de Innovación, a@b.example",
         "Marta Ruiz", "Directora de Innovación"),
        ("pt", "Pessoa de contato Luís Prado, Diretor de Inovação, a@b.example", "Luís Prado",
         "Diretor de Inovação"),
        ("ru", "Контактное лицо Иван Петров, начальник отдела, a@b.example", "Иван Петров",
         "начальник отдела"),
        ("zh", "联系人王伟，科技局局长，a@b.example", "王伟", "科技局局长"),
        ("ja", "連絡担当者は山田太郎、企画課長、a@b.example", "山田太郎", "企画課長"),
        ("ar", "ضابط الاتصال خالد سالم الحربي، مدير التحول الرقمي، a@b.example",
         "خالد سالم الحربي", "مدير التحول الرقمي"),
    ],
)  # fmt: skip
def test_who_is_to_be_contacted_holds_the_office_behind_the_name(
    language: str, text: str, name: str, office: str | None
) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office, address="a@b.example")


def test_a_contact_officer_by_office_keeps_it() -> None:
    found = writers.read("Anna Nowak, Contact Officer, a@b.example", "en")
    assert found == Writer(name="Anna Nowak", office="Contact Officer", address="a@b.example")


def test_words_of_an_office_are_no_name_in_arabic() -> None:
    found = writers.read("أحمد محمود العلي، مدير التحول الرقمي، a@b.example", "ar")
    assert isinstance(found, Writer)
    assert found.name != "التحول الرقمي"


def test_an_office_before_a_name_is_whole_in_arabic() -> None:
    found = writers.read("مدير التحول الرقمي خالد سالم الحربي", "ar")
    assert found == Writer(name="خالد سالم الحربي", office="مدير التحول الرقمي")
