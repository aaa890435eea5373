"""The six stages (V3): their order, what lets an application pass, and what time brings in each.

Invariant: a stage is entered only from the one before it, or by a reversal with a reason; no stage
ever moves by the clock alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Literal

from intake import names
from intake.answers.values import Value
from intake.applications import Application, State
from intake.calls.model import Call, Stage
from intake.contacts import Standing
from intake.eligibility import Finding, Status, demanded, is_eligible, still_open
from intake.errors import Refusal

ORDER = tuple(Stage)
FORMING = (State.OPEN, State.PAUSED)
"""States of an application that was not submitted yet."""
DECIDED = (State.TITLED, State.DECLINED)
REMINDED = (State.REGISTERED, State.TITLED)
"""States in which time still reminds of what is asked for, though the form is handed in."""
GRACE = timedelta(minutes=10)
"""How long after a deadline nothing is closed yet: a mail that came in time may still be on its way
through the scan into the store. Longer than both; the deadline that is told stays as it is."""


def following(stage: Stage) -> Stage | None:
    """The stage after this one; None after the last."""
    place = ORDER.index(stage) + 1
    return ORDER[place] if place < len(ORDER) else None


# --- who may pass -------------------------------------------------------------------------------


def passes(call: Call, stage: Stage, findings: Mapping[str, Finding]) -> bool | None:
    """Whether the call's rules let an application out of this stage; None where a person decides.

    Basic criteria are judged at the gate (B0), whichever stage that is, standards at selection as
    the call combines them (S0). Whether the later stages are over is always a person's word.
    """
    verdicts = [is_eligible(call, findings)] if stage is call.gate else []
    if stage is Stage.SELECTION:
        verdicts.append(_combined(call, [findings[one.id].status for one in call.standards]))
    elif stage is not Stage.PRE_SELECTION:
        verdicts.append(True if stage is Stage.REGISTRATION else None)
    if False in verdicts:
        return False
    return True if verdicts and None not in verdicts else None


def _combined(call: Call, standards: list[Status]) -> bool | None:
    """S0: met by as many standards as the call wants; None while that is open."""
    if call.combine == "panel_decides":
        return None
    wanted = {"any": 1, "all": len(standards)}
    least = wanted[call.combine] if isinstance(call.combine, str) else call.combine.at_least
    if standards.count(Status.MET) >= least:
        return True
    return False if len(standards) - standards.count(Status.NOT_MET) < least else None


def against(call: Call, to: Stage, findings: Mapping[str, Finding]) -> tuple[Finding, ...]:
    """The findings that speak against an application in this stage: what was to be met before."""
    judged = []
    if ORDER.index(to) > ORDER.index(call.gate) and is_eligible(call, findings) is not True:
        judged += [findings[one.id] for one in call.criteria]
    if ORDER.index(to) > ORDER.index(Stage.SELECTION):
        judged += [findings[one.id] for one in call.standards]
    return tuple(one for one in judged if one.status is not Status.MET)


def rests(application: Application) -> bool:
    """Whether its reminders rest, in a state in which any could come."""
    return application.is_resting and application.state in REMINDED


def may_have_contacts(application: Application) -> bool:
    """Whether anybody may still be put on the file: it is open, or was decided."""
    return not application.is_over or application.state in DECIDED


def is_reversal(application: Application, to: Stage) -> bool:
    """Whether going there takes something back: a stage, or a decision.

    A refusal may be taken back into the stage in which it was decided, a title only into one before
    the official announcement: nobody loses it because somebody moves on by the calendar.
    """
    back = ORDER.index(to) - ORDER.index(application.stage)
    return back < 0 or (back == 0 and application.state is State.DECLINED)


def may_move(
    call: Call, application: Application, to: Stage, findings: Mapping[str, Finding], reason: str
) -> Refusal | None:
    """Why the application may not go to this stage now: the one table of the programme's steps."""
    number, stage = application.number, application.stage
    if application.state not in (State.REGISTERED, *DECIDED):
        return Refusal(
            reason="not_registered",
            text=f"Application {number} is {application.state.value}; only a registered one moves.",
        )
    if is_reversal(application, to):
        return _may_reverse(number, to, reason)
    if application.state in DECIDED:
        return Refusal(
            reason="decided",
            text=f"Application {number} is {application.state.value}, in {stage.value}. A reversal "
            f"to an earlier stage{_or_this(application)} changes that, and nothing else.",
        )
    if to is stage:
        return Refusal(reason="same_stage", text=f"Application {number} is in {to.value} already.")
    if to is not following(stage):
        return Refusal(
            reason="stage_skipped",
            text=f"Application {number} is in {stage.value}; no stage is skipped, the next one is "
            f"{following(stage)}.",
        )
    return _may_pass(number, stage, passes(call, stage, findings), reason)


def _or_this(application: Application) -> str:
    return " or this one" if application.state is State.DECLINED else ""


def _may_reverse(number: int, to: Stage, reason: str) -> Refusal | None:
    if names.is_said(reason):
        return None
    return Refusal(
        reason="no_reason",
        text=f"Going back to {to.value} is a reversal of application {number} and needs a reason: "
        '--reason "…".',
    )


def _may_pass(number: int, stage: Stage, passed: bool | None, reason: str) -> Refusal | None:
    if passed is False:
        return Refusal(
            reason="not_met",
            text=f"Application {number} does not meet the rules of {stage.value}; `citydesk show` "
            "says which, `citydesk decide` declines it with its reason.",
        )
    if passed is None and not names.is_said(reason):
        return Refusal(
            reason="no_reason",
            text=f"The rules alone do not settle whether application {number} passes "
            f'{stage.value}; a person does: --reason "…".',
        )
    return None


# --- what is still asked ------------------------------------------------------------------------


def asked(call: Call, application: Application, answers: Mapping[str, Value]) -> tuple[str, ...]:
    """Question IDs that the application's stage still wants answered, in the order of the call.

    While it is formed all that can matter; of a registered one what can still change the rules
    that its stage judges.
    """
    if application.state in FORMING:
        return demanded(call, answers)
    if application.state is not State.REGISTERED:
        return ()
    judged = call.criteria if application.stage is call.gate else ()
    wanted = set(still_open(call, answers, [one.rule for one in judged]))
    if application.stage is Stage.SELECTION:
        wanted.update(*(still_open(call, answers, [one.rule]) for one in call.standards))
    return tuple(one.id for one in call.questions if one.id in wanted)


def deadline(call: Call, application: Application | None) -> datetime:
    """By when answers count: the end of its stage, or the later one granted; in the call's zone.

    Of no application yet, the end of registration.
    """
    stage = application.stage if application else Stage.REGISTRATION
    closes = call.stages[stage].closes_at
    granted = application.until if application and application.until_in is stage else None
    return max(closes, granted or closes).astimezone(call.timezone)


# --- what time brings ---------------------------------------------------------------------------

MOST_QUIET = 31
"""Quiet days in a row after which a day is taken all the same."""


@dataclass(frozen=True, kw_only=True)
class Event:
    """Something that time brings to an application, once in its stage."""

    kind: Literal["reminder", "closing"]
    name: str
    at: datetime


def events(call: Call, application: Application) -> tuple[Event, ...]:
    """What time brings it in its stage, in order; nothing where nothing is asked of it any more.

    Reminders go to nobody who has paused; an application that was not submitted is closed at its
    deadline.
    """
    closes, state = deadline(call, application), application.state
    coming: list[Event] = []
    if state is State.OPEN or _is_judged(call, application):
        coming += _reminders(call, application, closes)
    if state in FORMING:
        coming.append(Event(kind="closing", name="closing", at=closes))
    return tuple(sorted(coming, key=lambda one: one.at))


def next_at(call: Call, application: Application) -> datetime | None:
    """When time brings it something that it has not brought yet."""
    return next((one.at for one in _unsaid(call, application)), None)


def due(call: Call, application: Application, now: datetime) -> tuple[Event, ...]:
    """What time has brought it by now and nobody has said yet, oldest first."""
    return tuple(one for one in _unsaid(call, application) if one.at <= now)


def reminders_at(call: Call, stage: Stage) -> tuple[datetime, ...]:
    """When applications in this stage are reminded that have no later deadline, in order."""
    return reminded_before(call, call.stages[stage].closes_at.astimezone(call.timezone))


def reminded_before(call: Call, deadline: datetime) -> tuple[datetime, ...]:
    """When this deadline (in the call's zone) is recalled by the call's rhythm, in order."""
    return tuple(
        sorted(_on_a_working_day(call, deadline, one) for one in call.reminders.days_before)
    )


def speaking_at(call: Call, moment: datetime) -> datetime:
    """From when on reminders may be said: on no quiet day, and not before the call's hour."""
    local, hour = moment.astimezone(call.timezone), time(call.reminders.hour)
    day = local.date()
    if not call.reminders.is_quiet(day) and local.time() >= hour:
        return moment
    if local.time() >= hour:
        day += timedelta(days=1)
    last = day + timedelta(days=MOST_QUIET)
    while call.reminders.is_quiet(day) and day < last:
        day += timedelta(days=1)
    return datetime.combine(day, hour, tzinfo=call.timezone)


def settled(call: Call, application: Application, now: datetime) -> Application:
    """The application as one to which only what is still to come will be said.

    For whoever begins, resumes, changes stage or gets more time: they were just told of it.
    """
    fresh = replace(application, reminded=())
    past = tuple(one.name for one in events(call, fresh) if one.at <= now and one.kind != "closing")
    return replace(application, reminded=past)


def _unsaid(call: Call, application: Application) -> tuple[Event, ...]:
    return tuple(one for one in events(call, application) if one.name not in application.reminded)


def _is_judged(call: Call, application: Application) -> bool:
    """Whether it is handed in, in a stage that judges it, and its city wants to be reminded."""
    is_awake = application.state is State.REGISTERED and not application.is_resting
    return is_awake and application.stage in (call.gate, Stage.SELECTION)


def _reminders(call: Call, application: Application, closes: datetime) -> list[Event]:
    back = _back_at(application)
    planned = [
        Event(kind="reminder", name=f"reminder-{days}", at=_on_a_working_day(call, closes, days))
        for days in call.reminders.days_before
    ]
    return [
        replace(one, at=max(one.at, back)) if back and one.at < back < closes else one
        for one in planned
    ]


def _on_a_working_day(call: Call, closes: datetime, days: int) -> datetime:
    """So many days before the deadline at the call's hour; earlier where that day is quiet."""
    day = (closes - timedelta(days=days)).date()
    earliest = day - timedelta(days=MOST_QUIET)
    while call.reminders.is_quiet(day) and day > earliest:
        day -= timedelta(days=1)
    return datetime.combine(day, time(call.reminders.hour), tzinfo=call.timezone)


def _back_at(application: Application) -> datetime | None:
    """When the first of its contacts is back, where all of them are away."""
    active = [one for one in application.contacts if one.standing is Standing.ACTIVE]
    away = [one.away_until for one in active if one.away_until]
    return min(away) if active and len(away) == len(active) else None
