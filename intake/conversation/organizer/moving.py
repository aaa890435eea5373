"""Moving an application to a stage: forward by the rules, or back by a reversal with a reason.

Invariant: what a contact reads last of all is where the application is. Each step is said once;
steps forward of which a contact has not read yet are taken back without a word.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from intake import moments, stages
from intake.applications import Application, State
from intake.calls.model import Stage
from intake.consultation import noticing
from intake.contacts import Contact
from intake.conversation.city import receipts
from intake.conversation.organizer import awarding
from intake.conversation.proceedings import (
    Proceeding,
    heard_by,
    leaving,
    statuses,
    taken,
    turn,
    unheard,
    unreachable,
)
from intake.conversation.titled import naming
from intake.conversation.titled.convention import attending
from intake.conversation.titled.lines import publishing
from intake.conversation.turns import Notes, Turn
from intake.decisions import DecisionState
from intake.eligibility import Finding
from intake.errors import Refusal
from intake.notices import (
    Addressed,
    CityNotice,
    ItemsAsked,
    Letter,
    LetterState,
    StageMoved,
    StageReversed,
)
from intake.panel import ties


@dataclass(frozen=True, kw_only=True)
class Step:
    """A move as an organizer sees it before it happens; `application` is as it was.

    `against` are the findings that speak against it, `against_panel` the panel's verdicts that do,
    by standard: where the panel has judged, its word stands in the place of the city's figures.
    `warnings` are what else to think of.
    """

    application: Application
    to: Stage
    is_reversal: bool
    against: tuple[Finding, ...]
    warnings: tuple[str, ...]
    turn: Turn
    against_panel: tuple[tuple[str, str], ...] = ()

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
        against=findings_against(proceeding, to),
        warnings=_warnings(proceeding, to, turn),
        turn=turn,
        against_panel=verdicts_against(proceeding, to),
    )


def findings_against(proceeding: Proceeding, to: Stage) -> tuple[Finding, ...]:
    """The findings that speak against the application there, but where the panel has judged."""
    judged = {id for id, _ in proceeding.judged}
    against = stages.against(proceeding.call, to, proceeding.findings)
    return tuple(one for one in against if one.id not in judged)


def verdicts_against(proceeding: Proceeding, to: Stage) -> tuple[tuple[str, str], ...]:
    """The panel's verdicts that do not count as met, where the city goes beyond its selection, and
    what it is `DIVIDED` on as long as nobody settled that.
    """
    if stages.ORDER.index(to) <= stages.ORDER.index(Stage.SELECTION):
        return ()
    passing = proceeding.call.panel.passing
    found = dict(proceeding.judged) | dict.fromkeys(_divided(proceeding), ties.DIVIDED)
    order = (one.id for one in proceeding.call.standards)
    return tuple((id, found[id]) for id in order if id in found and found[id] not in passing)


def _warnings(proceeding: Proceeding, to: Stage, turn: Turn) -> tuple[str, ...]:
    application = proceeding.application
    ends = stages.deadline(proceeding.call, application)
    found = []
    if not stages.is_reversal(application, to) and ends > proceeding.now:
        stage = application.stage.value
        found.append(f"{stage} has not ended: it is open until {moments.told(ends)}.")
    found += _ended(proceeding, to)
    if turn.recalls:
        found.append(f"Letters that are still held and will not be sent: {len(turn.recalls)}.")
    lines = turn.consulted.lines
    told = (*leaving(proceeding.call, application), *unheard(proceeding))
    return (*told, *found, *_unjudged(proceeding, to), *noticing.warnings(lines))


def _ended(proceeding: Proceeding, to: Stage) -> Iterator[str]:
    """That the stage to which a city goes back has ended."""
    call, application = proceeding.call, proceeding.application
    ended = stages.deadline(call, replace(application, stage=to))
    if stages.is_reversal(application, to) and ended <= proceeding.now:
        yield f"{to.value} has ended: it was open until {moments.told(ended)}."


def _unjudged(proceeding: Proceeding, to: Stage) -> Iterator[str]:
    """That a city leaves the selection before the panel's word on it is there."""
    goes_on = stages.ORDER.index(to) > stages.ORDER.index(Stage.SELECTION)
    if proceeding.uncounted is None or not goes_on:
        return
    if proceeding.tally is None:
        yield "The panel's ballots are not counted yet."
    else:
        divided = ", ".join(_divided(proceeding))
        yield f"The panel is divided on {divided}, and nobody has settled that yet."


def _divided(proceeding: Proceeding) -> tuple[str, ...]:
    """Standards on which the panel tied and nobody has settled it."""
    judged = {id for id, _ in proceeding.judged}
    is_open = proceeding.tally is not None and proceeding.uncounted is not None
    standards = proceeding.call.standards if is_open else ()
    return tuple(one.id for one in standards if one.id not in judged)


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
            text=f"Decision {waiting.goes_by} on {application.told} waits; "
            "`citydesk recall` takes it back first.",
        )
    if proceeding.final_list and to is Stage.FINAL_REVIEW:
        number = proceeding.final_list
        return Refusal(
            reason="list_waits",
            text=f"The final list waits as decision {number}, and it is of all cities in the final "
            f"review: `citydesk recall {number}` takes it back first.",
        )
    may_not = stages.may_move(proceeding.call, application, to, proceeding.findings, reason)
    if may_not or stages.is_reversal(application, to):
        return may_not or taken(proceeding)  # owed to the truth, whoever hears of it
    unanswered = proceeding.unanswered if to is Stage.OFFICIAL_ANNOUNCEMENT else None
    return unanswered or taken(proceeding) or unreachable(proceeding)


def _advance(proceeding: Proceeding, to: Stage, reason: str) -> Turn:
    call, former, findings = proceeding.call, proceeding.application, proceeding.findings
    changed = replace(former, stage=to)
    notes = Notes(application=stages.settled(call, changed, proceeding.now))
    _note(notes, proceeding, "moved", to, reason)

    def say(contact: Contact) -> CityNotice:
        return StageMoved(
            application=former.number,
            city=former.city,
            receipt=receipts.state_of(call, notes.application, contact, judged=findings),
            former=former.stage,
            stage=to,
            reason=reason,
            closes_at=stages.deadline(call, notes.application),
            asked_at=_asked_at(proceeding, contact),
            judged=proceeding.judged if former.stage is Stage.SELECTION else (),
            tied=proceeding.tied if former.stage is Stage.SELECTION else (),
            open_ties=_divided(proceeding) if former.stage is Stage.SELECTION else (),
        )

    undone = _undone(proceeding, to)
    readers = [one for one in proceeding.contacts if one.address.key not in undone]
    moved = replace(
        turn(notes, *proceeding.letters(say, to=readers)), recalls=tuple(undone.values())
    )
    moved += _name_asked(proceeding, to)
    if to is not Stage.PRELIMINARY_ANNOUNCEMENT:
        return moved
    return moved + publishing.ask(proceeding)


def is_held_reversal(letter: Letter) -> bool:
    """Whether it tells of a move back and can still be stopped."""
    return letter.notice == StageReversed.name and letter.state is LetterState.HELD


def _undone(proceeding: Proceeding, to: Stage) -> dict[str, str]:
    """Letters about a move back that this undoes, by their reader, who has read nothing of it.

    They were told of that stage when the city came to it. With a decision more went back than the
    stage: that stays as they are told.
    """
    decided = proceeding.decided
    has_more = decided is not None and decided.state is DecisionState.REVERSED
    if proceeding.reversed_from is not to or has_more:
        return {}
    return {
        key: letters[0].id
        for key, letters in proceeding.told.items()
        if letters and is_held_reversal(letters[0]) and _knows(letters[1:])
        if not _was_written_to_since(proceeding, key, letters[0])
    }


def _knows(letters: Sequence[Letter]) -> bool:
    """Whether the last step forward was told; a move back that was undone was not."""
    recalled = LetterState.RECALLED
    told = (one for one in letters if one.notice == StageMoved.name or one.state is not recalled)
    last = next(told, None)
    return last is not None and last.notice == StageMoved.name and not _is_unread(last)


def _name_asked(proceeding: Proceeding, to: Stage) -> Turn:
    """The question how the city writes its name, where its documents might not."""
    unsure = awarding.unsure(proceeding) if to in naming.ASKED_IN else None
    return naming.ask(proceeding, unsure) if unsure else Turn()


def _asked_at(proceeding: Proceeding, contact: Contact) -> datetime | None:
    """When the last letter to the contact asked for items of which some have no answer since."""
    letter = proceeding.threads.get(contact.address.key)
    if letter is None or letter.notice != ItemsAsked.name:
        return None
    answers = proceeding.application.answers
    answered = {one.question for one in answers if one.at >= letter.created_at}
    return letter.created_at if set(letter.questions) - answered else None


def _reverse(proceeding: Proceeding, to: Stage, reason: str) -> Turn:
    call, former, findings = proceeding.call, proceeding.application, proceeding.findings
    changed = replace(former, stage=to, state=State.REGISTERED)
    notes = Notes(application=stages.settled(call, changed, proceeding.now))
    _note(notes, proceeding, "reversed", to, reason)
    undone = proceeding.decided if former.state in stages.DECIDED else None
    revoked, closed = awarding.revoke_all(proceeding, reason), attending.close(proceeding, reason)

    def say(contact: Contact) -> CityNotice:
        return StageReversed(
            application=former.number,
            city=former.city,
            receipt=receipts.state_of(call, notes.application, contact, judged=findings),
            former=former.stage,
            stage=to,
            reason=reason,
            closes_at=stages.deadline(call, notes.application),
            undone=former.state if undone else None,
            revoked=awarding.numbers(revoked),
            is_attendance_over=bool(closed.ceremonies),
        )

    steps = max(stages.ORDER.index(former.stage) - stages.ORDER.index(to), 0)
    unread = set() if undone else _unread(proceeding, steps)
    readers = [one for one in proceeding.contacts if one.address.key not in unread]
    held = {one.id: one for key in proceeding.told for one in _held(proceeding, key, steps)}
    return replace(
        turn(notes, *proceeding.letters(say, to=readers)) + revoked + closed,
        recalls=(*held, *proceeding.held),
        decisions=(replace(undone, state=DecisionState.REVERSED, settled_at=proceeding.now),)
        if undone
        else (),
    )


def _unread(proceeding: Proceeding, steps: int) -> set[str]:
    """Who has read of none of the last so many steps forward: for them nothing has happened."""
    return {
        key
        for key, letters in proceeding.told.items()
        if len(letters) >= steps > 0 and all(map(_is_unread, letters[:steps]))
        if not _was_written_to_since(proceeding, key, letters[steps - 1])
    }


def _was_written_to_since(proceeding: Proceeding, key: str, first: Letter) -> bool:
    """Any later letter may say in which stage the application is, as the answer to STATUS does."""
    last = proceeding.threads.get(key)
    return last is not None and last.created_at >= first.created_at


def _is_unread(letter: Letter) -> bool:
    return letter.notice == StageMoved.name and letter.state in (
        LetterState.HELD,
        LetterState.RECALLED,
    )


def _held(proceeding: Proceeding, key: str, steps: int) -> Iterator[Letter]:
    """This contact's letters about the steps taken back that can still be stopped.

    What was said of an earlier reversal stays: it may correct what they have read.
    """
    for letter in proceeding.told[key][:steps]:
        if letter.notice != StageMoved.name:
            return
        if letter.state is LetterState.HELD:
            yield letter


def _note(notes: Notes, proceeding: Proceeding, act: str, to: Stage, reason: str) -> None:
    notes.note(
        act,
        former=proceeding.application.stage.value,
        stage=to.value,
        reason=reason,
        by=proceeding.organizer,
        findings=statuses(proceeding.findings),
        **heard_by(proceeding),
    )
