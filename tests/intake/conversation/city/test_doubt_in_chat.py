"""In a chat what was taken back is asked once, and the conversation goes on whatever is said."""

import pytest

from intake.messages import Address
from tests.intake.conversation.town import APPLIES, ENOUGH, Town

GUIDO = Address(address="guido@t1.slack.invalid", name="Guido")


def _chat(*said: str) -> tuple[Town, list[list[str]]]:
    """The town after these, and what each letter asked."""
    town, asked = Town(), []
    for text in (APPLIES, ENOUGH, "S1: USD 5 billion", "The last figure was wrong.", *said):
        to = town.to(GUIDO) if town.letters else None
        town.write(GUIDO, text, to=to, channel="slack")
        receipt = town.turn.letters[0].notice.receipt  # type: ignore[attr-defined]
        asked.append([one.question for one in receipt.asked])
    return town, asked[3:]


@pytest.mark.parametrize("said", ["skip", "leave it", "yes", "It is right."])
def test_what_was_taken_back_is_asked_once(said: str) -> None:
    town, asked = _chat(said, "skip", "skip")
    assert asked[0] == ["S1"]
    later = [ids for ids in asked[1:] if ids]
    assert len(later) == 3
    assert ["S1"] not in later
    assert town.applications[1].doubted == (("S1",),)


def test_what_was_taken_back_comes_again_at_most_at_the_end() -> None:
    _, asked = _chat(*["skip"] * 60)
    assert asked.count(["S1"]) <= 1 + asked.count([])
    assert ["B2a"] in asked


def test_what_is_right_after_all_is_in_doubt_no_more() -> None:
    town, asked = _chat("It is right after all.")
    assert asked[1] not in ([], ["S1"])
    assert not town.applications[1].doubted


def test_what_is_told_anew_is_in_doubt_no_more() -> None:
    town, asked = _chat("USD 6 billion")
    assert asked[1] not in ([], ["S1"])
    assert not town.applications[1].doubted
