"""Killed with -9 in the middle: what was said to be kept is there, and no lock is left."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from intake.store import Store, inbox, outbox
from tests.intake.store.samples import a_kept


def start(database: str, what: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.intake.store.killed", database, what],
        cwd=Path(__file__).parents[3],
        stdout=subprocess.PIPE,
        text=True,
    )


def end(child: "subprocess.Popen[str]") -> list[str]:
    """Kill it; the whole lines it said."""
    child.kill()
    assert child.stdout
    said = child.stdout.read()
    child.stdout.close()
    child.wait()
    return [line.rstrip("\n") for line in said.splitlines(keepends=True) if line.endswith("\n")]


def test_a_transaction_of_a_killed_program_is_undone_and_locks_nothing(
    store: Store, database: str
) -> None:
    child = start(database, "hold")
    assert child.stdout
    assert child.stdout.readline() == "ready\n"
    end(child)
    hurried = store.hurried(3)  # a lock that stays would be StoreUnavailableError
    with hurried.transaction() as connection:
        assert inbox.keep(connection, [a_kept("held")]) == (True,)
        assert outbox.letters(connection) == []
    hurried.close()


@pytest.mark.parametrize("seconds", [0.02, 0.11])
def test_everything_said_to_be_kept_is_there_after_a_kill(
    store: Store, database: str, seconds: float
) -> None:
    said: list[str] = []
    for run in range(2):
        child = start(database, str(run * 1_000_000))
        assert child.stdout
        said.append(child.stdout.readline().strip())
        time.sleep(seconds)
        said += end(child)
    with store.reading() as connection:
        kept = {one.id for one in inbox.waiting(connection, 1_000_000)}
    assert set(said) <= kept
    assert len(kept) - len(set(said)) <= 2  # at most one a kill was kept and not said
