"""What a journal says of conflicts, ties, consent and objections, beside the store.

Invariant: only what the journal holds in words is compared: erased words name people, and what was
erased is gone on both sides.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from intake.consultation import Consent, Line, Objection
from intake.journal import Link
from intake.panel.conflicts import Declaration
from intake.panel.ties import Settlement
from intake.replaying.standing import Words


@dataclass(frozen=True, kw_only=True)
class Kept:
    """What the store keeps of one application's trial: all of it, oldest first."""

    declared: Sequence[Declaration] = ()
    settled: Sequence[Settlement] = ()
    lines: Sequence[Line] = ()
    objections: Sequence[Objection] = ()


@dataclass(kw_only=True)
class _Told:
    """The same as the journal says it."""

    declared: Counter[tuple[Any, ...]] = field(default_factory=Counter)
    settled: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    lines: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    settling: set[tuple[Any, ...]] = field(default_factory=set)
    is_consent_erased: bool = False
    raised: int = 0
    objected: dict[int, str] = field(default_factory=dict)
    answered: Counter[tuple[Any, ...]] = field(default_factory=Counter)
    withdrawn: int = 0


def unfair(kept: Kept, chain: Sequence[Link], words: Mapping[int, Words]) -> tuple[str, ...]:
    """Where the store says otherwise than the journal, which is taken to hold: a sentence each."""
    told = _Told()
    for link in chain:
        _follow(told, link, words.get(link.sequence))
    return (
        *_of_conflicts(told, kept.declared),
        *_of_ties(told, kept.settled),
        *_of_lines(told, kept.lines),
        *_of_objections(told, kept.objections),
    )


def _follow(told: _Told, link: Link, said: Words | None) -> None:
    act = link.act
    told.raised += act == "objection_raised"
    told.withdrawn += act == "objection_withdrawn"
    if act == "tally_set_aside":
        told.settled.clear()
    if said is None:
        told.is_consent_erased |= act == "lines_settled"
        return
    match act:
        case "conflict_declared" | "conflict_lifted":
            told.declared[said["panelist"], said.get("kind"), act == "conflict_lifted"] += 1
        case "tie_settled":
            told.settled[said["standard"]] = (said["verdict"], said["reason"], said["by"])
        case "lines_settled":
            told.lines |= {id: (one["consent"], one["words"]) for id, one in said["lines"].items()}
            told.settling |= {(id, said["by"], link.at) for id in said["lines"]}
        case "objection_answered":
            told.answered[said["answer"], said["by"]] += 1
        case "objection_raised":
            told.objected[said.get("objection") or 0] = said["text"]


def _of_conflicts(told: _Told, declared: Sequence[Declaration]) -> Iterator[str]:
    theirs = Counter(
        (one.panelist, one.kind.value if one.kind else None, one.lifts) for one in declared
    )
    for who, kind, lifts in told.declared - theirs:
        what = "a conflict lifted" if lifts else kind or "no conflict"
        yield f"conflicts: the journal has {what} of {who}, the store has not"


def _of_ties(told: _Told, settled: Sequence[Settlement]) -> Iterator[str]:
    theirs = {one.standard: (one.verdict, one.reason, one.by) for one in settled}
    for standard in sorted({*told.settled, *theirs}):
        if told.settled.get(standard) != theirs.get(standard):
            yield f"the settled tie on {standard}: the store has another one than the journal"


def _of_lines(told: _Told, lines: Sequence[Line]) -> Iterator[str]:
    """Of those that are settled: whose words have changed since are asked anew."""
    if told.is_consent_erased:
        return
    for id in sorted(told.lines.keys() - {one.question for one in lines}):
        yield f"line {id}: the journal has it, the store has not"
    for one in lines:
        said = one.consent.value, one.words
        if one.consent is Consent.ASKED:
            continue
        if told.lines.get(one.question) != said:
            yield f"line {one.question}: the store has another consent or words than the journal"
        elif (one.question, one.by, one.settled_at) not in told.settling:
            yield f"line {one.question}: by the journal it was not settled so, by {one.by}"


def _of_objections(told: _Told, objections: Sequence[Objection]) -> Iterator[str]:
    if told.raised != len(objections):
        yield f"objections: the journal has {told.raised}, the store {len(objections)}"
    for one in objections:
        if told.objected.get(one.number or 0, one.text) != one.text:
            yield f"objection {one.number}: the store has other words than the journal"
    answered = Counter((one.answer, one.answered_by) for one in objections if one.answered_at)
    if told.answered - answered:
        yield "the answer to an objection: the store has another one than the journal"
