"""Applications: saved, found, and counted.

Invariant: a living application holds its city key alone. In a transaction, whoever loads an
application has it until the end.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
    update,
)

from intake.applications import Application, State
from intake.calls.model import Stage
from intake.contacts import Contact, Standing
from intake.store import rows
from intake.store.dialects import put_each, reserve
from intake.store.engine import is_reading
from intake.store.folding import fold
from intake.store.prepared import Prepared
from intake.store.tables.schema import applications, contacts, counters

_DECIDED = [State.TITLED.value, State.DECLINED.value]
MOST_COUNTED = 5_000
"""As far as applications of one kind are counted where only a glance is wanted."""
_LONGEST_NUMBER = 9
"""Digits of an application's number; more are no number of ours."""

_NEXT_NUMBER = Prepared(
    update(counters)
    .where(counters.c.name == "application")
    .values(value=counters.c.value + 1)
    .returning(counters.c.value)
)
_HOLDER = Prepared(
    select(applications.c.number).where(
        applications.c.is_living, applications.c.city_key == bindparam("city_key")
    )
)
_IS_DECIDED = or_(*(applications.c.state == one for one in _DECIDED))
_DECIDED_ON = Prepared(
    select(applications.c.number)
    .where(applications.c.city_key == bindparam("city_key"), _IS_DECIDED)
    .order_by(applications.c.number.desc())
    .limit(1)
)
_BY_NUMBER = select(applications).where(applications.c.number == bindparam("number"))
_LOOKED_AT, _LOCKED = Prepared(_BY_NUMBER), Prepared(_BY_NUMBER.with_for_update())
_CALL = Prepared(select(applications.c.call).where(applications.c.number == bindparam("number")))


def next_number(connection: Connection) -> int:
    """The number of the next application, without gaps: an undone transaction gives it back."""
    return int(_NEXT_NUMBER.rows(connection)[0].value)


def save(connection: Connection, changed: Iterable[Application]) -> None:
    """Write the applications as they are now; of answers and evidence only the new ones.

    Raises StoreError where one was changed by somebody else since it was loaded.
    """
    several = list(changed)
    numbers = [one.number for one in several]
    if len(several) > 1:  # one may take over the city another lets go
        freed = update(applications).where(applications.c.number.in_(numbers))
        connection.execute(freed.values(city_key=None))
    put_each(connection, applications, [rows.row(one) for one in several], key=["number"])
    stored = rows.stored(connection, numbers)
    for application in several:
        mine = stored[application.number]
        rows.save_contacts(connection, application, mine)
        rows.append(connection, application, mine[0].answered, mine[0].evidenced)


def load(connection: Connection, number: int | None) -> Application | None:
    """The application with this number; None where there is none, or no number is told."""
    if not number:
        return None
    chosen = _LOOKED_AT if is_reading(connection) else _LOCKED
    found = chosen.rows(connection, number=number)
    return rows.whole(connection, found)[0] if found else None


def version(connection: Connection, number: int) -> str | None:
    """The version of the call under which the application was opened."""
    return _CALL.value(connection, number=number)


def by_token(connection: Connection, token: str) -> tuple[Application, Contact] | None:
    """The application and the contact a reply token is bound to, also one who has left."""
    number = _with_token().value(connection, token=token)
    application = load(connection, number) if number is not None else None
    if application is None:
        return None
    bound = [contact for contact in application.contacts if contact.token == token]
    present = [contact for contact in bound if contact.standing is not Standing.LEFT]
    return (application, (present or bound)[-1]) if bound else None


def knows_token(connection: Connection, token: str) -> bool:
    """Whether any contact, present or past, has this reply token."""
    return _with_token().row(connection, token=token) is not None


def by_address(connection: Connection, key: str) -> list[int]:
    """Numbers of living applications in which this address key is a contact that has not left."""
    return _living_of_contact().column(connection, key=key)


def left_by(connection: Connection, key: str) -> int | None:
    """The newest living application that whoever has this address key has left."""
    return _left_of_contact().value(connection, key=key)


def ended_by_address(connection: Connection, key: str) -> list[int]:
    """The same of those that were closed at their deadline or decided."""
    return _ended_of_contact().column(connection, key=key)


def withdrawn_by_address(connection: Connection, key: str) -> list[int]:
    """The same of those that were withdrawn."""
    return _withdrawn_of_contact().column(connection, key=key)


@cache
def _withdrawn_of_contact() -> Prepared:
    return _of_contact(applications.c.state == State.WITHDRAWN.value)


@cache
def _living_of_contact() -> Prepared:
    return _of_contact(applications.c.is_living)


@cache
def _left_of_contact() -> Prepared:
    known = (contacts.c.key == bindparam("key"), contacts.c.standing == Standing.LEFT.value)
    joined = contacts.join(applications, contacts.c.application == applications.c.number)
    numbers = select(func.max(applications.c.number)).select_from(joined)
    return Prepared(numbers.where(*known, applications.c.is_living))


@cache
def _ended_of_contact() -> Prepared:
    return _of_contact(or_(applications.c.state == State.CLOSED.value, _IS_DECIDED))


def _of_contact(which: ColumnElement[bool]) -> Prepared:
    known = (contacts.c.key == bindparam("key"), contacts.c.standing != Standing.LEFT.value)
    joined = contacts.join(applications, contacts.c.application == applications.c.number)
    numbers = select(applications.c.number).distinct().select_from(joined)
    return Prepared(numbers.where(*known, which).order_by(applications.c.number))


def holder(connection: Connection, city_key: str) -> int | None:
    """The living application that holds this city.

    Where none does, nobody else can take it until the transaction ends.
    """
    reserve(connection, f"city:{city_key}")
    return _HOLDER.value(connection, city_key=city_key)


def decided_on(connection: Connection, city_key: str) -> int | None:
    """The newest application for this city that was titled or declined, under whatever call."""
    return _DECIDED_ON.value(connection, city_key=city_key)


def find(connection: Connection, text: str, *others: str) -> list[Application]:
    """Applications named by a number, "City" or "City, CC", ended ones too.

    Case and accents do not count. `others` are other names by which the city may be recorded.
    """
    words = text.strip()
    if words.isdecimal():
        is_ours = len(words) <= _LONGEST_NUMBER
        return rows.assemble(connection, applications.c.number == int(words)) if is_ours else []
    return rows.assemble(connection, or_(*(_named(one) for one in (words, *others))))


def numbers(connection: Connection) -> list[int]:
    """The number of every application, ended ones too, in order."""
    chosen = select(applications.c.number).order_by(applications.c.number)
    return list(connection.execute(chosen).scalars())


def living(connection: Connection) -> list[Application]:
    """Every application that has not ended, by number."""
    return rows.assemble(connection, applications.c.is_living)


def due(connection: Connection, now: datetime, limit: int) -> list[int]:
    """Numbers of applications to which time has brought something, longest due first."""
    chosen = select(applications.c.number).where(applications.c.next_at <= now)
    chosen = chosen.order_by(applications.c.next_at, applications.c.number).limit(limit)
    return list(connection.execute(chosen).scalars())


def postpone(connection: Connection, number: int, until: datetime) -> None:
    """Let time bring this application nothing before then."""
    mine = update(applications).where(applications.c.number == number)
    connection.execute(mine.values(next_at=until))


@dataclass(frozen=True, kw_only=True)
class Ending:
    """One living application whose stage ends at a moment of its own."""

    number: int
    city: str | None
    stage: Stage
    until: datetime


def ending(connection: Connection, since: datetime, until: datetime, limit: int) -> list[Ending]:
    """Living applications that were given more time, which ends then; the soonest first."""
    columns = (applications.c.number, applications.c.city, applications.c.country)
    granted = select(*columns, applications.c.stage, applications.c.until).where(
        applications.c.until.is_not(None),
        applications.c.until.between(since, until),
        applications.c.until_in == applications.c.stage,
        applications.c.is_living,
    )
    soonest = granted.order_by(applications.c.until, applications.c.number).limit(limit)
    return [
        Ending(
            number=row.number,
            city=f"{row.city}, {row.country}" if row.city and row.country else row.city,
            stage=Stage(row.stage),
            until=row.until,
        )
        for row in connection.execute(soonest)
    ]


@dataclass(frozen=True, kw_only=True)
class Brought:
    """How many applications that stand alike time brings something at one moment."""

    at: datetime
    stage: Stage
    state: State
    call: str
    until: datetime | None
    count: int


def brought_by(connection: Connection, until: datetime, limit: int) -> list[Brought]:
    """What time brings by then, the soonest first, counted among so many applications at most."""
    granted = case((applications.c.until_in == applications.c.stage, applications.c.until))
    alike = (*_STANDING, applications.c.next_at.label("at"), granted.label("until"))
    due = select(*alike).where(applications.c.next_at < until)
    soonest = due.order_by(applications.c.next_at, applications.c.number).limit(limit).subquery()
    kinds = [soonest.c[name] for name in ("at", "stage", "state", "call", "until")]
    rows = select(*kinds, func.count().label("count")).group_by(*kinds).order_by(*kinds[:3])
    return [
        Brought(**{**row._mapping, "stage": Stage(row.stage), "state": State(row.state)})
        for row in connection.execute(rows)
    ]


_STANDING = (applications.c.stage, applications.c.state, applications.c.call)


def near(connection: Connection, text: str, limit: int) -> list[str]:
    """Cities that begin as this text does, "City, CC", each once: among them may be what is meant.

    Ended applications count too.
    """
    begins = fold(text)[:2]
    if not begins:
        return []
    folded = applications.c.city_folded
    known = select(applications.c.city, applications.c.country).distinct()
    # The range finds them in the index, in whatever order the database sorts letters.
    alike = known.where(folded >= begins, folded <= begins + "\N{CJK UNIFIED IDEOGRAPH-9FFF}")
    rows = connection.execute(alike.where(folded.startswith(begins, autoescape=True)).limit(limit))
    return [f"{city}, {country}" if country else city for city, country in rows]


def coming(connection: Connection, limit: int) -> list[Application]:
    """Applications to which time brings something next, the soonest first; overdue ones too."""
    awaited = select(applications.c.number).where(applications.c.next_at.is_not(None))
    soonest = awaited.order_by(applications.c.next_at).limit(limit)
    numbers = list(connection.execute(soonest).scalars())
    found = rows.assemble(connection, applications.c.number.in_(numbers)) if numbers else []
    return sorted(found, key=lambda one: numbers.index(one.number))


def cities(connection: Connection, numbers: Iterable[int]) -> dict[int, str]:
    """The cities of these applications, "City, CC"; one that states none is missing."""
    columns = (applications.c.number, applications.c.city, applications.c.country)
    chosen = select(*columns).where(applications.c.number.in_(set(numbers)))
    return {
        number: f"{city}, {country}" if country else city
        for number, city, country in connection.execute(chosen)
        if city
    }


def several(connection: Connection, numbers: Sequence[int]) -> list[Application]:
    """The applications with these numbers, in the order of their numbers."""
    return rows.assemble(connection, applications.c.number.in_(numbers)) if numbers else []


def in_stage(
    connection: Connection,
    stage: Stage | None,
    states: Sequence[State],
    *,
    country: str | None = None,
) -> list[Application]:
    """The applications of these states in a stage (None: in any; `country`: of it), by number."""
    return rows.assemble(connection, _in_stage(stage, states, country))


def count(connection: Connection, stage: Stage | None, state: State, *, country: str | None) -> int:
    """How many applications of this state `in_stage` finds there."""
    which = _in_stage(stage, [state], country)
    counted = select(func.count()).select_from(applications).where(which)
    return int(connection.execute(counted).scalar_one())


def _in_stage(
    stage: Stage | None, states: Sequence[State], country: str | None
) -> ColumnElement[bool]:
    which = _of_stage(stage, states)
    return which if country is None else and_(which, applications.c.country == country)


def waits_in_stage(connection: Connection, stage: Stage, state: State, *, call: str) -> bool:
    """Whether any application of this state under this version of the call is in a stage."""
    waiting = select(applications.c.call).where(_of_stage(stage, [state]))
    # The first one in the order of the index: asked for any one of many, PostgreSQL goes through
    # the table from its beginning until it meets one.
    chosen = waiting.where(applications.c.call >= call).order_by(applications.c.call)
    return bool(connection.execute(chosen.limit(1)).scalar() == call)


def count_in_stage(
    connection: Connection, stage: Stage, states: Sequence[State], *, call: str
) -> int:
    """How many applications of these states under this version of the call are in a stage.

    Counted up to MOST_COUNTED, so that the cost does not grow with the store.
    """
    mine = select(applications.c.number).where(_of_stage(stage, states))
    mine = mine.where(applications.c.call == call).limit(MOST_COUNTED)
    counted = select(func.count()).select_from(mine.subquery("counted"))
    return int(connection.execute(counted).scalar_one())


def cities_in_stage(
    connection: Connection, stage: Stage, states: Sequence[State], *, call: str, limit: int
) -> list[str]:
    """The first cities of these applications under one version of the call, by number.

    One whose city is not settled is named by its number.
    """
    chosen = select(applications.c.number, applications.c.city).where(_of_stage(stage, states))
    chosen = chosen.where(applications.c.call == call).order_by(applications.c.number).limit(limit)
    return [row.city or f"application {row.number}" for row in connection.execute(chosen)]


def _of_stage(stage: Stage | None, states: Sequence[State]) -> ColumnElement[bool]:
    among = [one.value for one in (Stage if stage is None else [stage])]
    known = applications.c.state.in_([one.value for one in states])
    return and_(applications.c.stage.in_(among), known)


@cache
def _with_token() -> Prepared:
    """Newest application first, should a token ever be found in two."""
    number = select(contacts.c.application).where(contacts.c.token == bindparam("token"))
    return Prepared(number.order_by(contacts.c.application.desc()).limit(1))


def _named(words: str) -> ColumnElement[bool]:
    city, comma, country = words.rpartition(",")
    whole = applications.c.city_folded == fold(words)
    if not comma:
        return whole
    parts = (
        applications.c.city_folded == fold(city),
        applications.c.country == country.strip().upper(),
    )
    return or_(whole, and_(*parts))
