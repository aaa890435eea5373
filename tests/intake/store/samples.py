"""Messages, applications and letters of an imagined city, to be varied by the tests."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import insert

from intake.answers.values import Amount, Span
from intake.applications import Answer, Application, Evidence, Pending
from intake.contacts import Contact
from intake.messages import Address, Kept, Message, Passage
from intake.notices import Letter
from intake.store import Connection, Store, rows
from intake.store.tables.schema import applications as applications_kept

NOW = datetime(2025, 2, 15, 9, 30, 0, 123456, tzinfo=UTC)
MAYOR = Address(address="Mayor@gdynia.example", name="Mayor's office")


def after(**time: float) -> datetime:
    return NOW + timedelta(**time)


def keep_before(
    connection: Connection, several: Iterable[Application], *, without: Collection[str]
) -> None:
    """Applications in a store of before, whose table has not these columns yet."""
    now = [rows.row(one) for one in several]
    older = [{name: one[name] for name in one if name not in without} for one in now]
    connection.execute(insert(applications_kept), older)


@contextmanager
def undone(store: Store) -> Iterator[Connection]:
    """A transaction that breaks at its end."""
    with suppress(ZeroDivisionError), store.transaction() as connection:
        yield connection
        raise ZeroDivisionError


def raw(number: int | str, body: str = "We would like to take part.") -> bytes:
    return (
        "Received: from mx.gdynia.example\r\nFrom: mayor@gdynia.example\r\n"
        f"To: desk@cities.example\r\nSubject: Gdynia\r\nMessage-ID: <{number}@gdynia.example>\r\n"
        f"\r\n{body}\r\n"
    ).encode()


def a_kept(number: int | str, **changes: Any) -> Kept:
    base = Kept(
        id=f"m{number}",
        channel="mail",
        raw=raw(number),
        sender="mayor@gdynia.example",
        recipients=("desk@cities.example",),
        host="192.0.2.1",
        received_at=NOW,
    )
    return replace(base, **changes)


def a_message(id: str, text: str = "Our GDP was USD 85 billion.", **changes: Any) -> Message:
    base = Message(
        id=id,
        channel="mail",
        sender=MAYOR,
        subject="Gdynia",
        message_id=f"{id}@gdynia.example",
        passages=(Passage(text=text),),
        received_at=NOW,
    )
    return replace(base, **changes)


def an_answer(question: str = "B3a_gdp", figure: str = "85000000000") -> Answer:
    span = Span(low=Decimal(figure), high=Decimal(figure))
    return Answer(
        question=question,
        value=Amount(span=span, currency="USD", usd=span),
        words="USD 85 billion",
        message="m1",
        by=MAYOR.key,
        at=NOW,
    )


def a_contact(address: Address = MAYOR, number: int = 1) -> Contact:
    return Contact(address=address, token=f"token{number}")


def an_application(number: int = 1, **changes: Any) -> Application:
    base = Application(
        number=number,
        call="2025-1",
        opened_at=NOW,
        city="Gdynia",
        country="PL",
        city_key=f"gdynia,pl,{number}",
        contacts=(a_contact(number=number),),
    )
    return replace(base, **changes)


def a_full_application(number: int = 1) -> Application:
    colleague = Address(address="it@gdynia.example")
    pending = Pending(
        id="p1", kind="colleague", asked=MAYOR.key, at=NOW, address=colleague, application=2
    )
    evidence = Evidence(
        digest="ab" * 32, name="план.pdf", type="application/pdf", size=9, message="m1"
    )
    return an_application(
        number, answers=(an_answer(),), evidence=(evidence,), pending=(pending,), fruitless=1
    )


def a_letter(number: int | str, **changes: Any) -> Letter:
    base = Letter(
        id=f"l{number}",
        notice="receipt",
        to=MAYOR,
        language="en",
        subject="Gdynia",
        markdown="Thank you for your mail.",
        message_id=f"l{number}@cities.example",
        reply_to="desk+token@cities.example",
        created_at=NOW,
        due_at=NOW,
        application=1,
    )
    return replace(base, **changes)
