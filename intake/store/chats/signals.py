"""What a chat told the desk, from the moment it was acknowledged until it was worked off.

Invariant: the same signal told three times is one; it waits, is parked, or is done. While one
waits, nothing that came later in its lane goes before it.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Update,
    and_,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)

from intake.store.dialects import is_postgresql, locked, passing_over
from intake.store.prepared import Prepared
from intake.store.tables.schema import signals as table

KEPT_FOR = timedelta(days=7)
"""How long the ID of what is done is remembered; a chat tells again within hours."""


@dataclass(frozen=True, kw_only=True)
class Signal:
    """Something that happened in a chat: `raw` is the JSON that came, `id` the same for the same.

    `kind` says who works it off. `attempts` is how often that was tried. `lane` names what must
    keep its order, as one conversation; "" is in no such order.
    """

    id: str
    kind: str
    raw: bytes
    received_at: datetime
    attempts: int = 0
    lane: str = ""


@dataclass(frozen=True, kw_only=True)
class ParkedSignal:
    """A signal that could not be worked off, and why; `kept` is the whole of it."""

    kept: Signal
    error: str


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


def waiting(
    connection: Connection,
    now: datetime,
    limit: int,
    *,
    without: Collection[str] = (),
    beyond: str = "",
) -> list[Signal]:
    """The oldest signals that are due, which nobody else has in hand and none before them holds up.

    `without` are lanes that somebody has in hand; `beyond` is how those begin that are passed over.
    """
    rows = select(table).where(table.c.is_waiting, table.c.due_at <= now, ~_held_up(now))
    if without:
        rows = rows.where(table.c.lane.not_in(sorted(without)))
    if beyond:
        rows = rows.where(~table.c.lane.startswith(beyond, autoescape=True))
    oldest = rows.order_by(table.c.received_at, table.c.id).limit(limit)
    return [_signal(row) for row in connection.execute(locked(connection, oldest, skip=True))]


def _held_up(now: datetime) -> ColumnElement[bool]:
    """Whether something before it in its lane was put off."""
    first = table.alias("first")
    is_before = or_(
        first.c.received_at < table.c.received_at,
        and_(first.c.received_at == table.c.received_at, first.c.id < table.c.id),
    )
    same = and_(first.c.lane == table.c.lane, table.c.lane != "")
    return exists().where(same, first.c.is_waiting, first.c.due_at > now, is_before)


def _signal(row: Row[Any]) -> Signal:
    return Signal(
        id=row.id,
        kind=row.kind,
        raw=bytes(row.raw),
        received_at=row.received_at,
        attempts=row.attempts,
        lane=row.lane,
    )


def newest(connection: Connection, prefix: str, before: datetime) -> str | None:
    """The last of the IDs that begin so and go on with a figure, of what came before then."""
    mine = table.c.id >= prefix, table.c.id < f"{prefix}z", table.c.received_at < before
    within = table.c.id.startswith(prefix, autoescape=True)
    last = select(func.max(table.c.id)).where(*mine, within)
    return connection.execute(last).scalar_one_or_none()


def of_message(connection: Connection, id: str) -> list[Signal]:
    """What was kept under this ID, and what its ID goes on with after a hyphen."""
    mine = table.c.id.startswith(f"{id}-", autoescape=True)
    within = and_(table.c.id >= f"{id}-", table.c.id < f"{id}-z", mine)
    rows = select(table).where(or_(table.c.id == id, within))
    return [_signal(row) for row in connection.execute(rows.order_by(table.c.id))]


def count_waiting(connection: Connection) -> int:
    """How many wait, due or not."""
    counted = select(func.count(table.c.id)).where(table.c.is_waiting)
    return int(connection.execute(counted).scalar_one())


def done(connection: Connection, id: str) -> bool:
    """The signal was worked off; False where somebody else had settled it."""
    return connection.execute(_still(id).values(is_waiting=False, error=None)).rowcount == 1


def is_done(connection: Connection, id: str) -> bool:
    """Whether the signal was kept, and is worked off by now."""
    return _is_any(connection, table.c.id == id)


def is_later_done(connection: Connection, prefix: str, id: str) -> bool:
    """Whether one was worked off whose ID begins so and goes on with a figure, beyond this ID."""
    within = table.c.id.startswith(prefix, autoescape=True)
    return _is_any(connection, table.c.id > id, table.c.id < f"{prefix}z", within)


def _is_any(connection: Connection, *these: ColumnElement[bool]) -> bool:
    done = ~table.c.is_waiting, table.c.parked_at.is_(None), table.c.error.is_(None)
    return bool(connection.execute(select(exists().where(*these, *done))).scalar_one())


def later(
    connection: Connection, id: str, due_at: datetime, error: str, *, is_counted: bool = True
) -> None:
    """The signal could not be worked off now; it is tried again then.

    The try `is_counted` unless nothing about the signal itself could have gone otherwise.
    """
    attempts = table.c.attempts + (1 if is_counted else 0)
    again = {"due_at": due_at, "error": error, "attempts": attempts}
    connection.execute(_still(id).values(again))


def is_any_put_off(connection: Connection, why: str) -> bool:
    """Whether one waits with an error that begins so."""
    mine = table.c.is_waiting, table.c.error.startswith(why, autoescape=True)
    return bool(connection.execute(select(exists().where(*mine))).scalar_one())


def hurry(connection: Connection, whys: Collection[str], now: datetime) -> None:
    """What waits with an error that begins so is due now."""
    mine = or_(*(table.c.error.startswith(one, autoescape=True) for one in whys))
    waits = update(table).where(table.c.is_waiting, table.c.due_at > now, mine)
    connection.execute(waits.values(due_at=now))


def park(connection: Connection, id: str, error: str, at: datetime) -> None:
    """Keep the signal whole, out of the way of the others."""
    connection.execute(_still(id).values(is_waiting=False, parked_at=at, error=error))


def parked(connection: Connection, ids: Collection[str] | None = None) -> list[ParkedSignal]:
    """What could not be worked off, oldest first: those of these IDs, or all."""
    rows = select(table).where(table.c.parked_at.is_not(None))
    if ids is not None:
        rows = rows.where(table.c.id.in_(sorted(ids)))
    oldest = rows.order_by(table.c.received_at, table.c.id)
    return [
        ParkedSignal(kept=_signal(row), error=row.error or "")
        for row in connection.execute(locked(connection, oldest))
    ]


def unpark(connection: Connection, ids: Collection[str], now: datetime) -> None:
    """Let them wait again, as if they had not been tried."""
    again = {"is_waiting": True, "parked_at": None, "attempts": 0, "due_at": now, "error": None}
    these = table.c.id.in_(sorted(ids)), table.c.parked_at.is_not(None)
    connection.execute(update(table).where(*these).values(again))


def lay_aside(connection: Connection, id: str, why: str) -> None:
    """What was parked is done without having been worked off; the reason stays with it."""
    mine = update(table).where(table.c.id == id, table.c.parked_at.is_not(None))
    connection.execute(mine.values(parked_at=None, error=why))


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
