"""The verb that says whom to turn to is no part of a name, nor how to reach them of an office."""

import pytest

from intake.conversation.people import writers
from intake.conversation.people.writers import Writer

TURNED_TO = [
    ("en", "Refer to Jane Doe, Head of IT, a@b.example", "Jane Doe", "Head of IT"),
    ("en", "Turn to Jane Doe, a@b.example", "Jane Doe", None),
    ("en", "Jane Doe, Head of IT, to whom you can write at a@b.example", "Jane Doe", "Head of IT"),
    ("en", "Jane Turner, Referral Officer, a@b.example", "Jane Turner", "Referral Officer"),
    ("fr", "S'adresser à Claire Dubois, directrice du numérique, a@b.example", "Claire Dubois",
     "directrice du numérique"),
    ("fr", "Claire Dubois, directrice du numérique, que vous pouvez joindre à a@b.example",
     "Claire Dubois", "directrice du numérique"),
    ("fr", "Que Nguyen, directrice, a@b.example", "Que Nguyen", "directrice"),
    ("de", "Petra Huber, Leiterin der IT, die Sie unter a@b.example erreichen", "Petra Huber",
     "Leiterin der IT"),
    ("de", "Petra Huber, Leiterin der IT, die unter a@b.example erreichbar ist", "Petra Huber",
     "Leiterin der IT"),
    ("de", "Petra Huber, die Leiterin der IT, a@b.example", "Petra Huber", "die Leiterin der IT"),
    ("es", "Ana Gómez, directora de innovación, con quien pueden contactar en a@b.example",
     "Ana Gómez", "directora de innovación"),
    ("pt", "Ana Prado, diretora de inovação, a quem podem escrever para a@b.example", "Ana Prado",
     "diretora de inovação"),
    ("ru", "Обращаться к Ольге Смирновой, a@b.example", "Ольга Смирнова", None),
    ("ru", "Просим обращаться к Смирновой Ольге, начальнику отдела ИТ: a@b.example",
     "Смирнова Ольга", "начальник отдела ИТ"),
    ("ru", "Ольга Смирнова, начальник отдела ИТ, с которой можно связаться по адресу a@b.example",
     "Ольга Смирнова", "начальник отдела ИТ"),
    ("ru", "Анна Смирнова, которая подчиняется начальнику отдела ИТ, a@b.example",
     "Анна Смирнова", None),
    ("ar", "يرجى الرجوع إلى ليلى حداد، مديرة الابتكار، a@b.example", "ليلى حداد", "مديرة الابتكار"),
    ("zh", "请咨询王伟，信息中心主任，a@b.example", "王伟", "信息中心主任"),
    ("zh", "王伟，咨询处处长，a@b.example", "王伟", "咨询处处长"),
    ("ja", "お問い合わせは企画課長の山田太郎まで。a@b.example", "山田太郎", "企画課長"),
    ("ko", "김민수에게 연락 주십시오. a@b.example", "김민수", None),
    ("tr", "Lütfen Ayşe Yılmaz ile iletişime geçin, a@b.example", "Ayşe Yılmaz", None),
    ("hi", "कृपया अनिता शर्मा से संपर्क करें, a@b.example", "अनिता शर्मा", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name", "office"), TURNED_TO)
def test_only_the_person_is_read(language: str, text: str, name: str, office: str | None) -> None:
    found = writers.read(text, language)
    assert found == Writer(name=name, office=office, address="a@b.example")
