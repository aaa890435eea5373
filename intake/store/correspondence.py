"""Everything that was written in and out, to be searched and told in order."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from functools import cache
from typing import Any, Literal

from sqlalchemy import Connection, Row, Select, case, func, literal, or_, select

from intake.store.folding import fold
from intake.store.panels import panel_secrecy
from intake.store.prepared import Prepared, one_of
from intake.store.tables.schema import letters
from intake.store.tables.schema import mails as table

EXCERPT = 200
"""Characters of a text that a hit shows."""


@dataclass(frozen=True, kw_only=True)
class Mail:
    """What one mail said, cut free of quotes and signature; `id` is the kept message's."""

    id: str
    sender: str
    subject: str
    message_id: str | None
    text: str
    received_at: datetime
    automatic: str | None
    bond: str

    @property
    def at(self) -> datetime:
        return self.received_at


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """That a mail came and was done, without what it said; `id` is the kept message's."""

    id: str
    application: int | None
    sender: str
    subject: str
    received_at: datetime


@dataclass(frozen=True, kw_only=True)
class Hit:
    """One mail in or letter out; `person` is the address it came from or went to."""

    kind: Literal["mail", "letter"]
    id: str
    application: int | None
    person: str
    subject: str
    excerpt: str
    at: datetime


def search(connection: Connection, words: str | Sequence[str], limit: int) -> list[Hit]:
    """Mails and letters in which all these words occur, newest first.

    Looks through senders, addressees, subjects and texts; case and accents do not count. No ballot
    is found before it is counted.
    """
    wanted = fold(words if isinstance(words, str) else " ".join(words)).split()
    incoming = _incoming().where(panel_secrecy.open_mails())
    outgoing = _outgoing().where(panel_secrecy.open_letters())
    for word in wanted:
        incoming = incoming.where(table.c.folded.contains(word, autoescape=True))
        outgoing = outgoing.where(letters.c.folded.contains(word, autoescape=True))
    newest_in = incoming.order_by(table.c.received_at.desc()).limit(limit)
    newest_out = outgoing.order_by(letters.c.number.desc()).limit(limit)
    rows = [*connection.execute(newest_in), *connection.execute(newest_out)]
    hits = [_hit(row, wanted) for row in rows]
    return sorted(hits, key=lambda hit: hit.at, reverse=True)[:limit]


def mails(connection: Connection, application: int) -> list[Mail]:
    """All mails about an application that were done, oldest first."""
    rows = select(*(table.c[field.name] for field in fields(Mail)))
    mine = rows.where(table.c.application == application)
    return [Mail(**row._mapping) for row in connection.execute(mine.order_by(table.c.received_at))]


def latest(connection: Connection, limit: int) -> list[Arrival]:
    """The mails that came last and were done, newest first; no subject of what may be a ballot."""
    subject = case((panel_secrecy.open_mails(), table.c.subject), else_="").label("subject")
    shown = (field.name for field in fields(Arrival))
    rows = select(*(subject if name == "subject" else table.c[name] for name in shown))
    newest = rows.order_by(table.c.received_at.desc()).limit(limit)
    return [Arrival(**row._mapping) for row in connection.execute(newest)]


def arrival(connection: Connection, id: str) -> Arrival | None:
    """The mail that was kept under this ID, once it was done; its subject is left out."""
    shown = (table.c[field.name] for field in fields(Arrival) if field.name != "subject")
    row = connection.execute(select(*shown).where(table.c.id == id)).one_or_none()
    return None if row is None else Arrival(**row._mapping, subject="")


def heard_at(
    connection: Connection,
    application: int,
    sender_key: str,
    bonds: Sequence[str],
    *,
    before: datetime,
) -> datetime | None:
    """When the last mail of this sender before then came that one of these bonds ties to it."""
    theirs = select(func.max(table.c.received_at)).where(table.c.application == application)
    theirs = theirs.where(table.c.sender_key == sender_key, table.c.bond.in_(bonds))
    earlier = theirs.where(table.c.automatic.is_(None), table.c.received_at < before)
    last: datetime | None = connection.execute(earlier).scalar_one()
    return last


def came_since(connection: Connection, since: datetime, bonds: Sequence[str]) -> set[int]:
    """The applications to which one of these bonds tied a message that came after that."""
    told = select(table.c.application).distinct().where(table.c.received_at > since)
    told = told.where(table.c.application.is_not(None), table.c.bond.in_(bonds))
    return set(connection.execute(told.where(table.c.automatic.is_(None))).scalars())


def last_of(
    connection: Connection, applications: Sequence[int], bonds: Sequence[str]
) -> dict[int, datetime]:
    """When the last message came that one of these bonds ties to each of these applications."""
    found = _last_of(tuple(bonds)).rows_of(connection, applications)
    return {row.application: row.last_at for row in found}


@cache
def _last_of(bonds: tuple[str, ...]) -> Prepared:
    last = select(table.c.application, func.max(table.c.received_at).label("last_at"))
    tied = or_(*(table.c.bond == one for one in bonds))  # a number of values that never varies
    theirs = last.where(one_of(table.c.application), tied)
    return Prepared(theirs.where(table.c.automatic.is_(None)).group_by(table.c.application))


def _incoming() -> Select[Any]:
    return select(
        literal("mail").label("kind"),
        table.c.id,
        table.c.application,
        table.c.sender.label("person"),
        table.c.subject,
        table.c.text,
        table.c.received_at.label("at"),
    )


def _outgoing() -> Select[Any]:
    return select(
        literal("letter").label("kind"),
        letters.c.id,
        letters.c.application,
        letters.c.to_address.label("person"),
        letters.c.subject,
        letters.c.markdown.label("text"),
        letters.c.created_at.label("at"),
    )


def _hit(row: Row[Any], wanted: Sequence[str]) -> Hit:
    seen = dict(row._mapping)
    return Hit(excerpt=_excerpt(seen.pop("text"), wanted), **seen)


def _excerpt(text: str, wanted: Sequence[str]) -> str:
    """The text from a little before the first wanted word, on one line."""
    line = " ".join(text.split())
    lower = line.lower()
    places = [place for word in wanted if (place := lower.find(word)) >= 0]
    start = max(0, min(places, default=0) - EXCERPT // 4)
    return line[start : start + EXCERPT]
