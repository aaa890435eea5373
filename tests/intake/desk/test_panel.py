"""The panel over time, and against those who would look or judge where they may not."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake import desk
from intake import store as rooms
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.conversation.turns import Bond
from intake.desk import acts
from intake.desk.acts.answers import name_of
from intake.desk.panels import sitting
from intake.notices import (
    BallotKept,
    Invited,
    Letter,
    PacketShown,
    PanelistAnswered,
    PanelistReminded,
    SeatAnswered,
)
from intake.panel.ballots import closes_at
from intake.panel.conflicts import Kind
from intake.panel.roster import Seat
from intake.stages import GRACE, reminders_at
from intake.store import Store
from tests.intake.desk.acts.town import reason
from tests.intake.desk.desks import CALL
from tests.intake.desk.test_panelists import PEOPLE, ROSTER, WHOLE, Bench

DAYS = reminders_at(CALL, Stage.SELECTION)


@pytest.fixture
def bench(store: Store) -> Bench:
    return Bench(store)


def reminded(bench: Bench) -> list[Letter]:
    """What time brings to panelists now."""
    before = {one.id for one in bench.letters()}
    bench.office.run.looked_at = None
    desk.remind(bench.office, bench.now)
    bench.carry()
    new = [one for one in bench.letters() if one.id not in before]
    return [one for one in new if one.notice == PanelistReminded.name]


def waiting(bench: Bench, kind: CaseKind) -> list[Case]:
    return [one for one in bench.cases() if one.kind is kind]


# --- reminders ----------------------------------------------------------------------------------


def test_who_has_not_answered_the_invitation_is_reminded_once_a_day_of_the_call(
    bench: Bench,
) -> None:
    bench.act(acts.Enrol(text=ROSTER, is_csv=True))
    bench.act(acts.Invite())
    bench.write(PEOPLE[0], "I accept.", to=bench.newest(PEOPLE[0], Invited.name))
    bench.write(PEOPLE[1], "I decline.", to=bench.newest(PEOPLE[1], Invited.name))
    assert reminded(bench) == []
    for day in DAYS:
        bench.now = day
        assert [one.to.key for one in reminded(bench)] == [PEOPLE[2]]
        assert reminded(bench) == []


def test_panelists_are_reminded_until_they_are_done_and_told_what_lacks(bench: Bench) -> None:
    bench.seated()
    first, second, third = PEOPLE
    for number in (1, 2):
        bench.write(first, WHOLE, to=bench.packet(first, f"City {number}"))
    bench.write(second, "S1 met - audited.", to=bench.packet(second, "City 1"))
    bench.now = DAYS[0]
    letters = {one.to.key: one.markdown for one in reminded(bench)}
    assert set(letters) == {second, third}
    assert "City 1" in letters[second]
    assert "S2" in letters[second]
    bench.now = DAYS[1]
    for number in (1, 2):
        bench.write(third, WHOLE, to=bench.packet(third, f"City {number}"))
    assert [one.to.key for one in reminded(bench)] == [second]


def test_who_has_said_nothing_of_conflicts_is_reminded_of_that(bench: Bench) -> None:
    bench.act(acts.Enrol(text=ROSTER, is_csv=True))
    bench.act(acts.Invite())
    for who in PEOPLE:
        bench.write(who, "I accept.", to=bench.newest(who, Invited.name))
    bench.act(acts.Assign())
    bench.act(acts.SendPackets())
    bench.now = DAYS[0]
    letters = reminded(bench)
    assert {one.to.key for one in letters} == {*PEOPLE}
    assert all("conflict of interest" in one.markdown for one in letters)
    (answer, *packets) = bench.write(PEOPLE[0], "No conflict with any of them.", to=letters[0])
    assert answer.notice != PacketShown.name
    assert [one.notice for one in packets] == [PacketShown.name] * 2


def test_a_clock_that_jumps_back_says_nothing_twice(bench: Bench) -> None:
    bench.act(acts.Enrol(text=ROSTER, is_csv=True))
    bench.act(acts.Invite())
    bench.now = DAYS[0]
    assert len(reminded(bench)) == 3
    bench.now -= timedelta(days=2)
    bench.write(PEOPLE[0], "Which cities are they?", to=bench.newest(PEOPLE[0], Invited.name))
    bench.now = DAYS[0]
    assert reminded(bench) == []


def test_an_organizers_answer_goes_to_the_panelist_who_asked_in_their_thread(
    bench: Bench,
) -> None:
    bench.seated()
    bench.write(PEOPLE[0], "May I ask a colleague?", to=bench.packet(PEOPLE[0], "City 1"))
    (case,) = waiting(bench, CaseKind.PANELIST)
    assert case.number
    bench.act(acts.Reply(case=case.number, text="Yes, without naming the city."))
    answer = bench.newest(PEOPLE[0], PanelistAnswered.name)
    assert "> May I ask a colleague?" in answer.markdown
    assert "Yes, without naming the city." in answer.markdown
    assert answer.reply_to == bench.packet(PEOPLE[0], "City 1").reply_to
    assert answer.application is None
    assert waiting(bench, CaseKind.PANELIST) == []
    again = acts.Reply(case=case.number, text="No.")
    assert reason(bench.lay(again)) == "case_closed"


def test_of_two_corrections_of_an_answer_to_a_panelist_the_second_is_refused(bench: Bench) -> None:
    bench.seated()
    bench.write(PEOPLE[0], "May I ask a colleague?", to=bench.packet(PEOPLE[0], "City 1"))
    (case,) = waiting(bench, CaseKind.PANELIST)
    number, first = case.number or 0, "Yes, without naming the city."
    bench.act(acts.Reply(case=number, text=first))
    seen = name_of(replace(case, answer=first))
    hers, his = (
        acts.Reply(case=number, text=text, corrects=True, rests_on=seen) for text in ("No.", "Yes.")
    )
    bench.act(hers)
    assert reason(bench.lay(his)) == "corrected_before"


# --- the close ----------------------------------------------------------------------------------


def test_organizers_hear_once_which_cities_have_no_quorum_at_the_close(bench: Bench) -> None:
    bench.seated()
    for who in PEOPLE:
        bench.write(who, WHOLE, to=bench.packet(who, "City 1"))
    bench.write(PEOPLE[0], WHOLE, to=bench.packet(PEOPLE[0], "City 2"))
    bench.now = closes_at(CALL)
    reminded(bench)
    assert waiting(bench, CaseKind.NO_QUORUM) == []
    bench.now = closes_at(CALL) + GRACE
    for _ in range(2):
        reminded(bench)
        (case,) = waiting(bench, CaseKind.NO_QUORUM)
        assert "City 2" in case.text
        assert "City 1" not in case.text
        bench.now += timedelta(minutes=2)


def test_a_desk_without_a_panel_hears_nothing_at_the_close(bench: Bench) -> None:
    bench.now = closes_at(CALL) + GRACE
    reminded(bench)
    assert waiting(bench, CaseKind.NO_QUORUM) == []


# --- attacks ------------------------------------------------------------------------------------


def test_a_panelist_dropped_meanwhile_casts_no_ballot_and_is_told_nothing(bench: Bench) -> None:
    bench.seated()
    who = PEOPLE[0]
    packet = bench.packet(who, "City 1")
    bench.act(acts.Drop(who=who, reason="Has left the institute."))
    (told,) = bench.write(who, WHOLE, to=packet)
    assert told.notice != BallotKept.name
    assert bench.ballots(1) == []
    assert "City" not in told.markdown


def test_a_conflict_that_organizers_know_closes_the_city_at_once(bench: Bench) -> None:
    bench.seated()
    who = PEOPLE[0]
    packet = bench.packet(who, "City 1")
    bench.write(who, WHOLE, to=packet)
    bench.act(acts.DeclareFor(who=who, city="1", conflict=None, words="said on the telephone"))
    assert len(bench.ballots(1)) == 1
    said = acts.DeclareFor(who=who, city="1", conflict=Kind.EMPLOYMENT, words="In the register.")
    bench.act(said)
    (refused,) = bench.write(who, "S1 not met - on second thought", to=packet)
    assert refused.notice != BallotKept.name
    assert [one.form for one in bench.ballots(1)] == [1]


def test_a_panelist_who_becomes_a_contact_of_a_city_judges_it_no_more(bench: Bench) -> None:
    bench.seated()
    who = PEOPLE[0]
    city = bench.file(1)
    mine = replace(city.contacts[0], address=bench.panelist(who).address, token=f"new{1}")
    with bench.store.transaction() as connection:
        rooms.applications.save(connection, [replace(city, contacts=(*city.contacts, mine))])
    (refused,) = bench.write(who, WHOLE, to=bench.packet(who, "City 1"))
    assert refused.notice != BallotKept.name
    assert bench.ballots(1) == []
    (kept,) = bench.write(who, WHOLE, to=bench.packet(who, "City 2"))
    assert kept.notice == BallotKept.name


def test_nobody_is_a_panelist_in_another_edition(bench: Bench) -> None:
    bench.seated()
    who = PEOPLE[0]
    panelist = bench.panelist(who)
    with bench.store.transaction() as connection:
        old = replace(panelist, edition="2024", token=f"old{2024}", seat=Seat.ACCEPTED)
        rooms.panel.save(connection, old)
    packet = replace(bench.packet(who, "City 1"), reply_to="desk+old2024@cities.example")
    (refused,) = bench.write(who, WHOLE, to=packet, thread=False)
    assert refused.notice != BallotKept.name
    assert bench.ballots(1) == []


def test_a_sitting_holds_nothing_of_other_panelists(bench: Bench) -> None:
    bench.seated()
    for who in PEOPLE[1:]:
        bench.write(who, WHOLE, to=bench.packet(who, "City 1"))
    with bench.store.reading() as connection:
        mine = sitting.filled(
            bench.office, connection, bench.panelist(PEOPLE[0]), Bond.TOKEN,
            named=None, at=bench.now,
        )  # fmt: skip
        seen = repr((mine.declared, mine.assigned, mine.cities(), mine.city(1)))
    assert not [who for who in PEOPLE[1:] if who in seen]
    assert "count output twice" not in seen


def test_an_assignment_that_was_changed_meanwhile_is_not_made(bench: Bench) -> None:
    bench.act(acts.Enrol(text=ROSTER, is_csv=True))
    bench.act(acts.Invite())
    for who in PEOPLE:
        bench.write(who, "I accept.", to=bench.newest(who, Invited.name))
    act = acts.Assign()
    view = bench.seen(act).view
    answer = bench.newest(PEOPLE[0], SeatAnswered.name)
    bench.write(PEOPLE[0], "I advise City 1.", to=answer)
    assert reason(bench.perform(act, view)) == "changed"
