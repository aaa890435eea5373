"""The ledger of objections in rows and back.

Invariant: an entry is never removed, and settled once: who settles one finds it open, or changes
nothing.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, select, text, update

from intake.consultation import Objection
from intake.errors import StoreError
from intake.store.dialects import locked
from intake.store.prepared import Prepared
from intake.store.tables.columns import is_number
from intake.store.tables.public_schema import objections, voices

# As in the index, word for word: a planner does not see it in a value that is bound.
_OPEN = text("answered_at IS NULL AND withdrawn_at IS NULL")
_SHOWN = select(voices.c.shown).where(voices.c.number == objections.c.voice).scalar_subquery()
_ALL = select(objections, _SHOWN.label("shown"))
_OPENED = _ALL.where(_OPEN).order_by(objections.c.due_by, objections.c.number)
_ALL_OPENED = Prepared(_OPENED)
_LOOKED_UP = ("number", "shown")


def save(connection: Connection, objection: Objection) -> Objection:
    """Write a new entry and return it with its number, or an open one as it is now.

    StoreError where somebody else settled it meanwhile.
    """
    row = {name: value for name, value in vars(objection).items() if name not in _LOOKED_UP}
    if objection.number is None:
        added = insert(objections).values(row).returning(objections.c.number)
        return replace(objection, number=connection.execute(added).scalar_one())
    mine = update(objections).where(objections.c.number == objection.number, _OPEN)
    if connection.execute(mine.values(row)).rowcount != 1:
        raise StoreError(f"objection {objection.number} was settled by somebody else meanwhile")
    return objection


def load(connection: Connection, number: int) -> Objection | None:
    """The entry with this number; in a transaction nobody else settles it until the end."""
    if not is_number(number):
        return None
    rows = _ALL.where(objections.c.number == number)
    row = connection.execute(locked(connection, rows)).one_or_none()
    return None if row is None else _objection(row)


def opened(connection: Connection, cities: Sequence[int] | None = None) -> list[Objection]:
    """Open entries (on these cities), the first due first."""
    if cities is None:
        return [_objection(row) for row in _ALL_OPENED.rows(connection)]
    return _several(connection, _OPENED.where(objections.c.city.in_(cities)))


def due(connection: Connection, by: datetime) -> list[Objection]:
    """Open entries that are due by then, the first due first."""
    return _several(connection, _OPENED.where(objections.c.due_by <= by))


def of_person(connection: Connection, person: str) -> list[Objection]:
    """Every entry of a person, newest first."""
    rows = _ALL.where(objections.c.person == person)
    return _several(connection, rows.order_by(objections.c.number.desc()))


def of_cities(connection: Connection, cities: Sequence[int]) -> list[Objection]:
    """Every entry on these cities, oldest first."""
    rows = _ALL.where(objections.c.city.in_(cities))
    return _several(connection, rows.order_by(objections.c.number)) if cities else []


def listed(connection: Connection, *, limit: int | None = None) -> list[Objection]:
    """Every entry, oldest first; with a limit only the newest so many."""
    newest = _ALL.order_by(objections.c.number.desc()).limit(limit)
    return _several(connection, newest)[::-1]


def _several(connection: Connection, rows: Select[Any]) -> list[Objection]:
    return [_objection(row) for row in connection.execute(rows)]


def _objection(row: Any) -> Objection:
    return Objection(**row._asdict())
