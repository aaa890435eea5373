"""What organizers typed for their acts, as drafts keep it: lines that name a person go.

Invariant: what an act does and is about stays, but for the address or name of that person.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, select, update

from intake.store.drafts import PREFIX, DraftState, of_letter
from intake.store.erasing import GONE
from intake.store.quoted import Words
from intake.store.tables.schema import cases, drafts, letters

_TYPED = frozenset({"reason", "text", "question", "words", "needs"})
"""What of an act is told in sentences."""
_PEOPLE = frozenset({"people", "who", "address", "name"})
_ROSTER = "enrol"
"""The act that carries a whole panel as a file, which is a panelist's seat: it goes with that."""


@dataclass(frozen=True)
class _Typed:
    """An act, and what became of it in words."""

    id: str
    act: dict[str, Any]
    state: str
    outcome: str | None


def of_city(
    connection: Connection, number: int, known: Words, listed: Words, instead: str
) -> list[str]:
    """Take the lines out of the acts on one application; how the IDs of the letters of those begin
    that had some. `listed` is what they are called where names stand one by one.
    """
    written = select(letters.c.id).where(
        letters.c.application == number, letters.c.id.startswith(PREFIX, autoescape=True)
    )
    ids = {of_letter(one) for one in connection.execute(written).scalars()}
    matters = select(cases.c.number).where(cases.c.application == number)
    numbers = set(connection.execute(matters).scalars())
    under = {f"card:{number}", *(f"case:{one}" for one in numbers)}
    rows = connection.execute(
        select(drafts.c.id, drafts.c.act, drafts.c.place, drafts.c.state, drafts.c.outcome)
    ).all()
    mine = []
    for row in rows:
        act = json.loads(row.act)
        is_here = row.id in ids or row.place.get("under") in under or act.get("case") in numbers
        if is_here or act.get("city") == str(number):
            mine.append(_Typed(row.id, act, row.state, row.outcome))
    return _changed(connection, mine, known, listed, instead)


def addressed(connection: Connection, addresses: Collection[str], instead: str) -> list[str]:
    """The same of every act for their addresses, which nobody else has."""
    mine = select(drafts.c.id, drafts.c.act, drafts.c.state, drafts.c.outcome)
    rows = connection.execute(mine).all()
    told = [_Typed(row.id, json.loads(row.act), row.state, row.outcome) for row in rows]
    known = Words((), addresses)
    return _changed(connection, told, known, known, instead)


def _changed(
    connection: Connection, told: Collection[_Typed], known: Words, listed: Words, instead: str
) -> list[str]:
    """What nobody agreed to goes whole."""
    changed = []
    for one in told:
        kept = _without(one.act, known, listed, instead)
        outcome = "\n".join(known.without(one.outcome)) if one.outcome else one.outcome
        if (kept, outcome) == (one.act, one.outcome):
            continue
        mine = drafts.c.id == one.id
        if one.state == DraftState.SHOWN.value:
            connection.execute(delete(drafts).where(mine))
        else:
            values = {"act": json.dumps(kept), "outcome": outcome}
            connection.execute(update(drafts).where(mine).values(values))
            changed.append(PREFIX + one.id)
    return changed


def _without(act: Mapping[str, Any], known: Words, listed: Words, instead: str) -> dict[str, Any]:
    if act.get("kind") == _ROSTER:
        return dict(act)
    return {name: _said(name, one, known, listed, instead) for name, one in act.items()}


def _said(name: str, value: Any, known: Words, listed: Words, instead: str) -> Any:
    if isinstance(value, list):
        return [_said(name, one, known, listed, instead) for one in value]
    if isinstance(value, dict):
        return {each: _said(each, one, known, listed, instead) for each, one in value.items()}
    if not isinstance(value, str):
        return value
    if name in _TYPED:
        return "\n".join(known.without(value))
    if name in _PEOPLE and listed.are_of(value):
        return instead if "@" in value else GONE
    return value
