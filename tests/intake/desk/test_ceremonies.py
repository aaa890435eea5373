"""What the organizers' matter says of a city that has not said who comes: only what is true."""

from datetime import timedelta

import pytest

from intake import store as rooms
from intake.calls.ceremony import CeremonyRules
from intake.cases import CaseKind
from intake.desk import erasing
from intake.desk.erasing import Erased
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.test_attendance import Hosts


@pytest.fixture
def town(store: Store) -> Hosts:
    return Hosts(store)


def matter(town: Hosts) -> str:
    with town.store.reading() as connection:
        waiting = rooms.cases.waiting(connection)
    (said,) = [one.text for one in waiting if one.kind is CaseKind.UNATTENDED]
    return said


def erase_the_mayor(town: Hosts) -> None:
    with town.store.transaction() as connection:
        done = erasing.erase(
            town.office, connection, mayor(1), reason="They asked.", by="Ada", now=town.now
        )
    assert isinstance(done, Erased), done


def test_a_reminded_city_was_reminded(town: Hosts) -> None:
    town.wait(45)
    assert matter(town).startswith("The city was reminded and has not said who comes")


def test_a_city_whose_only_contact_was_erased_was_not_reminded(town: Hosts) -> None:
    erase_the_mayor(town)
    town.wait(45)
    said = matter(town)
    assert "reminded" not in said
    assert "nobody is left on its file to whom a letter could go" in said
    with town.store.reading() as connection:
        noted = [one.act for one in rooms.journal.chain(connection, 1)]
    assert "attendance_reminded" not in noted


def test_one_that_was_reminded_before_its_contact_went_was_reminded(town: Hosts) -> None:
    town.wait(20)
    assert town.of("attendance_reminded")
    erase_the_mayor(town)
    town.wait(45)
    said = matter(town)
    assert said.startswith("The city was reminded and has not said")
    assert "nobody is left on its file" in said


def test_one_whose_day_passed_before_any_reminder_was_not_reminded(store: Store) -> None:
    """The desk stood still."""
    town = Hosts(store, CeremonyRules(first_day="2025-06-02"))
    town.now += timedelta(days=100)
    town.wait(1)
    assert town.of("attendance_reminded") == []
    assert "it was not reminded" in matter(town)
