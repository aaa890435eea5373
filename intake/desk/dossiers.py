"""Whose application a message is about, on the strongest evidence first, and what bears on it.

Evidence: the reply address (token), then our Message-IDs in In-Reply-To and References, then the
sender's address, which counts like a reply address where the channel vouches for it. A subject or a
city's name never decides.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache

from intake import store
from intake.applications import Application, State
from intake.calls import hours
from intake.calls.model import Call
from intake.contacts import Contact, Standing
from intake.conversation import going_back
from intake.conversation.city.confirming import NOBODY
from intake.conversation.city.contacts import identity
from intake.conversation.turns import OWN, Bond, Dossier
from intake.desk import asking, readings
from intake.desk.office import Office, call_of
from intake.desk.readings import Named
from intake.messages import Address, Message
from intake.notices import CaseAnswered, Letter, LetterState
from intake.store import Connection
from intake.store.correspondence import Mail

LONGEST_TEXT, ALL_TEXTS = 3_000, 150_000
"""Characters told of one mail, and of all mails of a file: what a letter can still carry."""
LATELY = 5
"""Letters to a city that its next mail may be about."""


@dataclass(frozen=True, kw_only=True)
class Found:
    """The file a message was found to belong to, and by what."""

    bond: Bond
    application: Application | None = None
    contact: Contact | None = None


def found(office: Office, connection: Connection, message: Message, named_by: Named) -> Found:
    """The file that the message belongs to, which it may leave as it is."""
    return _find(office, connection, message, named_by(message.references))


def of(office: Office, connection: Connection, message: Message, named_by: Named) -> Dossier:
    """Everything the desk holds that bears on this message."""
    quoted = named_by(message.references)
    found = _find(office, connection, message, quoted)
    number = found.application.number if found.application else None
    is_opening = found.bond is Bond.UNKNOWN and not message.automatic
    named = _named(connection, found, quoted, message)
    letters, came = ((named,), message.is_apart) if named else _meant(connection, found, message)
    if came:
        letters = tuple(replace(one, pending=None) for one in letters)
    call = call_of(office, connection, found.application)
    return Dossier(
        call=call,
        keys=office.keys,
        number=number or (store.applications.next_number(connection) if is_opening else 0),
        bond=found.bond,
        application=found.application,
        contact=found.contact,
        letter=letters[0] if len(letters) == 1 else None,
        is_named=named is not None,
        is_last=not came,
        rivals=letters if len(letters) > 1 else (),
        before=asking.before(connection, named) if named else None,
        stands=_stands(connection, found, message),
        holder=lambda key: holder(office, connection, key, found.application),
        other=lambda other: store.applications.load(connection, other),
        again=lambda id: readings.again(office, connection, id),
        answered=lambda one: _quoted(connection, number, one),
        correspondence=lambda: _correspondence(connection, number, call),
        lines=lambda: tuple(store.lines.of(connection, number)) if number else (),
        ceremony=lambda: store.ceremony.of(connection, number) if number else None,
        was_answered=lambda: _was_answered(connection, number),
        misread=lambda question: store.journal.misread(connection, number, question),
        added_by=lambda key: store.journal.added_by(connection, number, key),
        demands=cache(lambda: asking.demands(connection, number)),
        moved_at=cache(lambda: store.journal.moved_at(connection, number)),
        earlier=lambda: asking.earlier(connection, letters[0]) if len(letters) == 1 else (),
    )


def _find(
    office: Office, connection: Connection, message: Message, quoted: Sequence[Letter]
) -> Found:
    found = _by_trace(office, connection, message, quoted)
    found = _moved_on(office, connection, found, message) or found
    if message.sender.channel == "slack" and not message.is_vouched and found.bond in OWN:
        return replace(found, bond=Bond.ADDRESS)  # nobody in a chat writes mails
    if message.is_vouched:
        return _vouched(connection, found, message)
    return _claimed(connection, message) or found if found.bond is Bond.UNKNOWN else found


def _claimed(connection: Connection, message: Message) -> Found | None:
    """The one living file of somebody in a chat who shows there the address the mail comes from.

    They are asked there whether the mail is theirs; once they said no, it is another person's.
    """
    if message.automatic or message.bounce or message.sender.channel != "mail":
        return None
    key = message.sender.key
    numbers = store.claims.claimed_by(connection, key)
    application = store.applications.load(connection, numbers[0]) if len(numbers) == 1 else None
    if application is None or _is_refused(application, message):
        return None
    active = (one for one in application.contacts if one.standing is Standing.ACTIVE)
    contact = next((one for one in active if one.claims == key), None)
    return Found(bond=Bond.STRANGER, application=application, contact=contact) if contact else None


def _vouched(connection: Connection, found: Found, message: Message) -> Found:
    """Nobody can pass for a sender whom the channel knows; a button of another file only proposes.

    Whose mail address is on a file, but not they themselves, is a stranger to it until that address
    says yes; refused once, they apply for themselves.
    """
    if found.bond is Bond.THREAD or (found.bond is Bond.ADDRESS and not message.references):
        return replace(found, bond=Bond.TOKEN)
    if found.bond is not Bond.UNKNOWN:
        return found
    if left := _left(connection, message):
        return left
    if not message.address:
        return found
    address = Address(address=message.address)
    living = store.applications.by_address(connection, address.key)
    application = store.applications.load(connection, max(living)) if living else None
    contact = application.contact(address) if application else None
    if not application or not contact or _is_refused(application, message):
        return found
    return Found(bond=Bond.STRANGER, application=application, contact=contact)


def _left(connection: Connection, message: Message) -> Found | None:
    """The living file that the writer handed over: whoever writes for it now is asked about them.

    Refused there, they apply for themselves.
    """
    number = store.applications.left_by(connection, message.sender.key)
    application = store.applications.load(connection, number)
    if application is None or _is_refused(application, message):
        return None
    contact = identity.first_contact(application)
    if contact is None:
        return None
    return Found(bond=Bond.STRANGER, application=application, contact=contact)


def _is_refused(application: Application, message: Message) -> bool:
    about = (one for one in application.pending if one.kind == "stranger" and one.address)
    key = message.sender.key
    return any(one.asked == NOBODY for one in about if one.address and one.address.key == key)


def _moved_on(
    office: Office, connection: Connection, found: Found, message: Message
) -> Found | None:
    """The living file of a contact who answers a letter of one that was withdrawn or joined to it.

    The letter ties the mail to the old file alone, so to the living one it only proposes.
    """
    old = found.application
    if found.bond not in OWN or message.automatic or not old or old.state is not State.WITHDRAWN:
        return None
    living = _by_address(office, connection, message)
    return living if living.application else None


def _by_trace(
    office: Office, connection: Connection, message: Message, quoted: Sequence[Letter]
) -> Found:
    if message.token:
        known = store.applications.by_token(connection, message.token)
        if known:
            return _by_token(*known, message)
    for letter in quoted:
        if letter.application is not None:
            return _by_letter(office, connection, letter, message)
    return _by_address(office, connection, message)


def _by_token(application: Application, contact: Contact, message: Message) -> Found:
    """A colleague on the same file who answers with another's reply address counts as themself."""
    writer = application.contact(message.sender) or _asked(contact, message)
    bond = Bond.TOKEN if writer else Bond.STRANGER
    return Found(bond=bond, application=application, contact=writer or contact)


def _by_letter(office: Office, connection: Connection, letter: Letter, message: Message) -> Found:
    application = store.applications.load(connection, letter.application)
    if application is None:
        return _by_address(office, connection, message)
    bound = [one for one in application.contacts if one.address.key == letter.to.key]
    asked = next((one for one in bound if _asked(one, message)), None)
    writer = application.contact(message.sender) or asked
    if writer:
        return Found(bond=Bond.THREAD, application=application, contact=writer)
    for contact in bound:
        return Found(bond=Bond.STRANGER, application=application, contact=contact)
    return _by_address(office, connection, message)


def _asked(contact: Contact, message: Message) -> Contact | None:
    """The contact, where it is a mailbox that was asked for a yes and the mail comes from it."""
    is_theirs = contact.address.key == message.sender.key
    return contact if is_theirs and contact.standing is Standing.ASKED else None


def _by_address(office: Office, connection: Connection, message: Message) -> Found:
    """The newest living application of a known address, else one that ended in this edition.

    Whoever was closed, titled or declined does not apply anew: organizers read what they write.
    The mail only proposes.
    """
    key = message.sender.key
    living = store.applications.by_address(connection, key)
    application = (
        store.applications.load(connection, max(living))
        if living
        else _ended(office, connection, _ended_of(connection, message))
    )
    contact = application.contact(message.sender) if application else None
    if not application or not contact:
        return Found(bond=Bond.UNKNOWN)
    return Found(bond=Bond.ADDRESS, application=application, contact=contact)


def _ended_of(connection: Connection, message: Message) -> list[int]:
    """The files of an address that ended; one it withdrew only where it asks to go on with that."""
    key = message.sender.key
    ended = store.applications.ended_by_address(connection, key)
    if ended or message.automatic or not going_back.is_asked(message):
        return ended
    return store.applications.withdrawn_by_address(connection, key)


def _ended(office: Office, connection: Connection, numbers: Sequence[int]) -> Application | None:
    """The newest of these, if it belongs to the edition of the call in force."""
    newest = store.applications.load(connection, max(numbers)) if numbers else None
    if newest and call_of(office, connection, newest).edition == office.call.edition:
        return newest
    return None


def _named(
    connection: Connection, found: Found, quoted: Sequence[Letter], message: Message
) -> Letter | None:
    """The letter that the mail names: the nearest quoted one of this file.

    A bounce is about the letter to whose own address it came, or about none.
    """
    if message.bounce:
        return store.answerable.by_return_tag(connection, message.bounce.return_tag or "")
    number = found.application.number if found.application else None
    return next((one for one in quoted if number and one.application == number), None)


def _meant(
    connection: Connection, found: Found, message: Message
) -> tuple[tuple[Letter, ...], bool]:
    """The letters that a mail can mean which names none, newest first; whether others came since.

    Those that its writer got since they last wrote, by whichever channel: who comes back to a chat
    answers what was asked by mail. Where they got none meanwhile, those before: numbers are still
    theirs, but a yes may be about anything, as behind an open question. An edit means what the
    message named before it, or none.
    """
    if message.bounce or message.edits or found.bond not in OWN:
        return (), False
    if not (found.application and found.contact):
        return (), False
    at, number, reader = message.received_at, found.application.number, _reader(found, message)
    keys = _keys(found.application, reader)
    seen = store.answerable.seen_by(connection, number, keys, at)
    if not seen:
        return (), False
    last, sent_at = seen[0]
    came = store.answerable.came_since(connection, last, reader.address.key, sent_at, at)
    if fresh := _since(connection, found, seen, at):
        return fresh, came
    older = _since(connection, found, seen, sent_at)
    return tuple(replace(one, pending=None) for one in older), came


def _stands(connection: Connection, found: Found, message: Message) -> Letter | None:
    """The last letter that asked the writer something, where they edit an earlier message."""
    if not message.edits or not (found.application and found.contact):
        return None
    keys, at = _keys(found.application, found.contact), message.received_at
    seen = store.answerable.seen_by(connection, found.application.number, keys, at)
    return seen[0][0] if seen else None


def _keys(application: Application, contact: Contact) -> tuple[str, ...]:
    """The addresses of one person, in a chat and by mail."""
    forms = (contact, *application.person(contact))
    return tuple(dict.fromkeys(one.address.key for one in forms))


def _reader(found: Found, message: Message) -> Contact:
    """Whose letters have this reply address: a colleague may answer what was forwarded to them."""
    assert found.application
    assert found.contact
    if found.contact.token == message.token:
        return found.contact
    bound = (one for one in found.application.contacts if one.token == message.token)
    return next(bound, found.contact)


def _since(
    connection: Connection, found: Found, seen: Sequence[tuple[Letter, datetime]], at: datetime
) -> tuple[Letter, ...]:
    """The letters sent since the contact's last mail before that moment."""
    assert found.application
    assert found.contact
    number = found.application.number
    heard = [
        store.correspondence.heard_at(connection, number, key, OWN, before=at)
        for key in _keys(found.application, found.contact)
    ]
    last = max(filter(None, heard), default=None)
    return tuple(letter for letter, sent_at in seen if last is None or sent_at >= last)


def _quoted(connection: Connection, number: int | None, message: Message) -> Letter | None:
    """The nearest letter of this application among those a message answers by name."""
    quoted = store.answerable.by_message_id(connection, message.references)
    return next((one for one in quoted if one.application == number), None)


def holder(
    office: Office, connection: Connection, key: str, ours: Application | None
) -> Application | None:
    """Who holds the city; `ours` (None: yet to be opened) was loaded in this transaction already.

    That is its living application, else one that was titled or declined in the edition of ours: it
    keeps its city, so that a reversal can take the decision back. The next edition finds it free,
    as do others where one was withdrawn, joined or closed.
    """
    if ours and ours.city_key == key and not ours.is_over:
        return ours  # a living application holds its city alone
    living = store.applications.holder(connection, key)
    number = living or store.applications.decided_on(connection, key)
    if ours and number == ours.number:
        return ours
    found = store.applications.load(connection, number)
    if living or found is None:
        return found
    edition = call_of(office, connection, ours).edition
    return found if call_of(office, connection, found).edition == edition else None


def _was_answered(connection: Connection, number: int | None) -> bool:
    """Whether an organizer's answer reached the city lately: what it writes now may be about it."""
    if number is None:
        return False
    last = store.outbox.letters(connection, application=number, limit=LATELY)
    return any(one.notice == CaseAnswered.name and one.state is LetterState.SENT for one in last)


def _correspondence(
    connection: Connection, number: int | None, call: Call
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if number is None:
        return (), ()
    mails = store.correspondence.mails(connection, number)
    letters = store.outbox.letters(connection, application=number)
    return (
        _told(mails, {one.to.key: one.to.shown for one in letters}, call),
        tuple(
            f"{hours.told(one.created_at, call)} · {one.subject} · {one.to.shown}"
            for one in letters
        ),
    )


def _told(mails: Sequence[Mail], names: Mapping[str, str], call: Call) -> tuple[str, ...]:
    """Each mail's date, subject and sender on one line, then its text; "…" where it is cut.

    Whom Slack knows is named as our letters to them did.
    """
    room, told = ALL_TEXTS, []
    for one in mails:
        most = min(LONGEST_TEXT, room)
        text = one.text if len(one.text) <= most else one.text[:most].rstrip() + "…"
        room -= min(len(one.text), most)
        subject = " ".join(one.subject.split())
        sender = names.get(Address(address=one.sender).key, one.sender)
        told.append(f"{hours.told(one.at, call)} · {subject} · {sender}\n{text}")
    return tuple(told)
