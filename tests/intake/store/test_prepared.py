"""Statements handed to the driver itself behave as through SQLAlchemy."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from sqlalchemy import bindparam, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from intake.errors import StoreError, StoreUnavailableError
from intake.store import Store, outbox
from intake.store.prepared import AT_ONCE, Prepared, in_portions
from intake.store.tables.schema import cases, letters, notes
from tests.intake.store.samples import NOW, a_letter

COLUMNS = ["kind", "text", "at", "application"]
ADD = Prepared(insert(cases).returning(cases.c.number), COLUMNS)
ADD_SEVERAL = Prepared(insert(cases).inline(), COLUMNS)
ALL = Prepared(select(cases).order_by(cases.c.number))
NOTE = Prepared(insert(notes).inline(), ["key", "value"])
WARSAW = timezone(timedelta(hours=2))


def a_row(**other: Any) -> dict[str, Any]:
    return {"kind": "x", "text": "Łódź", "at": NOW, "application": None} | other


def test_a_row_comes_back_as_sqlalchemy_reads_it(store: Store) -> None:
    at = datetime(2025, 4, 7, 12, 30, 0, 5, tzinfo=WARSAW)
    with store.transaction() as connection:
        number = ADD.value(connection, **a_row(text="a\0b \ud800", at=at))
        prepared = ALL.rows(connection)
        read = connection.execute(select(cases)).all()
    assert [row._asdict() for row in prepared] == [dict(row._mapping) for row in read]
    assert (prepared[0].number, prepared[0].text) == (number, "a\ufffdb \ufffd")
    assert prepared[0].at == at
    assert prepared[0].at.tzinfo is UTC


def test_lists_and_truth_come_back_as_sqlalchemy_reads_them(store: Store) -> None:
    with store.transaction() as connection:
        outbox.post(connection, [a_letter(1), a_letter(2)])
        prepared = Prepared(select(letters).order_by(letters.c.number)).rows(connection)
        read = connection.execute(select(letters).order_by(letters.c.number)).all()
    assert [tuple(row) for row in prepared] == [tuple(row) for row in read]


@pytest.mark.parametrize("count", [1, 3])
def test_several_rows_are_counted(store: Store, count: int) -> None:
    with store.transaction() as connection:
        ADD_SEVERAL.run_each(connection, [a_row()] * count)
        same = update(cases).where(cases.c.kind == bindparam("which")).values(text="y")
        assert Prepared(same).run(connection, {"which": "x"}) == count
        assert {row.text for row in ALL.rows(connection)} == {"y"}


def test_nothing_found_is_none(store: Store) -> None:
    with store.reading() as connection:
        assert ALL.row(connection) is None
        assert ALL.value(connection) is None
        assert ALL.column(connection) == []


def test_what_the_database_refuses_is_told_without_the_values(store: Store) -> None:
    with pytest.raises(StoreError) as told, store.transaction() as connection:
        NOTE.run_each(connection, [{"key": "k", "value": "their words"}] * 2)
    assert isinstance(told.value.__cause__, IntegrityError)
    assert "their words" not in f"{told.value} {told.value.__cause__}"
    with store.reading() as connection:
        assert Prepared(select(notes)).rows(connection) == []


def test_a_connection_lost_meanwhile_is_told_and_replaced(store: Store, database: str) -> None:
    if database.startswith("sqlite"):
        return  # nobody can take it away
    with pytest.raises(StoreUnavailableError):
        _read_after_it_was_ended(store)
    with store.reading() as connection:
        assert ALL.rows(connection) == []


def _read_after_it_was_ended(store: Store) -> None:
    with store.transaction() as connection, store.transaction() as other:
        mine = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
        other.execute(text("SELECT pg_terminate_backend(:mine, 5000)"), {"mine": mine})
        ALL.rows(connection)


def test_a_value_that_is_not_given_is_a_fault(store: Store) -> None:
    with pytest.raises(KeyError), store.transaction() as connection:
        ADD.value(connection, kind="x")


def test_a_value_of_no_known_type_is_never_bound(store: Store) -> None:
    untyped = Prepared(select(cases.c.number).limit(bindparam("most")))
    with pytest.raises(AssertionError), store.reading() as connection:
        untyped.rows(connection, most=1)


@pytest.mark.parametrize("count", [0, 1, len(AT_ONCE), len(AT_ONCE) + 1])
def test_portions_hold_every_value_and_no_other(count: int) -> None:
    wanted = [str(number) for number in range(count)]
    portions = list(in_portions(wanted))
    assert all(tuple(one) == AT_ONCE for one in portions)
    assert [name for one in portions for name in dict.fromkeys(one.values())] == wanted
