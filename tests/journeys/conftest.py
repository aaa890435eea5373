"""Desks at work, one for all tests of a module: each test writes for a city of its own."""

from collections.abc import Iterator

import pytest

from tests import postgresql
from tests.journeys import desk as desks
from tests.journeys.desk import Desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk at work on the embedded default."""
    with desks.working(tmp_path_factory.mktemp("desk") / "data") as working:
        yield working


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def any_desk(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    """A desk at work, on each of the two databases."""
    folder = tmp_path_factory.mktemp("desk") / "data"
    if request.param == "sqlite":
        with desks.working(folder) as working:
            yield working
        return
    server = request.getfixturevalue("postgresql_server")
    with postgresql.database(server, "citydesk_journey") as url, desks.working(folder, url) as desk:
        yield desk
