"""What a chat told the desk, from the moment it was acknowledged until it was worked off.

Invariant: the same signal told three times is one; it waits, is parked, or is done.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import Connection, Update, delete, func, select, update

from intake.store.dialects import is_postgresql, locked, passing_over
from intake.store.prepared import Prepared
from intake.store.schema import signals as table

KEPT_FOR = timedelta(days=7)
"""How long the ID of what is done is remembered; a chat tells again within hours."""


@dataclass(frozen=True, kw_only=True)
class Signal:
    """Something that happened in a chat: `raw` is the JSON that came, `id` the same for the same.

    `kind` says who works it off. `attempts` is how often that was tried.
    """

    id: str
    kind: str
    raw: bytes
    received_at: datetime
    attempts: int = 0


def keep(connection: Connection, signals: Sequence[Signal]) -> None:
    """Add the signals to those waiting; one that was kept before changes nothing."""
    adding = _add(is_postgresql(connection))
    for one in sorted(signals, key=lambda one: one.id):
        adding.run(connection, vars(one) | {"is_waiting": True, "due_at": one.received_at})


@cache
def _add(on_postgresql: bool) -> Prepared:
    adding = passing_over(on_postgresql, table, ("id",)).inline()
    left_out = ("parked_at", "error")
    return Prepared(adding, [one.name for one in table.c if one.name not in left_out])


def waiting(connection: Connection, now: datetime, limit: int) -> list[Signal]:
    """The oldest signals that are due, which nobody else has in hand."""
    rows = select(table).where(table.c.is_waiting, table.c.due_at <= now)
    oldest = rows.order_by(table.c.due_at, table.c.received_at).limit(limit)
    return [
        Signal(
            id=row.id,
            kind=row.kind,
            raw=bytes(row.raw),
            received_at=row.received_at,
            attempts=row.attempts,
        )
        for row in connection.execute(locked(connection, oldest, skip=True))
    ]


def count_waiting(connection: Connection) -> int:
    """How many wait, due or not."""
    counted = select(func.count(table.c.id)).where(table.c.is_waiting)
    return int(connection.execute(counted).scalar_one())


def done(connection: Connection, id: str) -> bool:
    """The signal was worked off; False where somebody else had settled it."""
    return connection.execute(_still(id).values(is_waiting=False, error=None)).rowcount == 1


def later(connection: Connection, id: str, due_at: datetime, error: str) -> None:
    """The signal could not be worked off now; it is tried again then."""
    again = {"due_at": due_at, "error": error, "attempts": table.c.attempts + 1}
    connection.execute(_still(id).values(again))


def park(connection: Connection, id: str, error: str, at: datetime) -> None:
    """Keep the signal whole, out of the way of the others."""
    connection.execute(_still(id).values(is_waiting=False, parked_at=at, error=error))


def forget(connection: Connection, now: datetime) -> None:
    """Drop what was done long ago; what is parked or waits stays."""
    old = table.c.received_at < now - KEPT_FOR
    connection.execute(delete(table).where(old, ~table.c.is_waiting, table.c.parked_at.is_(None)))


def count_parked(connection: Connection) -> int:
    """How many could not be worked off and are kept whole."""
    counted = select(func.count(table.c.id)).where(table.c.parked_at.is_not(None))
    return int(connection.execute(counted).scalar_one())


def _still(id: str) -> Update:
    return update(table).where(table.c.id == id, table.c.is_waiting)
