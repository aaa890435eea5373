"""Quorum, tally and ties by the call's rules; counting again gives the same bytes."""

import json
from dataclasses import replace
from datetime import timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.calls.model import Call
from intake.errors import Refusal
from intake.panel import tally
from intake.panel.ballots import Ballot
from intake.panel.tally import Tally
from tests.intake.panel.people import ballot, call, panelist

CALL = call()
KEYS = tuple(panelist(one).key for one in range(9))


def _count(*votes: str, of: Call = CALL, conflicted: tuple[str, ...] = (), chair: int | None = None,
           assigned: int | None = None) -> Tally | Refusal:  # fmt: skip
    cast = [ballot(number, verdicts) for number, verdicts in enumerate(votes)]
    size = len(votes) if assigned is None else assigned
    return tally.count(
        of, 1, assigned=KEYS[:size], cast=cast, conflicted=conflicted,
        chair=None if chair is None else KEYS[chair],
    )  # fmt: skip


def _tally(*votes: str, of: Call = CALL, chair: int | None = None) -> Tally:
    counted = _count(*votes, of=of, chair=chair)
    assert isinstance(counted, Tally)
    return counted


def test_who_leaves_after_the_close_lowers_no_number_needed() -> None:
    cast = [ballot(number, "mmmm") for number in range(3)]
    refused = tally.count(CALL, 1, assigned=KEYS[:1], cast=cast, at_close=KEYS[:3])
    assert isinstance(refused, Refusal)
    assert "has 1 finished ballot that counts; the tally needs 3." in refused.text
    counted = tally.count(CALL, 1, assigned=KEYS[:1], cast=cast, at_close=KEYS[:1])
    assert isinstance(counted, Tally)
    assert (counted.needed, len(counted.struck)) == (1, 2)


def test_most_ballots_settle_a_standard() -> None:
    counted = _tally("mmnp", "mnnp", "nmnm")
    assert counted.verdicts == {"S1": "met", "S2": "met", "S3": "not_met", "S4": "partly"}
    assert counted.counts[0].ballots == (("met", 2), ("partly", 0), ("not_met", 1))
    assert counted.outcome == "reported"


@pytest.mark.parametrize(
    ("ties", "chair", "verdict", "settled"),
    [
        ("organizers", None, None, "open"), ("lower", None, "not_met", "lower"),
        ("higher", None, "met", "higher"), ("chair", 1, "not_met", "chair"),
        ("chair", None, None, "open"), ("chair", 5, None, "open"),
    ],
)  # fmt: skip
def test_a_tie_is_settled_as_the_call_says(
    ties: str, chair: int | None, verdict: str | None, settled: str
) -> None:
    counted = _tally("mmmm", "nmmm", of=call(f'ties = "{ties}"'), chair=chair)
    assert (counted.counts[0].verdict, counted.counts[0].settled) == (verdict, settled)
    assert counted.counts[1].settled == "most"


def test_a_chair_settles_only_between_those_with_most_ballots() -> None:
    rules = call('ties = "chair"\npanelists = 5')
    counted = _tally("mmmm", "mmmm", "nmmm", "nmmm", "pmmm", of=rules, chair=4)
    assert counted.counts[0].verdict is None


@pytest.mark.parametrize(
    ("combine", "votes", "outcome"),
    [
        ('"any"', ("mnnn",), "met"), ('"any"', ("nnnp",), "not_met"),
        ('"all"', ("mmmm",), "met"), ('"all"', ("mmmp",), "not_met"),
        ("{ at_least = 2 }", ("mmnn",), "met"), ("{ at_least = 3 }", ("mmnn",), "not_met"),
        ('"all"', ("mmmm", "nmmm"), "open"), ('"any"', ("mnnn", "nnnn"), "open"),
        ('"any"', ("mmnn", "nmnn"), "met"), ('"all"', ("mnmm", "nnmm"), "not_met"),
    ],
)  # fmt: skip
def test_standards_are_combined_as_the_call_says(
    combine: str, votes: tuple[str, ...], outcome: str
) -> None:
    assert _tally(*votes, of=call(combine=combine)).outcome == outcome


def test_without_a_quorum_in_the_call_all_assigned_must_have_judged() -> None:
    refusal = _count("mmmm", "mmmm", assigned=3)
    assert isinstance(refusal, Refusal)
    assert refusal.reason == "no_quorum"
    assert isinstance(_count("mmmm", "mmmm", assigned=3, of=call("quorum = 2")), Tally)
    assert isinstance(_count("mmmm", assigned=0), Refusal)


def test_ballots_that_do_not_count_are_struck_and_stay_on_record() -> None:
    counted = _count("mmmm", "m-mm", "nnnn", "nnnn", of=call("quorum = 1"), conflicted=(KEYS[2],),
                     assigned=3)  # fmt: skip
    assert isinstance(counted, Tally)
    assert [one.panelist for one in counted.ballots] == [KEYS[0]]
    assert [one.reason for one in counted.struck] == ["unfinished", "conflict", "not_assigned"]


def test_another_application_s_ballots_are_not_counted() -> None:
    refusal = tally.count(CALL, 1, assigned=KEYS[:1], cast=[ballot(0, "mmmm", on=2)])
    assert isinstance(refusal, Refusal)


VOTES = st.lists(st.text("mpn", min_size=4, max_size=4), min_size=1, max_size=9)


@settings(max_examples=100, deadline=None)
@given(VOTES, st.randoms(), st.sampled_from(["organizers", "lower", "higher", "chair"]))
def test_the_same_ballots_in_any_order_give_the_same_bytes(
    votes: list[str], random: object, ties: str
) -> None:
    rules = TIED[ties]
    cast = [ballot(number, verdicts) for number, verdicts in enumerate(votes)]
    keys = [*KEYS[: len(votes)]]
    first = tally.count(rules, 1, assigned=keys, cast=cast, chair=KEYS[0])
    random.shuffle(cast)  # type: ignore[attr-defined]
    random.shuffle(keys)  # type: ignore[attr-defined]
    again = tally.count(rules, 1, assigned=keys, cast=cast, chair=KEYS[0])
    assert isinstance(first, Tally)
    assert isinstance(again, Tally)
    assert tally.canonical(first) == tally.canonical(again)
    assert tally.first_fault(json.loads(tally.canonical(first)), again) is None


TIED = {
    ties: call(f'ties = "{ties}"\npanelists = 9')
    for ties in ("organizers", "lower", "higher", "chair")
}


@settings(max_examples=100, deadline=None)
@given(VOTES)
def test_every_ballot_is_counted_once_and_no_verdict_has_fewer_than_another(
    votes: list[str],
) -> None:
    counted = _tally(*votes)
    for place, one in enumerate(counted.counts):
        found = dict(one.ballots)
        assert sum(found.values()) == len(votes)
        assert found["met"] == sum(verdicts[place] == "m" for verdicts in votes)
        if one.verdict:
            assert found[one.verdict] == max(found.values())


def test_a_changed_tally_is_found_out_and_told_where() -> None:
    counted = _tally("mmmm", "mmmm", "nnnn")
    kept = json.loads(tally.canonical(counted))
    kept["counts"][0]["verdict"] = "not_met"
    fault = tally.first_fault(kept, counted)
    assert fault is not None
    assert fault.startswith("counts differ: kept {")
    assert '"not_met"' in fault


def test_a_changed_ballot_changes_the_digest() -> None:
    changed = replace(ballot(0, "mmmm"), message="another")
    digests = {
        tally.digest(counted)
        for first in (ballot(0, "mmmm"), ballot(0, "mmmn"), changed)
        if isinstance(counted := tally.count(CALL, 1, assigned=KEYS[:1], cast=[first]), Tally)
    }
    assert len(digests) == 3


def test_a_tally_that_can_no_longer_be_counted_is_a_fault() -> None:
    kept = tally.dump(_tally("mmmm"))
    assert "cannot be counted again" in str(tally.first_fault(kept, _count("mmmm", assigned=3)))


def test_one_moment_has_one_spelling() -> None:
    here = ballot(0, "mmmm")
    there: Ballot = replace(here, at=here.at.astimezone(timezone(timedelta(hours=8))))
    one, other = (tally.count(CALL, 1, assigned=KEYS[:1], cast=[cast]) for cast in (here, there))
    assert isinstance(one, Tally)
    assert isinstance(other, Tally)
    assert tally.digest(one) == tally.digest(other)


def test_a_tally_of_ballots_without_a_nonce_keeps_the_digest_that_it_had() -> None:
    """Recorded from the program that knew no nonces: a decision that waits rests on it."""
    cast = [ballot(number, "mnpm") for number in (1, 2, 3)]
    counted = tally.count(CALL, 1, assigned=KEYS[1:4], cast=cast)
    assert isinstance(counted, Tally)
    digest = "5e871edb9bfea8294a105ceecd877b2660a1c26b9fa5c1f0ddcf864e443465d2"
    assert tally.digest(replace(counted, call="v")) == digest
    assert tally.load(tally.dump(counted)) == counted
