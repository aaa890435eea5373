"""What became of a message is settled alone; what stands beside it hears of it afterwards."""

import threading
from collections.abc import Mapping
from datetime import timedelta

import pytest

from bot.slack import settling
from intake import store as rooms
from intake.desk import board
from intake.store import Store
from intake.store.chats.board import Spot
from intake.store.chats.leases import Post
from tests.intake.desk.acts.town import Town

LEASE = timedelta(seconds=90)
POSTED = {"case:1": "1.0", "case:2": "2.0"}


class Threads(Town):
    """Two matters of one city, each in the hands of a carrier that shows it for the first time."""

    def __init__(self, opened: Store) -> None:
        super().__init__(opened)
        self.city(101)
        for asks in ("May we send two figures?", "Who may sign it?"):
            self.asked(101, asks)
        with opened.transaction() as connection:
            for key in POSTED:
                rooms.board.put(connection, key, self.now, application=101)
            taken = rooms.leases.claim(connection, self.now, len(POSTED), LEASE)
        self.posts: Mapping[str, Post] = {one.spot.key: one for one in taken}

    def settling(self, key: str, ts: str | None) -> settling.Settling:
        return settling.shown(self.posts[key], ts, "C1", None, self.now)

    def spot(self, key: str) -> Spot:
        with self.store.reading() as connection:
            found = rooms.board.load(connection, key)
        assert found
        return found


@pytest.fixture
def threads(store: Store) -> Threads:
    return Threads(store)


@pytest.mark.parametrize(("key", "other"), [("case:1", "case:2"), ("case:2", "case:1")])
def test_what_is_settled_changes_no_message_that_another_carrier_shows(
    threads: Threads, key: str, other: str
) -> None:
    before = threads.spot(other)
    with threads.store.transaction() as connection:
        threads.settling(key, POSTED[key])(connection)
    assert threads.spot(key).ts == POSTED[key]
    assert threads.spot(other) == before


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_two_carriers_that_settle_threads_of_one_city_do_not_wait_for_each_other(
    threads: Threads, database: str
) -> None:
    both, faults = threading.Barrier(2, timeout=10), list[Exception]()

    def settle(key: str) -> None:
        mine = Store(database)
        try:
            with mine.transaction() as connection:
                threads.settling(key, POSTED[key])(connection)
                both.wait()
        except Exception as fault:  # noqa: BLE001  told by the thread that waits
            faults.append(fault)
        finally:
            mine.close()

    carriers = [threading.Thread(target=settle, args=(key,)) for key in POSTED]
    for one in carriers:
        one.start()
    for one in carriers:
        one.join()
    assert faults == []
    assert {key: threads.spot(key).ts for key in POSTED} == POSTED


def test_what_stands_beside_a_message_names_it_once_it_is_there(threads: Threads) -> None:
    now = threads.now
    with threads.store.transaction() as connection:
        board.link(connection, "case:2", now)
    assert threads.spot("case:1").wanted == 1
    with threads.store.transaction() as connection:
        threads.settling("case:2", "2.0")(connection)
    with threads.store.transaction() as connection:
        board.link(connection, "case:2", now)
    assert threads.spot("case:1").wanted == 2
    assert threads.spot("case:2").wanted == 1
