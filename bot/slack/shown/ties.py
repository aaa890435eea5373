"""A tie of the panel's ballots: how the panel is divided, what may end it, and what would.

Invariant: nobody's ballot is told apart, only how many there are for each verdict.
"""

from collections.abc import Sequence

from bot.slack.blocks import Block, escape, option, quoted, section
from bot.slack.shown import files
from intake.calls.model import Call, text_in
from intake.desk.acts import Laid
from intake.panel import ties
from intake.panel.tally import Count


def divided(count: Count, call: Call) -> Block:
    said = ", ".join(f"{_name(id, call)} {times}" for id, times in count.ballots if times)
    return section(escape(f"{count.standard}: {said}"))


def choices(counts: Sequence[Count], call: Call) -> list[Block]:
    """The verdicts with most ballots on each standard, as "S1:met"."""
    return [
        option(f"{one.standard}: {_name(id, call)}", f"{one.standard}:{id}")
        for one in counts
        for id in ties.tied(one)
    ]


def settled(laid: Laid, letter: int) -> list[Block]:
    """Which verdict ends a tie, and the reason that is kept with it."""
    if laid.panel is None or laid.panel.settled is None:
        return []
    one = laid.panel.settled
    cities = ", ".join(files.city(each) for each in laid.panel.applications)
    head = f"*{cities}*: {escape(one.standard)} is *{escape(one.verdict.replace('_', ' '))}*."
    return [section(head), section(quoted(one.reason))]


def _name(id: str, call: Call) -> str:
    return next((text_in(one.name, "en") for one in call.panel.scale if one.id == id), id)
