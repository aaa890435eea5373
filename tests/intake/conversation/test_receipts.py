"""What a letter says of where the application stands, and what it asks next."""

import pytest

from intake.conversation import receipts
from tests.intake.conversation.town import ANNA, a_complete_town, a_town, shipped

CONTACT = a_town().file().contacts[0]


def test_at_most_five_questions_are_put_the_demanded_ones_first() -> None:
    state = receipts.state_of(shipped(), a_town().file(), CONTACT)
    assert len(state.asked) == shipped().limits.questions_a_letter
    assert not any(item.optional for item in state.asked)


def test_what_could_not_be_read_is_put_first() -> None:
    state = receipts.state_of(shipped(), a_town().file(), CONTACT, first=("S4_output", "S2"))
    assert [item.question for item in state.asked][:2] == ["S4_output", "S2"]


@pytest.mark.parametrize("first", [("V11_city",), ("V11_city", "V11_city")])
def test_a_settled_question_is_not_put_again(first: tuple[str, ...]) -> None:
    state = receipts.state_of(shipped(), a_town().file(), CONTACT, first=first)
    assert "V11_city" not in [item.question for item in state.asked]


def test_with_nothing_demanded_the_offered_questions_are_put_as_optional() -> None:
    state = receipts.state_of(shipped(), a_complete_town().file(), CONTACT)
    assert state.missing == ()
    assert state.asked
    assert all(item.optional for item in state.asked)
    assert state.eligible is True


def test_the_deadline_is_said_in_the_calls_zone() -> None:
    by = a_town().receipt(ANNA).by
    assert by
    assert by.utcoffset() == by.astimezone(shipped().timezone).utcoffset()
