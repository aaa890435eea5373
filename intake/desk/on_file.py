"""On which files a mailbox is, while they live or after they ended in this edition."""

from collections.abc import Sequence

from intake import store
from intake.applications import Application
from intake.desk.office import Office, call_of
from intake.store import Connection


def numbers(office: Office, connection: Connection, key: str) -> list[int]:
    """The files with this mailbox that live, else the newest that ended in this edition."""
    if living := store.applications.by_address(connection, key):
        return living
    found = ended(office, connection, store.applications.ended_by_address(connection, key))
    return [found.number] if found else []


def ended(office: Office, connection: Connection, several: Sequence[int]) -> Application | None:
    """The newest of these, if it belongs to the edition of the call in force."""
    newest = store.applications.load(connection, max(several)) if several else None
    if newest and call_of(office, connection, newest).edition == office.call.edition:
        return newest
    return None
