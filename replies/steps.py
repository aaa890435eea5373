"""What letters say of stages and decisions: what a stage is for, what was passed, what fell short.

Invariant: a stage is told in the words of the programme's rules (V3) and of the call, no more; no
rule is held against a city before the stage that judges it.
"""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from intake import stages
from intake.calls.model import AtLeastStandards, Call, Criterion, Stage, text_in
from intake.eligibility import Finding, Status
from intake.notices import Declined, Receipt, StageMoved
from replies import findings, panelists
from replies.catalogue import N_
from replies.filters import Tongue
from replies.said import said

_TASKS: dict[Stage, str] = {
    Stage.PRELIMINARY_ANNOUNCEMENT: N_(
        "In this stage there is a preliminary announcement, and the public can give opinions or "
        "vote. Nothing is final yet."
    ),
    Stage.FINAL_REVIEW: N_("In this stage your application is reviewed for the last time."),
    Stage.OFFICIAL_ANNOUNCEMENT: N_(
        "In this stage the result is announced officially, and certificates and licences are "
        "issued. This letter does not say what the result is."
    ),
}


def task(tongue: Tongue, one: Stage, call: Call) -> str:
    """What happens in this stage; nothing where the rules do not say."""
    told = []
    if one is call.gate:
        told.append(tongue.say(N_("In this stage the basic criteria are judged. One is enough.")))
    if one is Stage.SELECTION and call.standards:
        told.append(
            tongue.say(N_("In this stage the standards of a demonstration city are judged."))
        )
        told.append(
            standards_needed(tongue, call) or tongue.say(N_("A panel judges each of them."))
        )
    if one in _TASKS:
        told.append(tongue.say(_TASKS[one]))
    return " ".join(told)


def standards_needed(tongue: Tongue, call: Call) -> str:
    """How many standards the call wants; nothing where it leaves that to the panel."""
    match call.combine:
        case "any":
            return tongue.say(N_("One standard is enough."))
        case "all":
            return tongue.say(N_("All standards are needed."))
        case AtLeastStandards(at_least=count):
            return tongue.count_say(
                "At least %(count)s standard is needed.",
                "At least %(count)s standards are needed.",
                count,
            )
        case _:
            return ""


def is_success(tongue: Tongue, notice: StageMoved, call: Call) -> bool:
    """Whether the city has passed something. The last stage begins before its result is known."""
    is_judged = notice.former in (call.gate, Stage.SELECTION, Stage.PRELIMINARY_ANNOUNCEMENT)
    return is_judged and notice.stage is not Stage.OFFICIAL_ANNOUNCEMENT


def passed(tongue: Tongue, notice: StageMoved, call: Call) -> tuple[Finding, ...]:
    """The rules of the stage that is over which the city meets; what a panel judged it told."""
    return () if notice.judged else _met(notice.receipt, _judged_in(notice.former, call))


def judged(tongue: Tongue, verdict: tuple[str, str], call: Call) -> str:
    """S2 (output above USD 100 billion): not met. As the panel judged it."""
    id, grade = verdict
    title = next((one.title for one in call.standards if one.id == id), {})
    named = f"{id} ({said(text_in(title, tongue.language))})" if title else said(id)
    return tongue.labelled(named, panelists.grade(tongue, grade, call))


class Grounds(NamedTuple):
    """What stands against a city that was declined, and what it meets of the rules judged so far.

    `criteria` is empty where one of them is met: one is enough (B0). Where a panel judged, the
    standards are its to tell (V1).
    """

    criteria: tuple[Finding, ...]
    standards: tuple[Finding, ...]
    met: tuple[Finding, ...]


def grounds(tongue: Tongue, notice: Declined, call: Call) -> Grounds:
    """The findings that a letter of refusal shows."""
    rules = _judged_until(notice.stage, call)
    if notice.judged:
        rules -= {one.id for one in call.standards}
    against = [one for one in notice.against if one.id in rules]
    is_eligible = notice.receipt.eligible is True
    return Grounds(
        criteria=tuple(
            one for one in against if not is_eligible and not findings.is_standard(one, call)
        ),
        standards=tuple(one for one in against if findings.is_standard(one, call)),
        met=_met(notice.receipt, rules),
    )


def _met(receipt: Receipt, judged: Iterable[str]) -> tuple[Finding, ...]:
    known = set(judged)
    return tuple(one for one in receipt.findings if one.id in known and one.status is Status.MET)


def _judged_in(stage: Stage, call: Call) -> tuple[str, ...]:
    """IDs of the rules that this stage judges."""
    rules: tuple[Criterion, ...] = call.criteria if stage is call.gate else ()
    if stage is Stage.SELECTION:
        rules += call.standards
    return tuple(one.id for one in rules)


def _judged_until(stage: Stage, call: Call) -> frozenset[str]:
    """IDs of the rules that this stage or one before it judges."""
    until = stages.ORDER[: stages.ORDER.index(stage) + 1]
    return frozenset(id for one in until for id in _judged_in(one, call))


KNOWING_CALL: dict[str, Callable[..., Any]] = {
    "task": task,
    "is_success": is_success,
    "passed": passed,
    "judged": judged,
    "grounds": grounds,
}
"""Filters that need the call of the letter."""
