"""Verdicts that could not be read are no matter any more once the whole ballot is said anew."""

import pytest

from intake.cases import Awaited, Case
from intake.notices import Letter
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


def _receipt(bench: Bench) -> Letter:
    return next(
        one for one in reversed(bench.letters()) if one.notice == "ballot" and one.to.key == FIRST
    )


def _open(bench: Bench) -> list[Case]:
    return [
        one for one in bench.cases() if one.awaits is Awaited.VERDICTS and one.closed_at is None
    ]


def test_a_whole_ballot_that_is_read_settles_them(bench: Bench) -> None:
    bench.write(FIRST, WHOLE, to=bench.packet(FIRST, "City 1"))
    assert _open(bench) == []


@pytest.mark.parametrize(
    "text",
    [
        "S2: not met, they count twice.",
        "S2 is met after all, since the report counts each firm once.",
        "S1: met, they name each firm.\nS2: not met, they count twice.",
    ],
)
def test_the_one_that_was_not_read_settles_them_once_it_is(bench: Bench, text: str) -> None:
    bench.write(FIRST, text, to=_receipt(bench))
    assert _open(bench) == []
    closed = [words for act, words in bench.journal(0) if act == "case_closed"]
    assert closed[-1]["reason"] == "They judged anew what was open."
    assert closed[-1]["by"] == FIRST


@pytest.mark.parametrize(
    "unread",
    [
        "S2: perhaps it is met after all. S3: perhaps not.",
        "S2: perhaps it is met after all, like S1.",
        "S2: perhaps it is met after all. I may change another one, too.",
    ],
)
def test_where_more_was_not_read_the_one_settles_nothing(store: Store, unread: str) -> None:
    bench = Bench(store)
    bench.seated()
    bench.write(FIRST, WHOLE, to=bench.packet(FIRST, "City 1"))
    bench.write(FIRST, unread, to=bench.packet(FIRST, "City 1"))
    bench.write(FIRST, "S2: not met, they count twice.", to=_receipt(bench))
    assert _open(bench)


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("S1: not met, they count twice.", "City 1"),
        ("S2: perhaps it is met.", "City 1"),
        ("S2: not met, they count twice. S3: perhaps not.", "City 1"),
        ("S2: not met, they count twice.", "City 2"),
        (f"{WHOLE}\nS2: or perhaps not.", "City 1"),
        (WHOLE, "City 2"),
    ],
)
def test_anything_less_leaves_them_open(bench: Bench, text: str, city: str) -> None:
    bench.write(FIRST, text, to=bench.packet(FIRST, city))
    assert _open(bench)
