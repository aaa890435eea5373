"""`citydesk journal show`: what was read stands there as letters say it; programs get it raw."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from bot.commands import journalled
from intake.answers import shapes
from intake.answers.values import Amount, Count, Day, Event, Events, Place, Span, Value, YesNo
from intake.calls import loading
from tests.bot.commands.house import House
from tests.intake.conversation.registered import PAST

CALL = loading.load(PAST)
BILLION = Span(low=Decimal(10_500_000_000), high=Decimal(10_500_000_000))


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (YesNo(yes=True), "yes"),
        (YesNo(yes=False), "no"),
        (Amount(span=BILLION, currency="USD", usd=BILLION),
         "USD 10,500,000,000 (10.5 billion US dollars)"),
        (Count(span=Span(low=Decimal(240), high=Decimal(240))), "240 (two hundred forty)"),
        (Count(span=Span(low=Decimal(240), high=None, low_open=True)),
         "more than 240 (two hundred forty)"),
        (Day(day=date(2026, 3, 1)), "1 March 2026"),
        (Events(events=(Event(name="World *Expo*", year=2024),)), "World *Expo* (2024)"),
        (Place(city="Gdynia", country="PL", known=True), "Gdynia"),
    ],
)  # fmt: skip
def test_what_was_read_is_told_as_in_a_letter(value: Value, said: str) -> None:
    words = {"question": "S1", "value": shapes.dump(value), "words": "as we wrote"}
    told = journalled.line(words, CALL)
    assert told.startswith(f"question=S1 value={said}")
    assert told.endswith(" words=as we wrote")


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (True, "yes"),
        (False, "no"),
        (None, "None"),
        (7, "7"),
        ("2026-12-15T15:59:00+00:00", "2026-12-15 23:59:00 (Asia/Shanghai)"),
        ("2026-12-15T15:59:00.123456+00:00", "2026-12-15T15:59:00.123456+00:00"),
        ("2026-12-15", "2026-12-15"),
        ("20261215", "20261215"),
        ({"kind": "question"}, "{'kind': 'question'}"),
        ({"kind": "Count", "span": 1}, "{'kind': 'Count', 'span': 1}"),
        (["S1", "S2"], "['S1', 'S2']"),
    ],
)
def test_what_cannot_be_told_more_exactly_stands_as_it_is_kept(one: Any, said: str) -> None:
    assert journalled.line({"until": one}, CALL) == f"until={said}"


def test_a_program_gets_what_is_kept(alone: House) -> None:
    alone.city(1)
    alone.run("extend", "1", "--until", "2099-12-15", "--reason", "Asked.", "--yes")
    (extended,) = [one for one in alone.json("journal", "show", "1") if one["act"] == "extended"]
    assert "T" in extended["words"]["until"]
    assert extended["words"]["until"] not in alone.run("journal", "show", "1").stdout
