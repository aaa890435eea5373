"""What a turn changes of the panel, saved; and when time reminds a panelist next.

Invariant: in the caller's transaction with the letters and journal entries of the same turn.
"""

from datetime import datetime

from intake import stages, store
from intake.calls.model import Call, Stage
from intake.conversation.judging import Judged
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
        store.panel.save(connection, panelist, next_at(call, panelist, now))
    store.panel_judging.declare(connection, judged.declarations)
    store.panel_judging.end(connection, judged.ended, now)
    store.panel_judging.assign(connection, _assigned(judged, now))
    store.panel_judging.packet_sent(connection, judged.handed, now)
    for ballot in judged.ballots:
        store.panel_judging.cast(connection, ballot)
    for tally in judged.tallies:
        store.panel_tallies.keep(connection, tally, now)


def next_at(call: Call, panelist: Panelist, now: datetime) -> datetime | None:
    """When somebody looks whether this panelist has something left to do: the call's days."""
    if panelist.seat not in AWAITED or panelist.edition != call.edition:
        return None
    planned = stages.reminders_at(call, Stage.SELECTION)
    return next((one for one in planned if one > now), None)


def _assigned(judged: Judged, now: datetime) -> list[Assigned]:
    return [
        Assigned(application=one.application, panelist=one.panelist, seed=judged.seed, at=now)
        for one in judged.added
    ]
