"""Who may want to leave the panel waits in the queue until they left, stay, or are taken off."""

import pytest
from sqlalchemy import update

from intake.cases import Case
from intake.desk import acts
from intake.notices import SeatAnswered
from intake.panel.roster import Seat
from intake.store import Store
from intake.store.tables import migrations
from intake.store.tables.latest_steps import THIRTY_THIRD
from intake.store.tables.schema import cases
from tests.intake.desk.test_panelists import PEOPLE, Bench

FIRST, SECOND = PEOPLE[:2]
UNSURE = "S1 met, the output is large. I resign from the panel."


@pytest.fixture
def bench(store: Store) -> Bench:
    """The first two may want to leave."""
    bench = Bench(store)
    bench.seated()
    for who in (FIRST, SECOND):
        bench.write(who, UNSURE, to=bench.packet(who, "City 1"))
    assert [one.contact for one in leaving(bench)] == [FIRST, SECOND]
    return bench


def leaving(bench: Bench) -> list[Case]:
    return [one for one in bench.cases() if "may want to leave" in one.text]


def _closed(bench: Bench) -> list[tuple[str, str]]:
    return [
        (words["by"], words["reason"])
        for act, words in bench.journal(0)
        if act == "case_closed" and words["kind"] == "panelist"
    ]


@pytest.mark.parametrize(
    ("word", "seat", "reason"),
    [
        ("RESIGN", Seat.DECLINED, "They left the panel."),
        ("STAY", Seat.ACCEPTED, "They stay on the panel."),
    ],
)
def test_the_word_that_was_asked_for_settles_it(
    bench: Bench, word: str, seat: Seat, reason: str
) -> None:
    bench.write(FIRST, word, to=bench.newest(FIRST, SeatAnswered.name))
    assert bench.panelist(FIRST).seat is seat
    assert [one.contact for one in leaving(bench)] == [SECOND]
    assert _closed(bench) == [(FIRST, reason)]


def test_an_organizer_who_takes_them_off_settles_it(bench: Bench) -> None:
    bench.act(acts.Drop(who=FIRST, reason="They asked for it by telephone."))
    assert [one.contact for one in leaving(bench)] == [SECOND]
    assert len(_closed(bench)) == 1


def test_a_store_of_before_settles_it_by_the_same_word(bench: Bench) -> None:
    with bench.store.transaction() as connection:
        connection.execute(update(cases).values(awaits=None))
        migrations._climb(connection, len(migrations.STEPS), THIRTY_THIRD)
    bench.write(FIRST, "STAY", to=bench.newest(FIRST, SeatAnswered.name))
    assert [one.contact for one in leaving(bench)] == [SECOND]


@pytest.mark.parametrize("said", ["S2 not met, counted twice.", "When is the close?"])
def test_other_words_leave_it_in_the_queue(bench: Bench, said: str) -> None:
    bench.write(FIRST, said, to=bench.packet(FIRST, "City 1"))
    assert [one.contact for one in leaving(bench)] == [FIRST, SECOND]


def test_what_may_be_a_conflict_too_waits_on(store: Store) -> None:
    bench = Bench(store)
    bench.seated()
    said = "I resign from the panel. City 1 and I have something in common. S1 met, it is large."
    bench.write(FIRST, said, to=bench.packet(FIRST, "City 1"))
    tied = [one for one in leaving(bench) if one.ties_on is not None]
    bench.act(acts.Drop(who=FIRST, reason="x"))
    assert leaving(bench) == tied
