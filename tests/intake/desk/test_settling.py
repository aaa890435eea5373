"""Decisions whose hold is over, where rows, letters or templates fail."""

import logging
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from intake import desk
from intake import store as rooms
from intake.applications import State
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.conversation.organizer import deciding
from intake.conversation.turns import Turn
from intake.decisions import Decision, DecisionState, Outcome
from intake.desk import posting, proceedings
from intake.errors import Refusal
from intake.store import Store
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import Desk

ANNA = "anna@gdynia.example"
LATER = timedelta(hours=2)
POISON = {
    "an answer": """UPDATE answers SET value = '{"kind": "nonsense"}' WHERE place = 0""",
    "the findings": """UPDATE decisions SET findings = '[{"x": 1}]'""",
}


@pytest.fixture
def decided(store: Store, caplog: pytest.LogCaptureFixture) -> Desk:
    """Gdynia is declined by two organizers; the decision is held for an hour."""
    caplog.set_level(logging.CRITICAL)
    decided = Desk(store)
    decided.office = replace(decided.office, hold=timedelta(hours=1))
    decided.write(ANNA, APPLIES)
    ground: dict[str, Any] = {
        "state": State.REGISTERED,
        "stage": Stage.PRE_SELECTION,
        "pending": (),
    }
    registered = replace(decided.file(), **ground)
    with store.transaction() as connection:
        rooms.applications.save(connection, [registered])
    act(decided, None, "First organizer")
    act(decided, 1, "Second organizer")
    return decided


def act(running: Desk, number: int | None, organizer: str) -> None:
    """Decide, or approve the decision with this number."""
    with running.store.transaction() as connection:
        application = rooms.applications.load(connection, 1)
        assert application
        before = proceedings.of(
            running.office, connection, application, organizer=organizer, now=running.now
        )
        decision = rooms.decisions.load(connection, number) if number else None
        turn: Turn | Refusal
        if decision:
            turn = deciding.approve(before, decision)
        else:
            turn = deciding.decide(before, Outcome.DECLINED, "Too little was shown.")
        assert isinstance(turn, Turn), turn
        posting.perform(running.office, connection, turn, running.now, seed=organizer)


def decision(running: Desk) -> Decision:
    with running.store.reading() as connection:
        found = rooms.decisions.load(connection, 1)
    assert found
    return found


def poison(running: Desk, what: str) -> None:
    with running.store.transaction() as connection:
        connection.exec_driver_sql(POISON[what])


def fails_once(running: Desk) -> None:
    """Its findings cannot be read when its hold is over; afterwards they can."""
    query = "SELECT findings FROM decisions WHERE number = 1"
    with running.store.transaction() as connection:
        findings = connection.exec_driver_sql(query).scalar()
        connection.exec_driver_sql(POISON["the findings"])
    assert desk.settle(running.office, running.now + LATER) == 1
    with running.store.transaction() as connection:
        cure = text("UPDATE decisions SET findings = :findings").bindparams(findings=findings)
        connection.execute(cure)


def due(running: Desk, now: datetime) -> list[int]:
    with running.store.reading() as connection:
        return rooms.decisions.due(connection, now, 9)


def undecided(running: Desk) -> list[CaseKind]:
    return [one.kind for one in running.cases() if one.kind is CaseKind.UNDECIDED]


@pytest.mark.parametrize("what", POISON)
def test_one_that_fails_is_tried_every_hour_and_told_once(decided: Desk, what: str) -> None:
    now = decided.now + LATER
    poison(decided, what)
    urgent = []
    for _ in range(4):
        assert desk.settle(decided.office, now) == 1
        assert due(decided, now + timedelta(minutes=59)) == []
        assert undecided(decided) == [CaseKind.UNDECIDED]
        urgent.append(sum(one.notice == "urgent" for one in decided.letters()))
        now += timedelta(hours=1)
    assert urgent[0] == urgent[-1]


def test_one_that_failed_can_still_be_recalled(decided: Desk) -> None:
    fails_once(decided)
    with decided.store.transaction() as connection:
        held = rooms.decisions.load(connection, 1)
        application = rooms.applications.load(connection, 1)
        assert held
        assert application
        before = proceedings.of(
            decided.office, connection, application, organizer="Second organizer", now=decided.now
        )
        turn = deciding.recall(before, held)
        assert isinstance(turn, Turn)
        posting.perform(decided.office, connection, turn, decided.now, seed="recall")
    assert decision(decided).state is DecisionState.RECALLED
    assert undecided(decided) == []


@pytest.mark.parametrize(
    ("changes", "then"),
    [
        ({"state": State.WITHDRAWN}, "Nothing is left to decide on it."),
        ({"stage": Stage.SELECTION}, "Please decide anew."),
        ({"stage": Stage.REGISTRATION}, "Please decide anew."),
    ],
)
def test_one_whose_ground_changed_after_it_failed_is_told_anew(
    decided: Desk, changes: dict[str, Any], then: str
) -> None:
    fails_once(decided)
    changed = replace(decided.file(), **changes)
    with decided.store.transaction() as connection:
        rooms.applications.save(connection, [changed])
    desk.settle(decided.office, decided.now + 2 * LATER)
    assert decision(decided).state is DecisionState.RECALLED
    assert undecided(decided) == [CaseKind.UNDECIDED]
    assert decided.cases()[-1].text.endswith(then)


def test_what_is_foreseen_takes_effect_later_and_changes_nothing_now(decided: Desk) -> None:
    now = decided.now + LATER
    (foreseen,) = desk.foresee(decided.office, now, at=now).decisions
    assert foreseen.state is DecisionState.DONE
    assert decision(decided).state is DecisionState.HELD
    ahead = desk.foresee(decided.office, now, at=decided.now)
    assert ahead.decisions == ()
    assert desk.settle_all(decided.office, now) == (foreseen,)
    assert decision(decided) == foreseen
    assert decided.file().state is State.DECLINED
