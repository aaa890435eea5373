"""A correction of an answer that was sent; and what organizers' letters are known by."""

import pytest

from intake import store
from intake.cases import Case
from intake.desk import acts
from intake.desk.acts import Close, Laid, Reply
from intake.errors import Refusal
from intake.notices import LetterState
from intake.store import Store
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import Desk

MAYOR = "mayor@gdynia.example"


@pytest.fixture
def desk(store: Store) -> Desk:
    """A city has put a question."""
    desk = Desk(store)
    desk.write(MAYOR, APPLIES)
    desk.write(MAYOR, "What does it cost to take part?", to=desk.to(MAYOR))
    return desk


def do(desk: Desk, act: acts.Act, seed: str) -> Laid | Refusal:
    by, now = "First organizer", desk.now
    with desk.store.reading() as connection:
        laid = acts.lay(desk.office, connection, act, by=by, now=now, seed=seed)
    if isinstance(laid, Refusal):
        return laid
    return acts.perform(desk.office, act, by=by, now=now, seed=seed, view=laid.view)


def case(desk: Desk) -> Case:
    with desk.store.reading() as connection:
        found = store.cases.load(connection, 1)
    assert found
    return found


def test_an_answered_case_is_answered_again_only_to_correct(desk: Desk) -> None:
    do(desk, Reply(case=1, text="Ten euros."), "act-a")
    refused = do(desk, Reply(case=1, text="Nothing."), "act-b")
    assert isinstance(refused, Refusal)
    assert refused.reason == "case_closed"
    corrected = do(desk, Reply(case=1, text="Nothing.", corrects=True), "act-c")
    assert isinstance(corrected, Laid)
    assert "Nothing." in corrected.letters[0].markdown
    assert (case(desk).answer, bool(case(desk).closed_at)) == ("Nothing.", True)


@pytest.mark.parametrize(
    ("text", "to_all", "is_lost", "is_refused"),
    [
        ("Ten euros.", False, False, True),
        (" Ten\neuros. ", False, False, True),
        ("Ten euros.", True, False, False),
        ("Ten euros.", False, True, False),
        ("Ten Euros.", False, False, False),
        ("Ten euros!", False, False, False),
        ("Twelve euros.", False, False, False),
    ],
)
def test_the_very_words_of_the_answer_correct_nothing(
    desk: Desk, text: str, to_all: bool, is_lost: bool, is_refused: bool
) -> None:
    given = do(desk, Reply(case=1, text="Ten euros."), "act-a")
    assert isinstance(given, Laid)
    if is_lost:
        with desk.store.transaction() as connection:
            store.outbox.bounced(connection, given.letters[0].id, "No such mailbox.")
    done = do(desk, Reply(case=1, text=text, corrects=True, to_all=to_all), "act-b")
    assert (isinstance(done, Refusal) and done.reason == "same_words") is is_refused


def test_a_case_that_waits_again_is_closed_by_what_corrects_it(desk: Desk) -> None:
    do(desk, Reply(case=1, text="Ten euros.", corrects=True), "act-a")
    assert (case(desk).answer, bool(case(desk).closed_at)) == ("Ten euros.", True)


def test_a_case_closed_without_an_answer_cannot_be_corrected(desk: Desk) -> None:
    do(desk, Close(case=1), "act-a")
    refused = do(desk, Reply(case=1, text="Nothing.", corrects=True), "act-b")
    assert isinstance(refused, Refusal)


def test_an_acts_letters_are_found_by_how_their_ids_begin(desk: Desk) -> None:
    do(desk, Reply(case=1, text="Ten euros."), "act-a_b")
    do(desk, Reply(case=1, text="Nothing.", corrects=True), "act-axb")
    with desk.store.reading() as connection:
        assert [one.id for one in store.outbox.begun(connection, "act-a_b-", 9)] == ["act-a_b-1"]
        assert store.outbox.states(connection, "act-a") == {LetterState.QUEUED: 2}
        assert not store.outbox.begun(connection, "act-a", 0)
