"""One open ballot a panelist and application, whole with a verdict and a reason a standard."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake.errors import Refusal
from intake.panel import ballots
from intake.panel.ballots import Ballot, Judgement
from tests.intake.panel.people import OPENED, ballot, call

CALL = call()
CLOSES = ballots.closes_at(CALL)


def _judge(former: Ballot | None, *judgements: tuple[str, str, str]) -> Ballot | Refusal:
    return ballots.judge(
        former,
        [Judgement(standard=id, verdict=verdict, reason=why) for id, verdict, why in judgements],
        CALL, application=1, panelist="p@un.example", message="m2", at=OPENED,
    )  # fmt: skip


def _judged(former: Ballot | None, *judgements: tuple[str, str, str]) -> Ballot:
    ballot = _judge(former, *judgements)
    assert isinstance(ballot, Ballot)
    return ballot


def test_a_ballot_grows_over_several_mails_in_the_order_of_the_standards() -> None:
    first = _judged(None, ("S3", "met", "three events"))
    second = _judged(first, ("S1", "not_met", "too  little"), ("S3", "partly", ""))
    assert [(one.standard, one.verdict, one.reason) for one in second.judgements] == [
        ("S1", "not_met", "too little"), ("S3", "partly", ""),
    ]  # fmt: skip
    assert (first.form, second.form) == (1, 2)


def test_the_same_verdict_without_a_reason_keeps_the_reason_given() -> None:
    first = _judged(None, ("S1", "met", "documented"))
    assert _judged(first, ("S1", "met", "")) is first


def test_another_verdict_needs_a_reason_of_its_own() -> None:
    changed = _judged(_judged(None, ("S1", "met", "documented")), ("S1", "not_met", ""))
    assert ballots.missing(changed, CALL).reasons == ("S1",)


@pytest.mark.parametrize(("id", "verdict"), [("S1", "good"), ("S9", "met"), ("B1", "met")])
def test_what_the_call_does_not_know_is_refused(id: str, verdict: str) -> None:
    refusal = _judge(None, (id, verdict, ""))
    assert isinstance(refusal, Refusal)
    assert refusal.reason == "off_scale"


def test_a_ballot_is_whole_with_every_verdict_and_reason() -> None:
    assert ballots.is_whole(ballot(1, "mnpm"), CALL)
    assert ballots.missing(ballot(1, "m-pm"), CALL).verdicts == ("S2",)
    assert ballots.missing(ballot(1, "mmmm", reason="…"), CALL).reasons == ("S1", "S2", "S3", "S4")
    assert ballots.missing(None, CALL).verdicts == ("S1", "S2", "S3", "S4")


def test_ballots_are_taken_until_the_close_and_before_the_tally_only() -> None:
    before = CLOSES - timedelta(seconds=1)
    assert ballots.may_cast(CALL, before, is_tallied=False) is None
    closed, counted = (
        ballots.may_cast(CALL, CLOSES, is_tallied=False),
        ballots.may_cast(CALL, before, is_tallied=True),
    )
    assert (closed and closed.reason, counted and counted.reason) == ("closed", "tallied")


def test_a_ballot_without_a_nonce_keeps_the_digest_that_it_was_journalled_with() -> None:
    """Recorded from the program that knew no nonces."""
    kept = ballots.digest(ballot(1, "mnpm"))
    assert kept == "998f8f523b53ffcdc4164c3edb73659bd6ebb79f4d9fce51f6f1609e5cd35896"
    assert ballots.digest(replace(ballot(1, "mnpm"), nonce="5a17")) != kept
