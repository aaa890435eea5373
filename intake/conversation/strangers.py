"""Who does not speak for an application yet: newcomers, lost reply addresses, strangers.

Invariant: nothing of a file changes and nothing of it is told before the contact on file says yes.
"""

from dataclasses import replace
from datetime import datetime

from intake.applications import Application, Pending
from intake.cases import Case, CaseKind
from intake.contacts import Contact
from intake.conversation import city
from intake.conversation.turns import Dossier, Hearing, Notes, Turn, stranger_of, to_contact
from intake.messages import Message
from intake.notices import Addressed, ConfirmMessage, ConfirmPerson, StrangerTold

EXCERPT = 500
MOST_PENDING = 30
"""Proposals that may wait on one file; what comes beyond them is kept for the organizers."""


def open_application(dossier: Dossier, message: Message, now: datetime) -> Turn:
    """A first mail opens an application with its writer as first contact."""
    language = message.language or "en"
    contact = Contact(
        address=message.sender,
        token=dossier.keys.token(dossier.number, message.sender),
        language=language,
        channel=message.channel,
    )
    application = Application(
        number=dossier.number,
        call=dossier.call.version,
        opened_at=now,
        language=language,
        contacts=(contact,),
    )
    hearing = Hearing(dossier=dossier, message=message, contact=contact, now=now)
    return city.hear(hearing, application, first=True)


def propose(dossier: Dossier, message: Message, now: datetime) -> Turn:
    """A contact's address without our reply address: repeated to the address on file."""
    application, contact = _on_file(dossier)
    pending = Pending(
        id=f"proposal:{message.id}",
        kind="proposal",
        asked=contact.address.key,
        at=now,
        message=message.id,
    )
    notice = ConfirmMessage(
        application=application.number,
        city=application.city,
        subject=message.subject,
        excerpt=message.reply[:EXCERPT],
    )
    letter = to_contact(notice, contact, answering=message, pending=pending.id)
    return _wait(application, pending, "proposed", message, (letter,))


def refer(dossier: Dossier, message: Message, now: datetime) -> Turn:
    """Somebody else used a contact's reply address: the contact is asked, the writer is told so."""
    application, contact = _on_file(dossier)
    pending = Pending(
        id=f"stranger:{message.id}",
        kind="stranger",
        asked=contact.address.key,
        at=now,
        message=message.id,
        address=message.sender,
    )
    letters = [_tell(message)]
    if not _has_asked(application, message):
        letters.append(_ask(application, contact, message, pending))
    case = Case(
        kind=CaseKind.STRANGER,
        text=f"{stranger_of(message.sender)} wrote with the reply address of "
        f"{contact.address.address}: {message.reply[:EXCERPT]}",
        at=now,
        application=application.number,
        message=message.id,
    )
    turn = _wait(application, pending, "stranger_wrote", message, tuple(letters))
    return turn + Turn(cases=(case,), fruitless=True)


def _on_file(dossier: Dossier) -> tuple[Application, Contact]:
    assert dossier.application
    assert dossier.contact
    return dossier.application, dossier.contact


def _wait(
    application: Application,
    pending: Pending,
    act: str,
    message: Message,
    letters: tuple[Addressed, ...],
) -> Turn:
    """The pending goes onto the file; it counts as fruitless until somebody says yes."""
    waiting = (*application.pending, pending)[-MOST_PENDING:]
    notes = Notes(application=replace(application, pending=waiting))
    notes.note(act, message=message.id, by=message.sender.key)
    return Turn(
        applications=(notes.application,),
        entries=tuple(notes.entries),
        letters=letters,
        fruitless=True,
    )


def _has_asked(application: Application, message: Message) -> bool:
    return any(
        one.kind == "stranger" and one.address and one.address.key == message.sender.key
        for one in application.pending
    )


def _tell(message: Message) -> Addressed:
    return Addressed(
        notice=StrangerTold(),
        to=message.sender,
        channel=message.channel,
        language=message.language or "en",
        subject=message.subject,
        message=message.id,
        in_reply_to=message.message_id,
        references=message.references[::-1],
    )


def _ask(
    application: Application, contact: Contact, message: Message, pending: Pending
) -> Addressed:
    notice = ConfirmPerson(
        application=application.number,
        city=application.city,
        person=message.sender,
        excerpt=message.reply[:EXCERPT],
        about_city=False,
    )
    return to_contact(notice, contact, pending=pending.id)
