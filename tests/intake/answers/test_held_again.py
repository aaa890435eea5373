"""Events of "this summer" and of "again in 2025", and those that were only bid for beside them."""

import json
from datetime import date
from pathlib import Path

import pytest

from intake.answers import read
from intake.answers.values import Context, Events, Unclear

ROWS = Path(__file__).parent / "changing" / "held_again.jsonl"
AUTUMN, SPRING = date(2026, 11, 26), date(2026, 3, 26)


@pytest.mark.parametrize(
    ("language", "text", "events", "planned"),
    [json.loads(line) for line in ROWS.read_text("utf-8").splitlines()],
)
def test_an_event_is_listed_once_for_each_year_it_was_held(
    language: str, text: str, events: list[list[object]], planned: int
) -> None:
    found = read("events", text, Context(language=language, today=AUTUMN))
    assert isinstance(found, Events)
    assert not found.unread
    assert [[one.name, one.year] for one in found.events] == events
    assert len(found.planned) == planned


def test_a_summer_that_may_be_to_come_is_asked() -> None:
    asked = Context(language="en", today=SPRING)
    found = read("events", "The Urban Heat Summit this summer.", asked)
    assert isinstance(found, Unclear)
