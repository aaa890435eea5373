"""What is owed to the truth is done where nobody can hear of it, and says so; a title is not."""

import pytest

from intake import store as rooms
from intake.applications import State
from intake.calls.model import Stage
from intake.ceremony import Attending
from intake.decisions import Outcome
from intake.desk import acts
from intake.store import Store
from tests.intake.desk.acts.town import reason
from tests.intake.desk.test_attendance import Hosts
from tests.intake.desk.test_ceremonies import erase_the_mayor

UNHEARD = "Nobody hears of this: the file has no contact whom letters reach."


@pytest.fixture
def town(store: Store) -> Hosts:
    """The only contact of a titled city was erased."""
    town = Hosts(store)
    erase_the_mayor(town)
    return town


def noted(town: Hosts, act: str) -> dict[str, object]:
    """The words of the last such act; those of who was erased are gone."""
    with town.store.reading() as connection:
        words = rooms.journal.words(connection, 1)
        (*_, last) = [one for one in rooms.journal.chain(connection, 1) if one.act == act]
        return dict(words[last.sequence])


def test_a_title_is_taken_back(town: Hosts) -> None:
    move = acts.Move(names=("1",), to=Stage.FINAL_REVIEW, reason="The figures were false.")
    laid = town.done(move, seed="act-back")
    assert laid.letters == ()
    assert laid.cities[0].warnings[0] == UNHEARD
    assert (town.file(1).state, town.file(1).stage) == (State.REGISTERED, Stage.FINAL_REVIEW)
    assert town.ceremony().attending is Attending.ENDED
    assert noted(town, "reversed")["unheard"] is True


def test_an_attendance_is_set_and_settled(town: Hosts) -> None:
    people = ("Anna Nowak, Mayor",)
    told = acts.SetAttendance(city="1", people=people, confirmed=True, reason="By telephone.")
    assert town.done(told, seed="act-set").warnings == (UNHEARD,)
    assert town.people() == [("Anna Nowak", "Mayor")]
    settle = acts.SettleAttendance(city="1", reason="They came.")
    assert UNHEARD in town.done(settle, seed="act-settle").warnings
    assert noted(town, "attendance_settled")["unheard"] is True


def test_it_is_not_said_of_a_city_that_is_reached(store: Store) -> None:
    town = Hosts(store)
    laid = town.done(acts.SettleAttendance(city="1", reason="They came."), seed="act-settle")
    assert laid.warnings == ()
    assert "unheard" not in noted(town, "attendance_settled")


def test_a_city_goes_no_further_without_a_contact(town: Hosts) -> None:
    move = acts.Move(names=("1",), to=Stage.FINAL_REVIEW, reason="The figures were false.")
    town.done(move, seed="act-back")
    decide = acts.Decide(city="1", outcome=Outcome.TITLED, reason="A good city.")
    assert reason(town.lay(decide)) == "no_contact"
