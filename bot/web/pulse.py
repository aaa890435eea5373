"""Whether the desk and a thread beside it come round: they beat, the operator's listener listens.

Invariant: who asks waits for nobody, whatever hangs.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

STILL = timedelta(seconds=30)
"""How long the desk, or a thread, may be at one thing before it seems to hang."""


class Pulse:
    """When the desk last came round to look at what waits; it does so all the time."""

    def __init__(self, now: datetime) -> None:
        self._at = now

    def beat(self, now: datetime) -> None:
        self._at = now

    def age(self, now: datetime) -> timedelta:
        return max(now - self._at, timedelta(0))

    def fault(self, now: datetime) -> str | None:
        """What is wrong where it has not come round for long."""
        seconds = self.age(now).total_seconds()
        told = f"has not looked at what waits for {seconds:.0f} seconds"
        return told if self.age(now) > STILL else None


class Task:
    """What one thread is at, and since when; between two things it is at nothing."""

    def __init__(self) -> None:
        self._since: datetime | None = None

    @contextmanager
    def begun(self, now: datetime) -> Iterator[None]:
        """The thread is at this until the end of the block."""
        self._since = now
        try:
            yield
        finally:
            self._since = None

    def fault(self, now: datetime) -> str | None:
        """What is wrong where it has been at one thing for long."""
        since = self._since  # read once: it may end meanwhile
        if since is None or now - since <= STILL:
            return None
        return f"has been at one request for {(now - since).total_seconds():.0f} seconds"
