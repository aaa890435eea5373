"""The phrases that a ballot is cut into, each with its sign.

Invariant: a token is a stretch of the text; it changes nothing in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Token:
    """One phrase: its sign, what it stands for (a standard, a verdict), its place in the text."""

    sign: str
    means: str
    start: int
    end: int

    def is_in(self, spans: Sequence[tuple[int, int]]) -> bool:
        """Whether it begins within one of these stretches of the text."""
        return any(start <= self.start < end for start, end in spans)
