"""A paragraph below the verdicts that tells a tie to another city is no reason, and is told."""

import pytest

from intake.notices import BallotKept
from tests.intake.conversation.panelist.judging.test_dividing import (
    OSAKA,
    PORTO,
    _judged,
    _write,
)

ALL_MET = (
    "Osaka – S1: met. S2: met. S3: met. S4: met. Reason for all: the file is complete and "
    "documented."
)


@pytest.mark.parametrize(
    ("city", "words"),
    [
        (PORTO, "By the way my nephew's start-up has a pilot contract with Porto's transport"
         " department. Probably irrelevant."),
        (PORTO, "By the way, I draw a pension from the city of Porto."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("above", [ALL_MET, "Osaka\n\nS4 not met: the list is half empty."])
def test_the_verdict_above_is_read_without_it(city: int, words: str, above: str) -> None:
    alone = _write(above)
    bench = _write(f"{above}\n\n{words}\n\nMaria")
    assert _judged(bench) == _judged(alone)
    assert bench.ballots[OSAKA].judged["S4"].reason == alone.ballots[OSAKA].judged["S4"].reason
    kept = bench.said(BallotKept)
    assert [(one.why, one.words) for one in kept.unread] == [("unplaced", words.rstrip("."))]
    assert [one.ties_on for one in bench.turn.cases if one.ties_on is not None] == [(city,)]
    assert [one.application for one in kept.may_tie or ()] == [city]


@pytest.mark.parametrize(
    "words",
    [
        "I am not sure, though.",
        "Osaka may not deserve it, whatever the panel says.",
        "On second thoughts, perhaps not.",
        "I am not sure, but somebody told me that Turku leads the field.",
        "I am not sure, but their nephews know Turku well.",
    ],
)
def test_one_that_tells_no_tie_leaves_the_verdict_as_open_as_it_was(words: str) -> None:
    assert "S4" not in _judged(_write(f"{ALL_MET}\n\n{words}")).get(OSAKA, {})


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("S4 not met.\n\nReason: they list half of what Turku lists.",
         "Reason: they list half of what Turku lists"),
        ("S4 not met: the list is half empty, as in Porto.",
         "the list is half empty, as in Porto"),
        ("S4 not met, for two reasons:\n\n- the list is half empty\n- Porto lists more",
         "for two reasons: - the list is half empty - Porto lists more"),
        ("S4 not met.\n\nCompared with Porto, the list is short.",
         "Compared with Porto, the list is short"),
        ("S4 not met.\n\nI compared the list with that of Lille: half the firms have no contract.",
         "I compared the list with that of Lille: half the firms have no contract"),
    ],
)  # fmt: skip
def test_what_tells_no_tie_stays_the_reason(text: str, reason: str) -> None:
    bench = _write(f"Osaka\n\n{text}")
    assert bench.ballots[OSAKA].judged["S4"].reason == reason


def test_between_two_verdicts_it_is_told_and_may_tell_a_tie() -> None:
    words = "My tenant may work for Porto."
    bench = _write(f"Osaka\n\nS1 met: sourced.\n\n{words}\n\nS3 met: two events.")
    assert [one.ties_on for one in bench.turn.cases if one.ties_on is not None] == [(PORTO,)]


def test_one_with_a_standard_is_read_as_a_verdict_of_that_city() -> None:
    bench = _write("Osaka\n\nS4 not met: few firms.\n\nPorto: S4 met, because they list firms.")
    assert _judged(bench) == {OSAKA: {"S4": "not_met"}, PORTO: {"S4": "met"}}
    assert not bench.turn.cases


def test_where_nobody_knows_of_which_city_the_verdicts_are_it_is_asked_as_before() -> None:
    bench = _write("S4 not met: few firms.\n\nThis is my ballot on Porto.")
    assert not bench.ballots
