"""Seals in rows: each with the heads of the journals that it covers.

Invariant: seals are only ever appended, one after the other; a head is sealed once.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    Row,
    bindparam,
    delete,
    exists,
    func,
    insert,
    select,
)

from intake import sealing
from intake.sealing import Head, Seal
from intake.store.dialects import reserve
from intake.store.tables.schema import journal
from intake.store.tables.seal_schema import sealed_heads, seals, unsealed

_ENDS = (
    select(unsealed.c.application, func.max(unsealed.c.sequence).label("last"))
    .group_by(unsealed.c.application)
    .subquery("ends")
)
_GROWN = select(
    journal.c.application, journal.c.sequence, journal.c.hash,
    bindparam("number", type_=BigInteger),
).join_from(
    _ENDS,
    journal,
    (journal.c.application == _ENDS.c.application) & (journal.c.sequence == _ENDS.c.last),
)  # fmt: skip
_COVER = insert(sealed_heads).from_select(["application", "sequence", "hash", "seal"], _GROWN)
"""The ends of the journals that grew since they were sealed, and no look at any other."""
_COVERED = delete(unsealed).where(
    exists().where(
        sealed_heads.c.application == unsealed.c.application,
        sealed_heads.c.sequence >= unsealed.c.sequence,
    )
)
"""Not what another transaction wrote in the meantime: its end is none that was sealed."""


def add(connection: Connection, *, at: datetime, salt: bytes) -> Seal:
    """Seal what grew since the last seal, which is returned where nothing did.

    Until the transaction ends no other seals. Entries of a transaction that is still open are left
    to the next seal.
    """
    reserve(connection, "seals")
    last = latest(connection)
    number = last.number + 1 if last else 1
    connection.execute(_COVER, {"number": number})
    connection.execute(_COVERED)
    covered = list(heads(connection, number))
    if last and not covered:
        return last
    seal = sealing.forge(covered, after=last, at=at, salt=salt)
    connection.execute(insert(seals).values(vars(seal)))
    return seal


def latest(connection: Connection) -> Seal | None:
    """The last seal."""
    row = connection.execute(select(seals).order_by(seals.c.number.desc()).limit(1)).one_or_none()
    return None if row is None else _seal(row)


def head(connection: Connection) -> str:
    """The hash of the last seal; empty where nothing was sealed yet."""
    hash = select(seals.c.hash).order_by(seals.c.number.desc()).limit(1)
    return connection.execute(hash).scalar() or ""


def with_hash(connection: Connection, hash: str) -> Seal | None:
    """The seal that has this hash."""
    row = connection.execute(select(seals).where(seals.c.hash == hash)).one_or_none()
    return None if row is None else _seal(row)


def each(connection: Connection, *, up_to: int | None = None) -> list[Seal]:
    """Every seal, or those up to one, first to last."""
    rows = select(seals).order_by(seals.c.number)
    if up_to is not None:
        rows = rows.where(seals.c.number <= up_to)
    return [_seal(row) for row in connection.execute(rows)]


def heads(connection: Connection, seal: int) -> Iterator[Head]:
    """What one seal covers, by application; the desk's own journal first."""
    rows = select(sealed_heads).where(sealed_heads.c.seal == seal)
    for row in connection.execute(rows.order_by(sealed_heads.c.application)):
        yield Head(application=row.application, sequence=row.sequence, hash=row.hash)


def sealed(connection: Connection, application: int, *, up_to: int | None = None) -> dict[int, str]:
    """The heads of one application that were sealed, or were by one seal: hashes by sequence."""
    rows = select(sealed_heads.c.sequence, sealed_heads.c.hash)
    rows = rows.where(sealed_heads.c.application == application)
    if up_to is not None:
        rows = rows.where(sealed_heads.c.seal <= up_to)
    return {row.sequence: row.hash for row in connection.execute(rows)}


def covers(connection: Connection, application: int) -> bool:
    """Whether every entry of this application is sealed."""
    end = select(func.max(journal.c.sequence)).where(journal.c.application == application)
    mine = select(func.max(sealed_heads.c.sequence))
    mine = mine.where(sealed_heads.c.application == application)
    return bool(connection.execute(end).scalar() == connection.execute(mine).scalar())


def numbers(connection: Connection, *, up_to: int | None = None) -> list[int]:
    """The applications of which something was sealed, or was by one seal."""
    rows = select(sealed_heads.c.application).distinct().order_by(sealed_heads.c.application)
    if up_to is not None:
        rows = rows.where(sealed_heads.c.seal <= up_to)
    return list(connection.execute(rows).scalars())


def last_covering(connection: Connection) -> int:
    """The number of the last seal of which any head is kept; 0 where nothing was sealed."""
    return connection.execute(select(func.max(sealed_heads.c.seal))).scalar() or 0


def _seal(row: Row[Any]) -> Seal:
    return Seal(**dict(row._mapping) | {"salt": bytes(row.salt)})
