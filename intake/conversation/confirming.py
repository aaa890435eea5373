"""One word of a contact settles what waits for it: submit, withdraw, a proposal, another person.

Invariant: a word settles only what the letter it answers asked, and a submission only as it was
shown; what is not sure is asked again, never taken.
"""

from collections.abc import Callable
from dataclasses import replace

from intake.applications import Application, Pending, State
from intake.calls.model import Stage
from intake.conversation import answering, receipts, wishes
from intake.conversation.turns import Hearing, Notes, Outcome, remark
from intake.messages import Address
from intake.notices import Receipt, Registered, RemarkKind, Withdrawn

BINDING = frozenset({"submit", "withdraw"})

Again = Callable[[Notes, Hearing], Outcome]
"""Hears another message on the same notes: how a confirmed proposal is taken up."""


def confirm(notes: Notes, hearing: Hearing, hear_again: Again) -> Outcome | None:
    """A yes; None where nothing waits for one."""
    waiting = _meant(notes.application, hearing)
    if len(waiting) > 1:
        return remark("confirm_which")
    if not waiting:
        return None
    pending = waiting[0]
    if pending.kind in BINDING and not hearing.may_bind:
        return remark("submit_needs_letter")
    if pending.kind == "proposal":
        return _take_up(notes, hearing, pending, hear_again)
    return _CONFIRMED[pending.kind](notes, hearing, pending)


def deny(notes: Notes, hearing: Hearing) -> Outcome | None:
    """A no; None where nothing waits for one."""
    waiting = _meant(notes.application, hearing)
    if len(waiting) > 1:
        return remark("confirm_which")
    if not waiting:
        return None
    pending = waiting[0]
    _drop(notes, pending)
    notes.note("denied", what=pending.kind, by=hearing.contact.address.key)
    words = pending.address.address if pending.address else ""
    return remark(_DENIED[pending.kind], words)


_DENIED: dict[str, RemarkKind] = {
    "submit": "message_dropped",
    "withdraw": "withdraw_kept",
    "proposal": "message_dropped",
    "stranger": "colleague_refused",
    "colleague": "colleague_refused",
}


def _meant(application: Application, hearing: Hearing) -> tuple[Pending, ...]:
    """What the word can be about: what the answered letter asked, else all that waits for them."""
    mine = [one for one in application.pending if one.asked == hearing.contact.address.key]
    letter = hearing.dossier.letter
    if letter and letter.pending:
        return tuple(one for one in mine if one.id == letter.pending)
    return tuple(mine)


def _drop(notes: Notes, pending: Pending) -> None:
    kept = tuple(one for one in notes.application.pending if one.id != pending.id)
    notes.application = replace(notes.application, pending=kept)


def _submit(notes: Notes, hearing: Hearing, pending: Pending) -> Outcome:
    """Registered, if what is confirmed is what was shown; else the new form is shown."""
    if notes.application.state is State.REGISTERED:
        return remark("already_registered")
    _drop(notes, pending)
    if pending.digest != wishes.fingerprint(notes.application):
        return _show_again(notes, hearing)
    if receipts.blocking(hearing.call, notes.application):
        return remark("submit_missing")
    notes.application = replace(notes.application, state=State.REGISTERED)
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

    return Outcome(say=say, rank=8, to_all=True)


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
    letter = hearing.dossier.letter
    dossier = replace(hearing.dossier, letter=replace(letter, pending=None) if letter else None)
    outcome = hear_again(notes, replace(hearing, dossier=dossier, message=message))
    return remark("message_confirmed", message.subject) + outcome


def _welcome_stranger(notes: Notes, hearing: Hearing, pending: Pending) -> Outcome:
    """Who used the reply address is a colleague: on the file, and what they answered counts."""
    person = pending.address
    assert person
    if wishes.is_full(notes.application):
        return remark("contacts_full")
    theirs = [one for one in notes.application.pending if _is_of(one, person)]
    for one in theirs:
        _drop(notes, one)
    outcome = remark("colleague_welcomed", person.address)
    for one in theirs:
        message = hearing.dossier.again(one.message or "")
        if message:
            outcome += answering.learn(notes, replace(hearing, message=message), by=person.key)
    wishes.join(notes, hearing, person)
    return outcome


def _is_of(pending: Pending, person: Address) -> bool:
    return (
        pending.kind == "stranger"
        and pending.address is not None
        and pending.address.key == person.key
    )


def _welcome_colleague(notes: Notes, hearing: Hearing, pending: Pending) -> Outcome:
    """Who wrote for the same city joins this file; their own application ends in it."""
    person, number = pending.address, pending.application
    assert person
    if wishes.is_full(notes.application):
        return remark("contacts_full")
    _drop(notes, pending)
    second = hearing.dossier.other(number) if number else None
    if second and not second.is_over:
        answering.carry_over(notes, second)
        notes.others.append(replace(second, state=State.WITHDRAWN, pending=(), city_key=None))
        notes.note("joined", application=second.number)
    wishes.join(notes, hearing, person)
    return remark("colleague_welcomed", person.address)


_CONFIRMED: dict[str, Callable[[Notes, Hearing, Pending], Outcome]] = {
    "submit": _submit,
    "withdraw": _withdraw,
    "stranger": _welcome_stranger,
    "colleague": _welcome_colleague,
}
