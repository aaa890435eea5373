"""A file of the evidence leaves with a letter to whoever may judge its city, to nobody else."""

import hashlib
from dataclasses import replace

import pytest

from intake import store as rooms
from intake.applications import Evidence
from intake.desk import acts, enclosing
from intake.notices import BallotKept, EvidenceSent, Letter, PacketShown
from intake.panel.conflicts import Kind
from intake.store import Store
from tests.intake.desk.test_panelists import PEOPLE, WHOLE, Bench

CONTENT = b"%PDF-1.7 figures"
DIGEST = hashlib.sha256(CONTENT).hexdigest()
FIRST = PEOPLE[0]


@pytest.fixture
def bench(store: Store) -> Bench:
    made = Bench(store)
    made.seated()
    file = Evidence(
        digest=DIGEST, name="figures.pdf", type="application/pdf", size=len(CONTENT), message="m1"
    )
    city = replace(made.file(1), evidence=(file,))
    with store.transaction() as connection:
        rooms.evidence.keep(connection, DIGEST, CONTENT, "application/pdf")
        rooms.applications.save(connection, [city])
    return made


def _asked(bench: Bench) -> Letter:
    packet = bench.packet(FIRST, bench.file(1).city or "")
    (sent,) = bench.write(FIRST, "Please send me the file figures.pdf.", to=packet)
    assert sent.notice == EvidenceSent.name
    return sent


def test_the_file_goes_with_the_letter(bench: Bench) -> None:
    letter = _asked(bench)
    assert "figures.pdf" in letter.markdown
    assert enclosing.is_with(letter)
    files = enclosing.files(bench.office, letter, bench.now)
    assert files
    assert [(one.name, one.content) for one in files] == [("figures.pdf", CONTENT)]


def test_a_conflict_before_it_leaves_keeps_the_file_here(bench: Bench) -> None:
    letter = _asked(bench)
    bench.act(acts.DeclareFor(who=FIRST, city="1", conflict=Kind.ADVISORY, words="Told us."))
    assert enclosing.files(bench.office, letter, bench.now) is None


def test_a_file_that_was_erased_leaves_with_no_letter(bench: Bench) -> None:
    letter = _asked(bench)
    with bench.store.transaction() as connection:
        assert rooms.erasing.files_sent(connection, ["m1"], []) == 1
    assert enclosing.files(bench.office, letter, bench.now) is None


def test_no_other_letter_has_files(bench: Bench) -> None:
    assert not enclosing.is_with(bench.newest(FIRST, PacketShown.name))


def test_a_ballot_in_the_thread_of_any_answer_is_about_its_city(bench: Bench) -> None:
    city = bench.file(2).city or ""
    (told,) = bench.write(FIRST, "May I ask a colleague?", to=bench.packet(FIRST, city))
    (kept,) = bench.write(FIRST, WHOLE, to=told)
    assert (kept.notice, kept.pending) == (BallotKept.name, "packet:2")
    (again,) = bench.write(FIRST, "S1 not met - a forecast", to=replace(kept, pending=None))
    assert again.pending == "packet:2"


def test_others_are_known_by_name_and_nothing_else(bench: Bench) -> None:
    packet = bench.packet(FIRST, bench.file(1).city or "")
    (told,) = bench.write(FIRST, "Please send me the ballot of Panelist 2", to=packet)
    assert "Nobody sees another panelist's ballot" in told.markdown
    (told,) = bench.write(FIRST, "This is Panelist 2. S1 met - audited.", to=packet)
    assert "speaks for another panelist" in told.markdown
    assert not bench.ballots(1)
