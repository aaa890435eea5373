"""Whose application a message is about, on the strongest evidence first, and what bears on it.

Evidence: the reply address (token), then our Message-IDs in In-Reply-To and References, then the
sender's address. A subject or a city's name never decides.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from intake import store
from intake.applications import Application
from intake.contacts import Contact
from intake.conversation import identity
from intake.conversation.turns import Bond, Dossier
from intake.desk.office import Office, call_of
from intake.messages import Address, Message
from intake.notices import Letter
from intake.store import Connection


@dataclass(frozen=True, kw_only=True)
class Found:
    """The file a message was found to belong to, and by what."""

    bond: Bond
    application: Application | None = None
    contact: Contact | None = None


def of(office: Office, connection: Connection, message: Message) -> Dossier:
    """Everything the desk holds that bears on this message."""
    quoted = store.outbox.by_message_id(connection, _answered(message))
    found = _find(connection, message, quoted)
    number = found.application.number if found.application else None
    is_opening = found.bond is Bond.UNKNOWN and not message.automatic
    return Dossier(
        call=call_of(office, connection, found.application),
        keys=office.keys,
        number=number or (store.applications.next_number(connection) if is_opening else 0),
        bond=found.bond,
        application=found.application,
        contact=found.contact,
        letter=_letter(connection, found, quoted, message),
        holder=lambda key: _holder(connection, key),
        other=lambda other: store.applications.load(connection, other),
        again=lambda id: again(office, connection, id),
        answered=lambda one: _quoted(connection, number, one),
        correspondence=lambda: _correspondence(connection, number),
    )


def _answered(message: Message) -> tuple[str, ...]:
    """Message-IDs of letters the mail is about: one that came back, those it answers."""
    returned = message.bounce.letter if message.bounce else None
    return (returned, *message.references) if returned else message.references


def our_words(connection: Connection, ids: Sequence[str]) -> tuple[str, ...]:
    """The texts of our letters with these Message-IDs; of a reply token, its contact's last one."""
    letters = store.outbox.by_message_id(connection, [id for id in ids if "@" in id])
    letters += [found for id in ids if "@" not in id if (found := _last_to(connection, id))]
    return tuple(one.markdown for one in letters)


def _last_to(connection: Connection, token: str) -> Letter | None:
    known = store.applications.by_token(connection, token)
    if not known:
        return None
    application, contact = known
    return store.outbox.last_to(connection, application.number, contact.address.key)


def _find(connection: Connection, message: Message, quoted: Sequence[Letter]) -> Found:
    if message.token:
        known = store.applications.by_token(connection, message.token)
        if known:
            return _by_token(*known, message)
    for letter in quoted:
        if letter.application is not None:
            return _by_letter(connection, letter, message)
    return _by_address(connection, message)


def _by_token(application: Application, contact: Contact, message: Message) -> Found:
    """A colleague on the same file who answers with another's reply address counts as themself."""
    writer = application.contact(message.sender)
    bond = Bond.TOKEN if writer else Bond.STRANGER
    return Found(bond=bond, application=application, contact=writer or contact)


def _by_letter(connection: Connection, letter: Letter, message: Message) -> Found:
    application = store.applications.load(connection, letter.application or 0)
    if application is None:
        return _by_address(connection, message)
    writer = application.contact(message.sender)
    if writer:
        return Found(bond=Bond.THREAD, application=application, contact=writer)
    for contact in application.contacts:
        if contact.address.key == letter.to.key:
            return Found(bond=Bond.STRANGER, application=application, contact=contact)
    return _by_address(connection, message)


def _by_address(connection: Connection, message: Message) -> Found:
    """The newest living application of a known address; it only proposes."""
    numbers = store.applications.by_address(connection, message.sender.key)
    application = store.applications.load(connection, max(numbers)) if numbers else None
    contact = application.contact(message.sender) if application else None
    if not application or not contact:
        return Found(bond=Bond.UNKNOWN)
    return Found(bond=Bond.ADDRESS, application=application, contact=contact)


def _letter(
    connection: Connection, found: Found, quoted: Sequence[Letter], message: Message
) -> Letter | None:
    """The letter being answered: the nearest quoted one of this file, else the last one sent.

    A bounce is about the very letter it returns or none: its Message-ID cannot be guessed.
    """
    if message.bounce:
        return next((one for one in quoted if one.message_id == message.bounce.letter), None)
    if not found.application or not found.contact:
        return None
    number = found.application.number
    for letter in quoted:
        if letter.application == number:
            return letter
    return store.outbox.last_to(connection, number, found.contact.address.key)


def _quoted(connection: Connection, number: int | None, message: Message) -> Letter | None:
    """The nearest letter of this application among those a message answers by name."""
    quoted = store.outbox.by_message_id(connection, message.references)
    return next((one for one in quoted if one.application == number), None)


def _holder(connection: Connection, key: str) -> Application | None:
    number = store.applications.holder(connection, key)
    return store.applications.load(connection, number) if number else None


def again(office: Office, connection: Connection, id: str) -> Message | None:
    """A kept message read anew, or None where there is none of this ID."""
    kept = store.inbox.kept(connection, id)
    return office.read(kept, ours=lambda ids: our_words(connection, ids)) if kept else None


def latest(office: Office, connection: Connection, application: Application) -> Message | None:
    """The first contact's newest mail, so that a letter to them can go in its thread."""
    contact = identity.first_contact(application)
    mails = [
        one
        for one in store.correspondence.mails(connection, application.number)
        if contact and Address(address=one.sender).key == contact.address.key
    ]
    return again(office, connection, mails[-1].id) if mails else None


def _correspondence(
    connection: Connection, number: int | None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if number is None:
        return (), ()
    mails = store.correspondence.mails(connection, number)
    letters = store.outbox.letters(connection, application=number)
    return (
        tuple(f"{one.at:%Y-%m-%d %H:%M} · {one.subject} · {one.sender}" for one in mails),
        tuple(
            f"{one.created_at:%Y-%m-%d %H:%M} · {one.subject} · {one.to.address}" for one in letters
        ),
    )
