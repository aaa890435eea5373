"""More time taken back with its letters: exactly, or not at all."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from intake import replaying
from intake import store as rooms
from intake.applications import Application, State
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.conversation.city import receipts
from intake.conversation.turns import Turn
from intake.decisions import Outcome
from intake.desk import acts, posting
from intake.errors import Refusal
from intake.journal import Entry
from intake.notices import Addressed, LetterState, Received
from intake.store.tables.schema import news
from tests.intake.conversation.registered import an_answer
from tests.intake.desk.acts.town import FIRST, Town, reason
from tests.intake.desk.desks import CALL

MORE = acts.Extend(city="1", until=date(2030, 6, 15), reason="A holiday.")
UNDO = acts.Withhold(letters=("act-0-1",))
LATE = CALL.stages[Stage.REGISTRATION].closes_at + timedelta(days=1)


def begin(town: Town, *, is_closed: bool = False, contacts: int = 1) -> Application:
    """An open application with its journal; closed at its deadline where that is wanted."""
    people = tuple(f"person{one}@city1.example" for one in range(contacts))
    placed = replace(town.city(1, contacts=people), state=State.OPEN)
    note(town, placed, "opened", call=CALL.version)
    if is_closed:
        town.now = max(town.now, LATE)
        note(town, replace(placed, state=State.CLOSED), "closed")
    return town.file(1)


def note(town: Town, changed: Application, act: str, **words: object) -> None:
    """What somebody else does meanwhile."""
    turn = Turn(
        applications=(changed,), entries=(Entry(application=1, act=act, words=dict(words)),)
    )
    with town.store.transaction() as connection:
        posting.perform(town.office, connection, turn, town.now, seed="other")


def replayed(town: Town) -> tuple[str, ...]:
    """What the journal says otherwise than the store of the standing, and its own faults."""
    with town.store.reading() as connection:
        chain = rooms.journal.chain(connection, 1)
        words = rooms.journal.words(connection, 1)
    found = replaying.replay(CALL, chain, words)
    told = replaying.differences(CALL, found, town.file(1), ())
    names = ("state", "until", "stage")
    return found.faults + tuple(one for one in told if one.startswith(names))


@pytest.mark.parametrize("is_closed", [False, True])
def test_more_time_goes_with_the_letter_that_tells_it(town: Town, is_closed: bool) -> None:
    before = begin(town, is_closed=is_closed)
    town.done(MORE, seed="act-0")
    given = town.file(1)
    assert (given.until is not None, given.state) == (True, State.OPEN)
    done = town.done(UNDO)
    assert [one.state for one in done.letters] == [LetterState.RECALLED]
    assert town.file(1) == before
    recalled = [words["by"] for act, words in town.journal(1) if act == "extension_recalled"]
    assert recalled == [FIRST]
    assert replayed(town) == ()


def test_a_late_mail_that_the_time_had_settled_waits_again(town: Town) -> None:
    begin(town, is_closed=True)
    late = Case(kind=CaseKind.LATE, text="Too late.", at=town.now, application=1)
    with town.store.transaction() as connection:
        posting.report(town.office, lambda: town.now, connection, late)
    town.done(MORE, seed="act-0")
    assert town.cases() == []
    assert town.done(UNDO).reopened == (1,)
    assert [one.kind for one in town.cases()] == [CaseKind.LATE]


def test_of_two_extensions_the_second_is_taken_back_to_the_first(town: Town) -> None:
    before = begin(town)
    town.done(replace(MORE, until=date(2030, 5, 1)), seed="act-9")
    first = town.file(1)
    town.done(MORE, seed="act-0")
    refusal = town.lay(acts.Withhold(letters=("act-9-1",)))
    assert reason(refusal) == "extension_stands"
    assert "Please take that one back first" in refusal.text  # type: ignore[union-attr]
    town.done(UNDO)
    assert town.file(1) == first
    assert replayed(town) == ()
    town.done(acts.Withhold(letters=("act-9-1",)))
    assert town.file(1) == before
    assert replayed(town) == ()


@pytest.mark.parametrize("is_closed", [False, True])
@pytest.mark.parametrize("order", [("act-0-1", "act-2-1"), ("act-2-1", "act-0-1")])
def test_two_extensions_whose_letters_are_stopped_together_are_both_taken_back(
    town: Town, order: tuple[str, ...], is_closed: bool
) -> None:
    before = begin(town, is_closed=is_closed)
    town.done(MORE, seed="act-0")
    town.done(replace(MORE, until=date(2030, 7, 15)), seed="act-2")
    town.done(acts.Withhold(letters=order), seed="act-3")
    after = town.file(1)
    assert (after.until, after.until_in, after.state) == (
        before.until, before.until_in, before.state,
    )  # fmt: skip
    assert {one.state for one in town.letters()} == {LetterState.RECALLED}
    told = [act for act, _ in town.journal(1)]
    assert told.count("extension_recalled") == 2
    assert replayed(town) == ()
    town.done(MORE, seed="act-4")
    assert town.file(1).state is State.OPEN
    assert replayed(town) == ()


def test_of_two_extensions_nothing_is_taken_back_where_the_first_was_told(town: Town) -> None:
    begin(town)
    town.done(MORE, seed="act-0")
    town.now += timedelta(hours=2)
    town.carry()
    town.done(replace(MORE, until=date(2030, 7, 15)), seed="act-2")
    both = acts.Withhold(letters=("act-0-1", "act-2-1"))
    assert isinstance(town.lay(both), Refusal)
    town.done(acts.Withhold(letters=("act-2-1",)), seed="act-3")
    until = town.file(1).until
    assert until
    assert until.date() == date(2030, 6, 15)
    assert replayed(town) == ()


def test_more_time_beside_a_held_letter_says_so_before(town: Town) -> None:
    begin(town)
    alone = town.done(replace(MORE, until=date(2030, 5, 1)), seed="act-9").warnings
    told, *beyond = town.seen(MORE, seed="act-0").warnings
    assert "More time until 1 May 2030, 23:59" in told
    assert "held until" in told
    assert tuple(beyond) == alone


def test_more_time_beside_a_decision_that_waits_says_so_before(town: Town) -> None:
    town.city(1)
    alone = town.seen(MORE, seed="act-0").warnings
    decide = acts.Decide(city="1", outcome=Outcome.DECLINED, reason="Too little was shown.")
    town.done(decide, seed="act-1")
    assert town.seen(MORE, seed="act-0").warnings == (
        "Decision 1 waits, by which the city is not chosen. More time does not hold it up; "
        "`citydesk recall 1` takes it back.",
        *alone,
    )


def test_more_time_can_be_given_anew(town: Town) -> None:
    begin(town, is_closed=True)
    town.done(MORE, seed="act-0")
    town.done(UNDO)
    town.done(MORE, seed="act-2")
    assert town.file(1).state is State.OPEN
    assert replayed(town) == ()


def test_all_letters_that_give_the_time_are_stopped_together(town: Town) -> None:
    begin(town, contacts=2)
    assert len(town.done(MORE, seed="act-0").letters) == 2
    done = town.done(UNDO)
    assert [one.state for one in done.letters] == [LetterState.RECALLED] * 2
    assert {one.state for one in town.letters()} == {LetterState.RECALLED}


def test_where_somebody_was_told_the_time_stands(town: Town) -> None:
    begin(town, contacts=2)
    town.done(MORE, seed="act-0")
    with town.store.transaction() as connection:
        rooms.outbox.bounced(connection, "act-0-2", "No such mailbox.")
    assert reason(town.lay(UNDO)) == "extension_stands"
    assert [one.state for one in town.letters() if one.id == "act-0-1"] == [LetterState.HELD]


def registers(town: Town) -> None:
    note(town, replace(town.file(1), state=State.REGISTERED), "registered")


def pauses(town: Town) -> None:
    note(town, replace(town.file(1), state=State.PAUSED), "paused")


def answers(town: Town) -> None:
    changed = town.file(1)
    answer = an_answer("B2b")
    note(town, replace(changed, answers=(*changed.answers, answer)), "answered", question="B2b")


@pytest.mark.parametrize(
    ("meanwhile", "is_closed", "stands"),
    [
        (registers, False, True),
        (pauses, False, True),
        (answers, False, False),
        (answers, True, True),
    ],
)
def test_where_the_application_changed_since_the_new_deadline_stands(
    town: Town, meanwhile: Callable[[Town], None], is_closed: bool, stands: bool
) -> None:
    begin(town, is_closed=is_closed)
    town.done(MORE, seed="act-0")
    meanwhile(town)
    before = town.file(1)
    found = town.lay(UNDO)
    if not stands:
        assert not isinstance(found, Refusal)
        return
    assert reason(found) == "extension_stands"
    assert "`citydesk extend 1` sets another" in found.text  # type: ignore[union-attr]
    assert town.file(1) == before


@pytest.mark.parametrize(
    ("is_before", "is_held", "stands"),
    [(False, False, True), (False, True, False), (True, False, False)],
)
def test_where_another_letter_told_the_new_day_the_time_stands(
    town: Town, is_before: bool, is_held: bool, stands: bool
) -> None:
    begin(town)
    for is_now in (is_before, not is_before):
        town.now += timedelta(minutes=1)
        if is_now:
            receipt(town, is_held=is_held)
        else:
            town.done(MORE, seed="act-0")
    found = town.lay(UNDO)
    assert isinstance(found, Refusal) is stands
    if isinstance(found, Refusal):
        assert found.reason == "extension_stands"
        assert "somebody was told the new deadline already" in found.text


def receipt(town: Town, *, is_held: bool) -> None:
    """A letter of the desk's own, which names the deadline."""
    file = town.file(1)
    contact = file.contacts[0]
    state = receipts.state_of(CALL, file, contact)
    notice = Received(application=1, city=file.city, receipt=state)
    letter = Addressed(notice=notice, to=contact.address, application=1, hold=is_held)
    with town.store.transaction() as connection:
        posting.perform(
            town.office, connection, Turn(letters=(letter,)), town.now, seed=f"mail-{town.now}"
        )


def test_where_the_words_were_erased_the_new_deadline_stands(town: Town) -> None:
    begin(town)
    town.done(MORE, seed="act-0")
    with town.store.transaction() as connection:
        chain = rooms.journal.chain(connection, 1)
        erased = [one.sequence for one in chain if one.act == "extended"]
        rooms.journal.erase_words(connection, 1, erased)
    assert reason(town.lay(UNDO)) == "extension_stands"


def test_time_taken_back_before_it_was_told_is_told_as_taken_back_alone(town: Town) -> None:
    town.office = replace(town.office, has_board=True)
    begin(town)
    town.done(MORE, seed="act-0")
    town.done(UNDO)
    with town.store.reading() as connection:
        kinds = [row.kind for row in connection.execute(news.select())]
    assert kinds == ["opened", "extension_recalled"]


def test_the_reason_keeps_its_lines_in_the_letter_and_is_one_line_in_the_journal(
    town: Town,
) -> None:
    begin(town)
    why = "Three things:\n\n- the flood\n- the  vote"
    (letter,) = town.done(replace(MORE, reason=why), seed="act-0").letters
    assert "> Three things:\n>\n> \\- the flood\n> \\- the vote" in letter.markdown
    (told,) = [words["reason"] for act, words in town.journal(1) if act == "extended"]
    assert told == "Three things: - the flood - the vote"
