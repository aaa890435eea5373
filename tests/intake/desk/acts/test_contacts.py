"""Somebody taken off a file: they are told, who is left is told, and nothing else goes to them."""

from dataclasses import replace
from typing import Any

import pytest

from intake import store as rooms
from intake.applications import Application, Pending, State
from intake.calls.model import Stage
from intake.contacts import Contact, Standing
from intake.decisions import Outcome
from intake.desk import acts
from intake.desk.acts import Laid
from intake.errors import Refusal
from intake.messages import Address
from intake.notices import CaseAnswered, LetterState
from intake.replaying import filed
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.acts.town import SECOND, Town, reason

DEPUTY, THIRD = "deputy@city1.example", "third@city1.example"
WHY = "She works elsewhere now."
REMOVE = acts.RemoveContact(city="1", who=DEPUTY, reason=WHY)
IN_CHAT = "u7@t1.slack.invalid"


class Hall(Town):
    """A city with two contacts."""

    def __init__(self, opened: Store) -> None:
        super().__init__(opened)
        self.city(1, stage=Stage.FINAL_REVIEW, contacts=[mayor(1), DEPUTY])

    def save(self, **changes: Any) -> None:
        after = replace(self.file(1), **changes)
        with self.store.transaction() as connection:
            rooms.applications.save(connection, [after])

    def stand(self, who: str, standing: Standing) -> None:
        self.save(contacts=tuple(
            replace(one, standing=standing) if one.address.key == who else one
            for one in self.file(1).contacts
        ))  # fmt: skip

    def standings(self) -> dict[str, Standing]:
        return {one.address.key: one.standing for one in self.file(1).contacts}

    def letters_to(self, who: str) -> dict[str, LetterState]:
        return {one.notice: one.state for one in self.letters() if one.to.key == who}

    def undo(self, *ids: str) -> Laid | Refusal:
        act = acts.Withhold(letters=ids)
        laid = self.lay(act, by=SECOND, seed="act-9")
        if isinstance(laid, Refusal):
            return laid
        return self.perform(act, laid.view, by=SECOND, seed="act-9")

    def unlike(self) -> tuple[str, ...]:
        with self.store.reading() as connection:
            chain = rooms.journal.chain(connection, 1)
            words = rooms.journal.words(connection, 1)
        found = filed.unlike(self.file(1), chain, words, lambda _: None)
        return tuple(one for one in found if "has left" in one)


@pytest.fixture
def hall(store: Store) -> Hall:
    return Hall(store)


def test_who_is_taken_off_and_who_is_left_are_told_and_it_is_held(hall: Hall) -> None:
    seen = hall.seen(REMOVE)
    assert hall.standings()[DEPUTY] is Standing.ACTIVE
    assert f"Taken off: {DEPUTY}. The answers they gave stay." in seen.warnings
    assert f"Left on the file: {mayor(1)}." in seen.warnings
    done = hall.done(REMOVE)
    told = {one.to.key: (one.notice, one.state) for one in done.letters}
    assert told == {
        DEPUTY: ("taken_off", LetterState.HELD),
        mayor(1): ("contact_removed", LetterState.HELD),
    }
    goodbye, news = done.letters
    assert WHY in news.markdown
    assert DEPUTY in news.markdown
    assert WHY not in goodbye.markdown
    assert mayor(1) not in goodbye.markdown
    assert hall.standings() == {mayor(1): Standing.ACTIVE, DEPUTY: Standing.LEFT}
    assert ("contact_removed", {
        "address": DEPUTY, "by": "First organizer", "reason": WHY, "former": {DEPUTY: "active"},
    }) in hall.journal(1)  # fmt: skip
    assert hall.unlike() == ()
    hall.settle()
    hall.carry()
    assert hall.letters_to(DEPUTY) == {"taken_off": LetterState.SENT}


def test_what_waited_for_them_does_not_go(hall: Hall) -> None:
    hall.save(stage=Stage.REGISTRATION, state=State.OPEN)
    until = acts.Extend(city="1", until=hall.now.date().replace(year=hall.now.year + 1))
    hall.done(until, seed="act-2")
    assert hall.letters_to(DEPUTY) == {"extended": LetterState.HELD}
    seen = hall.seen(REMOVE)
    assert "Not sent to them any more, also after an undo: more time." in seen.warnings
    hall.done(REMOVE)
    assert hall.letters_to(DEPUTY) == {
        "extended": LetterState.RECALLED,
        "taken_off": LetterState.HELD,
    }
    assert hall.letters_to(mayor(1))["extended"] is LetterState.HELD
    hall.settle()
    hall.carry()
    assert hall.letters_to(DEPUTY) == {
        "extended": LetterState.RECALLED,
        "taken_off": LetterState.SENT,
    }


def test_an_answer_that_waits_for_them_is_stopped_and_its_case_waits_again(hall: Hall) -> None:
    number = hall.asked()
    reader = replace(REMOVE, who=mayor(1))
    hall.done(acts.Reply(case=number, text="Two of them."), seed="act-2")
    assert hall.letters_to(mayor(1)) == {CaseAnswered.name: LetterState.HELD}
    assert hall.done(reader).reopened == (number,)
    assert hall.letters_to(mayor(1))[CaseAnswered.name] is LetterState.RECALLED


@pytest.mark.parametrize("outcome", [Outcome.DECLINED, Outcome.TITLED])
def test_a_decision_that_waits_goes_to_who_is_left(hall: Hall, outcome: Outcome) -> None:
    hall.done(acts.Decide(city="1", outcome=outcome, reason="It is so."), seed="act-0")
    assert "Decision 1 waits: they do not get its letter." in hall.seen(REMOVE).warnings
    hall.done(REMOVE)
    hall.done(acts.Approve(decision=1), by=SECOND, seed="act-2")
    hall.settle()
    hall.carry()
    assert hall.letters_to(mayor(1))[outcome.value] is LetterState.SENT
    assert hall.letters_to(DEPUTY)[outcome.value] is not LetterState.SENT


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"who": mayor(1)}, None),
        ({"who": "DEPUTY@CITY1.example"}, None),
        ({"who": f" {DEPUTY} "}, None),
        ({"who": "nobody@city1.example"}, "no_such_person"),
        ({"who": ""}, "no_such_person"),
        ({"reason": "  "}, "no_reason"),
        ({"reason": "—"}, "no_reason"),
        ({"city": "9"}, "no_such_city"),
    ],
)
def test_who_is_meant_and_why(hall: Hall, changes: dict[str, Any], why: str | None) -> None:
    found = hall.lay(replace(REMOVE, **changes))
    assert isinstance(found, Laid) if why is None else reason(found) == why


def test_a_name_will_do_where_one_goes_by_it(hall: Hall) -> None:
    hall.save(contacts=tuple(
        replace(one, address=replace(one.address, name="Ola Lis" if one.address.key == DEPUTY
                else "Jan Lis"))
        for one in hall.file(1).contacts
    ))  # fmt: skip
    assert isinstance(hall.lay(replace(REMOVE, who="ola lis")), Laid)
    assert reason(hall.lay(replace(REMOVE, who="Lis"))) == "no_such_person"
    hall.save(contacts=tuple(
        replace(one, address=replace(one.address, name="Ola Lis"))
        for one in hall.file(1).contacts
    ))  # fmt: skip
    assert reason(hall.lay(replace(REMOVE, who="Ola Lis"))) == "several_people"


@pytest.mark.parametrize("other", [Standing.LEFT, Standing.BOUNCED, Standing.ASKED])
def test_nobody_is_taken_off_without_whom_letters_reach_nobody(hall: Hall, other: Standing) -> None:
    hall.stand(mayor(1), other)
    refusal = hall.lay(REMOVE)
    assert reason(refusal) == "nobody_left"
    assert f"Without {DEPUTY} no letter would reach anybody of City 1 (application 1)." in str(
        refusal
    )


def _in_chat(hall: Hall) -> None:
    """The deputy alone on the file, known by name in a chat."""
    hall.save(contacts=tuple(
        replace(one, address=Address(address=IN_CHAT, name="Amal Lis"), channel="slack")
        for one in hall.file(1).contacts if one.address.key == DEPUTY
    ))  # fmt: skip


def test_who_is_in_a_chat_is_named_and_no_address_of_ours_is(hall: Hall) -> None:
    _in_chat(hall)
    refusal = hall.lay(replace(REMOVE, who=IN_CHAT))
    assert "Without Amal Lis (Slack) no letter would reach anybody of City 1" in str(refusal)
    assert IN_CHAT not in str(refusal)
    nobody = hall.lay(replace(REMOVE, who="Somebody Else"))
    assert "on the file of City 1 (application 1)" in str(nobody)
    assert "Name one by the address or name: Amal Lis." in str(nobody)
    assert reason(hall.lay(replace(REMOVE, who="Amal Lis"))) == "nobody_left"


def test_of_two_with_one_name_the_addresses_are_told(hall: Hall) -> None:
    _in_chat(hall)
    (one,) = hall.file(1).contacts
    other = replace(one, address=Address(address=THIRD, name="Amal Lis"), token="t3")  # noqa: S106  no secret
    hall.save(contacts=(one, other))
    assert f"Name one by the address: {IN_CHAT}; {THIRD}." in str(
        hall.lay(replace(REMOVE, who="Amal Lis"))
    )


@pytest.mark.parametrize("state", [State.WITHDRAWN, State.CLOSED])
def test_of_what_is_over_nobody_is_taken_off(hall: Hall, state: State) -> None:
    hall.save(state=state)
    assert reason(hall.lay(REMOVE)) == "over"


@pytest.mark.parametrize("state", [State.TITLED, State.DECLINED, State.OPEN, State.PAUSED])
def test_of_every_other_state_somebody_is(hall: Hall, state: State) -> None:
    hall.save(state=state)
    assert isinstance(hall.lay(REMOVE), Laid)


@pytest.mark.parametrize("standing", [Standing.BOUNCED, Standing.ASKED])
def test_whom_no_letter_reaches_is_taken_off_untold(hall: Hall, standing: Standing) -> None:
    hall.stand(DEPUTY, standing)
    assert f"No letter reaches {DEPUTY}: they are not told." in hall.seen(REMOVE).warnings
    done = hall.done(REMOVE)
    assert [one.to.key for one in done.letters] == [mayor(1)]
    assert hall.standings()[DEPUTY] is Standing.LEFT
    assert isinstance(hall.undo("act-1-1"), Laid)
    assert hall.standings()[DEPUTY] is standing


def with_chat(file: Application) -> tuple[Contact, ...]:
    """The deputy is in a chat as well, and a mailbox of theirs was asked."""
    first, deputy = file.contacts
    chat = replace(deputy, address=Address(address=IN_CHAT, name="Ola"), channel="slack")
    asked = replace(deputy, address=Address(address=THIRD), standing=Standing.ASKED)
    return (first, replace(deputy, standing=Standing.ELSEWHERE), chat, asked)


@pytest.mark.parametrize("named", [DEPUTY, IN_CHAT, THIRD, "Ola"])
def test_who_is_in_a_chat_as_well_goes_in_every_form(hall: Hall, named: str) -> None:
    waits = Pending(id="mailbox:7", kind="mailbox", asked=THIRD, at=hall.now,
                    address=Address(address=IN_CHAT))  # fmt: skip
    hall.save(contacts=with_chat(hall.file(1)), pending=(waits,))
    former = hall.standings()
    done = hall.done(replace(REMOVE, who=named))
    assert [one.to.key for one in done.letters] == [IN_CHAT, mayor(1)]
    assert hall.standings() == {
        mayor(1): Standing.ACTIVE,
        DEPUTY: Standing.LEFT,
        IN_CHAT: Standing.LEFT,
        THIRD: Standing.LEFT,
    }
    assert hall.file(1).pending == ()
    assert hall.unlike() == ()
    assert isinstance(hall.undo("act-1-2"), Laid)
    assert hall.standings() == former


@pytest.mark.parametrize("named", ["act-1-1", "act-1-2"])
def test_inside_the_hold_it_is_undone(hall: Hall, named: str) -> None:
    before = hall.file(1).contacts
    hall.done(REMOVE)
    assert isinstance(hall.undo(named), Laid)
    assert hall.file(1).contacts == before
    assert set(hall.letters_to(DEPUTY).values()) == {LetterState.RECALLED}
    assert hall.journal(1)[-1] == ("contact_recalled", {"address": DEPUTY, "by": SECOND})
    hall.done(REMOVE, seed="act-2")
    assert hall.standings()[DEPUTY] is Standing.LEFT
    assert hall.unlike() == ()


def test_who_was_not_welcomed_yet_hears_nothing(hall: Hall) -> None:
    hall.done(acts.AddContact(city="1", address=THIRD, reason=WHY), seed="act-2")
    wrong = replace(REMOVE, who=THIRD)
    assert (
        f"{THIRD} has read nothing of the file yet: they are not told." in hall.seen(wrong).warnings
    )
    assert {one.to.key for one in hall.done(wrong).letters} == {mayor(1), DEPUTY}
    hall.settle()
    hall.carry()
    assert hall.letters_to(THIRD) == {"contact_welcomed": LetterState.RECALLED}
    assert hall.unlike() == ()


def test_what_they_asked_for_is_told_to_wait_no_more(hall: Hall) -> None:
    first, deputy = hall.file(1).contacts
    heir = replace(first, address=Address(address=THIRD), standing=Standing.ASKED)
    asked = Pending(id="hand_over:7", kind="hand_over", asked=THIRD, at=hall.now,
                    address=Address(address=DEPUTY))  # fmt: skip
    hall.save(contacts=(first, deputy, heir), pending=(asked,))
    told = f"They asked {THIRD} to take over: a yes counts no more, also after an undo."
    assert told in hall.seen(REMOVE).warnings
    own = replace(asked, id="mailbox:7", kind="mailbox")
    hall.save(contacts=(first, deputy, heir), pending=(own,))
    told = "What waits for a word of theirs waits no more, also after an undo."
    assert told in hall.seen(REMOVE).warnings


def test_who_was_removed_and_came_back_is_missed_by_a_replay(hall: Hall) -> None:
    hall.done(acts.AddContact(city="1", address=THIRD, reason=WHY), seed="act-2")
    hall.done(replace(REMOVE, who=THIRD))
    assert isinstance(hall.undo("act-1-1"), Laid)
    hall.save(contacts=tuple(one for one in hall.file(1).contacts if one.address.key != THIRD))
    with hall.store.reading() as connection:
        chain, words = rooms.journal.chain(connection, 1), rooms.journal.words(connection, 1)
    found = filed.unlike(hall.file(1), chain, words, lambda _: None)
    assert f"contact {THIRD}: the journal has them, the store has not" in found


def test_after_the_hold_it_stands(hall: Hall) -> None:
    hall.done(REMOVE)
    hall.settle()
    hall.carry()
    assert reason(hall.undo("act-1-1")) == "too_late"


def test_who_was_put_on_the_file_again_is_not_twice(hall: Hall) -> None:
    hall.done(REMOVE)
    hall.done(acts.AddContact(city="1", address=DEPUTY, reason=WHY), seed="act-2")
    assert reason(hall.undo("act-1-1")) == "contact_stands"
    assert hall.standings()[DEPUTY] is Standing.ACTIVE
    assert isinstance(hall.undo("act-2-1"), Laid)
    assert hall.standings()[DEPUTY] is Standing.LEFT


def test_who_looks_while_somebody_else_comes_looks_again(hall: Hall) -> None:
    view = hall.seen(REMOVE).view
    hall.done(acts.AddContact(city="1", address=THIRD, reason=WHY), seed="act-2")
    assert reason(hall.perform(REMOVE, view)) == "changed"
