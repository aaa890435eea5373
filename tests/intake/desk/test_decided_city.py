"""A city that was titled or declined keeps its place, so that the decision can be taken back."""

from dataclasses import replace

import pytest

from intake import store as rooms
from intake.applications import State
from intake.calls import loading
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.conversation.organizer import moving
from intake.conversation.turns import Turn
from intake.desk import posting, proceedings
from intake.errors import Refusal
from intake.store import Store
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import CALL_TEXT, Desk

ANNA, MALLORY = "anna@gdynia.example", "mallory@elsewhere.example"
DECIDED = [State.TITLED, State.DECLINED]


@pytest.fixture
def begun(store: Store) -> Desk:
    desk = Desk(store)
    desk.write(ANNA, APPLIES)
    return desk


def end(desk: Desk, state: State, number: int = 1) -> None:
    with desk.store.transaction() as connection:
        found = rooms.applications.load(connection, number)
        assert found
        ended = replace(found, state=state, stage=Stage.FINAL_REVIEW, pending=())
        rooms.applications.save(connection, [ended])


def reverse(desk: Desk, number: int = 1) -> Turn | Refusal:
    with desk.store.transaction() as connection:
        found = rooms.applications.load(connection, number)
        assert found
        proceeding = proceedings.of(desk.office, connection, found, organizer="X", now=desk.now)
        turn = moving.move(proceeding, Stage.SELECTION, "The vote was counted wrongly.")
        if isinstance(turn, Turn):
            posting.perform(desk.office, connection, turn, desk.now, seed="reversal")
        return turn


@pytest.mark.parametrize("state", DECIDED)
def test_who_claims_a_decided_city_meets_it_and_the_decision_can_be_taken_back(
    begun: Desk, state: State
) -> None:
    end(begun, state)
    letters = begun.write(MALLORY, APPLIES)
    told = {one.to.address for one in letters}
    assert MALLORY in told
    assert ANNA not in told, "her word settles nothing any more"
    assert (begun.file(2).state, begun.file(2).city) == (State.OPEN, None)
    assert CaseKind.SAME_CITY in {one.kind for one in begun.cases()}
    assert isinstance(reverse(begun), Turn)
    assert begun.file(1).state is State.REGISTERED


@pytest.mark.parametrize("state", DECIDED)
def test_a_decided_city_that_applies_again_reaches_the_organizers(
    begun: Desk, state: State
) -> None:
    end(begun, state)
    (letter,) = begun.write(ANNA, APPLIES)
    assert letter.application == 1
    assert CaseKind.QUESTION in {one.kind for one in begun.cases()}
    with begun.store.reading() as connection:
        assert rooms.applications.load(connection, 2) is None


def test_a_city_that_withdrew_is_free(begun: Desk) -> None:
    end(begun, State.WITHDRAWN)
    begun.write(MALLORY, APPLIES)
    assert begun.file(2).city == "Gdynia"


def test_the_next_edition_finds_a_decided_city_free(begun: Desk) -> None:
    end(begun, State.TITLED)
    text = CALL_TEXT.replace('edition = "2025"', 'edition = "2026"')
    call = loading.load(text)
    with begun.store.transaction() as connection:
        rooms.calls.freeze(connection, call.version, text, begun.now)
    begun.office = replace(begun.office, call=call)
    begun.write(MALLORY, APPLIES)
    assert begun.file(2).city == "Gdynia"
    refused = reverse(begun)
    assert isinstance(refused, Refusal)
    assert refused.reason == "city_taken"


def test_a_closed_city_is_not_taken_up_again_beside_one_that_was_titled_since(begun: Desk) -> None:
    end(begun, State.CLOSED)
    begun.write(MALLORY, APPLIES)
    end(begun, State.TITLED, 2)
    with begun.store.transaction() as connection:
        closed = rooms.applications.load(connection, 1)
        assert closed
        proceeding = proceedings.of(begun.office, connection, closed, organizer="X", now=begun.now)
        assert not proceeding.is_city_free
