"""Reminders of who comes: by the call's rhythm before a day, every so many days without one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from intake import ceremony as ceremonies
from intake.calls.ceremony import CeremonyRules
from intake.ceremony import Ceremony
from intake.conversation.titled.convention import attending_times
from tests.intake.desk.desks import CALL

AT = datetime(2025, 4, 1, 9, 0, tzinfo=UTC)
OPENED = ceremonies.opened(Ceremony(application=1), AT)


def reminded(*names: str) -> Ceremony:
    assert OPENED.attendance
    return replace(OPENED, attendance=replace(OPENED.attendance, reminded=names))


def test_without_a_day_the_next_is_always_as_far_away() -> None:
    first, second = (attending_times.next_at(CALL, one) for one in (OPENED, reminded("reminder-1")))
    assert first
    assert second
    assert AT + timedelta(days=14) <= first <= AT + timedelta(days=17)
    assert AT + timedelta(days=28) <= second <= AT + timedelta(days=31)


def test_what_was_missed_is_said_once() -> None:
    due = attending_times.due(CALL, OPENED, AT + timedelta(days=50))
    assert due
    assert due.names == ("reminder-1", "reminder-2", "reminder-3")
    assert due.is_matter
    assert attending_times.due(CALL, reminded(*due.names), AT + timedelta(days=50)) is None


def test_before_a_day_what_was_over_when_it_was_asked_is_not_said() -> None:
    call = CALL.model_copy(update={"ceremony": CeremonyRules(first_day="2025-04-08")})
    before = attending_times.due(call, OPENED, AT + timedelta(days=6))
    assert before
    assert [(one.partition("-")[0]) for one in before.names] == ["before"]
    assert (before.says, before.is_matter) == (True, False)
    over = attending_times.due(call, reminded(*before.names), AT + timedelta(days=7))
    assert over
    assert [one.partition("-")[0] for one in over.names] == ["over"]
    assert (over.says, over.is_matter) == (False, True)


def test_nothing_comes_where_nobody_is_awaited() -> None:
    over = ceremonies.ended(OPENED, AT)
    assert attending_times.next_at(CALL, over) is None
    assert attending_times.next_at(CALL, Ceremony(application=1)) is None
