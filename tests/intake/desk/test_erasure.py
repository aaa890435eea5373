"""Who asks by mail to be erased reaches a person, whoever they are to the desk."""

import pytest

from intake import store as rooms
from intake.cases import Case, CaseKind
from intake.notices import ErasureAsked
from intake.store import Store
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import Desk

ANNA, ZOE = "anna@gdynia.example", "zoe@elsewhere.example"
ASKS = "Please delete all my personal data from your records."


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def waiting(desk: Desk) -> list[Case]:
    with desk.store.reading() as connection:
        return rooms.cases.waiting(connection)


def told(desk: Desk, address: str) -> list[str]:
    with desk.store.reading() as connection:
        letters = rooms.outbox.letters(connection)
    return [one.notice for one in letters if one.to.address == address]


def test_a_contact_who_asks_to_be_erased_reaches_a_person(desk: Desk) -> None:
    desk.write(ANNA, APPLIES)
    desk.write(ANNA, ASKS, to=desk.to(ANNA))
    (case,) = waiting(desk)
    assert (case.kind, case.application, case.contact) == (CaseKind.ERASURE, 1, ANNA)
    assert told(desk, ANNA)[-1] == ErasureAsked.name


def test_a_stranger_who_asks_to_be_erased_opens_no_application(desk: Desk) -> None:
    desk.write(ZOE, ASKS)
    (case,) = waiting(desk)
    assert (case.kind, case.application, case.contact) == (CaseKind.ERASURE, None, ZOE)
    assert told(desk, ZOE) == [ErasureAsked.name]
    with desk.store.reading() as connection:
        assert rooms.applications.numbers(connection) == []


@pytest.mark.parametrize(
    "text", ["Please erase all data you hold about me.", "Please delete everything you know."]
)
def test_a_subject_alone_asks_as_well(desk: Desk, text: str) -> None:
    desk.write(ZOE, text, subject="Please delete all data you have about me")
    assert told(desk, ZOE) == [ErasureAsked.name]


def test_who_answers_the_letter_about_it_opens_no_application_either(desk: Desk) -> None:
    desk.write(ZOE, ASKS)
    with desk.store.reading() as connection:
        (letter,) = rooms.outbox.letters(connection)
    desk.write(ZOE, "Here is a copy of my passport, as you asked.", to=letter)
    assert [one.kind for one in waiting(desk)] == [CaseKind.ERASURE, CaseKind.QUESTION]
    assert sorted(told(desk, ZOE)) == [ErasureAsked.name, "passed_on"]
    with desk.store.reading() as connection:
        assert rooms.applications.numbers(connection) == []
