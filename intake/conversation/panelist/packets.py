"""The packet of an application for the panel: what the city claims of each standard, and on what.

Invariant: the same application under the same call gives the same packet for every panelist; no
person is named in it, and nothing of the panel stands in it.
"""

from collections.abc import Collection, Iterator

from intake import eligibility
from intake.applications import Answer, Application, once
from intake.calls.model import Call, Criterion
from intake.calls.rules import AtLeast, leaves
from intake.eligibility import Finding, Ground, Status
from intake.notices.packet import Changes, ClaimChanged, PartChanged
from intake.notices.packet import Claim as Claim
from intake.notices.packet import Left as Left
from intake.notices.packet import LeftReason as LeftReason
from intake.notices.packet import Packet as Packet
from intake.notices.packet import Part as Part


def packet(application: Application, call: Call) -> Packet:
    """The packet of an application by the call it was opened under."""
    answers = {id: answer.value for id, answer in application.current.items()}
    findings = eligibility.judge(call, answers)
    files = {one.digest: one for one in application.files}
    return Packet(
        application=application.number,
        city=application.city or "",
        country=application.country or "",
        call=call.version,
        parts=tuple(_part(one, application, findings[one.id]) for one in call.standards),
        evidence=tuple(files[digest] for digest in sorted(files)),
    )


def changes(
    before: Packet,
    after: Packet,
    *,
    was_open: Collection[str],
    is_open: Collection[str],
) -> Changes:
    """What the later of two packets of a city says otherwise.

    `was_open` and `is_open` are the questions of claims that the city had put in question then, and
    that it has now.
    """
    pairs = zip(before.parts, after.parts, strict=True)
    found = (_part_changed(old, new, tuple(_changed(old, new))) for old, new in pairs)
    parts = tuple(one for one in found if one.claims)
    told = {one.question for part in parts for one in part.claims}
    claims = {one.question: one for part in after.parts for one in part.claims}
    had = {one.digest for one in before.evidence}
    has = {one.digest for one in after.evidence}
    return Changes(
        parts=parts,
        open=tuple(claims[id] for id in claims if id in is_open and id not in was_open),
        upheld=tuple(claims[id] for id in claims if id in was_open and id not in {*is_open, *told}),
        files=tuple(one for one in after.evidence if one.digest not in had),
        gone=tuple(one for one in before.evidence if one.digest not in has),
    )


def _part_changed(before: Part, after: Part, claims: tuple[ClaimChanged, ...]) -> PartChanged:
    changed = {one.question for one in claims}
    return PartChanged(
        finding=after.finding,
        was=before.finding,
        claims=claims,
        grounds=tuple(one for one in after.finding.grounds if one.question in changed),
    )


def _changed(before: Part, after: Part) -> Iterator[ClaimChanged]:
    known = {one.question: one.value for one in before.claims}
    for one in after.claims:
        if known.get(one.question) != one.value:
            yield ClaimChanged(
                question=one.question, before=known.get(one.question), after=one.value
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
        evidence=once(one for one in application.files if one.question == answer.question),
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
