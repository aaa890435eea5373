"""Where an application stands while its journal is played, and what the whole journal came to."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from intake import eligibility
from intake.answers.values import (
    Amount,
    AnswerKind,
    Choice,
    Count,
    Day,
    Events,
    NotAvailable,
    Place,
    Text,
    Value,
    Venue,
    YesNo,
)
from intake.applications import Application, State
from intake.awards import Validity
from intake.calls.model import Call
from intake.decisions import WAITING, Decision
from intake.eligibility import Finding
from intake.errors import Refusal
from intake.journal import Link

Words = Mapping[str, Any]

_ANSWERS: dict[AnswerKind, type[Value]] = {
    "amount": Amount, "count": Count, "yesno": YesNo, "choice": Choice, "place": Place,
    "country": Place, "date": Day, "venue": Venue, "text": Text, "events": Events,
}  # fmt: skip
"""The value that a question of each kind is answered by."""


def fits(call: Call, id: str, value: Value) -> bool:
    """Whether the value can answer this question, so that the rules can judge by it."""
    kinds = {one.id: one.kind for one in call.questions}
    return id in kinds and isinstance(value, (_ANSWERS[kinds[id]], NotAvailable))


@dataclass(frozen=True, kw_only=True)
class Replayed:
    """What a journal says of its application.

    `application` is its standing alone, without people and answers; `answers` are the current ones
    of `given` in all, `documents` certificates and licences by number (None
    where an entry about them was erased). `faults` are sentences
    about acts that were not possible as the application stood, and about findings that its answers
    did not give. Where `erased` says why nothing after an entry can be told, everything else is as
    it was before it.
    """

    application: Application
    answers: Mapping[str, Value]
    given: int
    findings: Mapping[str, Finding]
    decisions: tuple[Decision, ...]
    documents: Mapping[str, Validity] | None
    faults: tuple[str, ...]
    erased: str | None


@dataclass(kw_only=True)
class Play:
    """Where the application stands after the entries so far.

    An act that was not possible is noted and followed all the same: one fault makes no others.
    `extended` is the application as it was before each time that it was given more time, `passed`
    are the acts so far that change nothing.
    """

    call: Call
    application: Application
    extended: list[Application] = field(default_factory=list)
    answers: dict[str, Value] = field(default_factory=dict)
    given: int = 0
    passed: set[str] = field(default_factory=set)
    decisions: list[Decision] = field(default_factory=list)
    documents: dict[str, Validity] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    @property
    def waiting(self) -> Decision | None:
        """The decision that has had no effect yet; only the newest can be one."""
        newest = self.decisions[-1] if self.decisions else None
        return newest if newest and newest.state in WAITING else None

    def findings(self) -> dict[str, Finding]:
        return eligibility.judge(self.call, self.answers)

    def fault(self, link: Link, text: str) -> None:
        self.faults.append(f"entry {link.sequence} ({link.act}): {text}")

    def refused(self, link: Link, refusal: Refusal | None) -> None:
        if refusal:
            self.fault(link, refusal.text)

    def set(self, **changes: Any) -> None:
        self.application = replace(self.application, **changes)

    def settle(self, link: Link, said: Words, **changes: Any) -> None:
        """The newest decision with its number, which the entry says, and these changes."""
        former, number = self.decisions[-1], said["decision"]
        if former.number not in (None, number):
            self.fault(link, f"decision {former.number} waited, not decision {number}")
        self.decisions[-1] = replace(former, **{"number": number} | changes)

    def compare(self, link: Link, said: Words) -> None:
        """The findings that the entry records with those that the answers until then give."""
        recorded, given = said["findings"], self.findings()
        for id in sorted({*recorded, *given}):
            status = given[id].status.value if id in given else "none"
            if recorded.get(id, "none") != status:
                text = f"finding {id} was recorded as {recorded.get(id, 'none')}"
                self.fault(link, f"{text}, the answers give {status}")

    def changed_since(self, decision: Decision) -> str | None:
        """What is not as it was when the decision was made."""
        if self.application.state is not State.REGISTERED:
            return f"the application was {self.application.state.value}"
        if self.application.stage is not decision.stage:
            return (
                f"it was decided in {decision.stage.value}, not in {self.application.stage.value}"
            )
        if tuple(self.findings().values()) != decision.findings:
            return "the findings had changed since it was decided"
        return None
