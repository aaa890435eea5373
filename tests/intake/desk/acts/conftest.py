"""A town for the acts, on both databases."""

import pytest

from intake.store import Store
from tests.intake.desk.acts.town import Town


@pytest.fixture
def town(store: Store) -> Town:
    return Town(store)
