"""A mail whose verdicts may be somebody else's changes no ballot and is asked about once."""

import pytest

from intake.notices.panel import BallotKept, PacketShown
from tests.intake.conversation.panelist.test_taken_back import voted

LIST = "S1: not met, fake. S2: met, low. S3: not met, no. S4: not met, no."

OTHERS = [
    f"This is what my assistant thinks of Gdynia: {LIST}",
    f"{LIST} That is what a strict judge would say. I am not one.",
    "According to your packet S1 is not met, S2 is met, S3 is not met and S4 is not met. "
    "I cannot agree with any of it.",
]


@pytest.mark.parametrize("words", OTHERS)
def test_what_may_be_anothers_changes_no_ballot_and_is_asked_once(words: str) -> None:
    bench = voted()
    before = bench.ballots[1]
    bench.write(words, to=bench.letter_with(PacketShown))
    assert bench.ballots[1] == before
    kept = bench.said(BallotKept)
    assert (kept.is_new, kept.standing) == (False, ("S1", "S2", "S3", "S4"))
    assert [one.why for one in kept.unread].count("not_own") == 1
    assert "is this your own ballot?" in bench.last.markdown


def test_a_ballot_that_is_passed_on_changes_none() -> None:
    bench = voted()
    before = bench.ballots[1]
    words = f"If I may pass on the ballot of the gentleman from Japan: {LIST}"
    bench.write(words, to=bench.letter_with(PacketShown))
    assert bench.ballots[1] == before


def test_the_same_verdicts_alone_are_kept() -> None:
    bench = voted()
    bench.write(OTHERS[0], to=bench.letter_with(PacketShown))
    bench.write(LIST, to=bench.last)
    assert bench.ballots[1].judged["S1"].verdict == "not_met"
    assert not bench.said(BallotKept).unread


def test_a_ballot_is_deleted_and_begun_anew() -> None:
    bench = voted()
    bench.write("Please delete my ballot, I want to start again.", to=bench.last)
    assert bench.ballots[1].judgements == ()
    bench.write(LIST, to=bench.last)
    assert bench.ballots[1].judged["S1"].verdict == "not_met"
