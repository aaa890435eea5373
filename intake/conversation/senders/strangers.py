"""Who does not speak for an application yet: lost reply addresses, strangers.

Invariant: nothing of a file changes and nothing of it is told before the contact on file says yes.
"""

from dataclasses import replace
from datetime import datetime

from intake.applications import Application, Pending
from intake.cases import Case, CaseKind
from intake.contacts import Contact, Standing
from intake.conversation.city.confirming import NOBODY
from intake.conversation.city.contacts import identity
from intake.conversation.senders import acquainting, admitting
from intake.conversation.turns import (
    EXCERPT,
    Dossier,
    Turn,
    noted,
    to_contact,
    to_sender,
)
from intake.messages import Message
from intake.notices import Addressed, ConfirmMessage, ConfirmPerson, StrangerTold

UNCONFIRMED = frozenset({"proposal", "stranger"})
MOST_PENDING = 30
"""Mails that may wait for a yes on one file; the oldest gives way to a newer one."""


def note_nobody(message: Message, now: datetime) -> Turn:
    """A mail without a sender whom a letter could reach: it stays with the organizers."""
    said = message.subject or message.reply
    case = Case(
        kind=CaseKind.UNUSABLE,
        text="A mail that names no sender came, so nobody can be answered. It is kept; "
        f"`citydesk search` finds it: {said[:EXCERPT]}",
        at=now,
        message=message.id,
    )
    return Turn(cases=(case,), fruitless=True)


def left_over(message: Message, about: int | None, now: datetime) -> Case:
    """What waited for somebody's yes, got a no, and opens no application by itself."""
    return Case(
        kind=CaseKind.STRANGER,
        text=f"{message.sender.in_full} does not belong to this application, says the one who "
        f"was asked, and wrote before that: {message.reply[:EXCERPT]}",
        at=now,
        application=about,
        message=message.id,
    )


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
    by_mail = message.channel == "mail"
    reached = replace(contact, channel=contact.address.channel) if by_mail else contact
    named = identity.by_name(application, reached)
    letter = to_contact(notice, named, answering=message, pending=pending.id)
    return _wait(application, pending, "proposed", message, (letter,))


def refer(dossier: Dossier, message: Message, now: datetime) -> Turn:
    """Somebody else used a contact's reply address: a contact is asked, the writer is told so.

    That is also somebody who has left the file: whoever is on it now is asked, once a person.
    """
    application, bound = _on_file(dossier)
    own = acquainting.own(application, message)
    if acquainting.is_new(application, bound, message):
        word = admitting.said(message, "en") if own else None
        if word == "deny":
            return acquainting.refuse(dossier, application, message, own)
        if word == "confirm":
            return _ask_there(dossier, message, own)
        return acquainting.ask(application, bound, message, own, _wait)
    told = _told(application, bound, message, now)
    waiting = _about(application, message)
    asked = _whom_to_ask(application, bound, waiting)
    if application.is_over or asked is None or _is_refused(waiting):
        return told + noted(application, "stranger_wrote", message)
    pending = Pending(
        id=f"stranger:{message.id}",
        kind="stranger",
        asked=asked.address.key,
        at=now,
        message=message.id,
        address=message.sender,
    )
    is_own = asked.claims == message.sender.key
    letters = () if waiting else (_ask(application, asked, message, pending, is_own=is_own),)
    return told + _wait(application, pending, "stranger_wrote", message, letters)


def _told(application: Application, bound: Contact, message: Message, now: datetime) -> Turn:
    """The organizers see what was written, and the writer that a contact has to say."""
    has_left, is_own = _has_left(application, message), bound.claims == message.sender.key
    case = Case(
        kind=CaseKind.STRANGER,
        text=f"{_how(bound, message, has_left=has_left)}: {message.reply[:EXCERPT]}",
        at=now,
        application=application.number,
        message=message.id,
    )
    return Turn(
        letters=(to_sender(StrangerTold(has_left=has_left, is_own=is_own), message),),
        cases=(case,),
        fruitless=True,
    )


def _ask_there(dossier: Dossier, message: Message, own: tuple[Pending, ...]) -> Turn:
    """They said yes in the chat: now the mailbox on file is asked, with what they wrote first."""
    application, bound = _on_file(dossier)
    asked = tuple(replace(one, asked=bound.address.key) for one in own)
    others = tuple(one for one in application.pending if one not in own)
    changed = replace(application, pending=(*others, *asked))
    first = dossier.again(own[0].message or "") or message
    reached = replace(bound, channel=bound.address.channel)
    question = _ask(application, reached, first, asked[0], is_own=True)
    letters = (to_sender(StrangerTold(), message), question)
    return Turn(applications=(changed,), letters=letters, fruitless=True) + noted(
        application, "stranger_wrote", message
    )


def _has_left(application: Application, message: Message) -> bool:
    """Whether somebody who is on this file no more writes of it again."""
    key = message.sender.key
    forms = (one for one in application.contacts if one.address.key == key)
    return any(one.standing is Standing.LEFT for one in forms)


def _how(bound: Contact, message: Message, *, has_left: bool) -> str:
    """Who wrote, and what of the file's they used, as organizers read it."""
    who = message.sender.in_full
    if has_left:
        return f"{who}, who writes for this application no more, wrote again"
    if bound.claims == message.sender.key:
        return f"{who} wrote from the mail address in the profile of {bound.address.shown}"
    if bound.address.channel != "mail":
        return f"{who} pressed or answered what went to {bound.address.shown}"
    borrowed = "mail address" if message.is_vouched else "reply address"
    return f"{who} wrote with the {borrowed} of {bound.address.address}"


def _about(application: Application, message: Message) -> tuple[Pending, ...]:
    """What waits about this writer already."""
    return tuple(
        one
        for one in application.pending
        if one.kind == "stranger" and one.address and one.address.key == message.sender.key
    )


def _is_refused(waiting: tuple[Pending, ...]) -> bool:
    return any(one.asked == NOBODY for one in waiting)


def _whom_to_ask(
    application: Application, bound: Contact, waiting: tuple[Pending, ...]
) -> Contact | None:
    """Who was asked before, else whose reply address it is, else the first contact."""
    forms = ((one, application.reached(one)) for one in application.contacts)
    reached = {one.address.key: active for one, active in forms if active}
    before = (reached.get(one.asked) for one in waiting)
    known = next((one for one in before if one), None)
    return known or reached.get(bound.address.key) or identity.first_contact(application)


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
    changed = replace(application, pending=(*_with_room(application.pending), pending))
    waiting = Turn(applications=(changed,), letters=letters, fruitless=True)
    return waiting + noted(application, act, message)


def _with_room(waiting: tuple[Pending, ...]) -> tuple[Pending, ...]:
    """What waits, without the oldest unconfirmed mails beyond the bound; nothing else gives way."""
    mails = [one for one in waiting if one.kind in UNCONFIRMED and one.asked != NOBODY]
    dropped = mails[: max(0, len(mails) - MOST_PENDING + 1)]
    return tuple(one for one in waiting if one not in dropped)


def _ask(
    application: Application,
    contact: Contact,
    message: Message,
    pending: Pending,
    *,
    is_own: bool,
) -> Addressed:
    is_unproven = is_own and not message.is_vouched  # anybody can show an address in a profile
    notice = ConfirmPerson(
        application=application.number,
        city=application.city,
        person=message.sender,
        excerpt=message.subject if is_unproven else message.reply[:EXCERPT],
        about_city=False,
        is_own=is_own,
    )
    return to_contact(notice, identity.by_name(application, contact), pending=pending.id)
