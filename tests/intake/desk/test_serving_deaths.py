"""Mails that end the program: tried again after a start, but not for ever, and no other suffers."""

import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from intake import store
from intake.cases import CaseKind
from intake.desk import attempts
from intake.desk.attempts import Run
from intake.desk.office import OurWords
from intake.errors import StoreUnavailableError
from intake.messages import Kept, Message
from intake.store import Store
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import ORGANIZER, Desk, addressees, read
from tests.intake.desk.dying import DEAD

ANNA, EVE = "anna@gdynia.example", "eve@elsewhere.example"


class Death(BaseException):
    """What no catch-all sees, like the end of the program."""


def dying(kept: Kept, *, ours: OurWords) -> Message:
    if b"BOOM" in kept.raw:
        raise Death
    return read(kept, ours=ours)


def start(city: Desk) -> None:
    """A new run of the program over the same store."""
    city.office = replace(city.office, run=Run())


def deaths(city: Desk, most: int) -> int:
    """How many runs, one after the other, end while they serve."""
    for count in range(most):
        start(city)
        try:
            city.serve()
        except Death:
            continue
        return count
    return most


def served(desk: Desk, least: int) -> int:
    """How many mails are decided, until at least so many are or ten seconds are over.

    A database server may hold what a dead client had in hand a moment longer than the client lived.
    """
    done, end = desk.serve(), time.monotonic() + 10
    while done < least and time.monotonic() < end:
        time.sleep(0.05)
        done += desk.serve()
    return done


@pytest.fixture
def city(store: Store) -> Desk:
    made = Desk(store)
    made.office = replace(made.office, read=dying)
    return made


def test_a_mail_that_kills_three_runs_is_parked_and_the_others_are_answered(
    store: Store, database: str
) -> None:
    office = Desk(store)
    office.deliver(office.mail(EVE, "BOOM"), EVE)
    office.deliver(office.mail(ANNA, APPLIES), ANNA)
    for _ in range(3):
        run = [sys.executable, "-m", "tests.intake.desk.dying", database]
        assert subprocess.run(run, cwd=Path(__file__).parents[3]).returncode == DEAD
        assert office.letters() == []
    assert served(office, 2) == 2
    assert addressees(office.letters()) == [ANNA, ORGANIZER.address]
    (case,) = office.cases()
    assert case.kind is CaseKind.PARKED
    assert "the program ended 3 times while it had this mail in hand" in case.text


def test_mails_tried_before_the_deadly_one_are_answered_once(city: Desk) -> None:
    city.deliver(city.mail(ANNA, APPLIES), ANNA)
    city.deliver(city.mail(EVE, "BOOM"), EVE)
    assert deaths(city, 9) == 3
    assert addressees(city.letters()) == [ANNA, ORGANIZER.address]


def test_one_that_comes_later_kills_once_more_and_no_mail_beside_it_is_parked(city: Desk) -> None:
    city.write(ANNA, APPLIES)
    letter = city.to(ANNA)
    for number in range(4):
        city.deliver(city.mail(ANNA, f"B4: {number} enterprises", to=letter), ANNA)
    city.deliver(city.mail(EVE, "BOOM"), EVE)
    with pytest.raises(Death):
        city.serve()
    assert deaths(city, 9) == 3
    assert len([one for one in city.letters() if one.notice == "received"]) == 4
    with city.store.reading() as connection:
        assert [one.sender for one in store.inbox.parked(connection)] == [EVE]


def test_taken_up_again_it_is_tried_three_times_anew(city: Desk) -> None:
    city.deliver(city.mail(EVE, "BOOM"), EVE)
    assert deaths(city, 9) == 3
    with city.store.transaction() as connection:
        assert store.inbox.unpark(connection) == 1
    assert deaths(city, 9) == 3


def test_a_run_that_lives_counts_a_mail_once(city: Desk) -> None:
    id = city.deliver(city.mail(ANNA, APPLIES), ANNA)
    assert all(attempts.may_try(city.store, city.office.run, id) for _ in range(9))
    with city.store.transaction() as connection:
        assert store.inbox.attempt(connection, id) == 2


def test_a_store_that_cannot_work_ends_no_run_and_parks_nothing(city: Desk) -> None:
    faults = [StoreUnavailableError("locked")] * 5

    def locked(kept: Kept, *, ours: OurWords) -> Message:
        if faults:
            raise faults.pop()
        return read(kept, ours=ours)

    city.office = replace(city.office, read=locked)
    city.deliver(city.mail(ANNA, APPLIES), ANNA)
    while faults:
        with pytest.raises(StoreUnavailableError):
            city.serve()
    assert city.serve() == 1
    assert addressees(city.letters()) == [ANNA]


def test_a_run_that_has_proven_itself_counts_nothing(city: Desk) -> None:
    assert city.serve() == 0
    id = city.deliver(city.mail(EVE, "BOOM"), EVE)
    with pytest.raises(Death):
        city.serve()
    with city.store.transaction() as connection:
        assert store.inbox.attempt(connection, id) == 1
