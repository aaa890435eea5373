"""What time brings to the panel: reminders until a panelist is done, and the close of the ballots.

Invariant: what was said is noted with its letter, so that nothing is said twice; who has nothing
left to do hears nothing.
"""

import hashlib
from collections.abc import Iterator
from datetime import datetime

from intake import moments, stages, store
from intake.calls.model import Call
from intake.cases import Case, CaseKind
from intake.conversation.panelist import panelist_letters
from intake.conversation.turns import Bond, Turn
from intake.desk import posting
from intake.desk.acts import cities, panel_counting
from intake.desk.office import Office
from intake.desk.panels import bench, seating, sitting
from intake.desk.panels.bench import Bench
from intake.desk.reminding import SETTLED, Brought
from intake.errors import Refusal
from intake.notices import Addressed
from intake.panel import ballots
from intake.panel.roster import Panelist, Seat
from intake.store import Connection

AT_ONCE = 100
"""Panelists looked at in one transaction."""
NAMED = 20
"""Cities that a matter names at most."""


def panel(office: Office, connection: Connection, *, now: datetime, at: datetime) -> Brought:
    """Remind every panelist who is due as of `now` and has something left to do."""
    brought = Brought()
    for edition, key in store.panel.due(connection, now, AT_ONCE):
        store.panel.hold(connection, edition)
        panelist = store.panel.load(connection, edition, key)
        if panelist:
            brought += _remind(office, connection, panelist, now, at)
    return brought


def _remind(
    office: Office, connection: Connection, panelist: Panelist, now: datetime, at: datetime
) -> Brought:
    """A letter where something is left; on a quiet day it waits, but not for who looks ahead."""
    call = office.call
    last = max(seating.closing(connection, call, panelist))
    speaks_at = min(stages.speaking_at(call, now), last)
    if now <= at and speaks_at > now:
        store.panel.postpone(connection, panelist.edition, panelist.key, speaks_at)
        return Brought()
    until = seating.next_at(connection, call, panelist, now)
    store.panel.postpone(connection, panelist.edition, panelist.key, until)
    seed = _seed(panelist, now)
    if store.outbox.letter(connection, f"{seed}-1"):
        return Brought()  # said before a clock went back
    letter = _letter(office, connection, panelist, at)
    turn = Turn(letters=(letter,) if letter else ())
    return Brought(letters=posting.perform(office, connection, turn, at, seed=seed))


def _seed(panelist: Panelist, now: datetime) -> str:
    who = hashlib.sha256(f"{panelist.edition}\0{panelist.key}".encode()).hexdigest()[:16]
    return f"panel-{who}-{now:%Y%m%d}"


def _letter(
    office: Office, connection: Connection, panelist: Panelist, at: datetime
) -> Addressed | None:
    if panelist.seat is Seat.INVITED:
        return panelist_letters.reminder(panelist, office.call, is_invited=True)
    sits = sitting.filled(office, connection, panelist, Bond.ADDRESS, named=None, at=at)
    open_ones = [one for one in sits.assigned if one.awaits_ballot and at < one.closes_at]
    undeclared = [one.application for one in open_ones if one.is_asked]
    waiting = [one for one in open_ones if one.is_handed]
    if not undeclared and not waiting:
        return None
    return panelist_letters.reminder(
        panelist,
        office.call,
        undeclared=undeclared,
        waiting=[(one.application, one.ballot) for one in waiting],
        closes_at=min((one.closes_at for one in waiting), default=None),
    )


# --- the close ----------------------------------------------------------------------------------


def quorum(office: Office, connection: Connection, *, now: datetime, at: datetime) -> Brought:
    """Tell organizers, once an edition, which cities have too few ballots when none can come.

    Once each of them is counted, the matter is settled.
    """
    call, key = office.call, f"quorum-{office.call.edition}"
    known = store.notes.recall(connection, key)
    is_open = now < ballots.closes_at(call) + stages.GRACE
    is_open = is_open or store.inbox.has_waiting_by(connection, ballots.closes_at(call))
    if known == SETTLED or is_open or not store.panel.roster(connection, call.edition):
        return Brought()
    lacking = list(_lacking(connection, bench.of(office, connection)))
    if lacking:
        return Brought() if known else _tell_of(office, connection, key, lacking, at)
    if known:
        store.cases.close(connection, int(known), at)
    store.notes.remember(connection, key, SETTLED)
    return Brought()


def _tell_of(
    office: Office, connection: Connection, key: str, lacking: list[str], at: datetime
) -> Brought:
    case = Case(kind=CaseKind.NO_QUORUM, text=_told(office.call, lacking), at=at)
    letters = posting.perform(office, connection, Turn(cases=(case,)), at, seed=key)
    opened = store.cases.same_open(connection, CaseKind.NO_QUORUM, None)
    assert opened
    store.notes.remember(connection, key, str(opened.number))
    return Brought(letters=letters, cases=1)


def _lacking(connection: Connection, whole: Bench) -> Iterator[str]:
    for one in whole.open_ones:
        counted = panel_counting.counted(connection, whole, one, whole.call)
        if isinstance(counted, Refusal):
            yield cities.name(one)


def _told(call: Call, lacking: list[str]) -> str:
    more = f" and {len(lacking) - NAMED} more" if len(lacking) > NAMED else ""
    several = len(lacking) != 1
    closed_at = moments.told(ballots.closes_at(call))
    return (
        f"Ballots could be sent until {closed_at}. {len(lacking)} "
        f"{'cities have' if several else 'city has'} too few for a tally: "
        f"{', '.join(lacking[:NAMED])}{more}. `citydesk ballots` shows who has voted."
    )
