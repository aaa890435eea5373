"""A store with many applications: those at work, always as many, and as much past as wanted.

The databases copy two applications, one open and one registered, which a desk has opened. Texts of
the past are cut short, and hashes of copied journals do not hold, which no verb here looks at.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import (
    CTE,
    ColumnElement,
    Connection,
    Table,
    Text,
    cast,
    func,
    insert,
    literal,
    make_url,
    null,
    select,
    type_coerce,
    update,
)

from intake import store
from intake.applications import State
from intake.calls import loading
from intake.calls.model import Stage
from intake.store import Store
from intake.store.tables import schema
from tests.benchmarks import filling
from tests.intake.conversation.registered import ONE_ORGANIZER, a_city

OPEN, REGISTERED = 1, 2
"""The numbers of the applications that are copied."""
_OWN = ("id", "digest", "message", "message_id", "return_tag", "token")
"""Columns whose values are one application's alone."""
_NAMED = (
    "city", "city_key", "city_folded", "key", "address", "sender", "sender_key", "domain",
    "to_address", "to_key", "value", "words",
)  # fmt: skip
_CUT = ("markdown", "folded", "text")
_AT_ONCE = 20_000
_CUT_TO = 200

LONG_AGO = datetime(2025, 3, 1, tzinfo=UTC)
ONE_DAY = datetime(2099, 1, 1, tzinfo=UTC)
"""When time brings something to those to whom it brings nothing now."""


@dataclass(frozen=True, kw_only=True)
class Group:
    """So many copies of an application, with these values in the table of applications."""

    pattern: int
    count: int
    values: Mapping[str, Any] = field(default_factory=dict)
    is_past: bool = False


@dataclass(frozen=True, kw_only=True)
class Filled:
    """The numbers of the applications at work."""

    moving: range
    deciding: range
    writing: range
    due: range


def fill(
    folder: Path, database: str, *, past: int, work: int, deciding: int, writing: int
) -> Filled:
    """Fill the migrated store of a desk with this data folder, whose call has one organizer.

    `work` registered ones before pre-selection and as many open ones to be reminded, `writing` open
    ones who may write, `deciding` registered ones in final review; beside them `past` applications,
    half of which have ended.
    """
    filling.fill(folder, database, stored=0, asked=2)
    opened = Store(database)
    _register(opened)
    sizes = {"moving": work, "deciding": deciding, "writing": writing, "due": work}
    groups = [*_at_work(work, deciding, writing), *_past(past // 4)]
    begun, ranges = REGISTERED + 1, []
    for group in groups:
        ranges.append(range(begun, begun + group.count))
        _copy(opened, group, ranges[-1])
        begun += group.count
    with opened.transaction() as connection:
        connection.execute(update(schema.counters).values(value=begun))
    opened.close()
    _tidy(database)
    return Filled(**dict(zip(sizes, ranges, strict=False)))


def _register(opened: Store) -> None:
    call = loading.load(ONE_ORGANIZER)
    with opened.transaction() as connection:
        store.calls.freeze(connection, call.version, ONE_ORGANIZER, LONG_AGO)
        for number in (OPEN, REGISTERED):
            old = store.applications.load(connection, number)
            assert old
            new = replace(old, call=call.version, next_at=ONE_DAY, opened_at=LONG_AGO, reminded=())
            if number == REGISTERED:
                answers = (*old.answers, *a_city(number, call=call, city=old.city).answers)
                new = replace(
                    new, stage=Stage.FINAL_REVIEW, state=State.REGISTERED, answers=answers
                )
            store.applications.save(connection, [new])


def _at_work(work: int, deciding: int, writing: int) -> Iterator[Group]:
    yield Group(pattern=REGISTERED, count=work, values={"stage": Stage.REGISTRATION.value})
    yield Group(pattern=REGISTERED, count=deciding)
    yield Group(pattern=OPEN, count=writing)
    yield Group(pattern=OPEN, count=work)


def _past(each: int) -> Iterator[Group]:
    """Half of them live on, in a stage of their own or open; half have ended."""
    over: dict[str, Any] = {"is_living": False, "next_at": None}
    preliminary = {"stage": Stage.PRELIMINARY_ANNOUNCEMENT.value}
    titled = {"stage": Stage.OFFICIAL_ANNOUNCEMENT.value, "state": State.TITLED.value}
    yield Group(pattern=REGISTERED, count=each, values=preliminary, is_past=True)
    yield Group(pattern=OPEN, count=each, is_past=True)
    yield Group(pattern=REGISTERED, count=each, values=over | titled, is_past=True)
    closed = {"state": State.CLOSED.value}
    yield Group(pattern=OPEN, count=each, values=over | closed, is_past=True)


def _copy(opened: Store, group: Group, numbers: range) -> None:
    for begun in range(numbers.start, numbers.stop, _AT_ONCE):
        last = min(begun + _AT_ONCE, numbers.stop) - 1
        with opened.transaction() as connection:
            for table in filling.TABLES:
                _copy_table(connection, table, group, _counted(begun, last))
            if group.is_past:
                _add_case(connection, _counted(begun, last))
            if group.values.get("state") == State.TITLED.value:
                _add_decision(connection, _counted(begun, last))


def _counted(first: int, last: int) -> CTE:
    number = select(literal(first).label("n")).cte("numbers", recursive=True)
    return number.union_all(select(number.c.n + 1).where(number.c.n < last))


def _copy_table(connection: Connection, table: Table, group: Group, numbers: CTE) -> None:
    names = [one.name for one in table.c if (table.name, one.name) != ("letters", "number")]
    n = numbers.c.n
    values = [_value(table, name, n, group).label(name) for name in names]
    rows = select(*values).select_from(table.join(numbers, literal(1) == literal(1)))
    rows = rows.where(_of(table, group.pattern))
    connection.execute(insert(table).from_select(names, rows))


def _of(table: Table, pattern: int) -> ColumnElement[bool]:
    if table is schema.applications:
        return table.c.number == pattern
    if table is schema.inbox:
        mails = select(schema.mails.c.id).where(schema.mails.c.application == pattern)
        return table.c.id.in_(mails)
    return table.c.application == pattern


def _value(table: Table, name: str, n: ColumnElement[int], group: Group) -> ColumnElement[Any]:
    column, digits = table.c[name], cast(n, Text)
    if table is schema.applications and name in group.values:
        given = group.values[name]
        return cast(null(), column.type) if given is None else literal(given, column.type)
    if name in ("application", "number"):
        return n
    plain = type_coerce(column, Text)
    if name in _OWN:
        return plain.concat("x" if name == "token" else "-").concat(digits)
    if name == "reply_to":
        return func.replace(plain, "@", literal("x").concat(digits).concat("@"))
    if name in _NAMED:
        return _renamed(plain, digits, group.pattern)
    if name in _CUT and group.is_past:
        return func.substr(plain, 1, _CUT_TO)
    return literal(b"cut short") if name == "raw" and group.is_past else column


def _renamed(text: ColumnElement[str], digits: ColumnElement[str], old: int) -> ColumnElement[Any]:
    city = filling.CITY
    for before, after in ((city, ""), (city.lower(), ""), ("place", ".example"), ("office", "@")):
        new = literal(before).concat(digits).concat(after)
        text = func.replace(text, f"{before}{old}{after}", new)
    return text


def _add_case(connection: Connection, numbers: CTE) -> None:
    """A matter that was closed."""
    when = literal(LONG_AGO, schema.cases.c.at.type)
    row: dict[str, ColumnElement[Any]] = {
        "kind": literal("question"),
        "text": literal("May we?"),
        "at": when,
        "application": numbers.c.n,
        "closed_at": when,
    }
    connection.execute(insert(schema.cases).from_select(list(row), select(*row.values())))


def _add_decision(connection: Connection, numbers: CTE) -> None:
    """A decision that has taken effect."""
    said = {"outcome": "titled", "reason": "All rules are met.", "by": "Organizer on duty",
            "call": "v", "stage": "final_review", "findings": "[]", "letters": "[]",
            "state": "done"}  # fmt: skip
    when = literal(LONG_AGO, schema.decisions.c.at.type)
    row: dict[str, ColumnElement[Any]] = {
        name: literal(value, Text) for name, value in said.items()
    }
    row |= {"application": numbers.c.n, "at": when, "settled_at": when,
            "needs_second": literal(False)}  # fmt: skip
    connection.execute(insert(schema.decisions).from_select(list(row), select(*row.values())))


def _tidy(database: str) -> None:
    """The store as after a quiet night: nothing is left to be cleaned up during a measurement."""
    place = make_url(database)
    if place.get_backend_name() == "sqlite":
        with closing(sqlite3.connect(place.database or "")) as raw:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    else:
        with psycopg.connect(database, autocommit=True) as connection:
            connection.execute("VACUUM (ANALYZE)")
            connection.execute("CHECKPOINT")
