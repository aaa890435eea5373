"""What a message was found to say: hits, doubts and the rest.

Invariant: a hit answers one question; a doubt may answer several, or one for a reason not yet.
"""

from dataclasses import dataclass

from intake.answers.values import UnclearReason
from intake.conversation.questions.taking import How


@dataclass(frozen=True, kw_only=True)
class Hit:
    """Words that answer one question, and how that is known; `prose`: the sentences around them.

    `told`: what stands in the mail, with what was taken back between those words; empty where that
    is the same. `lined`: the same words with what begins a line of its own apart, if any does.
    """

    question: str
    words: str
    how: How
    prose: str = ""
    told: str = ""
    lined: str = ""


@dataclass(frozen=True, kw_only=True)
class Doubt:
    """Words that two or more questions could claim, or that answer one for a reason not yet.

    `number` (and no question) where they stand under a number that the letter did not have.
    """

    questions: tuple[str, ...]
    words: str
    number: int | None = None
    reason: UnclearReason = "hedged"


@dataclass(frozen=True, kw_only=True)
class Matches:
    """Everything a message says, by the question it answers; `rest` are its other sentences.

    `is_by_letter` where something means one thing or another by the letter that is answered.
    `former`: the hits of an edited message as it stood before; `gone`: those of them without one
    now.
    `echoes` are our own questions, put again above their answers.
    """

    hits: tuple[Hit, ...]
    doubts: tuple[Doubt, ...]
    rest: tuple[str, ...]
    is_by_letter: bool = False
    former: tuple[Hit, ...] = ()
    gone: tuple[Hit, ...] = ()
    echoes: tuple[str, ...] = ()
