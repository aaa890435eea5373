"""Real stores for tests: each test gets a new SQLite file or an emptied PostgreSQL database."""

import gc
import shutil
from collections.abc import Generator, Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest
from hypothesis import settings
from psycopg.rows import TupleRow

from intake.store import Store
from intake.store.tables.migrations import STEPS
from replies import catalogue, filters
from tests import postgresql

pytest_plugins = ["tests.browser", "tests.statements"]

settings.register_profile("untimed", deadline=None)  # a busy machine is no fault of the code
settings.load_profile("untimed")

_databases = count(1)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Look for no garbage in the gathered tests, now or later: they stay to the end."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The URL of the run's PostgreSQL server."""
    with postgresql.server() as url:
        yield url


@pytest.fixture(scope="session")
def postgresql_database(postgresql_server: str) -> Iterator[str]:
    """The URL of a migrated database that tests use one after the other."""
    with postgresql.database(postgresql_server, _name()) as url:
        _migrate(url)
        yield url


class Beside:
    """A connection of our own to a database: one that is new reads the whole catalogue first."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._connection = psycopg.connect(url)

    def connected(self) -> "psycopg.Connection[TupleRow]":
        """The connection; a new one where a test ended those of its database."""
        try:
            self._connection.execute("SELECT")
        except psycopg.OperationalError:
            self._connection = psycopg.connect(self._url)
        return self._connection

    def close(self) -> None:
        self._connection.close()


@pytest.fixture(scope="session")
def postgresql_beside(postgresql_database: str) -> Iterator[Beside]:
    beside = Beside(postgresql_database)
    yield beside
    beside.close()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite file to copy."""
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    _migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database with nothing in it."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
    else:
        server = request.getfixturevalue("postgresql_server")
        with postgresql.database(server, _name()) as url:
            yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a migrated database without rows; its schema is not to be changed."""
    if request.param == "sqlite":
        path = tmp_path / "citydesk.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
    else:
        beside = request.getfixturevalue("postgresql_beside")
        yield request.getfixturevalue("postgresql_database")
        _empty(beside.connected())


@pytest.fixture
def store(database: str) -> Iterator[Store]:
    """A migrated, empty store; the test runs on both databases."""
    opened = Store(database)
    yield opened
    opened.close()


@pytest.fixture
def in_english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Letters in English to whoever reads them: for tests that look at what letters say."""
    filters.tongue.cache_clear()
    monkeypatch.setattr(catalogue, "_languages", lambda folder: frozenset())
    yield
    filters.tongue.cache_clear()


def _name() -> str:
    """A name that no other database of this run has."""
    return f"citydesk_test_{next(_databases)}"


def _empty(connection: "psycopg.Connection[TupleRow]") -> None:
    """End what a killed program left open, then take out every row."""
    connection.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    stored = connection.execute("SELECT version FROM schema_version").fetchone()
    assert stored == (len(STEPS),), "this test changed the schema its neighbours share"
    postgresql.clear(connection)  # once what was ended has let go
    connection.commit()


def _migrate(url: str) -> None:
    opened = Store(url)
    opened.migrate()
    opened.close()
