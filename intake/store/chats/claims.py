"""Whose profile in a chat shows a mail address, which nobody vouches for."""

from functools import cache

from sqlalchemy import Connection, bindparam, select

from intake.contacts import Standing
from intake.store.prepared import Prepared
from intake.store.tables.schema import applications, contacts


def claimed_by(connection: Connection, key: str) -> list[int]:
    """Numbers of living applications with a contact who shows this address and is written to."""
    return _living().column(connection, key=key)


@cache
def _living() -> Prepared:
    claims = contacts.c.claims
    known = (claims == bindparam("key"), claims != "", contacts.c.standing == Standing.ACTIVE.value)
    joined = contacts.join(applications, contacts.c.application == applications.c.number)
    numbers = select(applications.c.number).distinct().select_from(joined)
    return Prepared(numbers.where(*known, applications.c.is_living).order_by(applications.c.number))
