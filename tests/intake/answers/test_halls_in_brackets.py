"""A hall that is called like an event, in the brackets that hold the event's year."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Event, Events

HALLS = [
    ("pt", "Smart City Expo Curitiba (2022, Expo Barigui).", "Expo Barigui"),
    ("ru", "Всемирный конгресс по интернету вещей (2023 г., Крокус Экспо).", "Крокус Экспо"),
    ("es", "Congreso Mundial de IoT (2023, Expo Guadalajara).", "Expo Guadalajara"),
    ("en", "IoT World Congress (2022, Expo Kista).", "Expo Kista"),
    ("fr", "Congrès mondial de l'IoT (2023, Paris Expo).", "Paris Expo"),
]
EVENTS = [
    ("en", "We hosted IoT Week (part of Smart City Expo 2022)."),
    ("en", "IoT Week (2022, Smart City Expo)."),
    ("en", "World Congress (2022, Energy Expo)."),
    ("en", "World Congress (2022, AI Expo)."),
    ("en", "World Cities Summit (2022, World Expo)."),
    ("en", "World Summit (2022, UCLG Congress)."),
    ("en", "Visit of the mayor (2022, Expo Barigui)."),
    ("es", "Congreso Mundial (2022, Expo Agroalimentaria)."),
    ("pt", "Congresso Mundial (2022, Expo Turismo)."),
    ("pt", "Congresso Mundial (2022, Expo Barigui, Expo Xingu)."),
    ("ru", "Международный конгресс (2023 г., Агро Экспо)."),
    ("ru", "Форум (2023 г., Конгресс умных городов)."),
]


@pytest.mark.parametrize(("language", "text", "hall"), HALLS)
def test_one_name_beside_the_word_for_an_expo_is_where_it_was(
    language: str, text: str, hall: str
) -> None:
    found = read("events", text, Context(language=language))
    assert isinstance(found, Events)
    assert not found.unread
    assert [one.place for one in found.events] == [hall]


@pytest.mark.parametrize(("language", "text"), EVENTS)
def test_what_may_be_a_second_event_is_no_place(language: str, text: str) -> None:
    found = read("events", text, Context(language=language))
    told: tuple[Event, ...] = found.events if isinstance(found, Events) else ()
    assert not told
