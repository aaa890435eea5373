"""What the programme's call says in every language: whole, and read again as it is meant."""

from collections.abc import Iterator
from datetime import date
from importlib import import_module
from typing import Any

import pytest

from intake.answers.values import Choice, Unclear, Value, Venue
from intake.calls import loading, translated
from intake.calls.model import Call, Question, text_in
from intake.calls.panel import PanelRules
from intake.languages import ENGLISH, all_read
from tests.intake.conversation.sorting.test_passed import named

made = import_module("intake.rehearsing.made")
CALL = loading.load(loading.shipped())
OTHERS = [code for code in all_read() if code != ENGLISH]
TODAY = date(2026, 12, 1)
ABOUT_MORE = {"B3a_economy", "B5b"}
"""Questions whose example says something of another question, too, in every language."""


def texts(one: Any) -> Iterator[str]:
    """Every English text of a table."""
    if isinstance(one, dict):
        english = one.get(ENGLISH)
        yield from [english] if isinstance(english, str) else ()
        yield from (text for part in one.values() for text in texts(part))
    elif isinstance(one, (list, tuple)):
        yield from (text for part in one for text in texts(part))


def read(question: Question, words: str, language: str) -> Value | Unclear:
    value: Value | Unclear = made.read(CALL, question, words, TODAY, language)
    return value


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_of_the_programme_is_said_and_nothing_else(language: str) -> None:
    said = translated.in_language(language)
    assert set(said) == {*texts(CALL.model_dump()), *texts(PanelRules().model_dump())}
    assert all(words.strip() == words and words for words in said.values())


def test_what_a_call_says_otherwise_in_english_is_said_in_no_other_language() -> None:
    text = loading.shipped().replace("Which city is applying?", "Which town is applying?")
    question = loading.load(text).question("V11_city")
    assert text_in(question.text, "fr") == "Which town is applying?"
    assert text_in(question.label, "fr") == text_in(CALL.question("V11_city").label, "fr") != "City"


def test_what_a_call_says_itself_in_a_language_goes_before() -> None:
    own = 'text.en = "Which city is applying?"\ntext.fr = "Quelle commune ?"'
    text = loading.shipped().replace('text.en = "Which city is applying?"', own)
    assert loading.load(text).question("V11_city").text["fr"] == "Quelle commune ?"
    assert "de" in loading.load(text).question("V11_city").text


def _questions(call: Call) -> Iterator[Question]:
    return (one for one in call.questions if not one.id.startswith("V11"))


@pytest.mark.parametrize("language", OTHERS)
def test_each_example_says_what_the_english_one_says(language: str) -> None:
    for one in _questions(CALL):
        value = read(one, text_in(one.example, language), language)
        english = read(one, text_in(one.example, ENGLISH), ENGLISH)
        if one.kind == "events":
            assert getattr(value, "events", ())
            assert len(value.events) == len(english.events)  # type: ignore[union-attr]
        else:
            assert value == english, one.id


@pytest.mark.parametrize("language", OTHERS)
def test_each_option_is_read_as_it_is_called(language: str) -> None:
    for one in _questions(CALL):
        for number, option in enumerate(one.options, start=1):
            value = read(one, text_in(option.name, language), language)
            if one.kind == "venue":
                assert isinstance(value, Venue)
                assert value.number == number, option
            else:
                assert value == Choice(numbers=(number,)), option


@pytest.mark.parametrize("language", OTHERS)
def test_the_label_before_its_example_names_the_question(language: str) -> None:
    for one in _questions(CALL):
        found = named(f"{text_in(one.label, language)}: {text_in(one.example, language)}", language)
        assert found == {one.id} or (one.id in ABOUT_MORE and one.id in found), one.id
