"""Which applications are in the preliminary announcement: a glance at each, not the whole file.

Invariant: who was announced stays so, whatever was decided since; who left, or was taken back to an
earlier stage, does not.
"""

from typing import Any

from sqlalchemy import Connection, Row, func, select

from intake.applications import State
from intake.calls.model import Stage
from intake.store.tables.schema import answers, applications, awards, ceremonies

_STAGES = (Stage.PRELIMINARY_ANNOUNCEMENT, Stage.FINAL_REVIEW, Stage.OFFICIAL_ANNOUNCEMENT)
_STATES = (State.REGISTERED, State.TITLED, State.DECLINED)

_ANSWERED = (
    select(func.max(answers.c.place))
    .where(answers.c.application == applications.c.number)
    .scalar_subquery()
    .label("answered")
)
_GLANCE = (
    select(
        applications.c.number, applications.c.call, applications.c.city, applications.c.country,
        _ANSWERED, applications.c.state, ceremonies.c.own_name_at,
        awards.c.city.label("titled_as"), awards.c.own_name, awards.c.language,
    )
    .outerjoin(ceremonies, ceremonies.c.application == applications.c.number)
    .outerjoin(awards, awards.c.application == applications.c.number)
    .where(
        applications.c.stage.in_([one.value for one in _STAGES]),
        applications.c.state.in_([one.value for one in _STATES]),
    )
    .order_by(applications.c.number)
)  # fmt: skip


def glance(connection: Connection) -> list[Row[Any]]:
    """Number, call, city, country, last answer, state, when the city told how it writes its name,
    and its names on its documents, of each, by number, of every edition."""
    return list(connection.execute(_GLANCE))
