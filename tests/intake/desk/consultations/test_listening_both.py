"""One yes to the two letters about a vote and an objection of one mail; else each is asked."""

import pytest

from intake.consultation import State, Total, Vote
from intake.store import Store
from tests.intake.desk.consultations.test_listening import VOTER, Square

TWO = "I vote for Gdynia. I also wish to object to Sopot's claim of 240 companies."
BOTH = "Yes, I confirm both."


@pytest.fixture
def square(store: Store) -> Square:
    return Square(store)


def unconfirmed(square: Square) -> int:
    return sum(one.state is State.UNCONFIRMED for one in square.voices())


@pytest.mark.parametrize("which", [0, 1])
def test_a_yes_to_both_confirms_both_whichever_letter_it_answers(
    square: Square, which: int
) -> None:
    asked = square.say(TWO)
    told = square.write(VOTER, BOTH, to=asked[which])
    mine = [one for one in told if one.to.address == VOTER]
    assert [one.notice for one in mine] == ["confirmed", "confirmed"]
    assert all("Other letters of ours wait" not in one.markdown for one in mine)
    assert unconfirmed(square) == 0
    assert square.totals() == (Total(city=1, counted=1), Total(city=2))
    assert len(square.ledger()) == 1


def test_each_of_both_can_be_taken_back_by_its_own_letter(square: Square) -> None:
    told = square.write(VOTER, BOTH, to=square.say(TWO)[0])
    mine = [one for one in told if one.to.address == VOTER]
    assert mine[0].pending != mine[1].pending
    square.write(VOTER, "Withdraw", to=mine[0])
    states = {type(one): one.state for one in square.voices()}
    assert states[Vote] is State.WITHDRAWN
    assert list(states.values()).count(State.WITHDRAWN) == 1


def test_where_one_waits_or_three_it_is_asked(square: Square) -> None:
    alone = square.said("I vote for Gdynia.")
    assert square.answered(alone, BOTH).notice == "unclear"
    asked = square.say(TWO)
    told = square.write(VOTER, BOTH, to=asked[0])
    assert [one.notice for one in told] == ["unclear"]
    assert unconfirmed(square) == 3


def test_two_of_different_mails_are_asked_about_one_by_one(square: Square) -> None:
    square.said("I vote for Gdynia.")
    asked = square.said("Objection about Sopot: it counts the companies twice.")
    assert square.answered(asked, BOTH).notice == "unclear"
    assert unconfirmed(square) == 2


def test_from_another_mailbox_nothing_of_the_two_counts(square: Square) -> None:
    asked = square.say(TWO)
    square.write("other@people.example", BOTH, to=asked[0])
    assert unconfirmed(square) == 2


def test_of_one_refused_before_the_other_is_asked(square: Square) -> None:
    asked = square.say(TWO)
    square.write(VOTER, "No", to=asked[0])
    square.write(VOTER, BOTH, to=asked[1])
    assert unconfirmed(square) == 2
