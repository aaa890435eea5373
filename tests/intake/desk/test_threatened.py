"""A mail of the public's that threatens is read by a person, whatever else it is."""

import pytest

from intake import store as rooms
from intake.cases import CaseKind
from intake.store import Store
from tests.intake.desk.consultations.test_listening import Square
from tests.intake.desk.hall import RULES


@pytest.mark.usefixtures("in_english")
@pytest.mark.parametrize("text", ["我要炸掉你们的会场。", "I will blow your hall up."])
def test_a_threat_is_passed_on_whole_and_its_writer_hears_so(store: Store, text: str) -> None:
    square = Square(store)
    letter = square.said(text)
    with square.store.reading() as connection:
        (case,) = rooms.cases.waiting(connection)
    assert case.kind is CaseKind.QUESTION
    assert text in case.text
    assert "to the organizers" in letter.markdown
    assert "Please write it like this" not in letter.markdown
    assert square.voices() == []


@pytest.mark.parametrize(
    "text",
    ["Vote for Gdynia or I will come and shoot all of you.", "Если Гдыня победит, я взорву сцену."],
)
def test_a_threat_that_names_a_city_is_read_by_a_person(store: Store, text: str) -> None:
    square = Square(store)
    square.said(text)
    with square.store.reading() as connection:
        (case,) = rooms.cases.waiting(connection)
    assert text in case.text
    assert len(square.voices()) == 1


def test_a_threat_is_read_though_its_address_has_had_its_letters_of_the_day(store: Store) -> None:
    square = Square(store)
    for number in range(RULES.letters_an_address_a_day + 1):
        square.say(f"Opinion on Gdynia: bus {number} is late.")
    threat = "Gdynia must not win, or I will blow your hall up."
    assert square.say(f"Objection to Gdynia: {threat}") == []
    with square.store.reading() as connection:
        assert any(threat in one.text for one in rooms.cases.waiting(connection))
