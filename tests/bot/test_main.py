"""The command line as programs drive it: exit codes, one clear line, JSON only, no prompts."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.__main__ import VERBS, main
from tests.journeys import desk as desks


def run(folder: Path, *words: str, **settings: str) -> Result:
    environment = desks.environment(folder, relay=1) | settings
    return CliRunner().invoke(main, words, env=environment)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    assert run(tmp_path, "init", "--sample").exit_code == 0
    return tmp_path


WITH_A_STORE = [
    ["serve"],
    ["show", "Gdynia"],
    ["queue"],
    ["search", "words"],
    ["reply", "1", "--text", "words", "--yes"],
    ["ask", "Gdynia", "S1", "--yes"],
    ["retry", "--yes"],
    ["lay-aside", "m1", "--reason", "words", "--yes"],
    ["letters", "list"],
    ["letters", "show", "1"],
    ["letters", "recall", "1", "--yes"],
    ["journal", "show", "Gdynia"],
    ["journal", "verify"],
    ["chat"],
]


@pytest.mark.parametrize("words", WITH_A_STORE, ids=" ".join)
def test_a_verb_without_a_data_folder_says_in_one_line_what_to_do(
    tmp_path: Path, words: list[str]
) -> None:
    result = run(tmp_path / "none", *words)
    assert result.exit_code == 1
    assert "`citydesk init` makes" in result.stderr
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("words", WITH_A_STORE, ids=" ".join)
def test_a_setting_that_does_not_hold_is_named_with_what_is_allowed(
    data: Path, words: list[str]
) -> None:
    result = run(data, *words, CITYDESK_HOLD="soon")
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: CITYDESK_HOLD: ")
    assert len(result.stderr.splitlines()) == 1


def test_a_database_out_of_reach_is_one_line_and_no_traceback(data: Path) -> None:
    nowhere = "postgresql+psycopg://nobody@127.0.0.1:1/none?connect_timeout=1"
    result = run(data, "queue", CITYDESK_DATABASE=nowhere)
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "words",
    [
        ["nothing"],
        ["show"],
        ["ask", "Gdynia"],
        ["reply", "one", "--text", "x"],
        ["letters", "list", "--state", "lost"],
        ["letters", "preview", "nothing"],
        ["queue", "--unknown"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_exit_2(data: Path, words: list[str]) -> None:
    assert run(data, *words).exit_code == 2


@pytest.mark.parametrize(
    "words",
    [["queue"], ["letters", "list"], ["search", "x"], ["call", "show"], ["journal", "verify"],
     ["retry"], ["retry", "--dry-run"]],
    ids=" ".join,
)  # fmt: skip
def test_json_prints_one_json_document_and_nothing_else(data: Path, words: list[str]) -> None:
    result = run(data, *words, "--json")
    assert (result.exit_code, result.stderr) == (0, "")
    json.loads(result.stdout)


@pytest.mark.parametrize(
    "words",
    [["show", "Nowhere"], ["journal", "show", "Nowhere"], ["letters", "list", "--city", "Nowhere"],
     ["lay-aside", "m1", "--reason", "x", "--yes"], ["reply", "7", "--text", "x", "--yes"],
     ["ask", "Nowhere", "S1", "--yes"]],
    ids=" ".join,
)  # fmt: skip
def test_a_refusal_goes_to_standard_error_and_as_json_to_standard_output(
    data: Path, words: list[str]
) -> None:
    for asked in ([], ["--json"]):
        result = run(data, *words, *asked)
        assert result.exit_code == 1
        assert result.stderr.startswith("Error: ")
        told = json.loads(result.stdout) if asked else result.stdout
        assert (list(told) == ["done", "refused"]) if asked else told == ""


def test_help_lists_every_verb_without_loading_one(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "bot", "--help"],
        capture_output=True, text=True, check=True, cwd=Path.cwd(), env=os.environ,
    )  # fmt: skip
    for verb in VERBS:
        assert f"  {verb} " in told.stdout
    for heavy in ("sqlalchemy", "aiosmtpd", "jinja2", "pydantic", "intake.store"):
        assert heavy not in told.stderr


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_explains_itself(verb: str) -> None:
    result = CliRunner().invoke(main, [verb, "--help"])
    assert result.exit_code == 0
    assert "Usage: " in result.stdout
