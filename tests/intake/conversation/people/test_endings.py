"""A card below words that lead to somebody else is neither the writer's nor the end of a mail."""

import pytest

from intake.answers.values import Unclear
from intake.conversation.people import endings, writers
from intake.conversation.people.writers import Writer

_OTHERS = (
    ("en", "The mandate was signed by\nTom Riordan\nMayor of Leeds"),
    ("en", "The following people will come:\nTom Riordan\nMayor of Leeds"),
    ("fr", "Le mandat a été signé par\nPaul Durand\nMaire de Lyon"),
    ("de", "Die Vollmacht wurde unterzeichnet von\nTom Reiter\nOberbürgermeister"),
    ("es", "El mandato fue firmado por\nPablo Ruiz\nAlcalde de Lugo"),
    ("pt", "O mandato foi assinado por\nPaulo Reis\nPresidente da Câmara"),
)


@pytest.mark.parametrize(("language", "text"), _OTHERS)
def test_the_card_of_another_is_not_taken(language: str, text: str) -> None:
    assert isinstance(writers.read(text, language), Unclear)
    assert endings.closing(text, language) == (text, "")


def test_the_card_below_anothers_is_taken() -> None:
    text = f"{_OTHERS[0][1]}\n\nJane Cole\nHead of Digital"
    assert writers.read(text, "en") == Writer(name="Jane Cole", office="Head of Digital")


def test_a_card_below_contact_person_does_not_sign() -> None:
    text = "We apply.\nContact person:\nJane Cole\nHead of Digital"
    assert endings.closing(text, "en") == (text, "")


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "Contact person:\nJane Cole\nHead of Digital", "Jane Cole", "Head of Digital"),
        ("en", "Please write to\nJane Cole\nHead of Digital", "Jane Cole", "Head of Digital"),
        ("en", "I am\nJane Cole\nHead of Digital", "Jane Cole", "Head of Digital"),
        ("en", "Kind regards from\nJane Cole\nHead of Digital", "Jane Cole", "Head of Digital"),
        ("fr", "Pour le maire et par délégation,\nJeanne Petit\nDirectrice du numérique",
         "Jeanne Petit", "Directrice du numérique"),
        ("de", "Ansprechpartnerin:\nJana Koch\nLeiterin IT", "Jana Koch", "Leiterin IT"),
        ("es", "Atentamente,\nJuana Cruz\nDirectora de innovación", "Juana Cruz",
         "Directora de innovación"),
        ("ru", "С уважением,\nАнна Котова\nНачальник отдела", "Анна Котова", "Начальник отдела"),
        ("tr", "Saygılarımla,\nAyşe Demir\nBilgi İşlem Müdürü", "Ayşe Demir",
         "Bilgi İşlem Müdürü"),
        ("zh", "联系人：\n李明\n信息科科长", "李明", "信息科科长"),
    ],
)  # fmt: skip
def test_other_cards_are_read(language: str, text: str, name: str, office: str) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office)


@pytest.mark.parametrize(
    "text",
    [
        "Our city has 300,000 people.\nJane Cole, Head of Digital",
        "For any questions please contact me\nJane Cole, Head of Digital",
        "We look forward to it.\n\nJane Cole\nHead of Digital",
    ],
)
def test_a_card_ends_a_mail(text: str) -> None:
    assert endings.closing(text, "en")[1].startswith("Jane Cole")
