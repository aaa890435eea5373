"""A city or a panelist before the panel no more: what leaves, what is taken, what is shown."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.courier import Outcome, record
from intake import store as rooms
from intake.applications import State
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.conversation.turns import Turn
from intake.desk import acts, posting
from intake.desk.acts import panel_assigning
from intake.desk.panels import bench as benches
from intake.desk.panels import packet_recalls, recounting
from intake.errors import Refusal
from intake.journal import Entry, Link
from intake.notices import Letter, LetterState, PanelistRefused, SeatAnswered
from intake.panel import recount
from intake.panel.conflicts import Kind
from intake.panel.roster import Seat
from intake.panel.tally import Tally, canonical, count, digest, dump
from intake.store import Store
from intake.store.outbox import Claim
from tests.intake.desk.test_panel_guards import assigned, carried, packets
from tests.intake.desk.test_panelists import PEOPLE, ROSTER, WHOLE, Bench

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


def _all_judged(bench: Bench) -> None:
    bench.seated()
    for who in PEOPLE:
        bench.write(who, WHOLE, to=bench.packet(who, "City 1"))


def _resigns(bench: Bench, who: str = FIRST) -> Letter:
    """With a finished ballot, one word more than the mail itself; the receipt."""
    (asked,) = bench.write(who, "I resign from the panel.", to=bench.packet(who, "City 1"))
    bench.write(who, "RESIGN", to=asked)
    return bench.newest(who, SeatAnswered.name)


def _counted(bench: Bench) -> Tally:
    bench.act(acts.Count(city="1"))
    with bench.store.reading() as connection:
        tally = rooms.panel_tallies.of(connection, 1)
        fault = recounting.fault_in(bench.office, connection, bench.file(1))
    assert tally
    assert fault is None
    return tally


def test_a_finished_ballot_of_who_resigns_counts_no_more_as_for_who_is_dropped(
    bench: Bench,
) -> None:
    bench.seated()
    for who in PEOPLE:
        bench.write(who, WHOLE, to=bench.packet(who, "City 1"))
    _resigns(bench)
    bench.act(acts.Drop(who=SECOND, reason="Has left."))
    ended = [words["panelist"] for act, words in bench.journal(1) if act == "unassigned"]
    assert ended == [FIRST, SECOND]
    _quorum(bench, 1)
    bench.closes()
    tally = _counted(bench)
    assert [one.panelist for one in tally.ballots] == [PEOPLE[2]]
    assert [(one.panelist, one.reason) for one in tally.struck] == [
        (FIRST, "not_assigned"), (SECOND, "not_assigned"),
    ]  # fmt: skip


def _quorum(bench: Bench, ballots: int) -> None:
    call = bench.office.call
    rules = call.panel.model_copy(update={"quorum": ballots})
    bench.office = replace(bench.office, call=call.model_copy(update={"panel": rules}))


def test_a_seat_that_nobody_took_again_lowers_no_number_needed(bench: Bench) -> None:
    _all_judged(bench)
    bench.act(acts.Drop(who=FIRST, reason="Has left."))
    (matter,) = [one for one in bench.cases() if one.application == 1]
    assert "has 2 of 3 panelists" in matter.text
    assert "Its tally needs 3 ballots." in matter.text
    bench.closes()
    refused = bench.lay(acts.Count(city="1"))
    assert isinstance(refused, Refusal)
    assert "has 2 finished ballots that count; the tally needs 3." in refused.text


def test_a_quorum_of_the_call_is_what_is_needed_whoever_leaves(bench: Bench) -> None:
    _all_judged(bench)
    bench.act(acts.Drop(who=FIRST, reason="Has left."))
    _quorum(bench, 2)
    bench.closes()
    assert _counted(bench).needed == 2


def test_a_tally_that_is_counted_keeps_the_ballot_of_who_resigns_later(bench: Bench) -> None:
    bench.seated()
    for who in PEOPLE:
        bench.write(who, WHOLE, to=bench.packet(who, "City 1"))
    bench.closes()
    bench.act(acts.Count(city="1"))
    bench.write(FIRST, "I resign from the panel.", to=bench.packet(FIRST, "City 1"))
    assert "unassigned" not in [act for act, _ in bench.journal(1)]
    assert [act for act, _ in bench.journal(2)][-1] == "unassigned"


def test_a_mail_about_the_packet_ends_nothing_after_the_close(bench: Bench) -> None:
    _all_judged(bench)
    bench.closes()
    for who in PEOPLE[:2]:
        words = "The link to the panel packet no longer works."
        bench.write(who, words, to=bench.packet(who, "City 1"))
    assert "unassigned" not in [act for act, _ in bench.journal(1)]
    tally = _counted(bench)
    assert (len(tally.ballots), tally.needed, tally.struck) == (3, 3, ())


def test_who_resigns_after_the_close_has_judged_what_they_finished(bench: Bench) -> None:
    _all_judged(bench)
    bench.closes()
    _resigns(bench)
    assert not bench.panelist(FIRST).sits
    assert "unassigned" not in [act for act, _ in bench.journal(1)]
    assert [act for act, _ in bench.journal(2)][-1] == "unassigned"
    (left,) = [one for one in bench.cases() if one.kind is CaseKind.PANELIST_LEFT]
    assert "(application 1) has" not in left.text
    assert "(application 2) has 2 of 3." in left.text
    assert "Give more time first: `citydesk extend 2 --until …`" in left.text
    tally = _counted(bench)
    assert (len(tally.ballots), tally.needed, tally.struck) == (3, 3, ())


def test_a_plan_leaves_what_they_finished_to_who_resigned_after_the_close(bench: Bench) -> None:
    _all_judged(bench)
    bench.closes()
    _resigns(bench)
    with bench.store.reading() as connection:
        drawn = panel_assigning.plan_of(benches.of(bench.office, connection))
    assert drawn.ended == ()
    assert drawn.of(1) == tuple(sorted(PEOPLE))
    assert FIRST not in drawn.of(2)


def _moved(bench: Bench, to: Stage, seed: str) -> None:
    bench.done(acts.Move(names=("1",), to=to, reason="Judged anew."), seed=seed)


@pytest.fixture
def judged_anew(bench: Bench) -> Bench:
    """One left after the close, City 1 was counted, moved on and back, and has more time."""
    _all_judged(bench)
    bench.closes()
    _resigns(bench)
    _counted(bench)
    _moved(bench, Stage.PRELIMINARY_ANNOUNCEMENT, "on")
    _moved(bench, Stage.SELECTION, "back")
    until = bench.now + timedelta(days=9)
    bench.done(acts.Extend(city="1", until=until, reason="Judged anew."), seed="longer")
    return bench


def test_who_left_a_finished_ballot_needs_no_packet_and_nobody_in_their_place(
    judged_anew: Bench,
) -> None:
    sent = judged_anew.lay(acts.SendPackets(cities=("1",)))
    assert isinstance(sent, acts.Laid)
    assert sent.panel
    assert [one.panelist for one in sent.panel.handed] == sorted(PEOPLE[1:])
    assert "gets no packet" not in " ".join(sent.warnings)
    judged_anew.done(acts.SendPackets(cities=("1",)), seed="packets")
    again = judged_anew.lay(acts.SendPackets(cities=("1",)))
    assert isinstance(again, Refusal)
    assert again.reason == "no_packet"


def test_who_left_with_a_ballot_that_is_not_finished_gets_no_packet_and_another_is_found(
    bench: Bench,
) -> None:
    bench.seated()
    gone = replace(bench.panelist(FIRST), seat=Seat.DECLINED)
    with bench.store.transaction() as connection:
        rooms.panel.save(connection, gone, None)
        rooms.panel_judging.packets_recalled(connection, 1)
    sent = bench.lay(acts.SendPackets(cities=("1",)))
    assert isinstance(sent, acts.Laid)
    assert "gets no packet of application 1 (not_accepted)" in " ".join(sent.warnings)
    drawn = bench.lay(acts.Assign())
    assert isinstance(drawn, acts.Laid)
    assert drawn.panel
    assert drawn.panel.plan
    assert FIRST in [one.panelist for one in drawn.panel.plan.ended]


@pytest.mark.parametrize("is_sent_anew", [False, True])
def test_who_comes_back_while_their_city_is_judged_anew_is_told_so(
    judged_anew: Bench, is_sent_anew: bool
) -> None:
    if is_sent_anew:
        judged_anew.done(acts.SendPackets(cities=("1",)), seed="packets")
    judged_anew.write(FIRST, "ACEPTO", to=judged_anew.newest(FIRST, SeatAnswered.name))
    assert judged_anew.panelist(FIRST).sits
    assert "need not do anything" not in judged_anew.newest(FIRST, SeatAnswered.name).markdown
    assert "City 1" in judged_anew.newest(FIRST, "assigned").markdown
    sent = judged_anew.lay(acts.SendPackets(cities=("1",)))
    assert isinstance(sent, acts.Laid)
    assert sent.panel
    assert FIRST in [one.panelist for one in sent.panel.handed]


def test_who_comes_back_to_nothing_that_can_be_judged_need_not_do_anything(bench: Bench) -> None:
    _all_judged(bench)
    bench.closes()
    told = _resigns(bench)
    bench.act(
        acts.Enrol(text=f"{ROSTER}Panelist 4,four@elsewhere.example,expert,DE\n", is_csv=True)
    )
    (answer,) = [
        one for one in bench.write(FIRST, "I accept.", to=told) if one.notice == SeatAnswered.name
    ]
    assert "need not do anything now" in answer.markdown


def test_who_is_dropped_after_the_close_lowers_no_number_needed(bench: Bench) -> None:
    _all_judged(bench)
    bench.closes()
    bench.act(acts.Drop(who=FIRST, reason="Has left."))
    refused = bench.lay(acts.Count(city="1"))
    assert isinstance(refused, Refusal)
    assert refused.reason == "no_quorum"
    assert "has 2 finished ballots that count; the tally needs 3." in refused.text
    assert "citydesk extend 1" in refused.text


def test_who_resigned_by_mistake_judges_again_what_nobody_else_does(bench: Bench) -> None:
    _all_judged(bench)
    told = _resigns(bench)
    bench.write(FIRST, "I accept.", to=told)
    assert bench.panelist(FIRST).sits
    (again,) = [words for act, words in bench.journal(1) if words.get("reason") == "returned"]
    assert (again["panelist"], again["by"]) == (FIRST, FIRST)
    assert not [one for one in bench.cases() if one.kind is CaseKind.PANELIST_LEFT]
    assert "City 1" in bench.newest(FIRST, "assigned").markdown
    bench.closes()
    tally = _counted(bench)
    assert (len(tally.ballots), tally.needed, tally.struck) == (3, 3, ())


def test_a_city_that_was_given_to_another_does_not_come_back(bench: Bench) -> None:
    fourth = "four@elsewhere.example"
    _all_judged(bench)
    told = _resigns(bench)
    bench.act(acts.Enrol(text=f"{ROSTER}Panelist 4,{fourth},expert,DE\n", is_csv=True))
    bench.act(acts.Invite(who=(fourth,)))
    bench.write(fourth, "I accept.", to=bench.newest(fourth, "invitation"))
    bench.act(acts.Assign())
    bench.write(FIRST, "I accept.", to=told)
    with bench.store.reading() as connection:
        judging = rooms.panel_judging.judging(connection, [1])
    assert judging == {*PEOPLE[1:], fourth}


def test_a_ballot_counts_of_who_left_under_an_older_rule_and_is_assigned(bench: Bench) -> None:
    """A seat that was declined while the assignment stood."""
    _all_judged(bench)
    gone = replace(bench.panelist(FIRST), seat=Seat.DECLINED)
    with bench.store.transaction() as connection:
        rooms.panel.save(connection, gone, None)
    bench.closes()
    assert len(_counted(bench).ballots) == 3


def test_a_tally_from_before_the_rules_is_counted_again_by_what_it_was_counted(
    bench: Bench,
) -> None:
    """Its entry says neither when the ballots closed nor how many the call wants.

    Who left lowered the number needed then.
    """
    _all_judged(bench)
    bench.act(acts.Drop(who=FIRST, reason="Has left."))
    bench.closes()
    call = bench.office.call
    with bench.store.transaction() as connection:
        forms = tuple(rooms.panel_judging.forms(connection, 1))
        tally = count(call, 1, assigned=PEOPLE[1:], cast=forms)
        assert isinstance(tally, Tally)
        words = {"digest": digest(tally), "tally": dump(tally), "conflicted": [], "by": "Ada"}
        entry = Entry(application=1, act="tallied", words=words)
        rooms.journal.append(connection, [entry], at=bench.now, salt=bench.office.salt)
    chain, old = _record(bench)
    kept = recount.Kept(canonical=canonical(tally), digest=digest(tally), forms=forms)
    assert tally.needed == 2
    assert recount.first_fault(call, 1, kept, chain, old) is None


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ({"closed_at": "2000-01-01T00:00:00+00:00"},
         "it was counted as if the ballots had closed before the end of the selection"),
        ({"wanted": 2}, "it was counted as if the call wanted another number of panelists"),
    ],
)  # fmt: skip
def test_what_a_tally_says_of_its_close_and_its_call_is_checked(
    bench: Bench, said: dict[str, object], fault: str
) -> None:
    _all_judged(bench)
    bench.closes()
    tally = _counted(bench)
    chain, words = _record(bench)
    with bench.store.reading() as connection:
        forms = tuple(rooms.panel_judging.forms(connection, 1))
    kept = recount.Kept(canonical=canonical(tally), digest=digest(tally), forms=forms)
    changed = {at: one | said for at, one in words.items()}
    assert recount.first_fault(bench.office.call, 1, kept, chain, changed) == fault


def _record(bench: Bench) -> tuple[Sequence[Link], Mapping[int, dict[str, Any]]]:
    with bench.store.reading() as connection:
        return rooms.journal.chain(connection, 1), rooms.journal.words(connection, 1)
