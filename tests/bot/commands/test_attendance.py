"""`citydesk attendance`, `place` and `titled`: what follows a title, for organizers."""

from dataclasses import replace

import pytest

from intake import store as rooms
from intake.calls.model import Stage
from intake.ceremony import Attendance, Ceremony, Delegate, Interest
from intake.contacts import Standing
from tests.bot.commands.house import House
from tests.intake.conversation.registered import OPENED

TITLED = ("titled", "--reason", "A good city.", "--yes")


@pytest.fixture
def titled(alone: House) -> House:
    """City 1 holds the title; City 2 does not."""
    alone.city(1, stage=Stage.FINAL_REVIEW)
    alone.city(2)
    alone.json("decide", "1", *TITLED)
    return alone


def change(house: House, ceremony: Ceremony) -> None:
    with house.store.transaction() as connection:
        rooms.ceremony.save(connection, ceremony, None)


def test_who_is_awaited_is_listed_with_what_is_missing(titled: House) -> None:
    (listed,) = titled.json("attendance", "list", "--open")
    assert list(listed) == [
        "application", "city", "state", "delegates", "is_confirmed", "missing", "opened_at",
        "settled_by", "reason",
    ]  # fmt: skip
    assert (listed["state"], listed["missing"]) == (
        "awaited", ["names and offices", "confirmation"],
    )  # fmt: skip
    assert "missing: names and offices" in titled.run("attendance", "show", "City 1").stdout


def test_who_comes_is_shown(titled: House) -> None:
    people = (Delegate(name="Anna Nowak", office="Mayor"), Delegate(name="Jan Kowal"))
    change(titled, Ceremony(
        application=1, attendance=Attendance(opened_at=OPENED, delegates=people),
    ))  # fmt: skip
    said = titled.run("attendance", "show", "1").stdout
    assert "Anna Nowak, Mayor" in said
    assert "Jan Kowal, (office missing)" in said
    assert "missing: the office of Jan Kowal" in said


def test_it_is_settled_once_with_a_letter_that_is_shown_first(titled: House) -> None:
    settle = ("attendance", "settle", "1", "--reason", "The embassy told us.")
    assert "The embassy told us." in titled.run(*settle, "--dry-run").stdout
    assert titled.json("attendance", "show", "1")["state"] == "awaited"
    assert titled.json(*settle, "--yes")["letters"][0]["notice"] == "attendance_settled"
    shown = titled.json("attendance", "show", "1")
    assert (shown["state"], shown["settled_by"]) == ("settled", "First organizer")
    assert titled.json("attendance", "list", "--open") == []
    assert "settled already" in titled.refused(*settle, "--yes")


def test_a_list_is_put_right_with_a_letter_that_is_shown_first(titled: House) -> None:
    put = ("attendance", "set", "1", "--person", "Anna Nowak, Mayor", "--person",
           "Jan Kowal, Deputy", "--confirmed", "--reason", "As the mayor said.")  # fmt: skip
    assert "As the mayor said." in titled.run(*put, "--dry-run").stdout
    assert titled.json("attendance", "show", "1")["delegates"] == []
    assert titled.json(*put, "--yes")["letters"][0]["notice"] == "attendance_set"
    shown = titled.json("attendance", "show", "1")
    assert shown["state"] == "named"
    assert shown["delegates"][1] == {"name": "Jan Kowal", "office": "Deputy"}
    assert "says so already" in titled.refused(*put, "--yes")
    assert "fault" not in titled.run("journal", "replay", "1").output.lower()
    nobody = ("attendance", "set", "1", "--reason", "They will not come.", "--yes")
    titled.json(*nobody)
    assert titled.json("attendance", "show", "1")["missing"] == [
        "names and offices",
        "confirmation",
    ]


def test_who_holds_no_title_is_not_awaited(titled: House) -> None:
    assert "holds no title" in titled.refused("attendance", "show", "2")
    settle = ("attendance", "settle", "2", "--reason", "So.", "--yes")
    assert "holds no title" in titled.refused(*settle)


def test_a_place_is_agreed_and_declined(titled: House) -> None:
    agree = ("place", "1", "agree", "--reason", "It is near.", "--place", "Vienna")
    assert "Vienna" in titled.run(*agree, "--dry-run").stdout
    titled.json(*agree, "--yes")
    (listed,) = titled.json("titled", "list")
    assert (listed["attendance"], listed["place"]) == ("lifted", "Vienna")
    titled.json("place", "1", "decline", "--reason", "We cannot travel.", "--yes")
    (listed,) = titled.json("titled", "list")
    assert (listed["attendance"], listed["place"]) == ("awaited", None)
    no_place = ("place", "1", "decline", "--reason", "So.", "--place", "Vienna")
    assert titled.run(*no_place).exit_code == 2


def test_titled_cities_are_listed_with_all_that_follows(titled: House) -> None:
    with titled.store.reading() as connection:
        ceremony = rooms.ceremony.of(connection, 1)
    interest = Interest(words="We would like to host.", by="a@gdynia.example", at=OPENED)
    change(titled, Ceremony(application=1, attendance=ceremony.attendance, interest=interest))
    (listed,) = titled.json("titled", "list", "--interested")
    assert list(listed) == [
        "application", "city", "country", "edition", "awarded_on", "priority_consideration",
        "hosting_interest", "hosting_interest_at", "attendance", "place_asked", "place_state",
        "place",
    ]  # fmt: skip
    assert listed["priority_consideration"] is True
    assert listed["hosting_interest"] == "We would like to host."
    said = titled.run("titled", "list").stdout
    assert "priority consideration for hosting investment promotion events" in said
    assert "We would like to host." in said


def test_who_is_awaited_of_a_former_edition_is_listed_by_its_name(titled: House) -> None:
    assert [one["city"] for one in titled.json("attendance", "list", "--edition", "2025")]
    listed = titled.run("attendance", "list", "--open", "--edition", "2031").stdout
    assert listed == "In edition 2031 nobody is awaited.\n"


def test_a_title_taken_back_leaves_no_titled_city(titled: House) -> None:
    back = ("--to", "final_review", "--reason", "A forged document.", "--yes")
    titled.json("move", "1", *back)
    assert titled.json("titled", "list") == []
    assert titled.json("attendance", "list") == []
    assert titled.json("attendance", "show", "1")["state"] == "ended"
    assert "attendance_closed" in titled.acts(1)
    assert "fault" not in titled.run("journal", "replay", "1").output.lower()


def test_a_title_is_taken_back_where_nobody_hears_of_it(titled: House) -> None:
    with titled.store.transaction() as connection:
        found = rooms.applications.load(connection, 1)
        assert found
        gone = tuple(replace(one, standing=Standing.LEFT) for one in found.contacts)
        rooms.applications.save(connection, [replace(found, contacts=gone)])
    back = ("move", "1", "--to", "final_review", "--reason", "Wrong.")
    said = titled.run(*back, "--dry-run").stdout
    assert "Nobody hears of this: the file has no contact whom letters reach." in said
    titled.json(*back, "--yes")
    assert titled.json("show", "1")["state"] == "registered"
