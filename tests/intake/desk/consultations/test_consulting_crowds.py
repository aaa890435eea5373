"""Several desks on one store that serve the public at once."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from intake import store as rooms
from intake.consultation import Consulted, Domain, State, Total, Vote, counting, people
from intake.conversation.turns import Turn
from intake.desk import posting
from intake.desk.consultations import consulting
from intake.messages import Address, Message
from intake.store import Store
from tests.intake.desk.desks import CALL
from tests.intake.desk.hall import Hall

PEOPLE = 12


@pytest.fixture
def hall(store: Store) -> Hall:
    return Hall(store)


def test_desks_that_confirm_at_once_give_each_person_a_seat_of_their_own(hall: Hall) -> None:
    given = [_given(hall, f"p{number}@crowd.example") for number in range(PEOPLE)]
    hall.save(Consulted(voices=tuple(given)))
    line = threading.Barrier(4)

    def desk(mine: list[Vote]) -> None:
        line.wait()
        for one in mine:
            _confirm(hall, one)

    with ThreadPoolExecutor(4) as several:
        list(several.map(desk, [given[first::4] for first in range(4)]))
    found = [hall.stored(one) for one in given]
    assert sorted(one.seat or 0 for one in found) == list(range(1, PEOPLE + 1))
    assert {one.state for one in found} == {State.HELD}
    assert hall.totals()[0] == Total(city=1, held=PEOPLE)
    with hall.store.reading() as connection:
        assert rooms.domains.load(connection, CALL.edition, "crowd.example") == Domain(
            name="crowd.example", seats=PEOPLE
        )


def _given(hall: Hall, address: str) -> Vote:
    return Vote(
        edition=CALL.edition, city=1, person=people.person(address), address=address,
        given_at=hall.now,
    )  # fmt: skip


def _confirm(hall: Hall, given: Vote) -> None:
    """As a desk does: looked up, decided and saved in one transaction."""
    message = Message(
        id=given.person, channel="web", sender=Address(address=given.address),
        received_at=hall.now,
    )  # fmt: skip
    with hall.store.transaction() as connection:
        found = consulting.hearing(hall.office, connection, message, hall.now)
        (mine,) = found.voices(given.person)
        assert isinstance(mine, Vote)
        done = counting.confirm(hall.rules, mine, [], found.domain(given.domain), hall.now)
        floods = (done.domain.name,) if done.floods else ()
        changed = Consulted(voices=(done.vote,), domains=(done.domain,), floods=floods)
        turn = Turn(consulted=changed)
        posting.perform(hall.office, connection, turn, hall.now, seed=f"c-{given.person}")
