"""Nothing reaches a new contact before their welcome, which can be undone; and nothing is lost."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from intake import desk
from intake import store as rooms
from intake.applications import State
from intake.calls.model import Stage
from intake.contacts import Standing
from intake.decisions import Outcome
from intake.desk import acts
from intake.desk.acts import Laid
from intake.errors import Refusal
from intake.notices import Letter, LetterState
from intake.store import Store
from replies import render
from tests.intake.conversation.registered import mayor
from tests.intake.desk.acts.town import HOLD, SECOND, Town, reason
from tests.intake.desk.desks import DESK, KEYS

NEW = "jan@city1.example"
ADD = acts.AddContact(city="1", address=NEW, reason="The mayor told us.")
WELCOME = "act-1-1"


class Hall(Town):
    """A city with one contact, of whom nothing waits."""

    def __init__(self, opened: Store) -> None:
        super().__init__(opened)
        self.city(1, stage=Stage.FINAL_REVIEW)

    def add(self) -> None:
        self.done(ADD)

    def told(self, who: str) -> list[tuple[str, LetterState]]:
        return [(one.notice, one.state) for one in self.letters() if one.to.key == who]

    def sent(self, who: str) -> list[str]:
        """What a courier brought them, in the order in which it took the letters."""
        with self.store.transaction() as connection:
            claims = rooms.outbox.claim(connection, self.now, 99, timedelta(minutes=1))
            for one in claims:
                rooms.outbox.sent(connection, one.letter.id, one.fence, self.now)
        return [one.letter.notice for one in claims if one.letter.to.key == who]

    def undo(self, *ids: str) -> Laid | Refusal:
        act = acts.Withhold(letters=ids)
        laid = self.lay(act, by=SECOND, seed="act-9")
        if isinstance(laid, Refusal):
            return laid
        return self.perform(act, laid.view, by=SECOND, seed="act-9")

    def last(self, who: str) -> Letter:
        return [one for one in self.letters() if one.to.key == who][-1]


@pytest.fixture
def hall(store: Store) -> Hall:
    return Hall(store)


def decided(outcome: Outcome) -> Callable[[Hall], str]:
    """A decision takes effect that was approved before the contact was given."""

    def happen(hall: Hall) -> str:
        hall.done(acts.Decide(city="1", outcome=outcome, reason="It is so."), seed="act-2")
        hall.done(acts.Approve(decision=1), by=SECOND, seed="act-3")
        hall.now += HOLD - timedelta(minutes=5)
        hall.add()
        hall.now += timedelta(minutes=10)
        assert desk.settle(hall.office, hall.now) == 1
        return outcome.value

    return happen


def withdrawn(hall: Hall) -> str:
    """The mayor ends the application: everybody on the file reads it."""
    token = hall.file(1).contacts[0].token
    hall.add()
    placed = replace(hall.file(1), state=State.OPEN, stage=Stage.REGISTRATION)
    with hall.store.transaction() as connection:
        rooms.applications.save(connection, [placed])
    asked = replace(hall.last(mayor(1)), reply_to=f"desk+{token}@cities.example")
    hall.write(mayor(1), "WITHDRAW", to=asked)
    hall.write(mayor(1), "YES", to=hall.last(mayor(1)))
    assert hall.file(1).state is State.WITHDRAWN
    return hall.last(NEW).notice


def extended(hall: Hall) -> str:
    hall.add()
    placed = replace(hall.file(1), state=State.OPEN, stage=Stage.REGISTRATION)
    with hall.store.transaction() as connection:
        rooms.applications.save(connection, [placed])
    until = acts.Extend(city="1", until=hall.now.date().replace(year=hall.now.year + 1))
    hall.done(until, seed="act-2")
    return "extended"


EVENTS = [decided(Outcome.TITLED), decided(Outcome.DECLINED), extended]
NAMES = ["titled", "declined", "extended"]


@pytest.mark.parametrize("happen", EVENTS, ids=NAMES)
def test_what_goes_to_all_comes_to_who_is_new_after_their_welcome(
    hall: Hall, happen: Callable[[Hall], str]
) -> None:
    notice = happen(hall)
    hall.sent(NEW)
    assert (notice, LetterState.HELD) in hall.told(NEW)
    hall.now += 2 * HOLD
    came = hall.sent(NEW)
    assert came[0] == "contact_welcomed"
    assert notice in came


@pytest.mark.parametrize("happen", EVENTS, ids=NAMES)
def test_whoever_was_there_before_gets_it_as_ever(
    hall: Hall, happen: Callable[[Hall], str]
) -> None:
    notice = happen(hall)
    at_once = notice != "extended"
    assert (notice in hall.sent(mayor(1))) is at_once
    hall.now += 2 * HOLD
    assert (notice in hall.sent(mayor(1))) is not at_once


@pytest.mark.parametrize("happen", EVENTS, ids=NAMES)
def test_who_is_taken_off_in_time_hears_nothing(hall: Hall, happen: Callable[[Hall], str]) -> None:
    notice = happen(hall)
    hall.sent(NEW)
    assert isinstance(hall.undo(WELCOME), Laid)
    assert NEW not in {one.address.key for one in hall.file(1).contacts}
    hall.now += 2 * HOLD
    assert hall.sent(NEW) == []
    assert {state for _, state in hall.told(NEW)} == {LetterState.RECALLED}
    assert (notice, LetterState.SENT) in hall.told(mayor(1))


@pytest.mark.parametrize("outcome", [Outcome.TITLED, Outcome.DECLINED])
def test_a_decision_is_not_kept_from_them_alone(hall: Hall, outcome: Outcome) -> None:
    decided(outcome)(hall)
    (mine,) = [one for one in hall.letters() if (one.to.key, one.notice) == (NEW, outcome.value)]
    assert reason(hall.undo(mine.id)) == "waits_for_welcome"
    assert (outcome.value, LetterState.HELD) in hall.told(NEW)


def test_what_is_held_by_itself_is_taken_back_as_before(hall: Hall) -> None:
    extended(hall)
    assert isinstance(hall.undo("act-2-1"), Laid)
    assert (NEW, Standing.ACTIVE) in [
        (one.address.key, one.standing) for one in hall.file(1).contacts
    ]
    hall.now += 2 * HOLD
    assert hall.sent(NEW) == ["contact_welcomed"]


def test_who_was_welcomed_hears_at_once(hall: Hall) -> None:
    hall.add()
    hall.settle()
    assert hall.sent(NEW) == ["contact_welcomed"]
    hall.done(acts.Decide(city="1", outcome=Outcome.DECLINED, reason="It is so."), seed="act-2")
    hall.done(acts.Approve(decision=1), by=SECOND, seed="act-3")
    hall.settle()
    assert hall.sent(NEW) == ["declined"]


def test_who_writes_by_themselves_is_welcomed_and_answered_at_once(hall: Hall) -> None:
    hall.add()
    before = len(hall.told(NEW))
    hall.write(NEW, "STATUS", to=hall.last(NEW))
    told = hall.told(NEW)
    assert told[0] == ("contact_welcomed", LetterState.SENT)
    assert len(told) > before
    assert {state for _, state in told} == {LetterState.SENT}
    assert reason(hall.undo(WELCOME)) == "too_late"


def test_what_somebody_else_writes_lets_no_welcome_go(hall: Hall) -> None:
    hall.add()
    hall.write(mayor(1), "STATUS")
    assert hall.told(NEW) == [("contact_welcomed", LetterState.HELD)]
    assert isinstance(hall.undo(WELCOME), Laid)


def test_who_is_not_welcomed_any_more_still_reads_that_it_has_ended(hall: Hall) -> None:
    notice = withdrawn(hall)
    assert hall.told(NEW) == [
        ("contact_welcomed", LetterState.RECALLED),
        (notice, LetterState.SENT),
    ]


@pytest.mark.parametrize("outcome", [Outcome.TITLED, Outcome.DECLINED])
def test_of_two_who_are_new_on_a_decided_file_one_is_undone_alone(
    hall: Hall, outcome: Outcome
) -> None:
    decided(outcome)(hall)
    hall.done(replace(ADD, address="ola@city1.example"), seed="act-5")
    assert isinstance(hall.undo("act-5-1"), Laid)
    hall.now += 2 * HOLD
    assert hall.sent(NEW)[:2] == ["contact_welcomed", outcome.value]
    assert hall.sent("ola@city1.example") == []


def test_what_others_write_about_a_title_stops_nothing_that_waits_for_a_welcome(
    hall: Hall,
) -> None:
    decided(Outcome.TITLED)(hall)
    hall.write(mayor(1), "STATUS", to=hall.last(mayor(1)))
    hall.now += 2 * HOLD
    came = hall.sent(NEW)
    assert came == ["contact_welcomed", "titled", "documents", "attendance"]


def test_who_writes_by_themselves_reads_what_waited_before_the_answer(hall: Hall) -> None:
    decided(Outcome.DECLINED)(hall)
    (welcome,) = [one for one in hall.letters() if one.id == WELCOME]
    hall.write(NEW, "STATUS", to=welcome)
    assert hall.told(NEW) == [
        (notice, LetterState.SENT) for notice in ("contact_welcomed", "declined", "status")
    ]


def test_what_comes_once_the_welcome_is_due_is_held_no_longer(hall: Hall) -> None:
    hall.done(acts.Decide(city="1", outcome=Outcome.DECLINED, reason="It is so."), seed="act-2")
    hall.done(acts.Approve(decision=1), by=SECOND, seed="act-3")
    hall.add()
    hall.now += 2 * HOLD
    desk.settle(hall.office, hall.now)
    assert reason(hall.undo(hall.last(NEW).id)) == "too_late"
    assert hall.sent(NEW) == ["contact_welcomed", "declined"]


def test_what_waits_for_who_was_not_reached_before_is_stopped_with_the_addition(
    hall: Hall,
) -> None:
    hall.add()
    hall.settle()
    assert hall.sent(NEW) == ["contact_welcomed"]
    placed = hall.file(1)
    mayors, jan = placed.contacts
    lost = replace(placed, contacts=(mayors, replace(jan, standing=Standing.BOUNCED)))
    with hall.store.transaction() as connection:
        rooms.applications.save(connection, [lost])
    hall.done(acts.Decide(city="1", outcome=Outcome.DECLINED, reason="It is so."), seed="act-2")
    hall.done(acts.Approve(decision=1), by=SECOND, seed="act-3")
    hall.now += HOLD - timedelta(minutes=5)
    hall.done(ADD, seed="act-4")
    hall.now += timedelta(minutes=10)
    desk.settle(hall.office, hall.now)
    assert hall.last(NEW).notice == "declined"
    assert isinstance(hall.undo("act-4-1"), Laid)
    hall.now += 2 * HOLD
    assert hall.sent(NEW) == []


OFF = acts.RemoveContact(city="1", who=NEW, reason="A slip.")


def test_who_is_on_the_file_again_unread_is_welcomed_after_all(hall: Hall) -> None:
    hall.add()
    off = hall.done(OFF, seed="act-3")
    assert [one for one in off.warnings if "also after an undo" in one] == []
    laid = hall.undo("act-3-1")
    assert isinstance(laid, Laid)
    assert laid.warnings == (f"{NEW} has not read that they are on the file: they are welcomed "
                             "anew.",)  # fmt: skip
    assert hall.last(NEW).state is LetterState.HELD
    assert "> The mayor told us." in hall.last(NEW).markdown
    hall.now += 2 * HOLD
    assert hall.sent(NEW) == ["contact_welcomed"]


def test_who_was_welcomed_and_taken_off_is_not_welcomed_once_more(hall: Hall) -> None:
    hall.add()
    hall.settle()
    assert hall.sent(NEW) == ["contact_welcomed"]
    hall.done(OFF, seed="act-3")
    assert isinstance(hall.undo("act-3-1"), Laid)
    hall.now += 2 * HOLD
    assert hall.sent(NEW) == []


def test_the_welcome_anew_is_stopped_where_they_are_taken_off_again(hall: Hall) -> None:
    hall.add()
    hall.done(OFF, seed="act-3")
    assert isinstance(hall.undo("act-3-1"), Laid)
    hall.done(OFF, seed="act-4")
    hall.now += 2 * HOLD
    assert hall.sent(NEW) == []


def test_an_addition_and_its_removal_undone_together_welcome_nobody(hall: Hall) -> None:
    hall.add()
    hall.done(OFF, seed="act-3")
    assert isinstance(hall.undo("act-1-2", "act-3-1"), Laid)
    assert [one.address.key for one in hall.file(1).contacts] == [mayor(1)]
    hall.now += 2 * HOLD
    assert hall.sent(NEW) == []
    assert hall.told(NEW) == [("contact_welcomed", LetterState.RECALLED)]


def test_a_move_comes_after_the_welcome_though_nothing_is_held_any_more(hall: Hall) -> None:
    hall.add()
    unheld = partial(render.letter, address=DESK, keys=KEYS)
    hall.office = replace(hall.office, hold=timedelta(0), render=unheld)
    move = acts.Move(names=("1",), to=Stage.SELECTION, reason="A mistake of ours.")
    moved = hall.done(move, seed="act-2").letters
    assert {one.to.key: one.state for one in moved} == {
        mayor(1): LetterState.QUEUED,
        NEW: LetterState.HELD,
    }
    assert hall.sent(NEW) == []
    hall.now += 2 * HOLD
    assert hall.sent(NEW) == ["contact_welcomed", moved[0].notice]
