"""A decision: who titles or declines a city, why, by which findings, and the letters that say so.

Invariant: it has no effect before it was approved (where the call wants that) and its hold is over;
until then it can be recalled, afterwards only a reversal corrects it (V2).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from intake import moments, names
from intake.applications import Application, State
from intake.calls.model import Call, Stage
from intake.eligibility import Finding
from intake.errors import Refusal


class Outcome(StrEnum):
    TITLED = "titled"
    DECLINED = "declined"

    @property
    def state(self) -> State:
        """What the application is once the decision has taken effect."""
        return State(self.value)

    @property
    def told(self) -> str:
        """What becomes of the city, after its name, as organizers and cities read it."""
        return "gets the title" if self is Outcome.TITLED else "is not chosen"


def counted(outcomes: Sequence[Outcome | None], number: Callable[[int], str] = str) -> str:
    """How many get the title, how many are not chosen, and how many nobody has decided yet."""
    several = {
        Outcome.TITLED: ("gets the title", "get the title"),
        Outcome.DECLINED: ("is not chosen", "are not chosen"),
        None: ("is not decided", "are not decided"),
    }
    told = [(outcomes.count(one), *words) for one, words in several.items()]
    lines = [f"{number(count)} {one if count == 1 else many}" for count, one, many in told if count]
    return ", ".join(lines) or "no city"


class DecisionState(StrEnum):
    PROPOSED = "proposed"  # waits for a second organizer
    HELD = "held"  # waits until `due_at`, and can be recalled
    DONE = "done"  # has taken effect, its letters are on their way
    RECALLED = "recalled"
    REVERSED = "reversed"  # had taken effect and was corrected


WAITING = (DecisionState.PROPOSED, DecisionState.HELD)
BEFORE: dict[DecisionState, tuple[DecisionState, ...]] = {
    DecisionState.PROPOSED: (),
    DecisionState.HELD: (DecisionState.PROPOSED,),
    DecisionState.DONE: (DecisionState.HELD,),
    DecisionState.RECALLED: WAITING,
    DecisionState.REVERSED: (DecisionState.DONE,),
}
"""The states out of which a decision can come into each."""
_EFFECTIVE = (DecisionState.DONE, DecisionState.REVERSED)
_ALONE = (DecisionState.REVERSED, DecisionState.RECALLED)
"""What can become of one city of a list alone, what says more of the list first."""


@dataclass(frozen=True, kw_only=True)
class Decision:
    """One decision on one application.

    `call` is the version of the rules, `findings` how the application stood, `letters` the IDs of
    the letters that wait for it, `tally` the digest of the panel's tally it rests on, where there
    is one. `final_list` is the number of the list it is part of, which is that of the first
    decision in it: they are approved, recalled and take effect together. `due_at` is when its hold
    ends, None before it is approved; `settled_at` when it took effect, was recalled or reversed.
    """

    application: int
    outcome: Outcome
    reason: str
    by: str
    at: datetime
    call: str
    stage: Stage
    findings: tuple[Finding, ...]
    needs_second: bool
    state: DecisionState
    letters: tuple[str, ...] = ()
    approved_by: str | None = None
    approved_at: datetime | None = None
    due_at: datetime | None = None
    settled_at: datetime | None = None
    number: int | None = None  # given by the store
    tally: str | None = None
    final_list: int | None = None

    @property
    def goes_by(self) -> int | None:
        """The number by which it is approved or recalled: that of its list, where it has one."""
        return self.final_list or self.number


def leading(decided: Sequence[Decision]) -> Decision:
    """One that stands for all of a list: no city that was put back or reversed alone does."""
    return min(decided, key=lambda one: _ALONE.index(one.state) + 1 if one.state in _ALONE else 0)


def came_to(decided: Sequence[Decision]) -> list[Outcome | None]:
    """The outcome of each city of a list; none of one put back when the list took effect."""
    has_effect = any(one.state in _EFFECTIVE for one in decided)
    return [
        None if has_effect and one.state is DecisionState.RECALLED else one.outcome
        for one in decided
    ]


STANDS: dict[DecisionState, str] = {
    DecisionState.PROPOSED: "is proposed",
    DecisionState.HELD: "is approved already",
    DecisionState.DONE: "took effect already",
    DecisionState.RECALLED: "was taken back",
    DecisionState.REVERSED: "was taken back by a reversal",
}
"""Where a decision is, behind its number."""

TITLING = (Stage.FINAL_REVIEW, Stage.OFFICIAL_ANNOUNCEMENT)
"""Stages in which a city can be given the title: nobody is titled before the final review (V3)."""


def still_heard(call: Call, now: datetime) -> Refusal | None:
    """Why nobody gets the title yet, alone or in the list: the public may still speak (V3)."""
    closes_at = call.stages[Stage.PRELIMINARY_ANNOUNCEMENT].closes_at
    if call.consultation is None or now >= closes_at:
        return None
    text = f"The consultation is not over: it is open until {moments.told(closes_at)}."
    return Refusal(reason="consultation_open", text=text)


def may_decide(application: Application, outcome: Outcome, reason: str) -> Refusal | None:
    """Why this outcome may not be decided for the application now."""
    number = application.number
    if not names.is_said(reason):
        return Refusal(reason="no_reason", text='A decision needs a reason: --reason "…".')
    if application.state is not State.REGISTERED:
        return Refusal(
            reason="not_registered",
            text=f"Application {number} is {application.state.value}; only a registered one can "
            "be decided. `citydesk move` with an earlier stage reverses a decision.",
        )
    if outcome is Outcome.TITLED and application.stage not in TITLING:
        return Refusal(
            reason="too_early",
            text=f"Application {number} is in {application.stage.value}; the title is decided in "
            "final_review or official_announcement, and no stage is skipped.",
        )
    return None


def may_approve(decision: Decision, organizer: str) -> Refusal | None:
    """Why this organizer may not approve the decision."""
    if decision.state is not DecisionState.PROPOSED:
        by = f": {decision.approved_by} approved it" if decision.approved_by else ""
        return Refusal(
            reason="not_proposed",
            text=f"Decision {decision.goes_by} {STANDS[decision.state]}; "
            f"it waits for no approval{by}.",
        )
    if names.is_same(decision.by, organizer):
        return Refusal(
            reason="same_organizer",
            text=f"{decision.by} made decision {decision.number}; somebody else must approve it.",
        )
    return None


def may_recall(decision: Decision) -> Refusal | None:
    """Why the decision cannot be recalled any more."""
    if decision.state in WAITING:
        return None
    next_step = (
        "its letters are on their way. To reverse it, move the city back to an earlier stage, "
        "which tells it so: `citydesk move`"
        if decision.state is DecisionState.DONE
        else "there is nothing to recall"
    )
    return Refusal(
        reason="too_late",
        text=f"Decision {decision.number} {STANDS[decision.state]}: {next_step}.",
    )
