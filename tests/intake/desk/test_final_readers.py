"""The final list and whom it reaches: what one mailbox costs is that mailbox's letter, and a city
that leaves costs the others nothing."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake import applications
from intake import store as rooms
from intake.applications import State
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.decisions import DecisionState, Outcome
from intake.desk import acts
from intake.errors import Refusal
from intake.messages import Address
from intake.notices import LetterState
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.acts.town import SECOND, Town
from tests.intake.desk.desks import CALL

DEPUTY = "deputy@city3.example"
DONE, RECALLED = DecisionState.DONE, DecisionState.RECALLED


class Review(Town):
    """Three cities in the final review, of which the third has two contacts."""

    def __init__(self, opened: Store) -> None:
        super().__init__(opened)
        for number in (1, 2):
            self.city(number, stage=Stage.FINAL_REVIEW)
        self.city(3, stage=Stage.FINAL_REVIEW, contacts=[mayor(3), DEPUTY])
        self.now = CALL.stages[Stage.FINAL_REVIEW].opens_at + timedelta(days=1)
        self.list = 0

    def propose(self) -> None:
        made = self.done(acts.DecideList(rulings=RULINGS), seed="list")
        assert made.final
        assert made.final.number
        self.list = made.final.number

    def approve(self) -> None:
        self.done(acts.Approve(decision=self.list), by=SECOND, seed="approved")

    def bounce(self, *addresses: str) -> None:
        city = self.file(3)
        for one in addresses:
            city = applications.bounce(city, Address(address=one))
        with self.store.transaction() as connection:
            rooms.applications.save(connection, [city])

    def leave(self, *numbers: int) -> None:
        """These cities withdraw."""
        gone = [replace(self.file(one), state=State.WITHDRAWN) for one in numbers]
        with self.store.transaction() as connection:
            rooms.applications.save(connection, gone)

    def undecided(self) -> list[tuple[int | None, str]]:
        """The matters of what could not take effect: each city with what is said."""
        found = [one for one in self.cases() if one.kind is CaseKind.UNDECIDED]
        return [(one.application, one.text) for one in found if one.closed_at is None]

    def states(self) -> list[DecisionState]:
        with self.store.reading() as connection:
            decided = rooms.decisions.of_list(connection, self.list)
        return [one.state for one in sorted(decided, key=lambda one: one.application)]

    def told(self) -> dict[str, LetterState]:
        """The state of each letter that says what was decided of city 3, by reader."""
        mine = [one for one in self.letters() if one.application == 3]
        return {one.to.key: one.state for one in mine if one.notice == Outcome.DECLINED.value}


RULINGS = tuple(
    acts.CityRuling(
        city=str(number),
        outcome=Outcome.DECLINED if number == 3 else Outcome.TITLED,
        reason="As the panel judged.",
    )
    for number in (1, 2, 3)
)


@pytest.fixture
def review(store: Store) -> Review:
    return Review(store)


def test_a_mailbox_that_comes_back_in_the_hold_costs_its_letter_and_not_the_list(
    review: Review,
) -> None:
    review.propose()
    review.approve()
    review.bounce(DEPUTY)
    review.settle()
    review.carry()
    assert review.states() == [DONE] * 3
    assert review.told() == {mayor(3): LetterState.SENT, DEPUTY: LetterState.RECALLED}
    (case,) = [one for one in review.cases() if one.kind is CaseKind.BOUNCED]
    assert case.application == 3
    assert case.text == (
        f"City 3 (application 3) is not chosen, and the letter to {DEPUTY} did not go out: that "
        "mailbox is not reached any more. Everybody else has theirs."
    )
    assert "letter_recalled" in [act for act, _ in review.journal(3)]


def test_a_mailbox_that_comes_back_before_the_approval_stops_nothing(review: Review) -> None:
    review.propose()
    review.bounce(DEPUTY)
    review.approve()
    review.settle()
    assert review.states() == [DONE] * 3


def test_a_city_of_which_nobody_is_reached_is_put_back_alone(review: Review) -> None:
    review.propose()
    review.bounce(mayor(3), DEPUTY)
    review.approve()
    review.settle()
    assert review.states() == [DONE, DONE, RECALLED]
    assert [review.file(one).state.value for one in (1, 2, 3)] == ["titled", "titled", "registered"]
    assert set(review.told().values()) == {LetterState.RECALLED}
    (case,) = [one for one in review.cases() if one.kind is CaseKind.UNDECIDED]
    assert case.application == 3
    assert "has no contact whom letters reach" in case.text


def test_who_approves_a_list_is_told_of_a_city_that_it_leaves_out(review: Review) -> None:
    review.propose()
    before = review.lay(acts.Approve(decision=review.list), by=SECOND, seed="approved")
    review.bounce(mayor(3), DEPUTY)
    laid = review.lay(acts.Approve(decision=review.list), by=SECOND, seed="approved")
    assert isinstance(before, acts.Laid)
    assert isinstance(laid, acts.Laid)
    assert before.warnings == ()
    assert (
        "City 3 (application 3): Application 3 has no contact whom letters reach; nobody would "
        "hear of it. The list takes effect without this city, which then has to be decided anew."
    ) in laid.warnings
    assert laid.view != before.view


def test_a_letter_that_was_stopped_meanwhile_holds_up_no_list(review: Review) -> None:
    review.propose()
    review.approve()
    with review.store.transaction() as connection:
        waiting = rooms.decisions.waiting(connection, 3)
        assert waiting
        assert rooms.outbox.recall(connection, waiting.letters[0])
    review.settle()
    assert review.states() == [DONE] * 3


def test_nobody_is_decided_of_whom_nobody_would_hear(review: Review) -> None:
    review.bounce(mayor(3), DEPUTY)
    refusal = review.lay(acts.DecideList(rulings=RULINGS), seed="list")
    assert "Application 3 has no contact whom letters reach" in str(refusal)


# --- a city leaves ------------------------------------------------------------------------------

GONE = "City 3 (application 3) has withdrawn. The list takes effect without this city, which gets "


@pytest.mark.parametrize("gone", [1, 3])
def test_a_city_that_withdraws_in_the_hold_is_left_out_alone(review: Review, gone: int) -> None:
    review.propose()
    review.approve()
    review.leave(gone)
    review.settle()
    review.carry()
    after = dict(zip((1, 2, 3), review.states(), strict=True))
    assert after == {1: DONE, 2: DONE, 3: DONE} | {gone: RECALLED}
    ended = {1: State.TITLED, 2: State.TITLED, 3: State.DECLINED} | {gone: State.WITHDRAWN}
    assert {one: review.file(one).state for one in (1, 2, 3)} == ended
    outcome = "is not chosen" if gone == 3 else "gets the title"
    ((about, text),) = review.undecided()
    assert about == gone
    assert text.endswith(
        f"(the city {outcome}) had no effect and no letter went out. Application {gone} is "
        "withdrawn by now. Nothing is left to decide on it."
    )
    told = [one for one in review.letters() if one.notice in ("titled", "declined")]
    assert {one.application for one in told if one.state is LetterState.SENT} == {1, 2, 3} - {gone}
    acts_told = [(act, words.get("by")) for act, words in review.journal(gone)]
    assert acts_told[-1][0] in ("recalled", "letter_recalled")
    assert ("recalled", "the desk") in acts_told


def test_a_city_that_withdraws_before_the_approval_costs_no_new_list(review: Review) -> None:
    review.propose()
    before = review.seen(acts.Approve(decision=review.list), by=SECOND, seed="approved")
    review.leave(3)
    laid = review.seen(acts.Approve(decision=review.list), by=SECOND, seed="approved")
    assert before.warnings == ()
    assert [one for one in laid.warnings if one.startswith(GONE)]
    assert laid.view != before.view  # who looked before is asked to look again
    assert {one.application for one in laid.letters} == {1, 2}
    assert laid.final
    shown = {one.application.number: len(one.letters) for one in laid.final.verdicts}
    assert shown == {1: 1, 2: 1, 3: 0}
    review.approve()
    review.settle()
    assert review.states() == [DONE, DONE, RECALLED]


def test_a_list_that_one_city_has_left_can_still_be_taken_back_whole(review: Review) -> None:
    review.propose()
    review.approve()
    review.leave(3)
    review.done(acts.Recall(decision=review.list), seed="back")
    assert review.states() == [RECALLED] * 3
    assert review.file(3).state is State.WITHDRAWN


def test_a_list_that_every_city_has_left_waits_for_nobody(review: Review) -> None:
    review.propose()
    review.leave(1, 2, 3)
    refusal = review.lay(acts.Approve(decision=review.list), by=SECOND, seed="approved")
    assert isinstance(refusal, Refusal)
    assert refusal.text == (
        "Every city of the list has withdrawn by now. Take decision 1 back; nothing is left to "
        "decide on it."
    )
    review.done(acts.Recall(decision=review.list), seed="back")
    assert review.states() == [RECALLED] * 3


def test_a_list_that_every_city_leaves_in_the_hold_has_no_effect(review: Review) -> None:
    review.propose()
    review.approve()
    review.leave(1, 2, 3)
    review.settle()
    assert review.states() == [RECALLED] * 3
    assert {about for about, _ in review.undecided()} == {1, 2, 3}
    assert all(text.endswith("Nothing is left to decide on it.") for _, text in review.undecided())


def test_what_changes_beside_a_city_that_leaves_still_stops_the_whole_list(review: Review) -> None:
    review.propose()
    review.approve()
    review.leave(3)
    moved = replace(review.file(2), stage=Stage.SELECTION)
    with review.store.transaction() as connection:
        rooms.applications.save(connection, [moved])
    review.settle()
    assert review.states() == [RECALLED] * 3
    ((about, text),) = review.undecided()
    assert about is None
    assert text == (
        "The final list 1 had no effect, and no letter went out. Application 2 is not in the final "
        "review by now. Please decide anew."
    )
