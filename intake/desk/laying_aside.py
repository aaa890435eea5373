"""A parked message laid aside for good by an organizer, with the reason: of mail, or of Slack.

Invariant: it stays kept; the journal of every city that it may have been about, and the desk's own,
say who laid it aside, and why.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from intake import names, store
from intake.cases import Case, CaseKind
from intake.desk import board
from intake.desk.office import Office
from intake.errors import Refusal
from intake.journal import DESK, Entry
from intake.messages import Address
from intake.store import Connection
from intake.store.chats.signals import ParkedSignal
from intake.store.inbox import Parked

WHY: Final = Refusal(
    reason="no_reason", text='Why a message is laid aside has to be said: --reason "…".'
)
ACT: Final = "message_laid_aside"


def find(connection: Connection, id: str, reason: str) -> Parked | ParkedSignal | Refusal:
    """The parked message with this ID, or why it is not laid aside."""
    if not names.is_said(reason):
        return WHY
    found = _parked(connection, id)
    return found or Refusal(reason="unknown", text=f"No parked message has the ID {id}.")


def of_case(
    connection: Connection, case: Case, reason: str
) -> Parked | ParkedSignal | Refusal | None:
    """What is laid aside with this case; None for one that is about nothing parked."""
    if case.kind is not CaseKind.PARKED or not case.message:
        return None
    found = _parked(connection, case.message)
    return WHY if found and not names.is_said(reason) else found


def _parked(connection: Connection, id: str) -> Parked | ParkedSignal | None:
    mail = next((one for one in store.inbox.parked(connection) if one.id == id), None)
    return mail or next(iter(store.signals.parked(connection, [id])), None)


def id_of(parked: Parked | ParkedSignal) -> str:
    return parked.id if isinstance(parked, Parked) else parked.kept.id


def lay_aside(
    office: Office,
    connection: Connection,
    parked: Parked | ParkedSignal,
    reason: str,
    *,
    by: str,
    now: datetime,
) -> None:
    """From now on it waits for nothing; what waited for it is closed."""
    said, id = " ".join(reason.split()), id_of(parked)
    room = store.inbox if isinstance(parked, Parked) else store.signals
    room.lay_aside(connection, id, f"Laid aside by {by}: {said}")
    words = {"message": id, "reason": said, "by": by}
    numbers = sorted({DESK, *_concerned(office, connection, parked)})
    entries = [Entry(application=one, act=ACT, words=words) for one in numbers]
    store.journal.append(connection, entries, at=now, salt=office.salt)
    board.settled(connection, store.cases.close_parked(connection, [id], now), now)


def _concerned(
    office: Office, connection: Connection, parked: Parked | ParkedSignal
) -> Iterator[int]:
    """The cities for which its sender writes, and those that a panelist named by it judges."""
    if isinstance(parked, ParkedSignal):
        return
    yield from store.applications.by_address(connection, Address(address=parked.sender).key)
    for one in store.panel.roster(connection, office.call.edition):
        if parked.is_of([one.key], [one.token] if one.token else []):
            judged = store.panel_judging.assigned_to(connection, one.key)
            yield from (assigned.application for assigned in judged)
