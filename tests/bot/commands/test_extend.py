"""`citydesk extend`: more time for one city."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from intake.applications import Pending, State
from intake.calls.model import Stage
from intake.desk.acts.writing import in_zone
from tests.bot.commands.house import House
from tests.intake.conversation.registered import ELIGIBLE, OPENED, mayor

SHANGHAI = ZoneInfo("Asia/Shanghai")


@pytest.mark.parametrize(
    ("until", "moment"),
    [
        (date(2099, 6, 15), "2099-06-15T23:59:00+08:00"),
        (datetime(2099, 6, 15, 18, 0), "2099-06-15T18:00:00+08:00"),  # noqa: DTZ001  as typed
        (datetime(2099, 6, 15, 18, 0, tzinfo=UTC), "2099-06-16T02:00:00+08:00"),
    ],
)
def test_a_time_is_in_the_zone_of_the_call(until: date, moment: str) -> None:
    assert in_zone(until, SHANGHAI).isoformat() == moment


@pytest.mark.parametrize(
    ("until", "moment"),
    [
        ("2099-06-15", "2099-06-15T15:59:00+00:00"),
        ("2099-06-15T18:00", "2099-06-15T10:00:00+00:00"),
        ("2099-06-15T18:00+02:00", "2099-06-15T16:00:00+00:00"),
        ("2099-06-15T18:00:30Z", "2099-06-15T18:00:30+00:00"),
    ],
)
def test_a_city_gets_more_time_and_a_letter(house: House, until: str, moment: str) -> None:
    house.city(1, state=State.OPEN)
    done = house.json("extend", "1", "--until", until, "--reason", "A holiday.", "--yes")
    assert done["done"] is True
    (letter,) = done["letters"]
    assert (letter["notice"], "A holiday." in letter["text"]) == ("extended", True)
    shown = house.json("show", "1")
    assert datetime.fromisoformat(shown["until"]) == datetime.fromisoformat(moment)
    assert datetime.fromisoformat(shown["deadline"]) == datetime.fromisoformat(moment)
    assert house.acts(1) == ["extended", "letter_posted"]


def test_a_closed_application_is_opened_again(house: House) -> None:
    house.city(1, {}, state=State.CLOSED)
    house.json("extend", "1", "--until", "2099-06-15", "--yes")
    assert house.file(1).state is State.OPEN


def test_a_city_that_another_one_holds_by_now_is_not_opened_again(house: House) -> None:
    house.city(1, {}, city="Gdynia", state=State.CLOSED)
    house.city(2, {}, city="Gdynia", state=State.OPEN)
    said = house.refused("extend", "1", "--until", "2099-06-15", "--yes")
    assert "Another application holds Gdynia" in said


def test_a_dry_run_changes_nothing(house: House) -> None:
    house.city(1, state=State.OPEN)
    shown = house.run("extend", "1", "--until", "2099-06-15", "--dry-run")
    assert "You have more time" in shown.stdout
    assert (house.file(1).until, house.letters()) == (None, [])


def test_less_time_is_refused(house: House) -> None:
    house.city(1, state=State.OPEN)
    assert "is no later than now." in house.refused("extend", "1", "--until", "2025-06-02", "--yes")


@pytest.mark.parametrize("until", ["tomorrow", "2030-13-01", "9999-12-31", "", "18:00"])
def test_what_is_no_time_is_wrong_usage(house: House, until: str) -> None:
    house.city(1, state=State.OPEN)
    wrong = house.run("extend", "1", "--until", until, "--yes")
    assert wrong.exit_code == 2
    assert "write 2025-06-15 or 2025-06-15T18:00" in wrong.stderr


def test_it_can_be_tied_to_its_dry_run_and_to_who_extends(house: House) -> None:
    house.city(1, state=State.OPEN)
    words = ("extend", "1", "--until", "2099-06-15")
    view = house.json(*words, "--dry-run")["view"]
    for others in ((*words, "--as", "Somebody else"), ("extend", "1", "--until", "2099-06-16")):
        assert "This view does not hold any more" in house.refused(*others, "--yes", "--view", view)
    assert house.json(*words, "--yes", "--view", view)["done"] is True


def test_where_nothing_is_asked_more_time_is_refused(house: House) -> None:
    house.city(1, stage=Stage.FINAL_REVIEW)
    house.city(2, ELIGIBLE, stage=Stage.PRE_SELECTION)
    for number, stage in (("1", "final_review"), ("2", "pre_selection")):
        said = house.refused("extend", number, "--until", "2099-06-15", "--yes")
        assert f"Nothing is asked of City {number} (application {number}) in {stage}" in said
    assert house.letters() == []


def test_a_registered_city_may_correct_longer_and_send_what_is_still_asked(house: House) -> None:
    house.city(1)
    house.city(2, {}, stage=Stage.PRE_SELECTION)
    for number in ("1", "2"):
        house.json("extend", number, "--until", "2099-06-15", "--yes")
    assert [one.application for one in house.letters()] == [1, 2]


def test_a_word_to_what_was_asked_before_the_closing_settles_nothing(house: House) -> None:
    asked = Pending(id="submit:1", kind="submit", asked=mayor(1), at=OPENED)
    house.city(1, {}, state=State.CLOSED, pending=(asked,))
    house.json("extend", "1", "--until", "2099-06-15", "--yes")
    assert house.file(1).pending == ()


def test_recalling_the_letter_takes_the_time_back(house: House) -> None:
    house.hold = 600
    house.city(1, state=State.CLOSED)
    before = house.json("show", "1")
    house.json("extend", "1", "--until", "2099-06-15", "--yes")
    (letter,) = house.letters()
    done = house.run("letters", "recall", letter.id, "--yes")
    assert "the deadline is the one of before" in done.output
    after = house.json("show", "1")
    for name in ("state", "until", "deadline"):
        assert after[name] == before[name]
    assert house.acts(1)[-2:] == ["letter_recalled", "extension_recalled"]
