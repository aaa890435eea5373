"""What is shown of a final list: each city with what becomes of it, and all that speaks against it.

Invariant: values only; who looks at them changes nothing.
"""

from dataclasses import dataclass
from datetime import datetime

from intake.applications import Application
from intake.calls.model import Call
from intake.conversation.organizer.finals import Candidate, Fault, Ruling
from intake.decisions import Decision
from intake.notices import Letter
from intake.panel.results import Word


@dataclass(frozen=True, kw_only=True)
class Line:
    """A city in the final review and what becomes of it."""

    candidate: Candidate
    ruling: Ruling


@dataclass(frozen=True, kw_only=True)
class TakenBack:
    """Who took a decision back before it had any effect; `why` where the desk did it by itself."""

    by: str
    at: datetime
    why: str = ""


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """A decision with everything that belongs to it; `word` is the panel's, where it has one."""

    decision: Decision
    application: Application
    call: Call
    letters: tuple[Letter, ...]
    word: Word | None = None
    taken_back: TakenBack | None = None


@dataclass(frozen=True, kw_only=True)
class FinalLaid:
    """A final list. `number` is that of its first decision, None where it does not exist yet.

    `waiting` are the decisions of one that has no effect yet, `verdicts` all decisions with their
    letters, where they were made.
    """

    number: int | None = None
    lines: tuple[Line, ...] = ()
    faults: tuple[Fault, ...] = ()
    waiting: tuple[Decision, ...] = ()
    verdicts: tuple[Verdict, ...] = ()

    @property
    def letters(self) -> tuple[Letter, ...]:
        return tuple(letter for one in self.verdicts for letter in one.letters)

    @property
    def decided(self) -> tuple[Decision, ...]:
        return self.waiting or tuple(one.decision for one in self.verdicts)
