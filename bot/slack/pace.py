"""How often a channel may be written to, as Slack allows.

Invariant: nobody is told to wait in the store for what passes in a few seconds.
"""

import asyncio

APART = 1.0
"""Seconds between two new messages in one channel."""
MANY = 1_000
"""Lanes remembered before those that are free again are forgotten."""


class Pace:
    """The next free moment of every lane (a channel, a method), in the loop's time."""

    def __init__(self, apart: float = APART) -> None:
        self._apart = apart
        self._free: dict[str, float] = {}
        self._turns: dict[str, asyncio.Lock] = {}

    async def turn(self, channel: str) -> None:
        """Return when a new message may go there; who waits goes one by one.

        The next goes so long after this one went, not after it was to go: a busy loop may be late.
        """
        async with self._turns.setdefault(channel, asyncio.Lock()):
            await asyncio.sleep(self.wait(channel))
            self._note(channel, _now() + self._apart)

    def wait(self, lane: str) -> float:
        """Seconds until the lane is free; 0 where it is."""
        return max(0.0, self._free.get(lane, 0.0) - _now())

    def hold(self, lane: str, seconds: float) -> None:
        """Nothing goes there for so long."""
        self._note(lane, max(self._free.get(lane, 0.0), _now() + seconds))

    def free(self, lane: str) -> None:
        """What held the lane is over."""
        self._free.pop(lane, None)

    def _note(self, lane: str, until: float) -> None:
        if len(self._free) >= MANY:
            now = _now()
            self._free = {name: free for name, free in self._free.items() if free > now}
            self._turns = {name: one for name, one in self._turns.items() if one.locked()}
        self._free[lane] = until


def _now() -> float:
    return asyncio.get_running_loop().time()
