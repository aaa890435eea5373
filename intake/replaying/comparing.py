"""What a journal says of its application, beside what the store says: a sentence a difference."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from intake import eligibility
from intake.applications import Application
from intake.awards import Award, Validity
from intake.calls.model import Call
from intake.decisions import Decision
from intake.replaying.standing import Replayed, fits


def differences(
    call: Call,
    replayed: Replayed,
    stored: Application,
    decided: Sequence[Decision],
    award: Award | None = None,
) -> tuple[str, ...]:
    """Where the store says something else than the journal, a sentence each.

    `decided` are all decisions on the application, oldest first, `award` is that of a city that was
    ever titled.
    """
    return (
        *_of_standing(replayed.application, stored),
        *_of_answers(replayed, stored),
        *_of_findings(call, replayed, stored),
        *_of_decisions(replayed.decisions, decided),
        *of_documents(replayed.documents, award),
    )


def _of_standing(ours: Application, stored: Application) -> Iterator[str]:
    for name in ("state", "stage", "until", "until_in", "city", "country"):
        yield from _unequal(name, getattr(ours, name), getattr(stored, name))


def _of_answers(replayed: Replayed, stored: Application) -> Iterator[str]:
    yield from _unequal("answers given", replayed.given, len(stored.answers))
    for id in sorted({*replayed.answers, *stored.current}):
        theirs = stored.current.get(id)
        if replayed.answers.get(id) != (theirs.value if theirs else None):
            yield f"answer {id}: the store has another one than the journal"


def _of_findings(call: Call, replayed: Replayed, stored: Application) -> Iterator[str]:
    current = {id: answer.value for id, answer in stored.current.items()}
    fitting = {id: value for id, value in current.items() if fits(call, id, value)}
    for id, finding in eligibility.judge(call, fitting).items():
        yield from _unequal(f"finding {id}", replayed.findings[id].status, finding.status)


def _of_decisions(ours: Sequence[Decision], stored: Sequence[Decision]) -> Iterator[str]:
    yield from _unequal("decisions", len(ours), len(stored))
    for our, their in zip(ours, stored, strict=False):
        number = their.number if our.number is None else our.number
        for name in ("outcome", "state", "stage", "reason", "by", "approved_by", "call", "tally"):
            yield from _unequal(
                f"{name} of decision {number}", getattr(our, name), getattr(their, name)
            )
        yield from _unequal("number of a decision", number, their.number)
        if our.findings != their.findings:
            yield f"findings of decision {number}: the store has others than the journal gives"


def of_documents(ours: Mapping[str, Validity] | None, award: Award | None) -> tuple[str, ...]:
    """Where certificates and licences are otherwise valid than the journal says."""
    if ours is None:
        return ()
    stored = {one.number: one.validity for one in award.documents} if award else {}
    return tuple(
        fault
        for number in sorted({*ours, *stored})
        for fault in _unequal(f"document {number}", ours.get(number), stored.get(number))
    )


def _unequal(what: str, ours: object, theirs: object) -> Iterator[str]:
    if ours != theirs:
        yield f"{what}: the journal gives {_said(ours)}, the store {_said(theirs)}"


def _said(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    return "none" if value is None else str(value)
