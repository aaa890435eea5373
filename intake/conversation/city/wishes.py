"""What a contact can ask for beside answering: one small verb a wish.

Invariant: a wish that cannot be granted is answered with a remark that says why; nothing binding
(submit, withdraw, hand-over) happens without the reply address and one more word.
"""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import replace

from intake import applications, ceremony, languages
from intake.answers import shapes
from intake.applications import Application, Pending, PendingKind, State
from intake.contacts import Contact, Standing
from intake.conversation.city import passing_on, receipts, resting, unread
from intake.conversation.city.answers.shown import shown
from intake.conversation.city.contacts import fitting, identity
from intake.conversation.intents import introducing
from intake.conversation.intents.commands import IntentKind
from intake.conversation.intents.intents import Intent
from intake.conversation.turns import EXCERPT, Hearing, Notes, Outcome, remark, to_contact
from intake.messages import Address
from intake.notices import (
    CityNotice,
    ContactWelcomed,
    HelpShown,
    Holdings,
    Receipt,
    RemarkKind,
    StatusShown,
    SubmissionShown,
    Understood,
    WithdrawalAsked,
)

TOLD: frozenset[IntentKind] = frozenset({"status", "help", "holdings"})
"""Wishes that only tell the contact on file something, whoever wrote."""


def grant(notes: Notes, hearing: Hearing, intent: Intent) -> Outcome:
    """Do what one intent asks for.

    Who is told nothing of a file before others have said yes is answered by a person.
    """
    if intent.kind in TOLD and _is_met(notes, hearing):
        return ask_back(notes, hearing, intent)
    if intent.kind in WITH_WORDS:
        return WITH_WORDS[intent.kind](notes, hearing, intent)
    return WISHES[intent.kind](notes, hearing)


def _is_met(notes: Notes, hearing: Hearing) -> bool:
    """Whether this is the first message of who writes for a city that another file has."""
    return hearing.dossier.application is None and identity.is_unsettled(notes.application)


def ask_back(notes: Notes, hearing: Hearing, intent: Intent) -> Outcome:
    """A question of the city's becomes a case in the organizers' queue.

    What this is, is what the first letter says.
    """
    is_first = hearing.dossier.application is None
    if is_first and introducing.asks(intent.words):
        return Outcome()
    words = hearing.own(intent.words)
    passing_on.pass_on(notes, hearing, words)
    notes.note("asked_back", words=words, by=hearing.contact.address.key)
    return remark("question_passed_on", words)


def ask_for_time(notes: Notes, hearing: Hearing, intent: Intent) -> Outcome:
    """Only organizers give more time: they see the whole mail, where most say until when."""
    is_shown = hearing.is_late and notes.application.state in (State.OPEN, State.PAUSED)
    if not is_shown:
        passing_on.pass_on(notes, hearing, (hearing.message.reply or intent.words)[:EXCERPT])
    words = hearing.own(intent.words)
    notes.note("more_time_asked", words=words, by=hearing.contact.address.key)
    return remark("more_time_asked", words)


def choose_language(notes: Notes, hearing: Hearing, intent: Intent) -> Outcome:
    """Letters to this contact go in the language they asked for, as far as there are any in it."""
    me = notes.application.contact(hearing.contact.address)
    if not intent.language or not me:
        return ask_back(notes, hearing, intent)
    put(notes, replace(me, language=intent.language, has_chosen=True))
    notes.note("language_chosen", language=intent.language, by=me.address.key)
    return remark("language_chosen", languages.all_read()[intent.language].own)


def show_status(notes: Notes, hearing: Hearing) -> Outcome:
    application = notes.application
    answers = _current(hearing, application)

    def say(receipt: Receipt) -> CityNotice:
        return StatusShown(
            application=application.number,
            city=application.city,
            receipt=receipt,
            stage=application.stage,
            state=application.state,
            answers=answers,
        )

    return Outcome(say=say, rank=2)


def show_help(notes: Notes, hearing: Hearing, intent: Intent) -> Outcome:
    """What can be written to us; a first mail gets another letter, so there a person helps.

    Who names no city in it has written nothing yet but that they want to begin.
    """
    number, city = notes.application.number, notes.application.city
    if city and hearing.dossier.application is None:
        return ask_back(notes, hearing, intent)
    return Outcome(say=lambda r: HelpShown(application=number, city=city, receipt=r), rank=1)


def leave_for_later(notes: Notes, hearing: Hearing) -> Outcome:
    """A question is passed: nothing on the file changes."""
    return remark("left_for_later")


def add_contact(notes: Notes, hearing: Hearing, intent: Intent) -> Outcome:
    refusal = may_not_add(hearing, intent)
    if not refusal and not fitting.has_room(notes.application, intent.address, hearing.now):
        refusal = "contacts_full"
    if refusal:
        return remark(refusal, intent.address or "")
    assert intent.address
    joined = join(notes, hearing, _person(intent), is_named=True)
    is_there = joined.address.key == _person(intent).key
    return remark("contact_added" if is_there else "colleague_welcomed", intent.address)


def hold_up(notes: Notes, hearing: Hearing) -> Outcome:
    """Everything held on the application, to a contact on file who asked for it."""
    application, language = notes.application, hearing.contact.language
    messages, letters = hearing.dossier.correspondence()
    files = application.files

    def say(receipt: Receipt) -> CityNotice:
        return Holdings(
            application=application.number,
            city=application.city,
            receipt=replace(receipt, asked=()),
            contacts=tuple(contact.address.shown for contact in application.contacts),
            history=tuple(
                _signed(application, shown(hearing.call, one, language))
                for one in application.answers
            ),
            evidence=files,
            taken_out=tuple(one for one in application.evidence if one not in files),
            letters=letters,
            messages=messages,
        )

    return Outcome(say=say, rank=3)


def submit(notes: Notes, hearing: Hearing) -> Outcome:
    """Send the whole application back for one word of confirmation."""
    refusal = _may_not_submit(notes.application, hearing)
    if refusal:
        return remark(refusal, hearing.closed_at if refusal == "submit_closed" else "")
    pending = _await(notes, hearing, "submit", digest=fingerprint(notes.application))
    return show_submission(notes, hearing, pending)


def show_submission(notes: Notes, hearing: Hearing, pending: Pending) -> Outcome:
    """The whole application as it stands, to be confirmed."""
    application = notes.application
    answers = _current(hearing, application)

    def say(receipt: Receipt) -> CityNotice:
        return SubmissionShown(
            application=application.number,
            city=application.city,
            receipt=replace(receipt, asked=()),
            whole=answers,
            evidence=application.files,
        )

    return unread.told(notes, hearing) + Outcome(say=say, rank=5, pending=pending.id)


def _current(hearing: Hearing, application: Application) -> tuple[Understood, ...]:
    """The current answers as letters show them, in the order of the call."""
    language, order = hearing.contact.language, [one.id for one in hearing.call.questions]
    answers = sorted(application.current.values(), key=lambda one: order.index(one.question))
    doubted = applications.in_doubt(application)
    each = (
        replace(shown(hearing.call, one, language), is_doubted=one.question in doubted)
        for one in answers
    )
    return tuple(_signed(application, one, hearing.contact) for one in each)


def _signed(
    application: Application, answer: Understood, reader: Contact | None = None
) -> Understood:
    """The answer under the name of who gave it; the reader's own, by any channel, as theirs."""
    author = next((one for one in application.contacts if one.address.key == answer.by), None)
    if author is None:
        return answer
    if reader and author.token == reader.token:
        return replace(answer, by=reader.address.key)
    return replace(answer, by=author.address.shown)


def withdraw(notes: Notes, hearing: Hearing) -> Outcome:
    """Ask once more before withdrawing."""
    if not hearing.may_bind:
        return remark("submit_needs_letter")
    pending = _await(notes, hearing, "withdraw")
    number, city = notes.application.number, notes.application.city

    def say(receipt: Receipt) -> CityNotice:
        return WithdrawalAsked(application=number, city=city, receipt=replace(receipt, asked=()))

    return Outcome(say=say, rank=6, pending=pending.id)


WITH_WORDS: dict[str, Callable[[Notes, Hearing, Intent], Outcome]] = {
    "question": ask_back,
    "help": show_help,
    "more_time": ask_for_time,
    "language": choose_language,
    "add_contact": add_contact,
}
WISHES: dict[str, Callable[[Notes, Hearing], Outcome]] = {
    "status": show_status,
    "pause": resting.pause,
    "resume": resting.resume,
    "later": leave_for_later,
    "holdings": hold_up,
    "submit": submit,
    "withdraw": withdraw,
}
"""Every wish of `intents` but by_mail and hand_over, which ask another address first, and confirm
and deny, which answer something that waits.
"""


def fingerprint(application: Application) -> str:
    """What a confirmation is given for: the current answers and files, in sixteen hex digits."""
    values = {id: shapes.dump(one.value) for id, one in sorted(application.current.items())}
    files = sorted({one.digest for one in application.files})
    text = json.dumps([values, files, *application.doubted], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def join(
    notes: Notes,
    hearing: Hearing,
    person: Address,
    *,
    handed_over: bool = False,
    is_named: bool = False,
) -> Contact:
    """Put a person on the file and welcome them; who is there already gets the letter again.

    It goes where letters reach them, in a chat or by mail: nobody is written to in both.
    `is_named` where they wrote nothing themselves: whoever is new is then no more than named.
    """
    number = notes.application.number
    known = notes.application.contact(person)
    contact = known or Contact(
        address=person,
        token=hearing.dossier.keys.token(number, person),
        language=hearing.contact.language,
        channel=person.channel,
        is_named=is_named,
    )
    reached = notes.application.reached(contact)
    contact = reached or replace(contact, standing=Standing.ACTIVE)
    contact = replace(contact, is_named=contact.is_named and is_named)
    put(notes, contact)
    notes.note("contact_added", address=person.address, by=hearing.contact.address.key)
    notice = ContactWelcomed(
        application=number,
        city=notes.application.city,
        receipt=receipts.state_of(hearing.call, notes.application, contact),
        by=hearing.contact.address.shown,
        handed_over=handed_over,
        titled_at=ceremony.titled_at(hearing.dossier.ceremony()),
    )
    notes.letters.append(to_contact(notice, contact))
    return contact


def put(notes: Notes, contact: Contact) -> None:
    """The contact in their place on the file, a new one last; nothing waits about them any more."""
    key = contact.address.key
    present = {
        one.address.key: one
        for one in notes.application.contacts
        if one.address.key != key or one.standing is not Standing.LEFT
    }
    contacts = present | {key: contact}
    waiting = tuple(
        one
        for one in notes.application.pending
        if one.kind != "stranger" or not one.address or one.address.key != key
    )
    notes.application = replace(
        notes.application, contacts=tuple(contacts.values()), pending=waiting
    )


def leave(notes: Notes, contact: Contact, *, successor: Contact | None = None) -> None:
    """Take a contact off the file; letters no longer go there, the history stays.

    What waited for a word of theirs waits no longer: others are asked when it comes up again.
    A `successor` stays, also where it is the same person's own address by now.
    """
    stays = successor.address.key if successor else None
    forms = [one for one in notes.application.person(contact) if one.address.key != stays]
    take_off(notes, forms)
    notes.note("handed_over", by=contact.address.key)


def take_off(notes: Notes, forms: Sequence[Contact]) -> None:
    """These off the file, with what waits for a word of theirs or for one to them."""
    for one in forms:
        put(notes, replace(one, standing=Standing.LEFT))
    keys = {one.address.key for one in forms}
    waiting = tuple(
        one
        for one in notes.application.pending
        if one.asked not in keys
        and not (one.kind in ("mailbox", "hand_over") and one.address and one.address.key in keys)
    )
    notes.application = replace(notes.application, pending=waiting)


def _person(intent: Intent) -> Address:
    return Address(address=intent.address or "", name=intent.name or "")


def may_not_add(hearing: Hearing, intent: Intent) -> RemarkKind | None:
    """Why nobody can be added; the writer's own address is nobody's."""
    if not intent.address or _person(intent).key == hearing.contact.address.key:
        return "contact_needs_address"
    return None if hearing.may_bind else "submit_needs_letter"


def _may_not_submit(application: Application, hearing: Hearing) -> RemarkKind | None:
    if not hearing.may_bind and hearing.dossier.application:  # a first mail hears what is missing
        return "submit_needs_letter"
    if application.state is State.REGISTERED:
        return "already_registered"
    if hearing.is_late:
        return "submit_closed"
    if identity.is_unsettled(application):
        return "submit_held"
    if receipts.blocking(hearing.call, application):
        return "submit_missing"
    return None if hearing.may_bind else "submit_needs_letter"


def _await(
    notes: Notes, hearing: Hearing, kind: PendingKind, *, digest: str | None = None
) -> Pending:
    """Wait for one word of this contact; a newer wish of the same kind takes the older's place.

    Where both show the same, a yes to either letter is one: mails may overtake each other.
    """
    asked = hearing.contact.address.key
    waits = (one for one in notes.application.pending if (one.kind, one.asked) == (kind, asked))
    same = next((one.id for one in waits if one.digest == digest), None)
    pending = Pending(
        id=same or f"{kind}:{hearing.message.id}",
        kind=kind,
        asked=asked,
        at=hearing.now,
        digest=digest,
    )
    kept = tuple(one for one in notes.application.pending if (one.kind, one.asked) != (kind, asked))
    notes.application = replace(notes.application, pending=(*kept, pending))
    notes.note(f"{kind}_asked", by=asked)
    return pending
