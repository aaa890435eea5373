"""Somebody whom a colleague put on a file says no: it is about them, and ends no application."""

import tomllib
from pathlib import Path

import pytest

from intake.applications import State
from intake.cases import CaseKind
from intake.contacts import Standing
from intake.conversation.city.contacts import declining
from intake.languages import all_read
from intake.notices import JoiningAsked, Received, TakenOff, WithdrawalAsked
from tests.intake.conversation.town import ANNA, BEN, CARLA, Town, a_town

TOLD = tomllib.loads(Path(__file__).with_name("declining.toml").read_text("utf-8"))


def rows(*keys: str) -> list[tuple[str, str]]:
    return [(language, one) for language in TOLD for key in keys for one in TOLD[language][key]]


def welcomed() -> Town:
    """Anna put Ben on the file, and he has the letter that says so."""
    town = a_town()
    town.write(ANNA, f"Please add {BEN.address}", to=town.to(ANNA))
    return town


def answered(text: str, language: str = "en") -> Town:
    town = welcomed()
    town.write(BEN, text, to=town.to(BEN), language=language)
    return town


def is_on_file(town: Town) -> bool:
    return town.file().contact(BEN) is not None


def test_every_language_has_all() -> None:
    assert set(TOLD) == set(all_read())


@pytest.mark.parametrize(("language", "text"), rows("no"))
def test_who_says_no_of_themselves_is_off_the_file(language: str, text: str) -> None:
    town = answered(text, language)
    assert not is_on_file(town)
    assert isinstance(town.said(BEN), TakenOff)
    assert town.remarks(ANNA) == {"colleague_declined"}
    assert town.file().state is State.OPEN
    assert town.turn.cases == ()


@pytest.mark.parametrize(("language", "text"), rows("asked"))
def test_what_may_be_a_no_is_asked(language: str, text: str) -> None:
    town = answered(text, language)
    assert is_on_file(town)
    assert isinstance(town.said(BEN), JoiningAsked)
    assert town.addressees() == [BEN.address]
    town.write(BEN, "NO", to=town.to(BEN))
    assert not is_on_file(town)
    assert town.remarks(ANNA) == {"colleague_declined"}


@pytest.mark.parametrize(("language", "text"), rows("other"))
def test_whatever_else_they_write_is_heard_as_ever(language: str, text: str) -> None:
    town = answered(text, language)
    assert is_on_file(town)
    assert not isinstance(town.said(BEN), JoiningAsked)


@pytest.mark.parametrize(("language", "text"), rows("no", "asked"))
def test_nobody_who_has_answered_is_taken_at_such_a_word(language: str, text: str) -> None:
    town = answered("B1b: yes")
    town.write(BEN, text, to=town.to(BEN), language=language)
    assert is_on_file(town)


@pytest.mark.parametrize("text", ["I don't want to take part.", "No thanks."])
def test_who_applies_declines_nothing_so(text: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA))
    assert town.file().contact(ANNA)
    assert not isinstance(town.said(ANNA), JoiningAsked)


def test_an_answer_beside_words_that_may_be_a_no_counts() -> None:
    town = answered("B1b: yes\n\nI am not responsible for the numbers.")
    assert "B1b" in town.file().current
    assert is_on_file(town)


@pytest.mark.parametrize("text", ["Please withdraw me, thank you.", "I would like to withdraw."])
def test_a_new_colleagues_withdrawal_is_asked_about_themselves(text: str) -> None:
    town = answered(text)
    assert isinstance(town.said(BEN), JoiningAsked)
    assert town.file().pending == ()


def test_the_bare_command_still_asks_about_the_application() -> None:
    assert isinstance(answered("WITHDRAW").said(BEN), WithdrawalAsked)


def test_who_wants_to_go_on_is_asked_the_questions() -> None:
    town = answered("No thanks.")
    town.write(BEN, "YES", to=town.to(BEN))
    assert is_on_file(town)
    assert town.notice(BEN, Received).receipt.asked


def test_an_answer_to_the_question_counts() -> None:
    town = answered("No thanks.")
    town.write(BEN, "B1b: yes", to=town.to(BEN))
    assert is_on_file(town)
    assert "B1b" in town.file().current


def test_a_third_person_hears_nothing() -> None:
    town = welcomed()
    town.write(ANNA, f"Please add {CARLA.address}", to=town.to(ANNA))
    town.write(BEN, "I do not know about this.", to=town.to(BEN))
    assert sorted(town.addressees()) == [ANNA.address, BEN.address]


def test_where_who_added_them_is_gone_the_organizers_hear_it() -> None:
    town = welcomed()
    town.write(ANNA, f"Please add {CARLA.address}", to=town.to(ANNA))
    letter = town.to(BEN)
    town.write(ANNA, f"hand over to {CARLA.address}", to=town.to(ANNA))
    town.write(BEN, "I do not know about this.", to=letter)
    assert not is_on_file(town)
    (case,) = town.turn.cases
    assert case.kind is CaseKind.QUESTION
    assert BEN.address in case.text


def test_somebody_is_left_on_the_file() -> None:
    town = welcomed()
    town.write(ANNA, f"hand over to {BEN.address}", to=town.to(ANNA))
    town.write(BEN, "I do not know about this.", to=town.to(BEN))
    assert is_on_file(town)
    assert town.remarks(BEN) == {"person_asked"}
    assert [one.kind for one in town.turn.cases] == [CaseKind.QUESTION]


def test_who_declined_and_is_added_again_is_welcomed_again() -> None:
    town = answered("I do not know about this.")
    town.write(ANNA, f"Please add {BEN.address}", to=town.to(ANNA))
    assert [one.standing for one in town.file().contacts if one.address == BEN][-1] is (
        Standing.ACTIVE
    )


def test_long_or_unknown_words_are_never_taken_whole() -> None:
    assert not declining.is_no("I do not know about this. " * 20, "en")
    assert not declining.is_no("I do not know about this, but Carla does.", "en")
