"""The few spots where the databases speak differently."""

from collections.abc import Sequence
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Insert, Select, Table, func, select
from sqlalchemy.dialects import postgresql, sqlite

from intake.store.engine import is_reading

Rows = TypeVar("Rows", bound=Select[Any])


def is_postgresql(connection: Connection) -> bool:
    return connection.dialect.name == "postgresql"


def insert_or_ignore(connection: Connection, table: Table, *, key: Sequence[str]) -> Insert:
    """An INSERT that passes over rows whose key is there already."""
    if is_postgresql(connection):
        return postgresql.insert(table).on_conflict_do_nothing(index_elements=key)
    return sqlite.insert(table).on_conflict_do_nothing(index_elements=key)


def put(connection: Connection, table: Table, row: dict[str, Any], *, key: Sequence[str]) -> None:
    """Insert the row, or overwrite the one with its key."""
    connection.execute(_put(is_postgresql(connection), table, tuple(row), tuple(key)), row)


@cache
def _put(on_postgresql: bool, table: Table, names: tuple[str, ...], key: tuple[str, ...]) -> Insert:
    """The statement, built once: building it costs more than running it."""
    rest = [name for name in names if name not in key]
    if on_postgresql:
        added = postgresql.insert(table)
        new = {name: added.excluded[name] for name in rest}
        return added.on_conflict_do_update(index_elements=key, set_=new)
    written = sqlite.insert(table)
    new = {name: written.excluded[name] for name in rest}
    return written.on_conflict_do_update(index_elements=key, set_=new)


def locked(connection: Connection, rows: Rows, *, skip: bool = False) -> Rows:
    """The selection with its rows locked until the transaction ends; `skip` leaves out others'.

    On SQLite a transaction is alone with the whole database already.
    """
    if is_reading(connection):
        return rows
    return rows.with_for_update(skip_locked=skip)


def reserve(connection: Connection, name: str) -> None:
    """Be the only transaction that reserved this name until it ends."""
    if is_postgresql(connection) and not is_reading(connection):
        lock = func.pg_advisory_xact_lock(func.hashtextextended(name, 0))
        connection.execute(select(lock))
