"""Letters from the transaction that wrote them until a channel has carried them.

Invariant: at most one courier holds a valid lease on a letter; whoever comes back with an old
fence changes nothing. A sent letter is never due again.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Update,
    bindparam,
    case,
    func,
    insert,
    null,
    or_,
    select,
    text,
    update,
)

from intake.messages import Address, Channel
from intake.notices import NEVER, ConfirmMessage, ConfirmPerson, Letter, LetterState
from intake.store import in_turn, posted
from intake.store.prepared import Prepared, in_portions, one_of
from intake.store.tables.schema import letters as table

MOST_ABOUT = 200
"""Letters about stages that are looked at: some steps of the ten people on a file."""
TAKEN_BACK = "taken back"
"""Stands as the error of a letter that says what never came to be."""
LEFT_ALL_THE_SAME = "left before it could be stopped"
"""Stands as the error of a letter that a courier had in hand when it was stopped, and that went."""

# As in the indexes, word for word: a planner does not see it in a value that is bound.
_UNSENT = text("state <> 'sent'")

# Not bound either: whatever bears on an index of some rows is planned anew with each value.
_GOES = text("state NOT IN ('failed', 'recalled', 'held')")

_WAITS = text("state IN ('held', 'queued') AND leased_until IS NULL")

_MAY_LEAVE = (LetterState.HELD.value, LetterState.QUEUED.value, LetterState.FAILED.value)
"""A failed letter may be tried again."""
_TO_ANY = one_of(table.c.to_key)

_ADD = Prepared(insert(table).inline(), posted.GIVEN)


_ALL_HELD = Prepared(
    select(table.c.application, table.c.id).where(
        one_of(table.c.notice), _UNSENT, table.c.state == LetterState.HELD.value
    )
)
# Without `_UNSENT`, by whose index SQLite would go through what waits of every city.
_WAITING = Prepared(
    select(table.c.application, table.c.id, table.c.notice).where(
        one_of(table.c.application), _WAITS
    )
)
_TAKE = Prepared(
    update(table)
    .where(one_of(table.c.number))
    .values(
        state=LetterState.QUEUED.value,
        leased_until=bindparam("until"),
        fence=table.c.fence + 1,
        attempts=table.c.attempts + 1,
    )
    .returning(*posted.COLUMNS)
)
_SENT = Prepared(
    update(table)
    .where(
        table.c.id == bindparam("which"),
        table.c.fence == bindparam("its_fence"),
        table.c.leased_until.is_not(None),
    )
    .values(
        state=LetterState.SENT.value,
        sent_at=bindparam("at"),
        error=case((table.c.state == LetterState.RECALLED.value, LEFT_ALL_THE_SAME), else_=null()),
        leased_until=None,
    )
)


@dataclass(frozen=True, kw_only=True)
class Claim:
    """A letter leased to one courier; `fence` grows with each lease and proves whose it is."""

    letter: Letter
    fence: int


def post(connection: Connection, written: Sequence[Letter]) -> None:
    """Add the letters; they go out when due, in the state in which they come."""
    if written:
        _ADD.run_each(connection, [posted.row(letter) for letter in written])


def claim(
    connection: Connection,
    now: datetime,
    limit: int,
    lease: timedelta,
    *,
    channel: Channel = "mail",
    to: str | None = None,
) -> list[Claim]:
    """Take up to so many due letters of a channel for the time of the lease, most overdue first.

    With `to` (an address key) only those to that person. In a conversation that keeps its order
    what was tried and waits to be tried again holds back for a while what comes after it.
    A held letter that is due cannot be recalled from now on. Each claim counts as an attempt.
    """
    due = in_turn.due(to_one=to is not None, in_order=channel in in_turn.IN_ORDER)
    numbers = due.column(connection, **in_turn.given(channel, now, limit, to))
    rows = _TAKE.rows_of(connection, numbers, until=now + lease)
    rows.sort(key=lambda row: (row.due_at, row.number))
    return [Claim(letter=posted.letter(row), fence=row.fence) for row in rows]


def renew(connection: Connection, claims: Sequence[Claim], until: datetime) -> None:
    """Lease these letters until then; a claim that was lost meanwhile stays lost."""
    for held in claims:
        connection.execute(_mine(held.letter.id, held.fence).values(leased_until=until))


def sent(connection: Connection, id: str, fence: int, at: datetime) -> bool:
    """The letter was carried; False where the lease was lost to another courier."""
    return _SENT.run(connection, {"which": id, "its_fence": fence, "at": at}) == 1


def later(
    connection: Connection,
    id: str,
    fence: int,
    due_at: datetime,
    error: str,
    *,
    is_counted: bool = True,
) -> bool:
    """The letter could not be carried now: due again then; False where the lease was lost.

    An attempt that is not counted, since it was not the letter's, is given back.
    """
    values = {"due_at": due_at, "error": error}
    given_back = {} if is_counted else {"attempts": table.c.attempts - 1}
    return _settle(connection, id, fence, values | given_back)


def failed(connection: Connection, id: str, fence: int, error: str) -> bool:
    """The letter was refused for good; False where the lease was lost."""
    return _settle(connection, id, fence, {"state": LetterState.FAILED.value, "error": error})


def bounced(connection: Connection, id: str, error: str) -> None:
    """The letter was sent and came back."""
    returned = update(table).where(table.c.id == id)
    connection.execute(returned.values(state=LetterState.FAILED.value, error=error))


def recall(connection: Connection, id: str, *, is_taken_back: bool = False) -> bool:
    """Stop a letter that is still held; False for any other.

    One is taken back where what it says was undone before anybody read it.
    """
    held = update(table).where(table.c.id == id, table.c.state == LetterState.HELD.value)
    values = {"state": LetterState.RECALLED.value, "error": TAKEN_BACK if is_taken_back else None}
    return connection.execute(held.values(values)).rowcount == 1


def retract(connection: Connection, id: str) -> bool:
    """Stop a letter that is held, or due and in no courier's hand; False for any other."""
    waits = update(table).where(table.c.id == id, _WAITS)
    return connection.execute(waits.values(state=LetterState.RECALLED.value)).rowcount == 1


def stop(connection: Connection, id: str) -> bool:
    """Stop a letter that has not left, even if it was due; False for any other.

    One that a courier has in hand just now is noted as sent where that is what becomes of it.
    """
    mine = update(table).where(table.c.id == id, table.c.state.in_(_MAY_LEAVE))
    return connection.execute(mine.values(state=LetterState.RECALLED.value)).rowcount == 1


def unsent(connection: Connection, notice: str, keys: Collection[str]) -> list[Letter]:
    """Letters of this notice on no file, to any of these people, that may leave yet."""
    found = (
        posted.letter(row)
        for some in in_portions(sorted(keys))
        for row in connection.execute(_apart(notice, *_MAY_LEAVE).where(_TO_ANY), some)
    )
    return sorted(found, key=lambda one: (one.created_at, one.id))


def has_gone(connection: Connection, notice: str, key: str, about: str) -> bool:
    """Whether a letter of this notice on no file, about this, went to them or may leave yet."""
    rows = _apart(notice, *_MAY_LEAVE, LetterState.SENT.value)
    rows = rows.where(table.c.to_key == key, table.c.pending == about)
    return connection.execute(rows.limit(1)).first() is not None


def _apart(notice: str, *states: str) -> Select[Any]:
    mine = (table.c.application.is_(None), table.c.notice == notice, table.c.state.in_(states))
    return select(*posted.COLUMNS).where(*mine)


def release(connection: Connection, ids: Sequence[str], now: datetime) -> int:
    """Queue these letters, which waited for their decision; how many still waited."""
    if not ids:
        return 0
    waiting = update(table).where(table.c.id.in_(ids), table.c.state == LetterState.HELD.value)
    values = {"state": LetterState.QUEUED.value, "due_at": now}
    return connection.execute(waiting.values(values)).rowcount


def threads(connection: Connection, application: int) -> dict[str, Letter]:
    """The newest letter to each contact, by address key, that went out or will by itself.

    But for what only asks about a mail or a person: no later letter is about its subject.
    """
    return threads_of(connection, [application])[application]


def threads_of(connection: Connection, applications: Sequence[int]) -> dict[int, dict[str, Letter]]:
    """The same of several, by application."""
    found: dict[int, dict[str, Letter]] = {number: {} for number in applications}
    for row in _threads().rows_of(connection, applications):
        found[row.application][row.to_key] = posted.letter(row)
    return found


@cache
def _threads() -> Prepared:
    asks_more = (table.c.notice != one.name for one in (ConfirmMessage, ConfirmPerson))
    rows = select(func.max(table.c.number)).where(one_of(table.c.application), _GOES, *asks_more)
    newest = table.c.number.in_(rows.group_by(table.c.application, table.c.to_key))
    return Prepared(select(*posted.COLUMNS).where(newest))


def all_held(connection: Connection, notices: Sequence[str]) -> set[tuple[int | None, str]]:
    """The application and ID of every letter of these notices that can be recalled."""
    return {(row.application, row.id) for row in _ALL_HELD.rows_of(connection, notices)}


def waiting(
    connection: Connection, applications: Sequence[int], notice: str
) -> set[tuple[int | None, str]]:
    """The same of this notice's letters about these applications that `retract` would stop."""
    found = _WAITING.rows_of(connection, applications)
    return {(row.application, row.id) for row in found if row.notice == notice}


def about(
    connection: Connection, application: int, notices: Sequence[str]
) -> dict[str, tuple[Letter, ...]]:
    """The letters of these notices by address key, newest first, but those taken back."""
    return about_of(connection, [application], notices)[application]


def about_of(
    connection: Connection, applications: Sequence[int], notices: Sequence[str]
) -> dict[int, dict[str, tuple[Letter, ...]]]:
    """The same of several, by application."""
    found: dict[int, dict[str, tuple[Letter, ...]]] = {number: {} for number in applications}
    for row in _about(tuple(notices)).rows_of(connection, applications):
        mine = found[row.application]
        mine[row.to_key] = (*mine.get(row.to_key, ()), posted.letter(row))
    return found


@cache
def _about(notices: tuple[str, ...]) -> Prepared:
    named = or_(*(table.c.notice == one for one in notices))
    holds = or_(table.c.error.is_(None), table.c.error != TAKEN_BACK)
    newest = table.c.number.desc()
    place = func.row_number().over(partition_by=table.c.application, order_by=newest)
    rows = select(*posted.COLUMNS, place.label("place"))
    placed = rows.where(one_of(table.c.application), named, holds).subquery("placed")
    columns = [placed.c[column.name] for column in posted.COLUMNS]
    most = select(*columns).where(placed.c.place <= MOST_ABOUT)
    return Prepared(most.order_by(placed.c.number.desc()))


def revive(connection: Connection, ids: Sequence[str] | None = None) -> int:
    """Queue these failed letters (None: all of them) anew, attempts from zero; how many."""
    lost = update(table).where(_UNSENT, table.c.state == LetterState.FAILED.value)
    if ids is not None:
        lost = lost.where(table.c.id.in_(ids))
    values = {"state": LetterState.QUEUED.value, "attempts": 0, "error": None}
    return connection.execute(lost.values(values)).rowcount


def redirect(connection: Connection, letter: Letter, to: Address, now: datetime) -> None:
    """This failed letter goes to the same person at another address, by that one's channel.

    One from a chat then says what it would have said as a mail from the first.
    """
    lost = update(table).where(_UNSENT, table.c.state == LetterState.FAILED.value)
    again = posted.elsewhere(letter, to) | {
        "state": LetterState.QUEUED.value,
        "attempts": 0,
        "error": None,
        "due_at": now,
    }
    connection.execute(lost.where(table.c.id == letter.id).values(again))


def letters(
    connection: Connection,
    *,
    application: int | None = None,
    state: LetterState | None = None,
    limit: int | None = None,
) -> list[Letter]:
    """Letters in the order they were written; with a limit only the last so many."""
    rows = select(*posted.COLUMNS).order_by(table.c.number.desc()).limit(limit)
    if application is not None:
        rows = rows.where(table.c.application == application)
    if state is not None:
        rows = rows.where(table.c.state == state.value)
    if state not in (None, LetterState.SENT):
        rows = rows.where(_UNSENT)
    return [posted.letter(row) for row in reversed(connection.execute(rows).all())]


def letter(connection: Connection, id: str) -> Letter | None:
    """The letter with this ID."""
    row = connection.execute(select(*posted.COLUMNS).where(table.c.id == id)).one_or_none()
    return None if row is None else posted.letter(row)


def begun(connection: Connection, prefix: str, limit: int) -> list[Letter]:
    """The first letters whose IDs begin so, in the order they were written."""
    rows = select(*posted.COLUMNS).where(*_begins(prefix))
    first = rows.order_by(table.c.number).limit(limit)
    return [posted.letter(row) for row in connection.execute(first)]


def states(connection: Connection, prefix: str) -> dict[LetterState, int]:
    """How many letters whose IDs begin so are in each state; none = missing."""
    rows = select(table.c.state, func.count(table.c.number))
    rows = rows.where(*_begins(prefix)).group_by(table.c.state)
    return {LetterState(state): count for state, count in connection.execute(rows)}


def count_applications(connection: Connection, prefix: str) -> int:
    """How many applications the letters whose IDs begin so are about."""
    count = select(func.count(table.c.application.distinct())).where(*_begins(prefix))
    return int(connection.execute(count).scalar_one())


def _begins(prefix: str) -> tuple[ColumnElement[bool], ...]:
    """IDs that begin so and go on with a figure: in a range of the index, however it is sorted."""
    within = (table.c.id >= prefix, table.c.id < f"{prefix}z")
    return *within, table.c.id.startswith(prefix, autoescape=True)


def held(connection: Connection, prefix: str, limit: int) -> list[str]:
    """IDs of the newest held letters that begin so."""
    rows = select(table.c.id).where(_UNSENT, table.c.state == LetterState.HELD.value)
    mine = rows.where(table.c.id.startswith(prefix, autoescape=True), table.c.due_at != NEVER)
    newest = mine.order_by(table.c.number.desc()).limit(limit)
    return list(connection.execute(newest).scalars())


def written_to(connection: Connection, channel: str, since: datetime, most: int) -> list[str]:
    """The addresses to which a letter went by this channel since then, the last ones first."""
    rows = select(table.c.to_address).where(table.c.channel == channel, table.c.created_at >= since)
    last = rows.group_by(table.c.to_address).order_by(func.max(table.c.created_at).desc())
    return list(connection.execute(last.limit(most)).scalars())


def count_by_state(connection: Connection) -> dict[LetterState, int]:
    """How many letters are in each state but sent, whose number only grows; none = missing."""
    rows = select(table.c.state, func.count(table.c.number)).where(_UNSENT)
    counted = connection.execute(rows.group_by(table.c.state))
    return {LetterState(state): count for state, count in counted}


def _settle(connection: Connection, id: str, fence: int, values: dict[str, Any]) -> bool:
    settled = _mine(id, fence).values(values | {"leased_until": None})
    return connection.execute(settled).rowcount == 1


def _mine(id: str, fence: int) -> Update:
    """The letter as long as this fence is its newest, and it was neither settled nor stopped."""
    leased = table.c.leased_until.is_not(None)
    stands = table.c.state != LetterState.RECALLED.value
    return update(table).where(table.c.id == id, table.c.fence == fence, leased, stands)
