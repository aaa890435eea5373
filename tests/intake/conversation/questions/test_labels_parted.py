"""An answer before another one's label in the same row is read, or told; never a part of it."""

import pytest

from intake.answers.values import Events
from tests.intake.conversation.sorting.test_stretches import answered
from tests.intake.conversation.town import ANNA

CHANNELS = ("mail", "slack")


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize(
    ("language", "before", "row"),
    [
        ("zh", "2016年G20峰会,2023年亚运会;", "物联网广泛应用:是"),
        ("zh", "2016年G20峰会，", "物联网广泛应用：是"),
        ("zh", "活动：2016年G20峰会；", "物联网广泛应用：是"),
        ("en", "G20 Summit 2016, Asian Games 2023; ", "IoT applied extensively: yes"),
        ("en", "G20 Summit 2016; ", "IoT applied extensively: yes"),
        ("en", "1. G20 Summit 2016; ", "IoT applied extensively: yes"),
        ("en", "G20 Summit 2016, ", "IoT applied extensively: yes"),
        ("en", "Events: G20 Summit 2016; ", "IoT applied extensively: yes"),
        ("en", "Events: G20 Summit 2016, ", "IoT applied extensively: yes"),
        ("en", "Events: G20 Summit 2016 - ", "IoT applied extensively: yes"),
        ("en", "Events: G20 Summit 2016, city brain: yes, ", "IoT applied extensively: yes"),
        ("de", "Veranstaltungen: G20-Gipfel 2017; ", "IoT umfassend eingesetzt: ja"),
    ],
)
def test_events_before_a_verdict_are_an_answer_beside_it(
    language: str, before: str, row: str, channel: str
) -> None:
    town = answered(f"{before}{row}", language, "S3a", channel)
    current = town.file().current
    assert current["S4_applied"].words == row
    events = current["S3a"].value
    assert isinstance(events, Events)
    assert len(events.events) == (2 if "2023" in before else 1)
    assert not events.unread
    assert not town.receipt(ANNA).unplaced


@pytest.mark.parametrize("channel", CHANNELS)
def test_an_answer_before_a_label_that_is_not_read_is_told(channel: str) -> None:
    before = "2016年G20サミット、2023年アジア大会"
    town = answered(f"{before};IoTの広範な活用：はい", "ja", "S3a", channel)
    assert "S4_applied" in town.file().current
    assert town.receipt(ANNA).unplaced == (before,)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize(
    "text",
    [
        "Events: G20 Summit 2016; Asian Games 2023",
        "Events: G20 Summit 2016; theme: IoT everywhere; Asian Games 2023",
        "Events: G20 Summit 2016, city: Hangzhou; Asian Games 2023, city: Hangzhou",
        "Events: IoT Expo 2019, companies: 300, visitors: 5000",
        "Events: G20 Summit 2016; held online: yes",
        "Events: IoT World Congress 2019; topic: city brain operation; Expo 2021",
    ],
)
def test_what_is_told_of_events_stays_with_them(text: str, channel: str) -> None:
    before = answered("Thank you.", "en", "S3a", channel).file().current.keys()
    assert answered(text, "en", "S3a", channel).file().current.keys() - before == {"S3a"}


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_label_alone_behind_another_answer_is_one(channel: str) -> None:
    row = "GDP: USD 5 billion; IoT applied extensively: yes"
    assert {"B3a_gdp", "S4_applied"} <= answered(row, "en", "S1", channel).file().current.keys()


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("B4", "Number of enterprises; with digital models: 120"),
        ("B4", "Enterprises (visualised production; tracking; customisation): 120"),
        ("S4_applied", "IoT; applied extensively: yes"),
        ("S4_applied", "S4; applied extensively: yes"),
        ("B3a_gdp", "GDP; USD: 5 billion"),
    ],
)
def test_a_label_with_a_semicolon_is_one_all_the_same(asked: str, text: str) -> None:
    assert asked in answered(text, "en", asked).file().current
