"""What each act in a journal changes, and what it presupposes.

Invariant: an act that was not possible is noted and followed all the same: one fault makes no
others.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from intake import decisions, eligibility, stages
from intake.answers import shapes
from intake.applications import ENDED, State
from intake.awards import Validity
from intake.calls.model import Stage
from intake.decisions import Decision, DecisionState, Outcome
from intake.journal import Link
from intake.replaying.standing import Play, Words, fits

PASSED = frozenset({
    "consultation_closed", "domain_cleared", "lines_asked", "lines_settled", "lines_unclear",
    "objection_answered", "objection_raised", "objection_withdrawn", "voice_after_close",
    "voice_let", "voice_refused",
    "assigned", "ballot_cast", "conflict_declared", "conflict_lifted", "packet_sent", "tallied",
    "packet_recalled", "tally_set_aside", "tie_settled", "unassigned",
    "attendance_closed", "attendance_opened", "attendance_recalled", "attendance_reminded",
    "attendance_set", "attendance_settled", "attendance_told", "hosting_offered", "place_asked",
    "place_recalled", "place_settled",
    "acted_in_chat", "shown_in_chat", "asked_back", "automatic_received", "awarded",
    "ballots_asked",
    "case_answered", "case_closed", "contact_added", "contact_recalled", "contact_removed",
    "denied", "document_asked", "doubted", "erased", "evidence_filed", "evidence_kept",
    "file_put_back",
    "file_taken_out", "hand_over_asked",
    "handed_over",
    "items_asked",
    "joined", "language_chosen", "letter_posted", "letter_recalled", "letter_retried",
    "message_laid_aside", "message_retried",
    "letter_returned", "mail_asked", "mail_kept", "mail_confirmed", "mailbox_wrote",
    "misread", "more_time_asked", "name_asked", "name_told", "name_unclear",
    "other_city", "overtaken", "proposal_confirmed", "proposed", "received",
    "reminded", "reminders_paused", "reminders_resumed", "share_corrected",
    "shared", "shared_earlier", "stranger_wrote", "submit_asked", "upheld", "withdraw_asked",
    "written_again",
})  # fmt: skip
"""Acts that change nothing that is replayed."""

_IN_QUESTION = frozenset({"doubted", "misread", "upheld"})
"""Those that put an answer in question, or put it right."""
_OF_FILES = frozenset({"evidence_kept", "file_put_back"})

LIVING = tuple(state for state in State if state not in ENDED)
FROM: dict[str, tuple[State, ...]] = {
    "answered": LIVING,
    "city_claimed": LIVING,
    "city_met": LIVING,
    "paused": (State.OPEN,),
    "resumed": (State.PAUSED,),
    "reminders_paused": stages.REMINDED,
    "reminders_resumed": stages.REMINDED,
    "registered": stages.FORMING,
    "withdrawn": LIVING,
    "joined_into": LIVING,
    "closed": stages.FORMING,
    "extended": (*LIVING, State.CLOSED),
    "extension_recalled": LIVING,
    "reopened": (State.CLOSED,),
    "awarded": (State.TITLED,),
    "document_issued": (State.TITLED,),
    "document_reissued": (State.TITLED,),
    "attendance_opened": (State.TITLED,),
    "attendance_told": (State.TITLED,),
    "attendance_set": (State.TITLED,),
    "attendance_settled": (State.TITLED,),
}
"""The states in which an act is possible; decisions and stages have rules of their own."""
INTO = {
    "paused": State.PAUSED,
    "resumed": State.OPEN,
    "registered": State.REGISTERED,
    "withdrawn": State.WITHDRAWN,
    "joined_into": State.WITHDRAWN,
    "closed": State.CLOSED,
    "reopened": State.OPEN,
}
"""The state that an act alone brings about."""


def follow(play: Play, link: Link, said: Words) -> None:
    """Play one entry."""
    if (link.act == "opened") is not (link.sequence == 1):
        play.fault(link, "an application is opened by its first entry, and by no other")
    if link.act in FROM and play.application.state not in FROM[link.act]:
        play.fault(link, f"the application was {play.application.state.value}")
    if link.act in STEPS:
        _step(STEPS[link.act], play, link, said)
    elif link.act in CHECKS:
        _step(CHECKS[link.act], play, link, said)
    elif link.act in PASSED:
        play.passed.add(link.act)
    elif link.act not in INTO:
        play.fault(link, "this act is unknown")
    if link.act in INTO:
        play.set(state=INTO[link.act])


def follow_document(play: Play, link: Link, said: Words) -> None:
    """Play one entry of which only that matters what it does to a certificate or licence."""
    step = STEPS.get(link.act)
    if step in (_issued, _revoked):
        _step(step, play, link, said)


def _step(step: "_Step", play: Play, link: Link, said: Words) -> None:
    try:
        step(play, link, said)
    except (KeyError, ValueError, TypeError, AttributeError):  # whatever words may hold
        play.fault(link, "its words cannot be read")


# --- acts whose words do not matter -------------------------------------------------------------


def _opened(play: Play, link: Link, said: Words) -> None:
    version = said.get("call", play.call.version)
    if version != play.call.version:
        play.fault(link, f"it was opened under call {version}, not under {play.call.version}")


def _registered(play: Play, link: Link, said: Words) -> None:
    demanded = eligibility.demanded(play.call, play.answers)
    missing = [id for id in demanded if id not in play.answers]
    if missing:
        play.fault(link, f"demanded and not answered: {', '.join(missing)}")


def _closed(play: Play, link: Link, said: Words) -> None:
    """An organizer may have looked ahead: the entry says as of when, unless it was erased."""
    deadline = stages.deadline(play.call, play.application)
    as_of = datetime.fromisoformat(said["as_of"]) if "as_of" in said else link.at
    if said and as_of < deadline:
        play.fault(link, f"the deadline was {deadline.isoformat()}")


def _change_told(play: Play, link: Link, said: Words) -> None:
    """The panel hears only of what was answered or sent since, or put in question."""
    if not said:
        return
    is_changed = said["answers"] < play.given
    is_sent = bool(said.get("digests")) and not play.passed.isdisjoint(_OF_FILES)
    is_gone = bool(said.get("gone")) and "file_taken_out" in play.passed
    is_open = bool(said["questions"]) and not play.passed.isdisjoint(_IN_QUESTION)
    is_told = is_changed or is_sent or is_gone or is_open
    if not 0 <= said["answers"] <= play.given or not is_told:
        play.fault(link, "nothing had changed that the panel could be told")


# --- acts that are told by their words ----------------------------------------------------------


def _answered(play: Play, link: Link, said: Words) -> None:
    id, value = said["question"], shapes.load(said["value"])
    play.given += 1
    if fits(play.call, id, value):
        play.answers[id] = value
    else:
        play.fault(link, f"{type(value).__name__} is no answer to {id} of this call")


def _city_claimed(play: Play, link: Link, said: Words) -> None:
    play.set(city=said["city"], country=said["country"])


def _city_met(play: Play, link: Link, said: Words) -> None:
    """Another application holds the city; until the people agree this one has none."""
    play.set(city=None, country=None)


def _extended(play: Play, link: Link, said: Words) -> None:
    until, known = datetime.fromisoformat(said["until"]), play.application
    if until <= stages.deadline(play.call, known):
        play.fault(link, f"{said['until']} is no later than the deadline")
    state = State.OPEN if known.state is State.CLOSED else known.state
    play.extended.append(known)
    play.set(until=until, until_in=known.stage, state=state)


def _extension_recalled(play: Play, link: Link, said: Words) -> None:
    """Its letters went to nobody: the deadline and the state are those of before."""
    if not play.extended:
        play.fault(link, "no more time was given that could be taken back")
        return
    former = play.extended.pop()
    until = datetime.fromisoformat(said["until"]) if said["until"] else None
    until_in = Stage(said["until_in"]) if said["until_in"] else None
    if (until, until_in, said["state"]) != (former.until, former.until_in, former.state):
        play.fault(link, "it stood otherwise before it was given more time")
    play.set(until=until, until_in=until_in, state=State(said["state"]))


def _moved(play: Play, link: Link, said: Words) -> None:
    to, former = Stage(said["stage"]), Stage(said["former"])
    play.compare(link, said)
    if former is not play.application.stage:
        stood = play.application.stage.value
        play.fault(link, f"the application was in {stood}, not in {former.value}")
    if play.waiting:
        play.fault(link, "a decision waited")
    if stages.is_reversal(play.application, to) is not (link.act == "reversed"):
        play.fault(link, f"{to.value} after {play.application.stage.value} is recorded otherwise")
    refusal = stages.may_move(play.call, play.application, to, play.findings(), said["reason"])
    play.refused(link, refusal)
    play.set(stage=to)


def _reversed(play: Play, link: Link, said: Words) -> None:
    was_decided = play.application.state in stages.DECIDED
    _moved(play, link, said)
    play.set(state=State.REGISTERED)
    done = [place for place, one in enumerate(play.decisions) if one.state is DecisionState.DONE]
    if was_decided and done:
        undone = replace(play.decisions[done[-1]], state=DecisionState.REVERSED)
        play.decisions[done[-1]] = undone


def _decided(play: Play, link: Link, said: Words) -> None:
    outcome, needs_second = Outcome(said["outcome"]), play.call.second_organizer
    play.compare(link, said)
    if play.waiting:
        play.fault(link, "another decision waited")
    play.refused(link, decisions.may_decide(play.application, outcome, said["reason"]))
    play.decisions.append(
        Decision(
            application=link.application,
            outcome=outcome,
            reason=said["reason"],
            by=said["by"],
            at=link.at,
            call=play.call.version,
            stage=play.application.stage,
            findings=tuple(play.findings().values()),
            needs_second=needs_second,
            state=DecisionState.PROPOSED if needs_second else DecisionState.HELD,
            tally=said.get("tally"),
        )
    )


def _approved(play: Play, link: Link, said: Words) -> None:
    waiting = _waiting(play, link)
    if waiting:
        by = said["by"]
        numbered = replace(waiting, number=said["decision"])
        play.refused(link, decisions.may_approve(numbered, by))
        _not_stale(play, link, waiting)
        play.settle(link, said, state=DecisionState.HELD, approved_by=by)


def _recalled(play: Play, link: Link, said: Words) -> None:
    if _waiting(play, link):
        play.settle(link, said, state=DecisionState.RECALLED)


def _carried_out(play: Play, link: Link, said: Words) -> None:
    """The decision took effect: never before it was approved, where the call wants that."""
    outcome = Outcome(link.act)
    play.compare(link, said)
    waiting = _waiting(play, link)
    if waiting:
        _not_as_decided(play, link, said, waiting)
        play.settle(link, said, state=DecisionState.DONE)
    play.set(state=outcome.state)
    if outcome is Outcome.TITLED:
        play.set(stage=Stage.OFFICIAL_ANNOUNCEMENT)


def _issued(play: Play, link: Link, said: Words) -> None:
    """A new document; the one in whose place it is was valid or revoked until then."""
    number, former = said["number"], said.get("replaces")
    if number in play.documents:
        play.fault(link, f"{number} was given before")
    if former and former not in play.documents:
        play.fault(link, f"{former} was never given")
    if former and play.documents.get(former) is Validity.VALID:
        play.documents[former] = Validity.REPLACED
    play.documents[number] = Validity.VALID


def _revoked(play: Play, link: Link, said: Words) -> None:
    number = said["number"]
    if play.documents.get(number) not in (Validity.VALID, Validity.REPLACED):
        play.fault(link, f"{number} was never given, or revoked before")
    play.documents[number] = Validity.REVOKED


def _not_as_decided(play: Play, link: Link, said: Words, waiting: Decision) -> None:
    if waiting.state is not DecisionState.HELD:
        play.fault(link, "no second organizer had approved the decision")
    if waiting.outcome.value != link.act:
        play.fault(link, f"{waiting.outcome.value} was decided")
    if said["approved_by"] != waiting.approved_by:
        play.fault(link, f"it was approved by {waiting.approved_by or 'nobody'}")
    _not_stale(play, link, waiting)


def _not_stale(play: Play, link: Link, waiting: Decision) -> None:
    changed = play.changed_since(waiting)
    if changed:
        play.fault(link, changed)


def _waiting(play: Play, link: Link) -> Decision | None:
    if play.waiting is None:
        play.fault(link, "no decision waited")
    return play.waiting


_Step = Callable[[Play, Link, Words], None]
CHECKS: dict[str, _Step] = {
    "opened": _opened, "registered": _registered, "closed": _closed, "change_told": _change_told,
}  # fmt: skip
"""What an act presupposes beside the state."""
STEPS: dict[str, _Step] = {
    "answered": _answered,
    "city_claimed": _city_claimed,
    "city_met": _city_met,
    "extended": _extended,
    "extension_recalled": _extension_recalled,
    "moved": _moved,
    "reversed": _reversed,
    "decided": _decided,
    "approved": _approved,
    "recalled": _recalled,
    "titled": _carried_out,
    "declined": _carried_out,
    "document_issued": _issued,
    "document_reissued": _issued,
    "document_revoked": _revoked,
}
"""Acts that cannot be followed without their words."""
KNOWN = PASSED | FROM.keys() | STEPS.keys() | CHECKS.keys()
"""Every act of the house."""
