"""A desk in Slack in a test shows what changed in a moment: what it waits for is not the test's."""

from datetime import timedelta

import pytest

from bot.slack import carrier
from intake.desk import board


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(board, "SOON", timedelta(milliseconds=100))
    monkeypatch.setattr(carrier, "POLL", 0.1)
