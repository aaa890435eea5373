"""Ceremonies in rows and back: attendance, another place, interest in hosting; a row a city.

Invariant: a row says all that was said last of its city's ceremony, and when time brings the next.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select, update

from intake.ceremony import (
    Attendance,
    Ceremony,
    Consulted,
    Delegate,
    Interest,
    OwnName,
    Place,
    Settlement,
)
from intake.store.dialects import put
from intake.store.tables.schema import ceremonies


def save(connection: Connection, ceremony: Ceremony, next_at: datetime | None) -> None:
    """Write the ceremony as it is now, with the moment at which time brings it something next."""
    row = {
        "application": ceremony.application,
        "next_at": next_at,
        **_place_row(ceremony.place),
        **_attendance_row(ceremony.attendance),
        **_interest_row(ceremony.interest),
        **_name_row(ceremony.own_name),
    }
    put(connection, ceremonies, row, key=["application"])


def of(connection: Connection, application: int) -> Ceremony:
    """The ceremony of this application; an empty one where nobody ever spoke of it."""
    found = of_several(connection, [application])
    return found.get(application) or Ceremony(application=application)


def of_several(connection: Connection, applications: Collection[int]) -> dict[int, Ceremony]:
    """The ceremonies of these applications that have one."""
    rows = select(ceremonies).where(ceremonies.c.application.in_(applications))
    found = connection.execute(rows) if applications else ()
    return {row.application: _ceremony(row) for row in found}


def due(connection: Connection, now: datetime, limit: int) -> list[int]:
    """The applications to whose attendance time has brought something, the longest due first."""
    rows = select(ceremonies.c.application).where(ceremonies.c.next_at <= now)
    ordered = rows.order_by(ceremonies.c.next_at, ceremonies.c.application).limit(limit)
    return list(connection.execute(ordered).scalars())


def postpone(connection: Connection, application: int, until: datetime | None) -> None:
    """Look at it again then."""
    mine = update(ceremonies).where(ceremonies.c.application == application)
    connection.execute(mine.values(next_at=until))


def look_again(connection: Connection, now: datetime) -> None:
    """Look at every attendance now that somebody may still have to be reminded of."""
    is_open = ceremonies.c.opened_at.is_not(None) & ceremonies.c.ended_at.is_(None)
    waiting = update(ceremonies).where(is_open, ceremonies.c.settled_at.is_(None))
    connection.execute(waiting.values(next_at=now))


# --- rows ---------------------------------------------------------------------------------------


def _place_row(place: Place | None) -> dict[str, Any]:
    said = place.said if place else None
    return {
        "place_asked": place.asked if place else None,
        "place_state": place.state.value if place else None,
        "place": place.place if place else None,
        "place_needs": place.needs if place else None,
        "place_by": said.by if said else None,
        "place_reason": said.reason if said else None,
        "place_at": said.at if said else None,
    }


def _attendance_row(attendance: Attendance | None) -> dict[str, Any]:
    settled = attendance.settled if attendance else None
    delegates = attendance.delegates if attendance else ()
    return {
        "opened_at": attendance.opened_at if attendance else None,
        "delegates": [[one.name, one.office] for one in delegates],
        "is_confirmed": attendance is not None and attendance.is_confirmed,
        "is_absent": attendance is not None and attendance.is_absent,
        "settled_by": settled.by if settled else None,
        "settled_reason": settled.reason if settled else None,
        "settled_at": settled.at if settled else None,
        "ended_at": attendance.ended_at if attendance else None,
        "reminded": list(attendance.reminded) if attendance else [],
        "unread": list(attendance.unread) if attendance else [],
    }


def _interest_row(interest: Interest | None) -> dict[str, Any]:
    return {
        "interest": interest.words if interest else None,
        "interest_by": interest.by if interest else None,
        "interest_at": interest.at if interest else None,
    }


def _name_row(name: OwnName | None) -> dict[str, Any]:
    return {
        "own_name": name.words if name else None,
        "own_name_by": name.by if name else None,
        "own_name_at": name.at if name else None,
    }


def _ceremony(row: Row[Any]) -> Ceremony:
    return Ceremony(
        application=row.application,
        place=_place(row) if row.place_state else None,
        attendance=_attendance(row) if row.opened_at else None,
        interest=Interest(words=row.interest, by=row.interest_by, at=row.interest_at)
        if row.interest_at
        else None,
        own_name=OwnName(words=row.own_name, by=row.own_name_by, at=row.own_name_at)
        if row.own_name_at
        else None,
    )


def _place(row: Row[Any]) -> Place:
    said = (
        Settlement(by=row.place_by, reason=row.place_reason, at=row.place_at)
        if row.place_at
        else None
    )
    return Place(
        asked=row.place_asked,
        state=Consulted(row.place_state),
        place=row.place,
        needs=row.place_needs,
        said=said,
    )


def _attendance(row: Row[Any]) -> Attendance:
    settled = (
        Settlement(by=row.settled_by, reason=row.settled_reason, at=row.settled_at)
        if row.settled_at
        else None
    )
    return Attendance(
        opened_at=row.opened_at,
        delegates=tuple(Delegate(name=name, office=office) for name, office in row.delegates),
        is_confirmed=row.is_confirmed,
        is_absent=row.is_absent,
        settled=settled,
        ended_at=row.ended_at,
        reminded=tuple(row.reminded),
        unread=tuple(row.unread),
    )
