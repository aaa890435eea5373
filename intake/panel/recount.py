"""A kept tally counted again from the journal: what its entries prove of it.

Invariant: nothing is taken from the kept tally but what the journal holds of it too; where words
were erased that it rests on it says so and guesses nothing (V2).
"""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from intake.calls.model import Call
from intake.journal import Link
from intake.panel import ballots, tally
from intake.panel.ballots import Ballot

Words = Mapping[str, Any]
Judges = frozenset[str]
Term = tuple[datetime, Judges]
"""Who judged from a moment on."""


@dataclass(frozen=True, kw_only=True)
class Kept:
    """A tally as the store keeps it, with every form of every ballot on its application."""

    canonical: bytes
    digest: str
    forms: tuple[Ballot, ...]


@dataclass(frozen=True, kw_only=True)
class _Told:
    """What the journal says until the tally: who judged, the last ballot of each, the conflicts.

    `at_close` are who judged when the ballots closed; None of a tally that does not say when.
    """

    assigned: Judges
    at_close: Judges | None
    cast: Mapping[str, str]
    conflicted: frozenset[str]
    tallied: Words


def first_fault(
    call: Call, number: int, kept: Kept, chain: Sequence[Link], words: Mapping[int, Words]
) -> str | None:
    """What is wrong with the tally of an application, or None where it comes out the same.

    The chain is taken to hold; `words` are by sequence, erased ones are missing.
    """
    told = _told(chain, words)
    if isinstance(told, str):
        return told
    return next(iter(_faults(call, number, kept, told)), None)


def _told(chain: Sequence[Link], words: Mapping[int, Words]) -> _Told | str:
    """As it was when the tally that stands was counted; one that was set aside stands no more."""
    assigned, conflicted = set[str](), set[str]()
    cast: dict[str, str] = {}
    terms: list[Term] = []
    told: _Told | str = _NONE
    for link in chain:
        if link.act not in _ACTS:
            continue
        said = words.get(link.sequence)
        if said is None and link.act in CONFLICTS:
            continue  # nobody's who judged: theirs are never erased
        if said is None:
            return f"it cannot be told: words of entry {link.sequence} were erased"
        match link.act:
            case "tallied":
                told = _Told(
                    assigned=frozenset(assigned), at_close=_at_close(said, terms), cast=dict(cast),
                    conflicted=frozenset(conflicted), tallied=said,
                )  # fmt: skip
            case "tally_set_aside":
                told = _NONE
            case act:
                _follow(act, said, assigned, cast, conflicted)
                terms.append((link.at, frozenset(assigned)))
    return told


def _at_close(said: Words, terms: Sequence[Term]) -> Judges | None:
    """Who judged at the moment at which, by the tally's entry, the ballots closed."""
    if "closed_at" not in said:
        return None
    closed_at = _closed_at(said)
    return next((judges for at, judges in reversed(terms) if at <= closed_at), frozenset())


def _closed_at(said: Words) -> datetime:
    return datetime.fromisoformat(said["closed_at"])


def is_told(chain: Sequence[Link]) -> bool:
    """Whether by the journal a tally stands."""
    acts = [link.act for link in chain if link.act in ("tallied", "tally_set_aside")]
    return acts[-1:] == ["tallied"]


_NONE = "the journal has no tally"
CONFLICTS = frozenset({"conflict_declared", "conflict_lifted"})
_ACTS = CONFLICTS | {"assigned", "unassigned", "ballot_cast", "tallied", "tally_set_aside"}
_RESTED_ON = _ACTS | {"packet_sent", "packet_recalled", "tie_settled"}


def is_rested_on(act: str, said: Words, judges: Collection[str]) -> bool:
    """Whether a tally, or what was done about it, rests on an entry: its words are never erased.

    `judges` are all who ever were assigned the application. Who only declared a conflict decided
    nothing.
    """
    return act in _RESTED_ON and (act not in CONFLICTS or said.get("panelist") in judges)


def _follow(
    act: str, said: Words, assigned: set[str], cast: dict[str, str], conflicted: set[str]
) -> None:
    """A conflict ends an assignment, as everywhere; lifting it restores none."""
    who = str(said["panelist"])
    match act:
        case "assigned":
            assigned.add(who)
        case "unassigned":
            assigned.discard(who)
        case "conflict_declared" if said["kind"]:
            assigned.discard(who)
            conflicted.add(who)
        case "conflict_lifted":
            conflicted.discard(who)
        case "ballot_cast":
            cast[who] = str(said["digest"])


def _faults(call: Call, number: int, kept: Kept, told: _Told) -> Iterator[str]:
    dumped = json.loads(kept.canonical)
    recorded = told.tallied
    if tally.canonical_of(recorded["tally"]) != kept.canonical:
        yield "the kept tally is not the one that the journal recorded"
    if not kept.digest == recorded["digest"] == tally.digest_of(kept.canonical):
        yield "its digest is not the one that the journal recorded"
    newest = {one.panelist: one for one in kept.forms}
    for who in sorted({*newest, *told.cast}):
        if who not in newest or ballots.digest(newest[who]) != told.cast.get(who):
            yield f"the ballot of {who} is not the one that the journal recorded"
    found = frozenset(recorded["conflicted"])
    if not told.conflicted <= found:
        yield f"a declared conflict was passed over: {', '.join(sorted(told.conflicted - found))}"
    if told.at_close is not None and _closed_at(recorded) < ballots.closes_at(call):
        yield "it was counted as if the ballots had closed before the end of the selection"
    again = tally.count(
        call, number, assigned=sorted(told.assigned), cast=list(newest.values()),
        conflicted=sorted(found), chair=dumped["chair"],
        at_close=None if told.at_close is None else sorted(told.at_close),
        wanted=recorded.get("wanted", 0),
    )  # fmt: skip
    if recorded.get("wanted", call.panel.panelists) != call.panel.panelists:
        yield "it was counted as if the call wanted another number of panelists"
    fault = tally.first_fault(dumped, again)
    if fault:
        yield fault
