"""The panel against haste, forgery and its own record: what must not leave, count or be lost."""

import itertools
import re
from dataclasses import replace
from datetime import timedelta

import pytest

from intake import store as rooms
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.desk import acts, erasing
from intake.desk.panels import bench as benches
from intake.desk.panels import recounting
from intake.errors import Refusal
from intake.messages import Address
from intake.notices import (
    BallotKept,
    Invited,
    Letter,
    LetterState,
    NumbersChecked,
    PacketShown,
    PanelistTold,
    SeatAnswered,
)
from intake.panel import ballots
from intake.panel.ballots import Judgement, closes_at
from intake.panel.conflicts import Kind
from intake.stages import GRACE
from intake.store import Store
from tests.intake.desk.acts.town import reason
from tests.intake.desk.desks import CALL
from tests.intake.desk.test_panel import DAYS, reminded
from tests.intake.desk.test_panelists import PEOPLE, ROSTER, WHOLE, Bench

FIRST, SECOND, THIRD = PEOPLE
NUMBER = "GDC-2025-7K4M-2XQ9-HTR3"


@pytest.fixture
def bench(store: Store) -> Bench:
    return Bench(store)


def assigned(bench: Bench) -> None:
    """Everybody has accepted, declared and is assigned; no packet is out."""
    bench.act(acts.Enrol(text=ROSTER, is_csv=True))
    bench.act(acts.Invite())
    for who in PEOPLE:
        bench.write(who, "I accept.", to=bench.newest(who, Invited.name))
        bench.write(who, "No conflict with any city.", to=bench.newest(who, SeatAnswered.name))
    bench.act(acts.Assign())


@pytest.fixture
def held(bench: Bench) -> Bench:
    """The packets are sent and wait out their hold."""
    assigned(bench)
    bench.done(acts.SendPackets(), seed="packets")
    return bench


@pytest.fixture
def judged(bench: Bench) -> Bench:
    """All have voted on City 1."""
    bench.seated()
    for who in PEOPLE:
        bench.write(who, WHOLE, to=bench.packet(who, "City 1"))
    return bench


def packets(bench: Bench, who: str) -> dict[str, LetterState]:
    """The state of each packet to a panelist, by city."""
    mine = [one for one in bench.letters() if one.to.key == who and one.notice == PacketShown.name]
    return {name: one.state for one in mine for name in re.findall(r"City \d", one.subject)}


def carried(bench: Bench) -> None:
    bench.now += timedelta(hours=2)
    bench.carry()


def fault(bench: Bench) -> str | None:
    with bench.store.reading() as connection:
        application = rooms.applications.load(connection, 1)
        assert application
        return recounting.fault_in(bench.office, connection, application)


def erased(bench: Bench, who: str) -> None:
    with bench.store.transaction() as connection:
        done = erasing.erase(
            bench.office, connection, who, reason="They asked.", by="Organizer", now=bench.now
        )
    assert not isinstance(done, Refusal), done


def found(bench: Bench, words: str) -> list[str]:
    with bench.store.reading() as connection:
        return [one.kind for one in rooms.correspondence.search(connection, words, 10)]


def as_contact(bench: Bench, address: str, number: int = 1) -> None:
    """A city adds this mailbox as its own."""
    city = bench.file(number)
    new = replace(city.contacts[0], address=Address(address=address), token="anothertoken")  # noqa: S106
    with bench.store.transaction() as connection:
        rooms.applications.save(connection, [replace(city, contacts=(*city.contacts, new))])


# --- packets that must not leave ----------------------------------------------------------------


def test_a_conflict_declared_within_the_hold_stops_the_packets_of_who_declares_it(
    held: Bench,
) -> None:
    words = "I advise City 1 and City 2."
    held.write(FIRST, words, to=held.newest(FIRST, SeatAnswered.name))
    carried(held)
    assert set(packets(held, FIRST).values()) == {LetterState.RECALLED}
    assert packets(held, SECOND) == {"City 1": LetterState.SENT, "City 2": LetterState.SENT}
    assert [words["panelist"] for act, words in held.journal(1) if act == "packet_recalled"] == [
        FIRST
    ]


def test_a_conflict_that_organizers_know_stops_the_packet(held: Bench) -> None:
    known = acts.DeclareFor(who=FIRST, city="1", conflict=Kind.EMPLOYMENT, words="a register")
    held.done(known, seed="known")
    carried(held)
    assert packets(held, FIRST) == {"City 1": LetterState.RECALLED, "City 2": LetterState.SENT}


def test_who_is_dropped_within_the_hold_gets_no_packet(held: Bench) -> None:
    held.done(acts.Drop(who=FIRST, reason="Has left."), seed="dropped")
    carried(held)
    assert set(packets(held, FIRST).values()) == {LetterState.RECALLED}


def test_a_packet_that_waits_behind_a_dead_mail_server_is_stopped_too(held: Bench) -> None:
    held.now += timedelta(hours=2)
    with held.store.transaction() as connection:
        claims = rooms.outbox.claim(connection, held.now, 20, timedelta(minutes=1))
        for one in claims:
            rooms.outbox.later(connection, one.letter.id, one.fence, held.now, "no route")
    held.done(acts.Drop(who=FIRST, reason="Has left."), seed="dropped")
    held.carry()
    assert set(packets(held, FIRST).values()) == {LetterState.RECALLED}


def test_a_city_that_names_a_panelist_its_contact_stops_their_packet(held: Bench) -> None:
    city = held.file(1)
    asked = held.write(city.contacts[0].address.address, f"Please add our colleague {FIRST}.")
    assert asked
    if held.file(1).contact(Address(address=FIRST)) is None:
        as_contact(held, FIRST)
        held.write(city.contacts[0].address.address, "What is the status of our application?")
    carried(held)
    assert packets(held, FIRST) == {"City 1": LetterState.RECALLED, "City 2": LetterState.SENT}


def test_a_packet_that_an_organizer_withholds_goes_with_the_next(held: Bench) -> None:
    (letter,) = [
        one
        for one in held.letters()
        if (one.to.key, one.notice) == (FIRST, PacketShown.name) and "City 1" in one.subject
    ]
    held.done(acts.Withhold(letters=(letter.id,)), seed="withheld")
    carried(held)
    last = [(act, words) for act, words in held.journal(1) if act == "packet_recalled"]
    assert [words["letter"] for _, words in last] == [letter.id]
    again = held.done(acts.SendPackets(), seed="again")
    assert [(one.to.key, one.notice) for one in again.letters] == [(FIRST, PacketShown.name)]
    carried(held)
    assert packets(held, FIRST)["City 1"] is LetterState.SENT
    assert reason(held.lay(acts.SendPackets(), seed="third")) == "no_packet"


def test_nobody_is_reminded_of_a_packet_that_was_withheld(held: Bench) -> None:
    mine = [
        one.id
        for one in held.letters()
        if (one.to.key, one.notice) == (FIRST, PacketShown.name)
    ]  # fmt: skip
    held.done(acts.Withhold(letters=tuple(mine)), seed="withheld")
    carried(held)
    held.now = DAYS[0]
    assert {one.to.key for one in reminded(held)} == {SECOND, THIRD}


# --- the close ----------------------------------------------------------------------------------


def test_no_ballot_is_counted_before_the_close_though_all_are_finished(judged: Bench) -> None:
    assert reason(judged.lay(acts.Count(city="1"))) == "open"
    judged.now = closes_at(CALL) + GRACE - timedelta(seconds=1)
    assert reason(judged.lay(acts.Count(city="1"))) == "open"
    judged.now = closes_at(CALL) + GRACE
    assert judged.done(acts.Count(city="1")).panel


def test_a_correction_kept_before_the_close_is_read_before_anything_is_counted(
    judged: Bench,
) -> None:
    judged.now = closes_at(CALL) - timedelta(minutes=5)
    words = "S1 not met - I found an error in the audit."
    judged.deliver(judged.mail(THIRD, words, to=judged.packet(THIRD, "City 1")), THIRD)
    judged.closes()
    assert reason(judged.lay(acts.Count(city="1"))) == "unread"
    judged.serve()
    tally = judged.done(acts.Count(city="1")).panel
    assert tally
    assert tally.tally
    (corrected,) = [one for one in tally.tally.ballots if one.panelist == THIRD]
    assert corrected.judged["S1"].verdict == "not_met"


def test_a_panelists_mail_that_could_not_be_read_is_no_mail_that_never_came(
    judged: Bench,
) -> None:
    judged.now = closes_at(CALL) - timedelta(minutes=5)
    for who in ("officer@bank.example", THIRD):
        judged.deliver(judged.mail(who, "S1 no - wrong.", to=judged.packet(THIRD, "City 1")), who)
        with judged.store.transaction() as connection:
            (kept,) = rooms.inbox.waiting(connection, 5)
            rooms.inbox.park(connection, kept.id, "a fault", judged.now)
    judged.closes()
    refusal = judged.lay(acts.Count(city="1"))
    assert reason(refusal) == "unread"
    assert "citydesk retry" in str(refusal)
    with judged.store.transaction() as connection:
        rooms.inbox.unpark(connection)
    judged.serve()
    assert judged.done(acts.Count(city="1")).panel


# --- what only claims to be a panelist's ---------------------------------------------------------


def test_a_yes_takes_up_nothing_that_was_not_shown(bench: Bench) -> None:
    bench.seated()
    long = f"{'May I ask when the deadline is? ' * 30}\n\nCity 1\n{WHOLE}"
    (told,) = bench.write(FIRST, long)
    assert told.notice == PanelistTold.name
    assert "too long to be repeated" in told.markdown
    bench.write(FIRST, "Yes", to=told)
    assert not bench.ballots(1)
    bench.write(FIRST, f"City 1\n{WHOLE}", to=told)
    assert [one.panelist for one in bench.ballots(1)] == [FIRST]


def test_what_a_yes_takes_up_is_shown_to_the_last_line(bench: Bench) -> None:
    bench.seated()
    (told,) = bench.write(FIRST, "Hello.\n" * 20 + f"City 1\n{WHOLE}")
    assert "they list 130 firms" in told.markdown
    bench.write(FIRST, "Yes", to=told)
    assert [one.panelist for one in bench.ballots(1)] == [FIRST]


# --- secrecy before the tally ---------------------------------------------------------------------


def test_what_a_panelist_wrote_stays_closed_though_they_are_dropped(judged: Bench) -> None:
    judged.act(acts.Drop(who=FIRST, reason="Has left."))
    assert found(judged, "count output twice") == []
    letter = judged.newest(FIRST, BallotKept.name)
    with judged.store.reading() as connection:
        assert rooms.panel_secrecy.is_secret(connection, letter)


def test_a_ballot_from_another_mailbox_is_told_to_nobody(bench: Bench) -> None:
    bench.seated()
    bench.write("one@home.example", WHOLE, to=bench.packet(FIRST, "City 1"))
    (case,) = [one for one in bench.cases() if one.kind is CaseKind.PANELIST]
    assert "one@home.example" in case.text
    assert "output" not in case.text
    assert found(bench, "count output twice") == []


def test_nobody_finds_a_ballot_by_trying_all_verdicts_on_its_digest(judged: Bench) -> None:
    (one,) = [each for each in judged.ballots(1) if each.panelist == FIRST]
    digests = {words["digest"] for act, words in judged.journal(1) if act == "ballot_cast"}
    tried = [
        replace(
            one, nonce="",
            judgements=tuple(
                Judgement(standard=each.standard, verdict=verdict, reason=each.reason)
                for each, verdict in zip(one.judgements, verdicts, strict=True)
            ),
        )
        for verdicts in itertools.product(CALL.panel.grades, repeat=4)
    ]  # fmt: skip
    assert digests.isdisjoint(map(ballots.digest, tried))
    assert ballots.digest(one) in digests
    judged.closes()
    judged.act(acts.Count(city="1"))
    assert fault(judged) is None


# --- erasure and the tally ------------------------------------------------------------------------


@pytest.mark.parametrize("is_counted", [True, False])
def test_a_tally_is_counted_again_though_a_judge_was_erased(
    judged: Bench, is_counted: bool
) -> None:
    judged.closes()
    if not is_counted:
        erased(judged, FIRST)
    judged.act(acts.Count(city="1"))
    erased(judged, FIRST)
    assert fault(judged) is None


def test_of_who_only_declared_nothing_is_left_and_the_tally_is_counted_again(
    bench: Bench,
) -> None:
    other = "four@un.example"
    roster = f"{ROSTER}Panelist Four,{other},expert,DE\n"
    bench.act(acts.Enrol(text=roster, is_csv=True))
    bench.act(acts.Invite())
    for who in (*PEOPLE, other):
        bench.write(who, "I accept.", to=bench.newest(who, Invited.name))
    bench.write(other, "I advise City 1 and City 2.", to=bench.newest(other, SeatAnswered.name))
    for who in PEOPLE:
        bench.write(who, "No conflict with any city.", to=bench.newest(who, SeatAnswered.name))
    bench.act(acts.Assign())
    bench.act(acts.SendPackets())
    for who in PEOPLE:
        bench.write(who, WHOLE, to=bench.packet(who, "City 1"))
    bench.closes()
    bench.act(acts.Count(city="1"))
    erased(bench, other)
    assert fault(bench) is None
    with bench.store.reading() as connection:
        kept = rooms.journal.words(connection, 1)
    assert other not in str({one: said for one, said in kept.items() if "tally" not in said})


def test_a_contact_whom_a_ballot_names_is_erased_without_hurting_the_tally(bench: Bench) -> None:
    bench.seated()
    contact = bench.file(1).contacts[0].address.address
    for who in PEOPLE:
        words = WHOLE.replace("they list 130 firms", f"{contact} lists 130 firms")
        bench.write(who, words, to=bench.packet(who, "City 1"))
    bench.closes()
    bench.act(acts.Count(city="1"))
    erased(bench, contact)
    assert fault(bench) is None


# --- contacts and numbers -------------------------------------------------------------------------


def test_a_contact_by_a_tag_is_a_conflict_and_judges_nothing(bench: Bench) -> None:
    as_contact(bench, "one+gdynia@un.example")
    assigned(bench)
    with bench.store.reading() as connection:
        whole = benches.of(bench.office, connection)
    assert whole.conflicted[1, FIRST] is Kind.CONTACT
    assert FIRST not in whole.judging(1)
    assert FIRST in whole.judging(2)


def test_a_roster_names_one_mailbox_once_in_any_spelling(bench: Bench) -> None:
    twice = f"{ROSTER}Panelist 4,one+again@un.example,expert,DE\n"
    refusal = bench.lay(acts.Enrol(text=twice, is_csv=True))
    assert reason(refusal) == "roster_file"
    assert "one@un.example stands there 2 times" in str(refusal)


def test_a_ballot_that_names_a_document_is_a_ballot(bench: Bench) -> None:
    bench.seated()
    words = WHOLE.replace("audited figures", f"{NUMBER} was revoked")
    told: list[Letter] = bench.write(FIRST, words, to=bench.packet(FIRST, "City 1"))
    assert sorted(one.notice for one in told) == sorted([BallotKept.name, NumbersChecked.name])
    assert [one.panelist for one in bench.ballots(1)] == [FIRST]


# --- a reversal -----------------------------------------------------------------------------------


def moved(bench: Bench, to: Stage, seed: str) -> None:
    bench.done(acts.Move(names=("1",), to=to, reason="The audit was wrong."), seed=seed)
    carried(bench)


def test_what_the_panel_said_of_a_city_moved_back_is_set_aside_and_judged_anew(
    judged: Bench,
) -> None:
    judged.closes()
    judged.act(acts.Count(city="1"))
    moved(judged, Stage.PRELIMINARY_ANNOUNCEMENT, "on")
    moved(judged, Stage.SELECTION, "back")
    former = [words for act, words in judged.journal(1) if act == "tallied"]
    aside = [words["digest"] for act, words in judged.journal(1) if act == "tally_set_aside"]
    assert aside == [former[0]["digest"]]
    assert fault(judged) == "there is none yet"
    until = judged.now + timedelta(days=3)
    judged.act(acts.Extend(city="1", until=until, reason="The panel looks again."))
    again = judged.done(acts.SendPackets(), seed="again")
    assert {one.to.key for one in again.letters if "City 1" in one.subject} == {*PEOPLE}
    carried(judged)
    words = "S1 not met - I found an error in the audit."
    for who in PEOPLE:
        (receipt,) = judged.write(who, words, to=judged.packet(who, "City 1"))
        assert "S1: not met" in receipt.markdown
    assert reason(judged.lay(acts.Count(city="1"))) == "open"
    judged.now = until + GRACE
    shown = judged.done(acts.Count(city="1"), seed="anew").panel
    assert shown
    assert shown.tally
    assert shown.tally.verdicts["S1"] == "not_met"
    assert fault(judged) is None
    assert next(words for act, words in judged.journal(1) if act == "tallied") == former[0]


def test_a_city_moved_back_after_the_selection_keeps_what_the_panel_said(judged: Bench) -> None:
    judged.closes()
    judged.act(acts.Count(city="1"))
    moved(judged, Stage.PRELIMINARY_ANNOUNCEMENT, "on")
    moved(judged, Stage.FINAL_REVIEW, "further")
    moved(judged, Stage.PRELIMINARY_ANNOUNCEMENT, "back")
    assert fault(judged) is None


def test_more_time_for_ballots_is_told_to_who_judges_and_taken_back_with_it(
    judged: Bench,
) -> None:
    judged.closes()
    until = judged.now + timedelta(days=3)
    laid = judged.done(acts.Extend(city="1", until=until, reason="One is missing."), seed="more")
    told = [one for one in laid.letters if one.notice == "ballots_open"]
    assert {one.to.key for one in told} == {*PEOPLE}
    assert all("are open again" in one.subject for one in told)
    assert all("is complete, and it stands" in one.markdown for one in told)
    assert all("not met" not in one.markdown for one in told)
    city = next(one for one in laid.letters if one.notice == "extended")
    judged.done(acts.Withhold(letters=(city.id,)), seed="back")
    states = {one.state for one in judged.letters() if one.notice == "ballots_open"}
    assert states == {LetterState.RECALLED}
