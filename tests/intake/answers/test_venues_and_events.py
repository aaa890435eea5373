"""Where the certificate is received, events hosted, and plain text."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Event, Events, Text, Unclear, Venue


@pytest.mark.parametrize(
    ("text", "number", "words"),
    [
        ("1", 1, ""),
        ("at the Convention", 1, ""),
        ("UN headquarters in Geneva", 2, ""),
        ("United Nations Headquarters, New York", 2, ""),
        ("China", 3, ""),
        ("Beijing", 3, ""),
        ("3 China", 3, ""),
        ("We would like to receive it in Germany", 4, ""),
        ("Paris, France", 5, ""),
        ("Geneva", 6, ""),
        ("Switzerland, please", 6, ""),
        ("the United States", 7, ""),
        ("USA, New York", 7, ""),
        ("Brazil", 8, "Brazil"),
        ("Other: Nairobi", 8, "Nairobi"),
        ("8 Nairobi", 8, "Nairobi"),
        ("other: our town hall", 8, "our town hall"),
        ("8", 8, ""),
    ],
)
def test_a_place_of_receipt_is_read(text: str, number: int, words: str) -> None:
    assert read("venue", text, Context()) == Venue(number=number, words=words)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("9", "out_of_range"),
        ("China or Germany", "which_option"),
        ("3 Germany", "which_option"),
        ("not in China", "which_option"),
        ("We cannot come to the Convention", "which_option"),
        ("anywhere", "which_option"),
        ("", "empty"),
    ],
)
def test_an_unsure_place_of_receipt_is_asked(text: str, why: str) -> None:
    reading = read("venue", text, Context())
    assert isinstance(reading, Unclear), reading
    assert reading.reason == why


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("none", ()),
        ("We have not hosted any events.", ()),
        ("World Expo 2010", (Event(name="World Expo", year=2010),)),
        (
            "- Smart City Expo 2019\n- IoT World Forum, 2021 (Gdynia)",
            (
                Event(name="Smart City Expo", year=2019),
                Event(name="IoT World Forum", year=2021, place="Gdynia"),
            ),
        ),
        (
            "We hosted the World Expo (Shanghai, 2010), the G20 Summit in 2016",
            (
                Event(name="World Expo", year=2010, place="Shanghai"),
                Event(name="the G20 Summit", year=2016),
            ),
        ),
        (
            "Conference on Water, Food and Energy",
            (Event(name="Conference on Water, Food and Energy"),),
        ),
    ],
)
def test_events_are_listed_in_the_writers_words(text: str, events: tuple[Event, ...]) -> None:
    assert read("events", text, Context()) == Events(events=events)


@pytest.mark.parametrize(
    "text",
    [
        "not yet",
        "No",
        "None, I am afraid.",
        "Unfortunately none.",
        "No such events so far",
        "No international event",
        "We have not hosted any international events so far.",
        "We have not yet hosted any such event.",
        "Regrettably, we have hosted no international event",
        "We did not host such events.",
        "There have been no such events.",
        "To date, none.",
        "Events: none",
    ],
)
def test_a_denial_in_any_words_is_no_event(text: str) -> None:
    assert read("events", text, Context()) == Events(events=())


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("We have not hosted any events in Gdynia", "contradictory"),
        ("None in Gdynia", "contradictory"),
        ("No, but in 2016 we hosted the World Expo", "contradictory"),
        ("No. But in 2016 we hosted the World Expo", "contradictory"),
        ("None\nWorld Expo 2016", "contradictory"),
        ("We have no data on events", "vague"),
        ("No information available", "vague"),
        ("Not yet, planned for 2027", "planned"),
    ],
)
def test_a_denial_beside_something_else_is_asked(text: str, why: str) -> None:
    assert read("events", text, Context()) == Unclear(reason=why)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("No Limits Festival 2019", "No Limits Festival"),
        ("Not Only Tech Summit 2019", "Not Only Tech Summit"),
        ("No. 1 Tech Summit 2019", "No. 1 Tech Summit"),
        ("Tech Summit 2019; none since", "Tech Summit"),
    ],
)
def test_a_denying_word_in_a_name_denies_nothing(text: str, name: str) -> None:
    assert read("events", text, Context()) == Events(events=(Event(name=name, year=2019),))


def test_an_event_still_to_come_was_not_hosted() -> None:
    assert read("events", "we plan to host Expo 2030", Context()) == Unclear(reason="planned")


def test_text_is_kept_whole_and_trimmed() -> None:
    assert read("text", "  Deputy Mayor\n", Context()) == Text(text="Deputy Mayor")
    assert read("text", " \n ", Context()) == Unclear(reason="empty")
