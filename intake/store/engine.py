"""One database, SQLite or PostgreSQL, and its transactions.

Invariant: what a transaction did is durable when its block ends, or did not happen at all. Writers
on SQLite wait for their turn at BEGIN, so that none fails half-way for another's lock, and who only
looks can write nothing. A SQLite file that the store makes is its owner's alone.
"""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any, Self

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import (
    ArgumentError,
    DBAPIError,
    InterfaceError,
    NoSuchModuleError,
    OperationalError,
)
from sqlalchemy.exc import TimeoutError as NoConnectionError
from sqlalchemy.pool import ConnectionPoolEntry

from intake.errors import StoreError, StoreUnavailableError
from intake.store.tables import migrations

__all__ = ["Connection", "Store"]

LOCK_WAIT = 5.0
"""Seconds to wait for somebody else's lock before giving up."""

_LOOK = 5
"""Milliseconds for which SQLite looks for a lock that it does not get. It looks ever more rarely,
at last ten times a second, and would miss every moment between two transactions of a busy desk:
whoever waits for a turn to write begins to look anew instead."""

_BUSY = (
    "the desk was at other work all the while (the database is locked); nothing was changed in "
    "the record, please try again in a minute"
)
_READING = "citydesk_reading"
_WAL = "PRAGMA journal_mode = WAL"
_PRAGMAS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",  # what is erased is overwritten, not only forgotten
)


class Store:
    """The database at a SQLAlchemy URL; may be shared by threads, not by forked processes.

    `connections` is how many transactions may be open at once, `wait` how many seconds one waits
    for another's lock. Raises StoreError for a URL that names no database this house can use.
    """

    def __init__(self, url: str, *, connections: int = 5, wait: float = LOCK_WAIT) -> None:
        self._url = url
        self._engine = _engine(url, connections, wait)

    def hurried(self, wait: float) -> Self:
        """The same database, for work that waits only so many seconds for another's lock."""
        return type(self)(self._url, wait=wait)

    def migrate(self) -> int:
        """Bring the schema up to date and return its version (see `migrations.migrate`).

        Where it is up to date already, nothing is locked and nobody waited for.
        """
        with self.reading() as connection:
            if migrations.is_newest(connection):
                return len(migrations.STEPS)
        with _told_plainly():
            return migrations.migrate(self._engine)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A connection whose work commits as one when the block ends, or not at all.

        Raises StoreUnavailableError where the database is locked, full or away, StoreError for
        whatever else it refuses.
        """
        with _told_plainly(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for looking only: takes no locks and never waits for a writer."""
        options = {_READING: True, "postgresql_readonly": True}
        with _told_plainly(), self._engine.connect() as connection:
            reader = connection.execution_options(**options)
            with reader.begin():
                yield reader

    def is_gone(self) -> bool:
        """Whether the SQLite file is not where it was; who has it open reads on unawares."""
        place = self._engine.url
        return place.get_backend_name() == "sqlite" and not os.path.exists(place.database or "")

    def settle(self) -> bool:
        """Write a SQLite file anew, and what is kept beside it into it, so that nothing erased
        stands in either: what moved within the file left copies in its unused parts.

        Who has it open reads on. False where somebody is at work in it for longer than we wait:
        then some of it may still stand there.
        """
        if self._engine.url.get_backend_name() != "sqlite":
            return True
        with _told_plainly(), self._engine.connect() as connection:
            raw: Any = connection.connection.dbapi_connection
            raw.execute("PRAGMA query_only = 0")
            return _is_written_anew(raw)

    def close(self) -> None:
        """Give all connections back; the store opens anew when used again."""
        self._engine.dispose()


def is_reading(connection: Connection) -> bool:
    """Whether the connection is for looking only, so that no row may be locked."""
    return bool(connection.get_execution_options().get(_READING, False))


def _is_written_anew(raw: sqlite3.Connection) -> bool:
    until = time.monotonic() + LOCK_WAIT
    is_new = _ran(raw, "VACUUM")
    while not (is_emptied := _ran(raw, "PRAGMA wal_checkpoint(TRUNCATE)")):
        if time.monotonic() > until:
            break
        time.sleep(0.05)  # another's own checkpoint is not waited for by SQLite
    return is_new and is_emptied


def _ran(raw: sqlite3.Connection, statement: str) -> bool:
    try:
        row = raw.execute(statement).fetchone()
    except sqlite3.Error:
        return False
    return not (row and row[0])


def _engine(url: str, connections: int, wait: float) -> Engine:
    place = _place(url)
    is_sqlite = place.get_backend_name() == "sqlite"
    arguments = _sqlite_arguments(wait) if is_sqlite else _postgresql_arguments(place, wait)
    try:
        engine = create_engine(
            place,
            pool_size=connections,
            max_overflow=0,  # overflow connections would be closed at each return
            pool_timeout=wait,
            hide_parameters=True,  # people's words stay out of logs
            connect_args=arguments,
        )
    except (ArgumentError, NoSuchModuleError, ImportError) as error:
        raise StoreError(f"cannot use this database: {error}") from error
    except (ValueError, TypeError) as error:  # an option's value; its words may hold a password
        raise StoreError("the database's URL has an option that cannot be read") from error
    if is_sqlite:
        event.listen(engine, "do_connect", _create_for_owner)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", partial(_begin_sqlite, int(wait * 1000)))
    else:
        event.listen(engine, "connect", partial(_prepare_postgresql, wait))
    return engine


def _place(url: str) -> URL:
    try:
        place = make_url(url)
    except ArgumentError as error:
        raise StoreError("the database is not named by a URL like sqlite:////x.db") from error
    except ValueError as error:  # what Python says of it may hold a password
        raise StoreError("the host or port in the database's URL cannot be read") from error
    if "@" in (place.host or ""):
        raise StoreError("write an @ in the password of the database's URL as %40")
    if place.get_backend_name() not in ("sqlite", "postgresql"):
        raise StoreError(f"{place.get_backend_name()} is no database of ours: sqlite, postgresql")
    if place.get_backend_name() == "sqlite" and place.database in (None, "", ":memory:"):
        raise StoreError("a SQLite database in memory would lose every mail: name a file")
    if (place.database or "").startswith("file:"):
        raise StoreError("name the SQLite file by its path: sqlite:////x.db")
    return place


def _sqlite_arguments(wait: float) -> dict[str, Any]:
    return {"timeout": wait, "check_same_thread": False}


def _postgresql_arguments(place: URL, wait: float) -> dict[str, Any]:
    if "connect_timeout" in place.query:
        return {}
    return {"connect_timeout": max(2, int(min(wait, LOCK_WAIT)))}  # a server that is there is quick


def _create_for_owner(dialect: Any, entry: Any, place: list[str], options: Any) -> None:
    """Make a new file before SQLite does, its owner's alone; the WAL beside it becomes the same."""
    with suppress(OSError):  # there already, or no such folder: SQLite says so
        os.close(os.open(place[0], os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _prepare_sqlite(raw: Any, entry: ConnectionPoolEntry) -> None:
    raw.isolation_level = None  # BEGIN is ours to say
    _write_ahead(raw)
    for pragma in _PRAGMAS:
        raw.execute(pragma)


def _write_ahead(raw: Any) -> None:
    """Switch to WAL, which a file is but once: SQLite waits for nobody there, but at BEGIN.

    Who loses a race of first starts lost to one that is switching, and finds its work done.
    """
    try:
        raw.execute(_WAL)
    except sqlite3.OperationalError:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("ROLLBACK")
        raw.execute(_WAL)


def _begin_sqlite(wait: int, connection: Connection) -> None:
    raw: Any = connection.connection.dbapi_connection
    raw.execute(f"PRAGMA query_only = {int(is_reading(connection))}")
    if is_reading(connection):
        connection.exec_driver_sql("BEGIN")
        return
    raw.execute(f"PRAGMA busy_timeout = {_LOOK}")
    try:
        if not any(_has_begun(raw) for _ in range(wait // _LOOK)):
            connection.exec_driver_sql("BEGIN IMMEDIATE")
    finally:
        raw.execute(f"PRAGMA busy_timeout = {wait}")


def _has_begun(raw: Any) -> bool:
    """Whether it is our turn to write; what else is wrong than a lock is said later."""
    try:
        raw.execute("BEGIN IMMEDIATE")
    except sqlite3.DatabaseError:
        return False
    return True


def _prepare_postgresql(wait: float, raw: Any, entry: ConnectionPoolEntry) -> None:
    raw.autocommit = True
    raw.execute(f"SET lock_timeout = {int(wait * 1000)}")
    raw.autocommit = False


@contextmanager
def _told_plainly() -> Iterator[None]:
    """Turn the database's faults into ours, without the values that were in the statement."""
    try:
        yield
    except NoConnectionError as error:
        raise StoreUnavailableError("all connections to the database are in use") from error
    except DBAPIError as error:
        if _is_locked(error.orig):
            raise StoreUnavailableError(_BUSY) from error
        lines = str(error.orig).strip().splitlines() or [type(error.orig).__name__]
        said = f"the database says: {lines[0]}"
        if _may_pass(error):
            raise StoreUnavailableError(f"{said} (nothing was changed; try again later)") from error
        raise StoreError(said) from error


def _is_locked(fault: BaseException | None) -> bool:
    """Whether somebody else's lock was waited for in vain (PostgreSQL: lock_not_available)."""
    code = getattr(fault, "sqlite_errorcode", 0) & 0xFF  # without what SQLite adds to its codes
    locked = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    return code in locked or getattr(fault, "sqlstate", "") == "55P03"


def _may_pass(error: DBAPIError) -> bool:
    """Locks, a full disk and a lost server are over some day; a broken rule stays broken."""
    return error.connection_invalidated or isinstance(error, OperationalError | InterfaceError)
