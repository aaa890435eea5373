"""`citydesk objections`: listed, taken, answered once."""

from pathlib import Path

import pytest

from intake.store import Store
from tests.bot.commands import enclosed
from tests.bot.commands import hall as halls
from tests.bot.commands.hall import Room


@pytest.fixture
def room(tmp_path: Path, database: str, store: Store) -> Room:
    return halls.built(tmp_path / "folder", database, store)


def test_an_objection_is_answered_once_and_both_hear_it(room: Room) -> None:
    raised = room.hall.object("The figure is last year's.")
    (waits,) = room.house.json("objections", "list", "--open")
    assert waits["text"] == "The figure is last year's."
    assert waits["is_open"] is True
    words = ("objections", "answer", str(raised.number), "--text", "It was corrected.")
    dry = room.house.json(*words, "--dry-run")
    assert sorted(one["to"] for one in dry["letters"]) == [
        "a@gdynia.example", "mayor@city1.example",
    ]  # fmt: skip
    assert room.house.json("objections", "show", "1")["is_open"] is True
    assert room.house.json(*words, "--yes")["done"] is True
    one = room.house.json("objections", "show", "1")
    assert (one["answer"], one["answered_by"]) == ("It was corrected.", "First organizer")
    assert "is settled already" in room.house.refused(*words, "--yes")
    assert room.house.json("objections", "list", "--open") == []
    assert "City 1, PL  answered" in room.house.run("objections", "list").stdout


def test_who_objected_is_not_told_to_the_city(room: Room) -> None:
    room.hall.object("The figure is last year's.", "someone@elsewhere.example")
    words = ("objections", "answer", "1", "--text", "It was corrected.", "--yes")
    done = room.house.json(*words)
    (city,) = (one for one in done["letters"] if one["to"] == "mayor@city1.example")
    assert "elsewhere.example" not in str(city)


def test_an_opinion_is_taken_as_objection_and_the_city_hears_of_it(room: Room) -> None:
    said = room.hall.opinion("The figure is last year's.")
    done = room.house.json("objections", "raise", str(said.number), "--yes")
    assert [one["to"] for one in done["letters"]] == ["mayor@city1.example"]
    assert len(room.house.json("objections", "list")) == 1
    assert "is an objection already" in room.house.refused(
        "objections", "raise", str(said.number), "--yes"
    )


def test_what_is_not_there_is_said(room: Room) -> None:
    assert "There is no objection 7" in room.house.refused("objections", "show", "7")
    assert "Nobody objected." in room.house.run("objections", "list").stdout
    assert "No objection waits." in room.house.run("objections", "list", "--open").stdout


def test_the_files_of_an_objection_are_listed_and_saved(room: Room, tmp_path: Path) -> None:
    said = room.hall.object("The figure is last year's.")
    enclosed.is_listed_and_saved(room, "objections", said, tmp_path / "out")
