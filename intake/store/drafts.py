"""Acts that an organizer has prepared and looked at, and what became of each.

Invariant: a draft is submitted once, by whom it was shown to; a second yes changes nothing.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, insert, or_, select, update

from intake.store.dialects import locked
from intake.store.tables.schema import drafts as table

PREFIX = "act-"
"""How the ID of a draft's letter begins; the draft's own ID follows."""

SHOWN_FOR, SETTLED_FOR = timedelta(days=7), timedelta(days=90)
"""How long a draft is kept that nobody agreed to, or that was settled."""


class DraftState(StrEnum):
    SHOWN = "shown"  # its letters were looked at, nothing was agreed to
    SUBMITTED = "submitted"  # agreed to; it is carried out next
    DONE = "done"
    REFUSED = "refused"  # it could not, or cannot, be carried out as it was shown
    PUT_AWAY = "put_away"  # the same, and who wanted it knows


@dataclass(frozen=True, kw_only=True)
class Draft:
    """One act as JSON, and the view of it that `by_id` was shown.

    `place` is where it belongs in the chat, `source` the message whose words it carries ("" where
    they were typed for it). `outcome` says in words what became of it.
    """

    id: str
    act: str
    by_id: str
    by_name: str
    view: str
    at: datetime
    place: Mapping[str, str] = field(default_factory=dict)
    source: str = ""
    state: DraftState = DraftState.SHOWN
    submitted_at: datetime | None = None
    settled_at: datetime | None = None
    outcome: str | None = None

    @property
    def is_refused(self) -> bool:
        """Whether it could not be carried out."""
        return self.state in (DraftState.REFUSED, DraftState.PUT_AWAY)

    @property
    def seed(self) -> str:
        """What the IDs of its letters begin with."""
        return PREFIX + self.id


def of_letter(letter: str) -> str | None:
    """The ID of the draft a letter came from, by the letter's own ID; None for any other letter."""
    if not letter.startswith(PREFIX):
        return None
    return letter.removeprefix(PREFIX).partition("-")[0]


def add(connection: Connection, draft: Draft) -> None:
    """Keep a draft that is being shown."""
    connection.execute(
        insert(table).values(vars(draft) | {"place": dict(draft.place), "state": draft.state.value})
    )


def load(connection: Connection, id: str) -> Draft | None:
    """The draft with this ID; in a transaction nobody else settles it until the end."""
    row = connection.execute(locked(connection, select(table).where(table.c.id == id)))
    found = row.one_or_none()
    return None if found is None else _draft(found)


def from_source(connection: Connection, source: str) -> list[Draft]:
    """The drafts that carry the words of this message, oldest first."""
    rows = select(table).where(table.c.source == source, table.c.source != "")
    return [_draft(row) for row in connection.execute(rows.order_by(table.c.at))]


def submit(
    connection: Connection,
    id: str,
    by_id: str,
    at: datetime,
    place: Mapping[str, str] | None = None,
) -> bool:
    """Agree to a draft; False where it was agreed to before, or shown to somebody else."""
    shown = update(table).where(
        table.c.id == id, table.c.by_id == by_id, table.c.state == DraftState.SHOWN.value
    )
    values: dict[str, Any] = {"state": DraftState.SUBMITTED.value, "submitted_at": at}
    if place is not None:
        values["place"] = dict(place)
    return connection.execute(shown.values(values)).rowcount == 1


def overtake(connection: Connection, id: str, act: str, outcome: str, at: datetime) -> bool:
    """What was shown holds no more: nobody can agree to it. `act` is what can be looked at instead.

    False where it was agreed to before.
    """
    shown = update(table).where(table.c.id == id, table.c.state == DraftState.SHOWN.value)
    values = {"state": DraftState.REFUSED.value, "act": act, "outcome": outcome, "settled_at": at}
    return connection.execute(shown.values(values)).rowcount == 1


def reword(connection: Connection, id: str, act: str) -> bool:
    """What can be looked at anew of a refused draft reads otherwise now; False for any other."""
    refused = table.c.state.in_((DraftState.REFUSED.value, DraftState.PUT_AWAY.value))
    mine = update(table).where(table.c.id == id, refused)
    return connection.execute(mine.values(act=act)).rowcount == 1


def show_overtaken(connection: Connection, id: str) -> bool:
    """Whoever looks at it was told that it was overtaken: a draft that nobody agreed to is shown
    once more, until it is overtaken again. False where it was not.
    """
    told = update(table).where(
        table.c.id == id,
        table.c.state == DraftState.REFUSED.value,
        table.c.submitted_at.is_(None),
    )
    values = {"state": DraftState.SHOWN.value, "outcome": None, "settled_at": None}
    return connection.execute(told.values(values)).rowcount == 1


def refused(connection: Connection, by_id: str, since: datetime, limit: int) -> list[Draft]:
    """What somebody agreed to since then that could not be carried out, newest first."""
    rows = select(table).where(
        table.c.by_id == by_id,
        table.c.state == DraftState.REFUSED.value,
        table.c.submitted_at.is_not(None),
        table.c.at >= since,
    )
    return [
        _draft(row) for row in connection.execute(rows.order_by(table.c.at.desc()).limit(limit))
    ]


def done_since(connection: Connection, by_id: str, since: datetime, limit: int) -> list[Draft]:
    """What somebody agreed to after then and was carried out, newest first."""
    mine = table.c.by_id == by_id, table.c.state == DraftState.DONE.value
    rows = select(table).where(*mine, table.c.submitted_at > since)
    newest = rows.order_by(table.c.submitted_at.desc()).limit(limit)
    return [_draft(row) for row in connection.execute(newest)]


def put_away(
    connection: Connection,
    by_id: str,
    *,
    id: str | None = None,
    act: str | None = None,
    before: datetime | None = None,
) -> None:
    """Somebody knows of what they wanted and was refused: this one, that act, or all until then."""
    theirs = [table.c.by_id == by_id, table.c.state == DraftState.REFUSED.value]
    theirs += [table.c.submitted_at.is_not(None)]  # of the others they are told as they look
    theirs += [table.c.id == id] if id is not None else []
    theirs += [table.c.act == act] if act is not None else []
    theirs += [table.c.settled_at < before] if before is not None else []
    connection.execute(update(table).where(*theirs).values(state=DraftState.PUT_AWAY.value))


def of_person(connection: Connection, by_id: str, ids: Collection[str]) -> list[Draft]:
    """Those of these drafts that somebody prepared, newest first."""
    rows = select(table).where(table.c.id.in_(sorted(ids)), table.c.by_id == by_id)
    return [_draft(row) for row in connection.execute(rows.order_by(table.c.at.desc()))]


def submitted(connection: Connection, limit: int) -> list[Draft]:
    """What was agreed to and is not carried out yet, oldest first."""
    rows = select(table).where(table.c.state == DraftState.SUBMITTED.value)
    oldest = rows.order_by(table.c.submitted_at).limit(limit)
    return [_draft(row) for row in connection.execute(locked(connection, oldest, skip=True))]


def settle(
    connection: Connection,
    id: str,
    state: DraftState,
    outcome: str,
    at: datetime,
    place: Mapping[str, str] | None = None,
) -> bool:
    """Write down what became of a submitted draft; False where that was done before."""
    mine = update(table).where(table.c.id == id, table.c.state == DraftState.SUBMITTED.value)
    values: dict[str, Any] = {"state": state.value, "outcome": outcome, "settled_at": at}
    if place is not None:
        values["place"] = dict(place)
    return connection.execute(mine.values(values)).rowcount == 1


def forget_old(connection: Connection, now: datetime, limit: int) -> int:
    """Forget so many drafts that nobody agreed to in a week, or that were settled long ago.

    Not those that decided something: by them it is known who may not approve it.
    """
    unused = and_(table.c.state == DraftState.SHOWN.value, table.c.at < now - SHOWN_FOR)
    settled = and_(table.c.settled_at < now - SETTLED_FOR, ~table.c.act.contains('"decide'))
    old = select(table.c.id).where(or_(unused, settled)).limit(limit)
    ids = connection.execute(locked(connection, old, skip=True)).scalars().all()
    if ids:
        connection.execute(delete(table).where(table.c.id.in_(ids)))
    return len(ids)


def _draft(row: Row[Any]) -> Draft:
    return Draft(**dict(row._mapping) | {"state": DraftState(row.state)})
