"""A contact given by a slip is undone inside the hold: nobody reads of it, the address is gone."""

from dataclasses import replace

import pytest

from intake import store as rooms
from intake.contacts import Standing
from intake.desk import acts
from intake.desk.acts import Laid
from intake.errors import Refusal
from intake.notices import LetterState
from intake.replaying import filed
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.acts.town import SECOND, Town, reason

NEW = "jan@city1.example"
ADD = acts.AddContact(city="1", address=NEW, reason="The mayor told us.")


class Hall(Town):
    """A city with one contact."""

    def __init__(self, opened: Store) -> None:
        super().__init__(opened)
        self.city(1)

    def stand(self, standing: Standing | None) -> None:
        """Everybody on the file stands so; None: nobody is on it."""
        placed = self.file(1)
        gone = [replace(one, standing=standing) for one in placed.contacts] if standing else []
        with self.store.transaction() as connection:
            rooms.applications.save(connection, [replace(placed, contacts=tuple(gone))])

    def present(self) -> list[tuple[str, Standing]]:
        return [(one.address.key, one.standing) for one in self.file(1).contacts]

    def states(self) -> dict[str, LetterState]:
        return {one.notice: one.state for one in self.letters()}

    def undo(self, *ids: str, seed: str = "act-9") -> Laid | Refusal:
        act = acts.Withhold(letters=ids)
        laid = self.lay(act, by=SECOND, seed=seed)
        return (
            self.perform(act, laid.view, by=SECOND, seed=seed) if isinstance(laid, Laid) else laid
        )

    def unlike(self) -> tuple[str, ...]:
        with self.store.reading() as connection:
            chain = rooms.journal.chain(connection, 1)
            words = rooms.journal.words(connection, 1)
        return tuple(one for one in filed.unlike(self.file(1), chain, words, lambda _: None)
                     if NEW in one)  # fmt: skip


@pytest.fixture
def hall(store: Store) -> Hall:
    return Hall(store)


def test_both_letters_are_held(hall: Hall) -> None:
    done = hall.done(ADD)
    assert [one.to.key for one in done.letters] == [NEW, mayor(1)]
    assert {one.state for one in done.letters} == {LetterState.HELD}


@pytest.mark.parametrize("named", ["act-1-1", "act-1-2"])
def test_either_letter_taken_back_takes_the_address_off(hall: Hall, named: str) -> None:
    hall.done(ADD)
    assert isinstance(hall.undo(named), Laid)
    assert hall.present() == [(mayor(1), Standing.ACTIVE)]
    assert set(hall.states().values()) == {LetterState.RECALLED}
    assert hall.journal(1)[-1] == ("contact_recalled", {"address": NEW, "by": SECOND})
    assert hall.unlike() == ()
    hall.settle()
    hall.carry()
    assert set(hall.states().values()) == {LetterState.RECALLED}


def test_what_else_was_held_for_it_does_not_go_either(hall: Hall) -> None:
    hall.done(ADD)
    until = acts.Extend(city="1", until=hall.now.date().replace(year=hall.now.year + 1))
    hall.done(until, seed="act-2")
    assert isinstance(hall.undo("act-1-1"), Laid)
    states = {one.to.key: one.state for one in hall.letters() if one.notice == "extended"}
    assert states == {NEW: LetterState.RECALLED, mayor(1): LetterState.HELD}


@pytest.mark.parametrize("former", [Standing.BOUNCED, Standing.LEFT])
def test_who_was_on_the_file_before_stands_there_as_before(hall: Hall, former: Standing) -> None:
    hall.stand(former)
    hall.done(replace(ADD, address=mayor(1)))
    assert hall.present() == [(mayor(1), Standing.ACTIVE)]
    assert isinstance(hall.undo("act-1-1"), Laid)
    assert hall.present() == [(mayor(1), former)]


def test_a_file_that_nobody_was_on_is_empty_again(hall: Hall) -> None:
    hall.stand(None)
    hall.done(ADD)
    assert isinstance(hall.undo("act-1-1"), Laid)
    assert hall.present() == []


def test_it_stands_where_letters_would_reach_nobody_else_any_more(hall: Hall) -> None:
    hall.done(ADD)
    placed = hall.file(1)
    former, jan = placed.contacts
    left = replace(placed, contacts=(replace(former, standing=Standing.LEFT), jan))
    with hall.store.transaction() as connection:
        rooms.applications.save(connection, [left])
    assert reason(hall.undo("act-1-1")) == "contact_stands"
    assert (NEW, Standing.ACTIVE) in hall.present()


def test_it_stands_once_its_letters_have_gone(hall: Hall) -> None:
    hall.done(ADD)
    hall.settle()
    hall.carry()
    assert reason(hall.undo("act-1-1")) == "too_late"
    assert (NEW, Standing.ACTIVE) in hall.present()


def test_the_same_address_is_given_once_more_and_undone_once_more(hall: Hall) -> None:
    for place in (1, 2):
        hall.done(ADD, seed=f"act-{place}")
        assert isinstance(hall.undo(f"act-{place}-1", seed=f"act-u{place}"), Laid)
        assert hall.present() == [(mayor(1), Standing.ACTIVE)]
    assert hall.unlike() == ()
    hall.done(ADD, seed="act-3")
    assert hall.unlike() == ()


def test_two_given_together_are_undone_each_alone(hall: Hall) -> None:
    other = "ola@city1.example"
    hall.done(ADD)
    hall.done(replace(ADD, address=other), seed="act-2")
    assert isinstance(hall.undo("act-1-2"), Laid)
    assert hall.present() == [(mayor(1), Standing.ACTIVE), (other, Standing.ACTIVE)]


def test_two_given_together_are_undone_together(hall: Hall) -> None:
    hall.done(ADD)
    hall.done(replace(ADD, address="ola@city1.example"), seed="act-2")
    assert isinstance(hall.undo("act-1-1", "act-2-1"), Laid)
    assert hall.present() == [(mayor(1), Standing.ACTIVE)]
    assert set(hall.states().values()) == {LetterState.RECALLED}
    assert hall.unlike() == ()


def test_who_came_and_was_taken_off_is_as_before_once_both_are_undone(hall: Hall) -> None:
    hall.stand(Standing.LEFT)
    hall.done(ADD)
    hall.done(replace(ADD, address=mayor(1)), seed="act-2")
    off = acts.RemoveContact(city="1", who=NEW, reason="A slip.")
    hall.done(off, seed="act-3")
    assert isinstance(hall.undo("act-2-1", "act-3-1"), Laid)
    assert dict(hall.present()) == {mayor(1): Standing.LEFT, NEW: Standing.ACTIVE}
