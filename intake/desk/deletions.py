"""A message that its writer deleted in a chat after the desk had it: the organizers hear of it.

Invariant: nothing that was read is undone by it. Each message is told of once, in the threads where
it stands or those of its city; of who has neither a file nor a thread nobody hears.
"""

import json
from collections.abc import Sequence
from datetime import datetime

from intake import store
from intake.desk import landing, quiet
from intake.desk.office import Office
from intake.store import Connection


def heard(office: Office, connection: Connection, id: str, now: datetime, *, within: str) -> None:
    """The message with this ID is gone; `within` is the kept one in which it was read with others.

    Of what the desk has not served yet the organizers hear once it did.
    """
    kept = within or id
    if not office.has_board:
        return
    is_waiting = store.inbox.is_waiting(connection, kept)  # asked first: no other desk has it then
    arrival = None if is_waiting else store.correspondence.arrival(connection, kept)
    if arrival:
        _tell(office, connection, id, now, within=within, application=arrival.application)
    else:
        waiting = {**_waiting(connection, kept), id: within}
        store.notes.remember(connection, _early(kept), json.dumps(waiting))


def served(
    office: Office, connection: Connection, kept: str, application: int | None, now: datetime
) -> None:
    """What of this message was deleted before the desk came to it is told now."""
    for id, within in _waiting(connection, kept).items():
        _tell(office, connection, id, now, within=within, application=application)


def heard_of_case(connection: Connection, id: str, case: int, now: datetime) -> None:
    """The message is gone from which this case was opened, and which was not kept itself."""
    thread = landing.thread_at(connection, landing.case_key(case))
    if thread and not _was_told(connection, id):
        _put(connection, id, [thread], now, within="", application=None)


def _tell(
    office: Office,
    connection: Connection,
    id: str,
    now: datetime,
    *,
    within: str,
    application: int | None,
) -> None:
    if _was_told(connection, id):
        return
    if threads := _threads(connection, within or id, application, now):
        _put(connection, id, threads, now, within=within, application=application)
    elif application:
        first = _first(connection, application)
        due = quiet.after(office.quiet, office.call, now)
        key = _put(connection, id, [first], due, within=within, application=application)
        store.notes.remember(connection, _of_city(application), first or key)


def _put(
    connection: Connection,
    id: str,
    threads: Sequence[str | None],
    due: datetime,
    *,
    within: str,
    application: int | None,
) -> str:
    """Show it under each of these; the key of the last."""
    store.notes.remember(connection, _told(id), due.isoformat())
    key = ""
    for place, under in enumerate(threads):
        key = f"deletion:{id}/{within}/{place}"
        store.board.put(connection, key, due, under=under, application=application)
    return key


def _threads(
    connection: Connection, kept: str, application: int | None, now: datetime
) -> list[str]:
    """Where it stands: as a matter or as what the city wrote; else the thread of its city."""
    opened = (one.number for one in store.cases.of_message(connection, kept))
    heads = [landing.thread_at(connection, landing.case_key(number)) for number in opened]
    versions = (kept, store.inbox.newest_words(connection, kept, now))
    shown = (store.board.load(connection, f"mail:{one}") for one in versions if one)
    heads += [one.under for one in shown if one]
    found = list(dict.fromkeys(one for one in heads if one))
    if found or application is None:
        return found
    citys = landing.waiting(connection, application)
    return [citys] if citys else []


def _first(connection: Connection, application: int) -> str | None:
    """The message of the board below which what this city deletes comes together."""
    key = store.notes.recall(connection, _of_city(application))
    return key if key and store.board.load(connection, key) else None


def _waiting(connection: Connection, kept: str) -> dict[str, str]:
    """What was deleted of it before it was served, and in what that was read with others."""
    found: dict[str, str] = json.loads(store.notes.recall(connection, _early(kept)) or "{}")
    return found


def _was_told(connection: Connection, id: str) -> bool:
    return store.notes.recall(connection, _told(id)) is not None


def _told(id: str) -> str:
    return f"deletion:{id}"


def _early(kept: str) -> str:
    return f"deletions_early:{kept}"


def _of_city(application: int) -> str:
    return f"deletions_of:{application}"
