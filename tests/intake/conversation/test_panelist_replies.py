"""What a panelist replies to any letter of ours is placed, kept secret where it may be a ballot."""

from dataclasses import replace

import pytest

from intake.applications import Evidence
from intake.conversation.panelist import panelist_letters
from intake.messages import Passage
from intake.notices import (
    BallotKept,
    ConflictsNoted,
    EvidenceSent,
    PacketShown,
    PanelistRefused,
    PanelistTold,
)
from intake.panel.ballots import closes_at
from intake.panel.conflicts import Kind
from intake.panel.roster import Seat
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.test_panelist import GDYNIA, WHOLE, seated

SUBJECT = "Re: Panel: please judge Gdynia, Poland"
REPORT = Evidence(
    digest="a" * 64, name="figures.pdf", type="application/pdf", size=1_000, message="m0",
    question="S1",
)  # fmt: skip


def test_the_subject_that_we_wrote_tells_the_city() -> None:
    bench = seated(1, 3)
    bench.write("S2 met, because the sources hold", subject=SUBJECT)
    assert bench.ballots[1].judged["S2"].verdict == "met"
    assert 3 not in bench.ballots


def test_a_letter_before_the_answered_one_tells_the_city() -> None:
    bench = seated(1, 3)
    bench.quoted = 3
    bench.write("S2 met, because the sources hold")
    assert [*bench.ballots] == [3]


def test_every_answer_in_a_citys_thread_keeps_it() -> None:
    bench = seated(1, 3)
    bench.write("May I ask a colleague for advice?", to=bench.letter_with(PacketShown))
    bench.write("S2 met, because the sources hold", to=bench.letter_with(PanelistTold))
    assert [*bench.ballots] == [3]
    bench.write("What did the others say?", to=bench.letter_with(BallotKept))
    bench.write("S1 met - audited", to=bench.letter_with(PanelistRefused))
    assert len(bench.ballots[3].judgements) == 2


def test_an_answer_to_our_question_of_conflicts_is_about_all_cities() -> None:
    bench = seated(1)
    bench.write("1: no conflict", to=bench.letter_with(ConflictsNoted), subject=SUBJECT)
    assert not bench.ballots
    assert bench.said(ConflictsNoted).stated


def test_reasons_may_follow_their_verdicts() -> None:
    bench = seated(1)
    packet = bench.last
    bench.write("S1 met, S2 not met, S3 partly, S4 met - 130 firms", to=packet)
    assert bench.said(BallotKept).no_reason == ("S1", "S2", "S3")
    bench.write("Reasons: S1 the figures are documented; S2 it is a forecast", to=bench.last)
    kept = bench.said(BallotKept)
    assert (kept.no_reason, kept.unread) == (("S3",), ())
    bench.write("Because one of the events is regional.", to=bench.last)
    judged = bench.ballots[1].judged
    assert [(judged[id].verdict, judged[id].reason) for id in sorted(judged)] == [
        ("met", "the figures are documented"), ("not_met", "it is a forecast"),
        ("partly", "Because one of the events is regional"), ("met", "130 firms"),
    ]  # fmt: skip


@pytest.mark.parametrize("words", ["S1: probably not met", "S1: no, wrong", "S1: cannot judge"])
def test_a_doubt_is_no_reason(words: str) -> None:
    bench = seated(1)
    bench.write("S1 met", to=bench.last)
    bench.write(words, to=bench.last)
    assert not bench.turn.judged.ballots
    assert bench.said(BallotKept).unread


def test_a_verdict_under_a_quoted_line_is_read_whatever_else_is_quoted_above() -> None:
    bench = seated(1)
    above = "No verdict yet: S1, S2, S3 and S4.\n\nOne line a standard:\n- S1: … – because …"
    bench.write("", to=bench.last, passages=(
        Passage(text="Met. The figure is clear.", under=above),
        Passage(text="Not met, one billion short.", under="- S2: … – because …"),
        Passage(text="On some day, Citydesk wrote:"),
    ))  # fmt: skip
    judged = bench.ballots[1].judged
    assert (judged["S1"].verdict, judged["S1"].reason) == ("met", "The figure is clear")
    assert (judged["S2"].verdict, judged["S2"].reason) == ("not_met", "one billion short")


def test_what_is_read_to_no_standard_is_listed() -> None:
    bench = seated(1)
    bench.write("The figure looks far too high to me. S2 met - sources hold", to=bench.last)
    (unread,) = bench.said(BallotKept).unread
    assert (unread.why, unread.words) == ("unplaced", "The figure looks far too high to me")


@pytest.mark.parametrize(
    "words",
    [
        "The standard is met, the figure is clear.", "Gdynia: I like it very much.",
        "S1 8/10", "They clearly deserve the title.", "Is S1 met, if it is a forecast?",
        "Norm erfüllt, würde ich sagen.",
    ],
)  # fmt: skip
def test_what_may_be_a_ballot_reaches_no_organizer(words: str) -> None:
    bench = seated(1)
    bench.write(words, to=bench.last)
    assert not bench.turn.judged.ballots
    assert bench.turn.letters
    for case in bench.turn.cases:
        assert words not in case.text
        assert "needs help" in case.text or "Its words are closed" in case.text


def test_once_all_is_counted_a_person_reads_the_words() -> None:
    bench = seated(1)
    bench.tallied.add(1)
    bench.write("They clearly deserve the title.", to=bench.last)
    assert "clearly deserve the title" in bench.turn.cases[0].text


def test_who_left_is_told_so() -> None:
    bench = seated(1)
    bench.write("I have to resign from the panel, I am sorry.", to=bench.last)
    bench.write(WHOLE, to=bench.letter_with(PacketShown))
    assert bench.said(PanelistRefused).reason == "off_panel"
    assert "S1 met" not in bench.turn.cases[0].text
    bench.write("I accept after all", to=bench.last)
    assert bench.panelist.seat is Seat.ACCEPTED


def test_a_conflict_that_was_found_is_named_the_same_everywhere() -> None:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, city="Gdynia", origin="PL")
    bench.write("No conflict with Gdynia", to=bench.letter_with(ConflictsNoted))
    (stated,) = bench.said(ConflictsNoted).stated
    assert stated.kind is Kind.OWN_CITY
    bench.write(WHOLE, to=bench.letter_with(PacketShown))
    assert bench.said(PanelistRefused).kind is Kind.OWN_CITY


def _with_report(*assigned: int, size: int = 1_000) -> Bench:
    bench = seated(*assigned)
    for number in (1, 2):
        city = bench.cities[number]
        bench.cities[number] = replace(city, evidence=(replace(REPORT, size=size),))
    return bench


def test_a_file_that_is_asked_for_by_name_is_sent() -> None:
    bench = _with_report(1)
    bench.write("Can you send me the file figures.pdf of Gdynia, please?", to=bench.last)
    assert [one.name for one in bench.said(EvidenceSent).files] == ["figures.pdf"]
    assert bench.last.pending == f"files:1:{'a' * 64}"
    assert not bench.turn.cases
    bench.write("S1 met - the file shows it", to=bench.last)
    assert [*bench.ballots] == [1]


def test_a_file_too_large_for_a_letter_is_a_persons_matter() -> None:
    bench = _with_report(1, size=60_000_000)
    bench.write("Please send me figures.pdf", to=bench.last)
    assert not bench.said(EvidenceSent).files
    assert "figures.pdf" in bench.turn.cases[0].text


def test_no_file_of_a_city_with_a_conflict_is_sent() -> None:
    bench = _with_report(1)
    bench.write("Please send me figures.pdf of Turku", to=bench.last)
    assert bench.said(PanelistRefused).reason == "conflict"
    bench = _with_report()
    bench.write("Please send me figures.pdf")
    assert not any(isinstance(one.notice, EvidenceSent) for one in bench.turn.letters)


def test_one_city_newly_assigned_is_the_city_of_its_letter() -> None:
    bench = seated(1)
    letter = panelist_letters.assignment_changed(
        bench.panelist, added=[(GDYNIA, closes_at(bench.call))], now=bench.now
    )
    assert panelist_letters.number_of(letter.pending) == 1
