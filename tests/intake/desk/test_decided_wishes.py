"""A titled city's wishes on the desk are granted; the question who comes stays as it is."""

import pytest

from intake.ceremony import Attending
from intake.contacts import Standing
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.test_attendance import BOTH, Hosts

CARLA = "carla@city1.example"


@pytest.fixture
def town(store: Store) -> Hosts:
    return Hosts(store)


def test_a_contact_is_added_and_a_confirmed_list_stays_confirmed(town: Hosts) -> None:
    receipt = town.answer(BOTH)
    letters = town.write(mayor(1), f"Please add {CARLA}", to=receipt)
    told = {one.to.address: one for one in letters}
    assert set(told) == {mayor(1), CARLA}
    assert "You can now write for your city" in told[CARLA].subject
    assert town.ceremony().attending is Attending.NAMED
    assert town.waiting() == []


def test_where_it_stands_is_told_and_nothing_else_happens(town: Hosts) -> None:
    (told,) = town.write(mayor(1), "STATUS", to=town.of("attendance")[-1])
    assert told.notice == "status"
    assert town.waiting() == []


def test_reminders_of_who_comes_go_to_the_successor(town: Hosts) -> None:
    asked = town.of("attendance")[-1]
    letters = town.write(mayor(1), f"Please hand over to {CARLA}.", to=asked)
    (asked,) = [one for one in letters if one.to.address == CARLA]
    letters = town.write(CARLA, "YES", to=asked)
    standing = {one.address.address: one.standing for one in town.file(1).contacts}
    assert standing == {mayor(1): Standing.LEFT, CARLA: Standing.ACTIVE}
    town.wait(20)
    assert {one.to.address for one in town.of("attendance_reminded")} == {CARLA}
    town.write(CARLA, BOTH, to=town.of("attendance_reminded")[-1])
    assert town.ceremony().attending is Attending.NAMED
    assert town.waiting() == []
