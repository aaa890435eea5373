"""A name with which words end, and what is no part of it though it stands beside it."""

import pytest

from intake.conversation.people import signatures, writers
from intake.conversation.people.writers import Writer


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Künftig kümmert sich Jens Hoffmann um den Schriftverkehr (post@city.example)."),
        ("de", "Ab April vertritt mich Anna Weber bis Ende Juni (post@city.example)."),
        ("de", "Künftig antwortet Anna Weber für Jens Hoffmann (post@city.example)."),
        ("hi", "अब से पत्राचार राजेश शर्मा देखेंगे (post@city.example)।"),
        ("hi", "यह काम सुनीता वर्मा संभालेंगी (post@city.example)।"),
        ("ar", "سيتولى المراسلات من الآن محمد العلي (post@city.example)."),
    ],
)
def test_rather_no_name_than_one_with_words_of_its_sentence(language: str, text: str) -> None:
    assert writers.read(text, language) == Writer(address="post@city.example")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Bitte wenden Sie sich an Anna Weber (post@city.example).", "Anna Weber"),
        ("de", "Schreiben Sie an Anna Weber (post@city.example).", "Anna Weber"),
        ("de", "Anton von und zu Hohenfels (post@city.example)", "Anton von und zu Hohenfels"),
        ("de", "Schreiben Sie an Klaus auf der Heide (post@city.example).", "Klaus auf der Heide"),
        ("de", "Schreiben Sie an Hans am Ende (post@city.example).", "Hans am Ende"),
        ("en", "Please write to Jan van den Berg (post@city.example).", "Jan van den Berg"),
        ("es", "Escriba a Ana de la Fuente y Ruiz (post@city.example).", "Ana de la Fuente y Ruiz"),
        ("pt", "Fale com João Silva e Costa (post@city.example).", "João Silva e Costa"),
        ("fr", "Jean des Ormes (post@city.example)", "Jean des Ormes"),
        ("hi", "कृपया सुरेश नेगी को लिखें (post@city.example)।", "सुरेश नेगी"),
    ],
)
def test_a_name_keeps_its_particles(language: str, text: str, name: str) -> None:
    assert writers.read(text, language) == Writer(name=name, address="post@city.example")


@pytest.mark.parametrize(
    "name",
    [
        "Klaus auf der Heide",
        "Matthias an der Heiden",
        "Klaus in der Schmitten",
        "Klaus aus der Fünten",
        "Hans am Ende",
        "Peter im Hof",
    ],
)
def test_a_name_with_a_preposition_signs(name: str) -> None:
    card = signatures.card(f"{name}\nAmtsleiter", "de")
    assert card == signatures.Signature(name=name, office="Amtsleiter")


def test_an_initial_ends_no_name() -> None:
    found = writers.read("Escriba a la Sra. Ana A. Ruiz (post@city.example).", "es")
    assert found == Writer(name="Ana A. Ruiz", address="post@city.example")
