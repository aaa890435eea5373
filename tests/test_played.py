"""A play is found in a store as it was left, on both databases."""

from intake.store import Store
from tests import played
from tests.intake.desk.acts.town import Town


def test_a_store_goes_on_from_what_was_put_into_it_as_from_the_play_itself(store: Store) -> None:
    town = Town(store)
    town.titled(1)
    left = played.held(store)
    town.asked(1)
    town.city(2)
    later = played.held(store)
    assert later != left
    played.put(store, left)
    assert played.digest(played.held(store)) == played.digest(left)
    town.asked(1)
    town.city(2)
    assert played.digest(played.held(store)) == played.digest(later)


def test_a_play_is_played_once_and_again_where_the_store_held_something_else(store: Store) -> None:
    town, plays = Town(store), []

    def play() -> int:
        plays.append(town.city(1))
        return len(plays)

    empty = played.held(store)
    assert played.once(store, play, store) == 1
    played.put(store, empty)
    assert played.once(store, play, store) == 1
    assert town.file(1) == plays[0]
    played.put(store, empty)
    town.city(2)
    assert played.once(store, play, store) == 2
