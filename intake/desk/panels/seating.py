"""What a turn changes of the panel, saved; and when time reminds a panelist next.

Invariant: in the caller's transaction with the letters and journal entries of the same turn.
"""

from collections.abc import Iterable
from datetime import datetime

from intake import stages, store
from intake.applications import Application
from intake.calls.model import Call, Stage
from intake.conversation.judging import Judged
from intake.panel import ballots
from intake.panel.assignment import Assigned
from intake.panel.roster import Panelist, Seat
from intake.store import Connection

AWAITED = (Seat.INVITED, Seat.ACCEPTED)
"""Seats of who may have something to do."""


def save(connection: Connection, judged: Judged, call: Call, now: datetime) -> None:
    """Save what a turn changes of the panel. StoreError where an assignment ended meanwhile."""
    if not judged:
        return
    for panelist in judged.panelists:
        store.panel.save(connection, panelist, next_at(connection, call, panelist, now))
    store.panel_judging.declare(connection, judged.declarations)
    store.panel_judging.end(connection, judged.ended, now)
    store.panel_judging.assign(connection, _assigned(judged, now))
    _hasten(connection, call, {one.panelist for one in judged.added}, now)
    store.panel_judging.packet_sent(connection, judged.handed, now)
    for ballot in judged.ballots:
        store.panel_judging.cast(connection, ballot)
    store.asked_back.settle(connection, judged.answered)
    store.asked_back.add(connection, judged.asked)
    for tally in judged.tallies:
        store.panel_tallies.keep(connection, tally, now)


def extended(
    connection: Connection, call: Call, applications: Iterable[Application], now: datetime
) -> None:
    """Let time remind whoever judges applications that have more time than the stage."""
    late = [one.number for one in applications if ballots.granted(one)]
    if late:
        _hasten(connection, call, store.panel_judging.judging(connection, late), now)


def _hasten(connection: Connection, call: Call, keys: Iterable[str], now: datetime) -> None:
    for key in keys:
        panelist = store.panel.load(connection, call.edition, key)
        at = next_at(connection, call, panelist, now) if panelist else None
        if at:
            store.panel.hasten(connection, call.edition, key, at)


def next_at(
    connection: Connection, call: Call, panelist: Panelist, now: datetime
) -> datetime | None:
    """When somebody looks whether this panelist has something left to do: the days before the
    close of ballots, and behind it those before the later closes of theirs.
    """
    if panelist.seat not in AWAITED or panelist.edition != call.edition:
        return None
    first, *later = sorted(closing(connection, call, panelist))
    planned = {*stages.reminded_before(call, first)}
    planned |= {day for one in later for day in stages.reminded_before(call, one) if day > first}
    return min((one for one in planned if one > now), default=None)


def closing(connection: Connection, call: Call, panelist: Panelist) -> set[datetime]:
    """Until when this panelist's ballots are taken: by the call, and longer on cities with more
    time, in the call's zone.
    """
    granted = store.panel_judging.granted_to(connection, panelist.key, Stage.SELECTION)
    closes = {ballots.closes_at(call), *(ballots.closes_at(call, one) for one in granted)}
    return {one.astimezone(call.timezone) for one in closes}


def _assigned(judged: Judged, now: datetime) -> list[Assigned]:
    return [
        Assigned(application=one.application, panelist=one.panelist, seed=judged.seed, at=now)
        for one in judged.added
    ]
