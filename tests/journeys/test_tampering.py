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
