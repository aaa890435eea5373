"""Applications in rows and back.

Invariant: answers and evidence are only ever appended, but for the question that a file is filed
under; what comes back is what was written.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Label,
    Row,
    Table,
    bindparam,
    delete,
    func,
    insert,
    select,
)

from intake.answers import shapes
from intake.applications import Answer, Application, Evidence, Pending, State
from intake.calls.model import Stage
from intake.contacts import Contact, Standing
from intake.errors import StoreError
from intake.messages import Address
from intake.store.dialects import locked
from intake.store.folding import fold
from intake.store.prepared import Prepared, one_of
from intake.store.tables.schema import answers, applications, contacts, evidence

_CONTACT = tuple(column.name for column in contacts.c)
_ADD = {
    table: Prepared(insert(table).inline(), [column.name for column in table.c])
    for table in (contacts, answers, evidence)
}


# --- to rows ------------------------------------------------------------------------------------


def row(application: Application) -> dict[str, Any]:
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
        "doubted": [list(ids) for ids in application.doubted],
        "is_resting": application.is_resting,
        "taken_out": list(application.taken_out),
    }


def _pending_row(pending: Pending) -> dict[str, Any]:
    about = pending.address
    address = None if about is None else {"address": about.address, "name": about.name}
    return vars(pending) | {"at": pending.at.isoformat(), "address": address}


def save_contacts(
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
            "has_chosen": contact.has_chosen,
            "claims": contact.claims,
            "is_named": contact.is_named,
        }
        for place, contact in enumerate(application.contacts)
    ]
    known = [row for row in stored if row.place is not None]
    if [{name: getattr(row, name) for name in _CONTACT} for row in known] == rows:
        return
    if known:
        connection.execute(delete(contacts).where(contacts.c.application == application.number))
    if rows:
        _ADD[contacts].run_each(connection, rows)


def append(connection: Connection, application: Application, answered: int, evidenced: int) -> None:
    number = application.number
    if answered > len(application.answers) or evidenced > len(application.evidence):
        raise StoreError(f"application {number} was changed by somebody else meanwhile")
    rows = [_answer_row(answer) for answer in application.answers[answered:]]
    _add(connection, answers, number, answered, rows)
    files = [vars(file) for file in application.evidence[evidenced:]]
    _add(connection, evidence, number, evidenced, files)


def stored(connection: Connection, numbers: Sequence[int]) -> dict[int, list[Any]]:
    """What these applications have in rows: how many answers and files, and contacts or none."""
    found: dict[int, list[Any]] = {number: [] for number in numbers}
    for row in _stored().rows_of(connection, numbers):
        found[row.number].append(row)
    return found


@cache
def _stored() -> Prepared:
    joined = applications.outerjoin(contacts, contacts.c.application == applications.c.number)
    counts = (_count(answers, "answered"), _count(evidence, "evidenced"))
    rows = select(applications.c.number, *counts, contacts).select_from(joined)
    rows = rows.where(one_of(applications.c.number))
    return Prepared(rows.order_by(contacts.c.place))


def _count(table: Table, name: str) -> Label[int]:
    mine = select(func.count(table.c.place)).where(table.c.application == applications.c.number)
    return mine.correlate(applications).scalar_subquery().label(name)


def _add(
    connection: Connection, table: Table, number: int, first: int, rows: Sequence[dict[str, Any]]
) -> None:
    placed = [
        {**row, "application": number, "place": place} for place, row in enumerate(rows, first)
    ]
    if placed:
        _ADD[table].run_each(connection, placed)


def _answer_row(answer: Answer) -> dict[str, Any]:
    return vars(answer) | {"value": shapes.dump(answer.value)}


# --- and back -----------------------------------------------------------------------------------


def assemble(connection: Connection, which: ColumnElement[bool]) -> list[Application]:
    rows = select(applications).where(which).order_by(applications.c.number)
    found = connection.execute(locked(connection, rows)).all()
    return whole(connection, found, which) if found else []


def whole(
    connection: Connection, found: Sequence[Row[Any]], which: ColumnElement[bool] | None = None
) -> list[Application]:
    """The applications in these rows; `which` tells them where they are several."""
    people, said, files = (
        _belonging(connection, table, found, which) for table in (contacts, answers, evidence)
    )
    return [
        _application(
            row,
            contacts=tuple(_contact(one) for one in people.get(row.number, ())),
            answers=tuple(_answer(one) for one in said.get(row.number, ())),
            evidence=tuple(_evidence(one) for one in files.get(row.number, ())),
        )
        for row in found
    ]


@cache
def _of_one(table: Table) -> Prepared:
    """An application's rows in order."""
    mine = table.c.application == bindparam("number")
    return Prepared(select(table).where(mine).order_by(table.c.place))


def _belonging(
    connection: Connection,
    table: Table,
    found: Sequence[Row[Any]],
    which: ColumnElement[bool] | None,
) -> Mapping[int, Sequence[Row[Any]]]:
    """The rows of these applications, by number."""
    if len(found) == 1:
        number = found[0].number
        return {number: _of_one(table).rows(connection, number=number)}
    assert which is not None
    rows = select(table).where(table.c.application.in_(select(applications.c.number).where(which)))
    gathered: dict[int, list[Row[Any]]] = {}
    for row in connection.execute(rows.order_by(table.c.application, table.c.place)):
        gathered.setdefault(row.application, []).append(row)
    return gathered


def _application(row: Row[Any], **belonging: Any) -> Application:
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
        doubted=tuple(tuple(ids) for ids in row.doubted),
        is_resting=row.is_resting,
        taken_out=tuple(row.taken_out),
        **belonging,
    )


def _pending(stored: dict[str, Any]) -> Pending:
    about = stored["address"]
    address = None if about is None else Address(**about)
    at, kept = datetime.fromisoformat(stored["at"]), tuple(stored.get("kept", ()))
    return Pending(**stored | {"at": at, "address": address, "kept": kept})


def _contact(row: Row[Any]) -> Contact:
    return Contact(
        address=Address(address=row.address, name=row.name),
        token=row.token,
        language=row.language,
        standing=Standing(row.standing),
        channel=row.channel,
        away_until=row.away_until,
        has_chosen=row.has_chosen,
        claims=row.claims,
        is_named=row.is_named,
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
