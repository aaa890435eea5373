"""A pause and its end. Before the form is handed in the application rests, later the reminders.

Invariant: no deadline is moved by a pause; nothing is resumed by a day: the letter says so, and
what to write instead, and an organizer sees until when.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake import stages
from intake.applications import Application, State
from intake.conversation.city import passing_on
from intake.conversation.intents import resting
from intake.conversation.intents.commands import IntentKind
from intake.conversation.intents.intents import Intent
from intake.conversation.turns import Hearing, Notes, Outcome, remark
from intake.notices import RemarkKind


def pause(notes: Notes, hearing: Hearing) -> Outcome:
    """No reminders from now on; letters of what is decided and announced still come."""
    if notes.application.state in stages.REMINDED:
        return _rest(notes, hearing)
    if notes.application.state is not State.OPEN:
        return remark("not_paused")
    notes.application = replace(notes.application, state=State.PAUSED)
    notes.note("paused", by=hearing.contact.address.key)
    return remark("paused")


def _rest(notes: Notes, hearing: Hearing) -> Outcome:
    if not notes.application.is_resting:
        notes.application = replace(notes.application, is_resting=True)
        notes.note("reminders_paused", by=hearing.contact.address.key)
    return remark("reminders_paused")


def resume(notes: Notes, hearing: Hearing) -> Outcome:
    """Reminders come again, but none of what was due meanwhile."""
    former, act = notes.application, _taken_up(notes.application)
    if act is None:
        return remark("not_resting" if former.state is State.OPEN else "not_paused")
    state = State.OPEN if act == "resumed" else former.state
    resumed = replace(former, state=state, is_resting=False)
    notes.application = stages.settled(hearing.call, resumed, hearing.now)
    notes.note(act, by=hearing.contact.address.key)
    return remark(act)


def _taken_up(application: Application) -> RemarkKind | None:
    """What goes on: the application, its reminders, or nothing that rests."""
    if application.state is State.PAUSED:
        return "resumed"
    return "reminders_resumed" if stages.rests(application) else None


def may_rest(hearing: Hearing) -> bool:
    """Whether a titled city is still reminded of something: of who comes to the Convention."""
    ceremony = hearing.dossier.ceremony()
    return ceremony is not None and ceremony.is_awaited


def after_title(hearing: Hearing) -> frozenset[IntentKind]:
    """What a titled city can do with its reminders; what rests can always be taken up."""
    if may_rest(hearing):
        return frozenset({"pause", "resume"})
    known = hearing.dossier.application
    return frozenset({"resume"}) if known and _taken_up(known) else frozenset()


def rests(application: Application, hearing: Hearing) -> bool:
    """Whether reminders that could come rest."""
    is_reminded = application.state is not State.TITLED or may_rest(hearing)
    return stages.rests(application) and is_reminded


def meant(notes: Notes, hearing: Hearing, found: Sequence[Intent]) -> tuple[Intent, ...]:
    """The wishes but for one to go on that only tells when the pause ends ("We resume in May.")."""
    number, language = notes.application.number, hearing.language
    is_wished = any(one.kind == "pause" for one in found)
    return tuple(
        one
        for one in found
        if not (is_wished and one.kind == "resume")
        or not resting.is_until(one.words, language, number)
    )


def shown(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    """The outcome with what nothing read and what may wish a pause passed on to a person."""
    left = [one for one in outcome.unplaced if resting.may_be_meant(one, hearing.language)]
    new = [one for one in map(hearing.own, left) if not any(one in it.text for it in notes.cases)]
    for one in new:
        passing_on.pass_on(notes, hearing, one)
    return outcome + remark("person_asked") if new else outcome


def with_ends(notes: Notes, hearing: Hearing, said: Sequence[str], granted: Outcome) -> Outcome:
    """The outcome with what these sentences tell of the pause's end passed on, once.

    The subject is looked at where they tell none.
    """
    application, language = notes.application, hearing.language
    is_paused = application.state is State.PAUSED
    if not (is_paused or rests(application, hearing)):
        return granted
    if not any(resting.pauses(one, language) for one in (hearing.heading, *said)):
        return granted
    told = [one for one in said if resting.is_until(one, language, application.number)]
    left = tuple(one for one in granted.unplaced if one not in told)
    if not told and resting.is_until(hearing.heading, language, application.number):
        told = [hearing.heading]
    if not told:
        return granted
    own = " ".join(map(hearing.own, told))
    passing_on.pass_on(notes, hearing, own)
    shown: RemarkKind = "pause_end_shown" if is_paused else "rest_end_shown"
    return replace(granted, unplaced=left) + remark(shown, own)
