"""`citydesk demo` as it is typed."""

import json
import os
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner

from bot.__main__ import main

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
        capture_output=True, text=True, check=True, timeout=120, stdin=subprocess.DEVNULL,
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
