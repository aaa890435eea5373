"""Domains of voters in rows and back.

Invariant: a domain that nobody confirmed a vote from is one with no seat, not a missing one.
"""

from sqlalchemy import Connection, bindparam, select

from intake.consultation import Domain
from intake.store.dialects import put
from intake.store.prepared import Prepared
from intake.store.tables.public_schema import domains

_OF_EDITION = domains.c.edition == bindparam("edition")
_ONE = Prepared(select(domains).where(_OF_EDITION, domains.c.name == bindparam("name")))


def save(connection: Connection, edition: str, domain: Domain) -> None:
    """Write the domain as it is now."""
    row = {"edition": edition, **vars(domain)}
    put(connection, domains, row, key=["edition", "name"])


def load(connection: Connection, edition: str, name: str) -> Domain:
    """The domain in this edition, a new one where nobody of it confirmed a vote."""
    row = _ONE.row(connection, edition=edition, name=name)
    if row is None:
        return Domain(name=name)
    return Domain(name=name, seats=row.seats, cleared_by=row.cleared_by)


def beyond(connection: Connection, edition: str, seats: int, limit: int) -> list[Domain]:
    """Domains with more seats than these, the largest first."""
    rows = select(domains).where(domains.c.edition == edition, domains.c.seats > seats)
    largest = rows.order_by(domains.c.seats.desc(), domains.c.name).limit(limit)
    found = connection.execute(largest)
    return [Domain(name=row.name, seats=row.seats, cleared_by=row.cleared_by) for row in found]
