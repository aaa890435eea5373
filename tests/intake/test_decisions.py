"""Who may decide, approve and recall: each no is a reason that can be said."""

from dataclasses import replace
from itertools import product

import pytest

from intake import decisions
from intake.applications import State
from intake.calls.model import Stage
from intake.decisions import BEFORE, WAITING, Decision, DecisionState, Outcome
from intake.errors import Refusal
from tests.intake.conversation.registered import NOW, PAST, a_city, loaded

CALL = loaded(PAST)


def a_decision(state: DecisionState = DecisionState.PROPOSED) -> Decision:
    return Decision(
        application=1,
        outcome=Outcome.DECLINED,
        reason="No criterion is met.",
        by="First organizer",
        at=NOW,
        call=CALL.version,
        stage=Stage.SELECTION,
        findings=(),
        needs_second=True,
        state=state,
        number=1,
    )


def reason_of(refusal: Refusal | None) -> str | None:
    return refusal.reason if refusal else None


@pytest.mark.parametrize(("stage", "outcome"), list(product(Stage, Outcome)))
def test_nobody_is_titled_before_the_final_review(stage: Stage, outcome: Outcome) -> None:
    application = a_city(1, call=CALL, stage=stage)
    late = stage in (Stage.FINAL_REVIEW, Stage.OFFICIAL_ANNOUNCEMENT)
    expected = None if late or outcome is Outcome.DECLINED else "too_early"
    assert reason_of(decisions.may_decide(application, outcome, "So.")) == expected


@pytest.mark.parametrize("state", [one for one in State if one is not State.REGISTERED])
def test_only_a_registered_application_is_decided(state: State) -> None:
    application = a_city(1, call=CALL, stage=Stage.FINAL_REVIEW, state=state)
    refused = decisions.may_decide(application, Outcome.TITLED, "So.")
    assert reason_of(refused) == "not_registered"


@pytest.mark.parametrize("reason", ["", "  \n", " \u200b "])
def test_a_decision_has_a_reason(reason: str) -> None:
    application = a_city(1, call=CALL, stage=Stage.FINAL_REVIEW)
    assert reason_of(decisions.may_decide(application, Outcome.DECLINED, reason)) == "no_reason"


@pytest.mark.parametrize(
    "name", ["First organizer", "first  organizer ", "organizer, First", "Fırst organizer"]
)
def test_nobody_approves_their_own_decision(name: str) -> None:
    assert reason_of(decisions.may_approve(a_decision(), name)) == "same_organizer"


@pytest.mark.parametrize("state", DecisionState)
def test_only_what_waits_for_approval_is_approved(state: DecisionState) -> None:
    refused = decisions.may_approve(a_decision(state), "Second organizer")
    expected = None if state is DecisionState.PROPOSED else "not_proposed"
    assert reason_of(refused) == expected


@pytest.mark.parametrize("state", DecisionState)
def test_only_what_has_had_no_effect_is_recalled(state: DecisionState) -> None:
    refused = decisions.may_recall(a_decision(state))
    assert reason_of(refused) == (None if state in WAITING else "too_late")


def test_a_decision_in_effect_says_what_corrects_it() -> None:
    refused = decisions.may_recall(a_decision(DecisionState.DONE))
    assert refused
    assert (
        "move the city back to an earlier stage, which tells it so: `citydesk move`" in refused.text
    )


def test_no_state_of_a_decision_comes_back() -> None:
    for state in DecisionState:
        seen, ahead = set(), [state]
        while ahead:
            former = ahead.pop()
            ahead += [one for one, before in BEFORE.items() if former in before and one not in seen]
            seen |= set(ahead)
        assert state not in seen


@pytest.mark.parametrize("outcome", Outcome)
def test_an_outcome_is_the_state_it_leads_to(outcome: Outcome) -> None:
    assert outcome.state is State(outcome.value)
    assert replace(a_decision(), outcome=outcome).outcome.state.value == outcome.value
