"""A file of a city is sent to whoever asks for it; how a city calls its files hides no ballot."""

from dataclasses import replace

import pytest

from intake.applications import Evidence
from intake.notices import ConflictsNoted, EvidenceSent, SeatAnswered
from intake.panel.roster import Seat
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.test_panelist import seated
from tests.intake.conversation.test_panelist_replies import REPORT

IN_WORDS = (
    "The first standard is met, audited figures.\n"
    "The second standard is not met, they count twice.\n"
    "The third standard is partly met, few events.\n"
    "The fourth standard is met, a list of firms."
)
HOSTILE = ("standard", "the first", "figures", "met,", "from", "resign", "conflict", "Gdynia")


def _with_file(name: str) -> Bench:
    bench = seated(1)
    file: Evidence = replace(REPORT, name=name)
    bench.cities[1] = replace(bench.cities[1], evidence=(file,))
    return bench


def _is_sent(bench: Bench) -> bool:
    return any(isinstance(one.notice, EvidenceSent) for one in bench.turn.letters)


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_of_a_file_turns_a_ballot_into_a_wish(name: str) -> None:
    bench = _with_file(name)
    bench.write(IN_WORDS, to=bench.last)
    assert [len(one.judgements) for one in bench.ballots.values()] == [4]


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_of_a_file_keeps_anybody_on_the_panel(name: str) -> None:
    bench = _with_file(name)
    bench.write("I resign from the panel.", to=bench.last)
    assert bench.panelist.seat is Seat.DECLINED


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_of_a_file_swallows_a_declaration(name: str) -> None:
    bench = _with_file(name)
    bench.write("I have a conflict with Gdynia.", to=bench.letter_with(ConflictsNoted))
    assert [one.application for one in bench.declared if one.kind][-1:] == [1]


def test_a_ballot_that_names_a_file_is_a_ballot() -> None:
    words = "The first standard is met, see figures.pdf.\nThe second is not met, they count twice."
    bench = _with_file("figures.pdf")
    bench.write(words, to=bench.last)
    assert bench.ballots[1].judged["S1"].verdict == "met"
    assert not _is_sent(bench)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("figures.pdf", "Please send me FIGURES.PDF."),
        ("figures.pdf", "请把figures.pdf发给我"),
        ("resign", "Please send me the file “resign”."),
        ("the first", 'May I have "the first"?'),
    ],
)
def test_a_file_is_named_whole_or_in_quotes(name: str, words: str) -> None:
    bench = _with_file(name)
    bench.write(words, to=bench.last)
    assert [one.name for one in bench.said(EvidenceSent).files] == [name]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("figures.pdf", "Please send me newfigures.pdf."),
        ("figures.pdf", "Please send me figures.pdfx."),
        ("resign", "Shall I resign?"),
    ],
)
def test_a_part_of_a_word_names_no_file(name: str, words: str) -> None:
    bench = _with_file(name)
    bench.write(words, to=bench.last)
    assert not _is_sent(bench)


def test_who_leaves_and_names_a_file_leaves() -> None:
    bench = _with_file("figures.pdf")
    bench.write("I resign from the panel: figures.pdf is from my own office.", to=bench.last)
    assert bench.said(SeatAnswered).answer == "asked"
    bench.write("RESIGN", to=bench.last)
    assert bench.panelist.seat is Seat.DECLINED
