"""The organizers' queue: matters that wait for a person, and those that were closed.

Invariant: a case is never deleted; it waits until it is closed.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Row, case, func, insert, select, update

from intake.cases import Awaited, Case, CaseKind
from intake.names import ERASED
from intake.store.dialects import locked
from intake.store.prepared import Prepared, in_portions, one_of
from intake.store.tables.columns import is_number
from intake.store.tables.schema import cases

_GIVEN = [column.name for column in cases.c if column is not cases.c.number]
_ADD = Prepared(insert(cases).returning(cases.c.number), _GIVEN)


def open(connection: Connection, case: Case) -> Case:
    """Put the case in the queue and return it with its number."""
    row = vars(case) | {
        "kind": case.kind.value,
        "awaits": case.awaits.value if case.awaits else None,
    }
    del row["number"]
    return replace(case, number=_ADD.value(connection, **row))


def waiting(connection: Connection) -> list[Case]:
    """All cases that wait, oldest first."""
    rows = select(cases).where(cases.c.closed_at.is_(None)).order_by(cases.c.number)
    return [_case(row) for row in connection.execute(rows)]


def waiting_about(connection: Connection, kind: CaseKind, contact: str) -> list[Case]:
    """Those of this kind that wait about this contact, oldest first."""
    rows = select(cases).where(cases.c.closed_at.is_(None), cases.c.contact == contact)
    rows = rows.where(cases.c.kind == kind.value).order_by(cases.c.number)
    return [_case(row) for row in connection.execute(rows)]


def closed_words(connection: Connection, contacts: Collection[str]) -> list[Case]:
    """Those that wait about these contacts, and whose words are closed, oldest first."""
    return _having(connection, cases.c.words_on, contacts)


def possible_ties(connection: Connection, contacts: Collection[str]) -> list[Case]:
    """Those that wait and say that one of these contacts may have a conflict, oldest first."""
    return _having(connection, cases.c.ties_on, contacts)


def _having(connection: Connection, column: Column[Any], contacts: Collection[str]) -> list[Case]:
    waits = (cases.c.closed_at.is_(None), column.is_not(None))
    rows = select(cases).where(*waits, one_of(cases.c.contact)).order_by(cases.c.number)
    return [
        _case(row)
        for some in in_portions(sorted(contacts))
        for row in connection.execute(rows, some)
    ]


def waiting_on(
    connection: Connection, application: int | None, kinds: Sequence[CaseKind]
) -> list[Case]:
    """Those of these kinds that wait on this application (None: on none), oldest first."""
    rows = select(cases).where(cases.c.closed_at.is_(None), cases.c.application == application)
    rows = rows.where(cases.c.kind.in_([kind.value for kind in kinds]))
    return [_case(row) for row in connection.execute(rows.order_by(cases.c.number))]


def newest(connection: Connection, limit: int) -> list[Case]:
    """The cases that came last among those that wait, newest first."""
    rows = select(cases).where(cases.c.closed_at.is_(None)).order_by(cases.c.number.desc())
    return [_case(row) for row in connection.execute(rows.limit(limit))]


def page(
    connection: Connection,
    kinds: Sequence[CaseKind],
    limit: int,
    skip: int,
    *,
    without: Collection[int] = (),
) -> list[Case]:
    """So many of the cases that wait, after those skipped: by these kinds, then oldest first.

    `without` are numbers of some that are left out.
    """
    order = case({kind.value: place for place, kind in enumerate(kinds)}, value=cases.c.kind)
    rows = select(cases).where(cases.c.closed_at.is_(None))
    rows = rows.where(cases.c.number.not_in(without)) if without else rows
    rows = rows.order_by(order, cases.c.number).limit(limit).offset(skip)
    return [_case(row) for row in connection.execute(rows)]


def count_by_kind(connection: Connection) -> dict[CaseKind, int]:
    """How many cases of each kind wait; a kind with none is missing."""
    counted = select(cases.c.kind, func.count(cases.c.number)).where(cases.c.closed_at.is_(None))
    rows = connection.execute(counted.group_by(cases.c.kind))
    return {CaseKind(kind): count for kind, count in rows}


def count_contacts(connection: Connection, kinds: Sequence[CaseKind]) -> int:
    """How many different people, or domains, cases of these kinds wait about."""
    counted = select(func.count(cases.c.contact.distinct()))
    mine = counted.where(
        cases.c.kind.in_([one.value for one in kinds]), cases.c.closed_at.is_(None)
    )
    return int(connection.execute(mine).scalar_one())


def several(connection: Connection, numbers: Sequence[int]) -> list[Case]:
    """The cases with these numbers, by number."""
    rows = select(cases).where(cases.c.number.in_(numbers)).order_by(cases.c.number)
    return [_case(row) for row in connection.execute(rows)] if numbers else []


def count_by_application(
    connection: Connection, *, without: Collection[CaseKind]
) -> dict[int, int]:
    """How many cases of each application wait, but of these kinds; one with none is missing."""
    waits = (cases.c.closed_at.is_(None), cases.c.application.is_not(None), _but(without))
    counted = select(cases.c.application, func.count(cases.c.number)).where(*waits)
    rows = connection.execute(counted.group_by(cases.c.application))
    return {int(application): count for application, count in rows}


def count_of(
    connection: Connection, applications: Sequence[int], *, without: Sequence[CaseKind] = ()
) -> dict[int, int]:
    """How many cases of each of these applications wait, but of these kinds; one with none is
    missing.
    """
    found = _counts(tuple(without)).rows_of(connection, applications)
    return {row.application: row.waiting for row in found}


@cache
def _counts(without: tuple[CaseKind, ...]) -> Prepared:
    counted = select(cases.c.application, func.count(cases.c.number).label("waiting"))
    others = (cases.c.kind != kind.value for kind in without)  # a number that never varies
    waits = counted.where(one_of(cases.c.application), cases.c.closed_at.is_(None), *others)
    return Prepared(waits.group_by(cases.c.application))


def _but(without: Collection[CaseKind]) -> ColumnElement[bool]:
    return cases.c.kind.not_in([one.value for one in without])


def come_since(
    connection: Connection, since: datetime, *, without: Collection[CaseKind]
) -> dict[int, int]:
    """How many cases of each application came after that and wait, but of these kinds; one with
    none is missing.
    """
    after = (cases.c.at > since, _but(without))
    waits = (cases.c.closed_at.is_(None), cases.c.application.is_not(None), *after)
    counted = select(cases.c.application, func.count(cases.c.number)).where(*waits)
    rows = connection.execute(counted.group_by(cases.c.application))
    return {int(application): count for application, count in rows}


def count_waiting(connection: Connection, kind: CaseKind | None = None) -> int:
    """How many cases wait (of this kind)."""
    counted = select(func.count(cases.c.number)).where(cases.c.closed_at.is_(None))
    if kind is not None:
        counted = counted.where(cases.c.kind == kind.value)
    return int(connection.execute(counted).scalar_one())


def load(connection: Connection, number: int) -> Case | None:
    """The case with this number; in a transaction nobody else closes it until the end."""
    if not is_number(number):
        return None
    rows = select(cases).where(cases.c.number == number)
    row = connection.execute(locked(connection, rows)).one_or_none()
    return None if row is None else _case(row)


def newest_of(connection: Connection, application: int, limit: int) -> list[Case]:
    """The last cases of this application, waiting or not, newest first."""
    rows = select(cases).where(cases.c.application == application)
    rows = rows.order_by(cases.c.number.desc()).limit(limit)
    return [_case(row) for row in connection.execute(rows)]


def close(connection: Connection, number: int, at: datetime, *, answer: str | None = None) -> bool:
    """Take the case out of the queue; False where it was closed before or never there."""
    waits = update(cases).where(cases.c.number == number, cases.c.closed_at.is_(None))
    return connection.execute(waits.values(closed_at=at, answer=answer)).rowcount == 1


def amend(connection: Connection, number: int, answer: str) -> None:
    """Another answer in the place of the one that was given."""
    given = update(cases).where(cases.c.number == number, cases.c.answer.is_not(None))
    connection.execute(given.values(answer=answer))


def renew(connection: Connection, number: int, text: str) -> None:
    """What a waiting case says now, in the place of what it said."""
    waits = update(cases).where(cases.c.number == number, cases.c.closed_at.is_(None))
    connection.execute(waits.values(text=text))


def share(connection: Connection, number: int, at: datetime) -> bool:
    """Note that all applicants are told the answer; False where they were told before."""
    unshared = update(cases).where(cases.c.number == number, cases.c.shared_at.is_(None))
    return connection.execute(unshared.values(shared_at=at)).rowcount == 1


def unshare(connection: Connection, number: int) -> bool:
    """Nobody was told the answer after all: it can be shared anew; False where it was not."""
    shared = update(cases).where(cases.c.number == number, cases.c.shared_at.is_not(None))
    return connection.execute(shared.values(shared_at=None)).rowcount == 1


def settle(
    connection: Connection, application: int | None, kinds: Sequence[CaseKind], at: datetime
) -> list[int]:
    """Close what waits of these kinds on this application (None: on none), being settled; which."""
    return _close(connection, kinds, at, cases.c.application == application)


def move(connection: Connection, application: int, to: int) -> list[int]:
    """Let what waits on one application wait on another, into which it was joined; which."""
    theirs = update(cases).where(cases.c.closed_at.is_(None), cases.c.application == application)
    moved = theirs.values(application=to).returning(cases.c.number)
    return sorted(connection.execute(moved).scalars())


def settle_of(
    connection: Connection,
    kinds: Sequence[CaseKind],
    contact: str,
    at: datetime,
    *,
    application: int | None = None,
) -> list[int]:
    """The same of what came up about one contact (or a whole domain, "@city.example")."""
    theirs = [cases.c.contact == contact]
    if application is not None:
        theirs.append(cases.c.application == application)
    return _close(connection, kinds, at, *theirs)


def close_parked(connection: Connection, messages: Sequence[str], at: datetime) -> list[int]:
    """Close what waits about these parked messages: they are taken up again; which."""
    return _close(connection, [CaseKind.PARKED], at, cases.c.message.in_(messages))


def _close(
    connection: Connection, kinds: Sequence[CaseKind], at: datetime, *whose: ColumnElement[bool]
) -> list[int]:
    is_such = cases.c.kind.in_([kind.value for kind in kinds])
    waiting = update(cases).where(cases.c.closed_at.is_(None), is_such, *whose)
    closed = waiting.values(closed_at=at).returning(cases.c.number)
    return sorted(connection.execute(closed).scalars())


def about_message(connection: Connection, kind: CaseKind, message: str) -> Case | None:
    """The newest case of this kind about this message, waiting or not.

    It is looked for among all there ever were.
    """
    rows = select(cases).where(cases.c.kind == kind.value, cases.c.message == message)
    row = connection.execute(rows.order_by(cases.c.number.desc()).limit(1)).one_or_none()
    return None if row is None else _case(row)


def of_message(connection: Connection, id: str) -> list[Case]:
    """Those that a message opened or an edit of it (whose ID goes on from its own), oldest first.

    They are looked for among all there ever were.
    """
    rows = select(cases).where(cases.c.message.startswith(id, autoescape=True))
    return [_case(row) for row in connection.execute(rows.order_by(cases.c.number))]


def wait_again(connection: Connection, number: int, text: str) -> None:
    """Put the case back in the queue, with what it says now."""
    mine = update(cases).where(cases.c.number == number)
    connection.execute(mine.values(closed_at=None, text=text))


def reopen(connection: Connection, application: int | None, closed_at: datetime) -> list[int]:
    """Let cases of this application wait again that one act closed at this moment; which."""
    same = (cases.c.application == application, cases.c.closed_at == closed_at)
    again = update(cases).where(*same).values(closed_at=None).returning(cases.c.number)
    return sorted(connection.execute(again).scalars())


def same_open(connection: Connection, kind: CaseKind, application: int | None) -> Case | None:
    """The newest waiting case of this kind on this application (None: on no application), but for
    one that an erasure emptied: what comes later says something."""
    waits = (cases.c.closed_at.is_(None), cases.c.text != ERASED)
    rows = select(cases).where(*waits, cases.c.kind == kind.value)
    rows = rows.where(cases.c.application == application).order_by(cases.c.number.desc())
    row = connection.execute(rows.limit(1)).one_or_none()
    return None if row is None else _case(row)


def same_asked(connection: Connection, case: Case) -> Case | None:
    """The oldest waiting case of this kind in which the same contact of this application says the
    same."""
    rows = select(cases).where(cases.c.closed_at.is_(None), cases.c.kind == case.kind.value)
    same = rows.where(cases.c.application == case.application, cases.c.contact == case.contact)
    found = connection.execute(same.where(cases.c.text == case.text).order_by(cases.c.number))
    row = found.first()
    return None if row is None else _case(row)


def last_of(connection: Connection, case: Case, since: datetime) -> Case | None:
    """The newest of this one's kind, application and contact that came no earlier, waiting or not.

    What is said of one person stands in no case of another: erasing empties it by who wrote.
    """
    rows = select(cases).where(cases.c.application == case.application)
    rows = rows.where(cases.c.kind == case.kind.value, cases.c.contact == case.contact)
    rows = rows.where(cases.c.at >= since).order_by(cases.c.number.desc())
    row = connection.execute(rows.limit(1)).one_or_none()
    return None if row is None else _case(row)


def add_words(connection: Connection, case: Case, text: str) -> bool:
    """It has these words now; False where it waits no more, or has others than it had."""
    waits = update(cases).where(cases.c.number == case.number, cases.c.closed_at.is_(None))
    same = waits.where(cases.c.text == case.text)
    return connection.execute(same.values(text=text)).rowcount == 1


def reword(connection: Connection, case: Case, text: str, message: str) -> bool:
    """It has these words of this message now; as `add_words`."""
    waits = update(cases).where(cases.c.number == case.number, cases.c.closed_at.is_(None))
    same = waits.where(cases.c.text == case.text)
    return connection.execute(same.values(text=text, message=message)).rowcount == 1


def is_open_of(connection: Connection, kinds: Sequence[CaseKind], contact: str) -> bool:
    """Whether a case of these kinds on no application waits about this contact, or domain."""
    rows = select(cases.c.number).where(cases.c.closed_at.is_(None), cases.c.contact == contact)
    mine = rows.where(
        cases.c.application.is_(None), cases.c.kind.in_([kind.value for kind in kinds])
    )
    return connection.execute(mine.limit(1)).first() is not None


def _case(row: Row[Any]) -> Case:
    on = {
        name: None if (said := getattr(row, name)) is None else tuple(said)
        for name in ("words_on", "ties_on")
    }
    named = {"kind": CaseKind(row.kind), "awaits": Awaited(row.awaits) if row.awaits else None}
    return Case(**dict(row._mapping) | named | on)
