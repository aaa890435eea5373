"""Digests of letters and mails as they are kept: what entries of the journal hold of them.

Invariant: a text as it is written and the same text read from its row give one digest.
"""

import hashlib
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, or_, select

from intake.consultation import links
from intake.journal import proof
from intake.messages import Kept, Message
from intake.notices import Letter
from intake.replaying.written import Text
from intake.store import posted
from intake.store.tables.columns import storable
from intake.store.tables.schema import inbox, letters, mails

_LETTER = select(
    *(
        letters.c[name]
        for name in ("id", "notice", "to_address", "subject", "markdown", "as_mail", "created_at")
    )
)
_MAIL = select(
    mails.c.id, mails.c.sender, mails.c.subject, mails.c.text, mails.c.done_at, inbox.c.raw
).join(inbox, inbox.c.id == mails.c.id)


def of_letter(letter: Letter) -> tuple[str, ...]:
    """Of its words as they are posted, and as they go by mail where a chat does not take them."""
    forms = (letter, posted.by_mail(letter)) if letter.as_mail else (letter,)
    return tuple(_of_words(one.subject, one.markdown, one.as_mail) for one in forms)


def of_mail(message: Message, kept: Kept) -> str:
    """Of what it says, by whom, and of every byte that came."""
    subject, text = links.blanked(message.subject), links.blanked(message.reply)
    return _of_said(message.sender.address, subject, text, kept.raw)


def of_kept(connection: Connection, id: str) -> str | None:
    """The same of a mail that was done before, as it is kept."""
    found = connection.execute(_MAIL.where(mails.c.id == id)).one_or_none()
    return None if found is None else _mail(found).proof


def letters_of(connection: Connection, application: int) -> list[Text]:
    """All letters on an application, as they are kept."""
    rows = _LETTER.where(letters.c.application == application).order_by(letters.c.number)
    return [_letter(row) for row in connection.execute(rows)]


def mails_of(connection: Connection, application: int, others: Collection[str]) -> list[Text]:
    """All mails about an application, as they are kept, and of any application those `others`."""
    mine = or_(mails.c.application == application, mails.c.id.in_(others))
    return [_mail(row) for row in connection.execute(_MAIL.where(mine).order_by(mails.c.id))]


def _letter(row: Any) -> Text:
    return Text(
        id=row.id,
        proof=_of_words(row.subject, row.markdown, row.as_mail),
        at=row.created_at,
        notice=row.notice,
        to=row.to_address,
    )


def _mail(row: Any) -> Text:
    told = _of_said(row.sender, row.subject, row.text, bytes(row.raw))
    return Text(id=row.id, proof=told, at=row.done_at)


def _of_words(subject: str, markdown: str, as_mail: str) -> str:
    return proof(*map(storable, (subject, markdown, as_mail)))


def _of_said(sender: str, subject: str, text: str, raw: bytes) -> str:
    whole = hashlib.sha256(raw).hexdigest()
    return proof(*map(storable, (sender, subject, text)), whole)
