"""A decision as one message: who decided what and why, who approved, and where each letter is.

Invariant: it can be taken back by its button exactly as long as it waits; afterwards the letters
say themselves whether they arrived.
"""

from collections.abc import Sequence
from datetime import timedelta

from bot.slack import seconds
from bot.slack.blocks import (
    Block,
    actions,
    button,
    cut,
    date,
    escape,
    long,
    mention,
    section,
)
from bot.slack.shown import Looking, Shown, acts, cards, files
from bot.slack.shown.local import Local, neutral
from bot.slack.wording import mailbox, noted, sentence
from intake import store
from intake.decisions import WAITING, Decision, DecisionState
from intake.desk import proceedings
from intake.desk.acts import Laid, Verdict, effects, grounds, taken_back, verdict_on
from intake.notices import Letter, LetterState
from intake.store import Connection
from intake.store.chats.board import Spot

MOST_LETTERS = 12
NOT_SENT = "Nothing has been sent."
ANEW = "Take it back and decide anew."
OVER = "Take it back; nothing is left to decide on it."
WAITS = "*Waits for the approval of a second organizer.*"
THEN = "until then it can be taken back, then it takes effect and its letters go out."
AT_ONCE = "It takes effect and its letters go out at once; it can be taken back no more."
NO_EFFECT = "*It will not take effect as things stand:*"
BY_ITSELF = "the desk takes it back by itself"
NO_DEADLINE = "There is no deadline: it waits until somebody approves it or takes it back."
SECOND = "*A second organizer has to approve this* before it takes effect."
YOURS = (
    "*You are the second organizer.* With your yes the decision is held for a while and can still "
    "be taken back; then it takes effect and its letters go out."
)
YOURS_AT_ONCE = (
    "*You are the second organizer.* With your yes the decision takes effect and its letters go "
    "out at once: it cannot be taken back."
)
IF_BACK = (
    "Taken back, it has no effect, and its letters are not sent. A hold goes on until you press "
    "“Take it back”."
)


def show(looking: Looking, spot: Spot) -> Shown | None:
    """The decision with the number in the spot's key."""
    number = int(spot.subject) if spot.subject.isdigit() else 0
    decision = store.decisions.load(looking.connection, number)
    if decision is None:
        return None
    verdict = verdict_on(looking.office, looking.connection, decision)
    letters = _letters(looking, verdict)
    lost = grounds.lost(looking.office, looking.connection, decision, looking.now)
    head, told = _head(verdict), standing(looking, decision, lost)
    blocks = [
        section(f"*{head}*\n{_who(decision)}\n{told}"),
        *(long("\n".join(f"• {one}" for one in letters)) if letters else []),
        *_buttons(decision, may_approve=not lost),
    ]
    text = " ".join([f"{head}.", _who(decision), told, *(f"{one}." for one in letters)])
    return Shown(text=text.replace("*", ""), blocks=blocks)


def _head(verdict: Verdict) -> str:
    """What is decided, escaped."""
    outcome = verdict.decision.outcome.told
    return f"{files.city(verdict.application)} {outcome}"


def _who(decision: Decision) -> str:
    by, reason = escape(decision.by), escape(cut(decision.reason, 1_500))
    number = f"Decision {decision.number}, by" if decision.number else "By"
    return f"{number} {by}, {date(decision.at)}. Reason: {sentence(reason)}"


def _recalled_by(looking: Looking, decision: Decision) -> tuple[str, str]:
    """Who took it back and why, by the journal, escaped; "" where nobody, and for no reason."""
    found = taken_back.of(looking.connection, decision)
    if found is None:
        return "", ""
    if not found.why or found.by == proceedings.BY_ITSELF:
        return escape(found.by), noted(found.why, 600)
    return escape(found.by), f"Reason: {sentence(escape(cut(found.why, 600)))}"


def standing(looking: Looking, decision: Decision, lost: str | None = None) -> str:
    """Where the decision is, also by whom it was taken back, and why nobody can approve it."""
    if lost:
        then = next_step(looking.connection, decision)
        return f"*It cannot be approved any more.* {noted(lost, 600)} {then} {NOT_SENT}"
    if ended := grounds.without_effect(looking.office, looking.connection, decision, looking.now):
        due = f", {date(decision.due_at)}" if decision.due_at else ""
        told = f"{NO_EFFECT} {noted(ended, 600)} Then {BY_ITSELF}{due}. {NOT_SENT}"
        return f"{_approved(decision)}{told}"
    named = bool(looking.approvers)
    nobody = seconds.nobody(
        looking.connection, decision.number, decision.by, looking.few, is_named=named
    )
    by, why = _recalled_by(looking, decision)
    return state(decision, by, looking.approvers, nobody, why=why)


def next_step(connection: Connection, decision: Decision) -> str:
    """What to do with one, or a list, that cannot be approved any more."""
    about = [decision]
    if decision.final_list:
        about = store.decisions.of_list(connection, decision.final_list)
    return ANEW if any(grounds.is_left(connection, one.application) for one in about) else OVER


def _approved(decision: Decision) -> str:
    return f"*Approved* by {escape(decision.approved_by)}. " if decision.approved_by else ""


def _is_held(decision: Decision) -> bool:
    """Whether it waits at all before it takes effect."""
    since = decision.approved_at or decision.at
    return decision.due_at is not None and decision.due_at > since


def state(
    decision: Decision,
    recalled_by: str = "",
    approvers: Sequence[str] = (),
    nobody: str = "",
    *,
    why: str = "",
) -> str:
    """Where the decision is and what comes next, in words for Slack; `nobody` can approve it."""
    approved = _approved(decision)
    match decision.state:
        case DecisionState.PROPOSED:
            whose = f"*{escape(nobody)}*" if nobody else _whose_yes(decision, approvers)
            return f"{WAITS} {NOT_SENT} {whose}"
        case DecisionState.HELD if not _is_held(decision):
            return f"{approved}{AT_ONCE}"
        case DecisionState.HELD:
            until = date(decision.due_at) if decision.due_at else "now"
            return f"{approved}*Held until {until}*; {THEN} {NOT_SENT}"
        case DecisionState.DONE:
            return f"{approved}*Took effect* {_settled(decision)}."
        case DecisionState.RECALLED:
            by = f" by {recalled_by}" if recalled_by else ""
            since = f" {why}" if why else ""
            return f"{approved}*Taken back*{by} {_settled(decision)}.{since} No letter was sent."
        case DecisionState.REVERSED:
            return f"*Taken back by a reversal* {_settled(decision)}, after it had taken effect."


def _whose_yes(decision: Decision, approvers: Sequence[str]) -> str:
    """Who can give it, and how long it waits."""
    by, named = escape(decision.by), ", ".join(map(mention, approvers))
    who = (
        f"{named} can approve it, but not {by}"
        if named
        else f"Any organizer but {by} can approve it"
    )
    return f"{who}. {NO_DEADLINE}"


def _settled(decision: Decision) -> str:
    return date(decision.settled_at) if decision.settled_at else ""


def _letters(looking: Looking, verdict: Verdict) -> list[str]:
    """Where each letter is, once they have left."""
    if verdict.decision.state not in (DecisionState.DONE, DecisionState.REVERSED):
        return []
    came = effects.came_with(looking.connection, verdict.decision)
    every = [delivery(looking, one) for one in verdict.letters]
    every += [beside(looking, one) for one in came]
    told = every[:MOST_LETTERS]
    more = len(every) - len(told)
    return [*told, f"and {neutral(more)} more letters"] if more > 0 else told


def delivery(looking: Looking, letter: Letter) -> str:
    """Where one letter of a decision is."""
    who = mailbox(letter.to)
    return f"To {escape(cut(who, 200))}: {_carried(looking, letter)}"


def beside(looking: Looking, letter: Letter) -> str:
    """Where a letter is that came with it, and what it is about."""
    who = escape(cut(mailbox(letter.to), 200))
    return f"To {who}, {letter.called}: {_carried(looking, letter)}"


def _carried(looking: Looking, letter: Letter) -> str:
    return "held" if letter.state is LetterState.HELD else _left(looking, letter)


def _left(looking: Looking, letter: Letter) -> str:
    return acts.state_of(looking.office, looking.connection, letter, looking.now)


def _buttons(decision: Decision, *, may_approve: bool) -> list[Block]:
    if decision.state not in WAITING:
        return []
    is_open = may_approve and decision.state is DecisionState.PROPOSED
    number = str(decision.application)
    words = "Look and approve" if is_open else "Look at it"
    look = button(words, "decision", number, style="primary" if is_open else None)
    return [actions(look, recall(decision), id="decision")]


def recall(decision: Decision) -> Block:
    """The button that takes a decision back."""
    return recall_by(decision.goes_by)


def recall_by(number: int | None) -> Block:
    """The same of a decision or list with this number."""
    return button("Take back", "recall", str(number), style="danger")


# --- in a preview ---------------------------------------------------------------------------------


def above(laid: Laid, letter: int, reader: Local) -> list[Block]:
    """What is decided and how the city stands, above the letters of a preview."""
    if laid.verdict is None or letter:
        return []
    second = [section(SECOND)] if laid.verdict.decision.needs_second else []
    return [*summary(laid.verdict), *second]


def above_approval(laid: Laid, letter: int, hold: timedelta) -> list[Block]:
    """The same for who approves it, who may take it back instead."""
    if laid.verdict is None or letter:
        return []
    back = actions(recall(laid.verdict.decision), id="recalls")
    return [*summary(laid.verdict), yours(hold), back]


def yours(hold: timedelta) -> Block:
    """What the second organizer's yes brings."""
    return section(YOURS if hold else YOURS_AT_ONCE)


def summary(verdict: Verdict) -> list[Block]:
    """The decision and the findings it rests on."""
    decision = verdict.decision
    lines = cards.findings(decision.findings, verdict.call, verdict.word) or ["nothing is judged"]
    return [
        section(f"*{_head(verdict)}*\n{_who(decision)}"),
        *long("\n".join(["*How the city stands*", *(f"• {one}" for one in lines)])),
    ]
