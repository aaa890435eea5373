"""Who judges which application: a plan, balanced, spread, free of conflicts.

Invariant: the same people, applications, conflicts, seed and standing assignments give the same
plan, in whatever order they are named; what stands and still may stand is never moved.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from intake.calls.panel import PanelRules
from intake.journal import Entry
from intake.panel import levelling
from intake.panel.conflicts import Kind
from intake.panel.roster import Panelist, seated

Conflicted = Mapping[tuple[int, str], Kind | None]
"""The kind of a conflict, by application and panelist; None of one that there only may be."""


@dataclass(frozen=True, kw_only=True, order=True)
class Assignment:
    """One panelist (key) judges one application (number)."""

    application: int
    panelist: str


@dataclass(frozen=True, kw_only=True)
class Assigned:
    """An assignment as it stands: since when, by which seed, and when its packet went out."""

    application: int
    panelist: str
    seed: str
    at: datetime
    packet_at: datetime | None = None

    @property
    def assignment(self) -> Assignment:
        return Assignment(application=self.application, panelist=self.panelist)


def unassigned(one: Assignment, *, by: str, reason: str) -> Entry:
    """That this is theirs no more, and no ballot of theirs counts for (V1: others are found)."""
    words = {"panelist": one.panelist, "by": by, "reason": reason}
    return Entry(application=one.application, act="unassigned", words=words)


@dataclass(frozen=True, kw_only=True)
class Excluded:
    """Why a panelist cannot be one of an application's."""

    panelist: str
    reason: Literal["conflict", "may_conflict", "full", "not_accepted"]
    kind: Kind | None = None


@dataclass(frozen=True, kw_only=True)
class Lack:
    """An application without its number of panelists, and who is missing to it, each with why."""

    application: int
    wanted: int
    given: int
    excluded: tuple[Excluded, ...]


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What would be assigned: all of it, what of it is new, and what would end.

    `loads` are the applications of each sitting panelist.
    """

    assigned: tuple[Assignment, ...]
    added: tuple[Assignment, ...]
    ended: tuple[Assignment, ...]
    lacks: tuple[Lack, ...]
    loads: tuple[tuple[str, int], ...]
    seed: str

    @property
    def is_whole(self) -> bool:
        return not self.lacks

    def of(self, application: int) -> tuple[str, ...]:
        return tuple(one.panelist for one in self.assigned if one.application == application)


def plan(
    applications: Sequence[int],
    roster: Sequence[Panelist],
    conflicted: Conflicted,
    rules: PanelRules,
    *,
    seed: str,
    standing: Sequence[Assignment] = (),
) -> Plan:
    """Assign to every application its number of panelists among those who have accepted.

    Standing assignments stay where they may; only the gaps are filled. Loads differ by one at most
    where neither conflicts nor what stands forces more; where either does, by as little as can be.
    """
    panelists, numbers = seated(roster), sorted(set(applications))
    free = {
        number: frozenset(
            one.key for one in panelists if (number, one.key) not in conflicted
        )
        for number in numbers
    }  # fmt: skip
    kept = frozenset(
        one for one in standing if one.panelist in free.get(one.application, frozenset())
    )
    table = levelling.Table(
        free=free,
        traits={one.key: (one.origin, one.category) for one in panelists},
        fixed=_by_application(numbers, kept),
        rank=_ranks(seed, numbers, [one.key for one in panelists]),
        wanted=rules.panelists,
    )
    levelling.fill(table)
    levelling.level(table)
    levelling.trim(table, rules.most_each)
    levelling.spread(table)
    return _plan(table, kept, roster, conflicted, rules, seed, standing)


def _plan(
    table: levelling.Table,
    kept: frozenset[Assignment],
    roster: Sequence[Panelist],
    conflicted: Conflicted,
    rules: PanelRules,
    seed: str,
    standing: Sequence[Assignment],
) -> Plan:
    assigned = frozenset(
        Assignment(application=number, panelist=key)
        for number, keys in table.chosen.items()
        for key in keys
    )
    return Plan(
        assigned=tuple(sorted(assigned)),
        added=tuple(sorted(assigned - kept)),
        ended=tuple(sorted(set(standing) - kept)),
        lacks=tuple(
            _lack(number, keys, roster, conflicted, rules)
            for number, keys in sorted(table.chosen.items())
            if len(keys) < rules.panelists
        ),
        loads=tuple(sorted(table.loads.items())),
        seed=seed,
    )


def _lack(
    number: int,
    given: set[str],
    roster: Sequence[Panelist],
    conflicted: Conflicted,
    rules: PanelRules,
) -> Lack:
    others = sorted((one for one in roster if one.key not in given), key=lambda one: one.key)
    return Lack(
        application=number,
        wanted=rules.panelists,
        given=len(given),
        excluded=tuple(_excluded(one, number, conflicted) for one in others),
    )


def _excluded(panelist: Panelist, number: int, conflicted: Conflicted) -> Excluded:
    pair = number, panelist.key
    if kind := conflicted.get(pair):
        return Excluded(panelist=panelist.key, reason="conflict", kind=kind)
    if pair in conflicted:
        return Excluded(panelist=panelist.key, reason="may_conflict")
    return Excluded(panelist=panelist.key, reason="full" if panelist.sits else "not_accepted")


def _by_application(
    numbers: Sequence[int], kept: frozenset[Assignment]
) -> dict[int, frozenset[str]]:
    found: dict[int, set[str]] = {number: set() for number in numbers}
    for one in kept:
        found[one.application].add(one.panelist)
    return {number: frozenset(keys) for number, keys in found.items()}


def _ranks(seed: str, numbers: Sequence[int], keys: Sequence[str]) -> dict[tuple[int, str], str]:
    """An order among equals that the seed decides and nobody can choose afterwards."""
    return {
        (number, key): hashlib.sha256(f"{seed}\0{number}\0{key}".encode()).hexdigest()
        for number in numbers
        for key in keys
    }
