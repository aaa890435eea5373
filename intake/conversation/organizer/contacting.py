"""A contact that organizers give a file, as where everybody on it has left.

Invariant: whoever is on the file reads of it, the new contact first, with the reason; nothing of
the application changes. All of it is held, so that a wrong address is taken back unread.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from intake import ceremony as ceremonies
from intake import names, stages
from intake.applications import Application
from intake.calls import mailboxes
from intake.calls.model import Call
from intake.ceremony import Ceremony
from intake.contacts import Contact, Keys, Standing
from intake.conversation.city import receipts, wishes
from intake.conversation.city.contacts import fitting
from intake.conversation.phrases import ADDRESSES
from intake.conversation.proceedings import Proceeding, turn
from intake.conversation.turns import Notes, Turn, to_contact
from intake.errors import Refusal
from intake.messages import Address
from intake.notices import Addressed, CityNotice, ContactAdded, ContactWelcomed

_SHOWN = 60
"""Letters of an address that are repeated where it will not do."""
_NEW = frozenset({Standing.LEFT, Standing.BOUNCED, Standing.ASKED})
"""How who is known, and not written to, may stand on a file."""


def add(proceeding: Proceeding, address: str, reason: str, keys: Keys) -> Turn | Refusal:
    """The person on the file, welcomed, and told to everybody else on it."""
    person, reason = Address(address=address.strip()), " ".join(reason.split())
    if refusal := _refusal(proceeding.application, person, reason, proceeding.now):
        return refusal
    notes = Notes(application=proceeding.application)
    known = next((one for one in notes.application.contacts if one.address.key == person.key), None)
    contact = known or _contact(notes, person, keys)
    contact = replace(contact, standing=Standing.ACTIVE, is_named=False)
    wishes.put(notes, contact)
    former = known.standing.value if known else ""
    notes.note(
        "contact_added",
        address=person.address,
        by=proceeding.organizer,
        reason=reason,
        former=former,
    )
    greeting = welcome(proceeding.call, notes.application, contact, reason, proceeding.ceremony)
    return turn(notes, greeting, *proceeding.letters(_told(proceeding, person, reason)))


def welcome(
    call: Call,
    application: Application,
    contact: Contact,
    reason: str,
    ceremony: Ceremony | None,
) -> Addressed:
    """What the new contact reads first."""
    notice = ContactWelcomed(
        application=application.number,
        city=application.city,
        receipt=receipts.state_of(call, application, contact),
        by="",
        handed_over=False,
        reason=reason,
        titled_at=ceremonies.titled_at(ceremony),
    )
    return to_contact(notice, contact, hold=True)


def _contact(notes: Notes, person: Address, keys: Keys) -> Contact:
    application = notes.application
    token = keys.token(application.number, person)
    spoken = next((one.language for one in application.contacts), application.language)
    return Contact(address=person, token=token, language=spoken)


def _told(proceeding: Proceeding, person: Address, reason: str) -> Callable[[Contact], CityNotice]:
    application = proceeding.application
    notice = ContactAdded(
        application=application.number, city=application.city, person=person.address, reason=reason
    )
    return lambda _: notice


def _refusal(
    application: Application, person: Address, reason: str, now: datetime
) -> Refusal | None:
    whose = application.told
    if not stages.may_have_contacts(application):
        text = f"Nobody writes for {whose} any more: it is {application.state.value}."
        return Refusal(reason="over", text=text)
    if not names.is_said(reason):
        return Refusal(reason="no_reason", text="Say why: the new contact reads it.")
    if why := _unwritable(person.address):
        return Refusal(reason="no_address", text=f"{person.address[:_SHOWN]!r} {why}.")
    if there := _there(application, person):
        also = "" if there.address.key == person.key else f", as {there.address.shown}"
        text = f"{person.address} writes for {whose} already{also}."
        return Refusal(reason="there_already", text=text)
    if not fitting.has_room(application, person.address, now):
        return Refusal(
            reason="contacts_full",
            text=f"No more contacts are possible for {whose}: it has {fitting.MOST_CONTACTS}.",
        )
    return None


def _unwritable(address: str) -> str | None:
    """What keeps letters from this address, and what to do about it."""
    why = mailboxes.unwritable(address)
    return why if why or ADDRESSES.fullmatch(address) else mailboxes.NOT_PLAIN


def _there(application: Application, person: Address) -> Contact | None:
    """Who has this address and is on the file, as letters reach them; in a chat it may be."""
    for one in application.contacts:
        if one.address.key == person.key and (reached := application.reached(one)):
            return reached
        if one.address.key == person.key and one.standing not in _NEW:
            return one
    return None
