"""`citydesk erase` on SQLite: nothing of what was erased stands in the file or beside it."""

from pathlib import Path

import pytest
from sqlalchemy import text

from intake.store import Store
from tests.bot.commands.test_erase import ANNA, WHY, Record
from tests.intake.conversation.town import APPLIES, ENOUGH

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def kept(database: str) -> bytes:
    """Every byte of the file and of what lies beside it."""
    place = Path(database.removeprefix("sqlite:///"))
    return b"".join(one.read_bytes() for one in sorted(place.parent.glob(f"{place.name}*")))


@pytest.fixture
def record(database: str, store: Store, tmp_path: Path) -> Record:
    """Several cities, so that what is written moves within the file."""
    played = Record(database, store, tmp_path)
    for at, city in enumerate(("Gdynia", "Sopot", "Hel")):
        who = ANNA if not at else f"ben@city{at}.example"
        played.desk.write(who, APPLIES.replace("Gdynia", city))
        played.desk.write(who, ENOUGH, to=played.desk.to(who))
    return played


def test_no_byte_of_theirs_is_left_once_the_store_is_closed(record: Record, database: str) -> None:
    with record.store.transaction() as connection:  # as an index or a page that was filled anew
        connection.execute(text("CREATE TABLE once AS SELECT words FROM journal_words"))
        connection.execute(text("PRAGMA secure_delete = OFF"))
        connection.execute(text("DROP TABLE once"))
    assert ANNA.encode() in kept(database)
    done = record.run("erase", ANNA, *WHY, "--yes")
    assert done.exit_code == 0, done.output
    assert done.stderr == ""
    record.store.close()
    assert ANNA.encode() not in kept(database)
    assert record.run("journal", "verify").exit_code == 0


def test_a_file_in_which_somebody_is_at_work_is_said_not_to_be_clean(
    record: Record, database: str
) -> None:
    with record.store.reading() as connection:
        connection.execute(text("SELECT number FROM applications")).all()
        done = record.run("erase", ANNA, *WHY, "--yes")
    assert done.exit_code == 0, done.output
    assert "may still stand in unused parts" in done.stderr
