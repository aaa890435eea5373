"""Ceremonies come back as they were saved, and what is due is found by its index."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from intake.ceremony import (
    Attendance,
    Ceremony,
    Consulted,
    Delegate,
    Interest,
    Place,
    Settlement,
)
from intake.store import Connection, Store, applications, ceremony
from tests.intake.store.samples import NOW, an_application
from tests.intake.store.test_plans import _plan, _whole, said

__all__ = ["said"]

WORD = Settlement(by="First organizer", reason="Sound. \ud800", at=NOW)
WHOLE = Ceremony(
    application=1,
    place=Place(asked="日内瓦", state=Consulted.AGREED, place="Wien", needs="Two", said=WORD),
    attendance=Attendance(
        opened_at=NOW,
        delegates=(Delegate(name="王伟", office="市长"), Delegate(name="Anna Nowak")),
        is_confirmed=True,
        settled=replace(WORD, reason="Sound."),
        reminded=("reminder-1",),
    ),
    interest=Interest(words="We would like to host.", by="a@gdynia.example", at=NOW),
)
VERBS: list[Callable[[Connection], object]] = [
    lambda c: ceremony.save(c, WHOLE, NOW),
    lambda c: ceremony.of(c, 1),
    lambda c: ceremony.of_several(c, [1, 2]),
    lambda c: ceremony.due(c, NOW, 10),
    lambda c: ceremony.postpone(c, 1, NOW),
]


def keep(store: Store, *several: Ceremony) -> None:
    with store.transaction() as connection:
        applications.save(connection, [an_application(one.application) for one in several])
        for one in several:
            ceremony.save(connection, one, NOW + timedelta(hours=one.application))


def test_all_of_it_comes_back(store: Store) -> None:
    keep(store, WHOLE)
    with store.transaction() as connection:
        found = ceremony.of(connection, 1)
        assert found.place
        assert found.place.said
        assert found.place.said.reason == "Sound. \ufffd"
        assert replace(found, place=WHOLE.place) == WHOLE
        ceremony.save(connection, Ceremony(application=1), None)
        assert ceremony.of(connection, 1) == Ceremony(application=1)
        assert ceremony.of(connection, 2) == Ceremony(application=2)


def test_what_is_due_longest_comes_first_and_what_was_settled_is_left(store: Store) -> None:
    open_ones = [Ceremony(application=one, attendance=Attendance(opened_at=NOW)) for one in (2, 3)]
    keep(store, WHOLE, *open_ones)
    with store.transaction() as connection:
        assert ceremony.due(connection, NOW + timedelta(hours=2), 10) == [1, 2]
        ceremony.postpone(connection, 1, None)
        assert ceremony.due(connection, NOW + timedelta(hours=2), 10) == [2]
        ceremony.look_again(connection, NOW)
        assert ceremony.due(connection, NOW, 10) == [2, 3]


def test_no_verb_reads_a_whole_table(store: Store, said: list[tuple[str, Any]]) -> None:
    keep(store, WHOLE)
    with store.transaction() as connection:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        for verb in VERBS:
            said.clear()
            verb(connection)
            for statement, values in list(said):
                plan = _plan(connection, statement, values)
                assert not _whole(plan), f"{statement}\n{plan}"
