"""Checks of the record, one beside another.

Invariant: what a check cannot do for what the store holds is its finding, never the end of others.
"""

from collections.abc import Callable, Iterable

from intake.errors import CitydeskError, StoreUnavailableError

UNREADABLE = (LookupError, ValueError, TypeError, AttributeError, ArithmeticError)
"""What reading rows that no desk wrote ends in."""


def found(what: str, check: Callable[[], Iterable[str]]) -> tuple[str, ...]:
    """What a check finds, a sentence each, or that `what` it is about cannot be checked."""
    try:
        return tuple(check())
    except StoreUnavailableError:
        raise
    except CitydeskError as error:
        return (f"{what}: {error}",)
    except UNREADABLE as error:
        return (unread(what, error),)


def unread(what: str, error: Exception) -> str:
    return f"{what}: the store holds what cannot be read ({type(error).__name__})"
