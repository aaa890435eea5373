"""Failures to order: 429s, errors, answers that are lost on their way; and how slow the way is.

Invariant: an order is served as often as it was given, oldest first, then the method works again.
"""

import time
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Literal

from bot.slack.fake.workspace import Json

NAMING = ("channel", "channel_id", "user", "users", "user_id")
"""The arguments that say about whom or where a call is."""
POSTS = "chat.postMessage"


@dataclass(frozen=True, kw_only=True)
class Order:
    """What happens instead of the next answer of a method; `where` narrows it to these ids."""

    kind: Literal["throttle", "fail", "lose"]
    error: str = "ratelimited"
    status: int = 200
    retry_after: int = 1
    where: frozenset[str] = frozenset()

    def is_for(self, args: Json) -> bool:
        """Whether a call with these arguments is meant."""
        return not self.where or any(str(args.get(name)) in self.where for name in NAMING)


@dataclass(kw_only=True)
class Orders:
    """What was ordered and is still to come; `delay` is what every call takes, in seconds.

    `apart` are the seconds Slack wants between two messages in one channel; 0 for no such limit.
    """

    delay: float = 0.0
    apart: float = 0.0
    slow: dict[str, float] = field(default_factory=dict)
    _waiting: defaultdict[str, list[Order]] = field(default_factory=lambda: defaultdict(list))
    _free: dict[str, float] = field(default_factory=dict)

    def add(self, method: str, order: Order, times: int) -> None:
        self._waiting[method] += [order] * times

    def next(self, method: str, args: Json) -> Order | None:
        """The order for this call, which is served by it."""
        waiting = self._waiting[method]
        for place, order in enumerate(waiting):
            if order.is_for(args):
                return waiting.pop(place)
        return self._too_soon(str(args.get("channel"))) if method == POSTS else None

    def takes(self, method: str) -> float:
        """Seconds that a call of this method takes."""
        return self.slow.get(method, self.delay)

    def _too_soon(self, channel: str) -> Order | None:
        now = time.monotonic()
        if now < self._free.get(channel, 0.0):
            return Order(kind="throttle")
        self._free[channel] = now + self.apart
        return None
