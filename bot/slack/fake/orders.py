"""Failures to order: 429s, errors, and answers that are lost on their way.

Invariant: an order is served as often as it was given, oldest first, then the method works again.
"""

from collections import defaultdict
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class Order:
    """What happens instead of the next answer of a method."""

    kind: Literal["throttle", "fail", "lose"]
    error: str = "ratelimited"
    status: int = 200
    retry_after: int = 1


class Orders:
    """What was ordered and is still to come."""

    def __init__(self) -> None:
        self._waiting: dict[str, list[Order]] = defaultdict(list)

    def add(self, method: str, order: Order, times: int) -> None:
        self._waiting[method] += [order] * times

    def next(self, method: str) -> Order | None:
        """The order for this call, which is served by it."""
        waiting = self._waiting[method]
        return waiting.pop(0) if waiting else None
