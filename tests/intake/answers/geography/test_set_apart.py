"""Which of several cities of one name is meant may stand behind a "but": then it is asked."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Place, Unclear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Frankfurt, aber an der Oder!"),
        ("de", "Frankfurt, aber das an der Oder"),
        ("de", "Frankfurt (aber nicht am Main)"),
        ("ru", "Ростов, но не на Дону"),
        ("ru", "Ростов, но Великий"),
    ],
)
def test_another_one_of_the_name_is_not_taken(language: str, text: str) -> None:
    told = read("place", text, Context(language=language))
    assert isinstance(told, Unclear)
    assert told.reason == "which_place"


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("en", "London, but in Ontario", "London"),
        ("en", "Lyon, but please reply in English", "Lyon"),
        ("de", "Köln, aber bitte auf Deutsch antworten", "Köln"),
        ("en", "Lyon, but I am new", "Lyon"),
        ("en", "Lyon, but we are small", "Lyon"),
        ("en", "We are from Lyon, but I work remotely", "Lyon"),
        ("fr", "Lyon, mais vous le savez", "Lyon"),
        ("fr", "Lyon, mais pas Grenoble", "Lyon"),
        ("es", "Valencia, pero la de Venezuela", "Valencia"),
    ],
)
def test_what_else_stands_behind_a_but_leaves_the_city(language: str, text: str, city: str) -> None:
    told = read("place", text, Context(language=language))
    assert isinstance(told, Place)
    assert told.city == city
