"""Every application gets its panelists: conflict-free, balanced, spread, and the same each time."""

from collections import Counter
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.calls.panel import PanelRules
from intake.panel import assignment
from intake.panel.assignment import Assignment, Plan
from intake.panel.conflicts import Kind
from intake.panel.roster import Panelist, Seat
from tests.intake.panel.people import panelist

RULES = PanelRules()

Room = tuple[list[int], list[Panelist], dict[tuple[int, str], Kind]]
"""Applications, the panel, and who is in conflict with which application."""


def _plan(
    applications: list[int],
    panel: list[Panelist],
    conflicted: dict[tuple[int, str], Kind] | None = None,
    rules: PanelRules = RULES,
    seed: str = "s",
    standing: tuple[Assignment, ...] = (),
) -> Plan:
    return assignment.plan(
        applications, panel, conflicted or {}, rules, seed=seed, standing=standing
    )


def _pairs(size: int) -> st.SearchStrategy[set[tuple[int, int]]]:
    return st.sets(st.tuples(st.integers(1, 12), st.integers(0, size - 1)), max_size=40)


@st.composite
def _rooms(draw: st.DrawFn) -> Room:
    size = draw(st.integers(1, 9))
    panel = [
        panelist(number, draw(st.sampled_from(["CN", "US", "JP", "PL"])),
                 draw(st.sampled_from(["expert", "business_association"])))
        for number in range(size)
    ]  # fmt: skip
    applications = list(range(1, draw(st.integers(1, 12)) + 1))
    pairs = draw(_pairs(size))
    return applications, panel, {(one, panel[who].key): Kind.OTHER for one, who in pairs}


@settings(max_examples=150, deadline=None)
@given(_rooms(), st.text(max_size=3))
def test_nobody_is_assigned_in_conflict_or_twice_and_no_gap_is_left_that_could_be_filled(
    room: Room, seed: str
) -> None:
    applications, panel, conflicted = room
    plan = _plan(applications, panel, conflicted, seed=seed)
    assert not {(one.application, one.panelist) for one in plan.assigned} & {*conflicted}
    assert len(set(plan.assigned)) == len(plan.assigned)
    for number in applications:
        free = [one for one in panel if (number, one.key) not in conflicted]
        assert len(plan.of(number)) == min(RULES.panelists, len(free))
    assert {one.application for one in plan.lacks} == {
        number for number in applications if len(plan.of(number)) < RULES.panelists
    }


@settings(max_examples=100, deadline=None)
@given(st.integers(1, 25), st.integers(3, 12), st.text(max_size=3))
def test_without_conflicts_loads_differ_by_one_at_most(cities: int, size: int, seed: str) -> None:
    plan = _plan([*range(cities)], [panelist(one) for one in range(size)], seed=seed)
    loads = [load for _, load in plan.loads]
    assert max(loads) - min(loads) <= 1


@settings(max_examples=150, deadline=None)
@given(_rooms())
def test_no_single_application_could_be_handed_on_to_even_the_loads(room: Room) -> None:
    applications, panel, conflicted = room
    plan = _plan(applications, panel, conflicted)
    loads = dict(plan.loads)
    for one in plan.assigned:
        for other in panel:
            may = (one.application, other.key) not in conflicted
            if may and other.key not in plan.of(one.application):
                assert loads[one.panelist] - loads[other.key] <= 1


@settings(max_examples=60, deadline=None)
@given(_rooms(), st.randoms())
def test_the_same_things_in_any_order_give_the_same_plan(room: Room, random: Random) -> None:
    applications, panel, conflicted = room
    plan = _plan(applications, panel, conflicted)
    shuffled, people = [*applications], [*panel]
    random.shuffle(shuffled)
    random.shuffle(people)
    assert _plan(shuffled, people, conflicted) == plan


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 15), st.integers(1, 3))
def test_origins_and_categories_are_spread(cities: int, rounds: int) -> None:
    origins, categories = (
        ("CN", "US", "JP"),
        ("expert", "business_association", "standardisation_body"),
    )
    panel = [
        panelist(number, origins[number % 3], categories[number % 3])
        for number in range(3 * rounds)
    ]
    plan = _plan([*range(cities)], panel)
    of = {one.key: one.origin for one in panel}
    for number in range(cities):
        assert len({of[key] for key in plan.of(number)}) == 3


@settings(max_examples=100, deadline=None)
@given(_rooms(), st.data())
def test_when_one_drops_out_only_their_places_change(room: Room, data: st.DataObject) -> None:
    applications, panel, conflicted = room
    before = _plan(applications, panel, conflicted)
    gone = data.draw(st.sampled_from(panel))
    left = [replace(one, seat=Seat.DROPPED) if one is gone else one for one in panel]
    after = _plan(applications, left, conflicted, standing=before.assigned)
    assert {one.panelist for one in after.ended} <= {gone.key}
    assert {*before.assigned} - {*after.ended} <= {*after.assigned}
    assert len(after.added) <= len(after.ended)


def test_a_conflict_declared_later_ends_that_assignment_alone() -> None:
    panel = [panelist(one) for one in range(5)]
    before = _plan([1, 2, 3], panel)
    one = before.assigned[0]
    after = _plan(
        [1, 2, 3], panel, {(one.application, one.panelist): Kind.ADVISORY}, standing=before.assigned
    )
    assert after.ended == (one,)
    assert [new.application for new in after.added] == [one.application]
    assert after.is_whole


def test_an_application_without_enough_panelists_says_who_is_missing_and_why() -> None:
    panel = [panelist(1), panelist(2), panelist(3), panelist(4, seat=Seat.INVITED)]
    plan = _plan([7], panel, {(7, panel[1].key): Kind.EMPLOYMENT})
    (lack,) = plan.lacks
    assert (lack.application, lack.wanted, lack.given) == (7, 3, 2)
    assert [(one.panelist, one.reason, one.kind) for one in lack.excluded] == [
        ("panelist2@un.example", "conflict", Kind.EMPLOYMENT),
        ("panelist4@un.example", "not_accepted", None),
    ]


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 12), st.integers(3, 6), st.integers(1, 4))
def test_nobody_gets_more_than_the_call_lets_them_have(cities: int, size: int, most: int) -> None:
    rules = PanelRules(most_each=most)
    plan = _plan([*range(cities)], [panelist(one) for one in range(size)], rules=rules)
    assert all(load <= most for _, load in plan.loads)
    assert len(plan.assigned) == min(cities * 3, size * most)
    assert all(one.reason == "full" for lack in plan.lacks for one in lack.excluded)


def test_another_seed_gives_another_plan_as_balanced() -> None:
    panel = [panelist(one, "CN", "expert") for one in range(9)]
    plans = {_plan([*range(6)], panel, seed=str(seed)).assigned for seed in range(5)}
    assert len(plans) > 1


def test_whoever_has_not_accepted_judges_nothing() -> None:
    panel = [panelist(one, seat=seat) for one, seat in enumerate(Seat)]
    plan = _plan([1], panel)
    assert {one.panelist for one in plan.assigned} == {one.key for one in panel if one.sits}


@pytest.mark.parametrize("cities", [200])
def test_a_large_edition_is_planned_in_seconds(cities: int) -> None:
    panel = [panelist(one) for one in range(40)]
    conflicted = {(one, panel[one % 40].key): Kind.OTHER for one in range(cities)}
    plan = _plan([*range(cities)], panel, conflicted)
    assert plan.is_whole
    assert {*Counter(load for _, load in plan.loads)} == {15}
