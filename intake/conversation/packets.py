"""The packet of an application for the panel: what the city claims of each standard, and on what.

Invariant: the same application under the same call gives the same packet for every panelist; no
person is named in it, and nothing of the panel stands in it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from intake import eligibility
from intake.answers.values import Value
from intake.applications import Answer, Application, Evidence
from intake.calls.model import Call, Criterion
from intake.calls.rules import AtLeast, leaves
from intake.eligibility import Finding, Ground, Status

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
class Packet:
    """Everything a panelist gets of one application; `evidence` are all its files, by digest."""

    application: int
    city: str
    country: str
    call: str
    parts: tuple[Part, ...]
    evidence: tuple[Evidence, ...]


def packet(application: Application, call: Call) -> Packet:
    """The packet of an application by the call it was opened under."""
    answers = {id: answer.value for id, answer in application.current.items()}
    findings = eligibility.judge(call, answers)
    files = {one.digest: one for one in application.evidence}
    return Packet(
        application=application.number,
        city=application.city or "",
        country=application.country or "",
        call=call.version,
        parts=tuple(_part(one, application, findings[one.id]) for one in call.standards),
        evidence=tuple(files[digest] for digest in sorted(files)),
    )


def _part(standard: Criterion, application: Application, finding: Finding) -> Part:
    asked = [leaf.question for leaf in leaves(standard.rule)]
    given = [application.current[id] for id in asked if id in application.current]
    counted = {leaf.question for leaf in leaves(standard.rule) if isinstance(leaf, AtLeast)}
    return Part(
        standard=standard.id,
        finding=finding,
        claims=tuple(_claim(answer, application) for answer in given),
        left=tuple(_left(finding, counted)),
    )


def _claim(answer: Answer, application: Application) -> Claim:
    return Claim(
        question=answer.question,
        value=answer.value,
        words=answer.words,
        message=answer.message,
        at=answer.at,
        evidence=tuple(one for one in application.evidence if one.question == answer.question),
    )


def _left(finding: Finding, counted: set[str]) -> Iterator[Left]:
    for ground in finding.grounds:
        reason = _reason(ground, finding, counted)
        if reason:
            yield Left(question=ground.question, reason=reason)


def _reason(ground: Ground, finding: Finding, counted: set[str]) -> LeftReason | None:
    match ground.status:
        case Status.MET if ground.question in counted:
            return "worth"
        case Status.MET:
            return "declared" if finding.declared else None
        case Status.UNCERTAIN:
            return "uncertain"
        case Status.NOT_EVIDENCED:
            return "not_evidenced"
        case Status.NOT_MET:
            return "not_met"
