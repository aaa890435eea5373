"""A seat given up in a long mail is asked, whatever else stands there."""

import pytest

from intake.notices.panel import PacketShown, SeatAnswered
from tests.intake.conversation.panelist.test_panelist import seated

LONG = "I have thought about this for a long time, and I am grateful for the trust. " * 25


@pytest.mark.parametrize(
    "text",
    [
        "I resign from the panel.\n\n{}", "{}\n\nI resign from the panel with immediate effect.",
        "{}\n\nI resign from the panel.\n\nS1 met, because seen.",
        "I resign from the panel.\n\nI have no conflict with Gdynia.\n\n{}",
    ],
)  # fmt: skip
def test_a_seat_given_up_in_a_long_mail_is_asked_and_a_persons(text: str) -> None:
    bench = seated(1)
    bench.write(text.format(LONG), to=bench.letter_with(PacketShown))
    assert bench.panelist.sits
    said = [one.notice for one in bench.turn.letters]
    assert any(isinstance(one, SeatAnswered) and one.answer == "asked" for one in said)
    assert any("may want to leave the panel: “I resign" in one.text for one in bench.turn.cases)


@pytest.mark.parametrize(
    "text",
    [
        "{} Should I resign from the panel?", "{} A member of the panel has resigned.",
        "{} I will not resign from the panel.", "{} I may have to resign from the panel one day.",
        "{} Porto's mayor wants to step down from the panel of mayors, which I regret.",
    ],
)  # fmt: skip
def test_a_long_mail_that_only_speaks_of_leaving_gives_up_no_seat(text: str) -> None:
    bench = seated(1)
    bench.write(text.format(LONG), to=bench.letter_with(PacketShown))
    assert bench.panelist.sits
    assert not any(isinstance(one.notice, SeatAnswered) for one in bench.turn.letters)
