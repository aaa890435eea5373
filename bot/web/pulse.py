"""Whether the desk comes round: the runtime beats, the operator's listener listens."""

from datetime import datetime, timedelta

STILL = timedelta(seconds=30)
"""How long the desk may be at one thing before it seems to hang."""


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
