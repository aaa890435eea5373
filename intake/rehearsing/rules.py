"""Rules that nobody can meet, or that nobody can fail: tried out with made answers.

Rules only gain by more yeses and higher figures, so the best and the worst answers settle it.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from intake.answers.values import Unclear, Value
from intake.calls.model import Call, Criterion
from intake.eligibility import Finding, Status, is_eligible, judge
from intake.rehearsing import made
from intake.rehearsing.points import Point


def impossible(call: Call, today: date) -> Iterator[Point]:
    """Rules that no answer meets, or that every answer meets; and a gate that nobody passes."""
    best = judge(call, _answers(call, today, meets=True))
    worst = judge(call, _answers(call, today, meets=False))
    for key, one in _placed(call):
        if best[one.id].status is not Status.MET:
            yield Point(
                key=key,
                text=f"nobody can meet {one.id}: no answer to {_lacking(best[one.id])} that the "
                "desk understands would do; lower what it demands or mend the question",
            )
        if worst[one.id].status is not Status.NOT_MET:
            yield Point(
                key=key,
                text=f"everybody meets {one.id}: no answer to {_lacking(worst[one.id])} fails it; "
                "raise what it demands or leave the rule out",
            )
    if not is_eligible(call, best):
        yield Point(
            key="criteria",
            text="no city can ever be eligible: none of the criteria can be met; mend one of them",
        )


def dead_parts(call: Call, today: date) -> Iterator[Point]:
    """Demands that nobody can meet in rules that can be met without them."""
    best = judge(call, _answers(call, today, meets=True))
    for key, one in _placed(call):
        lacking = _lacking(best[one.id])
        if best[one.id].status is Status.MET and lacking:
            yield Point(
                key=key,
                text=f"no answer to {lacking} meets its part of {one.id}; that part never counts",
            )


def _placed(call: Call) -> Iterator[tuple[str, Criterion]]:
    for key, ruled in (("criteria", call.criteria), ("standards", call.standards)):
        for index, one in enumerate(ruled):
            yield f"{key}.{index}.rule", one


def _answers(call: Call, today: date, *, meets: bool) -> Mapping[str, Value]:
    """The best, or the worst, that can be said to every question."""
    found: dict[str, Value] = {}
    for question in call.questions:
        words = made.made(call, question, today, meets=meets)
        value = None if words is None else made.read(call, question, words, today)
        if value is not None and not isinstance(value, Unclear):
            found[question.id] = value
    return found


def _lacking(finding: Finding) -> str:
    """The questions to which no answer was found."""
    return ", ".join(one.question for one in finding.grounds if one.code == "unanswered")
