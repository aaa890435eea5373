"""A whole record, changed by hand behind the desk: `journal verify` names what was changed."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.__main__ import main


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


TOMORROW = "replace(replace({0}, '2027', '2028'), '2026', '2028')"


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
