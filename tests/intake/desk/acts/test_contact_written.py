"""Organizers add somebody who wrote with a contact's reply address before anybody knew them."""

import pytest

from intake.desk import acts
from intake.store import Store
from tests.intake.conversation.town import ENOUGH
from tests.intake.desk.acts.town import Town

ANNA, BEN, CARLA = (f"{one}@gdynia.example" for one in ("anna", "ben", "carla"))


@pytest.fixture
def town(store: Store) -> Town:
    """Ben has written with the reply address of Anna, who has not said who he is."""
    town = Town(store)
    town.write(ANNA, "The city of Gdynia, Poland would like to take part.")
    town.write(ANNA, ENOUGH, to=town.to(ANNA))
    town.write(BEN, "S1: USD 13 billion", to=town.to(ANNA))
    return town


@pytest.mark.parametrize(("who", "is_told"), [(BEN, True), (CARLA, False)])
def test_the_preview_says_that_their_words_do_not_count(
    town: Town, who: str, is_told: bool
) -> None:
    laid = town.seen(acts.AddContact(city="1", address=who, reason="Asked by the mayor."))
    assert any("have to send it again" in one for one in laid.warnings) is is_told


@pytest.mark.parametrize("word", ["YES", "NO"])
def test_who_was_asked_about_them_before_says_nothing_of_it(town: Town, word: str) -> None:
    asked = next(one for one in town.letters() if one.notice == "confirm_person")
    town.write(ANNA, word, to=asked)
    laid = town.lay(acts.AddContact(city="1", address=BEN, reason="Asked by the mayor."))
    assert "have to send it again" not in str(laid)
