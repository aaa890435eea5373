"""One word of a contact settles what waits for it: submit, withdraw, a proposal, another person.

Invariant: a word settles only what the letter it answers asked, and a submission only as it was
shown; what is not sure is asked again, never taken. A mail that is taken up on a yes settles and
binds nothing by itself.
"""

import re
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime

from intake.applications import Application, Pending, State
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.contacts import Contact, Standing
from intake.conversation import sentences
from intake.conversation.city import receipts, taking_up, unawaited, unread, waiting, wishes
from intake.conversation.city.contacts import (
    fitting,
    handing,
    identity,
    joining,
    mailbox_letters,
    mailboxes,
)
from intake.conversation.city.taking_up import Again
from intake.conversation.intents import assent, courtesy, intents
from intake.conversation.intents.courtesy import plain
from intake.conversation.spelling import fold, squeeze
from intake.conversation.turns import Hearing, Notes, Outcome, remark
from intake.journal import Entry
from intake.messages import Address
from intake.notices import Receipt, Registered, RemarkKind, Withdrawn

BINDING = frozenset({"submit", "withdraw"})
_NUMBER = re.compile(r"\W*(?:[^\W\d_]{1,8}\W{0,2})?\d{1,2}\W*")
NOBODY = ""
"""Who is asked about a person that was refused: no word of anybody settles it any more."""


def confirm(notes: Notes, hearing: Hearing, hear_again: Again) -> Outcome | None:
    """A yes; None where nothing waits for one."""
    pending = waiting.meant(notes.application, hearing)
    if pending is None:
        return unawaited.yes(notes, hearing) or _which(notes, hearing)
    if pending.kind in BINDING and not hearing.may_bind:
        return remark("submit_needs_letter")
    if pending.kind == "proposal":
        return _take_up(notes, hearing, pending, hear_again)
    if pending.kind == "stranger":
        return _welcome_stranger(notes, hearing, pending, hear_again)
    settled = _CONFIRMED[pending.kind](notes, hearing, pending)
    return settled + taking_up.kept(notes, hearing, pending, hear_again)


def is_against(notes: Notes, hearing: Hearing, wished: Collection[str]) -> bool:
    """Whether what the mail wishes is another thing than the binding one its yes would settle."""
    pending = waiting.meant(notes.application, hearing)
    if pending is None or pending.kind not in BINDING:
        return False
    return bool({"submit", "withdraw", "pause"} & set(wished) - {pending.kind})


def is_of_registering(notes: Notes, hearing: Hearing, words: str) -> bool:
    """Whether a yes only says that the city may be registered, where something else was asked."""
    pending, said = waiting.meant(notes.application, hearing), plain(words)
    if pending is None or pending.kind == "submit":
        return False
    is_only = assent.is_to_register(said, hearing.language)
    return is_only and not assent.is_firm(said, hearing.language)


def reserve(notes: Notes, hearing: Hearing) -> Outcome | None:
    """A yes but for something else in the same mail; None where it would submit nothing.

    What was recorded of the rest is in the new form; of what was not, the writer is told.
    """
    pending = waiting.meant(notes.application, hearing)
    if pending is None or pending.kind != "submit" or not hearing.may_bind:
        return None
    if notes.application.state is State.REGISTERED or hearing.is_late:
        return None
    _drop(notes, pending)
    changed = pending.digest != wishes.fingerprint(notes.application)
    kind: RemarkKind = "confirm_stale" if changed else "confirm_reserved"
    return remark(kind) + wishes.submit(notes, hearing)


def deny(notes: Notes, hearing: Hearing) -> Outcome | None:
    """A no; None where nothing waits for one."""
    pending = waiting.meant(notes.application, hearing)
    if pending is None:
        return unawaited.no(notes, hearing) or _which(notes, hearing)
    if pending.kind in fitting.ASKING:
        notes.letters.extend(mailbox_letters.told_no(notes.application, pending))
    notes.anew.extend(_not_own(notes, hearing, pending))
    _refuse(notes, pending, hearing.now)
    if pending.kind == "colleague":
        _leave_to_organizers(notes, hearing, pending)
    notes.note("denied", what=pending.kind, by=hearing.contact.address.key)
    words = pending.address.shown if pending.address else ""
    return remark(_DENIED[pending.kind], words)


def insist(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    """A mail without a word that was understood: a no at its beginning counts, all else is asked.

    To refuse is safe; a yes is taken only where nothing else is said with it.
    """
    pending, said = waiting.meant(notes.application, hearing), outcome.unplaced[:1]
    if pending is None or outcome.say or (pending.kind == "submit" and outcome.understood):
        return outcome
    if not any(_refuses(hearing, words) for words in said):
        return outcome + waiting.ask_again(pending, hearing)
    return replace(outcome, unplaced=outcome.unplaced[1:]) + (deny(notes, hearing) or Outcome())


def _refuses(hearing: Hearing, words: str) -> bool:
    """A no before anything else but a greeting."""
    language = hearing.language
    before, found, _ = squeeze(fold(hearing.message.reply)).partition(squeeze(fold(words)))
    is_first = found and all(
        courtesy.is_courtesy(one, language) for one in sentences.split(before, language)
    )
    return bool(is_first) and intents.refuses_first(words, language)


def is_numbered(notes: Notes, hearing: Hearing, words: str) -> bool:
    """Whether a yes to something binding has a number: it may answer another letter."""
    pending = waiting.meant(notes.application, hearing)
    if pending is None or pending.kind not in BINDING:
        return False
    before = fold(hearing.message.reply).partition(fold(words))[0].rpartition("\n")[2]
    return _NUMBER.fullmatch(before) is not None


_DENIED: dict[str, RemarkKind] = {
    "submit": "submit_kept",
    "withdraw": "withdraw_kept",
    "proposal": "message_dropped",
    "stranger": "colleague_refused",
    "colleague": "colleague_refused",
    "mailbox": "mail_denied",
    "hand_over": "mail_denied",
}


def _which(notes: Notes, hearing: Hearing) -> Outcome | None:
    """Something waits, but not for an answer to that letter; a word that came late is none.

    The only thing that waits is asked about in this letter, so that one more word is enough.
    """
    letter = hearing.dossier.letter
    is_settled = bool(letter and letter.pending and hearing.dossier.is_named)
    waits = waiting.of(notes.application, hearing)
    if is_settled or not waits:
        return None
    if len(waits) > 1 or waits[0].kind not in BINDING or not hearing.may_bind:
        named = sum((waiting.named(one, hearing) for one in waits), remark("confirm_which"))
        return named + remark("word_there")
    (only,) = waits
    if only.kind == "submit" and only.digest != wishes.fingerprint(notes.application):
        return _show_again(notes, hearing)
    return remark("confirm_which") + waiting.ask_again(only, hearing)


def _drop(notes: Notes, *settled: Pending) -> None:
    ids = {one.id for one in settled}
    kept = tuple(one for one in notes.application.pending if one.id not in ids)
    notes.application = replace(notes.application, pending=kept)


def _not_own(notes: Notes, hearing: Hearing, pending: Pending) -> list[str]:
    """What somebody wrote who was taken for the one who says no: it is theirs alone."""
    about = [one for one in notes.application.pending if _is_same_person(one, pending)]
    said = [hearing.dossier.again(one.message or "") for one in about]
    return [one.id for one in said if one and mailboxes.may_be_own(hearing.contact, one)]


def _refuse(notes: Notes, pending: Pending, at: datetime) -> None:
    """Nothing waits any longer; a refused person is remembered, so that nobody is asked again."""
    if pending.kind in fitting.ASKING:
        notes.application = mailboxes.refuse(notes.application, pending)
        return
    others = [one for one in notes.application.pending if _is_same_person(one, pending)]
    _drop(notes, pending, *others)
    if pending.kind == "stranger":
        notes.settled.append(CaseKind.STRANGER)  # a refused second applicant stays with organizers
    if pending.kind in waiting.ABOUT_PEOPLE:
        refused = replace(pending, asked=NOBODY, at=at)
        kept = (*notes.application.pending, refused)
        notes.application = replace(notes.application, pending=kept)


def _leave_to_organizers(notes: Notes, hearing: Hearing, pending: Pending) -> None:
    """Who writes for the city is for them to say: the matter waits on, with the answer in it."""
    assert pending.address
    notes.settled.append(CaseKind.SAME_CITY)
    notes.cases.append(
        Case(
            kind=CaseKind.SAME_CITY,
            text=f"{pending.address.in_full} (application {pending.application}) also writes "
            f"for {notes.application.city}. {hearing.contact.address.shown} was asked whether "
            "they belong together and answered NO.",
            at=hearing.now,
            application=notes.application.number,
            message=hearing.message.id,
        )
    )


def _submit(notes: Notes, hearing: Hearing, pending: Pending) -> Outcome:
    """Registered, if what is confirmed is what was shown; else the new form is shown."""
    if notes.application.state is State.REGISTERED:
        return remark("already_registered")
    _drop(notes, pending)
    if hearing.is_late:
        return remark("submit_closed", hearing.closed_at)
    if pending.digest != wishes.fingerprint(notes.application):
        return _show_again(notes, hearing)
    if receipts.blocking(hearing.call, notes.application):
        return remark("submit_missing")
    notes.application = replace(notes.application, state=State.REGISTERED, doubted=())
    notes.note("registered", by=hearing.contact.address.key, digest=pending.digest)
    application = notes.application
    opens = hearing.call.stages[Stage.PRE_SELECTION].opens_at

    def say(receipt: Receipt) -> Registered:
        return Registered(
            application=application.number,
            city=application.city,
            receipt=replace(receipt, asked=()),
            next_stage_at=opens.astimezone(hearing.call.timezone),
        )

    return unread.pass_on(notes, hearing) + Outcome(say=say, rank=8, to_all=True)


def _show_again(notes: Notes, hearing: Hearing) -> Outcome:
    return remark("confirm_stale") + wishes.submit(notes, hearing)


def _withdraw(notes: Notes, hearing: Hearing, pending: Pending) -> Outcome:
    """Withdrawn; nothing waits any longer and the city is free for another application."""
    notes.application = replace(notes.application, state=State.WITHDRAWN, pending=(), city_key=None)
    notes.note("withdrawn", by=hearing.contact.address.key)
    number, city = notes.application.number, notes.application.city
    return Outcome(
        say=lambda r: Withdrawn(application=number, city=city, receipt=replace(r, asked=())),
        rank=9,
        to_all=True,
    )


def _take_up(notes: Notes, hearing: Hearing, pending: Pending, hear_again: Again) -> Outcome:
    """The mail that came without the reply address counts now, as its writer's own."""
    _drop(notes, pending)
    message = hearing.dossier.again(pending.message or "")
    notes.note("proposal_confirmed", message=pending.message, by=hearing.contact.address.key)
    if message is None:
        return remark("message_dropped")
    theirs = hearing.taking_up(message, hearing.contact)
    confirmed = remark("message_confirmed", message.subject)
    return taking_up.heard(notes, hearing, theirs, hear_again, else_said=confirmed)


def welcome(notes: Notes, hearing: Hearing, pending: Pending, hear_again: Again) -> Outcome:
    """Somebody about whom a contact was asked, on a word as good as a yes."""
    if pending.kind == "colleague":
        return _welcome_colleague(notes, hearing, pending)
    return _welcome_stranger(notes, hearing, pending, hear_again)


def _welcome_stranger(
    notes: Notes, hearing: Hearing, pending: Pending, hear_again: Again
) -> Outcome:
    """Who used the reply address is a colleague: on the file, and what they wrote counts.

    The letter of this turn goes to who said yes, so theirs alone decides what kind it is.
    """
    person = pending.address
    assert person
    if not fitting.has_room(notes.application, person.address, hearing.now):
        return remark("contacts_full", person.shown)
    theirs = [one for one in notes.application.pending if _is_same_person(one, pending)]
    said = [hearing.dossier.again(one.message or "") for one in theirs]
    known = any(one and mailboxes.is_of_box(hearing.contact, one) for one in said)
    contact, outcome = _joined(notes, hearing, person, is_known=known)
    notes.settled.append(CaseKind.STRANGER)
    theirs_heard = Outcome()
    for message in said:
        if message:
            mailboxes.know(notes, hearing, message, contact)
            taken = hearing.taking_up(message, contact)
            theirs_heard += taking_up.heard(notes, hearing, taken, hear_again)
    if contact.standing is Standing.ACTIVE:
        taking_up.tell(notes, hearing, contact, theirs_heard)
        taking_up.show(notes, hearing, contact, theirs_heard)
    return outcome + replace(theirs_heard, say=None, rank=0, pending=None, to_all=False)


def _is_same_person(one: Pending, pending: Pending) -> bool:
    """Whether both wait for a word on the same person behind a reply address."""
    if one.kind != "stranger" or pending.kind != "stranger":
        return False
    assert one.address
    assert pending.address
    return one.address.key == pending.address.key


def _welcome_colleague(notes: Notes, hearing: Hearing, pending: Pending) -> Outcome:
    """Who wrote for the same city joins this file; their own application ends in it."""
    person, number = pending.address, pending.application
    assert person
    assert number
    second = hearing.dossier.other(number)
    if second and identity.key_of(second) != notes.application.city_key:
        _drop(notes, pending)  # they write for another city by now
        return remark("message_dropped")
    if not fitting.has_room(notes.application, person.address, hearing.now):
        return remark("contacts_full", person.shown)
    _drop(notes, pending)
    if second and not second.is_over:
        _take_in(notes, hearing, second)
    contact, outcome = _joined(notes, hearing, person)
    if second and not second.is_over:
        stands = joining.standing(notes, hearing.call, second, contact)
        taking_up.tell(notes, hearing, contact, Outcome(remarks=stands))
    notes.settled.append(CaseKind.SAME_CITY)
    return outcome


def _joined(
    notes: Notes, hearing: Hearing, person: Address, *, is_known: bool = False
) -> tuple[Contact, Outcome]:
    """The person on the file, and what who said yes hears; a mailbox of their own is themselves.

    So is who `is_known` in a chat under the mailbox that said yes.
    """
    if is_known:
        return mailboxes.join_chat(notes, hearing, person), remark("one_person", person.shown)
    if mailboxes.is_own(notes.application, hearing, person):
        contact = mailboxes.join_own(notes, hearing, person)
        return contact, remark("one_person", person.shown)
    contact = wishes.join(notes, hearing, person)
    return contact, remark("colleague_welcomed", person.shown)


def _take_in(notes: Notes, hearing: Hearing, second: Application) -> None:
    """The second application ends in this one; what is registered stays as it was confirmed."""
    joining.take_over(notes, hearing, second)
    notes.others.append(replace(second, state=State.WITHDRAWN, pending=(), city_key=None))
    notes.note("joined", application=second.number)
    words = {"application": notes.application.number, "by": hearing.contact.address.key}
    notes.entries.append(Entry(application=second.number, act="joined_into", words=words))


_CONFIRMED: dict[str, Callable[[Notes, Hearing, Pending], Outcome]] = {
    "submit": _submit,
    "withdraw": _withdraw,
    "colleague": _welcome_colleague,
    "mailbox": mailboxes.settle,
    "hand_over": handing.settle,
}
