import threading

import pytest
from sqlalchemy import create_engine, inspect, text

from intake.errors import StoreError
from intake.store import Store, inbox
from intake.store.tables import migrations
from intake.store.tables.schema import metadata
from tests.intake.store.samples import a_kept


def test_the_tables_are_those_the_verbs_know(database: str) -> None:
    engine = create_engine(database)
    built = inspect(engine)
    assert set(built.get_table_names()) == {*metadata.tables, "schema_version"}
    for name, table in metadata.tables.items():
        columns = {one["name"]: one for one in built.get_columns(name)}
        assert list(columns) == [column.name for column in table.columns], name
        for column in table.columns:
            found = columns[column.name]
            kind = column.type.compile(engine.dialect)
            assert _plain(found["type"].compile(engine.dialect)) == _plain(kind), (name, column)
            assert found["nullable"] == column.nullable, (name, column)
        key = built.get_pk_constraint(name)["constrained_columns"]
        assert key == [column.name for column in table.primary_key], name
    engine.dispose()


def _plain(kind: str) -> str:
    same = {"DATETIME": "TIMESTAMP", "INTEGER": "BIGINT"}  # one and the same in SQLite
    return same.get(kind, kind)


def test_migrating_again_changes_nothing(empty_database: str) -> None:
    store = Store(empty_database)
    newest = len(migrations.STEPS)
    assert store.migrate() == newest
    with store.transaction() as connection:
        inbox.keep(connection, [a_kept(1)])
    assert store.migrate() == newest
    with store.reading() as connection:
        assert inbox.kept(connection, "m1") == a_kept(1)
    store.close()


def test_many_starts_at_once_migrate_once(empty_database: str) -> None:
    faults: list[BaseException] = []
    line = threading.Barrier(8)

    def start() -> None:
        store = Store(empty_database)
        line.wait()
        try:
            store.migrate()
        except StoreError as fault:
            faults.append(fault)
        store.close()

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []


def test_a_newer_schema_is_refused_and_left_alone(empty_database: str) -> None:
    store = Store(empty_database)
    store.migrate()
    engine = create_engine(empty_database)
    with engine.begin() as connection:
        connection.execute(text("UPDATE schema_version SET version = 99"))
    with pytest.raises(StoreError, match="schema 99"):
        store.migrate()
    with engine.connect() as connection:
        assert connection.execute(text("SELECT version FROM schema_version")).scalar() == 99
    store.close()
    engine.dispose()


def test_a_later_step_keeps_what_is_there(empty_database: str) -> None:
    store = Store(empty_database)
    store.migrate()
    with store.transaction() as connection:
        inbox.keep(connection, [a_kept(1)])
    steps = (*migrations.STEPS, ("ALTER TABLE inbox ADD COLUMN seen_at {moment}",))
    assert migrations.migrate(store._engine, steps) == len(steps)
    assert migrations.migrate(store._engine, steps) == len(steps)
    with store.transaction() as connection:
        assert inbox.kept(connection, "m1") == a_kept(1)
        assert connection.execute(text("SELECT seen_at FROM inbox")).scalar() is None
    store.close()


def test_a_step_that_breaks_leaves_nothing_behind(store: Store) -> None:
    steps = (*migrations.STEPS, ("CREATE TABLE half (x BIGINT)", "no statement"))
    with pytest.raises(Exception, match="syntax error"):
        migrations.migrate(store._engine, steps)
    assert not inspect(store._engine).has_table("half")
    assert store.migrate() == len(migrations.STEPS)


def test_a_start_waits_for_no_writer_where_the_schema_is_the_newest(
    store: Store, database: str
) -> None:
    impatient = Store(database, wait=0.05)
    with store.transaction() as connection:
        inbox.keep(connection, [a_kept(1)])
        assert impatient.migrate() == len(migrations.STEPS)
    impatient.close()
