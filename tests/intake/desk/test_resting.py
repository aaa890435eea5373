"""A city that wants no reminders after it handed its form in gets none, and all that is decided."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake import stages
from intake.applications import State
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.store import Store
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import CALL, Desk
from tests.intake.desk.test_attendance import Hosts
from tests.intake.desk.test_ceremonies import matter
from tests.intake.desk.test_reminding import ANNA, acts, names, remind, restarted, save

BEFORE_END = stages.reminders_at(CALL, Stage.SELECTION)[0]


@pytest.fixture
def selected(store: Store) -> Desk:
    """Gdynia is judged in the selection, and some of what is judged there is missing."""
    selected = Desk(store)
    selected.write(ANNA, APPLIES)
    stage = Stage.SELECTION
    judged = replace(selected.file(), state=State.REGISTERED, stage=stage, pending=())
    save(selected, replace(judged, next_at=stages.next_at(CALL, judged)))
    selected.now = BEFORE_END - timedelta(days=1)
    return selected


def receipts(desk: Desk) -> str:
    return desk.letters()[-1].markdown


def test_a_city_that_paused_in_a_later_stage_is_not_reminded_there(selected: Desk) -> None:
    selected.write(ANNA, "PAUSE", to=selected.to(ANNA))
    assert "We send you no more reminders." in receipts(selected)
    assert "every deadline stays as it is" in receipts(selected)
    assert (selected.file().state, selected.file().next_at) == (State.REGISTERED, None)
    assert remind(restarted(selected), CALL.stages[Stage.SELECTION].closes_at) == []
    assert "reminders_paused" in acts(selected)


def test_who_did_not_pause_is_reminded(selected: Desk) -> None:
    assert names(remind(selected, BEFORE_END)) == ["reminded"]


def test_after_resuming_only_what_is_still_to_come_is_said(selected: Desk) -> None:
    first, last = stages.reminders_at(CALL, Stage.SELECTION)
    selected.write(ANNA, "PAUSE", to=selected.to(ANNA))
    selected.now = first + timedelta(hours=1)
    selected.write(ANNA, "RESUME", to=selected.to(ANNA))
    assert "You get reminders again." in receipts(selected)
    assert (selected.file().is_resting, selected.file().state) == (False, State.REGISTERED)
    assert remind(selected, last - timedelta(hours=1)) == []
    assert names(remind(selected, last)) == ["reminded"]


def test_a_pause_lasts_through_the_stages_and_is_told_where_it_stands(selected: Desk) -> None:
    save(selected, replace(selected.file(), stage=Stage.PRE_SELECTION))
    selected.write(ANNA, "PAUSE", to=selected.to(ANNA))
    save(selected, replace(selected.file(), stage=Stage.SELECTION))
    selected.write(ANNA, "STATUS", to=selected.to(ANNA))
    assert "Reminders: none, as you wished" in receipts(selected)
    selected.write(ANNA, "Thank you.", to=selected.to(ANNA))
    assert "We still send you no reminders, as you wished." in receipts(selected)
    assert remind(selected, BEFORE_END) == []


def test_pausing_twice_is_noted_once_and_nothing_rests_that_was_not_paused(selected: Desk) -> None:
    selected.write(ANNA, "RESUME", to=selected.to(ANNA))
    assert "Nothing was changed" in receipts(selected)
    for _ in range(2):
        selected.write(ANNA, "PAUSE", to=selected.to(ANNA))
        assert "We send you no more reminders." in receipts(selected)
    assert acts(selected).count("reminders_paused") == 1


@pytest.fixture
def town(store: Store) -> Hosts:
    """City 1 holds the title and is asked who comes to the Convention."""
    return Hosts(store)


@pytest.mark.parametrize("words", ["PAUSE", "Please pause the reminders until March."])
def test_a_titled_city_that_paused_is_not_reminded_of_the_convention(
    town: Hosts, words: str
) -> None:
    assert "We send you no more reminders." in town.answer(words).markdown
    assert town.file().is_resting
    town.wait(60)
    assert town.of("attendance_reminded") == []
    assert "it wants no reminders for now" in matter(town)


def test_a_titled_city_that_goes_on_is_reminded_again(town: Hosts) -> None:
    town.answer("PAUSE")
    town.wait(20)
    assert "You get reminders again." in town.answer("RESUME").markdown
    assert town.of("attendance_reminded") == []
    town.wait(20)
    assert len(town.of("attendance_reminded")) == 1


def test_once_all_who_come_are_known_a_pause_is_for_a_person(town: Hosts) -> None:
    town.answer("Anna Nowak, Mayor, and Jan Kowal, Deputy Mayor, will attend.")
    receipt = town.answer("PAUSE")
    assert "We send you no more reminders." not in receipt.markdown
    assert CaseKind.QUESTION in town.waiting()


def test_what_rests_is_taken_up_after_all_who_come_are_known(town: Hosts) -> None:
    town.answer("PAUSE")
    town.answer("Anna Nowak, Mayor, and Jan Kowal, Deputy Mayor, will attend.")
    assert "still send you no reminders" not in receipts(town)
    assert "Reminders: none" not in town.answer("STATUS").markdown
    assert "You get reminders again." in town.answer("RESUME").markdown
    assert not town.file().is_resting
    assert CaseKind.QUESTION not in town.waiting()


def test_a_pause_with_an_end_says_once_whether_the_application_goes_on(selected: Desk) -> None:
    selected.write(ANNA, "Please pause until May. We will resume in May.", to=selected.to(ANNA))
    assert "Your application goes on" in receipts(selected)
    assert "The reminders do not start again by themselves" in receipts(selected)
    assert "does not go on by itself" not in receipts(selected)
    assert selected.file().is_resting
