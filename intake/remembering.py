"""What was worked out of a short text, kept for when the text is asked about again.

Invariant: a long text is never kept, so that what is remembered stays small whatever is written.
"""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
Reader = Callable[Concatenate[str, P], T]
LONGEST = 500
"""Letters of a text of which anything is kept."""


def remembered(entries: int) -> Callable[[Reader[P, T]], Reader[P, T]]:
    """`lru_cache` for a pure function whose first argument is a text."""

    def keeping(worked_out: Reader[P, T]) -> Reader[P, T]:
        known: Callable[..., T] = lru_cache(maxsize=entries)(worked_out)

        @wraps(worked_out)
        def found(text: str, /, *others: P.args, **named: P.kwargs) -> T:
            if len(text) > LONGEST:
                return worked_out(text, *others, **named)
            return known(text, *others, **named)

        return found

    return keeping
