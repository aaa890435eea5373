"""Somebody in a chat goes on by mail: one person on two channels, written to where they wrote last.

Invariant: nothing of a file goes to a mailbox before a yes came from it to its own reply address.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from intake.applications import Application, Pending
from intake.contacts import Contact, Standing
from intake.conversation.city import wishes
from intake.conversation.intents import intents
from intake.conversation.intents.intents import Intent
from intake.conversation.spelling import fold, words_of
from intake.conversation.turns import Hearing, Notes, Outcome, remark, to_contact
from intake.messages import Address, Message
from intake.notices import Addressed, MailboxAsked, Receipt, Received, Remark, RemarkKind

CHAT = "slack"
"""What people call it in every language."""
NOT_AGAIN = timedelta(hours=1)
"""So long a mailbox is not asked a second time."""
REFUSED = ""
"""Who is asked about a mailbox that said no: nobody any more."""
_TO_OTHERS = frozenset({"add_contact", "hand_over"})


def meant(found: Sequence[Intent], hearing: Hearing) -> tuple[Intent, ...]:
    """The wishes, where "write to me at …" goes over in a chat, and by mail is what else it is.

    By mail it may add somebody, hand over, or merely say where to ask.
    """
    to_me = {one.words for one in found if one.kind == "by_mail"}
    others = {one.words for one in found if one.kind != "by_mail"}
    if hearing.contact.address.channel == "slack":
        return tuple(one for one in found if one.kind not in _TO_OTHERS or one.words not in to_me)
    return tuple(one for one in found if one.kind != "by_mail" or one.words not in others)


def ask(notes: Notes, hearing: Hearing, intent: Intent) -> Outcome:
    """Ask the mailbox that somebody in a chat names as theirs; until its yes they go on there."""
    if hearing.contact.address.channel != "slack":
        is_said = not intents.is_courtesy(intent.words, hearing.language)
        return Outcome(unplaced=(intent.words,) if is_said else ())
    box = Address(address=intent.address or "")
    refusal = _may_not(notes.application, hearing, box)
    if refusal:
        return remark(refusal, box.address)
    known = notes.application.contact(box)
    if known and known.token == hearing.contact.token:
        _tie(notes, hearing, known, hearing.contact)
        return remark("mail_reached", box.address)
    if _is_asked(notes.application, hearing, box):
        return remark("mail_asked", box.address)
    _write(notes, hearing, known or _new(notes, hearing, box))
    return remark("mail_asked", box.address)


def settle(notes: Notes, hearing: Hearing, pending: Pending) -> Outcome:
    """The mailbox said yes: it is one person with who asked in the chat, who hears so there."""
    _drop(notes, pending)
    chat = notes.application.contact(pending.address) if pending.address else None
    box = notes.application.contact(hearing.contact.address)
    if chat is None or box is None:
        return remark("mail_denied")
    _tie(notes, hearing, box, chat)
    notes.note("mail_confirmed", address=box.address.address, by=chat.address.key)
    notes.letters.extend(told(notes.application, pending, "mail_reached"))
    return remark("mail_confirmed", chat.address.shown)


def know(notes: Notes, hearing: Hearing, message: Message, chat: Contact) -> None:
    """Whose mail address in the chat is the mailbox that said yes is one person with it."""
    if message.is_vouched and Address(address=message.address).key == hearing.contact.address.key:
        _tie(notes, hearing, hearing.contact, chat)


def refuse(application: Application, pending: Pending) -> Application:
    """The application as the mailbox's no leaves it: it is not asked again."""
    refused = replace(pending, asked=REFUSED, message=pending.asked)
    kept = (one for one in application.pending if one.id != pending.id)
    return replace(application, pending=(*kept, refused))


def told(application: Application, pending: Pending, kind: RemarkKind) -> tuple[Addressed, ...]:
    """What became of it, to who asked, in the chat."""
    chat = application.contact(pending.address) if pending.address else None
    if chat is None:
        return ()
    box = next((one for one in application.contacts if one.address.key == pending.asked), None)
    words = box.address.address if box else pending.asked
    receipt = Receipt(
        remarks=(Remark(kind=kind, words=words),), state=application.state, stage=application.stage
    )
    notice = Received(application=application.number, city=application.city, receipt=receipt)
    return (to_contact(notice, chat),)


def returned(application: Application, to: Address) -> tuple[Application, tuple[Addressed, ...]]:
    """The letter that asked the mailbox came back: who named it hears so and may name another."""
    waits = [one for one in application.pending if one.kind == "mailbox" and one.asked == to.key]
    kept = tuple(one for one in application.pending if one not in waits)
    letters = (letter for one in waits for letter in told(application, one, "mail_returned"))
    return replace(application, pending=kept), tuple(letters)


def is_back(hearing: Hearing) -> bool:
    """Whether somebody whose letters go to their mailbox writes in the chat again."""
    me = hearing.contact
    return me.address.channel == "slack" and me.standing is Standing.ELSEWHERE


def welcomed_back(outcome: Outcome) -> Outcome:
    """They hear that it goes on there; that they named the chat is not left over then."""
    left = tuple(one for one in outcome.unplaced if CHAT not in words_of(fold(one)))
    return replace(outcome, unplaced=left) + remark("here_again")


def beside(one: Contact, writer: Contact) -> Contact:
    """The contact as it is once the writer wrote: another form of one person rests."""
    is_other = one.token == writer.token and one.address.key != writer.address.key
    is_resting = is_other and one.standing is Standing.ACTIVE
    return replace(one, standing=Standing.ELSEWHERE) if is_resting else one


def letter_to(application: Application, box: Contact, pending: Pending) -> Addressed:
    """What a mailbox is asked: it names the city and who asks, and nothing else of the file."""
    chat = application.contact(pending.address) if pending.address else None
    who = chat.address.shown if chat and chat.address.name else ""
    return Addressed(
        notice=MailboxAsked(city=application.city, person=who, is_over=chat is None),
        to=box.address,
        language=box.language,
        application=application.number,
        token=box.token,
        pending=pending.id if chat else None,
    )


# --- what keeps it in bounds ----------------------------------------------------------------------


def _may_not(application: Application, hearing: Hearing, box: Address) -> RemarkKind | None:
    if not box.address or box.channel != "mail":
        return "contact_needs_address"
    if not hearing.message.is_vouched or hearing.is_taken_up:
        return "submit_needs_letter"
    if _is_refused(application, box):
        return "mail_refused"
    return None if wishes.has_room(application, box.address) else "contacts_full"


def _is_refused(application: Application, box: Address) -> bool:
    about = [one for one in application.pending if one.kind == "mailbox" and one.asked == REFUSED]
    return any(one.message == box.key for one in about)


def _is_asked(application: Application, hearing: Hearing, box: Address) -> bool:
    """Whether a letter with that question went there a moment ago."""
    return any(
        one.kind == "mailbox" and one.asked == box.key and hearing.now - one.at < NOT_AGAIN
        for one in application.pending
    )


def _new(notes: Notes, hearing: Hearing, box: Address) -> Contact:
    """The mailbox on the file, where only its reply address is of use; it takes a person's room."""
    contact = Contact(
        address=box,
        token=hearing.dossier.keys.token(notes.application.number, box),
        language=hearing.contact.language,
        standing=Standing.ASKED,
    )
    wishes.put(notes, contact)
    return contact


def _write(notes: Notes, hearing: Hearing, box: Contact) -> None:
    """One mailbox at a time waits for its yes: a corrected address takes the mistyped one's."""
    me = hearing.contact.address
    pending = Pending(
        id=f"mailbox:{hearing.message.id}",
        kind="mailbox",
        asked=box.address.key,
        at=hearing.now,
        address=me,
    )
    kept = tuple(one for one in notes.application.pending if not _is_mine(one, me))
    notes.application = replace(notes.application, pending=(*kept, pending))
    notes.note("mail_asked", address=box.address.address, by=me.key)
    notes.letters.append(letter_to(notes.application, box, pending))


def _is_mine(one: Pending, me: Address) -> bool:
    is_waiting = one.kind == "mailbox" and one.asked != REFUSED
    return is_waiting and one.address is not None and one.address.key == me.key


def _tie(notes: Notes, hearing: Hearing, box: Contact, chat: Contact) -> None:
    """Both are one person, by the mailbox's token: letters go there until they write in the chat.

    A mailbox is one person's: somebody else of the chat who had it has it no longer.
    """
    number, keys = notes.application.number, hearing.dossier.keys

    def tied(one: Contact) -> Contact:
        if one.address.key == box.address.key:
            return replace(one, standing=Standing.ACTIVE)
        if one.address.key == chat.address.key:
            return replace(one, token=box.token, standing=Standing.ELSEWHERE)
        if one.token != box.token or one.standing is Standing.LEFT:
            return one
        is_resting = one.standing is Standing.ELSEWHERE
        standing = Standing.ACTIVE if is_resting else one.standing
        return replace(one, token=keys.token(number, one.address), standing=standing)

    contacts = tuple(map(tied, notes.application.contacts))
    notes.application = replace(notes.application, contacts=contacts)


def _drop(notes: Notes, pending: Pending) -> None:
    kept = tuple(one for one in notes.application.pending if one.id != pending.id)
    notes.application = replace(notes.application, pending=kept)
