"""Raw messages from the moment a door answers for them until the desk has decided them.

Invariant: a kept message never changes and is never dropped; it waits, is parked, or is done.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import accumulate
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    Row,
    Select,
    Update,
    and_,
    bindparam,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)

from intake.consultation import links
from intake.errors import StoreError
from intake.messages import Address, Channel, Kept, Message
from intake.store.dialects import is_postgresql, locked, passing_over
from intake.store.engine import is_reading
from intake.store.fingerprint import fingerprint
from intake.store.folding import fold
from intake.store.prepared import Prepared, in_portions, one_of
from intake.store.tables.schema import inbox, mails

MOST_BYTES = 2_000_000
"""Raw mail taken in hand at once, so that nobody waits long: one large mail or many small ones."""


@dataclass(frozen=True, kw_only=True)
class Parked:
    """A message the desk failed on: kept whole, out of the way of the others."""

    id: str
    channel: Channel
    sender: str
    recipients: tuple[str, ...]
    received_at: datetime
    error: str
    parked_at: datetime

    def is_of(self, keys: Collection[str], tokens: Collection[str]) -> bool:
        """Whether it came from one of these mailboxes (address keys) or to one of these tokens."""
        named = {token for one in self.recipients if (token := _token(one))}
        return Address(address=self.sender).key in keys or not named.isdisjoint(tokens)


def _token(recipient: str) -> str:
    return recipient.strip().casefold().rpartition("@")[0].partition("+")[2]


def keep(
    connection: Connection, kept: Sequence[Kept], digests: Sequence[str] | None = None
) -> tuple[bool, ...]:
    """Add the messages to those waiting; False for each that was here before, which is dropped.

    `digests` are their fingerprints where the caller has them: hashing under a lock costs others.
    """
    if not kept:
        return ()
    known = (
        digests if digests is not None else [fingerprint(one.raw, one.recipients) for one in kept]
    )
    rows = [_row(one, digest) for one, digest in zip(kept, known, strict=True)]
    rows.sort(key=lambda row: str(row["digest"]))  # two doors wait for each other in one order
    adding = _add(is_postgresql(connection))
    fresh = {row["id"] for row in rows if adding.run(connection, row)}
    return tuple(one.id in fresh for one in kept)


@cache
def _add(on_postgresql: bool) -> Prepared:
    adding = passing_over(on_postgresql, inbox, ("digest",)).inline()
    return Prepared(adding, [one.name for one in inbox.c if one.name not in _LEFT_OUT])


def waiting(connection: Connection, limit: int) -> list[Kept]:
    """The oldest messages to decide; on PostgreSQL those no other desk has in hand.

    Nobody's later mail is among them while another desk has an earlier one of theirs. Fewer than
    `limit` where together they would be too large, but always one of those that may be taken.
    """
    oldest = _OLDEST if is_reading(connection) else _OLDEST_FREE
    rows = oldest.rows(connection, most=limit)
    if not rows:
        return []
    mine = {row.id: row.size for row in rows}
    ids = _in_turn(connection, mine, rows[-1].received_at)
    whole = accumulate(mine[id] for id in ids)
    ids = [id for id, size in zip(ids, whole, strict=True) if size <= MOST_BYTES] or ids[:1]
    found = (row for some in in_portions(ids) for row in _WHOLE.rows(connection, **some))
    taken = {row.id: _kept(row) for row in found}
    return [taken[id] for id in ids]


def _in_turn(connection: Connection, mine: Collection[str], until: datetime) -> list[str]:
    """Of my messages, oldest first, those before which the sender has none in others' hands."""
    ids, held = [], set()
    for id, sender in _UNTIL_THEN.rows(connection, until=until):
        who = sender.casefold()
        if id not in mine:
            held.add(who)
        elif not who or who not in held:  # who has no address (a bounce) has no turn to wait for
            ids.append(id)
    return ids


def kept(connection: Connection, id: str) -> Kept | None:
    """The message with this ID as it came."""
    row = connection.execute(select(inbox).where(inbox.c.id == id)).one_or_none()
    return None if row is None else _kept(row)


@dataclass(frozen=True, kw_only=True)
class Newest:
    """The ID of a message, and when it came."""

    id: str
    at: datetime


def newest(connection: Connection, prefix: str) -> Newest | None:
    """Of the messages whose IDs begin so and go on with a figure, the one that came last."""
    within = inbox.c.id >= prefix, inbox.c.id < f"{prefix}z"  # the index, however it is sorted
    mine = select(inbox.c.id, inbox.c.received_at).where(
        *within, inbox.c.id.startswith(prefix, autoescape=True)
    )
    row = connection.execute(mine.order_by(inbox.c.received_at.desc()).limit(1)).one_or_none()
    return None if row is None else Newest(id=row.id, at=row.received_at)


def newest_words(connection: Connection, prefix: str, before: datetime) -> str | None:
    """The last of the IDs that begin so, of what was written (not pressed) and came before then."""
    within = inbox.c.id >= prefix, inbox.c.id < f"{prefix}z", inbox.c.received_at < before
    is_pressed = inbox.c.id.like(f"{prefix}%-%-%")
    begins = inbox.c.id.startswith(prefix, autoescape=True)
    mine = select(inbox.c.id).where(*within, begins, ~is_pressed).order_by(inbox.c.id.desc())
    return connection.execute(mine.limit(1)).scalar_one_or_none()


def is_waiting(connection: Connection, id: str) -> bool:
    """Whether the message still waits; if so, it waits for nobody but this transaction now."""
    row = select(inbox.c.id).where(inbox.c.id == id, inbox.c.is_waiting)
    return connection.execute(locked(connection, row)).one_or_none() is not None


def is_undecided(connection: Connection, id: str) -> bool:
    """Whether the message waits or is parked; who asks takes it from no desk."""
    is_open = or_(inbox.c.is_waiting, inbox.c.parked_at.is_not(None))
    row = select(inbox.c.id).where(inbox.c.id == id, is_open)
    return connection.execute(row).one_or_none() is not None


def has_waiting_by(connection: Connection, moment: datetime) -> bool:
    """Whether a message that came by this moment still waits to be decided."""
    waits = select(inbox.c.id).where(inbox.c.is_waiting, inbox.c.received_at <= moment)
    return connection.execute(waits.limit(1)).one_or_none() is not None


def attempt(connection: Connection, id: str) -> int | None:
    """Count that the message is tried; how often now, or None where it does not wait any more."""
    counted = _still(id).values(attempts=inbox.c.attempts + 1).returning(inbox.c.attempts)
    attempts: int | None = connection.execute(counted).scalar_one_or_none()
    return attempts


def done(
    connection: Connection,
    id: str,
    *,
    message: Message | None,
    application: int | None,
    at: datetime,
    bond: str = "unknown",
    fruitless: bool = False,
) -> None:
    """Take the message from those waiting; what it said can be searched from now on.

    `bond` is what tied it to the application (`conversation.Bond`).

    Without a `message` (nothing could be read) only the raw one is left to look at. Raises
    StoreError where it does not wait any more, so that nothing is decided twice.
    """
    if _SETTLE.run(connection, {"which": id}) != 1:
        raise StoreError(f"message {id} does not wait any more")
    if message is not None:
        said = _said(id, message) | {"application": application, "done_at": at}
        _SAY.run(connection, said | {"bond": bond, "is_fruitless": fruitless})


def belongs(
    connection: Connection, id: str, *, application: int | None, bond: str, fruitless: bool
) -> None:
    """A message that was done before belongs to another file than it seemed to then."""
    values = {"application": application, "bond": bond, "is_fruitless": fruitless}
    connection.execute(update(mails).where(mails.c.id == id).values(values))


def park(connection: Connection, id: str, error: str, at: datetime) -> None:
    """Put the message aside with the reason why the desk failed on it; only one that waits."""
    values = {"is_waiting": False, "error": error, "parked_at": at}
    connection.execute(_still(id).values(values))


def unpark(connection: Connection, ids: Sequence[str] | None = None) -> int:
    """Put these parked messages (None: all of them) back among those waiting; how many were."""
    parked_rows = update(inbox).where(inbox.c.parked_at.is_not(None))
    if ids is not None:
        parked_rows = parked_rows.where(inbox.c.id.in_(ids))
    return connection.execute(parked_rows.values(_TAKEN_UP)).rowcount


def parked(connection: Connection) -> list[Parked]:
    """All parked messages, in the order in which they were parked."""
    return [_parked(row) for row in connection.execute(_PARKED)]


def why_parked(connection: Connection, id: str) -> str | None:
    """Why the desk failed on this message; None for one that is not parked."""
    mine = select(inbox.c.error).where(inbox.c.id == id, inbox.c.parked_at.is_not(None))
    return connection.execute(mine).scalar_one_or_none()


def parked_by(connection: Connection, moment: datetime) -> list[Parked]:
    """Those of them that came by this moment."""
    found = connection.execute(_PARKED.where(inbox.c.received_at <= moment))
    return [_parked(row) for row in found]


def lay_aside(connection: Connection, id: str, why: str) -> None:
    """A parked message is done without having been decided; the reason stays with it."""
    mine = update(inbox).where(inbox.c.id == id, inbox.c.parked_at.is_not(None))
    connection.execute(mine.values(error=why, parked_at=None))


def count(connection: Connection) -> tuple[int, int]:
    """How many messages wait, and how many are parked."""
    counted = select(func.count(inbox.c.id))
    counts = select(
        counted.where(inbox.c.is_waiting).scalar_subquery(),
        counted.where(inbox.c.parked_at.is_not(None)).scalar_subquery(),
    )
    waiting, parked = connection.execute(counts).one()
    return waiting, parked


def fruitless(
    connection: Connection,
    *,
    sender_key: str,
    domain: str,
    application: int | None,
    since: datetime,
    bonds: Sequence[str] = ("unknown",),
) -> tuple[int, int, int]:
    """Fruitless messages with these bonds since then: by the sender, by the domain, on the file."""
    counted = _fruitless_since(since).where(mails.c.bond.in_(bonds))
    counts = select(
        counted.where(mails.c.sender_key == sender_key).scalar_subquery(),
        counted.where(mails.c.domain == domain).scalar_subquery(),
        counted.where(mails.c.application == (application or 0)).scalar_subquery(),
    )
    of_sender, of_domain, of_application = connection.execute(counts).one()
    return of_sender, of_domain, of_application


_LEFT_OUT = ("parked_at", "error")
"""What a message only has once it is parked."""
_LEFT: dict[str, Any] = {"is_waiting": False, "error": None, "parked_at": None}
_TAKEN_UP = _LEFT | {"is_waiting": True, "attempts": 0}


_IN_ORDER = (inbox.c.received_at, inbox.c.id)
_WAITS = select(inbox.c.id, func.length(inbox.c.raw).label("size"), inbox.c.received_at)
_MOST = bindparam("most", type_=BigInteger)
_FIRST = _WAITS.where(inbox.c.is_waiting).order_by(*_IN_ORDER).limit(_MOST)
_OLDEST, _OLDEST_FREE = Prepared(_FIRST), Prepared(_FIRST.with_for_update(skip_locked=True))
_BY_NOW = and_(inbox.c.is_waiting, inbox.c.received_at <= bindparam("until"))
_UNTIL_THEN = Prepared(select(inbox.c.id, inbox.c.sender).where(_BY_NOW).order_by(*_IN_ORDER))
_WHOLE = Prepared(select(inbox).where(one_of(inbox.c.id)))
_SETTLE = Prepared(
    update(inbox).where(inbox.c.id == bindparam("which"), inbox.c.is_waiting).values(_LEFT)
)
_SAY = Prepared(insert(mails).inline(), [column.name for column in mails.c])


_PARKED = (
    select(*(inbox.c[name] for name in Parked.__dataclass_fields__))
    .where(inbox.c.parked_at.is_not(None))
    .order_by(inbox.c.parked_at, inbox.c.id)
)


def _parked(row: Row[Any]) -> Parked:
    return Parked(**dict(row._mapping) | {"recipients": tuple(row.recipients)})


def _still(id: str) -> Update:
    return update(inbox).where(inbox.c.id == id, inbox.c.is_waiting)


def _fruitless_since(since: datetime) -> Select[int]:
    count = select(func.count(literal(1))).select_from(mails)
    return count.where(mails.c.is_fruitless, mails.c.done_at >= since)


def _row(one: Kept, digest: str) -> dict[str, Any]:
    return {
        "id": one.id,
        "digest": digest,
        "channel": one.channel,
        "sender": one.sender,
        "recipients": list(one.recipients),
        "host": one.host,
        "received_at": one.received_at,
        "is_waiting": True,
        "attempts": 0,
        "raw": one.raw,
    }


def _kept(row: Row[Any]) -> Kept:
    return Kept(
        id=row.id,
        channel=row.channel,
        raw=row.raw,
        sender=row.sender,
        recipients=tuple(row.recipients),
        host=row.host,
        received_at=row.received_at,
    )


def _said(id: str, message: Message) -> dict[str, Any]:
    """What can be looked up of it: nothing there confirms or takes back a voice."""
    sender = message.sender
    subject, text = links.blanked(message.subject), links.blanked(message.reply)
    return {
        "id": id,
        "sender": sender.address,
        "sender_key": sender.key,
        "domain": sender.key.rpartition("@")[2],
        "subject": subject,
        "message_id": message.message_id,
        "automatic": message.automatic,
        "received_at": message.received_at,
        "text": text,
        "folded": fold("\n".join((sender.name, sender.address, subject, text))),
    }
