"""Another first name in brackets, and what an office is of: neither is a person's name."""

import pytest

from intake.conversation.people import writers
from intake.conversation.people.writers import Writer


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        (
            "en",
            "Tom (Thomas) O'Neill, Principal Officer for Smart Infrastructure",
            "Tom O'Neill",
            "Principal Officer for Smart Infrastructure",
        ),
        (
            "en",
            "Kind regards, Thomas (Tom) O'Neill, Head of Smart Infrastructure",
            "Thomas O'Neill",
            "Head of Smart Infrastructure",
        ),
        (
            "de",
            "Hans (Johannes) Meier, Referent für Digitale Infrastruktur",
            "Hans Meier",
            "Referent für Digitale Infrastruktur",
        ),
        (
            "fr",
            "Jean (Jeannot) Martin, Chargé de mission pour la Ville Numérique",
            "Jean Martin",
            "Chargé de mission pour la Ville Numérique",
        ),
        (
            "es",
            "Juan (Juancho) Pérez, Responsable de Infraestructura Digital",
            "Juan Pérez",
            "Responsable de Infraestructura Digital",
        ),
        (
            "pt",
            "José (Zé) Silva, Diretor de Infraestrutura Digital",
            "José Silva",
            "Diretor de Infraestrutura Digital",
        ),
        ("tr", "Mehmet (Memo) Kaya, Bilgi İşlem Müdürü", "Mehmet Kaya", "Bilgi İşlem Müdürü"),
        ("de", "Frankfurt (Oder) Hans Meier, Oberbürgermeister", "Hans Meier", "Oberbürgermeister"),
    ],
)
def test_a_name_is_read_past_another_first_name(
    language: str, text: str, name: str, office: str
) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office)


def test_what_an_office_is_of_is_no_persons_name() -> None:
    told = writers.read("Tom [Thomas] O'Neill, Head of Smart Infrastructure", "en")
    assert told == Writer(office="Head of Smart Infrastructure")


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "Deputy Mayor (Digital) Jane Roe", "Jane Roe", "Deputy Mayor (Digital)"),
        ("en", "Head of IT (Digital) Jane Roe", "Jane Roe", "Head of IT (Digital)"),
        ("ru", "начальник отдела Иван Петров", "Иван Петров", "начальник отдела"),
        ("en", "Mayor of Leeds Jane Roe", "Jane Roe", "Mayor of Leeds"),
        ("en", "Jane Roe (Digital Services), Head", "Jane Roe", "Head"),
        ("en", "Head of Digital Services", None, "Head of Digital Services"),
        ("en", "Office for Smart City (Jane Roe), Deputy Head", "Jane Roe", "Deputy Head"),
        (
            "de",
            "Referent für Digitale Infrastruktur, Hans Meier",
            "Hans Meier",
            "Referent für Digitale Infrastruktur",
        ),
        ("zh", "王建国（Wang Jianguo），副局长", "王建国", "副局长"),
    ],
)
def test_other_brackets_and_offices_stay(
    language: str, text: str, name: str | None, office: str
) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office)
