from decimal import Decimal

import pytest

from intake import eligibility
from intake.answers.values import (
    Amount,
    Choice,
    Conversion,
    Count,
    Event,
    Events,
    NotAvailable,
    Span,
    Value,
    YesNo,
)
from replies import findings
from replies.filters import tongue
from tests.replies.calls import small_call

EN = tongue("en")


def count(low: str | None, high: str | None, *, low_open: bool = False) -> Count:
    ends = [None if end is None else Decimal(end) for end in (low, high)]
    return Count(span=Span(low=ends[0], high=ends[1], low_open=low_open))


def dollars(number: str, *, about: bool = False) -> Amount:
    span = Span(low=Decimal(number), high=Decimal(number), about=about)
    return Amount(span=span, currency="USD", usd=span)


ENTERPRISES = "Enterprises with advanced digital models"


@pytest.mark.parametrize(
    ("answers", "id", "verdict"),
    [
        ({}, "B4", f"still open – no answer yet: {ENTERPRISES}"),
        (
            {"B3b": YesNo(yes=False)},
            "B3",
            "still open – no answer yet: Advanced IoT-driven economy; GDP of the city",
        ),
        ({"B4": count("101", "101")}, "B4", f"met – {ENTERPRISES}: 101 is more than 100"),
        ({"B4": count("100", "100")}, "B4", f"not met – {ENTERPRISES}: 100 is not more than 100"),
        ({"B4": count("64", "64")}, "B4", f"not met – {ENTERPRISES}: 64 is not more than 100"),
        (
            {"B4": count("100", None, low_open=True)},
            "B4",
            f"met – {ENTERPRISES}: your number is more than 100",
        ),
        (
            {"B4": count("100", None)},
            "B4",
            f"not certain yet – {ENTERPRISES}: it is not certain that your number is more than "
            "100; a more exact number can settle it",
        ),
        (
            {"B4": NotAvailable()},
            "B4",
            f"not shown – {ENTERPRISES}: you told us that this figure is not available",
        ),
        (
            {"S1": dollars("10000000001")},
            "S1",
            "met – Output of IoT-driven digital economy: "
            "USD 10.000000001 billion is more than USD 10 billion",
        ),
        (
            {"S1": dollars("12412345678")},
            "S1",
            "met – Output of IoT-driven digital economy: "
            "USD 12.4 billion is more than USD 10 billion",
        ),
        (
            {"B2a": Choice(numbers=(1, 4))},
            "B2",
            "met – Communication infrastructure: 5G and quantum communication",
        ),
        (
            {"B2a": Choice(numbers=()), "B2b": YesNo(yes=False)},
            "B2",
            "not met – Communication infrastructure: none; at least 1 is needed; City brain: no",
        ),
        (
            {"B5a": YesNo(yes=True), "B5b": YesNo(yes=True), "B5c": YesNo(yes=True)},
            "B5",
            "met – Vision: yes, as you declare; Talent and high-tech enterprises: yes, as you "
            "declare; Aspiration as model city: yes, as you declare",
        ),
        (
            {"B5a": YesNo(yes=True), "B5b": YesNo(yes=False)},
            "B5",
            "not met – Talent and high-tech enterprises: no",
        ),
    ],
)
def test_a_verdict_says_why_as_strictly_as_it_was_judged(
    answers: dict[str, Value], id: str, verdict: str
) -> None:
    found = eligibility.judge(small_call(), answers)[id]
    said = findings.verdict(EN, found, small_call())
    assert said.partition("): ")[2] == verdict


def test_a_doubt_that_hangs_on_an_assumed_year_asks_for_the_year() -> None:
    lira = Amount(
        span=Span(low=Decimal("4e11"), high=Decimal("4e11")), currency="TRY",
        usd=Span(low=Decimal("10.5e9"), high=Decimal("10.5e9"), about=True),
        conversion=Conversion(rate=Decimal("38"), year=2024, source="ecb"),
    )  # fmt: skip
    found = eligibility.judge(small_call(), {"S1": lira})["S1"]
    assert findings.verdict(EN, found, small_call()).endswith(
        "it is not certain that your number is more than USD 10 billion; you named no year, and "
        "the exchange rate depends on it; please send the number with its year, or in US dollars"
    )
    assert "no year was named" in findings.settled(EN, found, small_call())


@pytest.mark.parametrize(
    ("answers", "id", "reason"),
    [
        (
            {"S3a": Events(events=(Event(name="a fair"), Event(name="a forum")))},
            "S3",
            "International events hosted: the city listed 2",
        ),
        (
            {"B4": count("100", None)},
            "B4",
            f"{ENTERPRISES}: it is not certain that the city's number is more than 100; "
            "a more exact number can settle it",
        ),
        (
            {"B4": count("100", None, low_open=True)},
            "B4",
            f"{ENTERPRISES}: the city's number is more than 100",
        ),
        (
            {"B4": NotAvailable()},
            "B4",
            f"{ENTERPRISES}: the city says that this figure is not available",
        ),
        (
            {"B5a": YesNo(yes=True), "B5b": YesNo(yes=True), "B5c": YesNo(yes=True)},
            "B5",
            "Vision: yes, as the city declares; Talent and high-tech enterprises: yes, as the city "
            "declares; Aspiration as model city: yes, as the city declares",
        ),
    ],
)
def test_an_organizer_reads_of_the_city_and_is_not_spoken_to_as_the_city(
    answers: dict[str, Value], id: str, reason: str
) -> None:
    found = eligibility.judge(small_call(), answers)[id]
    assert findings.of_city(found, small_call()) == reason


def test_no_sentence_that_says_you_to_the_city_is_left_for_an_organizer() -> None:
    sentences = [*findings._CODES.values(), *findings._BOUNDS.values(), findings._OF_MONEY]
    heard = [findings._OF_CITY.get(one, one) for one in sentences]
    assert not [one for one in heard if {"you", "your", "please"} & set(one.split())]
