"""A panelist's long mail takes little work, and one that is too long is not read at all."""

import time
from collections.abc import Iterator

import pytest

from intake.conversation.panelist import overlong
from intake.desk import acts
from intake.notices import BallotKept, ConflictsNoted, Invited, PanelistTold, SeatAnswered
from intake.store import Store
from tests.intake.desk.test_panelists import PEOPLE, ROSTER, WHOLE, Bench

FIRST = PEOPLE[0]
SECONDS = 15
"""What reading one mail takes at most on a slow machine; each of these took a minute."""


@pytest.fixture
def bench(store: Store) -> Bench:
    return Bench(store)


def _asked(bench: Bench) -> None:
    bench.act(acts.Enrol(text=ROSTER, is_csv=True))
    bench.act(acts.Invite())
    bench.write(FIRST, "I accept.", to=bench.newest(FIRST, Invited.name))


def _ties(many: int) -> Iterator[str]:
    for one in range(many):
        yield f"my cousin {one} works for City {one % 2 + 1}, but not for Paris; "


@pytest.mark.parametrize(
    "text",
    [
        "I advise City 1, " * 2_000,
        "".join(_ties(400)),
        "Is City 1 a conflict? " * 1_000,
        "S1 met. I advise City 1. Can you send me the file? " * 400,
    ],
)
def test_a_long_declaration_is_read_soon(bench: Bench, text: str) -> None:
    _asked(bench)
    before = time.process_time()
    letters = bench.write(
        FIRST, text[: overlong.LONGEST], to=bench.newest(FIRST, SeatAnswered.name)
    )
    assert time.process_time() - before < SECONDS
    assert letters
    assert all(one.notice != PanelistTold.name for one in letters)


def test_a_long_ballot_is_read_soon(bench: Bench) -> None:
    bench.seated()
    before = time.process_time()
    bench.write(
        FIRST, ("S1 met, I advise City 1, " * 2_000)[: overlong.LONGEST],
        to=bench.packet(FIRST, "City 1"),
    )  # fmt: skip
    assert time.process_time() - before < SECONDS


@pytest.mark.parametrize("text", ["I advise City 1. ", "S1 met, it is large.\n", "我是顾问。"])
def test_what_is_too_long_is_told_so_and_counts_nowhere(bench: Bench, text: str) -> None:
    _asked(bench)
    (told,) = bench.write(
        FIRST, text * (overlong.LONGEST // len(text) + 1),
        to=bench.newest(FIRST, SeatAnswered.name),
    )  # fmt: skip
    assert told.notice == PanelistTold.name
    assert "What you wrote is too long for us to read. Nothing of it counts" in told.markdown
    assert "1. City 1, Poland" in told.markdown
    (case,) = (one for one in bench.cases() if one.contact == FIRST)
    assert f"more than {overlong.LONGEST} is not read" in case.text
    assert text.strip() not in case.text
    (noted,) = bench.write(FIRST, "No conflict with any city.", to=told)
    assert noted.notice == ConflictsNoted.name


def test_the_same_of_a_ballot_leaves_the_one_that_is_kept(bench: Bench) -> None:
    bench.seated()
    packet = bench.packet(FIRST, "City 1")
    bench.write(FIRST, WHOLE, to=packet)
    (told,) = bench.write(FIRST, "S1 not met, too long.\n" * 2_000, to=packet)
    assert told.notice == PanelistTold.name
    assert bench.ballots(1)[0].judgements[0].verdict == "met"
    (kept,) = bench.write(FIRST, "S1 not met - counted twice.", to=told)
    assert kept.notice == BallotKept.name


def test_a_ballot_with_long_reasons_is_read(bench: Bench) -> None:
    bench.seated()
    reason = "the audit of the regional office shows what the city told us in its answer " * 12
    text = "\n".join(f"S{one} met - {reason}." for one in (1, 2, 3, 4))
    (kept,) = bench.write(FIRST, text, to=bench.packet(FIRST, "City 1"))
    assert kept.notice == BallotKept.name
    assert [one.verdict for one in bench.ballots(1)[0].judgements] == ["met"] * 4
