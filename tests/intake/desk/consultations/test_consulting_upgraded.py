"""What the public was sent and said before an upgrade holds after it."""

import pytest
from sqlalchemy import bindparam, text

from intake.consultation import Consulted, State, Total, links, people, voices
from intake.conversation.public.public_letters import opened
from intake.notices import Letter
from intake.store import Connection, Store
from intake.store.tables.columns import Moment
from intake.store.tables.later_steps import FIFTEENTH, THIRTEENTH
from intake.store.tables.steps import Step
from tests.intake.desk.consultations.test_consulting_attacks import ONE, erase, voted
from tests.intake.desk.consultations.test_listening import Square
from tests.intake.desk.desks import KEYS


@pytest.fixture
def square(store: Store) -> Square:
    return Square(store)


def climb(connection: Connection, step: Step) -> None:
    """One step of the schema that only changes rows, on what was written before it."""
    for statement in step:
        assert isinstance(statement, str)
        connection.exec_driver_sql(statement)


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
        climb(connection, THIRTEENTH)
    (known,) = square.voices()
    assert people.is_erased(known.person)
    assert known.address.endswith("@erased.invalid")
    voted(square, "Sopot")
    assert square.totals() == (Total(city=1), Total(city=2, counted=1))


def test_a_mailbox_that_only_looks_erased_stays_a_person(square: Square) -> None:
    who = f"erased-{'z' * 26}@people.example"
    voted(square, sender=who)
    with square.store.transaction() as connection:
        climb(connection, THIRTEENTH)
    assert [one.person for one in square.voices()] == [who]


def test_what_a_later_vote_replaced_is_told_from_what_was_taken_back(square: Square) -> None:
    first, second = square.vote("a@people.example"), square.vote("a@people.example", 2)
    stands = voted(square)
    square.answered(stands, "WITHDRAW")
    told = [square.opinion(words, "b@people.example") for words in ("One.", "Two.")]
    square.save(Consulted(voices=voices.confirmed(told[1], told[0], square.now)[1:]))
    old = "UPDATE voices SET state = 'withdrawn', settled_at = :at WHERE number = :number"
    with square.store.transaction() as connection:
        for one, at in ((first, second.confirmed_at), (told[0], told[1].confirmed_at)):
            row = {"number": square.stored(one).number, "at": at}
            connection.execute(text(old).bindparams(bindparam("at", type_=Moment)), row)
        connection.execute(text("DELETE FROM voice_counts WHERE state = 'replaced'"))
        climb(connection, FIFTEENTH)
    states = [(one.person[0], one.state) for one in square.voices()]
    assert states == [
        ("a", State.REPLACED), ("a", State.COUNTED), ("r", State.WITHDRAWN),
        ("b", State.REPLACED), ("b", State.CONFIRMED),
    ]  # fmt: skip
    assert square.totals() == (Total(city=1), Total(city=2, counted=1))
