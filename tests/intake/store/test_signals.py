"""What a chat told waits in the order of its lane, is parked whole and taken up again."""

import time
from collections.abc import Collection
from datetime import UTC, datetime, timedelta

from intake.store import Store, signals
from intake.store.signals import Signal

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


def test_a_long_lane_is_looked_through_in_no_time(store: Store) -> None:
    now = NOON + timedelta(days=1)
    with store.transaction() as connection:
        signals.keep(connection, [a_signal(number) for number in range(5_000)])
        began = time.perf_counter()
        assert len(signals.waiting(connection, now, 32)) == 32
        signals.later(connection, "Ev0", now + MINUTE, "Slack is away")
        assert signals.waiting(connection, now, 32) == []
        assert time.perf_counter() - began < 1
