"""The matter of a decision that wants a second organizer: what was decided, and what became of it.

Invariant: what nobody can approve any more waits for nobody's yes, and leads to taking it back.
"""

from dataclasses import dataclass

from bot.slack.blocks import Block, button, date
from bot.slack.shown import Looking, decisions, finals
from bot.slack.wording import noted, sentence
from intake import store
from intake.cases import Case, CaseKind
from intake.decisions import Decision, DecisionState, leading
from intake.desk.acts import grounds
from replies.matters import CASES

LOST = "a decision that cannot be approved any more"
MOST_WHY = 600


@dataclass(frozen=True, kw_only=True)
class Approval:
    """The decision for whose approval a matter was opened, one that stands for all of a list;
    `lost` is why nobody can approve it any more, and `then` what to do about it.
    """

    decision: Decision
    counted: str = ""  # what a list comes to
    lost: str | None = None
    then: str = ""


def of(looking: Looking, case: Case) -> Approval | None:
    """What the matter was opened for, and no later decision."""
    if case.kind is not CaseKind.APPROVAL:
        return None
    decided = _decided(looking, case)
    if not decided:
        return None
    decision = leading(decided)
    lost = None
    if case.closed_at is None:
        lost = grounds.lost(looking.office, looking.connection, decision, looking.now)
    counted = finals.counted(decided) if decision.final_list else ""
    then = decisions.next_step(looking.connection, decision) if lost else ""
    return Approval(decision=decision, counted=counted, lost=lost, then=then)


def _decided(looking: Looking, case: Case) -> list[Decision]:
    if not case.application:
        number = store.decisions.list_by(looking.connection, case.at)
        return store.decisions.of_list(looking.connection, number) if number else []
    made = store.decisions.of(looking.connection, case.application)
    return [one for one in made if one.at <= case.at and one.needs_second][-1:]


def told(approval: Approval, case: Case) -> str:
    """What was decided by whom, as plain text."""
    one, waits = approval.decision, case.closed_at is None and not approval.lost
    needs = " A second organizer has to approve it." if waits else ""
    if approval.counted:
        return f"{one.by} made the final list: {approval.counted}.{needs}"
    return f"{one.by} decided: the city {one.outcome.told}. Reason: {sentence(one.reason)}{needs}"


def title(approval: Approval | None, case: Case) -> str:
    """What kind of matter it is by now."""
    if case.closed_at is None:
        return LOST if approval and approval.lost else CASES[case.kind]
    is_back = approval is not None and approval.decision.state is DecisionState.RECALLED
    return f"a decision that was {'taken back' if is_back else 'approved'}"


def state(approval: Approval | None, case: Case) -> str:
    """What becomes of the matter; "" where it waits as any other does."""
    if case.closed_at is not None:
        return f"*Settled*, {date(case.closed_at)}: the decision has a message of its own."
    if approval is None or not approval.lost:
        return ""
    why = f"{noted(approval.lost, MOST_WHY)} {approval.then} {decisions.NOT_SENT}"
    return f"*It cannot be approved any more.* {why}"


def buttons(approval: Approval | None, case: Case) -> list[Block]:
    """The way to the decision while it waits, and back where nobody can approve it."""
    if case.closed_at is not None:
        return []
    back = [decisions.recall(approval.decision)] if approval and approval.lost else []
    if case.application:
        words, action, value = "Look at the decision", "decision", str(case.application)
    else:
        words, action, value = "Look at the final list", finals.LOOK, "0"
    return [button(words, action, value, style=None if back else "primary"), *back]
