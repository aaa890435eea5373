"""How an act that was looked at ended: done, or why not, with what was typed and the way on.

Invariant: no words that somebody typed are lost by a refusal, and what would only be refused once
more is not offered again.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.slack import wording
from bot.slack.blocks import (
    Block,
    actions,
    button,
    context,
    date,
    long,
    modal,
    quoted,
    section,
    verbatim,
)
from bot.slack.shown import Looking, decisions, endings, finals, moves
from bot.slack.shown import acts as board
from bot.slack.shown.local import Local, neutral
from bot.slack.shown.looks import NOT_DONE, TITLE
from intake import store
from intake.cases import Case
from intake.decisions import WAITING, Decision
from intake.desk import Office, acts
from intake.desk.acts import (
    Act,
    Approve,
    DecideList,
    Laid,
    Move,
    Reply,
    Share,
    Unmoved,
    answers,
)
from intake.errors import Refusal
from intake.notices import LetterState
from intake.store import Connection
from intake.store.drafts import Draft

AGAIN, REWORD = "preview_again", "reword"
WORKING = "Working on it. This window says how it ended; you may close it."
STALE = "The file changed while you looked: nothing was changed or sent."
REFUSED = "It was refused."
HELD = (
    "That answer is still held. To send yours instead, press Undo below it by {}, then look again."
)
BELOW = "Back leads to the form with all that you typed: change it there, and look once more."
WHY, STALE_GROUND = "why", "stale"
"""Under which name a draft's place tells for what reason it was refused; the ground is lost."""
MOST_OTHERS = 2_000
"""Characters shown of what somebody else wrote."""


def of(office: Office, connection: Connection, draft: Draft, now: datetime) -> Block:
    """How a draft that was agreed to ended; its outcome is words for Slack, escaped before.

    What was held when it was done and has left since is told as it stands now.
    """
    if draft.is_refused:
        why = long(draft.outcome or REFUSED)
        return _not_done(connection, draft, now, why)
    looking = Looking(office=office, connection=connection, now=now)
    told = board.left(looking, draft) or draft.outcome or WORKING
    return modal("Done", [section(told)]) | {"clear_on_close": True}


def of_act(done: Laid, now: datetime, approvers: Sequence[str], nobody: str = "") -> str:
    """What became of an act and what comes next, in words for Slack; `nobody` can approve it."""
    decided, moved = _decided(done), _moved(done)
    if decided:
        return f"Done. {decisions.state(decided, approvers=approvers, nobody=nobody)}"
    held = [one for one in done.letters if one.state is LetterState.HELD and now < one.due_at]
    if held:
        until = date(min(one.due_at for one in held))
        back = "moving a city back before then stops its letter"
        undone = f"; {back}." if done.cities else " and can be taken back until then."
        gone = len(done.letters) - len(held)
        rest = f" {_letters(gone)} on the way and cannot be taken back." if gone else ""
        return f"Done. {moved}{_letters(len(held))} held until {until}{undone}{rest}"
    way = f"{_letters(len(done.letters))} on the way." if done.letters else ""
    return f"Done. {moved}{way}".strip()


def _moved(done: Laid) -> str:
    """How many cities are in another stage now."""
    count = len(done.cities)
    if not count:
        return ""
    several = "1 city was" if count == 1 else f"{neutral(count)} cities were"
    return f"{several} moved to {moves.stage(done.cities[0].to)}. "


def _decided(done: Laid) -> Decision | None:
    """The decision, or one of a list, that waits after this act."""
    listed = done.final.decided[:1] if done.final else ()
    found = done.decision or next(iter(listed), None)
    return found if found and found.state in WAITING else None


def _letters(count: int) -> str:
    return "1 letter is" if count == 1 else f"{neutral(count)} letters are"


def stale(draft: str, changes: str = "") -> Block:
    """The file changed while it was looked at: nothing can be agreed to but looking again.

    `changes` says what of it, in Slack's markup.
    """
    what = long(changes) if changes else []
    return modal(TITLE, [section(STALE), *what, actions(_again(draft))])


def refused(
    connection: Connection, draft: Draft, refusal: Refusal, now: datetime, reader: Local
) -> Block:
    """Why there is nothing to agree to, instead of a preview."""
    if isinstance(refusal, Unmoved) and refusal.laid.final:
        why = finals.refused(refusal.laid.final)
        return modal(NOT_DONE, [*why, context(BELOW)], close="Back")
    if isinstance(refusal, Unmoved):
        laid = refusal.laid
        why = moves.refused(laid) if laid.kept else moves.unmatched(connection, reader)
        return modal(NOT_DONE, [*why, context(BELOW)], close="Back")
    told, knowing = section(wording.told(refusal.text)), because(draft, refusal)
    return _not_done(connection, replace(draft, place=knowing), now, [told])


def has_list(act: Act, refusal: Refusal) -> bool:
    """Whether it is of several cities, or of one with all that speaks against it."""
    if not isinstance(refusal, Unmoved):
        return False
    if isinstance(act, Move) and len(act.names) == 1:
        return any(one.against or one.against_panel for one in refusal.laid.kept)
    return isinstance(act, Move | DecideList)


def barred(act: Act, refusal: Refusal) -> Block:
    """Why somebody may not agree to it, which another look would not change."""
    return modal(NOT_DONE, [section(wording.told(refusal.text)), *_typed(act)])


def because(draft: Draft, refusal: Refusal) -> dict[str, str]:
    """A draft's place with the reason for which it was refused."""
    return {**draft.place, WHY: refusal.reason}


def is_overtaken(connection: Connection, act: Act) -> bool:
    """Whether somebody else settled the matter that this would answer."""
    return _settled(connection, act) is not None


def _not_done(connection: Connection, draft: Draft, now: datetime, why: Sequence[Block]) -> Block:
    act = acts.from_json(draft.act)
    settled = _settled(connection, act)
    if settled is None:
        return modal(NOT_DONE, [*why, *_typed(act), actions(_onward(draft, act))])
    others = _of_others(connection, settled, act) if settled.answer else []
    onwards = _onwards(connection, draft, settled, now) if settled.answer else []
    return modal(NOT_DONE, [*why, *others, *_typed(act), *onwards])


def _onward(draft: Draft, act: Act) -> Block:
    """Another look; where nobody can approve it any more that would end alike."""
    if isinstance(act, Approve) and draft.place.get(WHY) == STALE_GROUND:
        return decisions.recall_by(act.decision)
    return _again(draft.id)


def _onwards(connection: Connection, draft: Draft, settled: Case, now: datetime) -> list[Block]:
    """An answer that came second takes the first one's place, or corrects it."""
    until = endings.answer_held_until(connection, settled, now)
    if until is None:
        return [actions(button("Send mine as a correction", REWORD, draft.id))]
    return [context(HELD.format(date(until))), actions(_again(draft.id))]


def _settled(connection: Connection, act: Act) -> Case | None:
    """The case, answered or closed already, that this would answer for the first time; or whose
    answer it would correct, and somebody else did.
    """
    if not isinstance(act, Reply) or act.further:
        return None
    case = store.cases.load(connection, act.case)
    if case is None or case.closed_at is None:
        return None
    return case if not act.corrects or answers.is_overtaken(case, act) else None


def _of_others(connection: Connection, case: Case, act: Act) -> list[Block]:
    """What somebody else wrote meanwhile."""
    by = endings.answered_by(connection, case) or "Somebody else"
    did = "corrected the answer" if isinstance(act, Reply) and act.corrects else "answered"
    return [section(f"*{by} {did}:*\n{quoted(case.answer or '', MOST_OTHERS)}")]


def _typed(act: Act) -> list[Block]:
    words = typed(act)
    is_letter = isinstance(act, Reply | Share)
    head = "*Your words, which were not sent:*" if is_letter else "*Your reason:*"
    return [section(head), *verbatim(words)] if words else []


def typed(act: Act) -> str:
    """What its organizer wrote by hand; "" where there is nothing of it."""
    return act.text if isinstance(act, Reply | Share) else str(getattr(act, "reason", ""))


def _again(draft: str) -> Block:
    return button("Look again", AGAIN, draft, style="primary")
