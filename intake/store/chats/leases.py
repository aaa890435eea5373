"""Who shows which spot of the board just now: leases, and what became of what was leased.

Invariant: whoever comes back with an old fence changes nothing, and posts nothing once it asks.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Update, case, func, literal, or_, select, true, update

from intake.store.chats.board import Spot, spot_of
from intake.store.chats.precedence import Rank
from intake.store.dialects import locked
from intake.store.tables.schema import board as table


@dataclass(frozen=True, kw_only=True)
class Post:
    """A spot leased to one carrier; `fence` proves whose it is.

    An earlier carrier may have posted it since `since`; None: nobody can have.
    """

    spot: Spot
    fence: int
    since: datetime | None = None


def claim(
    connection: Connection,
    now: datetime,
    limit: int,
    lease: timedelta,
    *,
    rank: int | None = None,
    held: Collection[str] = (),
) -> list[Post]:
    """Take up to so many due spots (of this rank) for the time of the lease; each counts as an
    attempt. Of those that are due at one moment, as once a channel is back, case 9 precedes 10.

    None of those with these keys, which who asks has `held` since before: a clock that leaps may
    have ended their leases.
    """
    free = or_(table.c.leased_until.is_(None), table.c.leased_until <= now)
    ranked = true() if rank is None else table.c.rank == rank
    due = select(table.c.key, table.c.first_at).where(
        table.c.is_waiting, table.c.due_at <= now, free, ranked, table.c.key.not_in(sorted(held))
    )
    due = due.order_by(table.c.due_at, func.length(table.c.key), table.c.key).limit(limit)
    found = connection.execute(locked(connection, due, skip=True))
    before: dict[str, datetime | None] = {row.key: row.first_at for row in found}
    taken = update(table).where(table.c.key.in_(list(before)))
    taken = taken.values(
        leased_until=now + lease,
        fence=table.c.fence + 1,
        attempts=table.c.attempts + 1,
        first_at=func.coalesce(table.c.first_at, now),
    )
    rows = connection.execute(taken.returning(table)).all() if before else []
    rows = sorted(rows, key=lambda row: (row.due_at, len(row.key), row.key))
    return [Post(spot=spot_of(row), fence=row.fence, since=before[row.key]) for row in rows]


def shown(
    connection: Connection, post: Post, ts: str | None, *, until: datetime | None = None
) -> bool:
    """The spot shows what was wanted when it was taken; what changed since is shown next.

    What it says is true `until` then (None: until it is stirred), and shown anew at that moment.
    """
    known = ts or post.spot.ts
    has_changed = table.c.wanted > post.spot.wanted
    values = {
        "ts": known,
        "shown": post.spot.wanted,
        "is_waiting": has_changed if until is None else true(),
        "due_at": table.c.due_at
        if until is None
        else case((has_changed, table.c.due_at), else_=literal(until, table.c.due_at.type)),
        "attempts": 0,
        "first_at": None if known else post.since,
        "error": None,
    }
    if known:
        values["rank"] = case((table.c.rank > Rank.UPDATE, int(Rank.UPDATE)), else_=table.c.rank)
    return _settle(connection, post, values)


def later(
    connection: Connection,
    post: Post,
    due_at: datetime,
    error: str | None,
    *,
    since: datetime | None,
) -> bool:
    """It could not be shown now; again then. No error where it only waits for its turn.

    It may have been posted since `since`; None where it is known not to be there.
    """
    return _settle(connection, post, {"due_at": due_at, "error": error, "first_at": since})


def failed(connection: Connection, post: Post, error: str, *, since: datetime | None) -> bool:
    """It cannot be shown; it waits until it is stirred again. `since` as for `later`."""
    values = {"is_waiting": False, "error": error, "attempts": 0, "first_at": since}
    return _settle(connection, post, values)


def renew(connection: Connection, posts: Collection[Post], until: datetime) -> None:
    """Lease these spots until then; what was lost meanwhile stays lost."""
    for post in posts:
        connection.execute(_mine(post).values(leased_until=until))


def is_held(connection: Connection, post: Post) -> bool:
    """Whether the spot is still its carrier's: no other one has taken it over."""
    fence = select(table.c.fence).where(table.c.key == post.spot.key)
    return connection.execute(fence).scalar_one_or_none() == post.fence


def _settle(connection: Connection, post: Post, values: dict[str, Any]) -> bool:
    settled = _mine(post).values(values | {"leased_until": None})
    return connection.execute(settled).rowcount == 1


def _mine(post: Post) -> Update:
    return update(table).where(
        table.c.key == post.spot.key,
        table.c.fence == post.fence,
        table.c.leased_until.is_not(None),
    )
