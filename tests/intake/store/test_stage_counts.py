"""What the databases count themselves, whoever writes and whatever is undone."""

from collections import Counter
from dataclasses import replace

from sqlalchemy import delete, insert, select, update

from intake.applications import State
from intake.calls.model import Stage
from intake.store import Connection, Store, applications, stage_counts
from intake.store.tables import migrations
from intake.store.tables.schema import applications as table
from tests.intake.conversation.registered import a_city
from tests.intake.desk.desks import CALL
from tests.intake.store.samples import keep_before

REGISTERED = (Stage.REGISTRATION, State.REGISTERED, CALL.version)
SELECTION = (Stage.SELECTION, State.REGISTERED, CALL.version)
CITIES = [a_city(number, call=CALL) for number in range(1, 8)]


def _one_by_one(connection: Connection) -> Counter[tuple[str, str, str]]:
    rows = connection.execute(select(table.c.stage, table.c.state, table.c.call))
    return Counter((stage, state, call) for stage, state, call in rows)


def test_moves_endings_and_removals_are_counted(store: Store) -> None:
    with store.transaction() as connection:
        applications.save(connection, CITIES)
        moved = [replace(one, stage=Stage.SELECTION) for one in CITIES[:4]]
        applications.save(connection, [*moved, *CITIES[4:]])
        applications.save(connection, [replace(moved[0], state=State.WITHDRAWN)])
        assert stage_counts.load(connection) == {REGISTERED: 3, SELECTION: 3}
        assert stage_counts.load(connection, list(State)) == _one_by_one(connection)


def test_whoever_writes_past_the_verbs_is_counted(store: Store) -> None:
    with store.transaction() as connection:
        applications.save(connection, CITIES[:1])
        row = dict(connection.execute(select(table)).mappings().one()) | {"city_key": None}
        connection.execute(insert(table), [row | {"number": 8}, row | {"number": 9}])
        connection.execute(update(table).where(table.c.number == 8).values(call="other"))
        assert stage_counts.load(connection, list(State)) == _one_by_one(connection)
        connection.execute(delete(table).where(table.c.number == 9))
        assert stage_counts.load(connection, list(State)) == _one_by_one(connection)


def test_what_is_undone_was_not_counted(store: Store) -> None:
    with store.transaction() as connection:
        applications.save(connection, CITIES[:2])
    with store.transaction() as connection:
        applications.save(connection, [replace(CITIES[0], stage=Stage.SELECTION)])
        connection.rollback()
    with store.reading() as connection:
        assert stage_counts.load(connection) == {REGISTERED: 2}


def test_writers_wait_for_nobody_to_be_counted(store: Store, database: str) -> None:
    if database.startswith("sqlite"):
        return  # there is one writer at a time
    with store.transaction() as connection:
        applications.save(connection, CITIES[:3])
    with store.transaction() as slow:
        applications.save(slow, [replace(CITIES[0], stage=Stage.SELECTION)])
        applications.save(slow, CITIES[3:4])
        for city in CITIES[1:3]:
            with store.transaction() as quick:
                applications.save(quick, [replace(city, stage=Stage.SELECTION)])
                assert stage_counts.load(quick) == _one_by_one(quick)
    with store.reading() as connection:
        assert stage_counts.load(connection) == {REGISTERED: 1, SELECTION: 3}


def test_an_older_store_is_counted_as_it_is(empty_database: str) -> None:
    opened = Store(empty_database)
    migrations.migrate(opened._engine, migrations.STEPS[:20])
    with opened.transaction() as connection:
        several = (replace(CITIES[0], stage=Stage.SELECTION), *CITIES[1:])
        keep_before(connection, several, without=("doubted", "is_resting", "taken_out"))
    assert opened.migrate() == len(migrations.STEPS)
    with opened.transaction() as connection:
        assert stage_counts.load(connection) == {REGISTERED: 6, SELECTION: 1}
        applications.save(connection, [replace(CITIES[1], stage=Stage.SELECTION)])
        assert stage_counts.load(connection) == {REGISTERED: 5, SELECTION: 2}
    opened.close()
