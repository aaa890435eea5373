"""Somebody in a chat goes on by mail: one person on two channels, written to where they wrote last.

Invariant: nothing of a file goes to a mailbox before a yes came from it to its own reply address.
"""

import re
from dataclasses import replace
from datetime import timedelta

from intake import names
from intake.applications import Application, Pending, PendingKind
from intake.contacts import Contact, Standing
from intake.conversation.city import wishes
from intake.conversation.city.contacts import fitting, identity, mailbox_letters
from intake.conversation.intents import courtesy
from intake.conversation.intents.intents import Intent, is_question
from intake.conversation.spelling import fold, words_of
from intake.conversation.turns import Hearing, Notes, Outcome, remark
from intake.messages import Address, Message
from intake.notices import (
    Addressed,
    RemarkKind,
)

CHAT = "slack"
"""What people call it in every language."""
NOT_AGAIN = timedelta(hours=1)
"""So long a mailbox is not asked a second time."""
MOST_KEPT = 30
"""Mails of a mailbox that may wait for its yes."""
AN_ADDRESS = "name@city.example"
"""How letters write an address that somebody has to fill in."""
REFUSED = ""
"""Who is asked about a mailbox that said no: nobody any more."""


def is_own(application: Application, hearing: Hearing, box: Address) -> bool:
    """Whether a mailbox that somebody in a chat names is theirs: by their profile or their name.

    So is one that has said so before.
    """
    if hearing.contact.address.channel != "slack" or not box.address:
        return False
    known = application.contact(box)
    if known and known.token == hearing.contact.token:
        return True
    if (hearing.message.claims or hearing.contact.claims) == box.key:
        return True
    me = identity.by_name(application, hearing.contact).address.name
    called = (one for one in (me, hearing.contact.address.name) if names.is_said(one))
    return any(names.is_same(one, box.address) for one in called)


def ask(notes: Notes, hearing: Hearing, intent: Intent) -> Outcome:
    """Ask the mailbox that somebody in a chat names as theirs; until its yes they go on there."""
    if hearing.contact.address.channel != "slack":
        is_said = not courtesy.is_courtesy(intent.words, hearing.language)
        return Outcome(unplaced=(intent.words,) if is_said else ())
    mine = _confirmed(notes.application, hearing.contact)
    is_open = is_question(intent.words, hearing.language) or _OTHER.search(intent.words)
    if not intent.address and (mine is None or is_open):
        known_by = mine.address.address if mine else hearing.message.address
        return remark("mail_how", known_by or AN_ADDRESS)
    box = mine.address if mine and not intent.address else Address(address=intent.address or "")
    refusal = _may_not(notes.application, hearing, box)
    if refusal:
        return remark(refusal, box.address)
    known = notes.application.contact(box)
    if known and known.token == hearing.contact.token:
        _tie(notes, hearing, known, hearing.contact)
        return remark("mail_reached", box.address)
    if is_asked(notes.application, hearing, box):
        return remark("mail_waits", box.address)
    write(notes, hearing, known or asked_at(notes, hearing, box))
    return remark("mail_asked", box.address)


_OTHER = re.compile(
    r"[@＠]|[(\[]at[)\]]|\b(?:new|(?:an)?other|different|colleague|private|personal|neue|ander|kolleg"
    r"|privat|nouve|autre|coll[eè]gue|priv[eé]|nuev|otr[ao]|coleg|nov[ao]|outr|нов|друг|коллег|личн"
    r"|yeni|başka|diğer|meslekta|새|다른|동료|नए|नई|नया|दूसर|अन्य|सहकर्मी)|新|别|別|另|其他|同事|他の|同僚"
    r"|جديد|آخر|أخرى|زميل",
    re.IGNORECASE,
)
"""What tells of a mailbox that is not the one that said yes, or of an address that is none."""


def _confirmed(application: Application, chat: Contact) -> Contact | None:
    """The one mailbox that said yes to being theirs, where letters got through last."""
    forms = (one for one in application.person(chat) if one.address.channel == "mail")
    found = [one for one in forms if one.standing in (Standing.ACTIVE, Standing.ELSEWHERE)]
    return found[0] if len(found) == 1 else None


def settle(notes: Notes, hearing: Hearing, pending: Pending) -> Outcome:
    """The mailbox said yes: it is one person with who asked in the chat, who hears so there."""
    drop(notes, pending)
    chat = notes.application.contact(pending.address) if pending.address else None
    box = notes.application.contact(hearing.contact.address)
    if chat is None or box is None:
        return remark("mail_denied")
    _tie(notes, hearing, box, chat)
    notes.note("mail_confirmed", address=box.address.address, by=chat.address.key)
    notes.letters.extend(mailbox_letters.told(notes.application, pending, "mail_reached"))
    return remark("mail_confirmed", chat.address.shown)


def know(notes: Notes, hearing: Hearing, message: Message, chat: Contact) -> None:
    """Whose mail address in the chat is the mailbox that said yes is one person with it."""
    if is_of_box(hearing.contact, message):
        _tie(notes, hearing, hearing.contact, chat)


def is_of_box(box: Contact, message: Message) -> bool:
    """Whether the chat vouches that this mailbox is that of who wrote the message there."""
    return message.is_vouched and Address(address=message.address).key == box.address.key


def may_be_own(contact: Contact, message: Message) -> bool:
    """Whether a contact is asked "Is this you?" of it: a profile shows one address for both."""
    return message.sender.key == contact.claims or is_of_box(contact, message)


def refuse(application: Application, pending: Pending) -> Application:
    """The application as the mailbox's no leaves it: it is not asked again."""
    refused = replace(pending, asked=REFUSED, message=pending.asked, kept=())
    kept = (one for one in application.pending if one.id != pending.id)
    return replace(application, pending=(*kept, refused))


def refused_by(application: Application, box: Contact) -> tuple[Pending, ...]:
    """What somebody still on the file asked of this mailbox, and it refused."""
    about = (one for one in application.pending if one.kind == "mailbox" and _is_no(one))
    mine = (one for one in about if one.message == box.address.key and one.address)
    return tuple(one for one in mine if one.address and _still_wants(application, one.address))


def _still_wants(application: Application, asker: Address) -> bool:
    """Whether who named a mailbox that refused is on the file, and named no other one since."""
    chat = application.contact(asker)
    if chat is None or _confirmed(application, chat):
        return False
    mine = (one for one in application.pending if one.kind == "mailbox" and one.address)
    return all(one.asked == REFUSED for one in mine if _is_of(one, asker))


def asked_anew(refused: Pending, box: Contact) -> Pending:
    """The question as it waited before the mailbox refused it."""
    return replace(refused, asked=box.address.key, message=None)


def put(application: Application, former: Pending, pending: Pending) -> Application:
    """The application with one thing that waits in the place of another."""
    pendings = tuple(pending if one.id == former.id else one for one in application.pending)
    return replace(application, pending=pendings)


def keep(application: Application, pending: Pending, message: str) -> tuple[Application, Pending]:
    """What the mailbox wrote waits for its yes with the question; the oldest gives way."""
    waits = replace(pending, kept=(*pending.kept, message)[-MOST_KEPT:])
    return put(application, pending, waits), waits


def join_own(notes: Notes, hearing: Hearing, box: Address) -> Contact:
    """A mailbox of who said yes in the chat: one person with them, written to where they are."""
    chat, number = hearing.contact, notes.application.number
    token = hearing.dossier.keys.token(number, box)
    contact = Contact(address=box, token=token, language=chat.language, standing=Standing.ELSEWHERE)
    wishes.put(notes, contact)
    _tie(notes, hearing, contact, chat)
    _rest(notes, contact)
    notes.note("mail_confirmed", address=box.address, by=chat.address.key)
    notes.letters.append(
        mailbox_letters.word(notes.application, contact, "one_person", chat.address.shown)
    )
    return contact


def join_chat(notes: Notes, hearing: Hearing, chat: Address) -> Contact:
    """Who wrote in a chat, for whom their mailbox said yes: one person, told so there."""
    box, number = hearing.contact, notes.application.number
    token = hearing.dossier.keys.token(number, chat)
    contact = Contact(address=chat, token=token, language=box.language, channel=chat.channel)
    wishes.put(notes, contact)
    notes.note("mail_confirmed", address=box.address.address, by=chat.key)
    notes.letters.append(
        mailbox_letters.word(notes.application, contact, "one_person", box.address.shown)
    )
    return contact


def _rest(notes: Notes, box: Contact) -> None:
    """Of one person in two forms the one in the chat is written to."""

    def standing(one: Contact) -> Standing:
        if one.token != box.token or one.standing is Standing.LEFT:
            return one.standing
        return Standing.ELSEWHERE if one.address.key == box.address.key else Standing.ACTIVE

    contacts = (replace(one, standing=standing(one)) for one in notes.application.contacts)
    notes.application = replace(notes.application, contacts=tuple(contacts))


def returned(application: Application, to: Address) -> tuple[Application, tuple[Addressed, ...]]:
    """The letter that asked the mailbox came back: who named it hears so and may name another.

    It waits for nobody's word then, but for what the address is asked that is named instead.
    """
    waits = [
        one for one in application.pending if one.kind in fitting.ASKING and one.asked == to.key
    ]
    kept = (one for one in application.pending if one not in waits)
    back = (replace(one, asked=REFUSED, kept=()) for one in waits)
    letters = (
        letter
        for one in waits
        for letter in mailbox_letters.told(application, one, "mail_returned")
    )
    return replace(application, pending=(*kept, *back)), tuple(letters)


def is_back(hearing: Hearing) -> bool:
    """Whether somebody whose letters go to their mailbox writes in the chat again."""
    me = hearing.contact
    return me.address.channel == "slack" and me.standing is Standing.ELSEWHERE


def welcomed_back(outcome: Outcome) -> Outcome:
    """They hear that it goes on there; that they named the chat is not left over then.

    Who asks in the same breath to go on by mail is not back.
    """
    if any(one.kind == "mail_reached" for one in outcome.remarks):
        return outcome
    left = tuple(one for one in outcome.unplaced if CHAT not in words_of(fold(one)))
    return replace(outcome, unplaced=left) + remark("here_again")


def beside(one: Contact, writer: Contact) -> Contact:
    """The contact as it is once the writer wrote: another form of one person rests."""
    is_other = one.token == writer.token and one.address.key != writer.address.key
    is_resting = is_other and one.standing is Standing.ACTIVE
    return replace(one, standing=Standing.ELSEWHERE) if is_resting else one


# --- what keeps it in bounds ----------------------------------------------------------------------


def _may_not(application: Application, hearing: Hearing, box: Address) -> RemarkKind | None:
    if not hearing.message.is_vouched or hearing.is_taken_up:
        return "submit_needs_letter"
    if is_refused(application, box):
        return "mail_refused"
    return None if fitting.has_room(application, box.address, hearing.now) else "contacts_full"


def is_refused(application: Application, box: Address, kind: PendingKind = "mailbox") -> bool:
    """Whether the address said no to this before."""
    about = [one for one in application.pending if one.kind == kind and _is_no(one)]
    return any(one.message == box.key for one in about)


def _is_no(one: Pending) -> bool:
    """What came back waits for nobody either, but said nothing."""
    return one.asked == REFUSED and one.message is not None


def is_asked(
    application: Application, hearing: Hearing, box: Address, kind: PendingKind = "mailbox"
) -> bool:
    """Whether the writer had a letter with that question sent there a moment ago."""
    mine = [one for one in application.pending if _is_mine(one, hearing.contact.address)]
    return any(
        one.kind == kind and one.asked == box.key and hearing.now - one.at < NOT_AGAIN
        for one in mine
    )


def asked_at(notes: Notes, hearing: Hearing, box: Address) -> Contact:
    """The mailbox on the file, where only its reply address is of use; it takes a person's room."""
    former = [one for one in notes.application.contacts if one.address.key == box.key]
    contact = Contact(
        address=box,
        token=hearing.dossier.keys.token(notes.application.number, box),
        language=hearing.contact.language,
        standing=Standing.ASKED,
        is_named=all(one.is_named for one in former),
    )
    wishes.put(notes, contact)
    return contact


def write(
    notes: Notes,
    hearing: Hearing,
    box: Contact,
    kind: PendingKind = "mailbox",
    written: tuple[str, ...] = (),
) -> None:
    """One address at a time waits for a yes of its kind: a corrected one takes the mistyped one's.

    What another address was asked of another kind waits on: its yes is worth as much. `written` are
    messages that came from there before it was asked.
    """
    me, waits = hearing.contact.address, notes.application.pending
    mine = [one for one in waits if _is_of(one, me) and one.kind == kind and not _is_no(one)]
    pending = Pending(
        id=f"{kind}:{hearing.message.id}",
        kind=kind,
        asked=box.address.key,
        at=hearing.now,
        address=me,
        kept=(*(id for one in mine if one.asked == box.address.key for id in one.kept), *written),
    )
    others = (one for one in waits if one not in mine)
    notes.application = replace(notes.application, pending=(*others, pending))
    act = "hand_over_asked" if kind == "hand_over" else "mail_asked"
    notes.note(act, address=box.address.address, by=me.key)
    notes.letters.append(mailbox_letters.letter_to(notes.application, box, pending))


def _is_mine(one: Pending, me: Address) -> bool:
    return one.asked != REFUSED and _is_of(one, me)


def _is_of(one: Pending, me: Address) -> bool:
    return one.kind in fitting.ASKING and one.address is not None and one.address.key == me.key


def is_named_by(one: Pending, contact: Contact) -> bool:
    """Whether it is about an address that this contact gave, whatever became of it."""
    return _is_of(one, contact.address)


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


def drop(notes: Notes, pending: Pending) -> None:
    """It waits no longer."""
    kept = tuple(one for one in notes.application.pending if one.id != pending.id)
    notes.application = replace(notes.application, pending=kept)
