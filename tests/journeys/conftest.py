"""Desks at work, one for all tests of a module: each test writes for a city of its own."""

from collections.abc import Iterator

import psycopg
import pytest
from sqlalchemy import make_url

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
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("CREATE DATABASE citydesk_journey TEMPLATE template0")
        url = make_url(server).set(database="citydesk_journey", drivername="postgresql+psycopg")
        try:
            with desks.working(folder, url.render_as_string(hide_password=False)) as working:
                yield working
        finally:
            connection.execute("DROP DATABASE citydesk_journey WITH (FORCE)")
