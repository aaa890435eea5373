"""What a panelist is given of an application: claims with their sources, findings, what is left.

Invariant: no person is named in it, and nothing of the panel stands in it.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from intake.answers.values import Value
from intake.applications import Evidence
from intake.eligibility import Finding, Ground

LeftReason = Literal[
    "worth",  # the rule counts what is listed, the panel judges its worth (S3: "influential")
    "uncertain",  # the figure may lie on either side of the limit
    "not_evidenced",  # nothing was answered
    "declared",  # met by the city's own declaration only
    "not_met",  # by its answers: the panel may see it otherwise
]


@dataclass(frozen=True, kw_only=True)
class Claim:
    """One answer of the city: its value, its own words, and the message they came in.

    `evidence` are the files sent with the question.
    """

    question: str
    value: Value
    words: str
    message: str
    at: datetime
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, kw_only=True)
class Left:
    """What the rules leave to the panel: one question of a standard, and why."""

    question: str
    reason: LeftReason


@dataclass(frozen=True, kw_only=True)
class Part:
    """One standard: how it stands by the answers (with margins), the claims, what is left open."""

    standard: str
    finding: Finding
    claims: tuple[Claim, ...]
    left: tuple[Left, ...]


@dataclass(frozen=True, kw_only=True)
class ClaimChanged:
    """One question of a standard that is answered otherwise now; `before` None where it was not."""

    question: str
    before: Value | None
    after: Value


@dataclass(frozen=True, kw_only=True)
class PartChanged:
    """One standard of which a claim changed: how it stands now, and how it `was`.

    `grounds` are those of the finding of now that rest on what changed.
    """

    finding: Finding
    was: Finding
    claims: tuple[ClaimChanged, ...]
    grounds: tuple[Ground, ...]


@dataclass(frozen=True, kw_only=True)
class Packet:
    """Everything a panelist gets of one application; `evidence` are its files, by digest."""

    application: int
    city: str
    country: str
    call: str
    parts: tuple[Part, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, kw_only=True)
class Changes:
    """What a packet of a city says otherwise than an earlier one.

    `parts` are the standards of which it claims something else; `open` claims that stand and that
    the city put in question, `upheld` those of which it then said the same again; `files` are new,
    `gone` those that were taken out.
    """

    parts: tuple[PartChanged, ...] = ()
    open: tuple[Claim, ...] = ()
    upheld: tuple[Claim, ...] = ()
    files: tuple[Evidence, ...] = ()
    gone: tuple[Evidence, ...] = ()

    def __bool__(self) -> bool:
        return any((self.parts, self.open, self.upheld, self.files, self.gone))

    @property
    def questions(self) -> tuple[str, ...]:
        """Those of all claims in it."""
        changed = (one.question for part in self.parts for one in part.claims)
        return (*changed, *(one.question for one in (*self.open, *self.upheld)))
