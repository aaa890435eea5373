"""A final list as one message, above the letters of a preview, and page by page.

Invariant: it is looked at whole before anybody agrees: every city with its reason has its page, and
what speaks against the list is never behind a button.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import timedelta

from bot.slack.blocks import (
    Block,
    actions,
    button,
    cut,
    cut_marked,
    escape,
    long,
    section,
)
from bot.slack.shown import Looking, Shown, acts, decisions, files
from bot.slack.shown.local import Local, neutral
from bot.slack.shown.pages import AT_ONCE, page_of
from bot.slack.wording import told as told_by_desk
from intake import store
from intake.applications import Application
from intake.decisions import WAITING, Decision, DecisionState, Outcome, came_to, leading
from intake.decisions import counted as of_outcomes
from intake.desk.acts import FinalLaid, Laid, effects, grounds
from intake.notices import LetterState
from intake.store import Connection
from intake.store.chats.board import Spot

FAULTS = 10
MOST_REASON = 600
PAGE, LOOK = "final_page", "final_look"
PUT_BACK = (
    "is not decided by this list: its decision had no effect, and none of its letters was sent"
)
NOT_READY = "*Nothing was decided.* This must be mended first:"


def show(looking: Looking, spot: Spot) -> Shown | None:
    """The decision with the number in the spot's key, with all of its list where it has one."""
    number = int(spot.subject) if spot.subject.isdigit() else 0
    decision = store.decisions.load(looking.connection, number)
    if decision is None or decision.final_list is None:
        return decisions.show(looking, spot)
    return _message(looking, decision.final_list)


def _message(looking: Looking, number: int) -> Shown | None:
    """The list with this number as it is now."""
    decided = store.decisions.of_list(looking.connection, number)
    if not decided:
        return None
    first = leading(decided)
    names = store.applications.cities(looking.connection, [one.application for one in decided])
    lost = grounds.lost(looking.office, looking.connection, first, looking.now)
    told = f"{_who(first)}\n{decisions.standing(looking, first, lost)}"
    became = list(zip(decided, came_to(decided), strict=True))
    lines = [_line(one, outcome, names) for one, outcome in became[:AT_ONCE]]
    more = len(decided) - len(lines)
    lines += [f"and {neutral(more)} more"] if more > 0 else []
    lines += _deliveries(looking, decided)
    head = f"The final list: {counted(decided)}"
    blocks = [
        section(f"*{head}*\n{told}"),
        section(cut_marked("\n".join(f"• {one}" for one in lines), 2_900)),
        _buttons(number, first, may_approve=not lost),
    ]
    text = " ".join([f"{head}.", told.replace("\n", " "), *(f"{one}." for one in lines)])
    return Shown(text=text.replace("*", ""), blocks=blocks)


def standing(looking: Looking, number: int) -> list[Block]:
    """What became of a list that waits for nobody's yes any more, with where its letters are."""
    decided = store.decisions.of_list(looking.connection, number)
    if not decided:
        return []
    first = leading(decided)
    told = f"{_who(first)}\n{decisions.standing(looking, first)}"
    letters = [f"• {one}" for one in _deliveries(looking, decided)]
    return [section(told), *(long("\n".join(letters)) if letters else [])]


def _who(decision: Decision) -> str:
    return f"Final list {decision.final_list}, by {escape(decision.by)}"


def _deliveries(looking: Looking, decided: Sequence[Decision]) -> list[str]:
    """Where the letters are, once they have left: one by one, or how many and which failed."""
    if leading(decided).state is not DecisionState.DONE:
        return []
    ids = [id for one in decided for id in one.letters]
    found = [store.outbox.letter(looking.connection, id) for id in ids]
    letters = [one for one in found if one]
    came = [one for each in decided for one in effects.came_with(looking.connection, each)]
    if len(letters) + len(came) <= decisions.MOST_LETTERS:
        own = [decisions.delivery(looking, one) for one in letters]
        return [*own, *(decisions.beside(looking, one) for one in came)]
    letters += came
    failed = [one for one in letters if one.state is LetterState.FAILED][: decisions.MOST_LETTERS]
    told = acts.counted(Counter(one.state for one in letters))
    return [told.rstrip("."), *(decisions.delivery(looking, one) for one in failed)]


def _line(decision: Decision, outcome: Outcome | None, names: dict[int, str]) -> str:
    name = names.get(decision.application, f"application {decision.application}")
    if outcome is None:
        return f"*{escape(name)}* {PUT_BACK}"
    reversed_ = decision.state is DecisionState.REVERSED
    since = " (taken back by a reversal)" if reversed_ else ""
    reason = escape(cut(decision.reason, 120))
    return f"*{escape(name)}* {outcome.told}{since}: {reason}"


def _buttons(number: int, first: Decision, *, may_approve: bool) -> Block:
    waits = first.state in WAITING
    is_open = may_approve and first.state is DecisionState.PROPOSED
    words = "Look and approve" if is_open else "Look at it"
    look = look_at(number, words, style="primary" if is_open else None)
    return actions(look, *([decisions.recall_by(number)] if waits else []), id="final")


def look_at(number: int, words: str = "Look at it", *, style: str | None = None) -> Block:
    """The button that shows a list with its letters."""
    return button(words, LOOK, str(number), style=style)


def counted(decided: Sequence[Decision]) -> str:
    """How many get the title, how many do not, and how many were put back."""
    return of_outcomes(came_to(decided), neutral)


# --- in a preview ---------------------------------------------------------------------------------


def above(laid: Laid, letter: int, reader: Local) -> list[Block]:
    """The totals, what speaks against it, and the city whose letter stands below."""
    if laid.final is None:
        return []
    about = laid.shown[letter].application if letter < len(laid.shown) else None
    verdict = next((one for one in laid.final.verdicts if one.decision.application == about), None)
    told = [section(_told(verdict.application, verdict.decision))] if verdict else []
    is_new = any(one.number is None and one.needs_second for one in laid.final.decided)
    second = [section(decisions.SECOND)] if is_new else []
    return [*summary(laid.final, reader), *second, *told]


def above_approval(laid: Laid, letter: int, reader: Local, hold: timedelta) -> list[Block]:
    """The same of one decision or list for who approves it, who may take it back instead."""
    if laid.final is None:
        return decisions.above_approval(laid, letter, hold)
    number = laid.final.number
    if number is None or letter:
        return above(laid, letter, reader)
    back = actions(decisions.recall_by(number), id="recalls")
    return [*above(laid, letter, reader), decisions.yours(hold), back]


def summary(final: FinalLaid, reader: Local) -> list[Block]:
    """What it comes to, and where all cities are found."""
    outcomes = came_to(final.decided) or [one.ruling.outcome for one in final.lines]
    every = actions(button("All cities", PAGE, "0"), id="lists")
    return [
        section(f"*The final list:* {of_outcomes(outcomes, reader.number)}."),
        *against(final),
        every,
    ]


def against(final: FinalLaid, *, only_blocking: bool = False) -> list[Block]:
    """What speaks against it, what blocks it first."""
    several = sorted(final.faults, key=lambda one: not one.blocks)
    chosen = [one for one in several if one.blocks or not only_blocking]
    lines = [
        f"• {'*Blocks:* ' if one.blocks else ''}{told_by_desk(one.text, 250)}"
        for one in chosen[:FAULTS]
    ]
    more = len(chosen) - len(lines)
    lines += [f"• and {more} more"] if more > 0 else []
    return [section(cut_marked("\n".join(lines), 2_900))] if lines else []


def refused(final: FinalLaid) -> list[Block]:
    """Why there is no list."""
    return [section(NOT_READY), *against(final, only_blocking=True)]


# --- page by page ---------------------------------------------------------------------------------


def page(final: FinalLaid, number: int, reader: Local) -> list[Block]:
    """A page of all cities with their reasons."""
    return page_of(list(_cities(final)), number, reader, PAGE)


def _cities(final: FinalLaid) -> Iterator[str]:
    if final.verdicts:
        became = came_to([one.decision for one in final.verdicts])
        for one, outcome in zip(final.verdicts, became, strict=True):
            yield _told(one.application, one.decision) if outcome else _put_back(one.application)
        return
    for line in final.lines:
        outcome, reason = line.ruling.outcome, escape(cut(line.ruling.reason, MOST_REASON))
        what = outcome.told if outcome else "is not decided"
        yield f"*{files.city(line.candidate.application)}* {what}. {reason}"


def _told(application: Application, decision: Decision) -> str:
    reason = escape(cut(decision.reason, MOST_REASON))
    return f"*{files.city(application)}* {decision.outcome.told}. {reason}"


def _put_back(application: Application) -> str:
    return f"*{files.city(application)}* {PUT_BACK}."


def of_decision(connection: Connection, decision: int) -> int | None:
    """The list that this decision is part of."""
    found = store.decisions.load(connection, decision)
    return found.final_list if found else None
