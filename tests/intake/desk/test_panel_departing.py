"""A city or a panelist before the panel no more: what leaves, what is taken, what is shown."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.courier import Outcome, record
from intake import store as rooms
from intake.applications import State
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.conversation.turns import Turn
from intake.desk import acts, packet_recalls, posting, recounting
from intake.notices import LetterState, PanelistRefused
from intake.panel.conflicts import Kind
from intake.store import Store
from intake.store.outbox import Claim
from tests.intake.desk.test_panel_guards import assigned, carried, packets
from tests.intake.desk.test_panelists import PEOPLE, WHOLE, Bench

FIRST, SECOND = PEOPLE[:2]
RECALLED, SENT = LetterState.RECALLED, LetterState.SENT


@pytest.fixture
def bench(store: Store) -> Bench:
    return Bench(store)


@pytest.fixture
def held(bench: Bench) -> Bench:
    """The packets are sent and wait out their hold."""
    assigned(bench)
    bench.done(acts.SendPackets(), seed="packets")
    return bench


def _withdrawn(bench: Bench, number: int) -> None:
    gone = replace(bench.file(number), state=State.WITHDRAWN)
    with bench.store.transaction() as connection:
        turn = Turn(applications=(gone,))
        posting.perform(bench.office, connection, turn, bench.now, seed="withdrawn")


def _moved_back(bench: Bench, number: int) -> None:
    back = acts.Move(names=(str(number),), to=Stage.PRE_SELECTION, reason="A mistake was found.")
    bench.done(back, seed="moved-back")


# --- cities -------------------------------------------------------------------------------------


@pytest.mark.parametrize("leave", [_withdrawn, _moved_back])
def test_no_packet_of_a_city_that_left_the_selection_leaves(held: Bench, leave: object) -> None:
    assert callable(leave)
    leave(held, 1)
    carried(held)
    for who in PEOPLE:
        assert packets(held, who) == {"City 1": RECALLED, "City 2": SENT}
    recalled = [words["panelist"] for act, words in held.journal(1) if act == "packet_recalled"]
    assert sorted(recalled) == sorted(PEOPLE)


@pytest.mark.parametrize("leave", [_withdrawn, _moved_back])
def test_no_ballot_on_a_city_that_left_the_selection_is_taken(bench: Bench, leave: object) -> None:
    bench.seated()
    assert callable(leave)
    leave(bench, 1)
    (told,) = bench.write(FIRST, WHOLE, to=bench.packet(FIRST, "City 1"))
    assert told.notice == PanelistRefused.name
    assert "City 1, Poland is not before the panel now, so nothing was changed." in told.markdown
    assert not bench.ballots(1)
    bench.write(FIRST, WHOLE, to=bench.packet(FIRST, "City 2"))
    assert bench.ballots(2)


# --- a packet that was in a courier's hands -----------------------------------------------------


def _in_hand(bench: Bench) -> Claim:
    bench.now += timedelta(hours=2)
    with bench.store.transaction() as connection:
        claims = rooms.outbox.claim(connection, bench.now, 50, timedelta(minutes=1))
    mine = (one for one in claims if one.letter.to.key == FIRST)
    return next(one for one in mine if one.letter.pending == "packet:1")


def _arrived(bench: Bench, claim: Claim, state: LetterState) -> None:
    """As the courier writes it down."""
    later = bench.now + timedelta(minutes=5) if state is LetterState.QUEUED else None
    outcome = Outcome(claim=claim, state=state, at=bench.now, due_at=later)
    with bench.store.transaction() as connection:
        record(connection, outcome, lambda *_: None)
        packet_recalls.carried(bench.office, connection, claim.letter, bench.now)


def _of_packets(bench: Bench) -> list[tuple[str, str]]:
    return [
        (act, str(words.get("reason", "")))
        for act, words in bench.journal(1)
        if act in ("packet_sent", "packet_recalled") and words["panelist"] == FIRST
    ]


def test_a_packet_that_left_before_it_could_be_stopped_is_told(held: Bench) -> None:
    claim = _in_hand(held)
    known = acts.DeclareFor(who=FIRST, city="1", conflict=Kind.ADVISORY, words="told")
    held.done(known, seed="known")
    _arrived(held, claim, SENT)
    assert _of_packets(held)[-2:] == [
        ("packet_recalled", "closed"),
        ("packet_sent", "left before it could be stopped"),
    ]
    (case,) = [one for one in held.cases() if one.kind is CaseKind.PANELIST]
    assert case.application is None
    assert case.text == (
        "The packet of City 1 (application 1) had left when it was stopped: Panelist 1 "
        "<one@un.example> has it."
    )


def test_a_stopped_packet_that_comes_back_from_the_courier_stays_stopped(held: Bench) -> None:
    claim = _in_hand(held)
    held.done(acts.Drop(who=FIRST, reason="Has left."), seed="dropped")
    _arrived(held, claim, LetterState.QUEUED)
    assert packets(held, FIRST)["City 1"] is RECALLED
    assert _of_packets(held)[-1][0] == "packet_recalled"
    assert not [one for one in held.cases() if "had left" in one.text]


def test_a_packet_that_nobody_stopped_is_told_once(held: Bench) -> None:
    claim = _in_hand(held)
    _arrived(held, claim, SENT)
    assert [act for act, _ in _of_packets(held)] == ["packet_sent"]


# --- people -------------------------------------------------------------------------------------


def test_the_words_of_who_judged_and_has_a_conflict_are_closed_until_the_tally(
    bench: Bench,
) -> None:
    bench.seated()
    bench.write(FIRST, WHOLE, to=bench.packet(FIRST, "City 1"))
    for number in ("1", "2"):
        bench.act(acts.DeclareFor(who=FIRST, city=number, conflict=Kind.ADVISORY, words="told"))
    said = "I stand by what I sent you: their figures convinced me of nothing."
    bench.write(FIRST, said, to=bench.packet(FIRST, "City 1"))
    told = [one.text for one in bench.cases() if one.kind is CaseKind.PANELIST]
    assert [one for one in told if "closed until the ballots are counted" in one]
    assert not [one for one in told if "convinced me" in one]


def test_a_finished_ballot_of_who_resigns_counts_no_more_as_for_who_is_dropped(
    bench: Bench,
) -> None:
    bench.seated()
    for who in PEOPLE:
        bench.write(who, WHOLE, to=bench.packet(who, "City 1"))
    bench.write(FIRST, "I resign from the panel.", to=bench.packet(FIRST, "City 1"))
    bench.act(acts.Drop(who=SECOND, reason="Has left."))
    ended = [words["panelist"] for act, words in bench.journal(1) if act == "unassigned"]
    assert ended == [FIRST, SECOND]
    bench.closes()
    bench.act(acts.Count(city="1"))
    with bench.store.reading() as connection:
        tally = rooms.panel_tallies.of(connection, 1)
        fault = recounting.fault_in(bench.office, connection, bench.file(1))
    assert tally
    assert fault is None
    assert [one.panelist for one in tally.ballots] == [PEOPLE[2]]
    assert [(one.panelist, one.reason) for one in tally.struck] == [
        (FIRST, "not_assigned"), (SECOND, "not_assigned"),
    ]  # fmt: skip


def test_a_tally_that_is_counted_keeps_the_ballot_of_who_resigns_later(bench: Bench) -> None:
    bench.seated()
    for who in PEOPLE:
        bench.write(who, WHOLE, to=bench.packet(who, "City 1"))
    bench.closes()
    bench.act(acts.Count(city="1"))
    bench.write(FIRST, "I resign from the panel.", to=bench.packet(FIRST, "City 1"))
    assert "unassigned" not in [act for act, _ in bench.journal(1)]
    assert [act for act, _ in bench.journal(2)][-1] == "unassigned"
