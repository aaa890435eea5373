"""The only place that asks the machine for time and randomness.

Everything else takes them as arguments.
"""

import secrets
from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def now() -> datetime:
    """This moment, aware, in UTC."""
    return datetime.now(UTC)


def salt() -> bytes:
    """Sixteen unpredictable bytes."""
    return secrets.token_bytes(16)
