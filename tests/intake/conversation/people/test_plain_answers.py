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
