"""A message of a city's contact, heard whole: answers, files, wishes, one letter back.

Invariant: every message of a person gets exactly one letter, except where two machines talk.
"""

from dataclasses import replace

from intake.applications import Application, Evidence, State
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.contacts import Contact, Standing
from intake.conversation import answering, confirming, identity, intents, receipts, wishes
from intake.conversation.turns import Hearing, Notes, Outcome, Turn, remark, to_contact
from intake.messages import Attachment, Message
from intake.notices import Addressed, CityNotice, File, Receipt, Received, Welcome

EXCERPT = 500


def hear(hearing: Hearing, application: Application, *, first: bool = False) -> Turn:
    """Everything one message of a contact changes and says."""
    notes = Notes(application=application)
    _note_arrival(notes, hearing, first)
    outcome = _over(notes, hearing) if application.is_over else listen(notes, hearing)
    outcome += _count_fruitless(notes, hearing, outcome)
    _write(notes, hearing, outcome, first)
    return Turn(
        applications=(notes.application, *notes.others),
        entries=tuple(notes.entries),
        letters=tuple(notes.letters),
        cases=tuple(notes.cases),
        fruitless=notes.application.fruitless > 0,
    )


def listen(notes: Notes, hearing: Hearing) -> Outcome:
    """Answers, files, the city's claim, then wishes: in that order, so that wishes see answers."""
    if not _may_answer(notes.application, hearing):
        return _too_late(notes, hearing)
    outcome = answering.learn(notes, hearing, by=hearing.contact.address.key)
    outcome += _keep_files(notes, hearing, outcome)
    outcome += Outcome(remarks=identity.claim(notes, hearing))
    if notes.application.state is State.REGISTERED and outcome.understood:
        outcome += _after_registration(notes, hearing)
    return _grant_wishes(notes, hearing, outcome)


def _note_arrival(notes: Notes, hearing: Hearing, first: bool) -> None:
    if first:
        notes.note("opened", by=hearing.contact.address.key, call=hearing.call.version)
    notes.note(
        "received",
        message=hearing.message.id,
        by=hearing.message.sender.key,
        bond=hearing.dossier.bond.value,
        subject=hearing.message.subject,
    )
    _follow_language(notes, hearing.contact, hearing.message)


def _follow_language(notes: Notes, contact: Contact, message: Message) -> None:
    """A longer text in another language changes the contact's; two words never do."""
    if not message.language or message.language == contact.language:
        return
    turned = tuple(
        replace(one, language=message.language or one.language)
        if one.address.key == contact.address.key
        else one
        for one in notes.application.contacts
    )
    notes.application = replace(notes.application, contacts=turned)


def _may_answer(application: Application, hearing: Hearing) -> bool:
    """After registration, answers may still be corrected until the stage closes."""
    closes_at = hearing.call.stages[Stage.REGISTRATION].closes_at
    return application.state is not State.REGISTERED or hearing.now <= closes_at


def _over(notes: Notes, hearing: Hearing) -> Outcome:
    """The application has ended: nothing changes by mail, a person looks."""
    _open_case(notes, hearing, CaseKind.QUESTION, hearing.message.reply[:EXCERPT])
    return remark("application_over")


def _too_late(notes: Notes, hearing: Hearing) -> Outcome:
    outcome = _after_registration(notes, hearing)
    return _grant_wishes(notes, hearing, outcome)


def _after_registration(notes: Notes, hearing: Hearing) -> Outcome:
    _open_case(notes, hearing, CaseKind.AFTER_REGISTRATION, hearing.message.reply[:EXCERPT])
    return remark("after_registration")


def _open_case(notes: Notes, hearing: Hearing, kind: CaseKind, text: str) -> None:
    notes.cases.append(
        Case(
            kind=kind,
            text=text,
            at=hearing.now,
            application=notes.application.number,
            message=hearing.message.id,
            contact=hearing.contact.address.key,
        )
    )


def _keep_files(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    """Accepted files go onto the file with the one question answered beside them, if it was one."""
    answered = {
        one.question for one in notes.application.answers if one.message == hearing.message.id
    }
    question = answered.pop() if len(answered) == 1 else None
    for file in hearing.message.attachments:
        if file.accepted:
            _keep_file(notes, hearing, file, question)
    return Outcome(files=tuple(_file(one) for one in hearing.message.attachments))


def _keep_file(notes: Notes, hearing: Hearing, file: Attachment, question: str | None) -> None:
    kept = Evidence(
        digest=file.digest,
        name=file.name,
        type=file.type,
        size=file.size,
        message=hearing.message.id,
        question=question,
    )
    notes.application = replace(notes.application, evidence=(*notes.application.evidence, kept))
    notes.note("evidence_kept", digest=file.digest, name=file.name, question=question)


def _file(attachment: Attachment) -> File:
    return File(
        name=attachment.name,
        size=attachment.size,
        accepted=attachment.accepted,
        reason=attachment.reason,
    )


def _grant_wishes(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    """What is left over may be a wish, a word of confirmation, or courtesy."""
    language, message = hearing.contact.language, hearing.message
    left = outcome.unplaced
    for intent in intents.find(left, language=language, subject=message.subject):
        outcome += _grant(notes, hearing, intent)
    unplaced = intents.leftovers(left, language)
    return replace(outcome, unplaced=unplaced)


def _grant(notes: Notes, hearing: Hearing, intent: intents.Intent) -> Outcome:
    if intent.kind == "confirm":
        settled = confirming.confirm(notes, hearing, listen)
    elif intent.kind == "deny":
        settled = confirming.deny(notes, hearing)
    else:
        return wishes.grant(notes, hearing, intent)
    return settled if settled else Outcome(unplaced=(intent.words,))


def _count_fruitless(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    """After the second mail in a row that says nothing usable, a person is asked."""
    fruitless = _receipt(notes, hearing, outcome).is_fruitless and not outcome.say
    count = notes.application.fruitless + 1 if fruitless else 0
    notes.application = replace(notes.application, fruitless=count)
    if count < hearing.call.limits.fruitless_before_person:
        return Outcome()
    _open_case(notes, hearing, CaseKind.UNUSABLE, hearing.message.reply[:EXCERPT])
    return remark("person_asked")


def _write(notes: Notes, hearing: Hearing, outcome: Outcome, first: bool) -> None:
    """One letter to the writer; what concerns everybody on the file reaches each of them once."""
    receipt = _receipt(notes, hearing, outcome)
    own = outcome.say if not first else None
    notice = own(receipt) if own else _plain(notes, receipt, first)
    answer = to_contact(notice, hearing.contact, answering=hearing.message, pending=outcome.pending)
    notes.letters.insert(0, answer)
    if outcome.to_all and outcome.say:
        notes.letters.extend(_for_others(notes, hearing, outcome.say(Receipt())))


def _for_others(notes: Notes, hearing: Hearing, notice: CityNotice) -> list[Addressed]:
    me = hearing.contact.address.key
    return [
        to_contact(notice, contact)
        for contact in notes.application.contacts
        if contact.address.key != me and contact.standing is Standing.ACTIVE
    ]


def _plain(notes: Notes, receipt: Receipt, first: bool) -> CityNotice:
    kind = Welcome if first else Received
    return kind(application=notes.application.number, city=notes.application.city, receipt=receipt)


def _receipt(notes: Notes, hearing: Hearing, outcome: Outcome) -> Receipt:
    here = receipts.state_of(hearing.call, notes.application, hearing.contact, first=outcome.again)
    if notes.application.is_over or notes.application.state is State.REGISTERED:
        here = replace(here, asked=(), missing=(), by=None)
    return replace(
        here,
        understood=outcome.understood,
        misread=outcome.misread,
        unplaced=outcome.unplaced,
        set_aside=hearing.message.set_aside,
        files=outcome.files,
        remarks=tuple(dict.fromkeys(outcome.remarks)),
    )
