"""What time brings: the organizers' daily digest."""

from datetime import datetime

from intake import store
from intake.applications import State
from intake.desk import posting
from intake.desk.office import Office
from intake.notices import Addressed, Digest, LetterState
from intake.store import Connection

DIGEST_HOUR = 8
"""The hour of the call's zone from which the day's digest is due."""


def digest(office: Office, connection: Connection, now: datetime) -> int:
    """One digest a day to each organizer, where something waits; once, also after a restart."""
    local = now.astimezone(office.call.timezone)
    day = local.date().isoformat()
    if local.hour < DIGEST_HOUR or store.notes.recall(connection, "digest") == day:
        return 0
    store.notes.remember(connection, "digest", day)
    notice = _digest(connection)
    if not notice.waiting and not notice.failed:
        return 0
    addressed = [Addressed(notice=notice, to=organizer) for organizer in office.organizers]
    letters = posting.render(office, connection, addressed, now, seed=f"digest-{day}")
    store.outbox.post(connection, letters)
    return len(letters)


def _digest(connection: Connection) -> Digest:
    states = store.applications.count_by_state(connection)
    return Digest(
        waiting=tuple(posting.matter(connection, one) for one in store.cases.waiting(connection)),
        opened=states.get(State.OPEN, 0),
        registered=states.get(State.REGISTERED, 0),
        failed=store.outbox.count_by_state(connection).get(LetterState.FAILED, 0),
    )
