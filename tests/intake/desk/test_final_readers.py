"""The final list and whom its letters reach: what one mailbox costs is that mailbox's letter."""

from datetime import timedelta

import pytest

from intake import applications
from intake import store as rooms
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.decisions import DecisionState, Outcome
from intake.desk import acts
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
