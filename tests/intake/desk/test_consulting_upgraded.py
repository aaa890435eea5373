"""What the public was sent and said before an upgrade holds after it."""

import pytest
from sqlalchemy import text

from intake.consultation import Total, links, people
from intake.conversation.public_letters import opened
from intake.notices import Letter
from intake.store import Store
from tests.intake.desk.desks import KEYS
from tests.intake.desk.test_consulting_attacks import ONE, erase, voted
from tests.intake.desk.test_listening import Square


@pytest.fixture
def square(store: Store) -> Square:
    return Square(store)


def kept_as_before(square: Square, letter: Letter) -> None:
    """Its Message-ID as it left, and the digest of the word that confirms."""
    (voice,) = square.voices()
    begun = (letter.pending or "").rpartition(":")[0]
    confirm = links.kept(links.word(KEYS, "confirm", voice))
    row = {"id": letter.id, "name": opened(KEYS, letter).message_id, "now": f"{begun}:{confirm}"}
    change = text("UPDATE letters SET message_id = :name, pending = :now WHERE id = :id")
    with square.store.transaction() as connection:
        assert connection.execute(change, row).rowcount == 1


def test_a_letter_of_before_message_ids_were_sealed_is_answered_as_ever(square: Square) -> None:
    asked = square.said("Vote for Gdynia")
    kept_as_before(square, asked)
    stands = square.answered(asked, "Yes")
    assert (stands.notice, square.totals()) == ("confirmed", ONE)
    kept_as_before(square, stands)
    assert square.answered(stands, "WITHDRAW").notice == "taken_back"
    voted(square)
    offered = square.said("Please withdraw my vote for Gdynia")
    assert square.answered(offered, "No").notice == "confirmed"
    assert square.totals() == ONE


def test_who_was_erased_before_is_known_again_as_the_same_person(square: Square) -> None:
    voted(square)
    erase(square)
    (known,) = square.voices()
    row = {"now": known.person.replace("erased ", "erased-")}
    old = text("UPDATE voices SET address = :now, person = :now, confirm = 'x'")
    with square.store.transaction() as connection:
        connection.execute(old, row)
        connection.execute(text("UPDATE schema_version SET version = 12"))
    square.store.migrate()
    (known,) = square.voices()
    assert people.is_erased(known.person)
    assert known.address.endswith("@erased.invalid")
    voted(square, "Sopot")
    assert square.totals() == (Total(city=1), Total(city=2, counted=1))


def test_a_mailbox_that_only_looks_erased_stays_a_person(square: Square) -> None:
    who = f"erased-{'z' * 26}@people.example"
    voted(square, sender=who)
    with square.store.transaction() as connection:
        connection.execute(text("UPDATE schema_version SET version = 12"))
    square.store.migrate()
    assert [one.person for one in square.voices()] == [who]
