"""Events beside those hosted: what is still to come is not listed, and its writer is told so."""

import pytest

from intake.answers.values import Events
from tests.intake.conversation.town import ANNA, a_town


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
