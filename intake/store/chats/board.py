"""The organizers' board: which messages the desk keeps true in a chat, and how far each is.

Invariant: a row holds no words. What it says is made from the store when it is carried, so that the
newest state wins and a hundred changes are one update.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    Text,
    Update,
    and_,
    case,
    cast,
    delete,
    func,
    literal,
    or_,
    select,
    text,
    update,
)

from intake.decisions import WAITING
from intake.store.chats import precedence
from intake.store.dialects import insert_or_ignore, locked
from intake.store.tables.schema import board as table
from intake.store.tables.schema import cases, decisions, news

MOST_ATTENDING = timedelta(minutes=15)
"""How long somebody who opened a case counts as being at it."""

MOST_THREADS = 100
"""Matters that are shown anew when a file changes."""

PASSING = (
    "act", "deleted", "deletion", "edited", "mail", "newcomer", "news", "parked", "parted",
    "parted_asking", "told", "unsaid",
)  # fmt: skip
"""Kinds of messages that tell what happened once."""


@dataclass(frozen=True, kw_only=True)
class Spot:
    """One message on the board.

    `key` says what it shows ("case:12"), `place` in which channel or for whom ("": where the
    organizers are), `under` in whose thread. `ts` names it once it was posted; without one it may
    have been posted since `first_at`, or was never, where that is None. `attending` are who is at
    it: ID, name, since when (ISO). Where it is not waiting, nothing is to be shown until it is
    stirred.
    """

    key: str
    place: str
    under: str | None
    application: int | None
    ts: str | None
    wanted: int
    shown: int
    attempts: int
    first_at: datetime | None
    due_at: datetime
    error: str | None
    attending: tuple[tuple[str, str, str], ...]
    is_waiting: bool = True

    @property
    def kind(self) -> str:
        return self.key.partition(":")[0]

    @property
    def subject(self) -> str:
        return self.key.partition(":")[2]


def put(
    connection: Connection,
    key: str,
    now: datetime,
    *,
    place: str = "",
    under: str | None = None,
    application: int | None = None,
) -> None:
    """Show this on the board, or stir it where it is there already."""
    row: dict[str, object] = {
        "key": key, "place": place, "under": under, "application": application,
        "wanted": 0, "shown": 0, "is_waiting": False, "due_at": now, "attempts": 0,
        "fence": 0, "attending": [], "rank": int(precedence.of(key)),
    }  # fmt: skip
    connection.execute(insert_or_ignore(connection, table, key=["key"]), row)
    stir(connection, [key], now)


def lead(connection: Connection, key: str, under: str) -> None:
    """Show this in another thread, where it was not shown yet."""
    unseen = update(table).where(table.c.key == key, table.c.shown == 0)
    connection.execute(unseen.values(under=under))


def belong(connection: Connection, keys: Collection[str], application: int) -> None:
    """What these show is about this application from now on."""
    if keys:
        theirs = update(table).where(table.c.key.in_(sorted(keys)))
        connection.execute(theirs.values(application=application))


def stir(connection: Connection, keys: Collection[str], due_at: datetime) -> None:
    """What these show has changed: they are shown anew, those that are there."""
    if keys:
        connection.execute(_stirred(due_at).where(table.c.key.in_(sorted(keys))))


def stir_about(connection: Connection, applications: Collection[int], due_at: datetime) -> None:
    """The same for all that shows these applications: their cards, matters that still wait, and
    decisions that wait for their approval or their effect.
    """
    if applications:
        about = table.c.application.in_(sorted(applications))
        connection.execute(_stirred(due_at).where(about, table.c.key.like("card:%")))
        keys = _waiting_about(connection, applications)
        stir(connection, [*keys, *_deciding_about(connection, applications)], due_at)


def stir_all(connection: Connection, applications: Collection[int], due_at: datetime) -> None:
    """The same for everything that ever showed these applications, settled or not."""
    about = table.c.application.in_(sorted(applications))
    connection.execute(_stirred(due_at).where(about))


def _waiting_about(connection: Connection, applications: Collection[int]) -> list[str]:
    """The keys of the newest matters about these that wait, as many as people look after."""
    numbers = select(cases.c.number).where(
        cases.c.application.in_(sorted(applications)), cases.c.closed_at.is_(None)
    )
    newest = numbers.order_by(cases.c.number.desc()).limit(MOST_THREADS)
    return [f"case:{number}" for number in connection.execute(newest).scalars()]


def _deciding_about(connection: Connection, applications: Collection[int]) -> list[str]:
    """The keys of the decisions about these, or of their lists, that have had no effect yet, and
    of the matters that ask for their approval.
    """
    number = func.coalesce(decisions.c.final_list, decisions.c.number)
    waits = decisions.c.state.in_([one.value for one in WAITING])
    found = select(number).where(waits, decisions.c.application.in_(sorted(applications)))
    keys = [f"decision:{one}" for one in connection.execute(found.distinct()).scalars()]
    heads = select(table.c.under).where(table.c.key.in_(keys), table.c.under.is_not(None))
    return [*keys, *connection.execute(heads).scalars()] if keys else []


def _stirred(due_at: datetime) -> Update:
    """What was tried keeps its time: a chat that asked for patience gets it.

    What only waits for a later moment is shown at the earlier of the two.
    """
    is_sooner = or_(table.c.attempts > 0, table.c.due_at < due_at)
    given = literal(due_at, table.c.due_at.type)
    due = case((and_(table.c.is_waiting, is_sooner), table.c.due_at), else_=given)
    return update(table).values(wanted=table.c.wanted + 1, is_waiting=True, due_at=due)


def lose(connection: Connection, key: str, due_at: datetime) -> None:
    """Its message is gone (deleted, or its channel closed): it is posted anew when due."""
    gone = _stirred(due_at).where(table.c.key == key)
    connection.execute(gone.values(ts=None, attempts=0, first_at=None))


def load(connection: Connection, key: str) -> Spot | None:
    row = connection.execute(select(table).where(table.c.key == key)).one_or_none()
    return None if row is None else spot_of(row)


def posted_at(connection: Connection, place: str, ts: str) -> Spot | None:
    """The spot whose message this is."""
    rows = select(table).where(table.c.place == place, table.c.ts == ts)
    row = connection.execute(rows).one_or_none()
    return None if row is None else spot_of(row)


def newest(connection: Connection, application: int, kind: str) -> Spot | None:
    """The newest spot of this kind that shows the application."""
    rows = select(table).where(table.c.application == application, table.c.key.like(f"{kind}:%"))
    spots = [spot_of(row) for row in connection.execute(rows)]
    numbered = (one for one in spots if one.subject.isdigit())
    return max(numbered, key=lambda one: int(one.subject), default=None)


def is_due(connection: Connection, now: datetime) -> bool:
    """Whether anything is to be shown by then, or just being shown."""
    due = select(table.c.key).where(table.c.is_waiting, table.c.due_at <= now).limit(1)
    return connection.execute(due).first() is not None


def in_error(connection: Connection, limit: int) -> list[Spot]:
    """What cannot be shown or waits to be tried again."""
    rows = select(table).where(table.c.error.is_not(None)).order_by(table.c.due_at).limit(limit)
    return [spot_of(row) for row in connection.execute(rows)]


def count_in_error(connection: Connection) -> int:
    """How many spots cannot be shown, or wait to be tried again."""
    counted = select(func.count(table.c.key)).where(table.c.error.is_not(None))
    return int(connection.execute(counted).scalar_one())


def count_late(connection: Connection, before: datetime) -> int:
    """How many spots should have been shown before then, and nobody tried."""
    late = (table.c.is_waiting, table.c.due_at <= before, table.c.error.is_(None))
    return int(connection.execute(select(func.count(table.c.key)).where(*late)).scalar_one())


def attended_by(connection: Connection, id: str, now: datetime, limit: int) -> list[Spot]:
    """What somebody is at: stirred when they came, while what they left without a word is old."""
    since = now - MOST_ATTENDING
    rows = select(table).where(
        text("attending <> '[]'"),
        cast(table.c.attending, Text).contains(id),
        or_(table.c.is_waiting, table.c.due_at >= since),
    )
    spots = [spot_of(row) for row in connection.execute(rows.order_by(table.c.key))]
    return [one for one in spots if _is_at(one, id, since)][:limit]


def _is_at(spot: Spot, id: str, since: datetime) -> bool:
    return any(at[0] == id and at[2] >= since.isoformat() for at in spot.attending)


def hurry(connection: Connection, places: Collection[str], now: datetime) -> None:
    """What could not be shown in these places is tried at once."""
    failing = (table.c.error.is_not(None), table.c.is_waiting, table.c.place.in_(sorted(places)))
    connection.execute(update(table).where(*failing).values(due_at=now))


def follow(connection: Connection, key: str, now: datetime) -> None:
    """What waited for this message, to stand in its thread, is shown at once, in its order."""
    waits = (table.c.is_waiting, table.c.under == key, table.c.shown == 0, table.c.error.is_(None))
    connection.execute(update(table).where(*waits, table.c.due_at > now).values(due_at=now))


def settle_place(connection: Connection, key: str, place: str) -> None:
    """Write down in which channel a spot stands whose place was where the organizers are."""
    connection.execute(update(table).where(table.c.key == key).values(place=place))


def attend(
    connection: Connection, key: str, id: str, name: str, now: datetime, *, leaves: bool = False
) -> tuple[tuple[str, str, str], ...]:
    """Note that somebody is at this (or `leaves` it); who else is, since at most 15 minutes."""
    row = connection.execute(locked(connection, select(table).where(table.c.key == key)))
    found = row.one_or_none()
    if found is None:
        return ()
    since = (now - MOST_ATTENDING).isoformat()
    others = [tuple(one) for one in found.attending if one[0] != id and one[2] >= since]
    here = others if leaves else [*others, (id, name, now.isoformat())]
    stirred = _stirred(now).where(table.c.key == key)
    connection.execute(stirred.values(attending=[list(one) for one in here]))
    return tuple((one[0], one[1], one[2]) for one in others)


def forget(connection: Connection, key: str) -> None:
    """Show it no longer; its message stays where it is."""
    connection.execute(delete(table).where(table.c.key == key))


def forget_old(connection: Connection, before: datetime, limit: int) -> int:
    """Forget so many messages that showed something passing and have not changed since; how many.

    They stay where they are. What shows a case, a city, a decision or a person is never forgotten.
    """
    passing = or_(*(table.c.key.like(f"{kind}:%") for kind in PASSING))
    still = (~table.c.is_waiting, table.c.error.is_(None), table.c.leased_until.is_(None))
    old = select(table.c.key).where(passing, *still, table.c.due_at < before).limit(limit)
    keys = connection.execute(locked(connection, old, skip=True)).scalars().all()
    if keys:
        connection.execute(delete(news).where(news.c.key.in_(keys)))
        connection.execute(delete(table).where(table.c.key.in_(keys)))
    return len(keys)


def spot_of(row: Row[Any]) -> Spot:
    """What a row of the board is."""
    return Spot(
        key=row.key,
        place=row.place,
        under=row.under,
        application=row.application,
        ts=row.ts,
        wanted=row.wanted,
        shown=row.shown,
        attempts=row.attempts,
        first_at=row.first_at,
        due_at=row.due_at,
        error=row.error,
        attending=tuple((one[0], one[1], one[2]) for one in row.attending),
        is_waiting=row.is_waiting,
    )
