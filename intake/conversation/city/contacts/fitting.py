"""How many people fit on one file.

Invariant: addresses that never said yes take places, so that nobody makes the desk write to the
world; they give them back in time, so that mistyped ones do not fill a file for good.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from intake.applications import Application, Pending
from intake.contacts import Contact, Standing
from intake.messages import Address

MOST_CONTACTS = 10
"""People on one file: enough for a city hall, too few to make the desk write to the world."""
MOST_SILENT = 3 * MOST_CONTACTS
"""Addresses that were asked and never answered, after which none is asked any more."""
ASKING = frozenset({"mailbox", "hand_over"})
"""What an address that is on no file yet is asked."""
AWAITED = timedelta(days=7)
"""So long a place is kept for an address that was asked and says nothing."""
APART = timedelta(days=1)
"""So long after one address was asked none that says nothing gives its place to another."""


def has_room(
    application: Application, address: str | None, now: datetime, *, leaving: int = 0
) -> bool:
    """Whether one more person fits on the file; who is there already needs no place."""
    present = {one.address.key for one in application.contacts if one.standing is not Standing.LEFT}
    if Address(address=address or "").key in present:
        return True
    if sum(one.standing is Standing.ASKED for one in application.contacts) >= MOST_SILENT:
        return False
    given_back = {one.address.key for one in lapsed(application, now)}
    return len(present - given_back) - leaving < MOST_CONTACTS


def lapsed(application: Application, now: datetime) -> Iterator[Contact]:
    """Whose place is free: who was asked, said nothing, and is awaited no longer, since another
    address took the question or a week is over.
    """
    asked = [one for one in application.pending if one.kind in ASKING]
    if any(now - one.at < APART for one in asked):
        return
    for contact in application.contacts:
        if contact.standing is Standing.ASKED and not _is_awaited(contact, asked, now):
            yield contact


def _is_awaited(contact: Contact, asked: list[Pending], now: datetime) -> bool:
    key = contact.address.key
    return any(one.asked == key and now - one.at < AWAITED for one in asked)
