"""Who is writing an answer at this moment, as a matter shows it to all others.

Invariant: nobody counts as being at it for longer than a while, whatever became of their form.
"""

from collections.abc import Sequence
from datetime import datetime

from bot.slack.blocks import date, escape
from intake.store.chats.board import MOST_ATTENDING

Attending = Sequence[tuple[str, str, str]]


def told(attending: Attending, now: datetime) -> list[str]:
    """A sentence for each of them."""
    return [
        f"*{escape(name)}* has been writing an answer since {date(at)}."
        for name, at in _here(attending, now)
    ]


def leave_at(attending: Attending, now: datetime) -> list[datetime]:
    """When those at it count as gone."""
    return [at + MOST_ATTENDING for _, at in _here(attending, now)]


def _here(attending: Attending, now: datetime) -> list[tuple[str, datetime]]:
    """Who counts as being at it, since when."""
    since = [(name, datetime.fromisoformat(when)) for _, name, when in attending]
    return [one for one in since if one[1] + MOST_ATTENDING > now]
