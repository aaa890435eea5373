"""An act before it is done, as a modal that asks for a yes: whom it reaches, and each letter whole.

Invariant: everything that the act does and says stands there, or can be turned to.
"""

import json
from collections.abc import Callable, Sequence
from datetime import timedelta

from bot import foreign
from bot.slack.blocks import Block, context, cut, escape, modal, section
from bot.slack.shown import decisions, finals, letters, moves, public, ties
from bot.slack.shown.letters import Page
from bot.slack.shown.local import ANYBODY, Local
from bot.slack.wording import noted
from intake.conversation.organizer import sharing
from intake.desk.acts import Laid
from intake.notices import NEVER, Letter

CALLBACK = "preview"
TITLE = "Look before it goes"
NOT_DONE = "Not done"
"""What stands over a refusal in the place of a look."""
NOTHING_YET = "Nothing has been sent."

SUBMITS: dict[str, str] = {
    "extend": "Give more time",
    "close": "Close",
    "share": "Send to all",
    "move": "Move them",
    "decide": "Decide",
    "approve": "Approve",
    "decide_list": "Decide",
    "clear_domain": "Let all count",
    "let_count": "Show it",
    "moderate": "Refuse it",
    "assign": "Assign",
    "settle_tie": "Settle it",
    "file_under": "File it there",
}
"""What the button that agrees says, by kind of act; "Send" for all others."""
ABOVE: dict[str, Callable[[Laid, int, Local], list[Block]]] = {
    "move": moves.above,
    "decide": decisions.above,
    "decide_list": finals.above,
    "assign": public.plan,
    "let_count": public.in_part,
    "settle_tie": ties.settled,
    "share": lambda *_: [section(f"*Later:* {sharing.LATER}")],
}
"""What stands above the letters, by kind of act; it knows the number of the letter shown, and who
reads it.
"""


def preview(
    laid: Laid,
    draft: str,
    *,
    page: Page = (0, 0),
    hold: timedelta,
    reader: Local = ANYBODY,
    nobody: str = "",
) -> Block:
    """The modal that asks for a yes: everything the act does and says, as its reader counts.

    `nobody` says that nobody could approve it, where that is so.
    """
    kind, letter = laid.act.kind, page[0]
    above = ABOVE[kind](laid, letter, reader) if kind in ABOVE else []
    if kind == "approve":
        above = finals.above_approval(laid, letter, reader, hold)
    lacks = [section(f"*{escape(nobody)}*")] if nobody else []
    notes = [*lacks, *_notes(laid, hold, reader)]
    blocks = [*notes, *above, *letters.whole(laid.shown, page, reader)]
    made = modal(
        TITLE,
        blocks,
        callback=CALLBACK,
        submit=SUBMITS.get(kind, "Send"),
        close="Back",
        keeps=json.dumps({"draft": draft}),
    )
    return made | {"notify_on_close": True}


DRAWN = "The numbers of the documents are drawn only then: those shown here are examples."


def needs_second(laid: Laid) -> bool:
    """Whether what is decided waits for somebody else's yes."""
    decided = [laid.verdict.decision] if laid.verdict else []
    decided += laid.final.decided if laid.final else []
    return any(one.number is None and one.needs_second for one in decided)


def _notes(laid: Laid, hold: timedelta, reader: Local) -> list[Block]:
    blocks = [section(f"*To:* {letters.recipients(laid.shown, reader)}")] if laid.shown else []
    if laid.masked:
        blocks.append(section(f"*Left out, so that nobody learns who asked:* {_masked(laid)}"))
    is_told = bool(laid.cities or laid.final)  # where cities are told, with each of them
    warnings = () if is_told else laid.warnings[:10]
    told = (*warnings, *foreign.notes(laid))
    blocks += [section(f"*Note:* {noted(one, 300)}") for one in told]
    return [*blocks, context(_when(laid, hold))]


def _masked(laid: Laid) -> str:
    return cut(" · ".join(escape(one) for one in laid.masked), 2_000)


def _when(laid: Laid, hold: timedelta) -> str:
    written = laid.letters
    if not laid.shown:
        return "No letter is sent."
    if laid.decision or laid.final or any(one.due_at == NEVER for one in written):
        drawn = f" {DRAWN}" if laid.later else ""
        return f"The letters wait for the decision and go out with it.{drawn}"
    held = [one for one in written if one.due_at > one.created_at]
    at_once = [one for one in written if one.due_at <= one.created_at]
    if not held:
        it = "it goes" if len(written) == 1 else "they go"
        return f"{NOTHING_YET} With your yes {it} out at once and cannot be undone."
    if at_once:
        return f"{NOTHING_YET} {_in_part(at_once, held, hold)}"
    back = "moving a city back stops its letter"
    undone = back if laid.cities else "anybody can undo it"
    it = "the letter is" if len(written) == 1 else "the letters are"
    return f"{NOTHING_YET} With your yes {it} held for {_span(hold)}; within that time {undone}."


def _in_part(at_once: Sequence[Letter], held: Sequence[Letter], hold: timedelta) -> str:
    """Which letters cannot be stopped where others can."""
    it = "the letter" if len(at_once) == 1 else "the letters"
    goes = "goes" if len(at_once) == 1 else "go"
    others = "The letter" if len(held) == 1 else "The letters"
    are, them = ("is", "it") if len(held) == 1 else ("are", "them")
    return (
        f"With your yes {it} to {letters.recipients(at_once)} {goes} out at once and cannot be "
        f"undone. {others} to {letters.recipients(held)} {are} held for {_span(hold)}; within "
        f"that time anybody can undo {them} alone."
    )


def _span(time: timedelta) -> str:
    seconds = int(time.total_seconds())
    if seconds < 120:
        return f"{seconds} seconds"
    return f"{seconds // 60} minutes" if seconds < 7200 else f"{seconds // 3600} hours"
