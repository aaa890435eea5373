"""The panel's people in rows and back: the roster of each edition.

Invariant: a panelist is never deleted; a mailbox is one panelist of an edition.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, insert, select, update

from intake.messages import Address
from intake.notices import Letter, LetterState
from intake.panel.roster import Panelist, Seat
from intake.store import posted
from intake.store.dialects import reserve
from intake.store.prepared import Prepared
from intake.store.tables.panel_schema import panelists
from intake.store.tables.schema import letters

MOST_QUOTED = 5
"""Letters to a panelist that a mail without a thread may quote."""

_ONE = select(panelists).where(
    panelists.c.edition == bindparam("edition"), panelists.c.key == bindparam("key")
)
_KNOWS = Prepared(select(panelists.c.key).where(panelists.c.token == bindparam("token")))
_NEWEST = Prepared(
    select(panelists)
    .where(panelists.c.key == bindparam("key"))
    .order_by(panelists.c.since.desc())
    .limit(1)
)
_BY_TOKEN = Prepared(select(panelists).where(panelists.c.token == bindparam("token")))


def hold(connection: Connection, edition: str) -> None:
    """Until the transaction ends, nobody else changes this edition's panel."""
    reserve(connection, f"panel:{edition}")


def save(connection: Connection, panelist: Panelist, next_at: datetime | None = None) -> None:
    """Write the panelist as they stand now; `next_at` is when time brings them something.

    Who is new comes last in the roster of their edition.
    """
    row = _row(panelist) | {"next_at": next_at}
    mine = (panelists.c.edition == panelist.edition, panelists.c.key == panelist.key)
    if connection.execute(update(panelists).where(*mine).values(row)).rowcount:
        return
    hold(connection, panelist.edition)
    last = select(func.coalesce(func.max(panelists.c.place), 0))
    place = connection.execute(last.where(panelists.c.edition == panelist.edition)).scalar_one()
    connection.execute(insert(panelists).values(row | {"place": place + 1}))


def roster(connection: Connection, edition: str) -> list[Panelist]:
    """Everybody of an edition's panel in the order of the roster, the dropped too."""
    rows = select(panelists).where(panelists.c.edition == edition).order_by(panelists.c.place)
    return [_panelist(row) for row in connection.execute(rows)]


def is_there(connection: Connection, edition: str) -> bool:
    """Whether the edition has a panel: anybody who was not dropped and has not declined."""
    gone = [Seat.DECLINED.value, Seat.DROPPED.value]
    mine = (panelists.c.edition == edition, panelists.c.seat.not_in(gone))
    return connection.execute(select(panelists.c.key).where(*mine).limit(1)).first() is not None


def load(connection: Connection, edition: str, key: str) -> Panelist | None:
    """The panelist of an edition with this mailbox."""
    row = connection.execute(_ONE, {"edition": edition, "key": key}).first()
    return None if row is None else _panelist(row)


def by_token(connection: Connection, token: str) -> Panelist | None:
    """The panelist whose reply token this is."""
    row = _BY_TOKEN.row(connection, token=token)
    return None if row is None else _panelist(row)


def by_address(connection: Connection, key: str) -> Panelist | None:
    """The panelist with this mailbox, as of the last edition in which something became of them."""
    row = _NEWEST.row(connection, key=key)
    return None if row is None else _panelist(row)


def knows_token(connection: Connection, token: str) -> bool:
    """Whether this is a panelist's reply token."""
    return _KNOWS.row(connection, token=token) is not None


def due(connection: Connection, now: datetime, limit: int) -> list[tuple[str, str]]:
    """Edition and key of panelists to whom time has brought something, longest due first."""
    rows = select(panelists.c.edition, panelists.c.key).where(panelists.c.next_at <= now)
    found = connection.execute(rows.order_by(panelists.c.next_at, panelists.c.key).limit(limit))
    return [(row.edition, row.key) for row in found]


def postpone(connection: Connection, edition: str, key: str, until: datetime | None) -> None:
    """Let time bring this panelist nothing before then."""
    mine = update(panelists).where(panelists.c.edition == edition, panelists.c.key == key)
    connection.execute(mine.values(next_at=until))


def hasten(connection: Connection, edition: str, key: str, at: datetime) -> None:
    """Let time bring this panelist something by then, if it would not earlier."""
    is_later = panelists.c.next_at.is_(None) | (panelists.c.next_at > at)
    mine = (panelists.c.edition == edition, panelists.c.key == key, is_later)
    connection.execute(update(panelists).where(*mine).values(next_at=at))


def asked(connection: Connection, panelist: Panelist, before: datetime) -> Letter | None:
    """The newest letter to a panelist that numbered cities, of those written before then."""
    went_out = (LetterState.QUEUED.value, LetterState.SENT.value)
    rows = select(*posted.COLUMNS).where(
        letters.c.application.is_(None),
        letters.c.to_key == panelist.key,
        letters.c.state.in_(went_out),
        letters.c.questions != [],
        letters.c.created_at <= before,
    )
    newest = connection.execute(rows.order_by(letters.c.number.desc()).limit(1)).one_or_none()
    return None if newest is None else posted.letter(newest)


def last_to(connection: Connection, panelist: Panelist, before: datetime) -> list[Letter]:
    """The newest letters to a panelist, of those written before then, newest first."""
    rows = select(*posted.COLUMNS).where(
        letters.c.application.is_(None),
        letters.c.to_key == panelist.key,
        letters.c.created_at <= before,
    )
    newest = connection.execute(rows.order_by(letters.c.number.desc()).limit(MOST_QUOTED))
    return [posted.letter(row) for row in newest]


# --- rows ---------------------------------------------------------------------------------------


def _row(panelist: Panelist) -> dict[str, Any]:
    return vars(panelist) | {
        "key": panelist.key,
        "address": panelist.address.address,
        "languages": list(panelist.languages),
        "seat": panelist.seat.value,
    }


def _panelist(row: Row[Any]) -> Panelist:
    known = dict(row._mapping) if isinstance(row, Row) else row._asdict()
    for name in ("key", "place", "next_at"):
        del known[name]
    return Panelist(
        **known
        | {
            "address": Address(address=row.address, name=row.name),
            "languages": tuple(row.languages),
            "seat": Seat(row.seat),
        }
    )
