""" "No others." beside a conflict clears no city told without its name, and lifts as said."""

from dataclasses import replace

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed

LISTED = tuple(
    Listed(number=place, application=place, names=(name,))
    for place, name in enumerate(("Gdynia", "Turku", "Porto"), start=1)
)
TIED = (*LISTED[:2], replace(LISTED[2], is_tied=True))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I advise Porto and one more city on your list. No others."),
        ("en", "I advise Porto. There is one more. No others."),
        ("en", "I advise Porto plus two more. The others are fine."),
        ("en", "I advise Porto. And the Finnish one. No others."),
        ("en", "I advise Porto and its sister city. No others."),
        ("es", "Asesoro a Porto y a otra ciudad. Ninguna otra."),
        ("pt", "Trabalho para o Porto e outra cidade. Nenhuma outra."),
    ],
)
def test_no_city_told_without_its_name_is_cleared(language: str, text: str) -> None:
    assert not declarations.read_conflicts(text, LISTED, language).clear


@pytest.mark.parametrize(
    "text", ["I remembered another tie. No others.", "I forgot one. No others."]
)
def test_nor_beside_a_conflict_of_before(text: str) -> None:
    assert not declarations.read_conflicts(text, TIED, "en").clear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No conflict with Porto any more. No others."),
        ("en", "I have no conflict with Porto. No others."),
        ("fr", "Aucun conflit avec Porto. Aucun autre."),
    ],
)
def test_a_conflict_that_ended_is_lifted_beside_it(language: str, text: str) -> None:
    assert 3 in declarations.read_conflicts(text, TIED, language).clear
