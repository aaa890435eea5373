"""Deciding: the letters are those that were shown, and a changed ground undoes the decision."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from intake.applications import Application, State, bounce, record
from intake.calls.model import Call, Stage
from intake.cases import CaseKind
from intake.conversation.organizer import deciding
from intake.conversation.proceedings import Proceeding
from intake.conversation.turns import Turn
from intake.decisions import Decision, DecisionState, Outcome
from intake.errors import Refusal
from intake.messages import Address
from intake.notices import Declined, Titled
from tests.intake.conversation.registered import (
    INELIGIBLE,
    NOW,
    ONE_ORGANIZER,
    PAST,
    a_city,
    a_proceeding,
    an_answer,
    loaded,
)

CALL = loaded(PAST)
ALONE = loaded(ONE_ORGANIZER)
HOLD = timedelta(minutes=10)
TWO = ("one@city.example", "two@city.example")
READERS = dict(zip(("l1", "l2"), TWO, strict=True))


def ineligible(call: Call = CALL, **changes: Any) -> Application:
    return a_city(1, INELIGIBLE, call=call, contacts=TWO, **changes)


def decided(application: Application, call: Call = CALL, **how: Any) -> Turn:
    outcome = how.pop("outcome", Outcome.DECLINED)
    proceeding = a_proceeding(application, call, hold=HOLD, **how)
    turn = deciding.decide(proceeding, outcome, "No criterion  is met.")
    assert isinstance(turn, Turn), turn
    return turn


def a_decision(application: Application, call: Call = CALL) -> Decision:
    """As the store returns it."""
    made = decided(application, call).decisions[0]
    return replace(made, number=1, letters=("l1", "l2"))


def laid(application: Application, **how: Any) -> Proceeding:
    """Before the organizers, while a decision waits whose letters go to both contacts."""
    return a_proceeding(application, CALL, **{"readers": READERS} | how)


def test_a_decision_leaves_the_application_as_it_was() -> None:
    application = ineligible()
    turn = decided(application)
    assert turn.applications == (application,)
    assert [one.act for one in turn.entries] == ["decided"]
    assert all(one.waits and not one.hold for one in turn.letters)
    assert [one.to.address for one in turn.letters] == list(TWO)


def test_it_keeps_rules_findings_stage_and_reason() -> None:
    decision = a_decision(ineligible(stage=Stage.PRE_SELECTION))
    assert (decision.call, decision.stage) == (CALL.version, Stage.PRE_SELECTION)
    assert decision.reason == "No criterion is met."
    assert {one.id for one in decision.findings} == {
        "B1", "B2", "B3", "B4", "B5", "S1", "S2", "S3", "S4",
    }  # fmt: skip


def test_with_a_second_organizer_it_is_proposed_and_organizers_are_told() -> None:
    turn = decided(ineligible())
    assert turn.decisions[0].state is DecisionState.PROPOSED
    assert turn.decisions[0].due_at is None
    assert [one.kind for one in turn.cases] == [CaseKind.APPROVAL]
    assert "is met. A second organizer" in turn.cases[0].text


def test_with_one_organizer_it_is_held_at_once() -> None:
    turn = decided(ineligible(ALONE), ALONE)
    assert (turn.decisions[0].state, turn.decisions[0].due_at) == (DecisionState.HELD, NOW + HOLD)
    assert turn.cases == ()


def test_a_declined_city_reads_every_rule_that_speaks_against_it() -> None:
    notice = decided(ineligible()).letters[0].notice
    assert isinstance(notice, Declined)
    assert [one.id for one in notice.against][:5] == ["B1", "B2", "B3", "B4", "B5"]
    assert (notice.receipt.asked, notice.receipt.by) == ((), None)


def test_a_second_decision_waits_for_the_first() -> None:
    application = ineligible()
    proceeding = a_proceeding(application, CALL, waiting=a_decision(application))
    refused = deciding.decide(proceeding, Outcome.DECLINED, "So.")
    assert isinstance(refused, Refusal)
    assert refused.reason == "decision_waits"


def test_approval_starts_the_hold_and_closes_the_case() -> None:
    application = ineligible()
    proceeding = laid(application, organizer="Second organizer", hold=HOLD)
    turn = deciding.approve(proceeding, a_decision(application))
    assert isinstance(turn, Turn)
    (decision,) = turn.decisions
    assert (decision.state, decision.due_at) == (DecisionState.HELD, NOW + HOLD)
    assert (decision.approved_by, decision.approved_at) == ("Second organizer", NOW)
    assert turn.settled == (CaseKind.APPROVAL, CaseKind.UNDECIDED)
    assert (turn.letters, turn.releases) == ((), ())


@pytest.mark.parametrize(
    "changed",
    [
        record(ineligible(), an_answer("B1b")),
        ineligible(stage=Stage.PRE_SELECTION),
        ineligible(state=State.WITHDRAWN),
        bounce(bounce(ineligible(), Address(address=TWO[0])), Address(address=TWO[1])),
    ],
)
def test_a_decision_whose_ground_has_changed_has_no_effect(changed: Application) -> None:
    decision = a_decision(ineligible())
    approving = laid(changed, organizer="Second organizer")
    refused = deciding.approve(approving, decision)
    assert isinstance(refused, Refusal)
    assert refused.reason == "stale"
    held = replace(decision, state=DecisionState.HELD, due_at=NOW)
    turn = deciding.carry_out(laid(changed), held)
    assert turn.decisions[0].state is DecisionState.RECALLED
    assert turn.recalls == decision.letters
    assert [one.kind for one in turn.cases] == [CaseKind.UNDECIDED]
    assert turn.applications == (changed,)


def test_carried_out_it_changes_state_and_lets_its_letters_go() -> None:
    application = ineligible()
    held = replace(a_decision(application), state=DecisionState.HELD, due_at=NOW)
    turn = deciding.carry_out(laid(application), held)
    assert turn.applications[0].state is State.DECLINED
    assert turn.releases == held.letters
    assert turn.decisions[0].state is DecisionState.DONE
    assert [one.act for one in turn.entries] == ["declined"]
    assert turn.letters == ()


def test_somebody_who_joined_meanwhile_reads_the_same_letter() -> None:
    application = ineligible()
    held = replace(a_decision(application), state=DecisionState.HELD, due_at=NOW)
    turn = deciding.carry_out(laid(application, readers={"l1": TWO[0]}), held)
    assert turn.decisions[0].state is DecisionState.DONE
    (letter,) = turn.letters
    assert (letter.to.address, letter.hold, letter.waits) == (TWO[1], False, False)
    assert letter.notice == decided(application).letters[1].notice


def test_who_left_meanwhile_costs_their_letter_and_organizers_are_told() -> None:
    application = ineligible()
    letters = ("l1", "l2", "l3")
    decision = replace(a_decision(application), letters=letters)
    held = replace(decision, state=DecisionState.HELD, due_at=NOW)
    readers = READERS | {"l3": "third@gdynia.example"}
    turn = deciding.carry_out(laid(application, readers=readers), held)
    assert turn.applications[0].state is State.DECLINED
    assert (turn.releases, turn.recalls) == (letters[:2], letters[2:])
    assert [one.kind for one in turn.cases] == [CaseKind.BOUNCED]
    assert "third@gdynia.example" in turn.cases[0].text


def test_who_is_not_reached_any_more_costs_their_letter_and_nothing_else() -> None:
    left = bounce(ineligible(), Address(address=TWO[0]))
    approved = deciding.approve(laid(left, organizer="Second organizer"), a_decision(ineligible()))
    assert isinstance(approved, Turn)
    turn = deciding.carry_out(laid(left), approved.decisions[0])
    assert turn.applications[0].state is State.DECLINED
    assert (turn.releases, turn.recalls) == (("l2",), ("l1",))


def test_the_title_brings_the_last_stage() -> None:
    application = a_city(1, call=CALL, contacts=TWO, stage=Stage.FINAL_REVIEW)
    turn = decided(application, outcome=Outcome.TITLED)
    assert isinstance(turn.letters[0].notice, Titled)
    held = replace(turn.decisions[0], number=1, state=DecisionState.HELD, due_at=NOW)
    done = deciding.carry_out(laid(application), held)
    assert done.applications[0].stage is Stage.OFFICIAL_ANNOUNCEMENT
    assert done.applications[0].state is State.TITLED


def test_recalled_its_letters_never_go() -> None:
    application = ineligible()
    decision = a_decision(application)
    turn = deciding.recall(a_proceeding(application, CALL), decision)
    assert isinstance(turn, Turn)
    assert turn.recalls == decision.letters
    assert turn.decisions[0].state is DecisionState.RECALLED
    again = deciding.recall(a_proceeding(application, CALL), turn.decisions[0])
    assert isinstance(again, Refusal)


JUDGED = (("S1", "met"), ("S2", "not_met"))
TIED = ("S2",)
TOLD = "The panel judged S1 as met. The panel tied on S2; the organizers settled it as not met."


@pytest.mark.parametrize(
    ("reason", "is_told", "own"),
    [
        (TOLD, True, ""), (f"{TOLD} Well done.", True, "Well done."),
        ("The panel judged the standards.", False, "The panel judged the standards."),
        ("The panel judged S2 as met.", False, "The panel judged S2 as met."),
    ],
)  # fmt: skip
def test_only_where_the_verdicts_as_they_are_are_the_reason_a_title_tells_them(
    reason: str, is_told: bool, own: str
) -> None:
    proceeding = a_proceeding(ineligible(), CALL, judged=JUDGED, tied=TIED)
    for outcome in Outcome:
        turn = deciding.decided(proceeding, outcome, reason)
        notice = turn.letters[0].notice
        assert isinstance(notice, Titled | Declined)
        is_listed = is_told or outcome is Outcome.DECLINED
        assert (notice.judged, notice.tied) == ((JUDGED, TIED) if is_listed else ((), ()))
        assert notice.reason == own
        assert turn.decisions[0].reason == reason  # kept as it was given
