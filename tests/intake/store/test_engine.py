import os
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from sqlalchemy import text

from intake.errors import StoreError, StoreUnavailableError
from intake.store import Store, applications, inbox, notes
from tests.intake.store.samples import a_kept, an_application, raw, undone


def recalled(store: Store) -> str | None:
    with store.reading() as connection:
        return notes.recall(connection, "key")


def remember(store: Store, value: str) -> None:
    with store.transaction() as connection:
        notes.remember(connection, "key", value)


def test_a_transaction_holds_as_a_whole_or_not_at_all(store: Store) -> None:
    remember(store, "held")
    with undone(store) as connection:
        notes.remember(connection, "key", "lost")
        notes.remember(connection, "other", "lost")
    assert recalled(store) == "held"


def test_a_savepoint_undoes_its_own_part_only(store: Store) -> None:
    with store.transaction() as connection:
        notes.remember(connection, "key", "held")
        inner = connection.begin_nested()
        notes.remember(connection, "key", "lost")
        inner.rollback()
    assert recalled(store) == "held"


def test_looking_never_waits_for_a_writer(store: Store) -> None:
    remember(store, "before")
    with store.transaction() as connection:
        notes.remember(connection, "key", "after")
        assert recalled(store) == "before"  # a wait would end in StoreUnavailableError
    assert recalled(store) == "after"


def test_looking_locks_no_application(store: Store, database: str) -> None:
    with store.transaction() as connection:
        applications.save(connection, [an_application()])
    with store.reading() as connection:
        assert applications.load(connection, 1)
        impatient = Store(database, wait=0.1)
        with impatient.transaction() as other:
            assert applications.load(other, 1)
        impatient.close()


def test_a_lock_held_too_long_is_told_and_passes(store: Store, database: str) -> None:
    impatient = Store(database, wait=0.1)
    with store.transaction() as connection:
        applications.next_number(connection)
        told = pytest.raises(StoreUnavailableError, match="please try again in a minute")
        with told, impatient.transaction() as other:
            applications.next_number(other)
    with impatient.transaction() as connection:
        assert applications.next_number(connection) == 2
    impatient.close()


def test_what_only_looks_can_change_nothing(store: Store) -> None:
    remember(store, "before")
    with pytest.raises(StoreError), store.reading() as connection:
        notes.remember(connection, "key", "after")
    assert recalled(store) == "before"
    remember(store, "after")
    assert recalled(store) == "after"


def test_who_writes_waits_for_a_lock_that_another_holds_for_a_moment(
    store: Store, database: str
) -> None:
    locked, done = threading.Event(), threading.Event()

    def hold() -> None:
        other = Store(database)
        with other.transaction() as connection:
            applications.next_number(connection)
            locked.set()
            done.wait(0.3)
        other.close()

    holding = threading.Thread(target=hold)
    holding.start()
    locked.wait()
    with store.transaction() as connection:
        assert applications.next_number(connection) == 2
    done.set()
    holding.join()


def test_who_writes_gets_a_turn_beside_a_desk_that_writes_almost_without_a_pause(
    tmp_path: Path, sqlite_template: Path
) -> None:
    path = tmp_path / "x.db"
    path.write_bytes(sqlite_template.read_bytes())
    patient = Store(f"sqlite:///{path}", wait=1.5)
    locked, done = threading.Event(), threading.Event()

    def write() -> None:
        busy = sqlite3.connect(path, isolation_level=None, timeout=60)
        while not done.is_set():
            busy.execute("BEGIN IMMEDIATE")
            locked.set()
            time.sleep(0.1)
            busy.execute("COMMIT")
            time.sleep(0.001)
        busy.close()

    writing = threading.Thread(target=write)
    writing.start()
    locked.wait()
    try:
        for number in range(12):
            remember(patient, f"held {number}")
    finally:
        done.set()
        writing.join()
    assert recalled(patient) == "held 11"
    patient.close()


WRITE = """
import sys
from intake.store import Store, applications
store = Store(sys.argv[1], wait=60)
for _ in range(60):
    with store.transaction() as connection:
        applications.next_number(connection)
"""


def test_programs_that_look_and_then_write_at_once_all_get_their_turns(
    store: Store, database: str
) -> None:
    command = [sys.executable, "-c", WRITE, database]
    others = [subprocess.Popen(command) for _ in range(2)]
    for number in range(60):
        recalled(store)
        remember(store, f"held {number}")
    assert [other.wait(60) for other in others] == [0, 0]
    assert recalled(store) == "held 59"
    with store.transaction() as connection:
        assert applications.next_number(connection) == 121


def test_no_more_transactions_are_open_than_allowed(database: str) -> None:
    narrow = Store(database, connections=1, wait=0.1)
    with narrow.reading(), pytest.raises(StoreUnavailableError, match="in use"), narrow.reading():
        pass
    remember(narrow, "x")
    narrow.close()


def test_threads_share_one_store(store: Store) -> None:
    def count() -> None:
        for _ in range(10):
            with store.transaction() as connection:
                applications.next_number(connection)

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.transaction() as connection:
        assert applications.next_number(connection) == 41


def test_a_full_disk_is_told_and_passes(tmp_path: Path, sqlite_template: Path) -> None:
    path = tmp_path / "full.db"
    path.write_bytes(sqlite_template.read_bytes())
    store = Store(f"sqlite:///{path}", connections=1)
    with store.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 5}")
    large = a_kept(1, raw=raw(1, "x" * 100_000))
    with pytest.raises(StoreUnavailableError, match="full"), store.transaction() as connection:
        inbox.keep(connection, [large])
    with store.reading() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    with store.transaction() as connection:
        assert inbox.keep(connection, [large]) == (True,)
    store.close()


def test_a_damaged_file_is_told_to_who_writes_and_to_who_looks(
    tmp_path: Path, sqlite_template: Path
) -> None:
    path = tmp_path / "damaged.db"
    path.write_bytes(sqlite_template.read_bytes())
    store = Store(f"sqlite:///{path}", connections=1, wait=1)
    remember(store, "held")
    for file in tmp_path.glob("damaged.db*"):
        with file.open("r+b") as opened:
            opened.write(b"no database at all " * 3000)
    for look in (store.transaction, store.reading):
        with pytest.raises(StoreError, match="the database says"), look() as connection:
            notes.recall(connection, "key")


def test_a_lost_connection_is_told_and_replaced(store: Store, database: str) -> None:
    if database.startswith("sqlite"):  # no connection to lose: the file closed is the same
        store.close()
    else:
        with pytest.raises(StoreUnavailableError), store.transaction() as connection:
            connection.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))
    remember(store, "held")
    assert recalled(store) == "held"


def test_a_fault_names_no_words_of_people(store: Store) -> None:
    twins = [an_application(number, city_key="sopot") for number in (1, 2)]
    with pytest.raises(StoreError) as told, store.transaction() as connection:
        applications.save(connection, twins)
    assert "sopot" not in str(told.value)
    assert not isinstance(told.value, StoreUnavailableError)


@pytest.mark.parametrize(
    "url",
    [
        "sqlite://",
        "sqlite:///:memory:",
        "mysql://x/y",
        "no url",
        "",
        "postgresql+nothing://x/y",
        "postgresql+asyncpg://x/y",
        "postgresql://user:hush@host:5432x/y",
        "postgresql://user:hush@[::1/y",
        "postgresql://user:hu@sh@host/y",
        "sqlite:////tmp/x.db?timeout=hush",
        "sqlite:///file:/tmp/x.db?uri=true",
        "sqlite:///file::memory:?uri=true",
    ],
)
def test_a_url_of_no_use_is_refused_plainly(url: str) -> None:
    with pytest.raises(StoreError) as told:
        Store(url)
    assert "hush" not in str(told.value)
    assert "sh@" not in str(told.value)


@pytest.mark.parametrize("url", ["postgresql://127.0.0.1:1/none", "sqlite:////no/such/folder/x.db"])
def test_a_database_out_of_reach_is_told(url: str) -> None:
    store = Store(url)
    with pytest.raises(StoreUnavailableError):
        store.migrate()
    store.close()


def test_sqlite_waits_for_the_disk_before_a_commit_is_done(
    tmp_path: Path, sqlite_template: Path
) -> None:
    path = tmp_path / "x.db"
    path.write_bytes(sqlite_template.read_bytes())
    store = Store(f"sqlite:///{path}")
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000}
    with store.reading() as connection:
        set_to = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in wanted
        }
    assert set_to == wanted
    store.close()


def test_a_first_start_waits_for_another_that_is_at_work(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "x.db", isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    ending = threading.Timer(0.2, other.execute, ["COMMIT"])
    ending.start()
    store = Store(f"sqlite:///{tmp_path / 'x.db'}")
    store.migrate()
    with store.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"
    store.close()
    ending.join()
    other.close()


def test_a_new_sqlite_file_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    usual = os.umask(0o022)
    try:
        store = Store(f"sqlite:///{path}")
        store.migrate()
        files = {one.name: stat.S_IMODE(one.stat().st_mode) for one in tmp_path.iterdir()}
        store.close()
    finally:
        os.umask(usual)
    assert files == {"x.db": 0o600, "x.db-wal": 0o600, "x.db-shm": 0o600}


def test_a_file_that_is_there_is_opened_as_it_is(tmp_path: Path, sqlite_template: Path) -> None:
    path = tmp_path / "x.db"
    path.write_bytes(sqlite_template.read_bytes())
    path.chmod(0o640)
    store = Store(f"sqlite:///{path}")
    remember(store, "held")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    store.close()
