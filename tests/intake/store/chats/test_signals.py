"""What a chat told waits in the order of its lane, is parked whole and taken up again."""

import time
from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, text

from intake.store import Store
from intake.store.chats import signals
from intake.store.chats.signals import Signal

NOON = datetime(2025, 5, 1, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def a_signal(number: int, lane: str = "D1") -> Signal:
    at = NOON + timedelta(seconds=number)
    return Signal(id=f"Ev{number}", kind="message", raw=b"{}", received_at=at, lane=lane)


def due(store: Store, now: datetime, without: Collection[str] = ()) -> list[str]:
    with store.reading() as connection:
        return [one.id for one in signals.waiting(connection, now, 10, without=without)]


def test_what_was_put_off_holds_up_its_lane_alone(store: Store) -> None:
    now = NOON + MINUTE
    with store.transaction() as connection:
        kept = [a_signal(1), a_signal(2), a_signal(3, "D2"), a_signal(4), a_signal(5, "")]
        signals.keep(connection, kept)
        signals.later(connection, "Ev2", now + MINUTE, "Slack is away")
    assert due(store, now) == ["Ev1", "Ev3", "Ev5"]
    assert due(store, now + MINUTE) == ["Ev1", "Ev2", "Ev3", "Ev4", "Ev5"]


def test_what_waits_for_a_reason_that_is_over_is_due_at_once(store: Store) -> None:
    now = NOON + MINUTE
    with store.transaction() as connection:
        signals.keep(connection, [a_signal(1), a_signal(2, "D2")])
        for one, why in (("Ev1", "waits for a right: users:read"), ("Ev2", "a fault")):
            signals.later(connection, one, now + MINUTE, why)
        signals.hurry(connection, ("waits for a right: ", "waits to be let in: "), now)
    assert due(store, now) == ["Ev1"]


def test_lanes_in_hand_are_left_out(store: Store) -> None:
    with store.transaction() as connection:
        signals.keep(connection, [a_signal(1), a_signal(2, "D2")])
    assert due(store, NOON + MINUTE, without=["D1"]) == ["Ev2"]


def test_what_is_parked_holds_up_nothing_and_is_taken_up_again(store: Store) -> None:
    now = NOON + MINUTE
    with store.transaction() as connection:
        signals.keep(connection, [a_signal(1), a_signal(2)])
        signals.later(connection, "Ev1", now + MINUTE, "a fault")
        signals.park(connection, "Ev1", "a fault", now)
    assert due(store, now) == ["Ev2"]
    with store.transaction() as connection:
        assert [(one.kept.id, one.error) for one in signals.parked(connection)] == [
            ("Ev1", "a fault")
        ]
        assert signals.parked(connection, ["Ev2"]) == []
        signals.unpark(connection, ["Ev1", "Ev2"], now)
        assert signals.parked(connection) == []
        assert [one.attempts for one in signals.waiting(connection, now, 9)] == [0, 0]
    assert due(store, now) == ["Ev1", "Ev2"]


def test_a_later_one_is_known_once_it_was_worked_off(store: Store) -> None:
    said, first, second = "message-D1-1.1", "message-D1-1.1-1.2", "message-D1-1.1-1.3"
    others = ("message-D1-1.2", "message-D1-1.2-1.3", "message-D2-1.1-1.4")
    kept = [replace(a_signal(1), id=one) for one in (said, first, second, *others)]
    with store.transaction() as connection:
        signals.keep(connection, kept)
        for one in (said, first, *others):
            assert signals.done(connection, one)
            assert signals.is_done(connection, one)
        assert not signals.is_done(connection, second)
        assert not signals.is_done(connection, "message-D1-1")
        assert signals.is_later_done(connection, f"{said}-", said)
        assert not signals.is_later_done(connection, f"{said}-", first)
        signals.park(connection, second, "a fault", NOON)
        assert not signals.is_later_done(connection, f"{said}-", first)
        signals.lay_aside(connection, second, "nothing in it")
        assert not signals.is_later_done(connection, f"{said}-", first)
        assert signals.is_later_done(connection, f"{said}-", said)


def test_a_long_lane_is_looked_through_in_no_time(store: Store) -> None:
    now = NOON + timedelta(days=1)
    with store.transaction() as connection:
        signals.keep(connection, [a_signal(number) for number in range(5_000)])
        began = time.perf_counter()
        assert len(signals.waiting(connection, now, 32)) == 32
        signals.later(connection, "Ev0", now + MINUTE, "Slack is away")
        assert signals.waiting(connection, now, 32) == []
        assert time.perf_counter() - began < 1


def unpunctuated(connection: Connection) -> None:
    """IDs are sorted as some databases sort them: as if there were no punctuation."""
    if connection.dialect.name == "postgresql":
        connection.execute(
            text("CREATE COLLATION unpunctuated (provider = icu, locale = 'en-US-u-ka-shifted')")
        )
        connection.execute(
            text("ALTER TABLE signals ALTER COLUMN id TYPE varchar COLLATE unpunctuated")
        )


def test_what_was_kept_of_a_message_is_found_however_ids_are_sorted(store: Store) -> None:
    mine, kept = "message-C1-1.000001", a_signal(1)
    edits = [f"{mine}-2.000001", f"{mine}-3.000001"]
    others = [f"{mine}0", "message-C1-1.00000", "message-C1-1.000002-2.000001"]
    with store.transaction() as connection, connection.begin_nested() as aside:
        unpunctuated(connection)
        signals.keep(connection, [replace(kept, id=id) for id in (mine, *edits, *others)])
        found = [one.id for one in signals.of_message(connection, mine)]
        aside.rollback()
    assert found == [mine, *edits]
