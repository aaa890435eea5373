"""The standard library's parser fails on some real mails: every access to it goes through here."""

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

FAULTS = (
    ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError,
    OverflowError,
)  # fmt: skip
"""What it raises on broken mail."""


def guarded(ask: Callable[[], T], otherwise: T) -> T:
    """The answer, or `otherwise` where the standard library stumbles over the mail."""
    try:
        return ask()
    except FAULTS:
        return otherwise
