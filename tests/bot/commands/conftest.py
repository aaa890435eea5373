"""A house for the verbs, on both databases."""

from pathlib import Path

import pytest

from intake.store import Store
from tests.bot.commands import house as houses
from tests.bot.commands.house import House
from tests.intake.conversation.registered import ONE_ORGANIZER


@pytest.fixture
def house(tmp_path: Path, database: str, store: Store) -> House:
    """A house whose call wants a second organizer and whose dates are over."""
    return houses.built(tmp_path / "folder", database, store)


@pytest.fixture
def alone(tmp_path: Path, database: str, store: Store) -> House:
    """The same where one organizer decides."""
    return houses.built(tmp_path / "folder", database, store, ONE_ORGANIZER)
