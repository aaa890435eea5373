"""A desk upgraded while its panel judges: what was cast before must still be proved.

`ballots_without_nonce.json` holds the rows of a city whose ballots were cast under schema 10, as
the program of that time wrote them and their digests.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert

from intake import store as rooms
from intake.desk import acts
from intake.desk.panels import recounting
from intake.store import Store
from intake.store.tables import migrations
from intake.store.tables.schema import metadata
from tests.intake.desk.desks import CALL
from tests.intake.desk.test_panelists import PEOPLE, Bench

KEPT = Path(__file__).with_name("ballots_without_nonce.json")


def _value(kept: Any) -> Any:
    if not isinstance(kept, dict) or kept.keys() not in ({"at"}, {"hex"}):
        return kept
    return datetime.fromisoformat(kept["at"]) if "at" in kept else bytes.fromhex(kept["hex"])


@pytest.fixture
def upgraded(empty_database: str) -> Iterator[Store]:
    """The store of before, with its rows, opened by the program of today."""
    opened = Store(empty_database)
    migrations.migrate(opened._engine, migrations.STEPS[:10])
    with opened.transaction() as connection:
        for table, rows in json.loads(KEPT.read_text(encoding="utf-8")).items():
            for row in rows:
                known = {name: _value(kept) for name, kept in row.items()}
                known |= {"call": CALL.version} if table == "applications" else {}
                connection.execute(insert(metadata.tables[table]).values(known))
    opened.migrate()
    yield opened
    opened.close()


class Upgraded(Bench):
    def city(self, number: int, **_: Any) -> Any:
        """The store has it."""


def test_ballots_of_before_the_upgrade_are_counted_and_verified_after_it(upgraded: Store) -> None:
    bench = Upgraded(upgraded)
    bench.closes()
    bench.act(acts.Count(city="1"))
    with upgraded.reading() as connection:
        tally = rooms.panel_tallies.of(connection, 1)
        assert tally
        assert {one.panelist for one in tally.ballots} == {*PEOPLE}
        assert recounting.fault_in(bench.office, connection, bench.file(1)) is None
