"""Whom a decision reaches is whom its approval showed, whoever came or left since it was made."""

import pytest

from intake import applications
from intake import store as rooms
from intake.calls.model import Stage
from intake.decisions import Outcome
from intake.desk import acts
from intake.desk.acts import Laid
from intake.messages import Address
from intake.notices import LetterState
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.acts.town import SECOND, Town, reason

DEPUTY, NEW = "deputy@city1.example", "new@city1.example"
APPROVE = acts.Approve(decision=1)
WHY = "They write for the city now."


class Hall(Town):
    """A city with two contacts, that is decided by one organizer."""

    def __init__(self, opened: Store) -> None:
        super().__init__(opened)
        self.city(1, stage=Stage.FINAL_REVIEW, contacts=[mayor(1), DEPUTY])

    def decide(self, outcome: Outcome = Outcome.DECLINED) -> None:
        self.done(acts.Decide(city="1", outcome=outcome, reason="It is so."), seed="act-0")

    def add(self) -> None:
        self.done(acts.AddContact(city="1", address=NEW, reason=WHY), seed="act-2")

    def leave(self) -> None:
        gone = applications.bounce(self.file(1), Address(address=DEPUTY))
        with self.store.transaction() as connection:
            rooms.applications.save(connection, [gone])

    def looks(self) -> Laid:
        return self.seen(APPROVE, by=SECOND)

    def told(self, notice: str) -> set[str]:
        """Who gets the letter once it has taken effect."""
        self.settle()
        self.carry()
        sent = (one for one in self.letters() if one.state is LetterState.SENT)
        return {one.to.key for one in sent if one.notice == notice}


@pytest.fixture
def hall(store: Store) -> Hall:
    return Hall(store)


def shown(laid: Laid, notice: str) -> set[str]:
    return {one.to.key for one in laid.shown if one.notice == notice}


@pytest.mark.parametrize("change", [Hall.add, Hall.leave], ids=["one more", "one less"])
@pytest.mark.parametrize("outcome", [Outcome.DECLINED, Outcome.TITLED])
def test_nobody_else_reads_of_it_than_whom_the_approval_showed(
    hall: Hall, outcome: Outcome, change: object
) -> None:
    hall.decide(outcome)
    before = hall.looks()
    assert shown(before, outcome.value) == {mayor(1), DEPUTY}
    assert callable(change)
    change(hall)
    assert reason(hall.perform(APPROVE, before.view, by=SECOND)) == "changed"
    again = hall.looks()
    assert shown(again, outcome.value) != {mayor(1), DEPUTY}
    assert isinstance(hall.perform(APPROVE, again.view, by=SECOND), Laid)
    assert hall.told(outcome.value) == shown(again, outcome.value)


@pytest.mark.parametrize("change", [Hall.add, Hall.leave], ids=["one more", "one less"])
def test_of_a_final_list_neither(hall: Hall, change: object) -> None:
    ruling = acts.CityRuling(city="1", outcome=Outcome.TITLED, reason="It is so.")
    hall.done(acts.DecideList(rulings=(ruling,)), seed="list")
    before = hall.looks()
    assert callable(change)
    change(hall)
    assert reason(hall.perform(APPROVE, before.view, by=SECOND)) == "changed"
    again = hall.looks()
    assert isinstance(hall.perform(APPROVE, again.view, by=SECOND), Laid)
    assert hall.told("titled") == shown(again, "titled")


def test_a_question_that_came_since_is_looked_at_before_it_is_approved(hall: Hall) -> None:
    hall.decide()
    before = hall.looks()
    hall.asked()
    assert reason(hall.perform(APPROVE, before.view, by=SECOND)) == "changed"
    again = hall.looks()
    assert shown(again, Outcome.DECLINED.value) == shown(before, Outcome.DECLINED.value)
    assert isinstance(hall.perform(APPROVE, again.view, by=SECOND), Laid)


def test_who_adds_somebody_in_the_hold_reads_that_they_get_the_letter(hall: Hall) -> None:
    add = acts.AddContact(city="1", address=NEW, reason=WHY)
    assert hall.seen(add).warnings == ()
    hall.decide()
    (warned,) = hall.seen(add).warnings
    assert warned == "Decision 1 waits: once it takes effect they get its letter too."
