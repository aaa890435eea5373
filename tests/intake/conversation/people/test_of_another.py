"""An office told of as the city's own, which nobody is said to hold, is asked about."""

import pytest

from intake.answers.values import Unclear
from intake.conversation.people import writers
from intake.conversation.people.writers import Writer


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Notre délégué au numérique part à la retraite fin mai, son successeur n'est pas"
         " encore nommé."),
        ("fr", "Notre directrice du numérique quitte la ville en juin."),
        ("es", "Nuestro director de informática se jubila en mayo."),
        ("pt", "O nosso diretor de TI se aposenta em maio."),
        ("ru", "Наш начальник отдела уходит на пенсию в мае."),
        ("zh", "我们的信息科科长五月退休。"),
        ("en", "Our head of digital retires in May."),
        ("de", "Unser Digitalbeauftragter geht Ende Mai in Rente."),
    ],
)  # fmt: skip
def test_the_office_of_one_who_leaves_is_not_taken(language: str, text: str) -> None:
    assert isinstance(writers.read(text, language), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        ("fr", "Je suis la directrice du numérique de notre ville.",
         "directrice du numérique de notre ville"),
        ("fr", "Ma fonction : directrice du numérique", "directrice du numérique"),
        ("fr", "Je dirige le service numérique de notre ville.",
         "dirige le service numérique de notre ville"),
        ("es", "Directora de nuestra oficina digital", "Directora de nuestra oficina digital"),
        ("pt", "Diretora de TI da nossa câmara", "Diretora de TI da nossa câmara"),
        ("ru", "Я начальник отдела.", "начальник отдела"),
        ("zh", "我局信息科科长", "我局信息科科长"),
        ("en", "I am the head of our digital office.", "head of our digital office"),
        ("de", "Leiterin unseres Digitalamts", "Leiterin unseres Digitalamts"),
        ("de", "Ich bin Leiterin unseres Digitalamts.", "Leiterin unseres Digitalamts"),
    ],
)  # fmt: skip
def test_the_writers_office_is_read(language: str, text: str, office: str) -> None:
    assert writers.read(text, language) == Writer(office=office)
