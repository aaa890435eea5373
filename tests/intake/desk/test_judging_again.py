"""A contact who judges the city, recalled unread: what was ended is the panelist's again."""

import pytest

from intake import store as rooms
from intake.cases import CaseKind
from intake.desk import acts
from intake.desk.acts import Laid
from intake.notices import AssignmentChanged, ContactWelcomed, Invited, LetterState, SeatAnswered
from intake.panel.conflicts import Kind
from intake.store import Store
from tests.intake.desk.acts.town import HOLD
from tests.intake.desk.test_panelists import PEOPLE, WHOLE, Bench

FIRST = PEOPLE[0]


@pytest.fixture
def bench(store: Store) -> Bench:
    bench = Bench(store)
    bench.seated()
    return bench


def added(bench: Bench, who: str = FIRST) -> Laid:
    act = acts.AddContact(city="1", address=who, reason="Asked by the mayor.")
    return bench.done(act, seed="added")


def recalled(bench: Bench, laid: Laid) -> Laid:
    (letter,) = [one for one in laid.letters if one.notice == ContactWelcomed.name]
    return bench.done(acts.Withhold(letters=(letter.id,)), seed="recalled")


def judging(bench: Bench) -> list[str]:
    with bench.store.reading() as connection:
        return [one.panelist for one in rooms.panel_judging.assigned_on(connection, [1])]


def lacking(bench: Bench) -> list[str]:
    return [one.text for one in bench.cases() if one.kind is CaseKind.PANEL_LACKS]


def told(bench: Bench, who: str) -> list[LetterState]:
    found = (one for one in bench.letters() if one.notice == AssignmentChanged.name)
    return [one.state for one in found if one.to.key == who]


def test_who_was_added_by_mistake_judges_it_again_and_hears_nothing(bench: Bench) -> None:
    bench.write(FIRST, WHOLE, to=bench.packet(FIRST, "City 1"))
    before = len(told(bench, FIRST))
    laid = added(bench)
    assert FIRST not in judging(bench)
    assert len(lacking(bench)) == 1
    back = recalled(bench, laid)
    assert sorted(judging(bench)) == sorted(PEOPLE)
    assert lacking(bench) == []
    assert any("Panelist 1" in one and "again" in one for one in back.warnings)
    bench.now += 2 * HOLD
    bench.carry()
    assert told(bench, FIRST)[-1] is LetterState.RECALLED
    assert len(told(bench, FIRST)) == before + 1
    entries = [words for act, words in bench.journal(1) if act == "assigned"]
    assert (entries[-1]["panelist"], entries[-1]["reason"]) == (FIRST, "returned")
    assert entries[-1]["by"] == "First organizer"


def test_a_ballot_that_was_finished_counts_again(bench: Bench) -> None:
    for who in PEOPLE:
        bench.write(who, WHOLE, to=bench.packet(who, "City 1"))
    recalled(bench, added(bench))
    bench.closes()
    bench.act(acts.Count(city="1"))
    with bench.store.reading() as connection:
        tally = rooms.panel_tallies.of(connection, 1)
    assert tally
    assert sorted(one.panelist for one in tally.ballots) == sorted(PEOPLE)


def test_who_judges_nothing_there_is_given_nothing(bench: Bench) -> None:
    back = recalled(bench, added(bench, "new@city-1.example"))
    assert sorted(judging(bench)) == sorted(PEOPLE)
    assert not any("again" in one for one in back.warnings)


def test_a_conflict_that_was_declared_meanwhile_stands(bench: Bench) -> None:
    laid = added(bench)
    declared = acts.DeclareFor(who=FIRST, city="1", conflict=Kind.ADVISORY, words="They advise it.")
    bench.done(declared, seed="declared")
    recalled(bench, laid)
    assert FIRST not in judging(bench)
    assert len(lacking(bench)) == 1


def test_what_somebody_else_was_given_stays_theirs(bench: Bench) -> None:
    fourth = "Panelist 4,four@un.example,expert,DE"
    bench.act(acts.Enrol(text=f"name,address,category,origin\n{fourth}\n", is_csv=True))
    bench.act(acts.Invite())
    bench.write("four@un.example", "I accept.", to=bench.newest("four@un.example", Invited.name))
    answered = bench.newest("four@un.example", SeatAnswered.name)
    bench.write("four@un.example", "No conflict with any city.", to=answered)
    laid = added(bench)
    bench.done(acts.Assign(), seed="assigned")
    assert "four@un.example" in judging(bench)
    recalled(bench, laid)
    assert FIRST not in judging(bench)


def test_a_finished_ballot_is_theirs_again_after_the_close_too(bench: Bench) -> None:
    for who in PEOPLE:
        bench.write(who, WHOLE, to=bench.packet(who, "City 1"))
    bench.closes()
    recalled(bench, added(bench))
    assert sorted(judging(bench)) == sorted(PEOPLE)


def test_what_was_counted_meanwhile_is_counted_without_them(bench: Bench) -> None:
    for who in PEOPLE:
        bench.write(who, WHOLE, to=bench.packet(who, "City 1"))
    bench.closes()
    bench.done(acts.Count(city="1"), seed="counted")
    recalled(bench, added(bench))
    assert sorted(judging(bench)) == sorted(PEOPLE)
