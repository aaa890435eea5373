"""Applications in rows and back.

Invariant: answers and evidence are only ever appended; a living application holds its city key
alone. In a transaction, whoever loads an application has it until the end.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Label,
    Row,
    Select,
    Table,
    and_,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from intake.answers import shapes
from intake.applications import Answer, Application, Evidence, Pending, State
from intake.calls.model import Stage
from intake.contacts import Contact, Standing
from intake.errors import StoreError
from intake.messages import Address
from intake.store.dialects import locked, put, reserve
from intake.store.folding import fold
from intake.store.schema import answers, applications, contacts, counters, evidence

_DECIDED = [State.TITLED.value, State.DECLINED.value]
_LONGEST_NUMBER = 9
"""Digits of an application's number; more are no number of ours."""

# Built once, because building a statement costs more than running it.
_NEXT_NUMBER = (
    update(counters)
    .where(counters.c.name == "application")
    .values(value=counters.c.value + 1)
    .returning(counters.c.value)
)
_HOLDER = select(applications.c.number).where(
    applications.c.is_living, applications.c.city_key == bindparam("city_key")
)
_DECIDED_ON = (
    select(applications.c.number)
    .where(applications.c.city_key == bindparam("city_key"), applications.c.state.in_(_DECIDED))
    .order_by(applications.c.number.desc())
    .limit(1)
)
_CONTACT = tuple(column.name for column in contacts.c)
_ADD = {table: insert(table) for table in (contacts, answers, evidence)}
_BY_NUMBER = select(applications).where(applications.c.number == bindparam("number"))
_VERSION = select(applications.c.call).where(applications.c.number == bindparam("number"))


def next_number(connection: Connection) -> int:
    """The number of the next application, without gaps: an undone transaction gives it back."""
    return int(connection.execute(_NEXT_NUMBER).scalar_one())


def save(connection: Connection, changed: Iterable[Application]) -> None:
    """Write the applications as they are now; of answers and evidence only the new ones.

    Raises StoreError where one was changed by somebody else since it was loaded.
    """
    several = list(changed)
    if len(several) > 1:  # one may take over the city another lets go
        numbers = [one.number for one in several]
        freed = update(applications).where(applications.c.number.in_(numbers))
        connection.execute(freed.values(city_key=None))
    for application in several:
        put(connection, applications, _row(application), key=["number"])
        stored = connection.execute(_stored(), {"number": application.number}).all()
        _save_contacts(connection, application, stored)
        _append(connection, application, stored[0].answered, stored[0].evidenced)


def load(connection: Connection, number: int) -> Application | None:
    """The application with this number."""
    rows = connection.execute(locked(connection, _BY_NUMBER), {"number": number}).all()
    return _whole(connection, rows)[0] if rows else None


def version(connection: Connection, number: int) -> str | None:
    """The version of the call under which the application was opened."""
    return connection.execute(_VERSION, {"number": number}).scalar()


def by_token(connection: Connection, token: str) -> tuple[Application, Contact] | None:
    """The application and the contact a reply token is bound to, also one who has left."""
    number = connection.execute(_with_token(), {"token": token}).scalar()
    application = load(connection, number) if number is not None else None
    if application is None:
        return None
    bound = [contact for contact in application.contacts if contact.token == token]
    present = [contact for contact in bound if contact.standing is not Standing.LEFT]
    return (application, (present or bound)[-1]) if bound else None


def knows_token(connection: Connection, token: str) -> bool:
    """Whether any contact, present or past, has this reply token."""
    return connection.execute(_with_token(), {"token": token}).scalar() is not None


def by_address(connection: Connection, key: str) -> list[int]:
    """Numbers of living applications in which this address key is a contact that has not left."""
    return list(connection.execute(_living_of_contact(), {"key": key}).scalars())


def ended_by_address(connection: Connection, key: str) -> list[int]:
    """The same of those that were closed at their deadline or decided."""
    return list(connection.execute(_ended_of_contact(), {"key": key}).scalars())


@cache
def _living_of_contact() -> Select[int]:
    return _of_contact(applications.c.is_living)


@cache
def _ended_of_contact() -> Select[int]:
    return _of_contact(applications.c.state.in_([State.CLOSED.value, *_DECIDED]))


def _of_contact(which: ColumnElement[bool]) -> Select[int]:
    known = (contacts.c.key == bindparam("key"), contacts.c.standing != Standing.LEFT.value)
    joined = contacts.join(applications, contacts.c.application == applications.c.number)
    numbers = select(applications.c.number).distinct().select_from(joined)
    return numbers.where(*known, which).order_by(applications.c.number)


def holder(connection: Connection, city_key: str) -> int | None:
    """The living application that holds this city.

    Where none does, nobody else can take it until the transaction ends.
    """
    reserve(connection, f"city:{city_key}")
    return connection.execute(_HOLDER, {"city_key": city_key}).scalar()


def decided_on(connection: Connection, city_key: str) -> int | None:
    """The newest application for this city that was titled or declined, under whatever call."""
    return connection.execute(_DECIDED_ON, {"city_key": city_key}).scalar()


def find(connection: Connection, text: str, *others: str) -> list[Application]:
    """Applications named by a number, "City" or "City, CC", ended ones too.

    Case and accents do not count. `others` are other names by which the city may be recorded.
    """
    words = text.strip()
    if words.isdecimal():
        is_ours = len(words) <= _LONGEST_NUMBER
        return _assemble(connection, applications.c.number == int(words)) if is_ours else []
    return _assemble(connection, or_(*(_named(one) for one in (words, *others))))


def numbers(connection: Connection) -> list[int]:
    """The number of every application, ended ones too, in order."""
    rows = select(applications.c.number).order_by(applications.c.number)
    return list(connection.execute(rows).scalars())


def living(connection: Connection) -> list[Application]:
    """Every application that has not ended, by number."""
    return _assemble(connection, applications.c.is_living)


def due(connection: Connection, now: datetime, limit: int) -> list[int]:
    """Numbers of applications to which time has brought something, longest due first."""
    rows = select(applications.c.number).where(applications.c.next_at <= now)
    rows = rows.order_by(applications.c.next_at, applications.c.number).limit(limit)
    return list(connection.execute(rows).scalars())


def postpone(connection: Connection, number: int, until: datetime) -> None:
    """Let time bring this application nothing before then."""
    mine = update(applications).where(applications.c.number == number)
    connection.execute(mine.values(next_at=until))


def coming(connection: Connection, limit: int) -> list[Application]:
    """Applications to which time brings something next, the soonest first; overdue ones too."""
    rows = select(applications.c.number).where(applications.c.next_at.is_not(None))
    numbers = list(connection.execute(rows.order_by(applications.c.next_at).limit(limit)).scalars())
    found = _assemble(connection, applications.c.number.in_(numbers)) if numbers else []
    return sorted(found, key=lambda one: numbers.index(one.number))


def cities(connection: Connection, numbers: Iterable[int]) -> dict[int, str]:
    """The cities of these applications, "City, CC"; one that states none is missing."""
    columns = (applications.c.number, applications.c.city, applications.c.country)
    rows = select(*columns).where(applications.c.number.in_(set(numbers)))
    return {
        number: f"{city}, {country}" if country else city
        for number, city, country in connection.execute(rows)
        if city
    }


def several(connection: Connection, numbers: Sequence[int]) -> list[Application]:
    """The applications with these numbers, in the order of their numbers."""
    return _assemble(connection, applications.c.number.in_(numbers)) if numbers else []


def in_stage(
    connection: Connection,
    stage: Stage | None,
    states: Sequence[State],
    *,
    country: str | None = None,
) -> list[Application]:
    """The applications of these states in a stage (None: in any; `country`: of it), by number."""
    which = _of_stage(stage, states)
    if country is not None:
        which = and_(which, applications.c.country == country)
    return _assemble(connection, which)


def waits_in_stage(connection: Connection, stage: Stage, state: State, *, call: str) -> bool:
    """Whether any application of this state under this version of the call is in a stage."""
    waiting = select(applications.c.call).where(_of_stage(stage, [state]))
    # The first one in the order of the index: asked for any one of many, PostgreSQL goes through
    # the table from its beginning until it meets one.
    rows = waiting.where(applications.c.call >= call).order_by(applications.c.call)
    return bool(connection.execute(rows.limit(1)).scalar() == call)


def count_in_stage(
    connection: Connection, stage: Stage, states: Sequence[State], *, call: str
) -> int:
    """How many applications of these states under this version of the call are in a stage."""
    counted = select(func.count(applications.c.number)).where(_of_stage(stage, states))
    mine = counted.where(applications.c.call == call)
    return int(connection.execute(mine).scalar_one())


def cities_in_stage(
    connection: Connection, stage: Stage, states: Sequence[State], *, call: str
) -> list[str]:
    """The cities of these applications under one version of the call, by number.

    One whose city is not settled is named by its number.
    """
    rows = select(applications.c.number, applications.c.city).where(_of_stage(stage, states))
    rows = rows.where(applications.c.call == call).order_by(applications.c.number)
    return [row.city or f"application {row.number}" for row in connection.execute(rows)]


def _of_stage(stage: Stage | None, states: Sequence[State]) -> ColumnElement[bool]:
    among = [one.value for one in (Stage if stage is None else [stage])]
    known = applications.c.state.in_([one.value for one in states])
    return and_(applications.c.stage.in_(among), known)


def count_by_state(connection: Connection) -> dict[State, int]:
    """How many living applications there are in each state; a state with none is missing."""
    states = select(applications.c.state, func.count())  # of what the index holds
    living = states.where(applications.c.is_living)
    counted = connection.execute(living.group_by(applications.c.state))
    return {State(state): count for state, count in counted}


# --- to rows ------------------------------------------------------------------------------------


def _row(application: Application) -> dict[str, Any]:
    return {
        "number": application.number,
        "call": application.call,
        "opened_at": application.opened_at,
        "language": application.language,
        "city": application.city,
        "country": application.country,
        "stage": application.stage.value,
        "state": application.state.value,
        "is_living": not application.is_over,
        "city_key": application.city_key,
        "city_folded": None if application.city is None else fold(application.city),
        "fruitless": application.fruitless,
        "pending": [_pending_row(pending) for pending in application.pending],
        "until": application.until,
        "until_in": application.until_in.value if application.until_in else None,
        "reminded": list(application.reminded),
        "next_at": application.next_at,
    }


def _pending_row(pending: Pending) -> dict[str, Any]:
    about = pending.address
    address = None if about is None else {"address": about.address, "name": about.name}
    return vars(pending) | {"at": pending.at.isoformat(), "address": address}


def _save_contacts(
    connection: Connection, application: Application, stored: Sequence[Row[Any]]
) -> None:
    """Contacts are few and rarely change: written anew only when they did."""
    rows = [
        {
            "application": application.number,
            "place": place,
            "key": contact.address.key,
            "address": contact.address.address,
            "name": contact.address.name,
            "token": contact.token,
            "language": contact.language,
            "standing": contact.standing.value,
            "channel": contact.channel,
            "away_until": contact.away_until,
        }
        for place, contact in enumerate(application.contacts)
    ]
    known = [row for row in stored if row.place is not None]
    if [{name: row._mapping[name] for name in _CONTACT} for row in known] == rows:
        return
    if known:
        connection.execute(delete(contacts).where(contacts.c.application == application.number))
    if rows:
        connection.execute(_ADD[contacts], rows)


def _append(
    connection: Connection, application: Application, answered: int, evidenced: int
) -> None:
    number = application.number
    if answered > len(application.answers) or evidenced > len(application.evidence):
        raise StoreError(f"application {number} was changed by somebody else meanwhile")
    rows = [_answer_row(answer) for answer in application.answers[answered:]]
    _add(connection, answers, number, answered, rows)
    files = [vars(file) for file in application.evidence[evidenced:]]
    _add(connection, evidence, number, evidenced, files)


@cache
def _stored() -> Select[Any]:
    """What an application has in rows: how many answers and files, and its contacts or none."""
    joined = applications.outerjoin(contacts, contacts.c.application == applications.c.number)
    rows = select(_count(answers, "answered"), _count(evidence, "evidenced"), contacts)
    rows = rows.select_from(joined).where(applications.c.number == bindparam("number"))
    return rows.order_by(contacts.c.place)


def _count(table: Table, name: str) -> Label[int]:
    mine = table.c.application == bindparam("number")
    return select(func.count(table.c.place)).where(mine).scalar_subquery().label(name)


def _add(
    connection: Connection, table: Table, number: int, first: int, rows: Sequence[dict[str, Any]]
) -> None:
    placed = [
        {**row, "application": number, "place": place} for place, row in enumerate(rows, first)
    ]
    if placed:
        connection.execute(_ADD[table], placed)


def _answer_row(answer: Answer) -> dict[str, Any]:
    return vars(answer) | {"value": shapes.dump(answer.value)}


# --- and back -----------------------------------------------------------------------------------


@cache
def _with_token() -> Select[int]:
    """Newest application first, should a token ever be found in two."""
    number = select(contacts.c.application).where(contacts.c.token == bindparam("token"))
    return number.order_by(contacts.c.application.desc()).limit(1)


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


def _assemble(connection: Connection, which: ColumnElement[bool]) -> list[Application]:
    rows = select(applications).where(which).order_by(applications.c.number)
    found = connection.execute(locked(connection, rows)).all()
    return _whole(connection, found, which) if found else []


def _whole(
    connection: Connection, found: Sequence[Row[Any]], which: ColumnElement[bool] | None = None
) -> list[Application]:
    """The applications in these rows; `which` tells them where they are several."""
    people, said, files = (
        _belonging(connection, table, found, which) for table in (contacts, answers, evidence)
    )
    return [
        replace(
            _application(row),
            contacts=tuple(_contact(one) for one in people.get(row.number, ())),
            answers=tuple(_answer(one) for one in said.get(row.number, ())),
            evidence=tuple(_evidence(one) for one in files.get(row.number, ())),
        )
        for row in found
    ]


@cache
def _of_one(table: Table) -> Select[Any]:
    """An application's rows in order; built once, because that costs more than the query."""
    mine = table.c.application == bindparam("number")
    return select(table).where(mine).order_by(table.c.place)


def _belonging(
    connection: Connection,
    table: Table,
    found: Sequence[Row[Any]],
    which: ColumnElement[bool] | None,
) -> Mapping[int, Sequence[Row[Any]]]:
    """The rows of these applications, by number."""
    if len(found) == 1:
        number = found[0].number
        return {number: connection.execute(_of_one(table), {"number": number}).all()}
    assert which is not None
    rows = select(table).where(table.c.application.in_(select(applications.c.number).where(which)))
    gathered: dict[int, list[Row[Any]]] = {}
    for row in connection.execute(rows.order_by(table.c.application, table.c.place)):
        gathered.setdefault(row.application, []).append(row)
    return gathered


def _application(row: Row[Any]) -> Application:
    return Application(
        number=row.number,
        call=row.call,
        opened_at=row.opened_at,
        language=row.language,
        city=row.city,
        country=row.country,
        city_key=row.city_key,
        stage=Stage(row.stage),
        state=State(row.state),
        pending=tuple(_pending(one) for one in row.pending),
        fruitless=row.fruitless,
        until=row.until,
        until_in=Stage(row.until_in) if row.until_in else None,
        reminded=tuple(row.reminded),
        next_at=row.next_at,
    )


def _pending(stored: dict[str, Any]) -> Pending:
    about = stored["address"]
    address = None if about is None else Address(**about)
    return Pending(**stored | {"at": datetime.fromisoformat(stored["at"]), "address": address})


def _contact(row: Row[Any]) -> Contact:
    return Contact(
        address=Address(address=row.address, name=row.name),
        token=row.token,
        language=row.language,
        standing=Standing(row.standing),
        channel=row.channel,
        away_until=row.away_until,
    )


def _answer(row: Row[Any]) -> Answer:
    return Answer(
        question=row.question,
        value=shapes.load(row.value),
        words=row.words,
        message=row.message,
        by=row.by,
        at=row.at,
    )


def _evidence(row: Row[Any]) -> Evidence:
    return Evidence(
        digest=row.digest,
        name=row.name,
        type=row.type,
        size=row.size,
        message=row.message,
        question=row.question,
    )
