"""Which categories and origins of the rule the panel covers (V1): a report that blocks nothing.

Invariant: every category and origin of the rules is in the report once, missing or not.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from intake.calls.panel import Origin, PanelRules
from intake.panel.roster import Panelist, Seat

AWAITED = (Seat.LISTED, Seat.INVITED)


@dataclass(frozen=True, kw_only=True)
class Covered:
    """One category or origin: keys of who sits for it, and of who may yet accept."""

    kind: Literal["category", "origin"]
    id: str
    sitting: tuple[str, ...]
    awaited: tuple[str, ...]

    @property
    def is_missing(self) -> bool:
        return not self.sitting


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """The whole report, in the order of the rules."""

    rows: tuple[Covered, ...]

    @property
    def missing(self) -> tuple[Covered, ...]:
        return tuple(row for row in self.rows if row.is_missing)


def report(roster: Sequence[Panelist], rules: PanelRules) -> Coverage:
    """How the roster covers the categories and origins that the call names."""
    categories = [
        _covered("category", one.id, [who for who in roster if who.category == one.id])
        for one in rules.categories
    ]
    origins = [
        _covered("origin", one.id, [who for who in roster if comes_from(who, one)])
        for one in rules.origins
    ]
    return Coverage(rows=(*categories, *origins))


def names_of(rules: PanelRules) -> dict[str, str]:
    """What the categories and origins of the rule are called in English, by ID."""
    categories = {one.id: one.name["en"] for one in rules.categories}
    return categories | {one.id: one.name["en"] for one in rules.origins}


def comes_from(panelist: Panelist, origin: Origin) -> bool:
    return panelist.origin == origin.id or panelist.origin in origin.includes


def _covered(kind: Literal["category", "origin"], id: str, counting: Sequence[Panelist]) -> Covered:
    ordered = sorted(counting, key=lambda one: one.key)
    return Covered(
        kind=kind,
        id=id,
        sitting=tuple(one.key for one in ordered if one.sits),
        awaited=tuple(one.key for one in ordered if one.seat in AWAITED),
    )
