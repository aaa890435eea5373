"""Events beside those hosted: what is still to come is not listed, and its writer is told so."""

from dataclasses import replace

import pytest

from intake.answers.values import Events
from tests.intake.conversation.town import ANNA, APPLIES, Town, a_town


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "S3a: We hosted the World Water Congress in 2022; in 2032 we will host the "
            "Smart Mobility Expo.",
            ["World Water Congress"],
        ),
        ("S3a: None so far; in 2032 we will host the Smart Mobility Expo.", []),
    ],
)
def test_an_event_still_to_come_is_left_out_and_said_so(text: str, names: list[str]) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA))
    value = town.file().current["S3a"].value
    assert isinstance(value, Events)
    assert [one.name for one in value.events] == names
    assert "events_planned" in town.remarks(ANNA)
    assert not town.receipt(ANNA).misread


def test_what_stands_beside_a_question_is_no_event() -> None:
    town = Town()
    town.write(ANNA, APPLIES)
    asks = replace(town.to(ANNA), questions=("S3a",))
    town.write(ANNA, "Any news on the fair? Council meets Tuesday, kinda urgent!", to=asks)
    assert not town.receipt(ANNA).misread
    assert town.receipt(ANNA).unplaced == ("Council meets Tuesday, kinda urgent!",)
    assert [one.text for one in town.cases] == ["Any news on the fair?"]


def test_an_event_beside_a_question_is_read() -> None:
    town = Town()
    town.write(ANNA, APPLIES)
    asks = replace(town.to(ANNA), questions=("S3a",))
    town.write(ANNA, "Smart Water Summit 2023. When does registration end?", to=asks)
    assert "S3a" in town.applications[1].current


def test_of_what_is_held_since_a_year_its_first_year_is_said_back() -> None:
    town = a_town()
    town.write(ANNA, "S3a: Smart City Forum, yearly since 2008; World Expo 2020", to=town.to(ANNA))
    said = [one.words for one in town.receipt(ANNA).remarks if one.kind == "events_since"]
    assert said == ["Smart City Forum (2008)"]
