"""A page of a list that one person reads alone: what it shows, and how it is made."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.slack.blocks import Block
from bot.slack.shown import Looking
from bot.slack.shown.local import Local
from intake.errors import Refusal


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
