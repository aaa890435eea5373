"""Who is dropped hears once that they are off the panel, whatever they were to judge."""

import pytest

from intake.desk import acts
from intake.panel.roster import Seat
from intake.store import Store
from tests.intake.desk.test_panelists import PEOPLE, ROSTER, Bench

FIRST, SECOND = PEOPLE[:2]


@pytest.fixture
def bench(store: Store) -> Bench:
    return Bench(store)


def _told(bench: Bench, who: str) -> list[str]:
    letters = (one for one in bench.letters() if one.to.key == who)
    return [one.markdown for one in letters if "took you off the panel" in one.markdown]


def test_who_judges_cities_hears_of_them_as_well(bench: Bench) -> None:
    bench.seated()
    bench.act(acts.Drop(who=FIRST, reason="Has left the institute."))
    (told,) = _told(bench, FIRST)
    assert bench.newest(FIRST, "assigned").subject == "You are not on the panel"
    assert "You judge no longer: City 1" in told
    assert "institute" not in told


@pytest.mark.parametrize("invites", [True, False])
def test_who_judges_nothing_hears_it_where_they_were_written_to(
    bench: Bench, *, invites: bool
) -> None:
    bench.act(acts.Enrol(text=ROSTER, is_csv=True))
    if invites:
        bench.act(acts.Invite())
    bench.act(acts.Drop(who=SECOND, reason="x"))
    assert bench.panelist(SECOND).seat is Seat.DROPPED
    assert len(_told(bench, SECOND)) == invites
