"""A check never takes longer than it may, and never falls over."""

from threading import Event

import pytest

from bot import checks
from bot.checks import Check, State, mend, note, ok, unset
from intake.errors import CitydeskError


def test_what_hangs_is_given_up() -> None:
    ended = Event()

    def hangs() -> Check:
        ended.wait()
        return ok("relay", "came too late")

    found = checks.within("relay", hangs, 0.05)
    ended.set()
    assert (found.state, found.text) == (State.MEND, "no answer within 0 seconds")


@pytest.mark.parametrize("fault", [CitydeskError("the database is gone"), OSError(28, "disk full")])
def test_a_fault_of_the_house_is_something_to_mend(fault: Exception) -> None:
    def fails() -> Check:
        raise fault

    found = checks.within("database", fails)
    assert found.state is State.MEND
    assert found.text == str(fault)
    assert found.do


def test_only_what_does_not_hold_must_be_mended() -> None:
    whole = [ok("a", "x"), note("b", "y"), unset("c", "z")]
    assert not checks.must_be_mended(whole)
    assert checks.must_be_mended([*whole, mend("d", "broken", "mend it")])
