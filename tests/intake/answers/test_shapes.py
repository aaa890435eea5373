"""Readings as JSON, in public and in the store."""

import json
from datetime import date
from decimal import Decimal

import pytest

from intake.answers import shapes
from intake.answers.values import (
    Amount,
    Choice,
    Conversion,
    Count,
    Day,
    Event,
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


def span(low: str | None, high: str | None, **more: bool) -> Span:
    ends = [None if end is None else Decimal(end) for end in (low, high)]
    return Span(low=ends[0], high=ends[1], **more)


VALUES: list[tuple[Value, dict[str, object]]] = [
    (
        Amount(span=span("85300000000.0", "85300000000.0"), currency="USD"),
        {"value": "85300000000", "currency": "USD"},
    ),
    (
        Amount(
            span=span("9.1E+10", None, low_open=True, about=True),
            currency="PLN",
            year=2024,
            usd=span("22869205735", None, low_open=True, about=True),
            conversion=Conversion(rate=Decimal("3.97915"), year=2024, source="ecb"),
        ),
        {"min": "91000000000", "min_open": True, "about": True, "currency": "PLN"},
    ),
    (
        Amount(span=span("60000000000", "80000000000", high_open=True), currency="USD"),
        {
            "min": "60000000000", "min_open": False, "max": "80000000000", "max_open": True,
            "currency": "USD",
        },
    ),
    (Count(span=span("240", "240")), {"value": 240}),
    (Count(span=span(None, "100", high_open=True)), {"max": 100, "max_open": True}),
    (YesNo(yes=False), {"value": "no"}),
    (Choice(numbers=(1, 3)), {"value": [1, 3]}),
    (Choice(numbers=()), {"value": []}),
    (Day(day=date(2026, 3, 1)), {"value": "2026-03-01"}),
    (Venue(number=1), {"value": 1}),
    (Venue(number=8, words="Nairobi"), {"value": 8, "words": "Nairobi"}),
    (Place(city="Gdynia", country="PL", known=True), {"city": "Gdynia", "country": "PL"}),
    (
        Place(city="Gdynai", country="PL", suggestion="Gdynia"),
        {"city": "Gdynai", "country": "PL", "suggestion": "Gdynia"},
    ),
    (Text(text="Deputy Mayor"), {"value": "Deputy Mayor"}),
    (
        Events(events=(Event(name="Expo", year=2010, place="Shanghai"),)),
        {"value": [{"name": "Expo", "year": 2010, "place": "Shanghai"}]},
    ),
    (NotAvailable(), {"value": None, "not_available": True}),
]  # fmt: skip


@pytest.mark.parametrize(("value", "shape"), VALUES)
def test_the_public_shape_is_as_promised(value: Value, shape: dict[str, object]) -> None:
    assert shapes.to_json(value) == shape


@pytest.mark.parametrize("value", [value for value, _ in VALUES])
def test_what_is_stored_comes_back_the_same(value: Value) -> None:
    assert shapes.load(json.loads(json.dumps(shapes.dump(value)))) == value


def test_an_unclear_reading_names_its_reason_and_candidates() -> None:
    unclear = Unclear(reason="which_place", candidates=("Valencia, Spain",))
    assert shapes.to_json(unclear) == {"reason": "which_place", "candidates": ["Valencia, Spain"]}


def test_a_city_of_a_repeated_name_is_shown_bare_with_its_region() -> None:
    place = Place(city="Springfield, Illinois", country="US", known=True)
    assert shapes.to_json(place) == {
        "city": "Springfield",
        "country": "US",
        "region": "Illinois",
    }
    assert shapes.load(shapes.dump(place)) == place
