"""A play in which nothing comes says what may be the matter, and what to do."""

import pytest
from click.testing import CliRunner

from bot.commands import demo


def test_a_play_in_which_nothing_comes_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    async def late(scene: object) -> None:
        raise TimeoutError

    monkeypatch.setattr(demo, "play", late)
    done = CliRunner().invoke(demo.demo, [])
    assert done.exit_code == 1
    assert "Nothing came for 60 seconds" in done.output
    assert "Try again" in done.output
