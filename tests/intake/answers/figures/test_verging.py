"""A figure of which it is open whether it is reached is neither a value nor a bound."""

import json
from pathlib import Path

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Unclear

ROWS = Path(__file__).parent


def _rows(name: str) -> list[list[str]]:
    written = (ROWS / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in written.splitlines()]


@pytest.mark.parametrize(("language", "text"), _rows("verging"))
def test_what_may_be_reached_or_not_is_asked(language: str, text: str) -> None:
    assert isinstance(read("amount", text, Context(language=language, country="US")), Unclear)


@pytest.mark.parametrize(("language", "text"), _rows("reached"))
def test_what_was_reached_or_not_is_read(language: str, text: str) -> None:
    assert isinstance(read("amount", text, Context(language=language, country="US")), Amount)
