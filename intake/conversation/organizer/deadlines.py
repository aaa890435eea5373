"""What a deadline brings to one application: a reminder before it, the closing at it. Pure.

Invariant: each is said once. A reminder goes to nobody who is away, has paused or is complete;
what is closed says how to ask for more time.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake import stages
from intake.applications import Application, State
from intake.calls.model import Call, text_in
from intake.cases import CaseKind
from intake.contacts import Contact
from intake.conversation.circulars import to_all
from intake.conversation.city import receipts
from intake.conversation.proceedings import Proceeding, turn
from intake.conversation.turns import Notes, Turn
from intake.notices import Addressed, CityNotice, DeadlinePassed, Reminded
from intake.stages import Event


def bring(proceeding: Proceeding, due: Sequence[Event]) -> Turn:
    """What these events (`stages.due`, oldest first) change and say.

    Without any of them the application stays as it is.
    """
    closing = [one for one in due if one.kind == "closing"]
    if not closing:
        return _remind(proceeding, due)
    if proceeding.application.opened_at > closing[0].at:
        return _mark(proceeding, due)  # the first letter said so, and a person looks at it
    return _close(proceeding)


def _mark(proceeding: Proceeding, due: Sequence[Event]) -> Turn:
    return turn(_marked(proceeding, due))


def _marked(proceeding: Proceeding, due: Sequence[Event]) -> Notes:
    """All that was due counts as said, whatever of it is."""
    application = proceeding.application
    reminded = (*application.reminded, *(one.name for one in due))
    marked = replace(application, reminded=tuple(dict.fromkeys(reminded)))
    return Notes(application=marked, settled=[CaseKind.UNTOLD] if due else [])


def _remind(proceeding: Proceeding, due: Sequence[Event]) -> Turn:
    """Of several reminders only the newest is said: the older ones say the same."""
    notes = _marked(proceeding, due)
    letters = _reminders(proceeding) if due else ()
    if letters:
        notes.note("reminded", event=due[-1].name)
    return turn(notes, *letters)


def _reminders(proceeding: Proceeding) -> tuple[Addressed, ...]:
    call, application = proceeding.call, proceeding.application
    closes_at = stages.deadline(call, application)
    if proceeding.now >= closes_at or not lacks_something(call, application):
        return ()

    def say(contact: Contact) -> CityNotice:
        return Reminded(
            application=application.number,
            city=application.city,
            receipt=receipts.state_of(call, application, contact),
            stage=application.stage,
            closes_at=closes_at,
            is_asking=proceeding.is_asking,
        )

    here = [one for one in proceeding.contacts if not one.is_away(proceeding.now)]
    return to_all(say, here, proceeding.threads)


def lacks_something(call: Call, application: Application) -> bool:
    """Whether a reminder has anything to say: an open application is at least not submitted yet."""
    answers = receipts.values_of(application)
    is_open = application.state is State.OPEN
    return is_open or bool(stages.asked(call, application, answers))


def _close(proceeding: Proceeding) -> Turn:
    """Closed incomplete; should it be taken up again, the city's key is still with it.

    So is what waits for a word: one that came in time may still have to be heard.
    """
    call, former = proceeding.call, proceeding.application
    closed_at = stages.deadline(call, former)
    lacking = stages.asked(call, former, receipts.values_of(former))
    closed = replace(former, state=State.CLOSED)
    notes = Notes(application=closed, settled=[CaseKind.UNTOLD])
    notes.note("closed", deadline=closed_at.isoformat(), as_of=proceeding.now.isoformat())

    def say(contact: Contact) -> CityNotice:
        language = contact.language
        return DeadlinePassed(
            application=former.number,
            city=former.city,
            receipt=receipts.state_of(call, notes.application, contact),
            closed_at=closed_at,
            lacking=tuple(text_in(call.question(id).label, language) for id in lacking),
            is_asking=proceeding.is_asking,
        )

    return turn(notes, *to_all(say, proceeding.contacts, proceeding.threads))
