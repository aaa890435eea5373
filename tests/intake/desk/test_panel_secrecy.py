"""Words of panelists that organizers are not shown before the ballots are counted."""

import pytest

from intake import store as rooms
from intake.cases import Case, CaseKind
from intake.desk import acts
from intake.notices import Letter
from intake.store import Store
from tests.intake.desk.test_panelists import PEOPLE, WHOLE, Bench

FIRST = PEOPLE[0]


@pytest.fixture
def bench(store: Store) -> Bench:
    return Bench(store)


def found(bench: Bench, words: str) -> list[str]:
    with bench.store.reading() as connection:
        return [one.kind for one in rooms.correspondence.search(connection, words, 10)]


HINTED = "S4: It would be met if the companies were local. They are not."


def _case_of(bench: Bench, words: str) -> Case:
    bench.write(FIRST, words, to=bench.packet(FIRST, "City 1"))
    return [one for one in bench.cases() if one.kind is CaseKind.PANELIST][-1]


def _replied(bench: Bench, case: Case) -> list[Letter]:
    assert case.number
    return list(bench.done(acts.Reply(case=case.number, text="Hello."), seed="reply").letters)


@pytest.mark.parametrize("words", [HINTED, f"Could you help me?\n{HINTED}"])
def test_a_reply_before_the_count_quotes_nothing_of_what_may_be_a_ballot(
    bench: Bench, words: str
) -> None:
    bench.seated()
    bench.write(FIRST, "S4 not met - too few.", to=bench.packet(FIRST, "City 1"))
    case = _case_of(bench, words)
    assert "local" not in case.text
    (letter,) = _replied(bench, case)
    assert "Hello." in letter.markdown
    assert "local" not in letter.markdown
    assert not found(bench, "companies local")


def test_a_reply_quotes_the_question_that_the_queue_shows(bench: Bench) -> None:
    bench.seated()
    case = _case_of(bench, "May I come by train to the meeting in Vienna?")
    (letter,) = _replied(bench, case)
    assert "May I come by train" in letter.markdown


def test_the_subject_of_what_may_be_a_ballot_is_not_among_the_arrivals(bench: Bench) -> None:
    bench.seated()
    bench.write(FIRST, WHOLE, to=bench.packet(FIRST, "City 1"))
    with bench.store.reading() as connection:
        mine = [one for one in rooms.correspondence.latest(connection, 50) if one.sender == FIRST]
    assert mine
    assert {one.subject for one in mine} == {""}


@pytest.mark.parametrize("words", [WHOLE, HINTED])
def test_no_letter_has_a_subject_that_may_be_a_ballot(bench: Bench, words: str) -> None:
    bench.seated()
    letters = bench.write(
        FIRST, words, to=bench.packet(FIRST, "City 1"), subject="S4: not met, too few firms"
    )
    assert letters
    assert not [one for one in bench.letters() if "too few" in one.subject]
