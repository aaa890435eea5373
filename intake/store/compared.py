"""Rows as they are kept, of any table, for what compares them with the journal.

Invariant: it only looks.
"""

from typing import Any

from sqlalchemy import Connection, select

from intake.store.tables.schema import metadata

_ORDER = {"answers": "place", "tallies": "application", "settled_ties": "standard"}


def rows(connection: Connection, application: int, table: str) -> list[dict[str, Any]]:
    """Every row of a table that is about an application, oldest first."""
    kept = metadata.tables[table]
    mine = {"objections": "city", "applications": "number"}.get(table, "application")
    of_it = select(kept).where(kept.c[mine] == application)
    order = kept.c[_ORDER.get(table, "number")]
    return [dict(row._mapping) for row in connection.execute(of_it.order_by(order))]
