"""What plain answers tell: no abbreviation, name from abroad or mention of another cuts it."""

import pytest

from intake.conversation.people import writers
from intake.conversation.people.writers import Writer


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "John Carter, Asst. Director of Public Works", "John Carter",
         "Asst. Director of Public Works"),
        ("de", "Anna Nowak, Stellv. Leiterin des Hauptamts", "Anna Nowak",
         "Stellv. Leiterin des Hauptamts"),
        ("en", "Tom Hill, Head of Customer Services, Contact Centre and Libraries", "Tom Hill",
         "Head of Customer Services, Contact Centre and Libraries"),
        ("es", "Ana Ruiz, directora de informática, telefonía y correo", "Ana Ruiz",
         "directora de informática, telefonía y correo"),
        ("tr", "Ayşe Demir, akıllı şehirlerden sorumlu Başkan Yardımcısı", "Ayşe Demir",
         "akıllı şehirlerden sorumlu Başkan Yardımcısı"),
    ],
)  # fmt: skip
def test_an_office_keeps_its_short_words_and_its_matters(
    language: str, text: str, name: str, office: str
) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office)


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "name: anna nowak\noffice: deputy mayor", "anna nowak", "deputy mayor"),
        ("es", "Nombre: ana ruiz\nCargo: concejala", "ana ruiz", "concejala"),
        ("fr", "Nom : DE LA TOUR d'Auvergne Jean\nFonction : DGS",
         "DE LA TOUR d'Auvergne Jean", "DGS"),
        ("es", "Nombre: Ana Ruiz; puesto: jefa de servicio (accidental)", "Ana Ruiz",
         "jefa de servicio (accidental)"),
        ("en", "Name: see below\nOffice: clerk", None, "clerk"),
    ],
)  # fmt: skip
def test_a_label_is_answered_in_small_letters_and_with_brackets(
    language: str, text: str, name: str | None, office: str
) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office)


@pytest.mark.parametrize("name", ["Лю Вэй", "София Ротару", "Ион Попеску", "Ли Шу"])
def test_a_name_from_abroad_is_in_its_first_form(name: str) -> None:
    told = Writer(name=name, office="советник мэра")
    assert writers.read(f"{name}, советник мэра", "ru") == told


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "Anna Nowak, deputy mayor. The mayor, Tom Hill, has signed the mandate.",
         "Anna Nowak", "deputy mayor"),
        ("en", "Anna Nowak, Head of Digital. Tom Hill, the mayor, supports the application.",
         "Anna Nowak", "Head of Digital"),
        ("en", "Anna Nowak, Head of Digital. Mayor: Tom Hill.", "Anna Nowak", "Head of Digital"),
        ("en", "Anna Nowak, private secretary to Councillor Tom Hill", "Anna Nowak",
         "private secretary to Councillor Tom Hill"),
        ("en", "Anna Nowak, deputy mayor; deputy contact: Ben Cole, secretary", "Anna Nowak",
         "deputy mayor"),
        ("pt", "Ana Prado, vereadora. O presidente da câmara, Rui Campos, assinou o despacho.",
         "Ana Prado", "vereadora"),
        ("pt", "Ana Prado, chefe de gabinete do prefeito Rui Campos", "Ana Prado",
         "chefe de gabinete do prefeito Rui Campos"),
        ("de", "Anna Nowak, Leiterin IT, Telefonie und Post", "Anna Nowak", "Leiterin IT"),
        ("en", "I am Anna Nowak, deputy mayor. Two of us will attend the ceremony.",
         "Anna Nowak", "deputy mayor"),
        ("de", "Mein Name ist Anna Nowak, Amtsleiterin. Im Team sind zwei Personen.",
         "Anna Nowak", "Amtsleiterin"),
        ("zh", "两位好，我是王丽华，信息中心主任。", "王丽华", "信息中心主任"),
        ("ko", "스마트도시과장 윤지혜입니다. 우리 팀은 두 명입니다.", "윤지혜", "스마트도시과장"),
    ],
)  # fmt: skip
def test_who_is_mentioned_beside_an_answer_is_no_rival(
    language: str, text: str, name: str, office: str
) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office)
