"""What a person wrote, where it stands without their name: by the mail that it was read from.

Invariant: what a figure or a choice is stays; of what was neither stays that there was something.
"""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, or_, select, update

from intake.store.erasing import GONE
from intake.store.tables.schema import answers, cases, mails


def moments_of(connection: Connection, number: int, messages: Collection[str]) -> set[datetime]:
    """When these mails, and no others of the application, were heard."""
    rows = select(mails.c.id, mails.c.done_at).where(mails.c.application == number)
    found = connection.execute(rows).all()
    others = {row.done_at for row in found if row.id not in messages}
    return {row.done_at for row in found if row.id in messages} - others


def unread(connection: Connection, keys: Collection[str], messages: Collection[str]) -> None:
    """Empty what was listed in their answers and could not be read."""
    mine = or_(answers.c.by.in_(keys), answers.c.message.in_(messages))
    for row in connection.execute(select(answers).where(mine)).all():
        if told := row.value.get("unread"):
            place = (answers.c.application == row.application, answers.c.place == row.place)
            value = row.value | {"unread": [GONE for _ in told]}
            connection.execute(update(answers).where(*place).values(value=value))


def has_shared(connection: Connection, keys: Collection[str], messages: Collection[str]) -> bool:
    """Whether all were told the answer to something that they asked."""
    mine = or_(cases.c.contact.in_(keys), cases.c.message.in_(messages))
    rows = select(cases.c.number).where(mine, cases.c.shared_at.is_not(None))
    return connection.execute(rows).first() is not None
