"""`citydesk read answers`, row by row."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from bot.commands.read_answers import answers


def printed(*rows: object) -> list[dict[str, Any]]:
    lines = "\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows)
    result = CliRunner().invoke(answers, ["-"], input=lines)
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.output.splitlines()]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (
            {"kind": "amount", "text": "USD 85.3 billion"},
            {"status": "ok", "reason": None, "value": "85300000000", "currency": "USD"},
        ),
        (
            {"kind": "amount", "text": "$85 billion", "context": {"country": "us"}},
            {"status": "ok", "reason": None, "value": "85000000000", "currency": "USD"},
        ),
        (
            {"kind": "count", "text": "more than 100"},
            {"status": "ok", "reason": None, "min": 100, "min_open": True},
        ),
        (
            {"kind": "choice", "text": "1 and 14", "context": {"list": "sectors"}},
            {"status": "ok", "reason": None, "value": [1, 14]},
        ),
        (
            {"kind": "choice", "text": "beta", "context": {"options": ["alpha", "beta"]}},
            {"status": "ok", "reason": None, "value": [2]},
        ),
        (
            {"kind": "venue", "text": "Geneva", "context": {"list": "venues"}},
            {"status": "ok", "reason": None, "value": 6},
        ),
        (
            {"kind": "contact", "text": "Anna Nowak, Deputy Mayor, a@gdynia.example"},
            {
                "status": "ok",
                "reason": None,
                "name": "Anna Nowak",
                "office": "Deputy Mayor",
                "address": "a@gdynia.example",
            },
        ),
        (
            {"kind": "date", "text": "tomorrow", "context": {"today": "2026-02-28"}},
            {"status": "ok", "reason": None, "value": "2026-03-01"},
        ),
        (
            {"kind": "place", "text": "Gdynia"},
            {"status": "ok", "reason": None, "city": "Gdynia", "country": "PL"},
        ),
        (
            {"kind": "yesno", "text": "partly"},
            {"status": "unclear", "reason": "hedged", "candidates": []},
        ),
        (
            {"kind": "amount", "text": "n/a"},
            {
                "status": "unclear",
                "reason": "not_available",
                "value": None,
                "not_available": True,
            },
        ),
    ],
)
def test_each_row_gives_one_line(row: dict[str, object], expected: dict[str, object]) -> None:
    assert printed({"id": "q", "language": "en", **row}) == [{"id": "q", **expected}]


@pytest.mark.parametrize(
    "row",
    [
        "not json",
        "[" * 100_000,
        "[1]",
        '"text"',
        {"kind": "amount", "text": "1"},
        {"id": 1, "kind": "verse", "text": "1"},
        {"id": 1, "kind": ["amount"], "text": "1"},
        {"id": 1, "kind": "amount", "text": 5},
        {"id": 1, "kind": "amount", "text": "1", "language": 5},
        {"id": 1, "kind": "amount", "text": "1", "context": []},
        {"id": 1, "kind": "amount", "text": "1", "context": [1]},
        {"id": 1, "kind": "amount", "text": "1", "context": {"country": "Poland"}},
        {"id": 1, "kind": "date", "text": "1", "context": {"today": "soon"}},
        {"id": 1, "kind": "choice", "text": "1", "context": {"list": "colours"}},
        {"id": 1, "kind": "choice", "text": "1", "context": {"list": ["sectors"]}},
        {"id": 1, "kind": "choice", "text": "1", "context": {"options": [1]}},
    ],
)
def test_a_bad_row_is_named_and_the_rest_goes_on(row: object) -> None:
    bad, good = printed(row, {"id": 2, "kind": "count", "text": "240"})
    assert (bad["status"], bad["reason"]) in {("unclear", "bad_row"), ("unclear", "no_currency")}
    assert good == {"id": 2, "status": "ok", "reason": None, "value": 240}


def test_a_file_is_read_and_blank_lines_are_not_rows(tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text('\n{"id": 1, "kind": "count", "text": "240"}\n\n', encoding="utf-8")
    result = CliRunner().invoke(answers, [str(file)])
    assert json.loads(result.output) == {"id": 1, "status": "ok", "reason": None, "value": 240}
