"""What a ballot is read as: verdicts with their reasons, and what must be asked.

Invariant: values alone; what words mean is for `ballots`.
"""

from dataclasses import dataclass

from intake.conversation.ballots.verdicts import Why


@dataclass(frozen=True, kw_only=True)
class Judged:
    """A verdict of the scale and its reason as written; "" where none is given."""

    verdict: str
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class Doubt:
    """What was not read: of which standard (None: of none in particular), why, and the words."""

    standard: str | None
    why: Why
    words: str


@dataclass(frozen=True, kw_only=True)
class BallotReading:
    """What a mail judges, and what must be asked; no standard is in both."""

    judged: dict[str, Judged]
    doubts: tuple[Doubt, ...]


def unplaced(words: str) -> Doubt:
    """Words that belong to no standard."""
    return Doubt(standard=None, why="unplaced", words=words)
