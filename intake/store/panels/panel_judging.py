"""What panelists declare, what is assigned to them, and how they vote, in rows and back.

Invariant: declarations and the forms of a ballot are only ever appended; an assignment ends, none
is deleted.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, func, insert, select, update

from intake.errors import StoreError
from intake.panel.assignment import Assigned, Assignment
from intake.panel.ballots import Ballot, Judgement
from intake.panel.conflicts import Declaration, Kind
from intake.store.dialects import reserve
from intake.store.prepared import Prepared, in_portions, one_of
from intake.store.tables.panel_schema import assignments, ballots, declarations, tallies
from intake.store.tables.schema import applications

_JUDGING = Prepared(
    select(assignments.c.panelist).where(
        one_of(assignments.c.application), assignments.c.ended_at.is_(None)
    )
)
_PORTION = 500
"""Applications of one look-up: what any database takes in one statement."""

# --- declarations -------------------------------------------------------------------------------


def declare(connection: Connection, declared: Sequence[Declaration]) -> None:
    """Append what was declared."""
    rows = [vars(one) | {"kind": one.kind.value if one.kind else None} for one in declared]
    if rows:
        connection.execute(insert(declarations), rows)


def declared_by(connection: Connection, panelist: str) -> list[Declaration]:
    """All that a panelist declared, and what was lifted of it, oldest first."""
    rows = select(declarations).where(declarations.c.panelist == panelist)
    return _declared(connection, rows)


def declared_on(connection: Connection, applications: Collection[int]) -> list[Declaration]:
    """All that was declared of these applications, oldest first."""
    found: list[Declaration] = []
    for some in _portions(applications):
        rows = select(declarations).where(declarations.c.application.in_(some))
        found += _declared(connection, rows)
    return found


def _declared(connection: Connection, rows: Select[Any]) -> list[Declaration]:
    found = connection.execute(rows.order_by(declarations.c.number))
    return [_declaration(row) for row in found]


def _declaration(row: Row[Any]) -> Declaration:
    known = dict(row._mapping)
    del known["number"]
    return Declaration(**known | {"kind": Kind(row.kind) if row.kind else None})


# --- assignments --------------------------------------------------------------------------------


def assign(connection: Connection, added: Sequence[Assigned]) -> None:
    """Let these panelists judge these applications."""
    rows = [vars(one) | {"opened_at": None, "ended_at": None} for one in added]
    if rows:
        connection.execute(insert(assignments), rows)


def end(connection: Connection, ended: Sequence[Assignment], at: datetime) -> None:
    """End these assignments; StoreError where one does not stand."""
    for one in ended:
        if not connection.execute(
            update(assignments).where(*_is(one)).values(ended_at=at)
        ).rowcount:
            raise StoreError(f"{one.panelist} judges application {one.application} no more")


def packet_sent(connection: Connection, sent: Sequence[Assignment], at: datetime) -> None:
    """Note that the packets of these assignments go out."""
    for one in sent:
        connection.execute(update(assignments).where(*_is(one)).values(packet_at=at))


def packet_recalled(connection: Connection, one: Assignment) -> None:
    """Note that the packet of an assignment, where it stands, did not leave."""
    connection.execute(update(assignments).where(*_is(one)).values(packet_at=None))


def packets_recalled(connection: Connection, application: int) -> None:
    """Let the packets of an application be sent anew to whoever judges it."""
    standing = (assignments.c.application == application, assignments.c.ended_at.is_(None))
    connection.execute(update(assignments).where(*standing).values(packet_at=None))


def assigned_to(connection: Connection, panelist: str) -> list[Assigned]:
    """What a panelist judges, by application."""
    rows = select(assignments).where(assignments.c.panelist == panelist)
    return _assigned(connection, rows)


def assigned_on(connection: Connection, applications: Collection[int]) -> list[Assigned]:
    """Who judges these applications, by application and panelist."""
    found: list[Assigned] = []
    for some in _portions(applications):
        found += _assigned(
            connection, select(assignments).where(assignments.c.application.in_(some))
        )
    return found


def granted_to(connection: Connection, panelist: str, stage: str) -> list[datetime]:
    """Until when applications that a panelist judges were given more time in this stage."""
    mine = select(assignments.c.application).where(
        assignments.c.panelist == panelist, assignments.c.ended_at.is_(None)
    )
    rows = select(applications.c.until).where(
        applications.c.number.in_(mine), applications.c.until_in == stage
    )
    return [at for at in connection.execute(rows).scalars() if at]


def assigned_at(connection: Connection, application: int, at: datetime) -> list[str]:
    """Who judged an application at a moment, whatever became of it since."""
    stood = assignments.c.ended_at.is_(None) | (assignments.c.ended_at > at)
    rows = select(assignments.c.panelist).where(assignments.c.application == application)
    found = rows.where(assignments.c.at <= at, stood)
    return sorted(set(connection.execute(found).scalars()))


def ended_of(connection: Connection, panelist: str) -> list[Assigned]:
    """What a panelist judged once, oldest first, each as it stood."""
    rows = select(assignments).where(assignments.c.panelist == panelist)
    ended = rows.where(assignments.c.ended_at.is_not(None)).order_by(assignments.c.number)
    return [_assignment(row) for row in connection.execute(ended)]


def judging(connection: Connection, applications: Collection[int]) -> set[str]:
    """Who judges any of these applications: asked with every mail."""
    return {
        panelist
        for some in in_portions(sorted(applications))
        for panelist in _JUDGING.column(connection, **some)
    }


def open_packets(connection: Connection, applications: Collection[int], at: datetime) -> None:
    """From now on the packets of these applications go to whoever judges them."""
    for some in _portions(applications):
        standing = (assignments.c.application.in_(some), assignments.c.ended_at.is_(None))
        connection.execute(update(assignments).where(*standing).values(opened_at=at))


def opened(connection: Connection, applications: Collection[int]) -> set[int]:
    """Of which of these applications the packets may go to whoever judges them."""
    sent = select(assignments.c.application).where(assignments.c.opened_at.is_not(None)).distinct()
    return {
        number
        for some in _portions(applications)
        for number in connection.execute(sent.where(assignments.c.application.in_(some))).scalars()
    }


def _is(one: Assignment) -> tuple[Any, ...]:
    stands = assignments.c.ended_at.is_(None)
    return (
        assignments.c.application == one.application,
        assignments.c.panelist == one.panelist,
        stands,
    )


def _assigned(connection: Connection, rows: Select[Any]) -> list[Assigned]:
    standing = rows.where(assignments.c.ended_at.is_(None))
    ordered = standing.order_by(assignments.c.application, assignments.c.panelist)
    return [_assignment(row) for row in connection.execute(ordered)]


def _assignment(row: Row[Any]) -> Assigned:
    known = dict(row._mapping)
    del known["number"], known["opened_at"], known["ended_at"]
    return Assigned(**known)


# --- ballots ------------------------------------------------------------------------------------


def hold(connection: Connection, application: int) -> None:
    """Until the transaction ends, nobody else casts a ballot on the application or counts it."""
    reserve(connection, f"ballots:{application}")


def cast(connection: Connection, ballot: Ballot) -> None:
    """Append the next form of a ballot; one that is kept already changes nothing.

    StoreError where the application was counted meanwhile.
    """
    hold(connection, ballot.application)
    counted = select(tallies.c.application).where(tallies.c.application == ballot.application)
    if connection.execute(counted).first():
        raise StoreError(f"application {ballot.application} was counted meanwhile")
    former = _newest(ballots.c.application == ballot.application)
    mine = former.where(ballots.c.panelist == ballot.panelist)
    last = connection.execute(select(func.max(mine.subquery().c.form))).scalar() or 0
    if ballot.form <= last:
        return
    row = vars(ballot) | {"judgements": [vars(one) for one in ballot.judgements]}
    connection.execute(insert(ballots).values(row))


def ballots_of(connection: Connection, panelist: str) -> list[Ballot]:
    """The newest form of each ballot of a panelist, by application."""
    return _ballots(connection, _newest(ballots.c.panelist == panelist))


def ballots_on(connection: Connection, applications: Collection[int]) -> list[Ballot]:
    """The newest form of each ballot on these applications, by application and panelist."""
    found: list[Ballot] = []
    for some in _portions(applications):
        found += _ballots(connection, _newest(ballots.c.application.in_(some)))
    return found


def forms(connection: Connection, application: int) -> list[Ballot]:
    """Every form of every ballot on an application, by panelist, oldest form first."""
    return _ballots(connection, select(ballots).where(ballots.c.application == application))


def _newest(which: Any) -> Select[Any]:
    """Of each ballot its last form."""
    same = ballots.alias()
    later = select(same.c.form).where(
        same.c.application == ballots.c.application,
        same.c.panelist == ballots.c.panelist,
        same.c.form > ballots.c.form,
    )
    return select(ballots).where(which, ~later.exists())


def _ballots(connection: Connection, rows: Select[Any]) -> list[Ballot]:
    ordered = rows.order_by(ballots.c.application, ballots.c.panelist, ballots.c.form)
    return [_ballot(row) for row in connection.execute(ordered)]


def _ballot(row: Row[Any]) -> Ballot:
    judged = tuple(Judgement(**one) for one in row.judgements)
    return Ballot(**dict(row._mapping) | {"judgements": judged})


def _portions(applications: Collection[int]) -> list[list[int]]:
    ordered = sorted(set(applications))
    return [ordered[at : at + _PORTION] for at in range(0, len(ordered), _PORTION)]
