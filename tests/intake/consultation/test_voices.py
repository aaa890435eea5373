"""What may be given and confirmed, when, and by whom it is moved."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import product

import pytest

from intake.calls.consultation import Consultation
from intake.consultation import Opinion, State, Vote, voices
from intake.errors import Refusal
from tests.intake.consultation.saying import CLOSE, NOON, RULES, opinion, vote


def reason(refusal: object) -> str | None:
    return refusal.reason if isinstance(refusal, Refusal) else None


@pytest.mark.parametrize(
    ("mode", "given", "said"),
    [
        ("opinions", vote("a@one.example"), "mode"),
        ("votes", opinion(), "mode"),
        ("both", vote("a@one.example"), None),
        ("both", opinion(), None),
        ("both", opinion(" \u200b "), "empty"),
        ("both", opinion("x" * 4001), "long"),
        ("both", vote("nobody"), "address"),
        ("both", vote("a@one.example", given_at=CLOSE), "closed"),
    ],
)
def test_the_mode_the_close_and_the_words_are_held_to(
    mode: str, given: Opinion | Vote, said: str | None
) -> None:
    rules = Consultation.model_validate({"mode": mode})
    assert reason(voices.may_give(rules, given, CLOSE)) == said


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (NOON + timedelta(hours=72), None),
        (NOON + timedelta(hours=72, seconds=1), "expired"),
        (CLOSE, "closed"),
    ],
)
def test_a_link_confirms_in_time_only(now: datetime, said: str | None) -> None:
    assert reason(voices.may_confirm(RULES, vote("a@one.example"), now, CLOSE)) == said


def test_what_nobody_confirmed_in_time_need_not_be_kept() -> None:
    late = NOON + timedelta(hours=73)
    assert voices.has_lapsed(RULES, vote("a@one.example"), late)
    assert not voices.has_lapsed(RULES, vote("a@one.example"), NOON + timedelta(hours=72))
    assert not voices.has_lapsed(RULES, replace(opinion(), state=State.CONFIRMED), late)


def test_a_link_confirms_once() -> None:
    counted = replace(vote("a@one.example"), state=State.COUNTED)
    assert reason(voices.may_confirm(RULES, counted, NOON, CLOSE)) == "settled"


def test_an_opinion_waits_for_an_organizer_and_replaces_the_former() -> None:
    (former,) = voices.confirmed(opinion("First."), None, NOON)
    second, first = voices.confirmed(opinion("Second."), former, NOON)
    assert (second.state, first.state) == (State.CONFIRMED, State.REPLACED)


def test_an_opinion_that_was_refused_stays_so_beside_a_new_one() -> None:
    refused = replace(opinion(), state=State.MODERATED)
    assert len(voices.confirmed(opinion("Again."), refused, NOON)) == 1


@pytest.mark.parametrize(("before", "after"), list(product(State, State)))
def test_no_path_leaves_the_table(before: State, after: State) -> None:
    given = replace(opinion(), state=before)
    moved = voices.moved(given, after, now=NOON, by="Guido", reason="seen")
    assert isinstance(moved, Opinion) is (after in voices.AFTER[before])


def test_a_refusal_by_an_organizer_needs_a_reason() -> None:
    given = replace(opinion(), state=State.CONFIRMED)
    assert reason(voices.moved(given, State.MODERATED, now=NOON, by="Guido")) == "no_reason"


@pytest.mark.parametrize("mode", ["opinions", "votes", "both"])
def test_an_objection_is_taken_in_every_mode(mode: str) -> None:
    rules = Consultation.model_validate({"mode": mode})
    given = replace(opinion(), is_objection=True)
    assert voices.may_give(rules, given, given.given_at + timedelta(days=1)) is None
