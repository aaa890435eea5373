"""Our letters that a mail may answer: by what it names, or by who writes and what reached them.

Invariant: what is found of an old mail stays the same, whatever was written since.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, and_, bindparam, or_, select

from intake.notices import Letter, LetterState
from intake.store import posted
from intake.store.prepared import Prepared, in_portions, one_of
from intake.store.tables.schema import letters as table

MOST_IDS = 200
"""Message-IDs looked up at once; a mail that names more is read up to here."""
MOST_SEEN = 8
"""Letters among which a mail that names none is looked up."""
MOST_QUOTED = 2
"""Letters whose words are known in such a mail; the newest may not have arrived yet."""
MOST_TEXTS = 24
"""Letters of an application whose words are known in a mail that quotes another than it answers."""
NOTED_WITHIN = timedelta(seconds=1)
"""How much later than the relay took it a letter may count as sent."""
_BY_MESSAGE_ID = Prepared(select(*posted.COLUMNS).where(one_of(table.c.message_id)))


def by_message_id(connection: Connection, ids: Sequence[str]) -> list[Letter]:
    """Our letters with these Message-IDs (no angle brackets), in the order of the IDs given.

    A letter to the public is found by the ID that left with it alone, not by what is kept of it.
    """
    wanted = list(dict.fromkeys(ids))[:MOST_IDS]
    known_by = {id: posted.kept_ids(id) for id in wanted}
    kept = dict.fromkeys(one for several in known_by.values() for one, _ in several)
    rows = (
        row for some in in_portions(list(kept)) for row in _BY_MESSAGE_ID.rows(connection, **some)
    )
    found = {(one.message_id, one.is_publics): one for one in map(posted.letter, rows)}
    named = (next(filter(None, map(found.get, known_by[id])), None) for id in wanted)
    return [one for one in named if one]


def by_return_tag(connection: Connection, tag: str) -> Letter | None:
    """The letter that left with this tag in its return path."""
    rows = select(*posted.COLUMNS).where(table.c.return_tag == tag, table.c.return_tag != "")
    row = connection.execute(rows.limit(1)).one_or_none()
    return None if row is None else posted.letter(row)


def last_to(connection: Connection, application: int, address_key: str) -> Letter | None:
    """The newest letter to this contact that asked something and may have reached them."""
    rows = select(*posted.COLUMNS).where(
        table.c.application == application, table.c.to_key == address_key
    )
    on_its_way = (LetterState.QUEUED.value, LetterState.SENT.value)
    rows = rows.where(table.c.asks, table.c.state.in_(on_its_way))
    newest = rows.order_by(table.c.number.desc()).limit(1)
    row = connection.execute(newest).one_or_none()
    return None if row is None else posted.letter(row)


def seen(
    connection: Connection, application: int, address_key: str, at: datetime
) -> list[tuple[Letter, datetime]]:
    """Letters to this contact that asked something and may have been read by then, newest first.

    Each with the moment it was sent. One that is being carried may have arrived: that it was sent
    is only noted after the relay has taken it.
    """
    noted_by = at + NOTED_WITHIN
    given = {"application": application, "key": address_key, "at": at, "noted_by": noted_by}
    rows = _seen().rows(connection, **given)
    found = [(posted.letter(row), min(row.sent_at or at, at)) for row in rows]
    return sorted(found, key=lambda one: one[1], reverse=True)


def seen_by(
    connection: Connection, application: int, address_keys: Collection[str], at: datetime
) -> list[tuple[Letter, datetime]]:
    """The same of one person in every form of theirs, in a chat and by mail."""
    found = (seen(connection, application, key, at) for key in dict.fromkeys(address_keys))
    letters = (one for several in found for one in several)
    return sorted(letters, key=lambda one: one[1], reverse=True)


OPEN_ENDED = ("case_answered", "shared")
"""Notices that close with "Do you have another question?"."""


def came_since(
    connection: Connection, letter: Letter, address_key: str, since: datetime, until: datetime
) -> bool:
    """Whether one that ends in a question of no answer came behind it: "Do you have another?"

    To its reader, or to this form of theirs.
    """
    sent = select(table.c.number).where(
        table.c.application == letter.application,
        table.c.to_key.in_({letter.to.key, address_key}),
        table.c.state == LetterState.SENT.value,
        table.c.sent_at > since,
        table.c.sent_at <= until,
        table.c.notice.in_(OPEN_ENDED),
        ~table.c.asks,
    )
    return connection.execute(sent.limit(1)).first() is not None


@cache
def _seen() -> Prepared:
    arriving = and_(table.c.sent_at.is_(None), table.c.leased_until.is_not(None))
    on_its_way = [table.c.state == one.value for one in (LetterState.QUEUED, LetterState.SENT)]
    rows = _asking().where(or_(*on_its_way), table.c.created_at <= bindparam("at"))
    rows = rows.where(or_(arriving, table.c.sent_at <= bindparam("noted_by")))
    return Prepared(rows.limit(MOST_SEEN))


def _asking() -> Select[Any]:
    """The letters to one contact of an application that asked something, newest first."""
    theirs = table.c.application == bindparam("application"), table.c.to_key == bindparam("key")
    return select(*posted.COLUMNS).where(*theirs, table.c.asks).order_by(table.c.number.desc())


def asked_before(
    connection: Connection,
    application: int,
    address_key: str,
    at: datetime,
    most: int = MOST_QUOTED,
) -> list[Letter]:
    """The newest letters to this contact that asked something, written by then; always the same."""
    given = {"application": application, "key": address_key, "at": at}
    return [posted.letter(row) for row in _asked_before(most).rows(connection, **given)]


def texts_before(
    connection: Connection, application: int, address_keys: Collection[str], at: datetime
) -> list[str]:
    """What the newest letters to any of these contacts said that were written by then."""
    written = {
        row.number: row.markdown
        for some in in_portions(sorted(address_keys))
        for row in _texts_before().rows(connection, application=application, at=at, **some)
    }
    return [written[number] for number in sorted(written, reverse=True)[:MOST_TEXTS]]


@cache
def _texts_before() -> Prepared:
    theirs = table.c.application == bindparam("application"), one_of(table.c.to_key)
    written = select(table.c.number, table.c.markdown).where(
        *theirs, table.c.created_at <= bindparam("at")
    )
    return Prepared(written.order_by(table.c.number.desc()).limit(MOST_TEXTS))


@cache
def _asked_before(most: int) -> Prepared:
    written = _asking().where(table.c.created_at <= bindparam("at"))
    return Prepared(written.limit(most))
