"""A word that begins as a city's name but lacks its end names no city: a port is not Porto."""

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
    ],
)
def test_another_ending_still_names_the_city(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert [one.application for one in reading.conflicts] == [3]


TURKISH = (*LISTED, Listed(number=4, application=4, names=("İzmir", "Izmir")))


@pytest.mark.parametrize("text", ["İzmir, Türkiye: no conflict", "No conflict with Izmir, Turkey."])
def test_no_conflict_with_a_city_in_turkey_clears_no_turku(text: str) -> None:
    assert declarations.read_conflicts(text, TURKISH, "en").clear == (4,)


@pytest.mark.parametrize(
    "text", ["4. İzmir, Türkiye: I advise it.", "I am a Turkish citizen and advise Izmir."]
)
def test_a_tie_to_a_city_in_turkey_is_none_to_turku(text: str) -> None:
    reading = declarations.read_conflicts(text, TURKISH, "en")
    assert [one.application for one in reading.conflicts] == [4]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "Pracuję dla Gdyni."),
        ("pl", "Doradzam miastu w Gdyni."),
        ("cs", "Pracuji pro Gdyni."),
        ("en", "I work for the council in Gdyni."),
        ("pl", "Gdyni doradzam od lat."),
    ],
)
def test_a_tie_to_a_city_in_another_case_is_one(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert [one.application for one in reading.conflicts] == [1]


def test_beside_a_city_named_exactly_it_is_one_too() -> None:
    reading = declarations.read_conflicts("Pracuję dla Gdyni i Turku.", LISTED, "pl")
    assert {one.application for one in reading.conflicts} == {1, 2}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No conflict with Gdyni."),
        ("en", "I work for the Port of Helsinki."),
        ("en", "I advise a city in Turkey."),
        ("de", "Ich bin Türke."),
    ],
)
def test_nothing_else_is_told_of_it(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert not reading.conflicts
    assert not reading.clear
