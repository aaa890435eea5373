"""The README names what a stranger has to know."""

from pathlib import Path

import pytest

from bot.settings import PREFIX, Settings

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_stands_in_the_table(name: str) -> None:
    variable = f"`{PREFIX}{name.upper()}`"
    assert any(line.startswith("| ") and variable in line for line in README.splitlines())


@pytest.mark.parametrize("words", ["demo", "demo --slack", "doctor", "slack manifest"])
def test_what_is_new_to_a_stranger_is_named(words: str) -> None:
    assert f"citydesk {words}" in README
