"""Options that a question names in the language of the answer: known as by their English names."""

import json
from pathlib import Path

import pytest

from intake.answers import read
from intake.answers.choices import lists
from intake.answers.values import Choice, Context, Unclear

ROOM = Path(__file__).parent


def _rows(name: str) -> list[list[object]]:
    return [json.loads(line) for line in (ROOM / f"{name}.jsonl").read_text("utf-8").splitlines()]


def _context(language: str, options: list[str]) -> Context:
    return Context(language=language, options=tuple((one,) for one in options), alone=True)


@pytest.mark.parametrize(("language", "text", "options", "numbers"), _rows("own_names"))
def test_inflected_and_compound_names_are_the_options(
    language: str, text: str, options: list[str], numbers: list[int]
) -> None:
    found = read("choice", text, _context(language, options))
    assert found == Choice(numbers=tuple(numbers))


@pytest.mark.parametrize(("language", "text", "options"), _rows("own_names_asked"))
def test_what_is_wished_denied_or_of_another_thing_is_asked(
    language: str, text: str, options: list[str]
) -> None:
    assert isinstance(read("choice", text, _context(language, options)), Unclear)


def test_a_lone_name_of_a_list_is_no_option_of_it() -> None:
    options = (("Умный город",), ("Другое",))
    assert lists.known(options, "ru") == options


def test_two_options_of_one_number_keep_their_own_names() -> None:
    options = (("Ville intelligente",), ("Smart city",), ("Ville verte",))
    assert lists.known(options, "fr")[:2] == options[:2]
