"""A letter about a stage that is still held when its reader leaves, or the application ends."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from intake import store as rooms
from intake.applications import State
from intake.calls.model import Stage
from intake.conversation.organizer import moving
from intake.conversation.turns import Turn
from intake.desk import posting, proceedings
from intake.notices import Letter
from intake.store import Store
from replies import render
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import DESK, KEYS, Desk

ANNA, JAN = "anna@gdynia.example", "jan@gdynia.example"
HOLD = timedelta(minutes=10)


@pytest.fixture
def desk(store: Store) -> Desk:
    """A desk that holds what organizers say."""
    desk = Desk(store)
    rendering = partial(render.letter, address=DESK, keys=KEYS, hold=HOLD)
    desk.office = replace(desk.office, hold=HOLD, render=rendering)
    return desk


def applied(desk: Desk) -> Letter:
    """The first letter to a city that is registered."""
    (welcome,) = desk.write(ANNA, APPLIES)
    with desk.store.transaction() as connection:
        application = rooms.applications.load(connection, 1)
        assert application
        registered = replace(application, state=State.REGISTERED, pending=())
        rooms.applications.save(connection, [registered])
    return welcome


def move(desk: Desk) -> None:
    with desk.store.transaction() as connection:
        application = rooms.applications.load(connection, 1)
        assert application
        proceeding = proceedings.of(
            desk.office, connection, application, organizer="First organizer", now=desk.now
        )
        turn = moving.move(proceeding, Stage.PRE_SELECTION, "")
        assert isinstance(turn, Turn)
        posting.perform(desk.office, connection, turn, desk.now, seed="move")


def states(desk: Desk, notice: str) -> list[str]:
    return [one.state.value for one in desk.letters() if one.notice == notice]


def acts(desk: Desk) -> list[str]:
    with desk.store.reading() as connection:
        assert rooms.journal.verify(connection, 1) is None
        return [one.act for one in rooms.journal.chain(connection, 1)]


def test_who_withdraws_is_told_of_no_stage_any_more(desk: Desk) -> None:
    welcome = applied(desk)
    move(desk)
    (asked,) = desk.write(ANNA, "We withdraw our application.", to=welcome)
    assert states(desk, "moved") == ["held"]
    desk.write(ANNA, "Yes, we confirm: withdraw.", to=asked)
    assert states(desk, "moved") == ["recalled"]
    assert "letter_recalled" in acts(desk)


def test_who_handed_over_gets_no_letter_and_the_successor_reads_the_stage(desk: Desk) -> None:
    welcome = applied(desk)
    move(desk)
    desk.write(ANNA, f"Please hand over to {JAN}.", to=welcome)
    assert states(desk, "moved") == ["held"]
    letters = desk.write(JAN, "YES", to=desk.to(JAN))
    assert states(desk, "moved") == ["recalled"]
    told = next(one for one in letters if one.to.address == JAN)
    assert "Pre-selection" in told.markdown


def test_an_ordinary_mail_leaves_the_letter_as_it_is(desk: Desk) -> None:
    welcome = applied(desk)
    move(desk)
    desk.write(ANNA, "STATUS", to=welcome)
    assert states(desk, "moved") == ["held"]
