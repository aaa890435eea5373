"""A tie of the panel's ballots: how the panel is divided and why, what may end it, and what would.

Invariant: no panelist is named: there are how many ballots for each verdict, and their reasons.
"""

from collections.abc import Sequence

from bot.slack.blocks import Block, cut_marked, escape, long, option, quoted, section
from bot.slack.shown import files
from bot.slack.shown.local import Local
from intake.calls.model import Call
from intake.desk.acts import Laid, cities
from intake.panel import results, ties
from intake.panel.results import Word
from intake.panel.tally import Count, Tally

MOST_REASON, MOST_REASONS = 350, 7
"""Characters of a reason, and reasons of one standard."""


def divided(count: Count, tally: Tally, call: Call) -> list[Block]:
    """How many ballots there are for each verdict, and their reasons, best verdict first."""
    said = ", ".join(f"{results.called(id, call)} {times}" for id, times in count.ballots if times)
    judged = [one.judged[count.standard] for one in tally.ballots]
    reasons = [
        f"• *{escape(results.called(id, call))}*: {cut_marked(escape(one.reason), MOST_REASON)}"
        for id, _ in count.ballots
        for one in judged
        if one.verdict == id and one.reason.strip()
    ]
    more = len(reasons) - MOST_REASONS
    rest = [f"• and {more} more"] if more > 0 else []
    head = escape(f"{count.standard}: {said}")
    return long("\n".join([head, *reasons[:MOST_REASONS], *rest]))


def choices(counts: Sequence[Count], call: Call) -> list[Block]:
    """The verdicts with most ballots on each standard, as "S1:met"."""
    return [
        option(f"{one.standard}: {results.called(id, call)}", f"{one.standard}:{id}")
        for one in counts
        for id in ties.tied(one)
    ]


def settled(laid: Laid, letter: int, reader: Local) -> list[Block]:
    """Which verdict ends a tie, as the call names it, and the reason that is kept with it."""
    if laid.panel is None or laid.panel.settled is None:
        return []
    one = laid.panel.settled
    named = cities.listed(files.city(each) for each in laid.panel.applications)
    head = f"*{named}*: {escape(one.standard)} is *{escape(laid.panel.settled_as)}*."
    return [section(head), section(quoted(one.reason))]


def judged(word: Word, call: Call) -> dict[str, str]:
    """The panel's verdict on each standard, and who settled a tie; escaped, by standard."""
    settled = results.tied(word)
    return {
        id: _judged(id, one, call, is_settled=id in settled)
        for id, one in results.verdicts(word).items()
    }


def _judged(id: str, judged: str | None, call: Call, *, is_settled: bool) -> str:
    if judged is None:
        return f"{escape(id)} *not settled*: the panel is divided"
    by = "as organizers settled the panel's tie" if is_settled else "as the panel judged"
    return f"{escape(id)} *{escape(results.called(judged, call))}*, {by}"
