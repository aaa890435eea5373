"""The few spots where the databases speak differently."""

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Connection, Insert, Select, Table, func, select

from intake.store.engine import is_reading
from intake.store.prepared import Prepared

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql, sqlite

Rows = TypeVar("Rows", bound=Select[Any])


def is_postgresql(connection: Connection) -> bool:
    return connection.dialect.name == "postgresql"


def insert_or_ignore(connection: Connection, table: Table, *, key: Sequence[str]) -> Insert:
    """An INSERT that passes over rows whose key is there already."""
    return passing_over(is_postgresql(connection), table, tuple(key))


@cache
def passing_over(on_postgresql: bool, table: Table, key: tuple[str, ...]) -> Insert:
    return _insert(on_postgresql, table).on_conflict_do_nothing(index_elements=key)


def put(connection: Connection, table: Table, row: dict[str, Any], *, key: Sequence[str]) -> None:
    """Insert the row, or overwrite the one with its key."""
    put_each(connection, table, [row], key=key)


def put_each(
    connection: Connection, table: Table, rows: Sequence[dict[str, Any]], *, key: Sequence[str]
) -> None:
    """The same with each of these rows, which have the same columns."""
    if rows:
        putting = _put(is_postgresql(connection), table, tuple(rows[0]), tuple(key))
        putting.run_each(connection, rows)


@cache
def _put(
    on_postgresql: bool, table: Table, names: tuple[str, ...], key: tuple[str, ...]
) -> Prepared:
    added = _insert(on_postgresql, table)
    new = {name: added.excluded[name] for name in names if name not in key}
    return Prepared(added.on_conflict_do_update(index_elements=key, set_=new).inline(), names)


def add_to(
    connection: Connection, table: Table, row: dict[str, Any], *, key: Sequence[str], figure: str
) -> None:
    """Add to the figure of the row with its key, or insert the row."""
    _add_to(is_postgresql(connection), table, tuple(row), tuple(key), figure).run(connection, row)


@cache
def _add_to(
    on_postgresql: bool, table: Table, names: tuple[str, ...], key: tuple[str, ...], figure: str
) -> Prepared:
    added = _insert(on_postgresql, table)
    both = {figure: table.c[figure] + added.excluded[figure]}
    return Prepared(added.on_conflict_do_update(index_elements=key, set_=both).inline(), names)


def _insert(on_postgresql: bool, table: Table) -> "postgresql.Insert | sqlite.Insert":
    """The database's own INSERT; 3 MB of the other database's words are not loaded."""
    if on_postgresql:
        from sqlalchemy.dialects.postgresql import insert

        return insert(table)
    from sqlalchemy.dialects import sqlite

    return sqlite.insert(table)


def locked(connection: Connection, rows: Rows, *, skip: bool = False) -> Rows:
    """The selection with its rows locked until the transaction ends; `skip` leaves out others'.

    On SQLite a transaction is alone with the whole database already.
    """
    if is_reading(connection) or not is_postgresql(connection):
        return rows
    return rows.with_for_update(skip_locked=skip)


def reserve(connection: Connection, name: str) -> None:
    """Be the only transaction that reserved this name until it ends."""
    if is_postgresql(connection) and not is_reading(connection):
        lock = func.pg_advisory_xact_lock(func.hashtextextended(name, 0))
        connection.execute(select(lock))
