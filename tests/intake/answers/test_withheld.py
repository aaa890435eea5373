"""An answer that only says that none is given is none; what a city plans for its citizens is."""

import json
from pathlib import Path

import pytest

from intake.answers import read
from intake.answers.values import Context, NotAvailable, Text, Unclear

ROWS = Path(__file__).parent / "changing"


def _rows(name: str) -> list[list[str]]:
    written = (ROWS / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in written.splitlines()]


@pytest.mark.parametrize(("language", "text"), _rows("withheld"))
def test_an_answer_that_is_withheld_is_asked(language: str, text: str) -> None:
    context = Context(language=language)
    assert read("text", text, context) == Unclear(reason="empty")
    assert isinstance(read("yesno", text, context), Unclear)
    assert isinstance(read("events", text, context), Unclear)
    assert isinstance(read("count", text, context), Unclear | NotAvailable)


@pytest.mark.parametrize(("language", "text"), _rows("not_withheld"))
def test_what_a_city_prefers_or_answers_is_its_text(language: str, text: str) -> None:
    assert read("text", text, Context(language=language)) == Text(text=text)
