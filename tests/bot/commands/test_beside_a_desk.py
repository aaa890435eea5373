"""Verbs that change something while a running desk is at work on the same store."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bot import runtime
from intake.calls.model import Stage
from intake.store.engine import LOCK_WAIT
from tests.bot.commands.house import House

MOVE = ("move", "1", "--to", "pre-selection", "--yes")
HOLD = """
import sys, time
from intake.store import Store, applications
with Store(sys.argv[1]).transaction() as connection:
    applications.next_number(connection)
    print("held", flush=True)
    time.sleep(float(sys.argv[2]))
"""


@contextmanager
def desk_at_work(house: House, seconds: float) -> Iterator[None]:
    """Another program that has so long a transaction open."""
    command = [sys.executable, "-c", HOLD, house.database, str(seconds)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as desk:
        assert desk.stdout
        assert desk.stdout.readline() == "held\n"
        try:
            yield
        finally:
            desk.kill()


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_verb_waits_longer_than_a_desk_decides_a_few_long_mails(house: House) -> None:
    house.city(1)
    with desk_at_work(house, LOCK_WAIT + 1):
        moved = house.run(*MOVE)
    assert moved.exit_code == 0, moved.output
    assert house.file(1).stage is Stage.PRE_SELECTION


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_who_waited_in_vain_is_told_to_try_again_and_then_can(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.city(1)
    monkeypatch.setattr(runtime, "PATIENCE", 0.1)
    with desk_at_work(house, 60):
        said = house.refused(*MOVE)
        (told,) = house.refused_json(*MOVE)
    assert said.startswith("Error: the desk was at other work all the while")
    assert said.endswith("nothing was changed in the record, please try again in a minute\n")
    assert told["code"] == "refused"
    assert (house.file(1).stage, house.letters()) == (Stage.REGISTRATION, [])
    assert house.run(*MOVE).exit_code == 0
