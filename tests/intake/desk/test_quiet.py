"""Quiet hours and quiet days: what can wait comes in the first hour that is not quiet."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from intake.desk.quiet import Quiet, after
from tests.intake.desk.desks import CALL

NIGHT = Quiet(since=time(20), until=time(8))
NOON = Quiet(since=time(12), until=time(14))
ZONE = ZoneInfo(CALL.zone)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026 in the call's zone; the 2nd is a Monday."""
    return datetime(2026, 11, day, hour, minute, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("quiet", "now", "comes"),
    [
        (NIGHT, at(3, 12), at(3, 12)),
        (NIGHT, at(3, 20), at(4, 8)),
        (NIGHT, at(3, 23, 59), at(4, 8)),
        (NIGHT, at(3, 7, 59), at(3, 8)),
        (NIGHT, at(3, 8), at(3, 8)),
        (NOON, at(3, 13), at(3, 14)),
        (NOON, at(3, 14), at(3, 14)),
        (None, at(3, 23), at(3, 23)),
    ],
)
def test_news_waits_for_the_first_hour_that_is_not_quiet(
    quiet: Quiet | None, now: datetime, comes: datetime
) -> None:
    assert after(quiet, CALL, now.astimezone(UTC)) == comes


def test_quiet_days_of_the_call_are_kept_as_well() -> None:
    days = [date(2026, 11, day) for day in range(1, 30)]
    quiet = next((one for one in days if CALL.reminders.is_quiet(one)), None)
    assert quiet, "the shipped call has quiet days"
    comes = after(NIGHT, CALL, datetime.combine(quiet, time(12), tzinfo=ZONE))
    assert not CALL.reminders.is_quiet(comes.astimezone(ZONE).date())
    assert comes > datetime.combine(quiet, time(12), tzinfo=ZONE)


def test_a_desk_that_is_always_quiet_says_it_at_once_rather_than_never() -> None:
    always = Quiet(since=time(0), until=time(0))
    whole = Quiet(since=time(0), until=time(23, 59, 59, 999_999))
    assert after(always, CALL, at(3, 12)) == at(3, 12)
    assert after(whole, CALL, at(3, 12)) >= at(3, 12)
