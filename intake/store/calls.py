"""Frozen versions of the call: an application is judged by the one it was opened under."""

from datetime import datetime

from sqlalchemy import Connection, select

from intake.errors import StoreError
from intake.store import notes
from intake.store.dialects import insert_or_ignore
from intake.store.tables.schema import calls

_IN_FORCE = "call-in-force"


def freeze(connection: Connection, version: str, text: str, at: datetime) -> None:
    """Keep the call file's text under its version; a version once frozen stays as it is."""
    row = {"version": version, "text": text, "frozen_at": at}
    connection.execute(insert_or_ignore(connection, calls, key=["version"]), row)


def text(connection: Connection, version: str) -> str:
    """The call file's text of this version; StoreError where it was never frozen."""
    found = select(calls.c.text).where(calls.c.version == version)
    frozen: str | None = connection.execute(found).scalar_one_or_none()
    if frozen is None:
        raise StoreError(f"the call {version!r} was never frozen in this database")
    return frozen


def versions(connection: Connection) -> list[str]:
    """All versions, in the order in which they were frozen."""
    return list(connection.execute(select(calls.c.version).order_by(calls.c.frozen_at)).scalars())


def put_in_force(connection: Connection, version: str) -> None:
    """From now on this version is in force: the desk was started with it."""
    notes.remember(connection, _IN_FORCE, version)


def in_force(connection: Connection) -> str | None:
    """The text the desk was last started with, or None in a new database.

    The one frozen last where no start was noted: an earlier version may be in force again.
    """
    version = notes.recall(connection, _IN_FORCE)
    if version is not None:
        return text(connection, version)
    rows = select(calls.c.text).order_by(calls.c.frozen_at.desc()).limit(1)
    found: str | None = connection.execute(rows).scalar_one_or_none()
    return found
