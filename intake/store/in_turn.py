"""Which letters of a channel may leave now, and which of one person's goes first.

Invariant: where letters keep their order, one that waits to be tried again holds back what comes
after it for a while and never for good: nobody falls silent over one that does not get through.
"""

from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, and_, bindparam, exists, or_, select, text

from intake.store.prepared import Prepared
from intake.store.tables.schema import letters as table

IN_ORDER = frozenset({"slack"})
"""Channels in which one person's letters go one after the other: each waits for those before it. A
mail may overtake another one; it has its date and its thread."""
MOST_TRIES = 4
"""So often a letter fails, by then for about an hour, before others no longer wait for it."""
AT_LEAST = timedelta(hours=1)
"""Since it was written: so long it holds others back however often it was tried, since a channel
that asks for patience by the second is not one that fails."""

# As in the indexes, word for word: a planner does not see it in a value that is bound.
_PENDING = text("state IN ('held', 'queued')")
_MOST = bindparam("most", type_=BigInteger)


def given(channel: str, now: datetime, limit: int, to: str | None) -> dict[str, Any]:
    """What `due` is asked with."""
    asked = {"channel": channel, "now": now, "most": limit}
    ordered = {"since": now - AT_LEAST} if channel in IN_ORDER else {}
    return asked | ordered | ({} if to is None else {"to": to})


@cache
def due(*, to_one: bool, in_order: bool) -> Prepared:
    """Numbers of the letters that may be taken, locked; those that others hold are left out."""
    free = or_(table.c.leased_until.is_(None), table.c.leased_until <= bindparam("now"))
    found = select(table.c.number).where(_PENDING, table.c.channel == bindparam("channel"))
    if to_one:
        found = found.where(table.c.to_key == bindparam("to"))
    found = found.where(table.c.due_at <= bindparam("now"), free)
    if in_order:
        found = found.where(~_has_before())
    first = found.order_by(table.c.due_at, table.c.number).limit(_MOST)
    return Prepared(first.with_for_update(skip_locked=True))


def _has_before() -> ColumnElement[bool]:
    """Whether another letter to the same person goes first: one that was tried, else the one that
    fell due before.

    By its fence it is known whether a letter was ever tried: not each try counts as an attempt.
    """
    other = table.alias("other")
    is_pending = text("other.state IN ('held', 'queued')")
    is_earlier = or_(
        other.c.due_at < table.c.due_at,
        and_(other.c.due_at == table.c.due_at, other.c.number < table.c.number),
    )
    is_due = and_(other.c.fence == 0, other.c.due_at <= bindparam("now"), is_earlier)
    holds_back = or_(other.c.attempts <= MOST_TRIES, other.c.created_at > bindparam("since"))
    was_tried = and_(
        other.c.fence > 0,
        or_(table.c.fence == 0, other.c.number < table.c.number),
        holds_back,
    )
    goes_first = or_(was_tried, and_(table.c.fence == 0, is_due))
    theirs = select(other.c.number).where(is_pending, other.c.channel == bindparam("channel"))
    theirs = theirs.where(other.c.to_key == table.c.to_key, other.c.number != table.c.number)
    return exists(theirs.where(goes_first).correlate(table))
