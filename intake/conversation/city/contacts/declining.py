"""Somebody whom another person put on a file says that they do not write for the city.

Invariant: it is about them alone, and only in answer to the letter that welcomed them, before they
answered anything: whatever they write then withdraws no application. What is not sure is asked.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from intake.applications import Application
from intake.cases import CaseKind
from intake.contacts import Contact, Standing
from intake.conversation import phrasefiles, sentences
from intake.conversation.city import listening, passing_on, receipts, wishes
from intake.conversation.city.contacts import identity, mailbox_letters
from intake.conversation.intents import assent, commands, courtesy
from intake.conversation.intents.courtesy import plain
from intake.conversation.people import endings
from intake.conversation.spelling import QUESTION_MARKS, words_of
from intake.conversation.turns import Hearing, Notes, Turn, to_contact
from intake.messages import Address
from intake.notices import (
    ContactWelcomed,
    JoiningAsked,
    Receipt,
    Received,
    Remark,
    TakenOff,
    WithdrawalAsked,
)

_listed = partial(phrasefiles.listed, "city.contacts", "declining_words.toml")
LONGEST = 300
"""Characters of a mail that declines and says no more."""
Onward = Callable[[Hearing, Application], Turn]


def hear(hearing: Hearing, application: Application, onward: Onward) -> Turn | None:
    """What a new contact's mail comes to that declines, or may; None for any other mail.

    Whoever may mean themselves is asked, where `onward` finds nothing else in the mail, or would
    withdraw.
    """
    if application.is_over or not _is_new(hearing, application):
        return None
    text, language = hearing.message.reply, hearing.language
    is_asked = _answers(hearing, JoiningAsked.name)
    if is_no(text, language) or (is_asked and word(text, language) == "deny"):
        return _declined(hearing, application)
    if is_asked and word(text, language) == "confirm":
        return _letter(hearing, application, _went_on(hearing, application))
    turn = onward(hearing, application)
    withdraws = any(isinstance(one.notice, WithdrawalAsked) for one in turn.letters)
    is_open = may_be_no(text, language) and turn.fruitless
    if not (is_open or (withdraws and not commands.is_alone("withdraw", plain(text), language))):
        return turn
    asked = JoiningAsked(application=application.number, city=application.city)
    return _letter(hearing, application, asked)


def is_no(text: str, language: str) -> bool:
    """Whether a mail says of its writer that they have no part in this, and nothing else."""
    body = plain(endings.closing(text, language)[0])
    if not body or len(body) > LONGEST or any(one in body for one in QUESTION_MARKS):
        return False
    if not _listed(language, "no").found(body):
        return False
    left = _listed(language, "beside").without(_listed(language, "no").without(body))
    return not words_of(left)


def may_be_no(text: str, language: str) -> bool:
    """Whether a mail may say so, beside other words or of more people than one."""
    said = plain(text)
    is_said = any(_listed(language, one).found(said) for one in ("no", "maybe"))
    return is_said or word(text, language) == "deny"


def word(text: str, language: str) -> assent.Word | None:
    """A yes or no that is all a mail says but for its manners."""
    told = [
        assent.told(plain(one), language)
        for one in sentences.split(endings.closing(text, language)[0], language)
        if assent.told(plain(one), language) or not courtesy.is_courtesy(one, language)
    ]
    return told[0] if told and len(set(told)) == 1 else None


def _is_new(hearing: Hearing, application: Application) -> bool:
    """Whether the mail answers the welcome of somebody who has answered no question so far."""
    keys = {one.address.key for one in application.person(hearing.contact)}
    is_welcomed = any(_answers(hearing, one.name) for one in (ContactWelcomed, JoiningAsked))
    is_heard = any(one.by in keys for one in application.answers)
    return is_welcomed and not is_heard and not hearing.message.attachments


def _answers(hearing: Hearing, notice: str) -> bool:
    letter = hearing.dossier.letter
    if letter is None or letter.notice != notice:
        return False
    return letter.to.key == hearing.contact.address.key


def _declined(hearing: Hearing, application: Application) -> Turn:
    """Off the file, and told so shortly; who added them hears of it.

    Where nobody else would be left, a person sees to it.
    """
    notes, me = Notes(application=application), hearing.contact
    listening.note_arrival(notes, hearing)
    forms = application.person(me)
    left = [one for one in application.contacts if one not in forms and _is_reached(one)]
    if not left:
        passing_on.open_case(notes, hearing, CaseKind.QUESTION)
        remark = Remark(kind="person_asked")
        notice = _received(application, Receipt(remarks=(remark,)))
        return replace(_letter(hearing, application, notice), cases=tuple(notes.cases))
    wishes.take_off(notes, forms)
    former = {one.address.key: one.standing.value for one in forms}
    key = me.address.key
    notes.note("contact_removed", address=key, by=key, reason="", former=former)
    goodbye = TakenOff(application=application.number, city=application.city)
    _tell(notes, hearing, left)
    return Turn(
        applications=(notes.application,),
        entries=tuple(notes.entries),
        letters=(to_contact(goodbye, me, answering=hearing.message), *notes.letters),
        cases=tuple(notes.cases),
        parted=(application.number,),
    )


def _tell(notes: Notes, hearing: Hearing, left: list[Contact]) -> None:
    """Who added them hears it, else the organizers, who may have done so."""
    me = identity.by_name(notes.application, hearing.contact)
    key = hearing.dossier.added_by(me.address.key)
    adder = notes.application.contact(Address(address=key)) if key else None
    reached = notes.application.reached(adder) if adder else None
    if reached and reached in left:
        words = me.address.in_words
        told = mailbox_letters.word(notes.application, reached, "colleague_declined", words)
        notes.letters.append(told)
    else:
        text = f"{me.address.in_full} does not write for the city, and is off its file: "
        passing_on.pass_on(notes, hearing, text + hearing.message.reply)


def _is_reached(contact: Contact) -> bool:
    return contact.standing is Standing.ACTIVE


def _went_on(hearing: Hearing, application: Application) -> Received:
    receipt = receipts.state_of(hearing.call, application, hearing.contact)
    return _received(application, receipt)


def _received(application: Application, receipt: Receipt) -> Received:
    return Received(application=application.number, city=application.city, receipt=receipt)


def _letter(hearing: Hearing, application: Application, notice: JoiningAsked | Received) -> Turn:
    """A letter that changes nothing."""
    notes = Notes(application=application)
    listening.note_arrival(notes, hearing)
    letter = to_contact(notice, hearing.contact, answering=hearing.message)
    return Turn(
        applications=(application,), entries=tuple(notes.entries), letters=(letter,), fruitless=True
    )
