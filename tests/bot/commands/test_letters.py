from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.commands.letters import letters
from replies import samples


@pytest.mark.parametrize("key", samples.samples())
def test_every_sample_is_previewed_under_the_shipped_call(key: str) -> None:
    shown = CliRunner().invoke(letters, ["preview", key])
    assert shown.exit_code == 0, shown.output
    assert shown.output.startswith("Subject: ")


def test_a_name_alone_is_enough_where_it_is_clear() -> None:
    assert "Thank you for your mail." in CliRunner().invoke(letters, ["preview", "received"]).output
    unclear = CliRunner().invoke(letters, ["preview", "told"])
    assert unclear.exit_code == 2
    assert "stranger/told, panelist/told, organizer/told" in unclear.output


def test_a_page_is_written_to_a_file(tmp_path: Path) -> None:
    file = tmp_path / "welcome.html"
    done = CliRunner().invoke(
        letters, ["preview", "welcome", "--format", "html", "--out", str(file)]
    )
    assert done.exit_code == 0, done.output
    assert file.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_the_list_names_every_sample() -> None:
    shown = CliRunner().invoke(letters, ["preview", "--list"])
    assert shown.output.split() == list(samples.samples())
