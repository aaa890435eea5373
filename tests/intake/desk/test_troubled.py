"""Who cannot use a page or letter of ours reaches a person, and hears how to do it by mail."""

import pytest

from intake import store as rooms
from intake.store import Store
from tests.intake.desk.consultations.test_listening import Square


def test_a_form_that_fails_is_a_persons_and_its_letter_says_how_to_vote_by_mail(
    store: Store,
) -> None:
    square = Square(store)
    letter = square.said("Hello. Your vote form does not work on my phone.")
    with square.store.reading() as connection:
        (case,) = rooms.cases.waiting(connection)
    assert "Your vote form does not work on my phone." in case.text
    assert "to the organizers" in letter.markdown
    assert "Please write it like this" in letter.markdown


def test_an_opinion_on_a_city_whose_page_fails_is_an_opinion_alone(store: Store) -> None:
    square = Square(store)
    square.said("Opinion on Gdynia: the booking page of the city does not work.")
    with square.store.reading() as connection:
        assert not rooms.cases.waiting(connection)
    assert len(square.voices()) == 1


def test_a_form_that_fails_beside_a_vote_is_a_persons_and_the_vote_is_asked_about(
    store: Store,
) -> None:
    square = Square(store)
    letter = square.said("I vote for Gdynia. Your vote form does not work on my phone.")
    with square.store.reading() as connection:
        (case,) = rooms.cases.waiting(connection)
    assert "Your vote form does not work on my phone." in case.text
    assert "Gdynia" in letter.markdown
    assert len(square.voices()) == 1


@pytest.mark.parametrize("text", [
    "Somebody else must have voted for Gdynia with my e-mail address.",
    "I vote for Gdynia, somebody used my address last year.",
    "Somebody used my address so I vote for Gdynia.",
    "My vote for Gdynia was cast by somebody who used my address.",
])  # fmt: skip
def test_who_says_that_somebody_spoke_in_their_name_reaches_a_person_and_any_vote_is_asked_about(
    store: Store, text: str
) -> None:
    square = Square(store)
    letter = square.said(text)
    with square.store.reading() as connection:
        (case,) = rooms.cases.waiting(connection)
    assert text in case.text
    assert "to the organizers" in letter.markdown
    assert len(square.voices()) == 1


@pytest.mark.parametrize("beside", ["", "I vote for Gdynia. ", "I withdraw my vote. "])
def test_who_asks_whether_somebody_did_reaches_a_person_once(store: Store, beside: str) -> None:
    Square(store).said(f"{beside}Hat jemand mit meiner Adresse abgestimmt?")
    with store.reading() as connection:
        (case,) = rooms.cases.waiting(connection)
    assert "asks" in case.text


def test_a_vote_withdrawn_because_of_that_reaches_a_person_too(store: Store) -> None:
    square = Square(store)
    square.said("I would like to withdraw my vote. Somebody used my address.")
    with square.store.reading() as connection:
        (case,) = rooms.cases.waiting(connection)
    assert "Somebody used my address." in case.text


@pytest.mark.parametrize("text", [
    "I vote for Gdynia. Please do not publish my vote without my consent.",
    "I vote for Gdynia, and if somebody voted in my name before, delete it.",
    "I vote for Gdynia; someone confirmed to me at my address that Gdynia has a new port.",
    "Opinion on Gdynia: someone used my name in the city's brochure.",
])  # fmt: skip
def test_what_says_nothing_of_that_reaches_no_person_by_it(store: Store, text: str) -> None:
    square = Square(store)
    square.say(text)
    with square.store.reading() as connection:
        assert not any("in their name" in one.text for one in rooms.cases.waiting(connection))
