"""What is due at Home: reminders that go out by themselves among it, counted."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.slack.shown import Looking, due
from bot.slack.shown.eyes import Eye
from bot.slack.shown.local import ANYBODY
from intake import stages
from intake import store as rooms
from intake.applications import State
from intake.calls.model import Stage
from intake.store import Store
from tests.bot.slack.shown.test_home import ANNA
from tests.intake.conversation.registered import a_city
from tests.intake.desk.acts.town import Town
from tests.intake.desk.desks import CALL

CLOSES_AT = CALL.stages[Stage.REGISTRATION].closes_at
FIRST, *_ = stages.reminders_at(CALL, Stage.REGISTRATION)


@pytest.fixture
def town(store: Store) -> Town:
    town = Town(store)
    town.now = FIRST - timedelta(days=2)
    return town


def cities(town: Town, count: int, **changes: Any) -> None:
    """So many cities as the desk keeps them, numbered on from those that are there."""
    with town.store.transaction() as connection:
        there = len(rooms.applications.living(connection))
        placed = [
            replace(a_city(there + one, call=CALL), reminded=(), **changes)
            for one in range(1, count + 1)
        ]
        timed = [replace(one, next_at=stages.next_at(CALL, one)) for one in placed]
        rooms.applications.save(connection, timed)


def shown(town: Town) -> str:
    with town.store.reading() as connection:
        looking = Looking(office=town.office, connection=connection, now=town.now, person=ANNA)
        blocks = due.show(Eye(looking=looking, person=ANNA.id, local=ANYBODY, page=0))
    return str(blocks[-1]["text"]["text"])


@pytest.mark.parametrize(
    ("count", "words"), [(1, "1 city"), (47, "47 cities"), (1_000, "1,000 cities")]
)
def test_reminders_of_this_week_are_counted_in_one_line(town: Town, count: int, words: str) -> None:
    cities(town, count, state=State.OPEN, stage=Stage.REGISTRATION)
    told = shown(town)
    assert f": a reminder goes to {words} by itself" in told
    assert told.count("reminder") == 1


def test_a_reminder_of_today_stands_there(town: Town) -> None:
    cities(town, 3, state=State.OPEN, stage=Stage.REGISTRATION)
    town.now = FIRST - timedelta(hours=1)
    today, _, week = shown(town).partition("This week")
    assert "a reminder goes to 3 cities by itself" in today
    assert "reminder" not in week


@pytest.mark.parametrize("state", [State.PAUSED, State.WITHDRAWN, State.REGISTERED])
def test_whom_nobody_reminds_is_not_counted(town: Town, state: State) -> None:
    cities(town, 3, state=state, stage=Stage.REGISTRATION)
    assert "reminder" not in shown(town)


@pytest.mark.parametrize("now", [FIRST - timedelta(days=9), CLOSES_AT - timedelta(minutes=1)])
def test_neither_what_is_far_off_nor_a_closing_is_a_reminder(town: Town, now: datetime) -> None:
    town.now = now
    said = tuple(one.name for one in stages.events(CALL, a_city(1, call=CALL, state=State.OPEN)))
    if now > FIRST:
        cities(town, 3, state=State.OPEN, stage=Stage.REGISTRATION)
        with town.store.transaction() as connection:
            living = rooms.applications.living(connection)
            closing = [replace(one, reminded=said, next_at=CLOSES_AT) for one in living]
            rooms.applications.save(connection, closing)
    else:
        cities(town, 3, state=State.OPEN, stage=Stage.REGISTRATION)
    assert "reminder" not in shown(town)


def test_registered_cities_are_reminded_only_where_something_lacks(town: Town) -> None:
    at = stages.reminders_at(CALL, Stage.PRE_SELECTION)[0]
    town.now = at - timedelta(days=1)
    cities(town, 5, state=State.REGISTERED, stage=Stage.PRE_SELECTION)
    assert "a reminder goes by itself to those of 5 cities that still lack something" in shown(town)


def test_more_than_are_looked_at_are_called_so(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(due, "MOST_COUNTED", 4)
    cities(town, 6, state=State.OPEN, stage=Stage.REGISTRATION)
    assert "a reminder goes to at least 5 cities by itself" in shown(town)
