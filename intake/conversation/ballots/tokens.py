"""The phrases that a ballot is cut into, each with its sign.

Invariant: a token is a stretch of the text; it changes nothing in it.
"""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Token:
    """One phrase: its sign, what it stands for (a standard, a verdict), its place in the text."""

    sign: str
    means: str
    start: int
    end: int
