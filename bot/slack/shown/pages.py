"""A page of a list that one person reads alone: what it shows, and how it is made."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.slack.blocks import Block, actions, button, context, cut_marked, section
from bot.slack.shown import Looking
from bot.slack.shown.local import Local
from intake.errors import Refusal

AT_ONCE = 12
"""Cities, or names that are kept back, on one page."""


@dataclass(frozen=True, kw_only=True)
class Page:
    """What one page shows, and whether another one follows.

    `others` is what the other pages of its window are made about instead, where this one found out
    what need not be found out again.
    """

    blocks: Sequence[Block]
    is_last: bool
    others: str = ""


Make = Callable[[Looking, Local, str, int], Page | Refusal]
"""The page with this number, from 0, of the list about what is named."""


def page_of(
    lines: Sequence[str], number: int, reader: Local, name: str, *, of: str = ""
) -> list[Block]:
    """The page of these lines with this number, and the buttons by which the others are asked.

    Their names begin with `name`, their values with what the list is `of`.
    """
    last = max((len(lines) - 1) // AT_ONCE, 0)
    number = min(max(number, 0), last)
    shown = lines[number * AT_ONCE : (number + 1) * AT_ONCE]
    place = reader.place(number * AT_ONCE, len(shown), len(lines))
    pager = [
        *([button("Previous", f"{name}_back", f"{of}{number - 1}")] if number else []),
        *([button("Next", f"{name}_next", f"{of}{number + 1}")] if number < last else []),
    ]
    blocks = [section(cut_marked(one, 950)) for one in shown] or [section("Nothing.")]
    return [*blocks, context(place), *([actions(*pager, id="pager")] if pager else [])]
