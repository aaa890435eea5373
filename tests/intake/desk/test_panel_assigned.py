"""Who is given which application: whoever has declared on it, as long as they are enough."""

from dataclasses import replace

import pytest

from intake.calls.model import Stage
from intake.desk import acts
from intake.desk.acts import panel_assigning
from intake.desk.panels import bench
from intake.desk.panels.bench import Bench as Whole
from intake.notices import Invited
from intake.panel.conflicts import Declaration, Kind
from intake.store import Store
from tests.intake.desk.desks import CALL
from tests.intake.desk.test_panelists import PEOPLE, ROSTER, Bench


@pytest.fixture
def whole(store: Store) -> Whole:
    """Three who have accepted, and two applications of which one panelist each judges."""
    town = Bench(store)
    town.act(acts.Enrol(text=ROSTER, is_csv=True))
    town.act(acts.Invite())
    for who in PEOPLE:
        town.write(who, "I accept.", to=town.newest(who, Invited.name))
    with store.reading() as connection:
        made = bench.of(town.office, connection)
    rules = made.call.panel.model_copy(update={"panelists": 1, "quorum": None})
    return replace(made, call=made.call.model_copy(update={"panel": rules}))


def declared(whole: Whole, *pairs: tuple[int, int]) -> Whole:
    """These have said of these applications that there is no conflict."""
    keys = [one.key for one in whole.panelists]
    said = [
        Declaration(
            panelist=keys[panelist], application=number, kind=None, words="None.",
            by=keys[panelist], at=CALL.stages[Stage.SELECTION].opens_at,
        )
        for number, panelist in pairs
    ]  # fmt: skip
    return replace(whole, declared=tuple(said))


SEEDS = ("a", "b", "c", "d", "e", "f")


@pytest.mark.parametrize("seed", SEEDS)
def test_an_application_that_lacks_panelists_opens_no_other_to_who_has_not_declared(
    whole: Whole, seed: str
) -> None:
    made = declared(whole, (1, 1))
    drawn = panel_assigning.plan_of(made, seed)
    assert drawn.is_whole
    assert drawn.of(1) == (made.panelists[1].key,)


@pytest.mark.parametrize("seed", SEEDS)
def test_all_are_open_where_nothing_less_brings_a_panelist_to_each(whole: Whole, seed: str) -> None:
    """Only the second may judge the second city and has one place, which the first needs not."""
    made = declared(whole, (1, 1))
    rules = made.call.panel.model_copy(update={"most_each": 1})
    made = replace(made, call=made.call.model_copy(update={"panel": rules}))
    keys = [one.key for one in made.panelists]
    made.conflicted.update({(2, keys[at]): Kind.OTHER for at in (0, 2)})
    drawn = panel_assigning.plan_of(made, seed)
    assert drawn.is_whole
    assert drawn.of(2) == (keys[1],)


def test_where_too_few_are_there_at_all_who_has_declared_is_given_the_rest(whole: Whole) -> None:
    made = declared(whole, (1, 1))
    keys = [one.key for one in made.panelists]
    made.conflicted.update({(2, key): Kind.OTHER for key in keys})
    drawn = panel_assigning.plan_of(made, "a")
    assert [one.application for one in drawn.lacks] == [2]
    assert drawn.of(1) == (keys[1],)
