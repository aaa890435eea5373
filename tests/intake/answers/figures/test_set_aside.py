"""A figure that is not to be used, beside the one that is, and a part beside its whole."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from intake.answers import read
from intake.answers.values import Amount, AnswerKind, Context, Count, Unclear


def _rows(name: str) -> list[list[str]]:
    written = (Path(__file__).parent / f"{name}.jsonl").read_text("utf-8")
    return [json.loads(line) for line in written.splitlines()]


@pytest.mark.parametrize(("language", "country", "kind", "text", "value"), _rows("set_aside"))
def test_the_figure_that_is_not_to_be_used_is_never_read(
    language: str, country: str | None, kind: AnswerKind, text: str, value: str | None
) -> None:
    found = read(kind, text, Context(language=language, country=country, alone=True))
    if value is None:
        assert isinstance(found, Unclear)
    else:
        assert isinstance(found, Amount | Count)
        assert found.span.exact == Decimal(value)


@pytest.mark.parametrize(("language", "text"), _rows("parts_of_wholes"))
def test_a_part_is_never_its_whole(language: str, text: str) -> None:
    found = read("count", text, Context(language=language, alone=True))
    is_whole = isinstance(found, Count) and found.span.low in (Decimal(400), Decimal(1200))
    assert is_whole or isinstance(found, Unclear)


@pytest.mark.parametrize("text", ["disregard 143", "please ignore 143"])
def test_a_figure_at_the_very_end_may_be_set_aside(text: str) -> None:
    assert isinstance(read("count", text, Context(language="en", alone=True)), Unclear)
