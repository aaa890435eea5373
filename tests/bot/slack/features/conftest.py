"""Features against the fake: nobody waits seconds for what is there in a moment."""

import pytest

from bot.slack import app, previews


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(previews, "OVERTAKES", (0.1,))
    monkeypatch.setattr(app, "KNOWN_WITHIN", 10.0)  # of a busy machine, as below
    monkeypatch.setattr(previews, "ANSWERS_WITHIN", 30.0)  # of a busy machine, not of Slack
