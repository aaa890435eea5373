"""A word that only begins as a city's name does names no city: a port is not Porto."""

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed

LISTED = tuple(
    Listed(number=place, application=place, names=(name,))
    for place, name in enumerate(("Gdynia", "Turku", "Porto"), start=1)
)


@pytest.mark.parametrize(
    "text", ["I sit on the board of Turku's port.", "The Port of Turku employs me.",
             "My firm runs the ports of Turku."],
)  # fmt: skip
def test_a_port_is_not_porto(text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, "en")
    assert [one.application for one in reading.conflicts] == [2]


def test_no_conflict_with_a_port_clears_no_porto() -> None:
    reading = declarations.read_conflicts("No conflict with the port of Turku.", LISTED, "en")
    assert reading.clear == (2,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I advise porto."),
        ("en", "I advise portos city hall."),
        ("de", "Ich bin bei der Stadt Portos angestellt."),
        ("en", "I advise the city of Porta."),
    ],
)
def test_another_ending_still_names_the_city(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert [one.application for one in reading.conflicts] == [3]
