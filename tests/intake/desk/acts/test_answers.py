"""An answer and what was shared of it: what is taken back nobody is told, and all can be mended."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake import store as rooms
from intake.applications import bounce
from intake.cases import Case
from intake.desk import acts
from intake.desk.acts import answers, writing
from intake.errors import Refusal
from intake.notices import AnswerShared, LetterState
from intake.store.tables.schema import letters as table
from tests.intake.desk.acts.town import FIRST, HOLD, Town, reason


def answered(town: Town) -> None:
    """Three cities, and the question of the first one answered; the answer is held."""
    for number in (1, 2, 3):
        town.city(number)
    town.asked()
    town.done(acts.Reply(case=1, text="Two."), seed="act-0")


def sent(town: Town) -> None:
    town.now += HOLD + timedelta(minutes=1)
    town.carry()


def shared(town: Town) -> None:
    """The answer was sent and told to the others, which is held."""
    answered(town)
    sent(town)
    town.done(acts.Share(case=1), seed="act-5")


def states(town: Town, seed: str) -> set[LetterState]:
    return {one.state for one in town.letters() if one.id.startswith(f"{seed}-")}


def case(town: Town) -> Case:
    with town.store.reading() as connection:
        found = rooms.cases.load(connection, 1)
    assert found
    return found


def correction(text: str = "Three.", *, to_all: bool = False) -> acts.Reply:
    return acts.Reply(case=1, text=text, corrects=True, to_all=to_all)


def test_what_is_held_is_not_shared(town: Town) -> None:
    answered(town)
    assert reason(town.lay(acts.Share(case=1))) == "answer_held"
    sent(town)
    assert len(town.done(acts.Share(case=1)).letters) == 2


def test_a_city_that_no_letter_reaches_is_named_before_all_others_are_told(town: Town) -> None:
    answered(town)
    sent(town)
    with town.store.transaction() as connection:
        found = rooms.applications.load(connection, 2)
        assert found
        rooms.applications.save(connection, [bounce(found, found.contacts[0].address)])
    laid = town.seen(acts.Share(case=1))
    assert len(laid.letters) == 1
    assert laid.warnings == (writing.NOBODY.format(city=found.city),)


def test_a_share_that_nobody_got_can_be_shared_anew(town: Town) -> None:
    shared(town)
    assert case(town).shared_at
    town.done(acts.Withhold(letters=("act-5-1",)), seed="act-6")
    assert case(town).shared_at
    town.done(acts.Withhold(letters=("act-5-2",)), seed="act-7")
    assert case(town).shared_at is None
    assert case(town).answer == "Two."
    assert len(town.done(acts.Share(case=1), seed="act-8").letters) == 2


def test_a_correction_waits_until_the_former_words_are_not_held_for_all(town: Town) -> None:
    shared(town)
    assert reason(town.lay(correction())) == "share_held"
    town.done(acts.Withhold(letters=("act-5-1", "act-5-2")), seed="act-6")
    town.done(correction(), seed="act-7")
    assert reason(town.lay(acts.Share(case=1))) == "answer_held"
    sent(town)
    told = town.done(acts.Share(case=1), seed="act-8").letters
    assert all("Three." in one.markdown and "Two." not in one.markdown for one in told)


def test_a_correction_goes_to_all_who_were_told_and_to_nobody_else(town: Town) -> None:
    shared(town)
    sent(town)
    town.city(4)
    done = town.done(correction("City 1 may send three.", to_all=True), seed="act-7")
    assert [one.application for one in done.letters] == [1, 2, 3]
    assert done.masked == ("City 1",)
    for one in done.letters[1:]:
        assert "This letter corrects that answer: please go by what it says." in one.markdown
        assert "A city may send three." in one.markdown
        assert "City 1" not in one.markdown


def test_a_correction_for_all_keeps_the_question_as_it_was_shared(town: Town) -> None:
    answered(town)
    sent(town)
    asked = case(town).text
    town.done(acts.Share(case=1, question="How many may be sent?"), seed="act-5")
    sent(town)
    done = town.done(correction("They may send three.", to_all=True), seed="act-7")
    assert all("How many may be sent?" in one.markdown for one in done.letters[1:])
    assert not any(asked in one.markdown for one in done.letters[1:])


def test_a_correction_stands_as_one_of_the_first_share_in_the_journals_of_others(
    town: Town,
) -> None:
    shared(town)
    first = case(town).shared_at
    sent(town)
    town.done(correction(to_all=True), seed="act-7")
    told = [(act, words) for act, words in town.journal(2) if act.startswith("share")]
    assert first
    assert told[1] == (
        "share_corrected",
        {"case": 1, "by": told[0][1]["by"], "corrects": first.isoformat()},
    )
    assert [act for act, _ in told] == ["shared", "share_corrected"]


def test_with_a_correction_taken_back_the_others_hear_nothing_of_it(town: Town) -> None:
    shared(town)
    sent(town)
    town.done(correction(to_all=True), seed="act-7")
    assert case(town).answer == "Three."
    done = town.done(acts.Withhold(letters=("act-7-1",)), seed="act-8")
    assert len(done.letters) == 3
    assert states(town, "act-7") == {LetterState.RECALLED}
    assert case(town).answer == "Two."
    assert case(town).shared_at
    assert done.reopened == ()


def test_what_was_taken_back_is_not_what_stands_again(town: Town) -> None:
    answered(town)
    town.done(acts.Withhold(letters=("act-0-1",)), seed="act-1")
    town.done(acts.Reply(case=1, text="One."), seed="act-2")
    sent(town)
    for seed in ("act-3", "act-4"):
        town.done(correction(), seed=seed)
        town.done(acts.Withhold(letters=(f"{seed}-1",)), seed=f"{seed}9")
        assert case(town).answer == "One."


def test_a_share_in_own_words_is_stale_once_the_answer_is_another(town: Town) -> None:
    answered(town)
    sent(town)
    share = acts.Share(case=1, text="Two figures, to be brief.")
    view = town.seen(share, seed="act-9").view
    town.done(correction(), seed="act-7")
    sent(town)
    assert reason(town.perform(share, view, seed="act-9")) == "changed"
    assert states(town, "act-9") == set()


def begun(town: Town, text: str) -> acts.Reply:
    """A correction of the answer as it stands now."""
    return replace(correction(text), rests_on=answers.name_of(case(town)))


def test_a_correction_of_an_answer_that_was_corrected_meanwhile_is_refused(town: Town) -> None:
    answered(town)
    sent(town)
    second = begun(town, "Four.")
    view = town.seen(second, seed="act-9").view
    first = town.done(begun(town, "Three."), seed="act-7")
    for _ in ("held", "sent"):
        told = town.lay(second)
        assert reason(told) == "corrected_before"
        assert isinstance(told, Refusal)
        assert f"was corrected by {FIRST} since" in told.text
        assert reason(town.perform(second, view, seed="act-9")) == "corrected_before"
        sent(town)
    assert len(first.letters) == 1
    assert states(town, "act-9") == set()
    assert case(town).answer == "Three."
    assert town.done(begun(town, "Four."), seed="act-9").letters


def test_a_correction_that_was_taken_back_stops_no_other_one(town: Town) -> None:
    answered(town)
    sent(town)
    second = begun(town, "Four.")
    town.done(begun(town, "Three."), seed="act-7")
    town.done(acts.Withhold(letters=("act-7-1",)), seed="act-8")
    town.done(second, seed="act-9")
    assert case(town).answer == "Four."


def test_a_correction_that_names_no_answer_goes_only_as_it_was_looked_at(town: Town) -> None:
    answered(town)
    sent(town)
    view = town.seen(correction("Four."), seed="act-9").view
    town.done(correction("Three."), seed="act-7")
    assert reason(town.perform(correction("Four."), view, seed="act-9")) == "changed"
    assert states(town, "act-9") == set()


def test_a_share_of_which_some_letters_have_left_is_held_still_for_the_others(town: Town) -> None:
    answered(town)
    town.city(4)
    town.city(5)
    sent(town)
    town.done(acts.Share(case=1), seed="act-5")
    with town.store.transaction() as connection:
        letters = rooms.outbox.begun(connection, "act-5-", 9)
        for one in letters[:-1]:
            gone = table.update().where(table.c.id == one.id)
            connection.execute(gone.values(state=LetterState.SENT.value))
        found = answers.share_held_until(connection, case(town), town.now)
    assert found == letters[-1].due_at
    assert reason(town.lay(correction())) == "share_held"


def test_a_share_that_leaves_between_two_looks_is_held_no_longer(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared(town)
    with town.store.reading() as connection:
        before = rooms.outbox.all_held(connection, (AnswerShared.name,))
    sent(town)
    monkeypatch.setattr(rooms.outbox, "all_held", lambda *_: before)
    with town.store.reading() as connection:
        assert answers.share_held_until(connection, case(town), town.now - HOLD) is None


def test_a_second_share_hears_whether_the_first_is_only_held(town: Town) -> None:
    shared(town)
    held = town.lay(acts.Share(case=1))
    assert reason(held) == "shared_before"
    assert "is held until" in held.text  # type: ignore[union-attr]
    assert "was shared on" not in held.text  # type: ignore[union-attr]
    sent(town)
    gone = town.lay(acts.Share(case=1))
    assert "was shared on" in gone.text  # type: ignore[union-attr]


@pytest.mark.parametrize("is_undone", [True, False])
def test_who_answered_is_named_whoever_corrected_it_since(town: Town, *, is_undone: bool) -> None:
    answered(town)
    sent(town)
    letters = town.done(correction(), by="Second organizer", seed="act-7").letters
    if is_undone:
        town.done(acts.Withhold(letters=(letters[0].id,)), seed="act-8")
    refused = town.lay(acts.Close(case=1, reason="Done."))
    assert isinstance(refused, Refusal)
    assert f"Case 1 was answered before by {FIRST} on" in refused.text
    with town.store.reading() as connection:
        given = answers.given_by(connection, case(town))
    assert [by for _, by in given] == [FIRST, "Second organizer"][: 1 if is_undone else 2]
