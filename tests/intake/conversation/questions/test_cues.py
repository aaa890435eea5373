"""Signs of questions in a text: what is a figure, and how much work a text is."""

import pytest

from intake.calls import loading
from intake.conversation.questions import cues, figures
from intake.conversation.questions.wordtree import Entry, grown, sightings, words_in
from intake.conversation.spelling import fold
from tests import work

CALL = loading.load(loading.shipped())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5G "),
        ("en", "iot\n"),
        ("en", "iot street lights water "),
        ("en", "room 12:30 "),
        ("zh", "物联网"),
        ("zh", "城市大脑运行"),
        ("ar", "إنترنت الأشياء "),
        ("ru", "мозг города запущен в 2021 году. "),
    ],
)
def test_twice_the_text_takes_about_twice_the_work(language: str, text: str) -> None:
    known = cues.gather(CALL, language)
    assert work.is_linear(lambda said: cues.read(fold(said), known, language), text, 200)


def found(text: str, *entries: str) -> list[tuple[str, str]]:
    tree = grown(Entry(tokens=tuple(one.split()), key=one) for one in entries)
    return [(entry.key, text[start:end]) for entry, start, end in sightings(words_in(text), tree)]


def test_every_entry_that_begins_at_a_word_is_found() -> None:
    assert found("The city brain works", "city", "city brain", "brain work", "city hall") == [
        ("city", "city"),
        ("city brain", "city brain"),
        ("brain work", "brain works"),
    ]


def test_a_stem_stands_for_every_word_that_begins_so() -> None:
    assert found("умные датчики работают", "умн* датчик* работа*", "датчик") == [
        ("умн* датчик* работа*", "умные датчики работают")
    ]


def test_a_word_behind_an_arabic_particle_is_found() -> None:
    assert found("والمدينة", "مدينة") == [("مدينة", "والمدينة")]


@pytest.mark.parametrize(
    "text",
    [
        "room 12:30", "tel 58 123 45 67", "12 Main Street", "5 May", "May 5", "1st of 2021.pdf",
        "+48 58 123 45 67", "in 2021", "5G", "12.03.2024", "3月12日",
    ],
)  # fmt: skip
def test_the_number_of_a_thing_is_no_figure(text: str) -> None:
    assert figures.find(fold(text), "en")[0] == []


@pytest.mark.parametrize(
    ("text", "places"),
    [("85 firms", [0]), ("USD91bn", [3]), ("room 5\n120", [7]), ("約850家", [1])],
)
def test_other_numbers_are_figures(text: str, places: list[int]) -> None:
    assert figures.find(fold(text), "en")[0] == places
