"""A panelist whom a city makes its contact: they judge it no more, and another is needed."""

import pytest

from intake.cases import Case, CaseKind
from intake.desk import acts
from intake.notices import AssignmentChanged
from intake.panel.roster import Seat
from intake.store import Store
from tests.intake.desk.test_panelists import PEOPLE, WHOLE, Bench

FIRST, SECOND = PEOPLE[:2]


@pytest.fixture
def bench(store: Store) -> Bench:
    bench = Bench(store)
    bench.seated()
    return bench


def adds(bench: Bench, who: str, number: int = 1) -> None:
    """The city adds them in reply to a letter on its application."""
    writer = bench.file(number).contacts[0].address.address
    (asked,) = bench.write(writer, "How many figures may we send?")
    (letter, *_) = bench.write(writer, "YES", to=asked)
    bench.write(writer, f"add {who}", to=letter)
    assert who in [one.address.address for one in bench.file(number).contacts]


def lacking(bench: Bench) -> list[Case]:
    return [one for one in bench.cases() if one.kind is CaseKind.PANEL_LACKS]


def ended(bench: Bench) -> list[tuple[str, str]]:
    return [
        (one.to.key, one.markdown)
        for one in bench.letters()
        if one.notice == AssignmentChanged.name and "You judge no longer" in one.markdown
    ]


def test_who_is_added_by_the_city_judges_it_no_longer_and_hears_it(bench: Bench) -> None:
    city = bench.file(1).city or ""
    bench.write(FIRST, WHOLE, to=bench.packet(FIRST, city))
    adds(bench, FIRST)
    (case,) = lacking(bench)
    assert case.application == 1
    assert "has 2 of 3 panelists" in case.text
    ((who, text),) = ended(bench)
    assert who == FIRST
    assert f"You judge no longer: {city}" in text
    gone = [words for act, words in bench.journal(1) if act == "unassigned"]
    assert [(one["panelist"], one["reason"]) for one in gone] == [(FIRST, "conflict")]


def test_the_city_hears_nothing_of_the_panel(bench: Bench) -> None:
    adds(bench, FIRST)
    told = [one for one in bench.letters() if one.application == 1]
    assert not [one for one in told if "panel" in one.markdown and one.to.key != FIRST]


@pytest.mark.parametrize("who", ["new@city-1.example", "someone@else.example"])
def test_whoever_judges_nothing_changes_no_panel(bench: Bench, who: str) -> None:
    adds(bench, who)
    assert (lacking(bench), ended(bench)) == ([], [])


def test_it_is_told_once(bench: Bench) -> None:
    adds(bench, FIRST)
    adds(bench, "new@city-1.example")
    assert (len(lacking(bench)), len(ended(bench))) == (1, 1)


def test_two_of_them_leave_one(bench: Bench) -> None:
    adds(bench, FIRST)
    adds(bench, SECOND)
    assert "has 1 of 3 panelists" in lacking(bench)[-1].text
    assert [one for one, _ in ended(bench)] == [FIRST, SECOND]


def test_whom_organizers_add_hears_it_as_well(bench: Bench) -> None:
    bench.act(acts.AddContact(city="1", address=FIRST, reason="Asked by the mayor."))
    assert [one.application for one in lacking(bench)] == [1]
    assert [one for one, _ in ended(bench)] == [FIRST]


def test_what_is_counted_stays_as_it_is(bench: Bench) -> None:
    city = bench.file(1).city or ""
    for who in PEOPLE:
        bench.write(who, WHOLE, to=bench.packet(who, city))
    bench.closes()
    bench.act(acts.Count(city="1"))
    adds(bench, FIRST)
    assert (lacking(bench), ended(bench)) == ([], [])


def test_what_waits_of_the_panel_says_after_an_organizers_act_what_is_lacking_now(
    bench: Bench,
) -> None:
    adds(bench, FIRST)
    bench.act(acts.AddContact(city="1", address=SECOND, reason="Asked by the mayor."))
    (case,) = lacking(bench)
    assert "has 1 of 3 panelists" in case.text


def unassigned(bench: Bench, who: str) -> list[str]:
    gone = (words for act, words in bench.journal(1) if act == "unassigned")
    return [str(one["by"]) for one in gone if one["panelist"] == who]


def test_the_desk_ends_what_a_city_closes_and_organizers_what_they_close(bench: Bench) -> None:
    adds(bench, FIRST)
    assert unassigned(bench, FIRST) == ["the desk"]
    bench.act(acts.AddContact(city="1", address=SECOND, reason="Asked by the mayor."))
    assert SECOND not in unassigned(bench, SECOND)
    assert unassigned(bench, SECOND) != ["the desk"]


def test_who_has_left_the_panel_hears_nothing_of_its_assignments(bench: Bench) -> None:
    for number in (1, 2):
        bench.write(FIRST, WHOLE, to=bench.packet(FIRST, bench.file(number).city or ""))
    bench.closes()
    (asked,) = bench.write(FIRST, "I resign from the panel.", to=bench.packet(FIRST, "City 1"))
    bench.write(FIRST, "RESIGN", to=asked)
    assert bench.panelist(FIRST).seat is Seat.DECLINED
    assert bench.panelist(FIRST).seat is Seat.DECLINED
    adds(bench, FIRST)
    assert unassigned(bench, FIRST) == ["the desk"]
    assert [one.application for one in lacking(bench)] == [1]
    assert ended(bench) == []
