"""Hours and days on which organizers are not called by what can wait."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import chain

from intake.calls.model import Call

FARTHEST = 60
"""Days ahead that are looked at; no call is quiet for longer."""


@dataclass(frozen=True, kw_only=True)
class Quiet:
    """Hours in which no news is posted, in the call's zone, beside the quiet days of the call."""

    since: time
    until: time

    def holds(self, moment: time) -> bool:
        if self.since <= self.until:
            return self.since <= moment < self.until
        return moment >= self.since or moment < self.until


def after(quiet: Quiet | None, call: Call, now: datetime) -> datetime:
    """The first moment from now on at which news may be posted; now where none ever comes."""
    if quiet is None:
        return now
    local = now.astimezone(call.timezone)
    days = (local.date() + timedelta(days=ahead) for ahead in range(FARTHEST))
    begins = (
        datetime.combine(day, hour, tzinfo=call.timezone)
        for day in days
        for hour in (time(), quiet.until)
    )
    for moment in chain([local], (one for one in begins if one > local)):
        if not call.reminders.is_quiet(moment.date()) and not quiet.holds(moment.time()):
            return moment.astimezone(now.tzinfo)
    return now
