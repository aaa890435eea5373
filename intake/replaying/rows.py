"""Rows of the store beside the entries that wrote them, column by column, by one table of rules.

Invariant: only what an entry says is compared. Of a table that an entry with erased words bears on
nothing is guessed; nor is a value compared that was erased from its row.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from intake.journal import Link
from intake.names import ERASED
from intake.replaying.standing import Words

Row = Mapping[str, Any]
AT, BY_THEN = "at", "by then"
"""When the entry was written; or no later, where a message was read a while after it came."""


@dataclass(frozen=True, kw_only=True)
class Rule:
    """What an act says of a row: the values of columns, as the words of its entry name them
    ("said|words": the one or the other).

    `key` is the column that tells its rows apart, where an entry names it; else the newest is
    meant. `opens` a new row, `ends` all rows of the table. Of a column `unsaid` nothing can be told
    from then on; `blank` ones of a new row are empty. `after` are acts of which one was the last
    about the row that is meant.
    """

    table: str
    key: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    opens: bool = False
    ends: bool = False
    blank: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    @property
    def needs_words(self) -> bool:
        return bool(self.key) or any(one not in (AT, BY_THEN) for one in self.columns.values())


_SETTLED = Rule(table="decisions", columns={"settled_at": AT, "final_list": "final_list"})
_DECLARED = Rule(
    table="declarations",
    key="panelist",
    opens=True,
    columns={"at": BY_THEN, "by": "by", "words": "said|words"},
)
RULES: dict[str, tuple[Rule, ...]] = {
    "opened": (Rule(table="applications", opens=True, columns={"opened_at": BY_THEN}),),
    "answered": (Rule(table="answers", opens=True, columns={"at": BY_THEN}),),
    "decided": (
        Rule(
            table="decisions", opens=True, columns={"at": AT}, blank=("approved_at", "settled_at")
        ),
    ),
    "approved": (
        Rule(table="decisions", columns={"approved_at": AT, "final_list": "final_list"}),
    ),
    "recalled": (_SETTLED,),
    "titled": (_SETTLED,),
    "declined": (_SETTLED,),
    "reversed": (
        Rule(table="decisions", columns={"settled_at": AT}, after=("titled", "declined")),
    ),
    "tallied": (Rule(table="tallies", opens=True, columns={"at": AT}),),
    "tally_set_aside": (Rule(table="tallies", ends=True), Rule(table="settled_ties", ends=True)),
    "tie_settled": (
        Rule(table="settled_ties", key="standard", opens=True, columns={"at": AT}),
    ),
    "assigned": (
        Rule(
            table="assignments", key="panelist", opens=True,
            columns={"at": AT, "seed": "seed"}, blank=("ended_at",),
        ),
    ),
    "unassigned": (Rule(table="assignments", key="panelist", columns={"ended_at": AT}),),
    "conflict_declared": (
        _DECLARED, Rule(table="assignments", key="panelist", unsaid=("ended_at",)),
    ),
    "conflict_lifted": (_DECLARED,),
    "objection_raised": (
        Rule(
            table="objections", key="objection", opens=True,
            columns={"raised_at": BY_THEN, "address": "by"}, blank=("answered_at", "withdrawn_at"),
        ),
    ),
    "objection_answered": (
        Rule(table="objections", key="objection", columns={"answered_at": AT}),
    ),
    "objection_withdrawn": (
        Rule(table="objections", key="objection", columns={"withdrawn_at": BY_THEN}),
    ),
}  # fmt: skip
TABLES = tuple(sorted({rule.table for rules in RULES.values() for rule in rules}))
_KEYS = {
    "assignments": "panelist", "declarations": "panelist", "objections": "number",
    "settled_ties": "standard",
}  # fmt: skip
"""The column that tells rows apart; of other tables they are in the order of their entries."""


@dataclass(kw_only=True)
class _Told:
    """A row as the journal tells it: by column the value, or the latest moment it may be."""

    key: object
    act: str
    values: dict[str, tuple[str, object]]


def differing(
    stored: Callable[[str], Sequence[Row]], chain: Sequence[Link], words: Mapping[int, Words]
) -> tuple[str, ...]:
    """Where rows of an application are others than its entries wrote: a sentence each.

    `stored` gives the rows of a table, oldest first.
    """
    told: dict[str, list[_Told]] = {table: [] for table in TABLES}
    for link in chain:
        for rule in RULES.get(link.act, ()):
            if rule.table in told and not _follow(told[rule.table], rule, link, words):
                del told[rule.table]
    return tuple(
        fault for table, rows in told.items() for fault in _compared(table, rows, stored(table))
    )


def _follow(rows: list[_Told], rule: Rule, link: Link, words: Mapping[int, Words]) -> bool:
    """Play an entry; False where it does not tell what it did."""
    said = words.get(link.sequence)
    key = said.get(rule.key) if said and rule.key else None
    if (said is None and rule.needs_words) or (rule.key and key is None):
        return False
    if rule.ends:
        rows.clear()
        return True
    if rule.opens:
        rows.append(_Told(key=key, act=link.act, values=dict.fromkeys(rule.blank, (AT, None))))
    mine = [one for one in rows if one.key == key and (not rule.after or one.act in rule.after)]
    for one in mine[-1:]:
        one.act = link.act
        one.values |= {name: _value(link, said or {}, by) for name, by in rule.columns.items()}
        for name in rule.unsaid:
            one.values.pop(name, None)
    return True


def _value(link: Link, said: Words, by: str) -> tuple[str, object]:
    if by in (AT, BY_THEN):
        return by, link.at
    return AT, next((said[one] for one in by.split("|") if one in said), None)


def _compared(table: str, told: Sequence[_Told], stored: Sequence[Row]) -> Iterator[str]:
    ours, theirs = _by_key(told), _rows_by_key(stored, _KEYS.get(table))
    for key in sorted({*ours, *theirs}, key=str):
        mine, kept = ours.get(key, []), theirs.get(key, [])
        what = table if key is None else f"{table} of {key}"
        if len(mine) != len(kept):
            yield f"{what}: the journal has {len(mine)}, the store {len(kept)}"
        for one, row in zip(mine, kept, strict=False):
            yield from _unequal(what, one, row)


def _by_key(told: Sequence[_Told]) -> dict[object, list[_Told]]:
    found = defaultdict(list)
    for one in told:
        found[one.key].append(one)
    return found


def _rows_by_key(stored: Sequence[Row], column: str | None) -> dict[object, list[Row]]:
    found = defaultdict(list)
    for row in stored:
        found[row[column] if column else None].append(row)
    return found


def _unequal(what: str, told: _Told, row: Row) -> Iterator[str]:
    for name, (kind, said) in told.values.items():
        kept = row[name]
        if kept == ERASED:
            continue
        if kind == BY_THEN and isinstance(said, datetime) and kept is not None:
            if kept > said:
                yield f"{what}, {name}: the journal knew of it at {said}, the store says {kept}"
        elif kept != said:
            yield f"{what}, {name}: the journal gives {said}, the store {kept}"
