"""What time brings to the consultation: objections overdue, its close, voices that lapsed.

Invariant: organizers hear of each overdue objection once; how the consultation stood at its close
is in the journal; what was never confirmed is kept no longer than it can bear on anything.
"""

from collections.abc import Mapping
from datetime import datetime

from intake import stages, store
from intake.calls.model import Stage
from intake.consultation import Objection, State
from intake.conversation.turns import Turn
from intake.desk import posting
from intake.desk.consultations import consulted, consulting
from intake.desk.office import Office
from intake.desk.reminding import Brought
from intake.journal import Entry
from intake.store import Connection

AT_ONCE = 2_000
"""Lapsed voices forgotten in one transaction."""


def consultation(office: Office, connection: Connection, *, now: datetime, at: datetime) -> Brought:
    """Matters about objections that are due as of `now`; what lapsed by `at` is forgotten."""
    if office.call.consultation:
        before = consulted.lapsed_before(office.call.consultation, at)
        store.voices.hold(connection)
        store.voices.forget_lapsed(connection, before, AT_ONCE)
    _close(office, connection, now, at)
    brought = Brought()
    for late in store.objections.due(connection, now):
        if store.notes.recall(connection, _key(late)) is None:
            brought += _tell(office, connection, late, at)
    return brought


def _tell(office: Office, connection: Connection, late: Objection, at: datetime) -> Brought:
    turn = Turn(cases=(consulted.overdue(office.call, late, at),))
    letters = posting.perform(office, connection, turn, at, seed=_key(late))
    store.notes.remember(connection, _key(late), at.isoformat())
    return Brought(letters=letters, cases=1)


def _close(office: Office, connection: Connection, now: datetime, at: datetime) -> None:
    """Once it is over and all that came in time was read, each city's journal says how it stood."""
    key = consulted.closed_key(office.call.edition)
    if not _is_over(office, connection, now) or store.notes.recall(connection, key):
        return
    announced = consulting.announcement(office, connection, now)
    if announced is None:
        return
    counts = store.voices.counts(connection, [one.application for one in announced.cities])
    entries = [_stood(city.application, counts) for city in announced.cities]
    store.journal.append(connection, entries, at=at, salt=office.salt)
    store.notes.remember(connection, key, at.isoformat())


def _is_over(office: Office, connection: Connection, now: datetime) -> bool:
    closes_at = office.call.stages[Stage.PRELIMINARY_ANNOUNCEMENT].closes_at
    is_past = office.call.consultation is not None and now >= closes_at + stages.GRACE
    return is_past and not store.inbox.has_waiting_by(connection, closes_at)


def _stood(city: int, counts: Mapping[store.voices.Count, int]) -> Entry:
    words = {
        f"{kind}s_{state}": count
        for (about, kind, state), count in sorted(counts.items())
        if about == city and state is not State.UNCONFIRMED
    }
    return Entry(application=city, act="consultation_closed", words=words)


def _key(objection: Objection) -> str:
    return f"overdue-objection-{objection.number}"
