"""`citydesk show`: one application, and what of it its city took back."""

from dataclasses import replace

from tests.bot.commands.house import House
from tests.intake.conversation.registered import ELIGIBLE


def test_an_answer_that_was_taken_back_is_marked(house: House) -> None:
    house.place(replace(house.build(1, ELIGIBLE), doubted=(("B1b",), ("S1", "V11_writer"))))
    assert house.json("show", "1")["in_doubt"] == ["B1b", "S1", "V11_writer"]
    lines = house.run("show", "1").output.splitlines()
    marked = [one.split()[0] for one in lines if "(in doubt: the city took it back)" in one]
    assert sorted(marked) == ["B1b", "V11_writer"]


def test_an_application_without_a_doubt_has_no_mark(house: House) -> None:
    house.city(1, ELIGIBLE)
    assert house.json("show", "1")["in_doubt"] == []
    assert "in doubt" not in house.run("show", "1").output
