"""How many applications stand where; the databases count them themselves (see `counting`)."""

from collections.abc import Collection

from sqlalchemy import BigInteger, Column, Connection, Table, Text, func, select

from intake.applications import ENDED, State
from intake.calls.model import Stage
from intake.store.tables.schema import metadata

stage_counts = Table(
    "stage_counts",
    metadata,
    Column("number", BigInteger, primary_key=True),
    Column("stage", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("call", Text, nullable=False),
    Column("count", BigInteger, nullable=False),
)

_KIND = (stage_counts.c.stage, stage_counts.c.state, stage_counts.c.call)
_ORDER = {stage.value: place for place, stage in enumerate(Stage)}


def load(
    connection: Connection, states: Collection[State] = frozenset(State) - ENDED
) -> dict[tuple[Stage, State, str], int]:
    """How many applications of these states, the living ones, are in each stage, state and version
    of the call.
    """
    total = func.sum(stage_counts.c.count)
    rows = select(*_KIND, total.label("total")).where(stage_counts.c.state.in_(sorted(states)))
    found = list(connection.execute(rows.group_by(*_KIND).having(total != 0)))
    found.sort(key=lambda row: (_ORDER[row.stage], row.state, row.call))
    return {(Stage(row.stage), State(row.state), row.call): int(row.total) for row in found}
