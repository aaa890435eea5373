"""Who cannot use a page or letter of ours reaches a person, and hears how to do it by mail."""

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


def test_who_says_that_somebody_voted_in_their_name_reaches_a_person_and_hears_so(
    store: Store,
) -> None:
    square = Square(store)
    letter = square.said("Somebody else must have voted for Gdynia with my e-mail address.")
    with square.store.reading() as connection:
        (case,) = rooms.cases.waiting(connection)
    assert "with my e-mail address" in case.text
    assert "We took it for no vote" in letter.markdown
    assert not square.voices()


def test_a_vote_of_ones_own_beside_that_is_asked_about(store: Store) -> None:
    square = Square(store)
    square.said("I vote for Gdynia, somebody used my address last year.")
    with square.store.reading() as connection:
        (case,) = rooms.cases.waiting(connection)
    assert "somebody used my address" in case.text
    assert len(square.voices()) == 1


def test_a_vote_in_front_of_that_in_one_clause_is_asked_about_too(store: Store) -> None:
    square = Square(store)
    square.said("I vote for Gdynia because somebody used my address last year.")
    with square.store.reading() as connection:
        (case,) = rooms.cases.waiting(connection)
    assert "somebody used my address" in case.text
    assert len(square.voices()) == 1
