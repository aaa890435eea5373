"""`citydesk demo` as it is typed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.__main__ import main
from bot.commands.demo import KEPT

SHOWN = (
    "the rule also names Japan, Russia, the European Union",
    "Gdynia, Poland: conflict (advisory work)",
    "Gdynia is assigned to three of them",
    "- S2: not met – they count output twice",
    "Nobody sees another panelist's ballot before the ballots are counted.",
    "are counted, once: S1 met, S2 not met, S3 met, S4 met",
    "Voter 1 → Citydesk",
    "The answer to your objection about Gdynia",
    "3 votes count, no objection is open",
    "Gdynia gets the title, by the panel's tally",
    "The second organizer approves it",
    "- Anna Nowak, Deputy Mayor",
)


def demo(*words: str) -> str:
    played = subprocess.run(
        [sys.executable, "-m", "bot", "demo", *words],
        capture_output=True, text=True, check=True, timeout=600, stdin=subprocess.DEVNULL,
        env=os.environ | {"CITYDESK_DATABASE": "nonsense"},
    )  # fmt: skip
    return played.stdout


def test_it_plays_both_cities_through_the_stages_and_keeps_a_folder_to_look_at(
    tmp_path: Path,
) -> None:
    shown = demo("--keep", str(tmp_path))
    assert "Anna Nowak → Citydesk" in shown
    assert "the application of Gdynia is registered" in shown
    assert "So far your city is not eligible to apply" in shown
    assert "│ > 1. Are you authorised by the city government" in shown
    assert "The currency is missing." in shown
    assert "The new answer counts" in shown
    assert "This is a friendly reminder about the application of Pilsen." in shown
    assert "but the rule asks for more than 100" in shown
    for words in SHOWN:
        assert words in shown
    assert "Gdynia, PL: holds the title, eligible" in shown
    assert "Pilsen, CZ: not chosen, not eligible" in shown
    assert "Valid: this certificate was issued and is valid." in shown
    environment = {"CITYDESK_DATA": str(tmp_path), "CITYDESK_DATABASE": "", "CITYDESK_CONFIG": ""}
    kept = CliRunner().invoke(main, ["show", "Gdynia", "--json"], env=environment)
    assert json.loads(kept.stdout)["state"] == "titled"
    verified = CliRunner().invoke(main, ["journal", "verify", "--json"], env=environment)
    checked = json.loads(verified.stdout)
    assert (checked["applications"], checked["faults"]) == (2, {})
    replayed = CliRunner().invoke(main, ["journal", "replay", "--json"], env=environment)
    assert json.loads(replayed.stdout)["faults"] == {}
    for path in tmp_path.glob("documents/*.pdf"):
        assert f"  {path}\n" in shown
        verified = CliRunner().invoke(main, ["documents", "verify", str(path)], env=environment)
        assert verified.exit_code == 0, verified.output
    assert len(list(tmp_path.glob("documents/*.pdf"))) == 2


@pytest.mark.parametrize(
    ("words", "folder"),
    [(["--keep"], KEPT), (["--keep", "--slack"], KEPT), (["--keep", "played"], "played")],
)
def test_it_plays_into_no_folder_that_holds_something(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], folder: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / folder / "something").mkdir(parents=True)
    done = CliRunner().invoke(main, ["demo", *words])
    assert (done.exit_code, f"{folder} is not empty" in done.stderr) == (1, True)
    assert [one.name for one in tmp_path.rglob("*")] == [folder, "something"]


def test_a_folder_that_is_a_file_is_wrong_usage(tmp_path: Path) -> None:
    (tmp_path / "played").touch()
    done = CliRunner().invoke(main, ["demo", "--keep", str(tmp_path / "played")])
    assert (done.exit_code, "is a file" in done.stderr) == (2, True)
