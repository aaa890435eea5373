""" "No others." beside a conflict denies any with the other cities; alone it is of nobody."""

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed

LISTED = tuple(
    Listed(number=place, application=place, names=(name,))
    for place, name in enumerate(("Gdynia", "Turku", "Porto"), start=1)
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I advise Porto. No others."),
        ("en", "I advise Porto. The others are fine."),
        ("en", "Number 3: I work there. With the rest I have nothing to do."),
        ("de", "Ich berate die Stadt Porto. Keine weiteren."),
        ("fr", "Je conseille la ville de Porto. Rien pour les autres."),
        ("es", "Asesoro a la ciudad de Porto. Ninguna otra."),
        ("pt", "Trabalho para a câmara do Porto. Nas restantes, nenhum."),
        ("ru", "Я консультирую Porto. По остальным нет."),
        ("zh", "我是Porto市政府的顾问。没有其他冲突。"),
        ("ja", "Portoの顧問です。ほかはありません。"),
        ("tr", "Porto belediyesinde çalışıyorum. Başka yok."),
    ],
)
def test_no_others_denies_a_conflict_with_the_others(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert ([one.application for one in reading.conflicts], reading.clear) == ([3], (1, 2))
    assert not reading.doubts


@pytest.mark.parametrize(
    "text",
    [
        "No others.",
        "The others are fine.",
        "Porto. No others.",
        "I know the mayor of Porto. No others.",
        "I advise Porto. My wife works for another city on the list. No others.",
        "I advise Porto. I advise the council there, too. No others know of it.",
    ],
)
def test_it_denies_nothing_where_it_is_not_plain_than_which(text: str) -> None:
    assert not declarations.read_conflicts(text, LISTED, "en").clear
