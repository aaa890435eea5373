"""`--view`: what is said to differ where an act does not look any more as it was shown."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from intake import store
from intake.applications import record
from intake.calls.model import Stage
from intake.contacts import Standing
from intake.desk.acts.views import Part
from tests.bot.commands.house import House
from tests.intake.conversation.registered import an_answer, mayor

MOVE = ("move", "1", "--to", "selection", "--reason", "Seen.")
DECIDE = ("decide", "1", "declined", "--reason", "Too few.")
REPLY = ("reply", "1", "--text", "You may.")
SECOND = "second@city.example"


def joined(house: House) -> None:
    """Somebody else writes for the city, too."""
    (first,) = house.file(1).contacts
    address = replace(first.address, address=SECOND, name="")
    second = replace(first, address=address, token="t" * 26)
    house.place(replace(house.file(1), contacts=(first, second)))


def replaced(house: House) -> None:
    """Somebody else writes for the city instead."""
    joined(house)
    first, second = house.file(1).contacts
    house.place(replace(house.file(1), contacts=(replace(first, standing=Standing.LEFT), second)))


def answered(house: House) -> None:
    house.place(record(house.file(1), an_answer("B1b")))


def asked(house: House) -> None:
    house.open_case(1, "And this?")


def nothing(house: House) -> None:
    """What is in no view: the city's own list of what it was reminded of."""
    house.place(replace(house.file(1), reminded=("first",)))


def ready(house: House) -> None:
    house.city(1, stage=Stage.PRE_SELECTION)


def in_review(house: House) -> None:
    house.city(1, stage=Stage.FINAL_REVIEW)


def unproven(house: House) -> None:
    house.city(1, {}, stage=Stage.PRE_SELECTION)


def unproven_in_review(house: House) -> None:
    house.city(1, {}, stage=Stage.FINAL_REVIEW)


def with_case(house: House) -> None:
    house.city(1)
    house.open_case(1, "May we?")


@pytest.mark.parametrize(
    ("begin", "words", "change", "different"),
    [
        (ready, MOVE, joined, (Part.READERS,)),
        (ready, MOVE, replaced, (Part.READERS,)),
        (ready, MOVE, asked, (Part.MATTERS,)),
        (in_review, DECIDE, joined, (Part.READERS,)),
        (in_review, DECIDE, replaced, (Part.READERS,)),
        (with_case, REPLY, replaced, (Part.READERS,)),
    ],
)
def test_what_differs_from_a_view_is_said_exactly(
    house: House,
    begin: Callable[[House], None],
    words: tuple[str, ...],
    change: Callable[[House], None],
    different: tuple[Part, ...],
) -> None:
    begin(house)
    view = house.json(*words, "--dry-run")["view"]
    change(house)
    said = house.refused(*words, "--yes", "--view", view)
    assert f"Different now: {'; '.join(different)}. Please look again." in said


@pytest.mark.parametrize(
    ("begin", "words", "change", "among"),
    [
        (unproven, MOVE, answered, Part.FINDINGS),
        (unproven_in_review, DECIDE, answered, Part.FINDINGS),
    ],
)
def test_an_answer_since_is_said_to_be_more_than_a_contact(
    house: House,
    begin: Callable[[House], None],
    words: tuple[str, ...],
    change: Callable[[House], None],
    among: Part,
) -> None:
    begin(house)
    view = house.json(*words, "--dry-run")["view"]
    change(house)
    said = house.refused(*words, "--yes", "--view", view)
    assert among in said
    assert Part.READERS not in said


@pytest.mark.parametrize(
    ("begin", "words"), [(ready, MOVE), (in_review, DECIDE), (with_case, REPLY)]
)
def test_what_nobody_was_shown_leaves_a_view_as_it_was(
    house: House, begin: Callable[[House], None], words: tuple[str, ...]
) -> None:
    begin(house)
    view = house.json(*words, "--dry-run")["view"]
    nothing(house)
    house.json(*words, "--yes", "--view", view)
    assert [one.to.address for one in house.letters(1)] == [mayor(1)]


@pytest.mark.parametrize("other", ["0123456789abcdef", "nothing", "-", "0123456789abcdef-aa"])
def test_of_a_view_that_is_none_nothing_is_said_to_differ(house: House, other: str) -> None:
    ready(house)
    said = house.refused(*MOVE, "--yes", "--view", other)
    assert "shown to another organizer or for other words" in said
    assert "Different now" not in said


def test_a_view_agrees_only_as_a_whole(house: House) -> None:
    ready(house)
    whole, _, parts = house.json(*MOVE, "--dry-run")["view"].partition("-")
    for cut in (whole, parts, f"-{parts}", f"0000000000000000-{parts}"):
        assert "nothing was changed or sent" in house.refused(*MOVE, "--yes", "--view", cut)
    assert house.letters() == []


def test_another_organizer_other_words_and_other_cities_are_told_apart(house: House) -> None:
    ready(house)
    house.city(2, stage=Stage.PRE_SELECTION)
    view = house.json(*MOVE, "--dry-run")["view"]
    rows = {
        Part.BY: (*MOVE, "--as", "Somebody else"),
        Part.WORDS: (*MOVE[:-1], "Seen by two."),
        Part.CITIES: ("move", "1", "2", *MOVE[2:]),
    }
    for part, words in rows.items():
        said = house.refused(*words, "--yes", "--view", view)
        assert f"Different now: {part}" in said
        assert Part.STANDING not in said
    with house.store.reading() as connection:
        assert store.outbox.letters(connection) == []


def test_of_another_city_no_contact_is_said_to_have_changed(house: House) -> None:
    for number in (1, 2):
        house.city(number)
        house.open_case(number, "May we?")
    view = house.json(*REPLY, "--dry-run")["view"]
    said = house.refused("reply", "2", "--text", "You may.", "--yes", "--view", view)
    assert f"Different now: {Part.CITIES}." in said
