"""Readings as JSON: the public shape of `citydesk read answers`, and a lossless one for the store.

Invariant: numbers of money are decimal strings; `load(dump(value))` is the value.
"""

from collections.abc import Callable
from dataclasses import asdict
from decimal import Decimal
from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter

from intake.answers.folding import key
from intake.answers.geography import cities
from intake.answers.values import (
    Amount,
    Choice,
    Count,
    Day,
    Events,
    NotAvailable,
    Place,
    Span,
    Text,
    Unclear,
    Value,
    Venue,
    YesNo,
)

Shape = dict[str, object]


def to_json(reading: Value | Unclear) -> Shape:
    """What was read, for people and programs; a bound's strictness comes with the bound only."""
    return _SHAPES[type(reading)](reading)


def dump(value: Value) -> dict[str, Any]:
    """The value as JSON can hold it, with its kind, for `load`."""
    kind = type(value).__name__
    return {"kind": kind, **_adapter(kind).dump_python(value, mode="json")}


def load(stored: dict[str, Any]) -> Value:
    """The value that `dump` made this of; pydantic's ValidationError or KeyError for others."""
    fields = dict(stored)
    value: Value = _adapter(fields.pop("kind")).validate_python(fields)
    return value


@cache
def _adapter(kind: str) -> TypeAdapter[Any]:
    return TypeAdapter({one.__name__: one for one in get_args(Value)}[kind])


def _amount(amount: Amount) -> Shape:
    return {**_span(amount.span, _plain), "currency": amount.currency}


def _count(count: Count) -> Shape:
    return _span(count.span, int)


def _span(span: Span, shown: Callable[[Decimal], object]) -> Shape:
    shape: Shape = {}
    if span.exact is not None:
        shape["value"] = shown(span.exact)
    else:
        if span.low is not None:
            shape |= {"min": shown(span.low), "min_open": span.low_open}
        if span.high is not None:
            shape |= {"max": shown(span.high), "max_open": span.high_open}
    return {**shape, "about": True} if span.about else shape


def _plain(number: Decimal) -> str:
    """Digits only: no exponent, no idle zeros behind the point."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _place(place: Place) -> Shape:
    shape: Shape = {"city": place.city, "country": place.country}
    if place.suggestion:
        return {**shape, "suggestion": place.suggestion}
    found = cities.named(key(place.city), place.country) if place.known and place.city else []
    return (
        {**shape, "city": found[0].bare, "region": found[0].region}
        if found and found[0].region
        else shape
    )


def _venue(venue: Venue) -> Shape:
    return {"value": venue.number, **({"words": venue.words} if venue.words else {})}


def _yesno(reading: YesNo) -> Shape:
    return {"value": "yes" if reading.yes else "no"}


def _choice(reading: Choice) -> Shape:
    return {"value": list(reading.numbers)}


def _day(reading: Day) -> Shape:
    return {"value": reading.day.isoformat()}


def _text(reading: Text) -> Shape:
    return {"value": reading.text}


def _events(reading: Events) -> Shape:
    shape: Shape = {"value": [asdict(event) for event in reading.events]}
    beside = {"unread": list(reading.unread), "planned": list(reading.planned)}
    return {**shape, **{key: said for key, said in beside.items() if said}}


def _not_available(_: NotAvailable) -> Shape:
    return {"value": None, "not_available": True}


def _unclear(reading: Unclear) -> Shape:
    return {"reason": reading.reason, "candidates": list(reading.candidates)}


_SHAPES: dict[type[Any], Callable[[Any], Shape]] = {
    Amount: _amount, Count: _count, YesNo: _yesno, Choice: _choice, Place: _place, Day: _day,
    Venue: _venue, Text: _text, Events: _events, NotAvailable: _not_available, Unclear: _unclear,
}  # fmt: skip
