"""A whole record, changed by hand behind the desk: `journal verify` names what was changed."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.__main__ import main
from intake.store.proven import PROVEN_BY, unproven
from intake.store.tables.schema import metadata


class Copy:
    """A record of its own, and the command line beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *words: str) -> Result:
        return CliRunner().invoke(main, words, env={"CITYDESK_DATA": str(self.folder)})

    def sql(self, *statements: str) -> None:
        with sqlite3.connect(self.folder / "citydesk.sqlite3") as connection:
            for one in statements:
                assert connection.execute(one).rowcount

    def verified(self) -> Result:
        done = self.run("journal", "verify")
        assert isinstance(done.exception, SystemExit | None), done.exception
        return done


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's edition, from a first mail to titles; where nothing is changed all holds."""
    folder = tmp_path_factory.mktemp("played")
    done = CliRunner().invoke(main, ["demo", "--keep", str(folder)])
    assert done.exit_code == 0, done.output
    assert Copy(folder).verified().exit_code == 0
    return folder


@pytest.fixture
def record(played: Path, tmp_path: Path) -> Copy:
    folder = tmp_path / "record"
    shutil.copytree(played, folder)
    return Copy(folder)


def changed(table: str, column: str, value: str = "'forged'") -> str:
    return f"UPDATE {table} SET {column} = {value} WHERE {column} IS NOT NULL"  # noqa: S608


def gone(table: str) -> str:
    return f"DELETE FROM {table}"  # noqa: S608


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        (changed("domains", "edition"), "domain people.example: 0 who voted are kept"),
        (gone("domains"), "domain people.example: 0 who voted are kept"),
        (changed("domains", "seats", "seats - 1"), "domain people.example: 1 who voted are kept"),
        (
            changed("voice_counts", "state", "state || 'x'"),
            "the totals of votes: the store holds what cannot be",
        ),
        (changed("journal_words", "words"), "application 1: "),
        (changed("objections", "raised_at"), "objections: the store holds what cannot be read"),
    ],
)
def test_what_cannot_be_read_is_told_and_ends_no_other_check(
    record: Copy, statement: str, told: str
) -> None:
    record.sql(statement, "UPDATE awards SET city = 'Sopot'")
    done = record.verified()
    assert done.exit_code == 1
    assert told in done.stderr
    assert "journal_words" in statement or "city of the award" in done.stderr


def test_a_chain_that_is_broken_is_told_once(record: Copy) -> None:
    record.sql("UPDATE journal SET act = 'titled' WHERE application = 1 AND sequence = 3")
    said = record.verified().stderr
    assert said.count("entry 3 was changed after it was written") == 1


TOMORROW = "'2996' || substr({0}, 5)"  # a leap year, where also 29 February is a day


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("tallies", "the panel's tally: the journal has one, the store has none"),
        ("lines", "line S1: the journal has it, the store has not"),
        ("contacts", "contact anna.nowak@gdynia.example: the journal has them, the store has not"),
        ("assignments", "assignments of panelist1@panel.example: the journal has 1, the store 0"),
        ("declarations", "declarations of panelist1@panel.example: the journal has 1"),
        ("objections", "objections of 1: the journal has 1, the store 0"),
        ("decisions", "decisions: the journal has 1, the store 0"),
        ("answers", "answers given: the journal gives"),
    ],
)
def test_what_the_journal_tells_of_and_is_gone_is_told(record: Copy, table: str, told: str) -> None:
    record.sql(gone(table))
    done = record.verified()
    assert done.exit_code == 1
    assert told in done.stderr


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("decisions", "at"),
        ("decisions", "approved_at"),
        ("decisions", "settled_at"),
        ("answers", "at"),
        ("applications", "opened_at"),
        ("tallies", "at"),
        ("assignments", "at"),
        ("declarations", "at"),
        ("objections", "raised_at"),
        ("objections", "answered_at"),
    ],
)
def test_a_time_that_is_not_the_entrys_is_told(record: Copy, table: str, column: str) -> None:
    record.sql(changed(table, column, TOMORROW.format(column)))
    done = record.verified()
    assert done.exit_code == 1
    assert f", {column}: the journal " in done.stderr


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        (changed("contacts", "standing", "'left'"), "has left by the store, not by the journal"),
        (changed("assignments", "seed"), "assignments of panelist1@panel.example, seed: "),
        ("UPDATE assignments SET ended_at = at", "panelist1@panel.example, ended_at: "),
        (changed("objections", "address"), "objections of 1, address: the journal gives "),
        (changed("declarations", '"by"'), "declarations of panelist1@panel.example, by: "),
        (changed("lines", '"by"'), "by the journal it was not settled so, by forged"),
        (changed("lines", "settled_at", TOMORROW.format("settled_at")), "it was not settled so"),
        ("UPDATE decisions SET final_list = 1 WHERE number = 1", "decisions, final_list: the"),
    ],
)
def test_what_an_entry_wrote_and_is_another_is_told(
    record: Copy, statement: str, told: str
) -> None:
    record.sql(statement)
    done = record.verified()
    assert done.exit_code == 1
    assert told in done.stderr


def test_who_looks_is_not_told_that_there_never_was_any(record: Copy) -> None:
    record.sql(gone("tallies"), gone("lines"))
    assert "its journal tells of some" in record.run("lines", "Gdynia").output
    assert "there is none yet" not in record.run("tally", "Gdynia", "--verify").output


def other(value: object) -> object:
    """Another value of the same kind."""
    if isinstance(value, bytes):
        return value + b"x"
    if isinstance(value, int):
        return value + 1 if value > 1 else 1 - value
    words = str(value)
    if words[:1] in ("[", "{"):
        return "[]" if words[0] == "[" and words != "[]" else '["x"]'
    return words.replace("20", "21", 1) if words.startswith("20") else f"{words}x"


def provable(table: str) -> list[str]:
    """The columns of which `journal verify` does not say that nothing proves them."""
    columns = [one.name for one in metadata.tables[table].c]
    return [one for one in columns if one not in unproven().get(table, [])]


@pytest.mark.parametrize("table", [one for one in PROVEN_BY if provable(one)])
def test_whatever_is_not_named_as_unproven_is_told_where_it_was_changed(
    record: Copy, table: str
) -> None:
    missed = [one for one in provable(table) if not is_told(record, table, one)]
    assert missed == []


def is_told(record: Copy, table: str, column: str) -> bool:
    """Whether a change of this column in the first row that has it is told; it is undone then."""
    with closing(sqlite3.connect(record.folder / "citydesk.sqlite3")) as connection:
        first = f'SELECT rowid, "{column}" FROM {table} WHERE "{column}" IS NOT NULL'  # noqa: S608
        row = connection.execute(first).fetchone()
        if row is None:
            return True
        change = f'UPDATE {table} SET "{column}" = ? WHERE rowid = ?'  # noqa: S608
        for one in ("added", "gone", "moved"):
            connection.execute(f"DROP TRIGGER IF EXISTS applications_{one}")
        with connection:
            connection.execute(change, (other(row[1]), row[0]))
        code = record.verified().exit_code
        with connection:
            connection.execute(change, (row[1], row[0]))
    return code == 1
