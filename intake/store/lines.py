"""What cities agree to have published, in rows and back.

Invariant: of a question a city has one line: the words it was last asked about.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, select

from intake.consultation import Consent, Line
from intake.store.dialects import put
from intake.store.prepared import Prepared
from intake.store.public_schema import lines

_OF_ONE = Prepared(
    select(lines).where(lines.c.city == bindparam("city")).order_by(lines.c.question)
)


def save(connection: Connection, changed: Iterable[Line]) -> None:
    """Write the lines as they are now, in the place of former ones on the same questions."""
    for line in changed:
        row = vars(line) | {"consent": line.consent.value}
        put(connection, lines, row, key=["city", "question"])


def of(connection: Connection, city: int) -> list[Line]:
    """Every line of a city, by question; the call says in which order to show them."""
    return [_line(row) for row in _OF_ONE.rows(connection, city=city)]


def of_cities(connection: Connection, cities: Sequence[int]) -> list[Line]:
    """Every line of these cities."""
    rows = select(lines).where(lines.c.city.in_(cities))
    ordered = rows.order_by(lines.c.city, lines.c.question)
    return [_line(row) for row in connection.execute(ordered)] if cities else []


def _line(row: Any) -> Line:
    return Line(**row._asdict() | {"consent": Consent(row.consent)})
