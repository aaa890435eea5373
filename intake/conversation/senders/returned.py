"""Mail no person wrote: noted, never answered. A letter that came back is told to the organizers.

Who is out of office is not reminded meanwhile.

Invariant: nothing here writes a letter to whoever sent the message (RFC 3834, 2).
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from intake import applications
from intake.applications import Application
from intake.cases import Case, CaseKind
from intake.conversation.city.contacts import mailboxes
from intake.conversation.senders import absences
from intake.conversation.turns import EXCERPT, OWN, Bond, Dossier, Turn, noted
from intake.journal import Entry
from intake.messages import Bounce, Message
from intake.notices import Letter, LetterState, MailboxAsked

_MARKED = frozenset({"no_reply", "list", "precedence"})
"""Reasons that lie in an address or a header field, not in what a mail says."""


def note(dossier: Dossier, message: Message, now: datetime) -> Turn:
    """What an automatic message changes: a letter that did not arrive, or only the journal.

    A report that came to no letter's own address proves nothing: at most a person is told of it.
    """
    bounce = message.bounce if message.bounce and message.bounce.is_permanent else None
    if bounce and dossier.letter:
        return _came_back(dossier, message, dossier.letter, bounce, now)
    application = dossier.application
    if not application:
        return Turn(fruitless=True)
    cases = tuple(_shown(dossier, message, bounce, application.number, now))
    said = {"reason": message.automatic, "subject": message.subject}
    away_until = _away_until(dossier, message, now)
    if away_until:
        said["away_until"] = away_until.isoformat()
    changed = (_left_alone(dossier, application, away_until),) if away_until else ()
    told = noted(application, "automatic_received", message, **said)
    return told + Turn(applications=changed, cases=cases, fruitless=True)


def _shown(
    dossier: Dossier, message: Message, bounce: Bounce | None, number: int, now: datetime
) -> Iterator[Case]:
    """What a person has to look at: a report that proves nothing, and what may be a person's."""
    if bounce:
        yield _unproven(message, bounce, number, now)
    elif _may_be_a_persons(dossier, message):
        yield Case(
            kind=CaseKind.UNUSABLE,
            text=f"A mail from {message.sender.in_full} answers one of our letters, but it "
            f"looks sent by a machine ({message.automatic}). Nothing of it was taken into the "
            f"application and no letter answers it. It says: {message.reply[:EXCERPT]}",
            at=now,
            application=number,
            message=message.id,
        )


def _may_be_a_persons(dossier: Dossier, message: Message) -> bool:
    """Whether somebody may have answered us by way of a system whose mark is all that speaks.

    Mass mail comes to any address that was seen somewhere, so it has to be from a contact.
    """
    if not (message.reply.strip() or message.attachments):
        return False
    if dossier.bond in OWN:
        return message.automatic in _MARKED
    return dossier.bond is Bond.STRANGER and message.automatic == "no_reply"


def _away_until(dossier: Dossier, message: Message, now: datetime) -> datetime | None:
    """Only what answers our own letters counts: anybody can write a mail in a contact's name."""
    contact = dossier.contact
    if message.bounce or not contact or dossier.bond not in OWN:
        return None
    return absences.ends_at(dossier.call, message, message.language or contact.language, now)


def _left_alone(dossier: Dossier, application: Application, until: datetime) -> Application:
    assert dossier.contact
    key = dossier.contact.address.key
    contacts = tuple(
        replace(one, away_until=until) if one.address.key == key else one
        for one in application.contacts
    )
    return replace(application, contacts=contacts)


def _came_back(
    dossier: Dossier, message: Message, letter: Letter, bounce: Bounce, now: datetime
) -> Turn:
    """The letter failed; a contact whose address is wrong gets no more letters.

    The file is the letter's own, whatever else the report was addressed to. A mail server reports
    more than once: what is known to have failed is told once, a wrong address whenever it is new.
    """
    if letter.state is LetterState.FAILED and not _is_news(dossier, letter, bounce):
        return Turn(fruitless=True)
    reason = f"it came back: {bounce.why}"
    if letter.may_fail:
        return Turn(failed=((letter.id, reason),), fruitless=True)
    case = Case(
        kind=CaseKind.BOUNCED,
        text=letter.lost_by(bounce.why),
        at=now,
        application=letter.application,
        message=message.id,
    )
    turn = Turn(cases=(case,), failed=((letter.id, reason),), fruitless=True)
    application = dossier.other(letter.application) if letter.application else None
    if not application:
        return turn
    words = {"letter": letter.id, "to": letter.to.address, "status": bounce.status}
    entry = Entry(application=application.number, act="letter_returned", words=words)
    if letter.notice == MailboxAsked.name:
        asked, letters = mailboxes.returned(application, letter.to)
        return turn + Turn(applications=(asked,), entries=(entry,), letters=letters)
    changed = (applications.bounce(application, letter.to),) if bounce.is_wrong_address else ()
    return turn + Turn(applications=changed, entries=(entry,), fruitless=True)


def _is_news(dossier: Dossier, letter: Letter, bounce: Bounce) -> bool:
    """Whether a report silences a contact that is still written to."""
    application = dossier.other(letter.application) if letter.application else None
    if not application or not bounce.is_wrong_address or letter.notice == MailboxAsked.name:
        return False
    return applications.bounce(application, letter.to) != application


def _unproven(message: Message, bounce: Bounce, number: int, now: datetime) -> Case:
    return Case(
        kind=CaseKind.BOUNCED,
        text=f"{message.sender.address or 'Somebody'} reports that a letter to "
        f"{bounce.recipient or 'a contact'} could not be delivered: {bounce.why}. "
        "The report did not come to that letter's own address, so nothing was changed.",
        at=now,
        application=number,
        message=message.id,
    )
