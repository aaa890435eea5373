"""What an organizer does by hand: answer a case, ask for items. A turn, or why it may not be.

Invariant: nothing is sent here; the caller shows every letter before the turn is saved.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake import stages
from intake.applications import Application, State
from intake.calls.model import Call
from intake.cases import ANSWERABLE, TOLD, Case, CaseKind
from intake.contacts import Contact
from intake.conversation.city import receipts, waiting
from intake.conversation.city.contacts import identity
from intake.conversation.turns import Notes, Turn, remark, to_contact
from intake.errors import Refusal
from intake.messages import Message
from intake.notices import Addressed, CaseAnswered, CityNotice, ItemsAsked

OVER = {
    State.CLOSED: "is closed",
    State.WITHDRAWN: "has withdrawn",
    State.TITLED: "has the title",
    State.DECLINED: "was declined",
}
"""How an application has ended, behind the name of its city."""

_UNASKED = (*TOLD, CaseKind.AFTER_REGISTRATION, CaseKind.LATE)
"""Kinds of which the text is no question: the city wrote, it did not ask."""


def answer_case(
    case: Case,
    application: Application,
    message: Message | None,
    *,
    text: str,
    organizer: str,
    call: Call,
    corrects: bool = False,
    at: str = "",
) -> Turn | Refusal:
    """The organizer's answer to who asked, in the thread of the mail that asked.

    A case that was answered is answered again only by one that `corrects` the first answer. A chat
    goes on `at` the question at which it stands.
    """
    is_again = corrects and bool(case.closed_at and case.answer)
    if case.closed_at and not is_again:
        how = "answered" if case.answer else "closed"
        more = f" `citydesk reply {case.number} --further` writes to the city once more."
        return Refusal(reason="case_closed", text=f"Case {case.number} was {how} before.{more}")
    contact = _reader(case, application, text)
    if isinstance(contact, Refusal):
        return contact
    notice = replace(
        _said(application, contact, call, text=text, organizer=organizer, at=at),
        question=case.text,
        corrects=is_again,
        further=case.kind in _UNASKED and not is_again,
    )
    notes = Notes(application=application)
    notes.note("case_answered", case=case.number, text=text.strip(), by=organizer)
    return Turn(
        entries=tuple(notes.entries),
        letters=(_held(notice, application, contact, _own(message, case, contact)),),
        closes=(case.number,) if case.number and not is_again else (),
        amends=(case.number,) if case.number and is_again else (),
        answer=text.strip(),
    )


def write_again(
    case: Case,
    application: Application,
    message: Message | None,
    *,
    text: str,
    organizer: str,
    call: Call,
    at: str = "",
) -> Turn | Refusal:
    """A further letter in the thread of a case that is settled; its answer stays what it was."""
    if case.closed_at is None:
        return Refusal(
            reason="case_waits",
            text=f"Case {case.number} still waits, so what you write is its answer. "
            f"`citydesk reply {case.number}` sends it.",
        )
    contact = _reader(case, application, text)
    if isinstance(contact, Refusal):
        return contact
    notice = replace(
        _said(application, contact, call, text=text, organizer=organizer, at=at),
        question="" if case.answer else case.text,
        further=True,
    )
    notes = Notes(application=application)
    notes.note("written_again", case=case.number, text=text.strip(), by=organizer)
    return Turn(
        entries=tuple(notes.entries),
        letters=(_held(notice, application, contact, _own(message, case, contact)),),
    )


def _said(
    application: Application, contact: Contact, call: Call, *, text: str, organizer: str, at: str
) -> CaseAnswered:
    """What an organizer writes to a contact, beside no question yet.

    A form that waits for the contact's yes is named; a yes to what an organizer may have asked here
    must not submit it, so that goes to the letter with the form.
    """
    receipt = receipts.state_of(call, application, contact, at=at)
    if form := waiting.form_of(application, contact):
        told = waiting.letter_of(form, call) + remark("word_there")
        receipt = replace(receipts.for_a_word(receipt), remarks=told.remarks)
    return CaseAnswered(
        application=application.number,
        city=application.city,
        receipt=receipt,
        question="",
        answer=text.strip(),
        organizer=organizer,
    )


def _reader(case: Case, application: Application, text: str) -> Contact | Refusal:
    """Who reads what an organizer writes about a case, or why nobody does."""
    if case.kind not in ANSWERABLE or not case.contact:
        return Refusal(
            reason="not_asked",
            text=f"Case {case.number} is for organizers ({case.kind.value}); no city asked it. "
            "`citydesk ask` writes to a city, `citydesk close` settles the case.",
        )
    if not text.strip():
        return Refusal(reason="no_text", text='An answer needs words: --text "…".')
    return reader_of(case, application) or _nobody(application)


def ask_items(
    application: Application,
    latest: Message | None,
    ids: Sequence[str],
    *,
    organizer: str,
    call: Call,
    reason: str = "",
) -> Turn | Refusal:
    """A letter to the first contact that asks for these questions of the call.

    The reason stands in the journal alone.
    """
    known = {question.id for question in call.questions}
    wrong = [id for id in ids if id not in known]
    if wrong:
        return Refusal(
            reason="no_such_question",
            text=f"The call has no question {', '.join(wrong)}; `citydesk call show` lists them.",
        )
    if application.is_over:
        return Refusal(
            reason="application_over",
            text=f"{application.told} {OVER[application.state]}; it gets no more questions.",
        )
    contact = identity.first_contact(application)
    return (
        _ask(application, contact, latest, ids, organizer, call, reason)
        if contact
        else _nobody(application)
    )


def _ask(
    application: Application,
    contact: Contact,
    latest: Message | None,
    ids: Sequence[str],
    organizer: str,
    call: Call,
    reason: str,
) -> Turn:
    receipt = receipts.state_of(call, application, contact)
    asked = receipts.items(call, ids, contact, demanded=ids)
    notice = ItemsAsked(
        application=application.number,
        city=application.city,
        receipt=replace(receipt, asked=asked, by=stages.deadline(call, application)),
        organizer=organizer,
    )
    notes = Notes(application=application)
    why = {"reason": " ".join(reason.split())} if reason.strip() else {}
    notes.note("items_asked", questions=list(ids), by=organizer, **why)
    return Turn(
        entries=tuple(notes.entries),
        letters=(_held(notice, application, contact, latest),),
    )


def _held(
    notice: CityNotice, application: Application, contact: Contact, answering: Message | None
) -> Addressed:
    """An organizer's letter waits, so that it can be recalled."""
    named = identity.by_name(application, contact)
    return to_contact(notice, named, answering=answering, hold=True)


def _own(message: Message | None, case: Case, contact: Contact) -> Message | None:
    """The mail that asked, for who wrote it; nobody else is drawn into its thread."""
    return message if contact.address.key == case.contact else None


def reader_of(case: Case, application: Application) -> Contact | None:
    """Who gets the answer: who asked, else the first contact; None where letters reach nobody."""
    for contact in application.contacts:
        reached = application.reached(contact) if contact.address.key == case.contact else None
        if reached:
            return reached
    return identity.first_contact(application)


def _nobody(application: Application) -> Refusal:
    return Refusal(
        reason="no_contact",
        text=f"No letter reaches anybody of {application.told}.",
    )
