"""What is told on the board in groups: lines of news, gathered until their message is posted.

Invariant: a line joins a group only as long as nobody has begun to post it.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Text, cast, delete, func, insert, or_, select, text, update

from intake.store.chats import board
from intake.store.dialects import locked
from intake.store.tables.schema import board as spots
from intake.store.tables.schema import news as table

APART, TOGETHER = timedelta(milliseconds=1), timedelta(seconds=1)
"""How far apart groups of news fall due that come at one moment, and what is one moment."""
AT_ONCE = 500
"""Applications named in one statement."""
_UNPOSTED = (spots.c.is_waiting, spots.c.shown == 0, spots.c.attempts == 0)


@dataclass(frozen=True, kw_only=True)
class Item:
    """One line of news; `words` is what its kind needs to be told."""

    kind: str
    application: int | None
    words: dict[str, Any]
    at: datetime


def tell(connection: Connection, items: Sequence[Item], due_at: datetime) -> None:
    """Add lines of news; those of one kind that were not posted yet stand in one message."""
    keys: dict[str, str] = {}
    for item in items:
        if item.kind not in keys:
            keys[item.kind] = _gathering(connection, item.kind) or _begin(connection, item, due_at)
    rows = [vars(item) | {"key": keys[item.kind]} for item in items]
    if rows:
        connection.execute(insert(table), rows)


def untell(connection: Connection, kind: str, application: int, *, former: str | None) -> None:
    """Take out the last line of this kind about the application, if nobody began to post it.

    `former` is the stage that the line must have begun with (None: whatever it says).
    """
    key = _gathering(connection, kind)
    lines = select(table.c.number, table.c.words).where(
        table.c.key == key, table.c.application == application
    )
    last = connection.execute(lines.order_by(table.c.number.desc()).limit(1)).one_or_none()
    if key is None or last is None or (former and last.words.get("former") != former):
        return
    connection.execute(delete(table).where(table.c.number == last.number))
    if not count_told(connection, key):
        board.forget(connection, key)


def untell_all(connection: Connection, kind: str, applications: Sequence[int]) -> None:
    """The same of many applications, whatever their lines say."""
    key = _gathering(connection, kind)
    if key is None:
        return
    for first in range(0, len(applications), AT_ONCE):
        some = applications[first : first + AT_ONCE]
        mine = (table.c.key == key, table.c.application.in_(some))
        last = select(func.max(table.c.number)).where(*mine).group_by(table.c.application)
        numbers = connection.execute(last).scalars().all()
        connection.execute(delete(table).where(table.c.number.in_(numbers)))
    if not count_told(connection, key):
        board.forget(connection, key)


def _gathering(connection: Connection, kind: str) -> str | None:
    """The group of this kind that nobody has begun to post."""
    rows = select(spots.c.key).where(
        *_UNPOSTED,
        spots.c.key.like(f"news:{kind}:%"),
    )
    found: str | None = connection.execute(locked(connection, rows.limit(1))).scalar_one_or_none()
    return found


def hold(connection: Connection, kinds: Collection[str], due_at: datetime) -> None:
    """The news of these kinds that nobody has begun to post comes at that moment instead."""
    held = [spots.c.key.like(f"news:{kind}:%") for kind in sorted(kinds)]
    rows = select(spots.c.key).where(*_UNPOSTED, or_(*held))
    keys = sorted(connection.execute(rows).scalars(), key=lambda key: float(key.split(":")[2]))
    for place, key in enumerate(keys):
        mine = update(spots).where(spots.c.key == key)
        connection.execute(mine.values(due_at=due_at + place * APART))


def count_held(connection: Connection, now: datetime) -> int:
    """How many groups of news wait for a later moment, as for the end of quiet hours."""
    held = (*_UNPOSTED, spots.c.key.like("news:%"), spots.c.due_at > now)
    return int(connection.execute(select(func.count(spots.c.key)).where(*held)).scalar_one())


def count_outdated(connection: Connection, now: datetime) -> int:
    """How many messages stand there and do not say any more what holds by now; no Home."""
    there = (spots.c.is_waiting, spots.c.ts.is_not(None), spots.c.due_at <= now)
    counted = select(func.count()).where(*there, ~spots.c.key.like("home:%"))
    return int(connection.execute(counted).scalar_one())


def count_unposted(connection: Connection, now: datetime) -> int:
    """How many messages wait to be posted that nothing but the chat holds up: no Home, no news that
    gathers or keeps quiet.
    """
    unposted = (spots.c.is_waiting, spots.c.ts.is_(None), ~spots.c.key.like("home:%"))
    is_meant = or_(spots.c.due_at <= now, ~spots.c.key.like("news:%"), spots.c.attempts > 0)
    return int(connection.execute(select(func.count()).where(*unposted, is_meant)).scalar_one())


def _begin(connection: Connection, item: Item, due_at: datetime) -> str:
    key = f"news:{item.kind}:{item.at.timestamp():.6f}"
    board.put(connection, key, _after_others(connection, due_at))
    return key


def _after_others(connection: Connection, due_at: datetime) -> datetime:
    """That moment, or as little later that what was told before is posted before."""
    near = spots.c.due_at >= due_at, spots.c.due_at < due_at + TOGETHER
    last = select(func.max(spots.c.due_at)).where(*_UNPOSTED, spots.c.key.like("news:%"), *near)
    found: datetime | None = connection.execute(last).scalar_one()
    return found + APART if found else due_at


def stir_matters(connection: Connection, cases: Collection[int], due_at: datetime) -> None:
    """The news that told of these cases is shown anew."""
    if cases:
        begins = [cast(table.c.words, Text).startswith(f'{{"case":{one},') for one in cases]
        told_in = select(table.c.key).where(text("kind = 'matter'"), or_(*begins))
        board.stir(connection, connection.scalars(told_in).all(), due_at)


def count_told(connection: Connection, key: str) -> int:
    """How many lines one group has."""
    counted = select(func.count(table.c.number)).where(table.c.key == key)
    return int(connection.execute(counted).scalar_one())


def count_cities(connection: Connection, key: str) -> int:
    """How many cities the lines of one group are about; a line about none counts by itself."""
    about, alone = func.count(table.c.application.distinct()), func.count(table.c.number)
    several = select(about, alone - func.count(table.c.application)).where(table.c.key == key)
    return sum(connection.execute(several).one())


def told(connection: Connection, key: str, limit: int) -> list[Item]:
    """The first lines of one group, oldest first."""
    rows = select(table).where(table.c.key == key).order_by(table.c.number).limit(limit)
    return [
        Item(kind=row.kind, application=row.application, words=row.words, at=row.at)
        for row in connection.execute(rows)
    ]
