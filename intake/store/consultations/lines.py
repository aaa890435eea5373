"""What cities agree to have published, in rows and back.

Invariant: of a question a city has one line: the words it was last asked about.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, select

from intake.consultation import Consent, Line
from intake.store.dialects import put
from intake.store.prepared import Prepared, one_of
from intake.store.tables.public_schema import lines

_OF_SEVERAL = Prepared(select(lines).where(one_of(lines.c.city)).order_by(lines.c.question))


def save(connection: Connection, changed: Iterable[Line]) -> None:
    """Write the lines as they are now, in the place of former ones on the same questions."""
    for line in changed:
        row = vars(line) | {"consent": line.consent.value}
        put(connection, lines, row, key=["city", "question"])


def of(connection: Connection, city: int) -> list[Line]:
    """Every line of a city, by question; the call says in which order to show them."""
    return of_cities(connection, [city])[city]


def of_cities(connection: Connection, cities: Sequence[int]) -> dict[int, list[Line]]:
    """The same of several, by city."""
    found: dict[int, list[Line]] = {city: [] for city in cities}
    for row in _OF_SEVERAL.rows_of(connection, cities):
        found[row.city].append(_line(row))
    return found


def _line(row: Any) -> Line:
    return Line(**row._asdict() | {"consent": Consent(row.consent)})
