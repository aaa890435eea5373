"""A panelist who becomes a contact of a city: they judge it no more, and another is needed.

Whom the city only names has said nothing: they judge on until they take part themselves.
"""

from collections.abc import Callable

import pytest

from intake import store as rooms
from intake.cases import Case, CaseKind
from intake.desk import acts
from intake.desk.acts import Laid
from intake.errors import Refusal
from intake.notices import (
    AssignmentChanged,
    BallotKept,
    ConflictsNoted,
    ContactWelcomed,
    Invited,
    SeatAnswered,
)
from intake.panel import conflicts
from intake.panel.conflicts import Kind
from intake.panel.roster import Seat
from intake.store import Store
from tests.intake.desk.desks import CALL
from tests.intake.desk.test_panelists import PEOPLE, ROSTER, WHOLE, Bench

FIRST, SECOND = PEOPLE[:2]


@pytest.fixture
def bench(store: Store) -> Bench:
    bench = Bench(store)
    bench.seated()
    return bench


def names(bench: Bench, who: str, number: int = 1) -> None:
    """The city adds them in reply to a letter on its application; they say nothing."""
    writer = bench.file(number).contacts[0].address.address
    (asked,) = bench.write(writer, "How many figures may we send?")
    (letter, *_) = bench.write(writer, "YES", to=asked)
    bench.write(writer, f"add {who}", to=letter)
    assert who in [one.address.address for one in bench.file(number).contacts]


def adds(bench: Bench, who: str, number: int = 1) -> None:
    """The city adds them, and they say yes to it."""
    names(bench, who, number)
    bench.write(who, "Yes, thank you.", to=bench.newest(who, ContactWelcomed.name))


def lacking(bench: Bench) -> list[Case]:
    return [one for one in bench.cases() if one.kind is CaseKind.PANEL_LACKS]


def ended(bench: Bench) -> list[tuple[str, str]]:
    return [
        (one.to.key, one.markdown)
        for one in bench.letters()
        if one.notice == AssignmentChanged.name and "You judge no longer" in one.markdown
    ]


def named(bench: Bench) -> list[Case]:
    return [one for one in bench.cases() if one.kind is CaseKind.PANELIST]


def test_whom_a_city_only_names_judges_it_on_and_keeps_the_ballot(bench: Bench) -> None:
    city = bench.file(1).city or ""
    bench.write(FIRST, WHOLE, to=bench.packet(FIRST, city))
    names(bench, FIRST)
    assert (lacking(bench), ended(bench)) == ([], [])
    assert not [words for act, words in bench.journal(1) if act == "unassigned"]
    (kept,) = bench.write(FIRST, "S1 not met - a new reason", to=bench.packet(FIRST, city))
    assert kept.notice == BallotKept.name
    assert [one.form for one in bench.ballots(1)] == [2]


def test_organizers_hear_that_the_city_itself_named_a_panelist(bench: Bench) -> None:
    names(bench, FIRST)
    (case,) = named(bench)
    assert "City 1, PL (application 1) itself named Panelist 1 <one@un.example>" in case.text
    assert (case.contact, case.ties_on) == (FIRST, (1,))
    names(bench, "new@city-1.example")
    assert len(named(bench)) == 1


def test_the_ballot_of_whom_a_city_named_counts_when_organizers_close_the_matter(
    bench: Bench,
) -> None:
    city = bench.file(1).city or ""
    for who in PEOPLE:
        bench.write(who, WHOLE, to=bench.packet(who, city))
    names(bench, FIRST)
    bench.closes()
    refused = bench.lay(acts.Count(city="1"))
    assert isinstance(refused, Refusal)
    assert refused.reason == "may_conflict"
    (case,) = named(bench)
    bench.act(acts.Close(case=case.number or 0))
    laid = bench.lay(acts.Count(city="1"))
    assert isinstance(laid, Laid)
    assert laid.panel
    assert laid.panel.tally
    assert FIRST in [one.panelist for one in laid.panel.tally.ballots]


@pytest.mark.parametrize(
    "words",
    [
        "NO",
        "I have nothing to do with this application.",
        "What is this about? I do not know these people.",
        "Why do I get this?\n\nBest regards\nJan Kowalski\nExpert",
    ],
)
def test_who_is_named_and_only_asks_or_says_no_judges_on(bench: Bench, words: str) -> None:
    names(bench, FIRST)
    bench.write(FIRST, words, to=bench.newest(FIRST, ContactWelcomed.name))
    assert (lacking(bench), ended(bench)) == ([], [])


def test_whom_the_city_would_hand_over_to_judges_on_until_their_yes(bench: Bench) -> None:
    writer = bench.file(1).contacts[0].address.address
    (asked,) = bench.write(writer, "How many figures may we send?")
    (letter, *_) = bench.write(writer, "YES", to=asked)
    bench.write(writer, f"hand over to {FIRST}", to=letter)
    assert FIRST in [one.address.address for one in bench.file(1).contacts]
    assert (lacking(bench), ended(bench)) == ([], [])
    question = bench.letters()[-1]
    assert question.to.key == FIRST
    bench.write(FIRST, "YES", to=question)
    assert [one for one, _ in ended(bench)] == [FIRST]


def test_whom_the_city_named_and_organizers_find_tied_judges_it_no_longer(bench: Bench) -> None:
    names(bench, FIRST)
    known = acts.DeclareFor(who=FIRST, city="1", conflict=Kind.EMPLOYMENT, words="They said so.")
    bench.act(known)
    assert named(bench) == []
    assert [one for one, _ in ended(bench)] == [FIRST]


def test_who_is_added_by_the_city_and_says_yes_judges_it_no_longer_and_hears_it(
    bench: Bench,
) -> None:
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


@pytest.mark.parametrize("act", [names, adds])
def test_the_city_hears_nothing_of_the_panel(
    bench: Bench, act: Callable[[Bench, str], None]
) -> None:
    act(bench, FIRST)
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


# --- on a city's file before they come to the panel -----------------------------------------------


def enrolled(bench: Bench, who: str) -> None:
    """A colleague whom City 1 named, and who never wrote, is put on the panel with the others."""
    names(bench, who)
    bench.act(acts.Enrol(text=f"{ROSTER}Panelist 4,{who},expert,DE\n", is_csv=True))
    bench.act(acts.Invite())
    for one in (*PEOPLE, who):
        bench.write(one, "I accept.", to=bench.newest(one, Invited.name))
        bench.write(one, "No conflict with any city.", to=bench.newest(one, SeatAnswered.name))


def tied(bench: Bench, who: str) -> list[Kind]:
    """Their conflicts with City 1."""
    with bench.store.reading() as connection:
        declared = rooms.panel_judging.declared_by(connection, who)
    found = conflicts.of(bench.panelist(who), bench.file(1), declared, CALL)
    return [one.kind for one in found]


def test_whom_a_city_had_named_before_neither_sees_nor_judges_it(store: Store) -> None:
    bench, who = Bench(store), "colleague@city-1.example"
    enrolled(bench, who)
    bench.act(acts.Assign())
    assert tied(bench, who) == [Kind.CONTACT]
    with bench.store.reading() as connection:
        assert 1 not in {
            one.application for one in rooms.panel_judging.assigned_to(connection, who)
        }
    noted = bench.newest(who, ConflictsNoted.name)
    (asked,) = bench.write(who, "Please send me the packet of City 1.", to=noted)
    assert "conflict of interest" in asked.markdown


def test_organizers_hear_of_who_is_named_before_they_accept(store: Store) -> None:
    bench = Bench(store)
    bench.act(acts.Enrol(text=ROSTER, is_csv=True))
    names(bench, FIRST)
    (case,) = named(bench)
    assert (case.contact, case.ties_on) == (FIRST, (1,))


def test_an_organizer_lifts_it_where_they_are_no_colleague(store: Store) -> None:
    bench, who = Bench(store), "colleague@city-1.example"
    enrolled(bench, who)
    bench.act(acts.Lift(who=who, city="1", reason="They never worked there."))
    assert tied(bench, who) == []


def test_a_roster_with_a_contact_says_what_comes_of_it(store: Store) -> None:
    bench, who = Bench(store), "colleague@city-1.example"
    names(bench, who)
    laid = bench.lay(acts.Enrol(text=f"{ROSTER}Panelist 4,{who},expert,DE\n", is_csv=True))
    assert isinstance(laid, Laid)
    assert any("can neither see nor judge it" in one for one in laid.warnings)


def test_who_is_amended_or_added_is_only_said_to_write_for_the_city(
    store: Store,
) -> None:
    bench, who = Bench(store), "colleague@city-1.example"
    bench.act(acts.Enrol(text=ROSTER, is_csv=True))
    names(bench, FIRST)
    laid = bench.lay(acts.Enrol(text=ROSTER.replace("1,one@", "One,one@"), is_csv=True))
    assert isinstance(laid, Laid)
    assert [one for one in laid.warnings if "writes for" in one] == [
        f"Panelist One <{FIRST}> writes for City 1, PL (application 1)."
    ]
    names(bench, who)
    laid = bench.lay(acts.AddPanelist(name="Four", address=who, category="expert", origin="DE"))
    assert isinstance(laid, Refusal)
    assert laid.text == f"Four <{who}> writes for City 1, PL (application 1)."
