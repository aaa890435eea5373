"""What a letter says of where the application stands, and what it asks next."""

from dataclasses import replace

import pytest

from intake.applications import State
from intake.contacts import Standing
from intake.conversation.city import receipts
from tests.intake.conversation.town import ANNA, BEN, a_complete_town, a_town, shipped

CONTACT = a_town().file().contacts[0]


def test_at_most_five_questions_are_put_the_demanded_ones_first() -> None:
    state = receipts.state_of(shipped(), a_town().file(), CONTACT)
    assert len(state.asked) == shipped().limits.questions_a_letter
    assert not any(item.optional for item in state.asked)


def test_what_could_not_be_read_is_put_first() -> None:
    state = receipts.state_of(shipped(), a_town().file(), CONTACT, first=("S4_output", "S2"))
    assert [item.question for item in state.asked][:2] == ["S4_output", "S2"]


def test_what_is_only_offered_stands_behind_what_counts() -> None:
    town = a_town()
    state = receipts.state_of(shipped(), town.file(), CONTACT, first=("V6_place", "S2"))
    asked = [item.question for item in state.asked]
    assert asked[0] == "S2"
    assert "V6_place" not in asked
    registered = receipts._next(["B4"], ["V6_place"], ["V6_place"])
    assert registered == ("B4", "V6_place")


@pytest.mark.parametrize("first", [("V11_city",), ("V11_city", "V11_city")])
def test_a_settled_question_is_not_put_again(first: tuple[str, ...]) -> None:
    state = receipts.state_of(shipped(), a_town().file(), CONTACT, first=first)
    assert "V11_city" not in [item.question for item in state.asked]


def test_with_nothing_demanded_the_offered_questions_are_put_as_optional() -> None:
    state = receipts.state_of(shipped(), a_complete_town().file(), CONTACT)
    assert state.missing == ()
    assert state.asked
    assert all(item.optional for item in state.asked)
    assert state.eligible is True


def test_of_a_registered_application_nothing_is_asked_and_no_deadline_said() -> None:
    file = replace(a_complete_town().file(), state=State.REGISTERED)
    state = receipts.state_of(shipped(), file, CONTACT)
    assert (state.asked, state.missing, state.offered, state.by) == ((), (), (), None)
    assert (state.state, state.eligible) == (State.REGISTERED, True)


def test_who_has_left_is_asked_nothing() -> None:
    file = replace(a_town().file(), contacts=(replace(CONTACT, standing=Standing.LEFT),))
    assert receipts.state_of(shipped(), file, CONTACT).asked == ()


def test_a_paused_or_handed_over_application_brings_no_questions() -> None:
    town = a_town()
    town.write(ANNA, "Pause", to=town.to(ANNA))
    assert not (town.receipt(ANNA).asked)
    assert not (town.receipt(ANNA).findings)
    town.hand_over(ANNA, BEN)
    assert not (town.receipt(ANNA).asked)
    assert not (town.receipt(ANNA).findings)


def test_the_deadline_is_said_in_the_calls_zone() -> None:
    by = a_town().receipt(ANNA).by
    assert by
    assert by.utcoffset() == by.astimezone(shipped().timezone).utcoffset()
