"""What time brings to an application in its stage: when, moved by what, and what is left unsaid."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from intake import eligibility, stages
from intake.answers.values import Amount, Span
from intake.applications import Application, State
from intake.calls import loading
from intake.calls.model import WEEKDAYS, Stage
from intake.contacts import Contact, Standing
from intake.messages import Address
from tests.intake.conversation.registered import ELIGIBLE, INELIGIBLE, a_city

CALL = loading.load(loading.shipped())
ZONE = CALL.timezone
CLOSES_AT = CALL.stages[Stage.REGISTRATION].closes_at
ENOUGH = Span(low=Decimal("2e10"), high=Decimal("2e10"))
OPENED_AT = datetime(2025, 4, 1, 9, 0, tzinfo=UTC)


def a_contact(name: str, **more: object) -> Contact:
    contact = Contact(address=Address(address=f"{name}@gdynia.example"), token=name)
    return replace(contact, **more)  # type: ignore[arg-type]


def an_application(**more: object) -> Application:
    one = Application(
        number=1, call=CALL.version, opened_at=OPENED_AT, contacts=(a_contact("anna"),)
    )
    return replace(one, **more)  # type: ignore[arg-type]


def days(application: Application) -> dict[str, date]:
    return {one.name: one.at.astimezone(ZONE).date() for one in stages.events(CALL, application)}


def test_an_open_application_is_reminded_before_its_deadline_and_closed_at_it() -> None:
    named = {one.name: one.at for one in stages.events(CALL, an_application())}
    assert named["closing"] == CLOSES_AT
    assert list(named) == ["reminder-14", "reminder-3", "closing"]
    assert {one.hour for one in named.values() if one != CLOSES_AT} == {CALL.reminders.hour}


def test_a_reminder_that_falls_on_a_quiet_day_comes_before_it() -> None:
    # 17 May 2025, fourteen days before the deadline, is a Saturday; 28 May a Wednesday.
    assert days(an_application())["reminder-14"] == date(2025, 5, 16)
    assert days(an_application())["reminder-3"] == date(2025, 5, 28)
    quiet = CALL.reminders.model_copy(update={"quiet_days": ("2025-05-28", "2025-05-27")})
    call = CALL.model_copy(update={"reminders": quiet})
    moved = {
        one.name: one.at.astimezone(ZONE).date() for one in stages.events(call, an_application())
    }
    assert moved["reminder-3"] == date(2025, 5, 26)


@pytest.mark.parametrize(
    ("state", "stage", "names"),
    [
        (State.OPEN, Stage.REGISTRATION, {"reminder-14", "reminder-3", "closing"}),
        (State.PAUSED, Stage.REGISTRATION, {"closing"}),
        (State.REGISTERED, Stage.REGISTRATION, set()),
        (State.REGISTERED, Stage.PRE_SELECTION, {"reminder-14", "reminder-3"}),
        (State.REGISTERED, Stage.SELECTION, {"reminder-14", "reminder-3"}),
        (State.REGISTERED, Stage.FINAL_REVIEW, set()),
        (State.CLOSED, Stage.REGISTRATION, set()),
        (State.WITHDRAWN, Stage.REGISTRATION, set()),
        (State.TITLED, Stage.OFFICIAL_ANNOUNCEMENT, set()),
        (State.DECLINED, Stage.SELECTION, set()),
    ],
)
def test_time_brings_each_state_its_own(state: State, stage: Stage, names: set[str]) -> None:
    assert set(days(an_application(state=state, stage=stage))) == names


def test_an_extension_moves_reminders_and_closing() -> None:
    until = CLOSES_AT + timedelta(days=30)
    extended = an_application(until=until, until_in=Stage.REGISTRATION)
    assert stages.deadline(CALL, extended) == until
    assert days(extended) == {
        "reminder-14": date(2025, 6, 16),
        "reminder-3": date(2025, 6, 27),
        "closing": date(2025, 6, 30),
    }


def test_an_earlier_extension_takes_nothing_away() -> None:
    assert (
        stages.deadline(CALL, an_application(until=OPENED_AT, until_in=Stage.REGISTRATION))
        == CLOSES_AT
    )


def test_where_all_are_away_the_reminder_waits_for_the_first_who_is_back() -> None:
    back = datetime(2025, 5, 20, 9, 0, tzinfo=ZONE)
    away = a_contact("anna", away_until=back + timedelta(days=2)), a_contact("ben", away_until=back)
    assert days(an_application(contacts=away))["reminder-14"] == date(2025, 5, 20)
    here = (*away, a_contact("carla"))
    assert days(an_application(contacts=here))["reminder-14"] == date(2025, 5, 16)
    gone = (*away, a_contact("carla", standing=Standing.LEFT))
    assert days(an_application(contacts=gone))["reminder-14"] == date(2025, 5, 20)


def test_an_absence_beyond_the_deadline_moves_nothing() -> None:
    away = (a_contact("anna", away_until=CLOSES_AT + timedelta(days=1)),)
    assert days(an_application(contacts=away))["reminder-3"] == date(2025, 5, 28)


def test_what_was_said_is_not_due_again_and_the_next_thing_is_next() -> None:
    now = datetime(2025, 5, 20, tzinfo=UTC)
    application = an_application()
    assert [one.name for one in stages.due(CALL, application, now)] == ["reminder-14"]
    said = replace(application, reminded=("reminder-14",))
    assert stages.due(CALL, said, now) == ()
    assert stages.next_at(CALL, said) == datetime(2025, 5, 28, CALL.reminders.hour, tzinfo=ZONE)


def test_settled_leaves_only_what_is_still_to_come() -> None:
    before = an_application(reminded=("reminder-14", "reminder-3"))
    between = datetime(2025, 5, 20, tzinfo=UTC)
    assert stages.settled(CALL, before, between).reminded == ("reminder-14",)
    assert stages.settled(CALL, before, OPENED_AT).reminded == ()
    late = stages.settled(CALL, before, CLOSES_AT + timedelta(days=1))
    assert [one.name for one in stages.due(CALL, late, CLOSES_AT)] == ["closing"]


def test_an_application_that_ended_has_nothing_next() -> None:
    assert stages.next_at(CALL, an_application(state=State.WITHDRAWN)) is None


# --- what lets an application pass --------------------------------------------------------------

GATES = [
    Stage.REGISTRATION,
    Stage.PRE_SELECTION,
    Stage.SELECTION,
    Stage.PRELIMINARY_ANNOUNCEMENT,
]


@pytest.mark.parametrize("gate", GATES)
@pytest.mark.parametrize("combine", ["panel_decides", "any"])
def test_no_ineligible_city_passes_the_gate_wherever_it_stands(gate: Stage, combine: str) -> None:
    call = CALL.model_copy(update={"gate": gate, "combine": combine})
    s1 = {"S1": Amount(span=ENOUGH, currency="USD", usd=ENOUGH)}
    findings = eligibility.judge(call, INELIGIBLE | s1)
    assert stages.passes(call, gate, findings) is False
    city = a_city(1, call=call, stage=gate)
    after = stages.following(gate)
    assert after
    refused = stages.may_move(call, city, after, findings, "A person says so.")
    assert refused
    assert refused.reason == "not_met"


@pytest.mark.parametrize("gate", GATES)
def test_the_gate_takes_no_other_verdict_away(gate: Stage) -> None:
    call = CALL.model_copy(update={"gate": gate})
    findings = eligibility.judge(call, ELIGIBLE)
    by_rule = gate in (Stage.REGISTRATION, Stage.PRE_SELECTION)
    assert stages.passes(call, gate, findings) is (True if by_rule else None)
    assert stages.passes(call, gate, eligibility.judge(call, {})) is None


def test_a_gate_at_selection_asks_for_criteria_and_standards() -> None:
    call = CALL.model_copy(update={"gate": Stage.SELECTION})
    asked = stages.asked(call, a_city(1, {}, call=call, stage=Stage.SELECTION), {})
    assert {"B4", "S1"} <= set(asked)


@pytest.mark.parametrize(
    ("moment", "speaks_at"),
    [
        ("2025-05-16T09:00", "2025-05-16T09:00"),
        ("2025-05-16T23:59", "2025-05-16T23:59"),
        ("2025-05-16T08:59", "2025-05-16T09:00"),
        ("2025-05-17T03:30", "2025-05-19T09:00"),
        ("2025-05-18T12:00", "2025-05-19T09:00"),
    ],
)
def test_reminders_are_said_on_no_quiet_day_and_not_before_the_calls_hour(
    moment: str, speaks_at: str
) -> None:
    said = stages.speaking_at(CALL, datetime.fromisoformat(moment).replace(tzinfo=CALL.timezone))
    assert said == datetime.fromisoformat(speaks_at).replace(tzinfo=CALL.timezone)


def test_where_every_day_is_quiet_a_day_is_taken_all_the_same() -> None:
    quiet = CALL.reminders.model_copy(update={"quiet_weekdays": WEEKDAYS})
    call = CALL.model_copy(update={"reminders": quiet})
    moment = datetime(2025, 5, 16, 12, tzinfo=CALL.timezone)
    assert timedelta(0) < stages.speaking_at(call, moment) - moment < timedelta(days=40)


def test_the_reminders_of_a_stage_are_those_of_an_application_without_more_time() -> None:
    coming = stages.events(CALL, an_application())
    at = tuple(one.at for one in coming if one.kind == "reminder")
    assert stages.reminders_at(CALL, Stage.REGISTRATION) == at
