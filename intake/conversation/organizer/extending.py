"""Giving one application more time; one that was closed for want of it lives again.

Invariant: more time is never less, and the programme's own dates stay as they are for all others.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from intake import moments, stages
from intake.applications import Application, State
from intake.calls.model import Call, Stage
from intake.cases import CaseKind
from intake.contacts import Contact
from intake.conversation.city import receipts
from intake.conversation.proceedings import Proceeding, taken, turn, unreachable
from intake.conversation.turns import Notes, Turn
from intake.errors import Refusal
from intake.notices import CityNotice, Extended


def extend(proceeding: Proceeding, until: datetime, reason: str) -> Turn | Refusal:
    """The application with a later deadline and the letters that say so, or why not."""
    refusal = _refusal(proceeding, until)
    if refusal:
        return refusal
    call, former = proceeding.call, proceeding.application
    is_reopened = former.state is State.CLOSED
    changed = replace(
        former,
        until=until,
        until_in=former.stage,
        state=State.OPEN if is_reopened else former.state,
        pending=() if is_reopened else former.pending,  # no old word settles anything any more
    )
    notes = Notes(application=stages.settled(call, changed, proceeding.now))
    notes.settled.append(CaseKind.LATE)
    why = " ".join(reason.split())
    words = {"until": until.isoformat(), "reason": why, "by": proceeding.organizer}
    notes.note("extended", **words, former=_former(former))

    def say(contact: Contact) -> CityNotice:
        at = proceeding.put_last(contact)
        return Extended(
            application=former.number,
            city=former.city,
            receipt=receipts.state_of(call, notes.application, contact, at=at),
            until=stages.deadline(call, notes.application),
            reason=reason,
            is_reopened=is_reopened,
        )

    return turn(notes, *proceeding.letters(say))


def beyond(call: Call, application: Application, until: datetime) -> Iterator[str]:
    """That the time goes beyond the programme, else beyond a stage that follows; that somebody who
    is registered may change what others may not any more.
    """
    ends = {one: call.stages[one].closes_at for one in Stage}
    after = [one for one in stages.ORDER if stages.ORDER.index(one) > _place(application)]
    passed = [one for one in after if ends[one] < until]
    if until > max(ends.values()):
        ended = moments.told(max(ends.values()).astimezone(call.timezone))
        yield f"The new deadline is after the end of the whole programme, {ended}."
    elif passed:
        ended = moments.told(ends[passed[-1]].astimezone(call.timezone))
        yield f"The new deadline is after the end of {passed[-1].value}, {ended}."
    is_registered = application.state is State.REGISTERED
    if is_registered and application.stage is Stage.REGISTRATION:
        ended = moments.told(ends[Stage.REGISTRATION].astimezone(call.timezone))
        yield (
            "The city is registered already: it may change its answers after the end of "
            f"registration for all, {ended}."
        )


def _place(application: Application) -> int:
    return stages.ORDER.index(application.stage)


def standing(application: Application) -> dict[str, str | None]:
    """What more time changes, as the journal has it."""
    return {
        "until": application.until.isoformat() if application.until else None,
        "until_in": application.until_in.value if application.until_in else None,
        "state": application.state.value,
    }


def _former(application: Application) -> dict[str, Any]:
    """What the taking back restores; `awaited`: a word was, and is not any more."""
    is_awaited = application.state is State.CLOSED and bool(application.pending)
    reminded = list(application.reminded)
    return standing(application) | {"reminded": reminded, "awaited": is_awaited}


def refusal_of(call: Call, application: Application) -> Refusal | None:
    """Why no later deadline, whatever it is, would change anything for this application."""
    if application.is_over and application.state is not State.CLOSED:
        return Refusal(
            reason="application_over",
            text=f"More time would change nothing for {application.told}: it is "
            f"{application.state.value}.",
        )
    if not _is_awaited(call, application):
        return Refusal(
            reason="nothing_asked",
            text=f"Nothing is asked of {application.told} in "
            f"{application.stage.value}; more time would change nothing.",
        )
    return None


def _refusal(proceeding: Proceeding, until: datetime) -> Refusal | None:
    application, now = proceeding.application, proceeding.now
    if refusal := refusal_of(proceeding.call, application):
        return refusal
    known = stages.deadline(proceeding.call, application)
    if until <= max(now, known):
        return Refusal(
            reason="not_later",
            text=f"{moments.told(until)} is no later than "
            + (f"the deadline, {moments.told(known)}." if known > now else "now."),
        )
    return taken(proceeding) or unreachable(proceeding)


def _is_awaited(call: Call, application: Application) -> bool:
    """Whether anything is waited for: answers, or in the selection the panel's ballots.

    A registered one may be corrected while registration is open.
    """
    waiting = (Stage.REGISTRATION, Stage.SELECTION)
    if application.state is not State.REGISTERED or application.stage in waiting:
        return True
    return bool(stages.asked(call, application, receipts.values_of(application)))
