"""`citydesk serve`: what it warns of before it begins."""

import logging
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import clock
from bot.commands import serve
from bot.settings import Settings
from intake.calls import loading


@pytest.mark.parametrize(
    ("now", "is_warned"),
    [
        (datetime(2025, 5, 1, tzinfo=UTC), False),
        (datetime(2025, 7, 1, tzinfo=UTC), False),  # registration is over, the edition is not
        (datetime(2025, 12, 1, tzinfo=UTC), True),
    ],
)
def test_only_of_an_edition_that_is_over_the_dates_are_warned_of(
    now: datetime,
    is_warned: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    (tmp_path / "call.toml").write_text(loading.shipped(), encoding="utf-8")
    monkeypatch.setattr(clock, "now", lambda: now)
    with caplog.at_level(logging.WARNING):
        serve._warn_of_dates(Settings(data=tmp_path))
    assert ("the last stage closed on" in caplog.text) is is_warned
