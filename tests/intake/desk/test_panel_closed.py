"""The panel after the close: no letter asks for a ballot by a moment that has gone."""

from datetime import timedelta

import pytest

from intake import stages
from intake.calls.model import Stage
from intake.desk import acts
from intake.notices import (
    AssignmentChanged,
    ConflictsAsked,
    Invited,
    PacketShown,
)
from intake.panel import ballots
from intake.panel.roster import Seat
from intake.store import Store
from tests.intake.desk.desks import CALL
from tests.intake.desk.test_panel import DAYS, reminded
from tests.intake.desk.test_panelists import PEOPLE, ROSTER, WHOLE, Bench


@pytest.fixture
def bench(store: Store) -> Bench:
    return Bench(store)


def test_a_reminder_that_comes_after_the_close_asks_for_no_ballot(bench: Bench) -> None:
    bench.seated()
    bench.closes()
    assert reminded(bench) == []


def test_a_reminder_names_the_day_that_a_city_was_given(bench: Bench) -> None:
    bench.seated()
    until = CALL.stages[Stage.SELECTION].closes_at + timedelta(days=40)
    bench.act(acts.Extend(city="2", until=until))
    for who in PEOPLE:
        bench.write(who, WHOLE, to=bench.packet(who, "City 1"))
    bench.now = DAYS[0]
    letters = reminded(bench)
    assert len(letters) == len(PEOPLE)
    assert all(f"until {until.day} {until:%B %Y}" in one.markdown for one in letters)


def test_who_judges_a_city_with_more_time_is_reminded_before_its_own_close(bench: Bench) -> None:
    bench.seated()
    bench.closes()
    assert reminded(bench) == []
    until = bench.now + timedelta(days=40)
    bench.act(acts.Extend(city="2", until=until))
    for who in PEOPLE[:2]:
        bench.write(who, WHOLE, to=bench.packet(who, "City 2"))
    days = stages.reminded_before(CALL, until.astimezone(CALL.timezone))
    assert len(days) > 1
    for day in days:
        bench.now = day
        (letter,) = [one for one in reminded(bench) if one.application is None]
        assert letter.to.key == PEOPLE[2]
        assert "City 2" in letter.markdown
        assert "City 1" not in letter.markdown
        assert reminded(bench) == []
    bench.now = until + timedelta(hours=1)
    assert reminded(bench) == []


def test_more_time_for_one_city_makes_no_more_reminders_before_the_close(bench: Bench) -> None:
    bench.seated()
    bench.act(acts.Extend(city="2", until=ballots.closes_at(CALL) + timedelta(days=3)))
    told = []
    bench.now = DAYS[0] - timedelta(days=1)
    while bench.now < ballots.closes_at(CALL):
        told += [bench.now for one in reminded(bench) if one.to.key == PEOPLE[0]]
        bench.now += timedelta(days=1)
    assert len(told) == len(DAYS)


def test_a_packet_sent_again_after_the_close_asks_for_no_ballot(bench: Bench) -> None:
    bench.seated()
    bench.closes()
    first = bench.packet(PEOPLE[0], "City 1")
    (again,) = bench.write(PEOPLE[0], "Please send me the packet again.", to=first)
    assert again.notice == PacketShown.name
    assert "none is taken any more" in again.markdown
    assert "Reply to this mail and judge" not in again.markdown


def test_who_declares_after_the_close_is_sent_no_packet(bench: Bench) -> None:
    bench.act(acts.Enrol(text=ROSTER, is_csv=True))
    bench.act(acts.Invite())
    for who in PEOPLE:
        bench.write(who, "I accept.", to=bench.newest(who, Invited.name))
    bench.act(acts.Assign())
    bench.act(acts.SendPackets())
    asked = bench.newest(PEOPLE[0], ConflictsAsked.name)
    bench.closes()
    said = bench.write(PEOPLE[0], "No conflict with any of them.", to=asked)
    assert [one.notice for one in said if one.notice == PacketShown.name] == []


def test_who_sits_again_after_the_close_is_asked_for_no_ballot(bench: Bench) -> None:
    bench.seated()
    bench.write(PEOPLE[0], "I resign from the panel.", to=bench.packet(PEOPLE[0], "City 1"))
    assert bench.panelist(PEOPLE[0]).seat is Seat.DECLINED
    bench.closes()
    letters = bench.write(PEOPLE[0], "ACCEPT", to=bench.packet(PEOPLE[0], "City 1"))
    (changed,) = [one for one in letters if one.notice == AssignmentChanged.name]
    assert "Ballots can be sent no longer there" in changed.markdown
    assert "until" not in changed.markdown
