"""When a city is reminded that nobody knows yet who comes: by the call's rhythm, until settled.

Invariant: each reminder is said once; where the call sets no day there is one every so many days,
and never two for the time that was missed.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from intake import stages
from intake.calls.model import Call
from intake.ceremony import Attendance, Ceremony

_MIDNIGHT = time(0)


@dataclass(frozen=True, kw_only=True)
class Due:
    """What time has brought: the names of all of it, and whether the organizers hear of it too."""

    names: tuple[str, ...]
    says: bool = True
    is_matter: bool = False


def next_at(call: Call, ceremony: Ceremony) -> datetime | None:
    """When time brings it something that it has not brought yet."""
    if not ceremony.is_awaited or ceremony.attendance is None:
        return None
    return next((at for _, at in _coming(call, ceremony.attendance)), None)


def due(call: Call, ceremony: Ceremony, now: datetime) -> Due | None:
    """What is due and nobody has said yet; None where nothing is."""
    attendance = ceremony.attendance
    if not ceremony.is_awaited or attendance is None:
        return None
    passed = [name for name, at in _coming(call, attendance, until=now) if at <= now]
    if not passed:
        return None
    closes_at = _closes_at(call)
    is_over = closes_at is not None and closes_at <= now
    second = "reminder-2" in passed and closes_at is None
    return Due(names=tuple(passed), says=not is_over, is_matter=is_over or second)


def _coming(
    call: Call, attendance: Attendance, until: datetime | None = None
) -> list[tuple[str, datetime]]:
    """What is still to come, in order; `until` bounds what goes on for ever."""
    closes_at = _closes_at(call)
    planned = _before(call, attendance, closes_at) if closes_at else _every(call, attendance, until)
    return [one for one in planned if one[0] not in attendance.reminded]


def _before(call: Call, attendance: Attendance, closes_at: datetime) -> list[tuple[str, datetime]]:
    """The reminders before the day, and the day; what was over when the city was asked is not."""
    times = stages.reminded_before(call, closes_at)
    planned = [(f"before-{at:%Y%m%d}", at) for at in times if at > attendance.opened_at]
    return [*planned, (f"over-{closes_at:%Y%m%d}", max(closes_at, attendance.opened_at))]


def _every(
    call: Call, attendance: Attendance, until: datetime | None
) -> list[tuple[str, datetime]]:
    gap = timedelta(days=max(call.reminders.days_before, default=call.reminders.away_days))
    said = sum(one.startswith("reminder-") for one in attendance.reminded)
    first = attendance.opened_at + (said + 1) * gap
    most = max(0, (until - first) // gap) if until else 0
    return [
        (f"reminder-{said + 1 + more}", stages.speaking_at(call, first + more * gap))
        for more in range(most + 1)
    ]


def _closes_at(call: Call) -> datetime | None:
    """The end of the last day on which an answer is of use, in the call's zone."""
    rules = call.ceremony
    if rules.awaited_by is None:
        return None
    day = rules.awaited_by + timedelta(days=1 if rules.names_by else 0)
    return datetime.combine(day, _MIDNIGHT, tzinfo=call.timezone)
