"""Decisions in rows and back.

Invariant: an application has one decision that waits at the most; who settles one finds it as they
saw it, or changes nothing.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, or_, select, text, update

from intake.calls.model import Stage
from intake.decisions import BEFORE, Decision, DecisionState, Outcome
from intake.eligibility import findings
from intake.errors import StoreError
from intake.store.dialects import locked
from intake.store.prepared import Prepared, one_of
from intake.store.tables.columns import is_number
from intake.store.tables.schema import decisions

# As in the index, word for word: a planner does not see it in a value that is bound.
_WAITING = text("state IN ('proposed', 'held')")
# Not bound either: whatever bears on an index of some rows is planned anew with each value.
_IS_DONE = text("state = 'done'")

# Made ready, because a move asks for them of each of its many cities.
_OF_SEVERAL = select(decisions).where(one_of(decisions.c.application))
_WAIT, _DONE = Prepared(_OF_SEVERAL.where(_WAITING)), Prepared(_OF_SEVERAL.where(_IS_DONE))
_IS_FIRST = decisions.c.final_list == decisions.c.number
_LEADS = or_(decisions.c.final_list.is_(None), _IS_FIRST)
_LISTS = Prepared(
    select(decisions.c.number, decisions.c.call)
    .where(_WAITING, _IS_FIRST)
    .order_by(decisions.c.final_list)  # by the index, since the whole table grows
)


def add(connection: Connection, decision: Decision) -> Decision:
    """Keep a new decision and return it with its number."""
    added = insert(decisions).values(_row(decision)).returning(decisions.c.number)
    return replace(decision, number=connection.execute(added).scalar_one())


def save(connection: Connection, decision: Decision) -> None:
    """Write the decision's next state; StoreError where it cannot follow on the stored one."""
    former = decisions.c.state.in_([one.value for one in BEFORE[decision.state]])
    mine = update(decisions).where(decisions.c.number == decision.number, former)
    changed = connection.execute(mine.values(_row(decision)))
    if changed.rowcount != 1:
        raise StoreError(f"decision {decision.number} was settled by somebody else meanwhile")


def load(connection: Connection, number: int) -> Decision | None:
    """The decision with this number; in a transaction nobody else settles it until the end."""
    if not is_number(number):
        return None
    rows = select(decisions).where(decisions.c.number == number)
    row = connection.execute(locked(connection, rows)).one_or_none()
    return None if row is None else _decision(row)


def about(connection: Connection, number: int) -> int | None:
    """The application that this decision is on."""
    rows = select(decisions.c.application).where(decisions.c.number == number)
    return connection.execute(rows).scalar()


def bind(connection: Connection, numbers: Collection[int]) -> int:
    """Make these decisions one final list, and return its number: that of its first decision."""
    first = min(numbers)
    mine = update(decisions).where(decisions.c.number.in_(numbers))
    connection.execute(mine.values(final_list=first))
    return first


def of_list(connection: Connection, number: int) -> list[Decision]:
    """Every decision of the final list; in a transaction nobody else settles one until the end."""
    rows = select(decisions).where(decisions.c.final_list == number).order_by(decisions.c.number)
    return [_decision(row) for row in connection.execute(locked(connection, rows))]


def list_by(connection: Connection, at: datetime) -> int | None:
    """The newest final list that was made by then."""
    made = (decisions.c.final_list.is_not(None), decisions.c.at <= at)
    rows = select(decisions.c.final_list).where(*made).order_by(decisions.c.number.desc())
    return connection.execute(rows.limit(1)).scalar()


def waiting_lists(connection: Connection) -> list[tuple[int, str]]:
    """The final lists that have not taken effect yet, each with its version of the call."""
    return [(row.number, row.call) for row in _LISTS.rows(connection)]


def waiting(connection: Connection, application: int) -> Decision | None:
    """The decision on this application that has not taken effect yet."""
    return waiting_of(connection, [application]).get(application)


def waiting_of(connection: Connection, applications: Sequence[int]) -> dict[int, Decision]:
    """The same of several, by application; one without such a decision is missing."""
    found = _WAIT.rows_of(connection, applications)
    return {row.application: _decision(row) for row in found}


def waiting_on(connection: Connection) -> set[int]:
    """The applications on which a decision waits."""
    rows = select(decisions.c.application).where(_WAITING)
    return set(connection.execute(rows).scalars())


def latest(connection: Connection, application: int) -> Decision | None:
    """The newest decision on this application that has taken effect."""
    return latest_of(connection, [application]).get(application)


def latest_of(connection: Connection, applications: Sequence[int]) -> dict[int, Decision]:
    """The same of several, by application; one without such a decision is missing."""
    found = sorted(_DONE.rows_of(connection, applications), key=lambda row: row.number)
    newest = {row.application: row for row in found}
    return {number: _decision(row) for number, row in newest.items()}


def of(connection: Connection, application: int) -> list[Decision]:
    """Every decision on this application, oldest first."""
    rows = select(decisions).where(decisions.c.application == application)
    return [_decision(row) for row in connection.execute(rows.order_by(decisions.c.number))]


def due(connection: Connection, now: datetime, limit: int) -> list[int]:
    """Numbers of the decisions whose hold is over, longest due first."""
    held = decisions.c.state == DecisionState.HELD.value
    rows = select(decisions.c.number).where(held, decisions.c.due_at <= now)
    return list(connection.execute(rows.order_by(decisions.c.due_at).limit(limit)).scalars())


def pending(connection: Connection, limit: int) -> list[Decision]:
    """Decisions that have not taken effect yet: who wait for approval first, then by due time.

    Of a final list its first alone.
    """
    rows = select(decisions).where(_WAITING, _LEADS)
    first = rows.order_by(decisions.c.due_at.asc().nulls_first(), decisions.c.number)
    return [_decision(row) for row in connection.execute(first.limit(limit))]


def postpone(connection: Connection, number: int, due_at: datetime) -> None:
    """Let the decision wait until then, with all that are in its list."""
    its_list = select(decisions.c.final_list).where(decisions.c.number == number)
    mine = or_(decisions.c.number == number, decisions.c.final_list == its_list.scalar_subquery())
    held = decisions.c.state == DecisionState.HELD.value
    connection.execute(update(decisions).where(mine, held).values(due_at=due_at))


def listed(
    connection: Connection,
    states: Sequence[DecisionState] | None = None,
    *,
    limit: int | None = None,
) -> list[Decision]:
    """Decisions (of these states), oldest first; with a limit only the newest so many."""
    rows = select(decisions).order_by(decisions.c.number.desc()).limit(limit)
    if states is not None:
        rows = rows.where(decisions.c.state.in_([one.value for one in states]))
    return [_decision(row) for row in reversed(connection.execute(rows).all())]


def _row(decision: Decision) -> dict[str, Any]:
    row = vars(decision) | {
        "outcome": decision.outcome.value,
        "stage": decision.stage.value,
        "state": decision.state.value,
        "findings": [findings.dump(one) for one in decision.findings],
        "letters": list(decision.letters),
    }
    del row["number"]
    return row


def _decision(row: Any) -> Decision:
    return Decision(
        **row._asdict()
        | {
            "outcome": Outcome(row.outcome),
            "stage": Stage(row.stage),
            "state": DecisionState(row.state),
            "findings": tuple(findings.load(one) for one in row.findings),
            "letters": tuple(row.letters),
        }
    )
