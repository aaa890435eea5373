"""How often a channel may be written to, as Slack allows.

Invariant: nobody is told to wait in the store for what passes in a few seconds.
"""

import asyncio
from collections import defaultdict

APART = 1.0
"""Seconds between two new messages in one channel."""


class Pace:
    """The next free moment of every channel, in the loop's time."""

    def __init__(self, apart: float = APART) -> None:
        self._apart = apart
        self._free: defaultdict[str, float] = defaultdict(float)

    async def turn(self, channel: str) -> None:
        """Return when a new message may go there."""
        now = asyncio.get_running_loop().time()
        begins = max(now, self._free[channel])
        self._free[channel] = begins + self._apart
        await asyncio.sleep(begins - now)

    def wait(self, channel: str) -> float:
        """Seconds until the channel is free; 0 where it is."""
        return max(0.0, self._free[channel] - asyncio.get_running_loop().time())

    def hold(self, channel: str, seconds: float) -> None:
        """Nothing goes there for so long."""
        until = asyncio.get_running_loop().time() + seconds
        self._free[channel] = max(self._free[channel], until)
