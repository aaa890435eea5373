"""Cities that registered, as they come before the organizers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache
from typing import Any

from intake.answers.values import Amount, Choice, Count, Place, Span, Text, Value, YesNo
from intake.applications import Answer, Application, State
from intake.calls import loading
from intake.calls.model import Call
from intake.contacts import Contact
from intake.conversation.proceedings import Proceeding
from intake.messages import Address
from intake.notices import Letter, LetterState

OPENED = datetime(2025, 3, 1, 9, 0, tzinfo=UTC)
NOW = datetime(2026, 1, 15, 9, 0, tzinfo=UTC)
PAST = loading.shipped().replace("sample = true", "sample = false")
"""The call as shipped: its dates are over, so that no stage is still open."""
ONE_ORGANIZER = PAST.replace("second_organizer = true", "second_organizer = false")

Given = dict[str, Value]
YES = YesNo(yes=True)
ELIGIBLE: Given = {"B1b": YES}
BELOW = Span(low=Decimal(100), high=Decimal(100))
INELIGIBLE: Given = {
    "B1a": Choice(numbers=()),
    "B1b": YesNo(yes=False),
    "B2a": Choice(numbers=()),
    "B2b": YesNo(yes=False),
    "B3a_economy": YesNo(yes=False),
    "B3a_gdp": Amount(span=BELOW, currency="USD", usd=BELOW),
    "B3b": YesNo(yes=False),
    "B4": Count(span=BELOW),
    "B5a": YesNo(yes=False),
    "B5b": YesNo(yes=False),
    "B5c": YesNo(yes=False),
}


@cache
def loaded(text: str) -> Call:
    return loading.load(text)


def mayor(number: int) -> str:
    return f"mayor@city{number}.example"


def a_city(
    number: int,
    values: Given = ELIGIBLE,
    *,
    call: Call,
    city: str | None = None,
    contacts: Sequence[str] = (),
    **changes: Any,
) -> Application:
    """A registered city with these answers; City 1 in Poland where nothing else is said."""
    city = city or f"City {number}"
    mailboxes = contacts or (mayor(number),)
    people = [Address(address=one) for one in mailboxes]
    said: Given = {
        "V11_city": Place(city=city, country="PL"),
        "V11_writer": Text(text="Anna Nowak"),
    }
    base = Application(
        number=number,
        call=call.version,
        opened_at=OPENED,
        city=city,
        country="PL",
        city_key=f"name:{city}",
        state=State.REGISTERED,
        contacts=tuple(
            Contact(address=one, token=f"token{number}x{place}") for place, one in enumerate(people)
        ),
        answers=tuple(_answer(id, value, city) for id, value in (said | values).items()),
    )
    return replace(base, **changes)


def an_answer(question: str, value: Value = YES) -> Answer:
    return _answer(question, value, "")


def _answer(id: str, value: Value, city: str) -> Answer:
    words = {"V11_city": city, "V11_writer": "Anna Nowak"}.get(id, "yes")
    return Answer(
        question=id, value=value, words=words, message="m1", by="mayor@city.example", at=OPENED
    )


def a_proceeding(application: Application, call: Call, **changes: Any) -> Proceeding:
    """The application before the organizers, after all dates of the call."""
    base = Proceeding(
        call=call, application=application, threads={}, organizer="First organizer", now=NOW
    )
    return replace(base, **changes)


def a_letter(id: str, *, to: str, application: int = 1, **changes: Any) -> Letter:
    letter = Letter(
        id=id,
        notice="moved",
        to=Address(address=to),
        language="en",
        subject="Your application",
        markdown="",
        message_id=f"{id}@cities.example",
        reply_to="desk@cities.example",
        created_at=NOW,
        due_at=NOW,
        state=LetterState.HELD,
        application=application,
    )
    return replace(letter, **changes)
