"""The dates of a call as people meet them: past, clashing, quiet, odd, far apart.

Invariant: all is looked at in the call's zone.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise

from intake import stages
from intake.applications import Application, State
from intake.calls.hours import told
from intake.calls.model import WEEKDAYS, Call, Stage
from intake.rehearsing.points import Point
from intake.stages import Event

LONGEST_GAP = timedelta(days=60)
FIRST_HOUR = 6
"""The hour before which nobody reads a mail."""
REMINDED = (Stage.REGISTRATION, Stage.SELECTION)
"""Stages in which something is asked of cities, beside the gate."""


def past(call: Call, now: datetime) -> Iterator[Point]:
    """A call that is over before it opens; samples may be old."""
    if not call.sample and _is_over(call, now):
        yield Point(
            key="stages",
            text=f"all dates lie in the past, the last one is {_last(call):%Y-%m-%d}; write the "
            "dates of this edition, or sample = true while they are samples",
        )


def samples(call: Call, now: datetime) -> Iterator[Point]:
    """Dates that are not the programme's own, or partly gone."""
    if call.sample:
        over = ", and all lie in the past" if _is_over(call, now) else ""
        yield Point(
            key="sample",
            text=f"the dates are marked as samples{over}; every letter says so until sample = "
            "false with the real dates",
        )
    opens = call.stages[Stage.REGISTRATION].opens_at
    if opens <= now and not _is_over(call, now):
        yield Point(
            key="stages.registration.opens_at",
            text=f"registration has been open since {told(opens, call)}; rehearse the next "
            "version before that moment",
        )


def clashes(call: Call) -> Iterator[Point]:
    """Two stages that close on one day: one letter's deadline is taken for the other's."""
    days = Counter(one.closes_at.date() for one in call.stages.values())
    for former, stage in pairwise(call.stages):
        day = call.stages[stage].closes_at.date()
        if days[day] > 1 and call.stages[former].closes_at.date() == day:
            yield Point(
                key=f"stages.{stage}.closes_at",
                text=f"{stage} closes on {day}, the day on which {former} closes; give each stage "
                "a last day of its own",
            )


def idle_stages(call: Call) -> Iterator[Point]:
    """Stages without one day on which somebody acts."""
    for stage, dates in call.stages.items():
        if all(_quiet(call, day) for day in _days(dates.opens_at, dates.closes_at)):
            yield Point(
                key=f"stages.{stage}.closes_at",
                text=f"every day of {stage} is a weekend or quiet day, so nobody acts in it; let "
                "it last to a working day",
            )


def lost_reminders(call: Call) -> Iterator[Point]:
    """Reminders that would be due before their stage opens, or after it closed."""
    for stage, planned in _planned(call):
        dates = call.stages[stage]
        lost = [one for one in planned if not dates.opens_at <= one.at < dates.closes_at]
        if planned and len(lost) == len(planned):
            yield Point(
                key="reminders.days_before",
                text=f"{stage} is over too soon for any reminder ({_length(call, stage)}); let it "
                "last longer or remind fewer days before its end",
            )
        for one in lost if len(lost) < len(planned) else ():
            yield Point(
                key="reminders.days_before",
                text=f"{stage} is shorter than the days of its {one.name} ({_length(call, stage)}):"
                f" it would be due {told(one.at, call)}, before the stage opens; let the stage "
                "last longer or take that reminder out",
            )


def unreminded(call: Call) -> Iterator[Point]:
    """A call whose cities are never reminded."""
    if not call.reminders.days_before:
        yield Point(
            key="reminders.days_before",
            text="no city is reminded of any deadline; [14, 3] would do",
        )


def quiet(call: Call) -> Iterator[Point]:
    """Openings and closings on a weekend or quiet day."""
    for key, moment in _moments(call):
        if why := _quiet(call, moment.date()):
            yield Point(
                key=key,
                text=f"{moment:%Y-%m-%d} is {why}; nobody may be there to answer questions, "
                f"{_working_day(call, moment.date())} is a working day",
            )


def holidays(call: Call) -> Iterator[Point]:
    """A call without quiet days: then no public holiday is known, here or to the desk."""
    if not call.reminders.quiet_days:
        yield Point(
            key="reminders.quiet_days",
            text="no public holiday is known, so that deadlines and reminders may fall on one; "
            'list them, as in quiet_days = ["2026-12-25"]',
        )


def odd_hours(call: Call) -> Iterator[Point]:
    """Closings at night."""
    for stage, dates in call.stages.items():
        if dates.closes_at.hour < FIRST_HOUR:
            yield Point(
                key=f"stages.{stage}.closes_at",
                text=f"{stage} closes at {dates.closes_at:%H:%M} ({call.zone}) in the night; "
                "23:59 of the day before is easier to keep",
            )


def gaps(call: Call) -> Iterator[Point]:
    """Long silences between two stages, and stages without a moment between them."""
    for former, stage in pairwise(call.stages):
        gap = call.stages[stage].opens_at - call.stages[former].closes_at
        if gap > LONGEST_GAP:
            yield Point(
                key=f"stages.{stage}.opens_at",
                text=f"{gap.days} days lie between {former} and {stage}; cities hear nothing from "
                "the desk meanwhile",
            )
        if not gap:
            yield Point(
                key=f"stages.{stage}.opens_at",
                text=f"{stage} opens at the very moment {former} closes; organizers have no time "
                "between",
            )


def _is_over(call: Call, now: datetime) -> bool:
    return _last(call) < now


def _last(call: Call) -> datetime:
    return max(one.closes_at for one in call.stages.values())


def _moments(call: Call) -> Iterator[tuple[str, datetime]]:
    for stage, dates in call.stages.items():
        yield f"stages.{stage}.opens_at", dates.opens_at
        yield f"stages.{stage}.closes_at", dates.closes_at


def _quiet(call: Call, day: date) -> str:
    """What kind of free day it is; "" for a working day."""
    name = WEEKDAYS[day.weekday()]
    if day.isoformat() in call.reminders.quiet_days:
        return "a quiet day of the call"
    is_free = day.weekday() >= WEEKDAYS.index("saturday") or call.reminders.is_quiet(day)
    return f"a {name.capitalize()}" if is_free else ""


def _days(first: datetime, last: datetime) -> Iterator[date]:
    for number in range((last.date() - first.date()).days + 1):
        yield first.date() + timedelta(days=number)


def _working_day(call: Call, day: date) -> date:
    """The next one, at most a month on."""
    later = (day + timedelta(days=number) for number in range(1, 32))
    return next((one for one in later if not _quiet(call, one)), day)


def _planned(call: Call) -> Iterator[tuple[Stage, list[Event]]]:
    """The reminders of each stage in which something is asked, as an application would get them."""
    for stage in dict.fromkeys((Stage.REGISTRATION, call.gate, *REMINDED)):
        dates = call.stages[stage]
        state = State.OPEN if stage is Stage.REGISTRATION else State.REGISTERED
        application = Application(
            number=0, call=call.version, opened_at=dates.opens_at, stage=stage, state=state
        )
        coming = stages.events(call, application)
        yield stage, [one for one in coming if one.kind == "reminder"]


def _length(call: Call, stage: Stage) -> str:
    dates = call.stages[stage]
    return f"{dates.opens_at:%Y-%m-%d} to {dates.closes_at:%Y-%m-%d}"
