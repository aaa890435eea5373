"""The wrong button was pressed: the last answer is asked once more, and nothing else is read."""

import tomllib
from copy import deepcopy
from functools import cache
from pathlib import Path

import pytest

from intake.answers.values import YesNo
from intake.applications import in_doubt
from intake.languages import all_read
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.city.test_city_put_right import GUIDO
from tests.intake.conversation.town import Town

TOLD = tomllib.loads(Path(__file__).with_name("mispressed.toml").read_text("utf-8"))


def rows(key: str) -> list[tuple[str, str]]:
    return [(language, one) for language in TOLD for one in TOLD[language][key]]


@cache
def _pressed(language: str, question: str) -> Town:
    return after(language, question, "1. yes")  # what a press says


def then(language: str, text: str, question: str = "B1b") -> Town:
    """Who pressed Yes writes this next."""
    town = deepcopy(_pressed(language, question))
    town.write(GUIDO, text, to=town.to(GUIDO), channel="slack", language=language)
    return town


def test_every_language_has_both() -> None:
    assert set(TOLD) == set(all_read())


@pytest.mark.parametrize(("language", "text"), rows("pressed"))
def test_the_last_answer_is_in_doubt_and_asked_again(language: str, text: str) -> None:
    town = then(language, text)
    assert in_doubt(town.file()) == {"B1b"}
    receipt = town.receipt(GUIDO)
    assert [one.kind for one in receipt.remarks] == ["asked_again"]
    assert [one.question for one in receipt.asked] == ["B1b"]
    assert receipt.unplaced == ()


@pytest.mark.parametrize(("language", "text"), rows("other"))
def test_whatever_else_is_said_puts_nothing_in_doubt(language: str, text: str) -> None:
    town = then(language, text)
    assert "asked_again" not in town.remarks(GUIDO)
    assert "B1b" not in in_doubt(town.file())


def test_what_is_right_instead_is_no_answer_to_the_next_question() -> None:
    before = _pressed("en", "B1b")
    town = then("en", "I pressed the wrong button, it should be no.")
    assert in_doubt(town.file()) == {"B1b"}
    assert town.file().current.keys() == before.file().current.keys()


def test_the_new_answer_settles_it() -> None:
    town = then("de", "Ich habe den falschen Knopf gedrückt.")
    town.write(GUIDO, "Nein", to=town.to(GUIDO), channel="slack", language="de")
    assert town.file().current["B1b"].value == YesNo(yes=False)
    assert in_doubt(town.file()) == frozenset()


def test_by_mail_nothing_is_pressed() -> None:
    town = deepcopy(_pressed("en", "B1b"))
    town.write(GUIDO, "I pressed the wrong button.", to=town.to(GUIDO), language="en")
    assert in_doubt(town.file()) == frozenset()


def test_where_nothing_was_answered_before_nothing_is_in_doubt() -> None:
    town = then("en", "Thank you.")
    town.write(GUIDO, "I pressed the wrong button.", to=town.to(GUIDO), channel="slack")
    assert in_doubt(town.file()) == frozenset()
