"""Whether a call can be lived through: what must be mended before it opens, what is worth knowing.

Invariant: nothing here asks the machine for time; a call that loads can be looked at at any moment.
"""

from collections.abc import Iterator
from datetime import datetime

from intake.calls.model import Call
from intake.rehearsing import consultation, dates, examples, panel, rules, texts
from intake.rehearsing.made import made as made
from intake.rehearsing.panel import CITIES
from intake.rehearsing.points import Point as Point


def to_mend(call: Call, now: datetime, cities: int = CITIES) -> tuple[Point, ...]:
    """What would fail or be unfair if the call opened as it is, in the order of the file.

    `cities` are those that its panel has to judge.
    """
    return tuple(_mend(call, now, cities))


def to_note(call: Call, now: datetime, cities: int = CITIES) -> tuple[Point, ...]:
    """What an organizer should have seen and may want to leave."""
    return tuple(_note(call, now, cities))


def _mend(call: Call, now: datetime, cities: int) -> Iterator[Point]:
    yield from dates.past(call, now)
    yield from dates.clashes(call)
    yield from dates.idle_stages(call)
    yield from dates.lost_reminders(call)
    yield from examples.unreadable(call, now.date())
    yield from rules.impossible(call, now.date())
    yield from panel.impossible(call, cities)
    yield from consultation.impossible(call)


def _note(call: Call, now: datetime, cities: int) -> Iterator[Point]:
    yield from dates.samples(call, now)
    yield from dates.quiet(call)
    yield from dates.holidays(call)
    yield from dates.odd_hours(call)
    yield from dates.gaps(call)
    yield from dates.unreminded(call)
    yield from examples.misleading(call, now.date())
    yield from rules.dead_parts(call, now.date())
    yield from panel.notable(call, cities)
    yield from consultation.notable(call)
    yield from texts.untranslated(call)
