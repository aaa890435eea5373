"""Moving an application to a stage: forward by the rules, or back by a reversal with a reason.

Invariant: every contact reads of it once; a move that nobody has read of yet is taken back without
a word.
"""

from dataclasses import dataclass, replace

from intake import stages
from intake.applications import Application, State
from intake.calls.model import Stage
from intake.contacts import Contact
from intake.conversation import receipts
from intake.conversation.proceedings import Proceeding, statuses, taken, turn, unreachable
from intake.conversation.turns import Notes, Turn
from intake.decisions import DecisionState
from intake.eligibility import Finding
from intake.errors import Refusal
from intake.notices import Addressed, CityNotice, StageMoved, StageReversed


@dataclass(frozen=True, kw_only=True)
class Step:
    """A move as an organizer sees it before it happens; `application` is as it was.

    `against` are the findings that speak against it, `warnings` what else to think of.
    """

    application: Application
    to: Stage
    is_reversal: bool
    against: tuple[Finding, ...]
    warnings: tuple[str, ...]
    turn: Turn

    @property
    def seen(self) -> tuple[object, ...]:
        """What the organizer agrees to; two steps that look alike are equal here.

        The thread a letter goes in may grow meanwhile without its words changing.
        """
        letters = tuple((one.to.key, one.language, one.subject, one.notice) for one in self.letters)
        former = (self.application.number, self.application.stage, self.application.state)
        return former, self.to, self.against, self.warnings, self.turn.recalls, letters

    @property
    def letters(self) -> tuple[Addressed, ...]:
        return self.turn.letters


def plan(proceeding: Proceeding, to: Stage, reason: str) -> Step | Refusal:
    """The move with all that an organizer has to see of it, or why the application may not go."""
    turn = move(proceeding, to, reason)
    if isinstance(turn, Refusal):
        return turn
    return Step(
        application=proceeding.application,
        to=to,
        is_reversal=stages.is_reversal(proceeding.application, to),
        against=stages.against(proceeding.call, to, proceeding.findings),
        warnings=_warnings(proceeding, to, turn),
        turn=turn,
    )


def _warnings(proceeding: Proceeding, to: Stage, turn: Turn) -> tuple[str, ...]:
    application = proceeding.application
    ends = stages.deadline(proceeding.call, application)
    found = []
    if not stages.is_reversal(application, to) and ends > proceeding.now:
        stage = application.stage.value
        found.append(f"{stage} has not ended: it is open until {ends:%Y-%m-%d %H:%M %Z}.")
    if turn.recalls:
        found.append(f"Letters that are still held and will not be sent: {len(turn.recalls)}.")
    return tuple(found)


def move(proceeding: Proceeding, to: Stage, reason: str) -> Turn | Refusal:
    """The application in that stage with its letters, or why it may not go there."""
    refusal = _refusal(proceeding, to, reason)
    if refusal:
        return refusal
    is_back = stages.is_reversal(proceeding.application, to)
    return (_reverse if is_back else _advance)(proceeding, to, " ".join(reason.split()))


def _refusal(proceeding: Proceeding, to: Stage, reason: str) -> Refusal | None:
    application, waiting = proceeding.application, proceeding.waiting
    if waiting:
        return Refusal(
            reason="decision_waits",
            text=f"Decision {waiting.number} on application {application.number} waits; "
            "`citydesk recall` takes it back first.",
        )
    may_not = stages.may_move(proceeding.call, application, to, proceeding.findings, reason)
    return may_not or taken(proceeding) or unreachable(proceeding)


def _advance(proceeding: Proceeding, to: Stage, reason: str) -> Turn:
    call, former = proceeding.call, proceeding.application
    changed = replace(former, stage=to, until=None)
    notes = Notes(application=stages.settled(call, changed, proceeding.now))
    _note(notes, proceeding, "moved", to, reason)

    def say(contact: Contact) -> CityNotice:
        return StageMoved(
            application=former.number,
            city=former.city,
            receipt=receipts.state_of(call, notes.application, contact),
            former=former.stage,
            stage=to,
            reason=reason,
            closes_at=stages.deadline(call, notes.application),
        )

    return turn(notes, *proceeding.letters(say))


def _reverse(proceeding: Proceeding, to: Stage, reason: str) -> Turn:
    call, former = proceeding.call, proceeding.application
    changed = replace(former, stage=to, state=State.REGISTERED, until=None)
    notes = Notes(application=stages.settled(call, changed, proceeding.now))
    _note(notes, proceeding, "reversed", to, reason)
    undone = proceeding.decided if former.state in stages.DECIDED else None

    def say(contact: Contact) -> CityNotice:
        return StageReversed(
            application=former.number,
            city=former.city,
            receipt=receipts.state_of(call, notes.application, contact),
            former=former.stage,
            stage=to,
            reason=reason,
            undone=former.state if undone else None,
        )

    unread = {one.to.key for one in proceeding.held}
    readers = [one for one in proceeding.contacts if undone or one.address.key not in unread]
    return replace(
        turn(notes, *proceeding.letters(say, to=readers)),
        recalls=tuple(one.id for one in proceeding.held),
        decisions=(replace(undone, state=DecisionState.REVERSED, settled_at=proceeding.now),)
        if undone
        else (),
    )


def _note(notes: Notes, proceeding: Proceeding, act: str, to: Stage, reason: str) -> None:
    notes.note(
        act,
        former=proceeding.application.stage.value,
        stage=to.value,
        reason=reason,
        by=proceeding.organizer,
        findings=statuses(proceeding.findings),
    )
