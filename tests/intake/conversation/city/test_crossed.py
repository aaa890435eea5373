"""A colleague writes before they are on the file, and the contact's word on them crosses that."""

import pytest

from intake.cases import CaseKind
from intake.conversation import Bond
from intake.messages import Address
from tests.intake.conversation.town import ANNA, BEN, CARLA, Town, a_complete_town

ADD, HAND_OVER = f"Please add {BEN.address}", f"Please hand over to {BEN.address}"
MAYOR = Address(address="mayor@gdynia.example")


def _written(*texts: str) -> Town:
    """Ben has written with the reply address of Anna, who has not said who he is."""
    town = a_complete_town()
    letter = town.to(ANNA)
    for text in texts:
        town.write(BEN, text, to=letter)
    return town


def _value(town: Town, id: str) -> str:
    answer = town.file().current.get(id)
    return answer.words if answer else ""


@pytest.mark.parametrize("word", [ADD, f"Yes, please add {BEN.address}.", f"{ADD}\nB1a: none"])
def test_who_is_added_is_heard_with_what_they_wrote(word: str) -> None:
    town = _written("S1: USD 13 billion", "B2b: yes")
    town.write(ANNA, word, to=town.letters[0])
    assert (_value(town, "S1"), _value(town, "B2b")) == ("USD 13 billion", "yes")
    assert town.file().current["S1"].by == BEN.key
    assert "colleague_welcomed" in town.remarks(ANNA)
    assert CaseKind.STRANGER in town.turn.settled
    assert not town.file().pending


def test_who_takes_over_is_heard_with_what_they_wrote() -> None:
    town = _written("S1: USD 13 billion")
    town.write(ANNA, HAND_OVER, to=town.letters[0])
    assert _value(town, "S1") == "USD 12.4 billion"
    town.write(BEN, "YES", to=town.to(BEN))
    assert _value(town, "S1") == "USD 13 billion"
    assert CaseKind.STRANGER in town.turn.settled


def test_what_the_mail_with_the_wish_says_itself_is_newer() -> None:
    town = _written("S1: USD 13 billion")
    town.write(ANNA, f"{ADD}\nS1: USD 14 billion", to=town.letters[0])
    assert _value(town, "S1") == "USD 14 billion"


@pytest.mark.parametrize("wish", [ADD, HAND_OVER])
def test_what_was_refused_before_does_not_count(wish: str) -> None:
    town = _written("S1: USD 13 billion")
    town.write(ANNA, "NO", to=town.to(ANNA))
    town.write(ANNA, wish, to=town.letters[0])
    town.write(BEN, "YES", to=town.to(BEN))
    assert _value(town, "S1") == "USD 12.4 billion"


@pytest.mark.parametrize("other", [CARLA, MAYOR])
def test_who_is_added_beside_them_brings_nothing_of_theirs(other: Address) -> None:
    town = _written("S1: USD 13 billion")
    town.write(ANNA, f"Please add {other.address}", to=town.letters[0])
    assert _value(town, "S1") == "USD 12.4 billion"
    assert [one.kind for one in town.file().pending] == ["stranger"]
    assert CaseKind.STRANGER not in town.turn.settled


def test_a_wish_without_the_reply_address_lets_nobody_in() -> None:
    town = _written("S1: USD 13 billion")
    town.write(ANNA, ADD, to=town.letters[0], bond=Bond.THREAD)
    assert _value(town, "S1") == "USD 12.4 billion"
    assert town.file().contact(BEN) is None
    assert town.remarks(ANNA) == {"submit_needs_letter"}


def test_what_they_asked_to_submit_binds_nothing() -> None:
    town = _written("SUBMIT", "withdraw")
    town.write(ANNA, ADD, to=town.letters[0])
    assert town.file().state.value == "open"
    assert not town.file().pending


def test_a_no_to_the_handing_over_lets_nothing_count() -> None:
    town = _written("S1: USD 13 billion")
    town.write(ANNA, HAND_OVER, to=town.letters[0])
    town.write(BEN, "NO", to=town.to(BEN))
    assert _value(town, "S1") == "USD 12.4 billion"
    assert CaseKind.STRANGER not in town.turn.settled
