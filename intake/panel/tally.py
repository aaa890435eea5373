"""Counting the ballots on one application by the call's rules.

Invariant: a tally holds everything it was counted from, so that anybody can count again; the same
ballots give the same bytes, in whatever order they are named. No time of counting is in it.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from intake.calls.model import AtLeastStandards, Call
from intake.calls.panel import PanelRules, Ties
from intake.errors import Refusal
from intake.panel import ballots
from intake.panel.ballots import Ballot, Judgement

Outcome = Literal["met", "not_met", "open", "reported"]
"""Of all standards together, as the call combines them; `reported` where the panel only reports,
`open` where a tie that organizers settle could still decide it."""

Settled = Literal["most", "lower", "higher", "chair", "open"]
"""How a standard's verdict came about: most ballots, or the rule for ties."""

StruckReason = Literal["not_assigned", "conflict", "unfinished"]


@dataclass(frozen=True, kw_only=True)
class Count:
    """One standard: the ballots for each verdict of the scale (best first), and what follows."""

    standard: str
    ballots: tuple[tuple[str, int], ...]
    verdict: str | None
    settled: Settled


@dataclass(frozen=True, kw_only=True)
class Struck:
    """A ballot that does not count."""

    panelist: str
    reason: StruckReason


@dataclass(frozen=True, kw_only=True)
class Tally:
    """What the panel said of one application. `call` is the version of the rules counted by.

    `ballots` are those counted, by panelist; `assigned` everybody who was to judge.
    """

    application: int
    call: str
    needed: int
    ties: Ties
    chair: str | None
    assigned: tuple[str, ...]
    ballots: tuple[Ballot, ...]
    struck: tuple[Struck, ...]
    counts: tuple[Count, ...]
    outcome: Outcome

    @property
    def verdicts(self) -> dict[str, str | None]:
        return {one.standard: one.verdict for one in self.counts}


def count(
    call: Call,
    application: int,
    *,
    assigned: Sequence[str],
    cast: Sequence[Ballot],
    conflicted: Sequence[str] = (),
    chair: str | None = None,
    at_close: Sequence[str] | None = None,
    wanted: int = 0,
    is_past: bool = False,
) -> Tally | Refusal:
    """The tally of an application, or why there is none yet (quorum).

    `at_close` are those who judged it when its ballots closed: who leaves later, or is struck,
    lowers no number needed. None where a tally from before that rule is counted again.
    `wanted` is how many the call wants to judge an application: a seat that nobody took again
    lowers no number either. 0 where a tally from before that rule is counted again.
    `is_past` where the application has left its selection, so that only moving it back opens its
    ballots again.
    Ballots of who is not assigned (any more), of who has a conflict, and unfinished ones are
    struck, and stand in the tally as struck.
    """
    mine = sorted(
        (one for one in cast if one.application == application), key=lambda one: one.panelist
    )
    reasons = {one.panelist: _struck(one, assigned, conflicted, call) for one in mine}
    valid = tuple(one for one in mine if reasons[one.panelist] is None)
    needed = _needed(call.panel, at_close or assigned, wanted)
    if len(valid) < needed:
        return _no_quorum(application, len(valid), needed, is_past=is_past)
    counts = tuple(_count(one.id, valid, call.panel, chair) for one in call.standards)
    struck = tuple(Struck(panelist=key, reason=reason) for key, reason in reasons.items() if reason)
    return Tally(
        application=application, call=call.version, needed=needed, ties=call.panel.ties,
        chair=chair, assigned=tuple(sorted(set(assigned))), ballots=valid, struck=struck,
        counts=counts, outcome=outcome(call, counts),
    )  # fmt: skip


def _no_quorum(application: int, counted: int, needed: int, *, is_past: bool) -> Refusal:
    back = f'`citydesk move {application} --to selection --reason "…"` and then ' if is_past else ""
    return Refusal(
        reason="no_quorum",
        text=f"Application {application} has {counted} finished "
        f"{'ballot that counts' if counted == 1 else 'ballots that count'}; "
        f"the tally needs {needed}. "
        f"{back}`citydesk extend {application} --until …` opens its ballots again and tells its "
        "panelists; `citydesk panel assign` finds others where some dropped out.",
    )


def _needed(rules: PanelRules, assigned: Sequence[str], wanted: int) -> int:
    """All who were to judge where the call sets no quorum, and never none."""
    return max(1, len(set(assigned)), wanted) if rules.quorum is None else rules.quorum


def _struck(
    ballot: Ballot, assigned: Sequence[str], conflicted: Sequence[str], call: Call
) -> StruckReason | None:
    if ballot.panelist in conflicted:
        return "conflict"
    if ballot.panelist not in assigned:
        return "not_assigned"
    return None if ballots.is_whole(ballot, call) else "unfinished"


def _count(standard: str, valid: Sequence[Ballot], rules: PanelRules, chair: str | None) -> Count:
    found = Counter(one.judged[standard].verdict for one in valid)
    most = max(found.values())
    first = [grade for grade in rules.grades if found[grade] == most]
    chairs = [one.judged[standard].verdict for one in valid if one.panelist == chair]
    verdict, settled = _settle(first, rules.ties, chairs)
    return Count(
        standard=standard,
        ballots=tuple((grade, found[grade]) for grade in rules.grades),
        verdict=verdict,
        settled=settled,
    )


def _settle(first: Sequence[str], ties: Ties, chairs: Sequence[str]) -> tuple[str | None, Settled]:
    """One verdict of those with most ballots; a chair's ballot settles only between these."""
    if len(first) == 1:
        return first[0], "most"
    if ties == "higher":
        return first[0], "higher"
    if ties == "lower":
        return first[-1], "lower"
    if ties == "chair" and chairs and chairs[0] in first:
        return chairs[0], "chair"
    return None, "open"


def outcome(call: Call, counts: Sequence[Count]) -> Outcome:
    """Of all standards together: met or not only where no open tie could turn it."""
    if call.combine == "panel_decides":
        return "reported"
    passed = sum(one.verdict in call.panel.passing for one in counts)
    still_open = sum(one.verdict is None for one in counts)
    wanted = _wanted(call)
    if passed >= wanted:
        return "met"
    return "open" if passed + still_open >= wanted else "not_met"


def _wanted(call: Call) -> int:
    if isinstance(call.combine, AtLeastStandards):
        return call.combine.at_least
    return len(call.standards) if call.combine == "all" else 1


def dump(tally: Tally) -> dict[str, Any]:
    """The tally as JSON; times in UTC, so that one moment has one spelling."""
    cast = [ballots.spelled(one) for one in tally.ballots]
    return _plain(asdict(tally) | {"ballots": cast})  # type: ignore[no-any-return]


def load(dumped: Mapping[str, Any]) -> Tally:
    """The tally that was dumped so."""
    return Tally(
        **{key: dumped[key] for key in ("application", "call", "needed", "ties", "chair")},
        assigned=tuple(dumped["assigned"]),
        ballots=tuple(_ballot(one) for one in dumped["ballots"]),
        struck=tuple(Struck(**one) for one in dumped["struck"]),
        counts=tuple(_counted(one) for one in dumped["counts"]),
        outcome=dumped["outcome"],
    )


def _ballot(dumped: Mapping[str, Any]) -> Ballot:
    judged = tuple(Judgement(**one) for one in dumped["judgements"])
    at = datetime.fromisoformat(dumped["at"])
    return Ballot(**{**dumped, "judgements": judged, "at": at})


def _counted(dumped: Mapping[str, Any]) -> Count:
    return Count(**{**dumped, "ballots": tuple((id, times) for id, times in dumped["ballots"])})


def canonical(tally: Tally) -> bytes:
    """The one spelling of a tally."""
    return canonical_of(dump(tally))


def canonical_of(dumped: Mapping[str, Any]) -> bytes:
    """The same of a tally that was dumped."""
    return json.dumps(dumped, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def digest(tally: Tally) -> str:
    """SHA-256 of the canonical bytes, in hex: what the journal keeps."""
    return digest_of(canonical(tally))


def digest_of(canonical: bytes) -> str:
    return hashlib.sha256(canonical).hexdigest()


def first_fault(kept: Mapping[str, Any], again: Tally | Refusal) -> str | None:
    """Where a kept tally (as dumped) and one counted again differ, or None where they agree."""
    if isinstance(again, Refusal):
        return f"it cannot be counted again: {again.text}"
    counted = dump(again)
    for key in sorted({*counted, *kept}):
        if counted.get(key) != kept.get(key):
            return f"{key} differ: " + "; ".join(_apart(kept.get(key), counted.get(key)))
    return None


def _apart(kept: Any, counted: Any) -> Iterator[str]:
    """The first place of two lists where they differ, or both values whole."""
    if isinstance(kept, list) and isinstance(counted, list) and len(kept) == len(counted):
        place = next(at for at, one in enumerate(kept) if one != counted[at])
        kept, counted = kept[place], counted[place]
    yield f"kept {json.dumps(kept, ensure_ascii=False)[:300]}"
    yield f"counted again {json.dumps(counted, ensure_ascii=False)[:300]}"


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list | tuple) else value
