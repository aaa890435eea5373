"""The only place that asks the machine for time and randomness.

Everything else takes them as arguments.
"""

import secrets
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]


def now() -> datetime:
    """This moment, aware, in UTC."""
    return datetime.now(UTC)


def salt() -> bytes:
    """Sixteen unpredictable bytes."""
    return secrets.token_bytes(16)


def new_id() -> str:
    """A name that no other message has: its moment, so that names sort, and 64 random bits."""
    return f"{now():%Y%m%d%H%M%S%f}-{secrets.token_hex(8)}"


def secret() -> bytes:
    """A new secret for a desk: 32 random bytes."""
    return secrets.token_bytes(32)


class Rehearsal:
    """A clock that is moved by hand."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def __call__(self) -> datetime:
        return self._now

    def wait(self, time: timedelta) -> None:
        """Let this much time pass at once."""
        self._now += time
