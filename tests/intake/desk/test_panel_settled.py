"""What a panel waits for is settled by what happens: matters close, questions are not sent."""

from dataclasses import replace

import pytest

from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.desk import acts
from intake.notices import ConflictsAsked, ConflictsNoted, Invited, Letter, LetterState
from intake.panel.conflicts import Kind
from intake.store import Store
from tests.intake.desk.test_panelists import PEOPLE, ROSTER, WHOLE, Bench

FIRST = PEOPLE[0]
FOURTH = "four@elsewhere.example"
CLEAR = "No conflict with any of them."


@pytest.fixture
def bench(store: Store) -> Bench:
    bench = Bench(store)
    for number, name in ((1, "Gdynia"), (2, "Nantes")):
        bench.city(number, stage=Stage.SELECTION, city=name)
    return bench


@pytest.fixture
def asked(bench: Bench) -> Bench:
    """Who judges is assigned and has said nothing of conflicts; the question waits out its hold."""
    bench.act(acts.Enrol(text=ROSTER, is_csv=True))
    bench.act(acts.Invite())
    for who in PEOPLE:
        bench.write(who, "I accept.", to=bench.newest(who, Invited.name))
    bench.act(acts.Assign())
    bench.done(acts.SendPackets(), seed="packets")
    return bench


def lacking(bench: Bench) -> list[Case]:
    return [one for one in bench.cases() if one.kind is CaseKind.PANEL_LACKS]


def question(bench: Bench, who: str = FIRST) -> Letter:
    return bench.newest(who, ConflictsAsked.name)


def _joined(bench: Bench) -> None:
    """A fourth panelist, who can take the place of another."""
    roster = f"{ROSTER}Panelist 4,{FOURTH},expert,DE\n"
    bench.act(acts.Enrol(text=roster, is_csv=True))
    bench.act(acts.Invite(who=(FOURTH,)))
    bench.write(FOURTH, "I accept.", to=bench.newest(FOURTH, Invited.name))


# --- cities that lost a panelist ------------------------------------------------------------------


def test_a_city_whose_panelist_declares_a_conflict_lacks_one_until_another_is_assigned(
    bench: Bench,
) -> None:
    bench.seated()
    words = "I have a conflict of interest with Gdynia: I advise the city."
    bench.write(FIRST, words, to=bench.packet(FIRST, "Gdynia"))
    (case,) = lacking(bench)
    assert case.application == 1
    assert "one@un.example" in case.text
    bench.act(acts.Assign())
    assert [one.number for one in lacking(bench)] == [case.number]
    _joined(bench)
    bench.act(acts.Assign())
    assert lacking(bench) == []
    assert [one for one in bench.cases() if "panel assign" in one.text] == []
    (closed,) = [words for act, words in bench.journal(1) if act == "case_closed"]
    assert (closed["case"], closed["kind"]) == (case.number, "panel_lacks")
    bench.act(acts.Drop(who=FOURTH, reason="Has left."))
    assert 1 in [one.application for one in lacking(bench)]


def test_cities_of_who_gives_up_the_seat_lack_one_until_another_is_assigned(bench: Bench) -> None:
    bench.seated()
    known = {one.number for one in bench.cases()}
    bench.write(FIRST, "I resign from the panel.", to=bench.packet(FIRST, "Gdynia"))
    (left,) = [one for one in bench.cases() if one.number not in known]
    assert left.kind is CaseKind.PANELIST_LEFT
    assert "Gdynia, PL (application 1) has 2 of 3." in left.text
    assert "Nantes, PL (application 2) has 2 of 3." in left.text
    _joined(bench)
    bench.act(acts.Assign())
    assert [one for one in bench.cases() if one.kind is CaseKind.PANELIST_LEFT] == []
    assert [one for one in bench.cases() if "panel assign" in one.text] == []


def test_a_city_that_is_counted_lacks_no_panelist_any_more(bench: Bench) -> None:
    bench.seated()
    for who in PEOPLE[1:]:
        bench.write(who, WHOLE, to=bench.packet(who, "Gdynia"))
    bench.act(acts.Drop(who=FIRST, reason="Has left."))
    assert [one.application for one in lacking(bench)] == [1, 2]
    call = bench.office.call
    rules = call.panel.model_copy(update={"quorum": 2})
    bench.office = replace(bench.office, call=call.model_copy(update={"panel": rules}))
    bench.closes()
    bench.act(acts.Count(city="1"))
    assert [one.application for one in lacking(bench)] == [2]


# --- a question that was answered before it left --------------------------------------------------


def test_a_held_question_of_conflicts_is_not_sent_once_it_is_answered(asked: Bench) -> None:
    assert question(asked).state is LetterState.HELD
    asked.write(FIRST, CLEAR, to=asked.newest(FIRST, Invited.name))
    assert question(asked).state is LetterState.RECALLED
    assert {question(asked, who).state for who in PEOPLE[1:]} == {LetterState.HELD}
    recalled = [words for act, words in asked.journal(2) if act == "letter_recalled"]
    assert [one["letter"] for one in recalled] == [question(asked).id]


def test_what_is_left_of_a_question_the_receipt_asks(asked: Bench) -> None:
    asked.write(FIRST, "I advise Gdynia.", to=asked.newest(FIRST, Invited.name))
    assert question(asked).state is LetterState.RECALLED
    receipt = asked.newest(FIRST, ConflictsNoted.name)
    assert receipt.questions == ("2",)


def test_what_an_organizer_declares_of_one_city_leaves_the_question_of_the_other(
    asked: Bench,
) -> None:
    for number, state in (("1", LetterState.HELD), ("2", LetterState.RECALLED)):
        said = acts.DeclareFor(who=FIRST, city=number, conflict=Kind.ADVISORY, words="told")
        asked.done(said, seed=f"known-{number}")
        assert question(asked).state is state


def test_a_held_question_is_asked_anew_without_the_city_that_was_answered(asked: Bench) -> None:
    held = question(asked)
    assert held.questions == ("1", "2")
    said = acts.DeclareFor(who=FIRST, city="1", conflict=Kind.ADVISORY, words="told")
    asked.done(said, seed="known-1")
    assert {one.id: one.state for one in asked.letters()}[held.id] is LetterState.RECALLED
    again = question(asked)
    assert (again.id != held.id, again.state) == (True, LetterState.HELD)
    assert again.questions == ("2",)
    assert "Gdynia" not in again.markdown
    assert "Nantes" in again.markdown
    recalled = [words for act, words in asked.journal(1) if act == "letter_recalled"]
    assert [one["letter"] for one in recalled] == [held.id]


def test_who_sits_no_more_is_asked_nothing(asked: Bench) -> None:
    asked.done(acts.Drop(who=FIRST, reason="Has left."), seed="dropped")
    assert question(asked).state is LetterState.RECALLED
    assert question(asked, PEOPLE[1]).state is LetterState.HELD


def test_organizers_hear_at_once_what_the_panel_lacks_without_who_leaves(bench: Bench) -> None:
    bench.seated()
    bench.act(acts.Enrol(text=f"{ROSTER}Panelist 4,{FOURTH},expert,DE\n", is_csv=True))
    bench.act(acts.Invite(who=(FOURTH,)))
    bench.write(FOURTH, "I accept.", to=bench.newest(FOURTH, Invited.name))
    known = next(one for one in bench.cases() if one.kind is CaseKind.UNCOVERED)
    assert "China" not in known.text
    bench.write(FIRST, "I must step down.", to=bench.packet(FIRST, "Gdynia"))
    (left,) = [one for one in bench.cases() if one.kind is CaseKind.PANELIST_LEFT]
    assert "one@un.example" in left.text
    assert "Gdynia, PL (application 1) has 2 of 3." in left.text
    assert "Nantes, PL (application 2) has 2 of 3." in left.text
    assert "Nobody sits any more for the origin China." in left.text
    assert f"Gdynia, PL gets Panelist 4 <{FOURTH}>." in left.text
    assert "and `citydesk panel assign` carries it out." in left.text  # Slack drops it whole
    urgent = [one for one in bench.letters() if one.notice == "urgent"]
    assert [one for one in urgent if "Nobody sits any more for the origin China." in one.markdown]
    renewed = next(one for one in bench.cases() if one.kind is CaseKind.UNCOVERED)
    assert (renewed.number, "origin China" in renewed.text) == (known.number, True)


def test_who_declines_an_invitation_calls_nobody_at_once(bench: Bench) -> None:
    bench.act(acts.Enrol(text=ROSTER, is_csv=True))
    bench.act(acts.Invite())
    bench.write(FIRST, "I decline.", to=bench.newest(FIRST, Invited.name))
    assert [one for one in bench.cases() if one.kind is CaseKind.PANELIST_LEFT] == []
    (case,) = [one for one in bench.cases() if one.kind is CaseKind.UNCOVERED]
    assert "origin China" in case.text
