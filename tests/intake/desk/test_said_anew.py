"""Verdicts that could not be read are no matter any more once the whole ballot is said anew."""

import pytest

from intake.cases import Awaited, Case
from intake.store import Store
from tests.intake.desk.test_panelists import PEOPLE, WHOLE, Bench

FIRST = PEOPLE[0]
UNREAD = "S2: perhaps it is met after all."


@pytest.fixture
def bench(store: Store) -> Bench:
    bench = Bench(store)
    bench.seated()
    bench.write(FIRST, WHOLE, to=bench.packet(FIRST, "City 1"))
    bench.write(FIRST, UNREAD, to=bench.packet(FIRST, "City 1"))
    assert len(_open(bench)) == 1
    return bench


def _open(bench: Bench) -> list[Case]:
    return [
        one for one in bench.cases() if one.awaits is Awaited.VERDICTS and one.closed_at is None
    ]


def test_a_whole_ballot_that_is_read_settles_them(bench: Bench) -> None:
    bench.write(FIRST, WHOLE, to=bench.packet(FIRST, "City 1"))
    assert _open(bench) == []


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("S2: not met, they count twice.", "City 1"),  # the doubt may have been of another one
        (f"{WHOLE}\nS2: or perhaps not.", "City 1"),
        (WHOLE, "City 2"),
    ],
)
def test_anything_less_leaves_them_open(bench: Bench, text: str, city: str) -> None:
    bench.write(FIRST, text, to=bench.packet(FIRST, city))
    assert _open(bench)
