"""Mails that overtook each other: a yes to a letter in whose place another has come."""

from collections.abc import Callable

import pytest

from intake.applications import State
from intake.cases import CaseKind
from intake.conversation import Bond
from intake.notices import SubmissionShown, WithdrawalAsked
from tests.intake.conversation.town import (
    AFTER_CLOSING,
    ANNA,
    APPLIES,
    BEN,
    Town,
    a_complete_town,
    a_registered_town,
    a_shown_town,
)

ENDS = {"SUBMIT": State.REGISTERED, "withdraw": State.WITHDRAWN}


def _asked_twice(wish: str, between: str = "") -> Town:
    """The same wish reaches us twice; the first letter is still to be answered."""
    town = a_complete_town()
    first = town.to(ANNA)
    town.write(ANNA, wish, to=first)
    if between:
        town.write(ANNA, between, to=first)
    town.write(ANNA, wish, to=first)
    return town


@pytest.mark.parametrize("wish", ENDS)
@pytest.mark.parametrize("answered", [0, 1])
def test_a_yes_to_either_of_two_letters_that_ask_the_same_counts(wish: str, answered: int) -> None:
    town = _asked_twice(wish)
    asking = [one for one in town.letters if one.pending]
    town.write(ANNA, "YES", to=asking[answered])
    assert town.file().state is ENDS[wish]


@pytest.mark.parametrize(
    "answer", ["S1: USD 13 billion", "B2b: yes", "S1: USD 13 billion\nB2b: no"]
)
def test_a_yes_to_a_form_that_has_changed_is_shown_the_new_one(answer: str) -> None:
    town = _asked_twice("SUBMIT", answer)
    old = next(one for one in town.letters if one.pending)
    town.write(ANNA, "YES", to=old)
    assert town.file().state is State.OPEN
    assert isinstance(town.said(ANNA), SubmissionShown)
    assert town.remarks(ANNA) == {"confirm_stale"}
    assert town.receipt(ANNA).unplaced == ()
    town.write(ANNA, "YES", to=town.to(ANNA))
    assert town.file().state is State.REGISTERED


@pytest.mark.parametrize(
    ("wish", "shown"), [("SUBMIT", SubmissionShown), ("withdraw", WithdrawalAsked)]
)
def test_a_yes_behind_a_no_to_the_same_letter_is_asked_anew(
    wish: str, shown: type[SubmissionShown | WithdrawalAsked]
) -> None:
    town = a_complete_town()
    town.write(ANNA, wish, to=town.to(ANNA))
    letter = town.to(ANNA)
    town.write(ANNA, "NO", to=letter)
    town.write(ANNA, "YES", to=letter)
    assert town.file().state is State.OPEN
    assert isinstance(town.said(ANNA), shown)
    assert town.remarks(ANNA) == set()


@pytest.mark.parametrize(
    ("wish", "shown"), [("SUBMIT", SubmissionShown), ("withdraw", WithdrawalAsked)]
)
def test_a_yes_to_what_a_colleague_was_asked_is_asked_of_its_writer(
    wish: str, shown: type[SubmissionShown | WithdrawalAsked]
) -> None:
    town = a_complete_town()
    town.write(ANNA, "Please add ben@gdynia.example", to=town.to(ANNA))
    town.write(ANNA, wish, to=town.to(ANNA))
    letter = town.to(ANNA)
    town.write(BEN, "YES", to=letter)
    assert town.file().state is State.OPEN
    assert isinstance(town.said(BEN), shown)
    town.write(ANNA, "YES", to=letter)
    assert town.file().state is ENDS[wish]


def test_a_second_yes_after_the_deadline_is_told_so_as_well() -> None:
    town = a_shown_town()
    letter = town.to(ANNA)
    town.now = AFTER_CLOSING
    for _ in range(2):
        town.write(ANNA, "YES", to=letter)
        assert "submit_closed" in town.remarks(ANNA)
        assert town.receipt(ANNA).unplaced == ()


def test_a_yes_to_an_older_letter_needs_the_reply_address() -> None:
    town = _asked_twice("SUBMIT", "S1: USD 13 billion")
    old = next(one for one in town.letters if one.pending)
    town.write(ANNA, "YES", to=old, bond=Bond.THREAD)
    assert town.file().state is State.OPEN
    assert town.remarks(ANNA) == {"submit_needs_letter"}


@pytest.mark.parametrize("wish", ENDS)
def test_a_no_to_the_first_of_two_such_letters_counts(wish: str) -> None:
    town = _asked_twice(wish)
    old = next(one for one in town.letters if one.pending)
    town.write(ANNA, "NO", to=old)
    assert town.file().state is State.OPEN
    assert not town.file().pending


def test_a_yes_to_submit_settles_no_withdrawal() -> None:
    town = a_shown_town()
    form = town.to(ANNA)
    town.write(ANNA, "withdraw", to=form)
    town.write(ANNA, "NO", to=form)
    town.write(ANNA, "YES", to=form)
    assert town.file().state is State.OPEN
    assert isinstance(town.said(ANNA), SubmissionShown)


def test_once_it_is_registered_a_yes_asks_nothing_more() -> None:
    town = a_registered_town()
    town.write(ANNA, "YES", to=next(one for one in town.letters if one.pending))
    assert town.remarks(ANNA) == {"already_registered"}
    assert not any(one.pending for one in town.letters[-1:])


@pytest.mark.parametrize("word", ["Thank you.", "Yes, thank you.", "OK"])
def test_a_word_to_a_letter_that_asks_for_none_shows_no_form(word: str) -> None:
    town = a_complete_town()
    town.write(ANNA, word, to=town.to(ANNA))
    assert not isinstance(town.said(ANNA), SubmissionShown | WithdrawalAsked)
    assert not town.file().pending


def _asked_of_ben() -> Town:
    """Ben has written with Anna's reply address; she is asked whether he may."""
    town = a_complete_town()
    town.write(BEN, "B2b: yes", to=town.to(ANNA))
    return town


def _asked_if_own() -> Town:
    """A mail in Anna's name; she is asked whether it was hers."""
    town = a_complete_town()
    town.write(ANNA, "B2b: yes")
    return town


def _asked_of_a_second() -> Town:
    """Ben applies for Anna's city; she is asked whether they belong together."""
    town = a_complete_town()
    town.write(BEN, APPLIES)
    return town


def _asked_to_withdraw() -> Town:
    town = a_complete_town()
    town.write(ANNA, "withdraw", to=town.to(ANNA))
    return town


@pytest.mark.parametrize(
    ("asked", "first", "second"),
    [
        (_asked_of_ben, "YES", "YES"),
        (_asked_of_ben, "NO", "YES"),
        (_asked_of_ben, "NO", "NO"),
        (_asked_if_own, "YES", "YES"),
        (_asked_if_own, "NO", "YES"),
        (_asked_to_withdraw, "NO", "NO"),
        (a_shown_town, "NO", "NO"),
    ],
)
def test_a_second_word_to_one_letter_changes_nothing_and_is_told_so(
    asked: Callable[[], Town], first: str, second: str
) -> None:
    town = asked()
    letter = town.to(ANNA)
    town.write(ANNA, first, to=letter)
    before = town.file()
    town.write(ANNA, second, to=letter)
    assert town.remarks(ANNA) == {"word_late"}
    assert town.receipt(ANNA).unplaced == ()
    assert town.file().current == before.current
    assert town.file().pending == before.pending
    assert town.file().contacts == before.contacts


@pytest.mark.parametrize("asked", [_asked_of_ben, _asked_if_own, _asked_of_a_second])
def test_a_no_behind_the_yes_that_let_somebody_in_reaches_a_person(
    asked: Callable[[], Town],
) -> None:
    town = asked()
    letter = town.to(ANNA)
    town.write(ANNA, "YES", to=letter)
    before = town.file()
    for _ in range(2):
        town.write(ANNA, "NO", to=letter)
        assert town.remarks(ANNA) == {"word_late", "person_asked"}
        (case,) = town.turn.cases
        assert case.kind is CaseKind.QUESTION
        assert case.text.startswith("NO\nAn answer to our letter “")
    assert town.file().contacts == before.contacts
    assert town.file().current == before.current


def test_a_no_of_who_took_over_reaches_a_person() -> None:
    town = a_complete_town()
    town.write(ANNA, f"Please hand over to {BEN.address}", to=town.to(ANNA))
    letter = town.to(BEN)
    town.write(BEN, "YES", to=letter)
    town.write(BEN, "NO", to=letter)
    assert [one.kind for one in town.turn.cases] == [CaseKind.QUESTION]


def test_what_is_refused_while_its_writer_is_asked_to_take_over_does_not_count() -> None:
    town = _asked_of_ben()
    asked = town.to(ANNA)
    town.write(ANNA, f"Please hand over to {BEN.address}", to=town.letters[0])
    letter = town.to(BEN)
    town.write(ANNA, "NO", to=asked)
    assert [one.kind for one in town.turn.cases] == [CaseKind.QUESTION]
    town.write(BEN, "YES", to=letter)
    assert "B2b" not in town.file().current


@pytest.mark.parametrize("words", ["Yes, and S2 is USD 4 billion.", "YES\nS2: USD 4 billion"])
def test_what_such_a_mail_answers_beside_it_counts(words: str) -> None:
    town = _asked_of_ben()
    letter = town.to(ANNA)
    town.write(ANNA, "YES", to=letter)
    town.write(ANNA, words, to=letter)
    assert len(town.receipt(ANNA).understood) == 1


def test_a_no_to_a_form_that_is_registered_reaches_a_person() -> None:
    town = a_registered_town()
    form = next(one for one in town.letters if one.pending)
    town.write(ANNA, "NO", to=form)
    assert town.file().state is State.REGISTERED
    assert town.remarks(ANNA) == {"after_registration"}
    assert [one.kind for one in town.turn.cases] == [CaseKind.AFTER_REGISTRATION]


@pytest.mark.parametrize("word", ["YES", "NO"])
def test_a_word_to_a_letter_that_asked_for_none_is_shown_as_before(word: str) -> None:
    town = a_complete_town()
    town.write(ANNA, word, to=town.to(ANNA))
    assert "word_late" not in town.remarks(ANNA)
    assert town.receipt(ANNA).unplaced == (word,)
