"""What time brings to an application in its stage: when, moved by what, and what is left unsaid."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from intake import stages
from intake.applications import Application, State
from intake.calls import loading
from intake.calls.model import Stage
from intake.contacts import Contact, Standing
from intake.messages import Address

CALL = loading.load(loading.shipped())
ZONE = CALL.timezone
CLOSES_AT = CALL.stages[Stage.REGISTRATION].closes_at
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
    extended = an_application(until=until)
    assert stages.deadline(CALL, extended) == until
    assert days(extended) == {
        "reminder-14": date(2025, 6, 16),
        "reminder-3": date(2025, 6, 27),
        "closing": date(2025, 6, 30),
    }


def test_an_earlier_extension_takes_nothing_away() -> None:
    assert stages.deadline(CALL, an_application(until=OPENED_AT)) == CLOSES_AT


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
