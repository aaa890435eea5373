"""Tallies in rows and back: the canonical bytes as they were counted, and ties settled since.

Invariant: an application has one tally at a time, and what is kept of it never changes; one that
was set aside stands in the journal alone.
"""

import json
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from intake.panel import tally as counting
from intake.panel.tally import Tally
from intake.panel.ties import Settlement
from intake.store.tables.panel_schema import settled_ties, tallies


def keep(connection: Connection, tally: Tally, at: datetime) -> None:
    """Keep a new tally."""
    row = {
        "application": tally.application,
        "canonical": counting.canonical(tally),
        "digest": counting.digest(tally),
        "at": at,
    }
    connection.execute(insert(tallies).values(row))


def set_aside(connection: Connection, application: int) -> str | None:
    """Take the tally off with what was settled of it; its digest, None where there is none."""
    former = digest(connection, application)
    for table in (settled_ties, tallies):
        connection.execute(delete(table).where(table.c.application == application))
    return former


def of(connection: Connection, application: int) -> Tally | None:
    """The tally of an application, settled ties not in it."""
    kept = canonical(connection, application)
    return None if kept is None else counting.load(json.loads(kept))


def canonical(connection: Connection, application: int) -> bytes | None:
    """The bytes of an application's tally as they were kept."""
    rows = select(tallies.c.canonical).where(tallies.c.application == application)
    kept = connection.execute(rows).scalar()
    return None if kept is None else bytes(kept)


def kept(connection: Connection, application: int) -> tuple[bytes, str, datetime] | None:
    """The bytes of an application's tally, the digest kept beside them, and since when."""
    rows = select(tallies).where(tallies.c.application == application)
    row = connection.execute(rows).one_or_none()
    return None if row is None else (_octets(row.canonical), row.digest, row.at)


def _octets(kept: bytes | str) -> bytes:
    """SQLite gives text where somebody wrote text: the digest tells that it is another tally."""
    return kept.encode() if isinstance(kept, str) else bytes(kept)


def digest(connection: Connection, application: int) -> str | None:
    """The digest of an application's tally."""
    rows = select(tallies.c.digest).where(tallies.c.application == application)
    return connection.execute(rows).scalar()


def counted(connection: Connection, applications: Collection[int]) -> set[int]:
    """Which of these applications have a tally."""
    rows = select(tallies.c.application).where(tallies.c.application.in_(set(applications)))
    return set(connection.execute(rows).scalars())


def settle(connection: Connection, settled: Settlement) -> None:
    """Keep what organizers settled of a tie."""
    connection.execute(insert(settled_ties).values(vars(settled)))


def settlements(connection: Connection, application: int) -> list[Settlement]:
    """What was settled of an application's ties, by standard."""
    rows = select(settled_ties).where(settled_ties.c.application == application)
    found = connection.execute(rows.order_by(settled_ties.c.standard))
    return [_settlement(row._asdict()) for row in found]


def _settlement(row: dict[str, Any]) -> Settlement:
    return Settlement(**row)
