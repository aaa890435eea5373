"""Which mails are a person's, read or not, and which are reports on letters to them.

Invariant: nothing is changed here. One answer holds for what is emptied and for what waits.
"""

from collections.abc import Callable, Collection, Sequence
from email.parser import BytesHeaderParser
from email.utils import getaddresses
from typing import Any

from sqlalchemy import Connection, LargeBinary, Text, exists, func, select, type_coerce

from intake.store.tables.schema import inbox, letters, mails

HEADERS = 65_536
"""Octets of a mail in which it says whose it is."""
_HEAD = func.substr(inbox.c.raw, 1, HEADERS, type_=LargeBinary).label("head")

_DAEMONS = frozenset(
    {"", "mailer-daemon", "mail-daemon", "mailerdaemon", "mailer_daemon", "postmaster"}
)
_BY_TURNS: dict[str, Any] = {"yield_per": 500}


def read_as_theirs(connection: Connection, keys: Collection[str]) -> list[str]:
    """The IDs of the mails that were read as theirs."""
    mine = select(mails.c.id).where(mails.c.sender_key.in_(keys))
    return list(connection.execute(mine).scalars())


def unread_of(connection: Connection, is_theirs: Callable[[str], bool]) -> list[str]:
    """The IDs of mails that nobody has read, as one that waits, is parked or was laid aside: by the
    writer that a reader would find.
    """
    is_read = exists().where(mails.c.id == inbox.c.id)
    rows = select(inbox.c.id, inbox.c.sender, _HEAD).where(~is_read).execution_options(**_BY_TURNS)
    return [
        row.id
        for row in connection.execute(rows)
        if is_theirs(_writer(bytes(row.head), row.sender))
    ]


def _writer(head: bytes, envelope: str) -> str:
    """From, else Sender, else the envelope, as of what a chat told."""
    said = BytesHeaderParser().parsebytes(head)
    written = [str(one) for name in ("from", "sender") for one in said.get_all(name, [])]
    return next((address for _, address in getaddresses(written) if "@" in address), envelope)


def read_of(connection: Connection, messages: Collection[str]) -> list[str]:
    """Those of these mails that were read."""
    mine = select(mails.c.id).where(mails.c.id.in_(messages))
    return list(connection.execute(mine).scalars())


def as_large(connection: Connection, size: int, *, besides: Collection[str]) -> list[str]:
    """The IDs of all other mails that were read and may hold a file of so many octets."""
    rows = select(mails.c.id).join(inbox, inbox.c.id == mails.c.id)
    large = rows.where(func.length(inbox.c.raw) >= size, mails.c.id.not_in(besides))
    return list(connection.execute(large).scalars())


def reports_on(connection: Connection, keys: Collection[str]) -> list[str]:
    """The IDs of mails that came back to the return addresses of letters to them, as a report that
    one did not arrive: it repeats address and letter.
    """
    sent = select(letters.c.return_tag).where(letters.c.to_key.in_(keys))
    tags = {one.casefold() for one in connection.execute(sent).scalars() if one}
    if not tags:
        return []
    rows = (
        select(inbox.c.id, inbox.c.recipients, inbox.c.sender, mails.c.automatic, _HEAD)
        .outerjoin(mails, mails.c.id == inbox.c.id)
        .where(type_coerce(inbox.c.recipients, Text).like("%+%-%@%"))
        .where(mails.c.id.is_(None) | mails.c.automatic.is_not(None))
    )
    return [
        row.id
        for row in connection.execute(rows)
        if tags & {*map(_tag, row.recipients)}
        and (row.automatic is not None or _is_by_machine(bytes(row.head), row.sender))
    ]


def _is_by_machine(head: bytes, envelope: str) -> bool:
    """Whether a mail that nobody has read is a report: a colleague may write to such an address."""
    said = BytesHeaderParser().parsebytes(head)
    submitted = str(said.get("auto-submitted") or "no").partition(";")[0].strip().casefold()
    writer = _writer(head, envelope).partition("@")[0].casefold()
    return not envelope.strip("<> ") or submitted != "no" or writer in _DAEMONS


def _tag(recipient: str) -> str:
    return recipient.strip().casefold().rpartition("@")[0].rpartition("-")[2]


def is_any_undecided(connection: Connection, messages: Sequence[str]) -> bool:
    """Whether one of these waits to be decided, or is parked."""
    undecided = inbox.c.is_waiting | inbox.c.parked_at.is_not(None)
    found = connection.execute(select(inbox.c.id).where(undecided)).scalars()
    return not set(messages).isdisjoint(found)
