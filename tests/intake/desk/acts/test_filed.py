"""A file taken out: it counts no more, everybody on the file reads why, a slip puts it back."""

from dataclasses import replace

import pytest

from intake import store as rooms
from intake.applications import Evidence, State
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.conversation.panelist import packets
from intake.desk import acts, outlived
from intake.desk.acts import Laid
from intake.desk.acts import filed as filing
from intake.errors import Refusal
from intake.journal import Entry
from intake.notices import ItemsAsked, LetterState
from intake.replaying import filed
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.acts.town import HOLD, SECOND, Town, reason

DEPUTY = "deputy@city1.example"
WHY = "You wrote that it was the wrong file."
FIGURES, PLAN = "f" * 64, "9abcdef" + "0" * 57
OUT = acts.TakeOut(city="1", file="figures.pdf", reason=WHY)


def sent(digest: str, name: str) -> Evidence:
    return Evidence(digest=digest, name=name, type="application/pdf", size=9, message="m1")


class Hall(Town):
    """A city with two contacts and two files."""

    def __init__(self, opened: Store) -> None:
        super().__init__(opened)
        self.city(1, stage=Stage.PRE_SELECTION, contacts=[mayor(1), DEPUTY])
        self.sends(sent(FIGURES, "figures.pdf"), sent(PLAN, "plan.pdf"))

    def sends(self, *files: Evidence) -> None:
        after = replace(self.file(1), evidence=(*self.file(1).evidence, *files))
        words = (
            {"digest": one.digest, "name": one.name, "question": one.question} for one in files
        )
        entries = [Entry(application=1, act="evidence_kept", words=one) for one in words]
        with self.store.transaction() as connection:
            rooms.applications.save(connection, [after])
            rooms.journal.append(connection, entries, at=self.now, salt=self.office.salt)

    def counting(self) -> list[str]:
        return [one.name for one in self.file(1).files]

    def undo(self, *ids: str) -> Laid | Refusal:
        act = acts.Withhold(letters=ids)
        laid = self.lay(act, by=SECOND, seed="act-9")
        if isinstance(laid, Refusal):
            return laid
        return self.perform(act, laid.view, by=SECOND, seed="act-9")

    def unlike(self) -> list[str]:
        with self.store.reading() as connection:
            chain = rooms.journal.chain(connection, 1)
            words = rooms.journal.words(connection, 1)
        found = filed.unlike(self.file(1), chain, words, lambda _: None)
        return [one for one in found if "not by the" in one]


@pytest.fixture
def hall(store: Store) -> Hall:
    return Hall(store)


def test_it_counts_no_more_and_everybody_on_the_file_reads_why(hall: Hall) -> None:
    hall.seen(OUT)
    assert hall.counting() == ["figures.pdf", "plan.pdf"]
    done = hall.done(OUT)
    assert [(one.to.key, one.state) for one in done.letters] == [
        (mayor(1), LetterState.HELD), (DEPUTY, LetterState.HELD),
    ]  # fmt: skip
    assert all(WHY in one.markdown and "figures.pdf" in one.markdown for one in done.letters)
    assert hall.counting() == ["plan.pdf"]
    assert [one.name for one in hall.file(1).evidence] == ["figures.pdf", "plan.pdf"]
    packet = packets.packet(hall.file(1), hall.office.call)
    assert [one.name for one in packet.evidence] == ["plan.pdf"]
    assert ("file_taken_out", {
        "digest": FIGURES, "name": "figures.pdf", "by": "First organizer", "reason": WHY,
    }) in hall.journal(1)  # fmt: skip
    assert hall.unlike() == []


def test_a_slip_is_undone_while_it_is_held(hall: Hall) -> None:
    hall.done(OUT)
    assert isinstance(hall.undo("act-1-2"), Laid)
    assert hall.counting() == ["figures.pdf", "plan.pdf"]
    assert {one.state for one in hall.letters()} == {LetterState.RECALLED}
    put_back = {"digest": FIGURES, "name": "figures.pdf", "by": SECOND}
    assert hall.journal(1)[-1] == ("file_put_back", put_back)
    assert hall.unlike() == []


def test_once_a_letter_left_it_stays_out(hall: Hall) -> None:
    hall.done(OUT)
    hall.settle()
    hall.carry()
    assert isinstance(hall.undo("act-1-1"), Refusal)
    assert hall.counting() == ["plan.pdf"]


def sends_again(hall: Hall, name: str = "figures.pdf") -> None:
    """The city sends a file by mail, in answer to what it was asked."""
    asked = next(one for one in hall.letters() if one.notice == ItemsAsked.name)
    hall.write(mayor(1), "Our file is attached.", to=asked, files=[name])


@pytest.fixture
def mailed(hall: Hall) -> Hall:
    """The same, with one file that came by mail and was taken out since."""
    hall.done(acts.Ask(city="1", ids=("S1",)), seed="asked")
    hall.settle()
    hall.carry()
    sends_again(hall, "audit.pdf")
    hall.done(replace(OUT, file="audit.pdf"))
    return hall


def of_file(hall: Hall) -> list[LetterState]:
    return [one.state for one in hall.letters() if one.notice == "file_taken_out"]


def test_of_a_file_that_came_again_nobody_reads_any_more_that_it_is_out(mailed: Hall) -> None:
    sends_again(mailed, "other.pdf")
    assert of_file(mailed) == [LetterState.HELD, LetterState.HELD]
    sends_again(mailed, "audit.pdf")
    assert of_file(mailed) == [LetterState.RECALLED, LetterState.RECALLED]
    told = [words for act, words in mailed.journal(1) if act == "letter_recalled"]
    assert {one["reason"] for one in told} == {"the file came again before it left"}
    assert "audit.pdf" in mailed.counting()
    assert mailed.unlike() == []


def test_a_letter_that_failed_does_not_go_again_once_the_file_came_again(mailed: Hall) -> None:
    mailed.settle()
    mailed.carry()
    failed = [one for one in mailed.letters() if one.notice == "file_taken_out"]
    with mailed.store.transaction() as connection:
        rooms.outbox.bounced(connection, failed[0].id, "mailbox full")
        assert outlived.refused(connection, failed[0]) is None
    sends_again(mailed, "audit.pdf")
    with mailed.store.reading() as connection:
        refused = outlived.refused(connection, failed[0])
    assert refused
    assert "the file counts again" in refused.text


def test_what_the_city_itself_sent_again_is_put_back_by_nobody_else(mailed: Hall) -> None:
    with mailed.store.transaction() as connection:
        for claim in rooms.outbox.claim(connection, mailed.now + HOLD, 1, HOLD):
            held = claim.letter
    sends_again(mailed, "audit.pdf")
    states = {one.id: one.state for one in mailed.letters()}
    assert states[held.id] is not LetterState.RECALLED
    before = mailed.journal(1)
    assert isinstance(mailed.undo(held.id), Refusal)
    assert mailed.journal(1) == before


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ("budget.pdf", "no_such_file"),
        ("9a", "no_such_file"),
        ("Plan.PDF", ""),
        ("9abcde", ""),
    ],
)
def test_a_file_is_meant_by_its_name_or_how_its_digest_begins(
    hall: Hall, file: str, says: str
) -> None:
    laid = hall.lay(replace(OUT, file=file))
    assert (laid.reason if isinstance(laid, Refusal) else "") == says


def test_two_files_of_one_name_are_told_apart_by_their_digests(hall: Hall) -> None:
    hall.sends(sent("e" * 64, "figures.pdf"))
    refused = hall.lay(OUT)
    assert reason(refused) == "several_files"
    assert isinstance(refused, Refusal)
    assert "eeeeeeeeeeee" in refused.text
    hall.done(replace(OUT, file="eeeeee"))
    assert hall.counting() == ["figures.pdf", "plan.pdf"]


def test_what_is_out_cannot_be_taken_out_again(hall: Hall) -> None:
    hall.done(OUT)
    assert reason(hall.lay(OUT, seed="act-2")) == "no_such_file"


def test_a_matter_whose_words_changed_since_is_not_closed_unread(hall: Hall) -> None:
    said = "Please remove figures.pdf."
    case = Case(kind=CaseKind.QUESTION, application=1, text=said, contact=mayor(1), at=hall.now)
    with hall.store.transaction() as connection:
        opened = rooms.cases.open(connection, case)
    act = replace(OUT, case=opened.number)
    laid = hall.seen(act)
    with hall.store.transaction() as connection:
        assert rooms.cases.add_words(connection, opened, f"{said}\n\nAnd who pays the hotel?")
    assert reason(hall.perform(act, laid.view)) == "changed"
    assert hall.counting() == ["figures.pdf", "plan.pdf"]


@pytest.mark.parametrize("said", ["", " ", "…"])
def test_it_needs_a_reason(hall: Hall, said: str) -> None:
    assert reason(hall.lay(replace(OUT, reason=said))) == "no_reason"


def test_where_nobody_hears_of_it_it_is_said_that_it_cannot_be_undone(hall: Hall) -> None:
    assert filing.STAYS not in hall.seen(OUT).warnings
    after = replace(hall.file(1), contacts=())
    with hall.store.transaction() as connection:
        rooms.applications.save(connection, [after])
    assert filing.STAYS in hall.seen(OUT).warnings


def test_of_a_city_that_withdrew_nothing_counts_any_more(hall: Hall) -> None:
    after = replace(hall.file(1), state=State.WITHDRAWN)
    with hall.store.transaction() as connection:
        rooms.applications.save(connection, [after])
    assert reason(hall.lay(OUT)) == "over"


@pytest.mark.parametrize(
    ("out", "says"),
    [
        ((), ["file figures.pdf: counts by the store, not by the journal"]),
        ((FIGURES, PLAN), ["file plan.pdf: does not count by the store, not by the journal"]),
        ((FIGURES, "x"), ["file x: does not count by the store, not by the journal"]),
    ],
)
def test_a_store_that_says_otherwise_than_the_journal_is_found(
    hall: Hall, out: tuple[str, ...], says: list[str]
) -> None:
    hall.done(OUT)
    after = replace(hall.file(1), taken_out=out)
    with hall.store.transaction() as connection:
        rooms.applications.save(connection, [after])
    assert hall.unlike() == says


UNDER = acts.FileUnder(city="1", file="plan.pdf", question="S2", reason="You meant that one.")


def under(hall: Hall) -> list[tuple[str, str | None]]:
    return [(one.name, one.question) for one in hall.file(1).evidence]


def test_a_file_belongs_to_another_question_alone_and_nobody_is_written_to(hall: Hall) -> None:
    hall.sends(replace(sent(PLAN, "plan.pdf"), question="S5"))
    assert hall.seen(UNDER).letters == ()
    assert under(hall)[-1] == ("plan.pdf", "S5")
    assert hall.done(UNDER).letters == ()
    assert under(hall) == [("figures.pdf", None), ("plan.pdf", "S2"), ("plan.pdf", "S2")]
    assert hall.journal(1)[-1] == ("evidence_filed", {
        "digest": PLAN, "name": "plan.pdf", "question": "S2", "former": ["S5"],
        "by": "First organizer", "reason": "You meant that one.",
    })  # fmt: skip
    assert hall.unlike() == []


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"question": "S77"}, "no_such_question"),
        ({"file": "budget.pdf"}, "no_such_file"),
        ({"reason": " "}, "no_reason"),
    ],
)
def test_no_file_is_filed_where_nobody_can_tell_what_is_meant(
    hall: Hall, change: dict[str, str], why: str
) -> None:
    assert reason(hall.lay(replace(UNDER, **change))) == why  # type: ignore[arg-type]


def test_it_is_not_filed_twice_nor_where_it_was_taken_out(hall: Hall) -> None:
    hall.done(UNDER)
    assert reason(hall.lay(UNDER, seed="act-2")) == "filed_so"
    hall.done(replace(OUT, file="plan.pdf"), seed="act-3")
    assert reason(hall.lay(replace(UNDER, question="S3a"), seed="act-4")) == "no_such_file"


def test_a_file_that_comes_again_belongs_where_it_is_sent_then(hall: Hall) -> None:
    hall.done(UNDER)
    hall.sends(replace(sent(PLAN, "plan.pdf"), question="S3a"))
    assert [one for one in under(hall) if one[0] == "plan.pdf"][-1] == ("plan.pdf", "S3a")


@pytest.mark.parametrize(
    ("digest", "question", "says"),
    [
        (PLAN, "S5", ["file plan.pdf: under S2 by the journal, not by the store"]),
        (PLAN, None, ["file plan.pdf: under S2 by the journal, not by the store"]),
        (FIGURES, "S2", ["file figures.pdf: under no question by the journal, not by the store"]),
    ],
)
def test_a_question_that_the_journal_does_not_tell_is_found(
    hall: Hall, digest: str, question: str | None, says: list[str]
) -> None:
    hall.done(UNDER)
    assert hall.unlike() == []
    with hall.store.transaction() as connection:
        rooms.evidence.file_under(connection, 1, digest, question)  # type: ignore[arg-type]
    assert hall.unlike() == says


def test_a_file_that_came_again_stands_for_both_in_the_journal_too(hall: Hall) -> None:
    hall.done(UNDER)
    hall.sends(sent(PLAN, "plan.pdf"))
    assert hall.unlike() == []
    hall.done(replace(UNDER, question="S3a"), seed="act-2")
    assert hall.unlike() == []
