"""Two people of a city who answer differently: organizers see both, until either is erased."""

import pytest

from intake.cases import Case, CaseKind
from intake.desk import erasing
from intake.store import Store
from intake.store.erasing import GONE, of_two
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import Desk

ANNA, BEN = "anna@gdynia.example", "ben@gdynia.example"


@pytest.fixture
def desk(store: Store) -> Desk:
    """Gdynia's, with Anna and Ben on its file, of whom Ben has changed Anna's answer."""
    desk = Desk(store)
    desk.write(ANNA, APPLIES)
    desk.write(BEN, APPLIES)
    desk.write(ANNA, "YES", to=desk.to(ANNA))
    desk.write(ANNA, "S4_companies: 145", to=desk.to(ANNA))
    desk.write(BEN, "S4_companies: 154", to=desk.to(BEN))
    return desk


def _replaced(desk: Desk) -> Case:
    (found,) = [one for one in desk.cases() if one.kind is CaseKind.REPLACED or one.text == GONE]
    return found


def test_organizers_see_who_said_what(desk: Desk) -> None:
    label = "Companies in the interconnected economy"
    assert _replaced(desk).text == f"{label}: 145 ({ANNA}) → 154 ({BEN})"


LABEL = "Companies in the interconnected economy"


@pytest.mark.parametrize(("who", "left"), [(ANNA, f"{LABEL}: {GONE} → 154 ({BEN})"), (BEN, GONE)])
def test_who_is_erased_stands_in_no_such_matter_and_a_colleague_does(
    desk: Desk, who: str, left: str
) -> None:
    (before,) = [one for one in desk.cases() if one.kind is CaseKind.REPLACED]
    with desk.store.transaction() as connection:
        done = erasing.erase(
            desk.office, connection, who, reason="They asked.", by="Ada", now=desk.now
        )
    assert isinstance(done, erasing.Erased), done
    assert all(who not in one.text for one in desk.cases())
    (after,) = [one for one in desk.cases() if one.number == before.number]
    assert after.text == left
    assert after.contact == (before.contact if who == ANNA else None)


TWO = [
    ("S1: 1 (a@x.example) → 2 (b@x.example)", f"S1: {GONE} → 2 (b@x.example)"),
    ("S1: 2 (b@x.example) → 1 (A <a@x.example>)", f"S1: 2 (b@x.example) → {GONE}"),
    ("S1: up → down (a@x.example) → 2 (b@x.example)", GONE),
    ("S1: first\nsecond (a@x.example) → 2 (b@x.example)", GONE),
    ("S1: 1 (a@x.example) → as a@x.example said (b@x.example)", GONE),
    ("S1: 1 (c@x.example) → 2 (b@x.example)", "S1: 1 (c@x.example) → 2 (b@x.example)"),
]


@pytest.mark.parametrize(("text", "left"), TWO)
def test_what_is_not_told_from_the_others_part_goes_whole(text: str, left: str) -> None:
    assert of_two(text, ("a@x.example",)) == left
