"""A parked message laid aside for good by an organizer, with the reason.

Invariant: it stays kept whole; the journal of every city that it may have been about says who laid
it aside, and why.
"""

from collections.abc import Iterator
from datetime import datetime

from intake import names, store
from intake.desk import board
from intake.desk.office import Office
from intake.errors import Refusal
from intake.journal import Entry
from intake.messages import Address
from intake.store import Connection
from intake.store.inbox import Parked


def find(connection: Connection, id: str, reason: str) -> Parked | Refusal:
    """The parked message with this ID, or why it is not laid aside."""
    if not names.is_said(reason):
        text = 'Why a message is laid aside has to be said: --reason "…".'
        return Refusal(reason="no_reason", text=text)
    found = next((one for one in store.inbox.parked(connection) if one.id == id), None)
    return found or Refusal(reason="unknown", text=f"No parked message has the ID {id}.")


def lay_aside(
    office: Office, connection: Connection, parked: Parked, reason: str, *, by: str, now: datetime
) -> None:
    """From now on it waits for nothing; what waited for it is closed."""
    said = " ".join(reason.split())
    store.inbox.lay_aside(connection, parked.id, f"Laid aside by {by}: {said}")
    words = {"message": parked.id, "reason": said, "by": by}
    numbers = sorted({*_concerned(office, connection, parked)})
    entries = [Entry(application=one, act="message_laid_aside", words=words) for one in numbers]
    store.journal.append(connection, entries, at=now, salt=office.salt)
    board.settled(connection, store.cases.close_parked(connection, [parked.id], now), now)


def _concerned(office: Office, connection: Connection, parked: Parked) -> Iterator[int]:
    """The cities for which its sender writes, and those that a panelist named by it judges."""
    yield from store.applications.by_address(connection, Address(address=parked.sender).key)
    for one in store.panel.roster(connection, office.call.edition):
        if parked.is_of([one.key], [one.token] if one.token else []):
            judged = store.panel_judging.assigned_to(connection, one.key)
            yield from (assigned.application for assigned in judged)
