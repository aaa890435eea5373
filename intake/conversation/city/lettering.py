"""The letter that a message is answered with: what it was read as, and what is asked next.

Invariant: a message brings one letter to its writer, and one to others only where it concerns all.
"""

from dataclasses import replace

from intake.contacts import Standing
from intake.conversation import sentences
from intake.conversation.city import receipts, reopened, resting
from intake.conversation.city.contacts import identity
from intake.conversation.intents import courtesy
from intake.conversation.questions import choosing
from intake.conversation.spelling import words_of
from intake.conversation.turns import Hearing, Notes, Outcome, to_contact
from intake.messages import Message
from intake.notices import Addressed, CityNotice, Receipt, Received, Welcome

_RESTING = frozenset({"paused", "reminders_paused", "handed_over"})
"""After these the writer wants no questions."""


def write(notes: Notes, hearing: Hearing, outcome: Outcome, first: bool) -> None:
    """One letter to the writer; what concerns everybody on the file reaches each of them once."""
    receipt = _receipt(notes, hearing, outcome)
    own = outcome.say if not first else None
    notice = own(receipt) if own else _plain(notes, receipt, first)
    pending = outcome.pending if own or not outcome.say else None
    me = notes.application.contact(hearing.contact.address) or hearing.contact
    writer = identity.by_name(notes.application, me)
    answer = to_contact(notice, writer, answering=_thread(notes, hearing), pending=pending)
    notes.letters.insert(0, answer)
    if outcome.to_all and outcome.say:
        notes.letters.extend(_for_others(notes, hearing, outcome.say(Receipt())))


def _thread(notes: Notes, hearing: Hearing) -> Message:
    """The message, without its subject where that is of a letter that only asked what is settled.

    "Shall our letters come to this address?" says nothing of the questions that come there then.
    """
    message, letter = hearing.message, hearing.dossier.letter
    if letter is None or not letter.pending or letter.in_reply_to:
        return message
    is_open = letter.pending in {one.id for one in notes.application.pending}
    is_ours = bool(letter.subject) and message.subject.endswith(letter.subject)
    return replace(message, subject="") if is_ours and not is_open else message


def _for_others(notes: Notes, hearing: Hearing, notice: CityNotice) -> list[Addressed]:
    me = hearing.contact.address.key
    return [
        to_contact(notice, identity.by_name(notes.application, contact))
        for contact in notes.application.contacts
        if contact.address.key != me and contact.standing is Standing.ACTIVE
    ]


def _plain(notes: Notes, receipt: Receipt, first: bool) -> CityNotice:
    kind = Welcome if first else Received
    return kind(application=notes.application.number, city=notes.application.city, receipt=receipt)


def _receipt(notes: Notes, hearing: Hearing, outcome: Outcome) -> Receipt:
    here = receipts.state_of(
        hearing.call,
        notes.application,
        hearing.contact,
        first=outcome.again,
        doubted=(
            *_doubted(hearing),
            *_unsettled(notes, hearing, outcome),
            *_put_anew(notes, hearing, outcome),
        ),
        after=_gone_on_from(hearing, outcome),
        at=_stood_at(hearing),
    )
    here = replace(here, is_resting=resting.rests(notes.application, hearing))
    here = _asked_again(here, hearing, outcome)
    if owed := reopened.owed(notes.application, hearing):
        here = receipts.with_missing(here, hearing.call, notes.application, hearing.contact, owed)
    if _is_passed(outcome) and _questions(here) == _asked(hearing):
        here = replace(here, asked=())  # nothing else is left to ask
    if any(one.kind in _RESTING for one in outcome.remarks) or _is_manners(hearing, outcome):
        here = replace(here, asked=(), findings=(), eligible=None)
    if any(one.kind == "word_needed" for one in outcome.remarks):
        here = receipts.for_a_word(here)
    return said(here, hearing, outcome)


def _is_manners(hearing: Hearing, outcome: Outcome) -> bool:
    """A mail of thanks gets a short letter: its questions stand in the one that it answers."""
    reply, language = hearing.message.reply, hearing.language
    is_used = outcome.remarks or not said(Receipt(), hearing, outcome).is_fruitless
    if is_used or outcome.unplaced or not hearing.dossier.letter or not words_of(reply):
        return False
    return all(courtesy.is_courtesy(one, language) for one in sentences.split(reply, language))


def _is_passed(outcome: Outcome) -> bool:
    return any(one.kind == "left_for_later" for one in outcome.remarks)


def _gone_on_from(hearing: Hearing, outcome: Outcome) -> str:
    """The question of the letter before which the writer passed, or beside which they answered.

    An edit of an earlier message answers beside none: what stood unanswered stands on. It passes
    what stands only where that is what the message was about.
    """
    stood = _stood_at(hearing)
    if hearing.dossier.stands:
        return stood if _is_passed(outcome) and stood in _asked(hearing) else ""
    return stood if _is_passed(outcome) or outcome.understood else ""


def _stood_at(hearing: Hearing) -> str:
    """The question that was put last, or that a button is about."""
    stands, known = hearing.dossier.stands, {one.id for one in hearing.call.questions}
    last = stands.questions if stands else hearing.asked[0]
    return next((id for id in (hearing.message.passed or last) if id in known), "")


def _put_anew(notes: Notes, hearing: Hearing, outcome: Outcome) -> list[str]:
    """What was asked anew though it is on file, where an edit leaves that as it stood."""
    stands, known = hearing.dossier.stands, notes.application.current
    if stands is None or outcome.again or _is_passed(outcome):
        return []
    answered = (id for id in stands.questions if id in known)
    return [id for id in answered if known[id].at <= stands.created_at]


def _asked(hearing: Hearing) -> tuple[str, ...]:
    """The questions of the letter being answered, if it is one."""
    return hearing.asked[0] if len(hearing.asked) == 1 else ()


def _questions(receipt: Receipt) -> tuple[str, ...]:
    return tuple(one.question for one in receipt.asked)


def _doubted(hearing: Hearing) -> list[str]:
    """The questions of this call whose answer the writer says was read wrongly."""
    known = {one.id for one in hearing.call.questions}
    return [one for one in hearing.message.doubted if one in known]


def _asked_again(here: Receipt, hearing: Hearing, outcome: Outcome) -> Receipt:
    """What was read wrongly is put, and as no choice, whatever else the city may still answer."""
    doubted = _doubted(hearing)
    if not doubted or not any(one.kind == "asked_again" for one in outcome.remarks):
        return here
    return replace(here, asked=receipts.items(hearing.call, doubted[:1], hearing.contact, doubted))


def _unsettled(notes: Notes, hearing: Hearing, outcome: Outcome) -> list[str]:
    """Answered questions of which the mail says something that was not understood."""
    known = notes.application.current
    kinds = {one.id: one.kind for one in hearing.call.questions}
    return [one for one in outcome.again if one in known and kinds[one] in choosing.PLACED]


def said(receipt: Receipt, hearing: Hearing, outcome: Outcome) -> Receipt:
    """The receipt with what the mail said and what it came to."""
    return replace(
        receipt,
        understood=outcome.understood,
        misread=outcome.misread,
        unplaced=tuple(map(hearing.own, outcome.unplaced)),
        set_aside=hearing.message.set_aside,
        files=outcome.files,
        remarks=tuple(dict.fromkeys(outcome.remarks)),
    )
