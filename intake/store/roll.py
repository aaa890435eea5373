"""Applications by the names of their cities, so many at a time.

Invariant: each stands there once, ended ones too; one without a city comes last.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from intake.applications import State
from intake.calls.model import Stage
from intake.store.tables.schema import applications


@dataclass(frozen=True, kw_only=True)
class Listed:
    """One application of the list; `country` by its code."""

    number: int
    city: str | None
    country: str | None
    stage: Stage
    state: State


def listed(
    connection: Connection,
    *,
    stage: Stage | None,
    country: str | None,
    limit: int | None,
    skip: int,
) -> list[Listed]:
    """Those in this stage and of this country (None: any), after those skipped."""
    columns = [applications.c[name] for name in ("number", "city", "country", "stage", "state")]
    by_name = (applications.c.city.is_(None), applications.c.city_folded, applications.c.number)
    rows = select(*columns).where(*_which(stage, country)).order_by(*by_name)
    return [_listed(row) for row in connection.execute(rows.limit(limit).offset(skip))]


def count(connection: Connection, *, stage: Stage | None, country: str | None) -> int:
    """How many there are of them."""
    counted = select(func.count(applications.c.number)).where(*_which(stage, country))
    return int(connection.execute(counted).scalar_one())


def _which(stage: Stage | None, country: str | None) -> list[ColumnElement[bool]]:
    in_stage = [] if stage is None else [applications.c.stage == stage.value]
    of_country = [] if country is None else [applications.c.country == country]
    return [*in_stage, *of_country]


def _listed(row: Any) -> Listed:
    return Listed(
        number=row.number,
        city=row.city,
        country=row.country,
        stage=Stage(row.stage),
        state=State(row.state),
    )
