"""What a city changes while ballots are open is told once to whoever has its packet."""

import hashlib
from dataclasses import replace
from datetime import timedelta

import pytest

from intake import applications, replaying
from intake import store as store_of
from intake.answers import shapes
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.desk import acts
from intake.messages import Address
from intake.notices import BallotKept, ClaimsChanged, ItemsAsked, Letter, LetterState, PacketShown
from intake.panel.conflicts import Kind
from intake.store import Store
from tests.intake.conversation.registered import YES, mayor
from tests.intake.desk.acts.town import HOLD, reason
from tests.intake.desk.desks import CALL
from tests.intake.desk.test_panelists import PEOPLE, ROSTER, WHOLE, Bench
from tests.intake.replaying.chains import chain

FIRST, SECOND, THIRD = PEOPLE


@pytest.fixture
def bench(store: Store) -> Bench:
    """All have their packets, the first has judged; City 1 is asked for two figures."""
    bench = Bench(store)
    bench.seated()
    bench.write(FIRST, WHOLE, to=bench.packet(FIRST, "City 1"))
    bench.act(acts.Ask(city="1", ids=("S1", "S2", "S4_companies", "B4")))
    return bench


def _answer(bench: Bench, text: str, *files: str) -> None:
    bench.write(mayor(1), text, to=bench.newest(mayor(1), ItemsAsked.name), files=files)


def _digest(name: str) -> str:
    return hashlib.sha256(f"%PDF-1.4 {name}".encode()).hexdigest()


def _told(bench: Bench, who: str, *states: LetterState) -> list[Letter]:
    wanted = states or (LetterState.HELD, LetterState.QUEUED, LetterState.SENT)
    mine = (one for one in bench.letters() if one.to.key == who and one.state in wanted)
    return [one for one in mine if one.notice == ClaimsChanged.name]


def _sends(bench: Bench) -> None:
    bench.now += HOLD + timedelta(minutes=1)
    bench.carry()


def test_each_reader_hears_what_changed_and_who_judged_is_asked_whether_it_holds(
    bench: Bench,
) -> None:
    _answer(bench, "S1: USD 12 billion")
    (first,), (second,) = _told(bench, FIRST), _told(bench, SECOND)
    for one in (first, second):
        assert one.subject == "Panel: what City 1, Poland claims has changed"
        assert "no answer before, now USD 12,000,000,000 (12 b" in one.markdown
        assert "Before: The city's answers do not show whether this standard is met." in (
            one.markdown
        )
        assert "USD 2 billion above the threshold of USD 10 billion." in one.markdown
        assert "You can correct your ballot until" in one.markdown
        assert "audited figures" not in one.markdown
        assert one.application is None
    assert "Does it still hold?" in first.markdown
    assert "We have no ballot of yours on this city yet." in second.markdown
    assert bench.ballots(1)[0].panelist == FIRST
    told = [words for act, words in bench.journal(1) if act == "change_told"]
    assert {one["panelist"] for one in told} == {*PEOPLE}
    assert {tuple(one["questions"]) for one in told} == {("S1",)}


def test_changes_that_fall_together_are_told_in_one_letter(bench: Bench) -> None:
    _answer(bench, "S1: USD 12 billion")
    _answer(bench, "S1: USD 9 billion\nS2: USD 120 billion")
    _sends(bench)
    (only,) = _told(bench, FIRST)
    assert only.state is LetterState.SENT
    assert "no answer before, now USD 9,000,000,000 (9 b" in only.markdown
    assert "no answer before, now USD 120,000,000,000 (120 b" in only.markdown
    assert "12,000,000,000 (12" not in only.markdown


def test_what_comes_after_the_letter_went_is_told_from_there(bench: Bench) -> None:
    _answer(bench, "S1: USD 12 billion")
    _sends(bench)
    _answer(bench, "S1: USD 9 billion")
    _sends(bench)
    assert len(_told(bench, FIRST)) == 2
    last = bench.newest(FIRST, ClaimsChanged.name)
    assert "billion US dollars) before, now USD 9,000,000,000 (9 b" in last.markdown
    assert "USD 1 billion below the threshold" in last.markdown


@pytest.mark.parametrize("text", ["B4: 117", "Thank you.", "When do we hear of the result?"])
def test_what_the_packet_does_not_show_is_told_to_nobody(bench: Bench, text: str) -> None:
    _answer(bench, text)
    assert not any(_told(bench, who) for who in PEOPLE)


def test_the_same_figure_again_and_one_taken_back_in_time_are_told_to_nobody(bench: Bench) -> None:
    _answer(bench, "S1: USD 12 billion")
    _sends(bench)
    _answer(bench, "S1: USD 12 billion")
    _answer(bench, "S1: USD 9 billion")
    _answer(bench, "S1: USD 12 billion")
    assert len(_told(bench, FIRST)) == 1


def test_who_has_a_conflict_or_no_packet_hears_nothing(bench: Bench) -> None:
    bench.act(acts.DeclareFor(who=SECOND, city="1", conflict=Kind.ADVISORY, words="Known."))
    bench.act(acts.Drop(who=THIRD, reason="Has left."))
    _answer(bench, "S1: USD 12 billion")
    assert [who for who in PEOPLE if _told(bench, who)] == [FIRST]


def test_a_letter_that_waits_is_stopped_once_its_reader_has_a_conflict(bench: Bench) -> None:
    _answer(bench, "S1: USD 12 billion")
    bench.write(
        SECOND, "I have a conflict of interest: I advise this city.",
        to=bench.packet(SECOND, "City 1"),
    )  # fmt: skip
    _sends(bench)
    assert _told(bench, SECOND) == []
    assert len(_told(bench, FIRST, LetterState.SENT)) == 1


def test_who_has_the_packet_and_may_have_a_conflict_hears_it_all_the_same(bench: Bench) -> None:
    _answer(bench, "S1: USD 12 billion")
    text = "Could my sister's job at City 1 be a conflict? S1 met, it is large."
    bench.write(SECOND, text, to=bench.packet(SECOND, "City 1"))
    assert any(one.contact == SECOND and one.ties_on is not None for one in bench.cases())
    _sends(bench)
    assert len(_told(bench, SECOND, LetterState.SENT)) == 1


def test_a_packet_that_is_withheld_takes_what_adds_to_it_along(store: Store) -> None:
    bench = Bench(store)
    bench.seats()
    bench.act(acts.Ask(city="1", ids=("S1", "S2")))
    bench.done(acts.SendPackets(), seed="packets")
    _answer(bench, "S1: USD 12 billion")
    bench.done(acts.Withhold(letters=(bench.packet(FIRST, "City 1").id,)), seed="withheld")
    _sends(bench)
    assert [who for who in PEOPLE if _told(bench, who)] == [SECOND, THIRD]
    bench.done(acts.SendPackets(), seed="packets again")
    assert "12 b" in bench.newest(FIRST, PacketShown.name).markdown
    _answer(bench, "S1: USD 9 billion")
    _sends(bench)
    assert "billion US dollars) before, now USD 9,000,000,000 (9 b" in (
        _told(bench, FIRST)[0].markdown
    )


def test_what_tells_of_a_change_is_withheld_from_nobody_who_judges(bench: Bench) -> None:
    _answer(bench, "S1: USD 12 billion")
    (letter,) = _told(bench, FIRST)
    assert reason(bench.lay(acts.Withhold(letters=(letter.id,)))) == "about_change"
    _sends(bench)
    assert len(_told(bench, FIRST, LetterState.SENT)) == 1


def test_before_any_packet_went_nothing_is_told(store: Store) -> None:
    bench = Bench(store)
    bench.act(acts.Enrol(text=ROSTER, is_csv=True))
    bench.act(acts.Ask(city="1", ids=("S1",)))
    _answer(bench, "S1: USD 12 billion")
    assert not any(_told(bench, who) for who in PEOPLE)


# --- more evidence ------------------------------------------------------------------------------


def test_each_reader_hears_of_a_new_file_with_its_hash(bench: Bench) -> None:
    _answer(bench, "Our report is attached.", "report.pdf")
    (first,), (second,) = _told(bench, FIRST), _told(bench, SECOND)
    for one in (first, second):
        assert one.subject == "Panel: new evidence of City 1, Poland"
        assert "report.pdf" in one.markdown
        assert f"SHA-256: {_digest('report.pdf')}" in one.markdown
        assert "says something else" not in one.markdown
    assert "what you judged stands until you send another verdict" in first.markdown
    assert "We have no ballot of yours on this city yet." in second.markdown
    assert bench.ballots(1)[0].judgements[0].reason == "audited figures"
    told = [words for act, words in bench.journal(1) if act == "change_told"]
    assert [one["digests"] for one in told] == [[_digest("report.pdf")]] * 3


def test_a_figure_and_its_file_are_told_in_one_letter(bench: Bench) -> None:
    _answer(bench, "S1: USD 12 billion. The audit is attached.", "audit.pdf")
    (only,) = _told(bench, SECOND)
    assert only.subject == "Panel: what City 1, Poland claims has changed"
    assert "no answer before, now USD 12,000,000,000" in only.markdown
    assert _digest("audit.pdf") in only.markdown


def test_files_that_fall_together_are_told_in_one_letter_and_each_once(bench: Bench) -> None:
    _answer(bench, "Our report is attached.", "report.pdf")
    _answer(bench, "And the second part.", "second.pdf")
    _sends(bench)
    (only,) = _told(bench, SECOND)
    assert _digest("report.pdf") in only.markdown
    assert _digest("second.pdf") in only.markdown
    _answer(bench, "S1: USD 12 billion", "third.pdf")
    _sends(bench)
    last = _told(bench, SECOND)[-1]
    assert [_digest(one) in last.markdown for one in ("second.pdf", "third.pdf")] == [False, True]


def test_a_file_that_the_packet_has_already_is_told_to_nobody(bench: Bench) -> None:
    _answer(bench, "Our report is attached.", "report.pdf")
    _sends(bench)
    _answer(bench, "Our report once more.", "report.pdf")
    assert [len(_told(bench, who)) for who in PEOPLE] == [1, 1, 1]


def test_of_a_new_file_who_has_a_conflict_hears_nothing(bench: Bench) -> None:
    bench.act(acts.DeclareFor(who=SECOND, city="1", conflict=Kind.ADVISORY, words="Known."))
    bench.act(acts.Drop(who=THIRD, reason="Has left."))
    _answer(bench, "Our report is attached.", "report.pdf")
    assert [who for who in PEOPLE if _told(bench, who)] == [FIRST]


def test_a_packet_that_goes_later_tells_the_file_itself(store: Store) -> None:
    bench = Bench(store)
    bench.seats()
    bench.act(acts.Ask(city="1", ids=("S1", "S2")))
    _answer(bench, "Our report is attached.", "report.pdf")
    assert not any(_told(bench, who) for who in PEOPLE)
    bench.act(acts.SendPackets())
    assert _digest("report.pdf") in bench.packet(FIRST, "City 1").markdown


def test_each_reader_hears_of_a_file_that_was_taken_out_and_nobody_gets_it(bench: Bench) -> None:
    _answer(bench, "Our report is attached.", "report.pdf")
    _sends(bench)
    bench.act(acts.TakeOut(city="1", file="report.pdf", reason="It was the wrong one."))
    last = _told(bench, SECOND)[-1]
    assert last.subject == "Panel: evidence of City 1, Poland that counts no more"
    assert "Please do not rest a verdict on them." in last.markdown
    assert f"SHA-256: {_digest('report.pdf')}" in last.markdown
    assert [len(_told(bench, who)) for who in PEOPLE] == [2, 2, 2]
    asked = bench.write(SECOND, "Please send me report.pdf of City 1.", to=last)
    assert not any(one.notice == "evidence" for one in asked)


def test_a_file_taken_out_before_anybody_read_of_it_is_told_to_nobody(bench: Bench) -> None:
    _answer(bench, "Our report is attached.", "report.pdf")
    bench.act(acts.TakeOut(city="1", file="report.pdf", reason="It was the wrong one."))
    assert not any(_told(bench, who) for who in PEOPLE)


def _undo(bench: Bench) -> None:
    """As the button in Slack: whatever of the act is held."""
    held = [one.id for one in bench.letters() if one.state is LetterState.HELD]
    bench.done(acts.Withhold(letters=tuple(one for one in held if one.startswith("out-"))))


OUT = acts.TakeOut(city="1", file="report.pdf", reason="It was the wrong one.")


def test_a_file_put_back_in_time_is_told_to_nobody_and_what_waited_is_told_once(
    bench: Bench,
) -> None:
    _answer(bench, "Our report is attached.", "report.pdf")
    _sends(bench)
    _answer(bench, "S1: USD 12 billion")
    bench.done(OUT, seed="out")
    _undo(bench)
    _sends(bench)
    for who in PEOPLE:
        _, only = _told(bench, who, LetterState.SENT)
        assert "no answer before, now USD 12,000,000,000 (12 b" in only.markdown
        assert "report.pdf" not in only.markdown
        assert _told(bench, who) == _told(bench, who, LetterState.SENT)


def test_who_takes_a_file_out_sees_the_panels_letters_before(bench: Bench) -> None:
    _answer(bench, "Our report is attached.", "report.pdf")
    _sends(bench)
    _answer(bench, "S1: USD 12 billion")
    waiting = _told(bench, SECOND, LetterState.HELD)
    seen = bench.seen(OUT, seed="out").letters
    assert [one.to.key for one in seen] == [mayor(1), *PEOPLE]
    assert all("report.pdf" in one.markdown for one in seen)
    assert _told(bench, SECOND, LetterState.HELD) == waiting
    done = bench.done(OUT, seed="out").letters
    assert [(one.id, one.markdown) for one in done] == [(one.id, one.markdown) for one in seen]


def test_once_the_panel_has_read_that_a_file_is_out_it_stays_out(bench: Bench) -> None:
    _answer(bench, "Our report is attached.", "report.pdf")
    _sends(bench)
    letters = bench.done(OUT, seed="out").letters
    (to_panel,) = _told(bench, FIRST, LetterState.HELD)
    with bench.store.transaction() as connection:
        store_of.outbox.release(connection, [to_panel.id], bench.now)
    bench.carry()
    laid = bench.lay(acts.Withhold(letters=(letters[0].id,)), seed="back")
    assert reason(laid) == "file_stands"


def test_nothing_false_stays_held_where_the_panel_hears_of_changes_no_more(bench: Bench) -> None:
    _answer(bench, "Our report is attached.", "report.pdf")
    _sends(bench)
    bench.done(OUT, seed="out")
    after = replace(bench.file(1), stage=Stage.FINAL_REVIEW)
    with bench.store.transaction() as connection:
        store_of.applications.save(connection, [after])
    _undo(bench)
    assert bench.file(1).taken_out == ()
    assert not any(_told(bench, who, LetterState.HELD) for who in PEOPLE)


def test_of_an_act_that_only_the_panel_hears_the_letters_undo_it(bench: Bench) -> None:
    _answer(bench, "Our report is attached.", "report.pdf")
    _sends(bench)
    gone = applications.bounce(bench.file(1), Address(address=mayor(1)))
    with bench.store.transaction() as connection:
        store_of.applications.save(connection, [gone])
    bench.done(OUT, seed="out")
    _undo(bench)
    assert bench.file(1).taken_out == ()
    _sends(bench)
    assert [len(_told(bench, who)) for who in PEOPLE] == [1, 1, 1]


def test_a_matter_closed_by_an_act_that_only_the_panel_hears_waits_again(bench: Bench) -> None:
    _answer(bench, "Our report is attached.", "report.pdf")
    _sends(bench)
    asked = Case(kind=CaseKind.QUESTION, application=1, text="Remove it?", at=bench.now)
    alone = replace(bench.file(1), contacts=())
    with bench.store.transaction() as connection:
        store_of.applications.save(connection, [alone])
        number = store_of.cases.open(connection, asked).number
    letters = bench.done(replace(OUT, case=number), seed="out").letters
    assert {one.notice for one in letters} == {ClaimsChanged.name}
    undone = bench.done(acts.Withhold(letters=(letters[0].id,)), seed="back")
    assert undone.reopened == (number,)
    with bench.store.reading() as connection:
        opened = store_of.cases.load(connection, number or 0)
    assert opened
    assert opened.closed_at is None


def test_a_plain_yes_to_a_letter_of_new_evidence_lets_the_ballot_stand(bench: Bench) -> None:
    _answer(bench, "Our report is attached.", "report.pdf")
    _sends(bench)
    (receipt,) = bench.write(FIRST, "Yes, it still holds.", to=_told(bench, FIRST)[0])
    assert receipt.notice == BallotKept.name


# --- a figure in question -----------------------------------------------------------------------

WRONG = "Our output figure (S1) of 12 billion was wrong, please disregard it."


@pytest.fixture
def claimed(bench: Bench) -> Bench:
    """The city has claimed USD 12 billion, and all were told."""
    _answer(bench, "S1: USD 12 billion")
    _sends(bench)
    return bench


@pytest.mark.parametrize(
    "text", [WRONG, "S1: not 12 billion, we do not know.", "S1: perhaps 9, perhaps 12 billion USD"]
)
def test_each_reader_hears_that_a_figure_is_in_question(claimed: Bench, text: str) -> None:
    _answer(claimed, text)
    first, second = (_told(claimed, who)[-1] for who in (FIRST, SECOND))
    for one in (first, second):
        assert one.subject == "Panel: what City 1, Poland claims has changed"
        assert "## In question" in one.markdown
        assert "Output of IoT-driven digital economy: USD 12,000,000,000" in one.markdown
        assert "disregard" not in one.markdown
    assert "Does it still hold?" in first.markdown


def test_a_figure_that_is_withdrawn_is_told_as_changed(claimed: Bench) -> None:
    _answer(claimed, "S1: the figure is no longer correct, we are checking it.")
    told = _told(claimed, FIRST)[-1].markdown
    assert "(12 billion US dollars) before, now" in told
    assert "## In question" not in told


def test_what_is_in_question_is_told_once_and_once_that_it_stands(claimed: Bench) -> None:
    for text in (WRONG, WRONG):
        _answer(claimed, text)
        _sends(claimed)
    assert len(_told(claimed, FIRST)) == 2
    _answer(claimed, "S1: USD 12 billion")
    _sends(claimed)
    last = _told(claimed, FIRST)[-1]
    assert len(_told(claimed, FIRST)) == 3
    assert "## No longer in question" in last.markdown
    assert "Output of IoT-driven digital economy: USD 12,000,000,000" in last.markdown


def test_what_is_put_right_before_the_letter_goes_is_told_to_nobody(claimed: Bench) -> None:
    _answer(claimed, WRONG)
    _answer(claimed, "S1: USD 12 billion")
    assert len(_told(claimed, FIRST)) == 1
    _sends(claimed)
    _answer(claimed, "S1: USD 12 billion")
    assert len(_told(claimed, FIRST)) == 1


def test_another_figure_in_its_place_is_told_as_changed(claimed: Bench) -> None:
    _answer(claimed, WRONG)
    _sends(claimed)
    _answer(claimed, "S1: USD 9 billion")
    last = _told(claimed, FIRST)[-1].markdown
    assert "(12 billion US dollars) before, now USD 9,000,000,000" in last
    assert "in question" not in last


@pytest.mark.parametrize(
    "text", ["B4: perhaps 117", "S2: perhaps 9 or 12 billion", "Thank you.", "Is S1 complete?"]
)
def test_what_puts_no_claim_of_the_packet_in_question_is_told_to_nobody(
    claimed: Bench, text: str
) -> None:
    _answer(claimed, text)
    assert [len(_told(claimed, who)) for who in PEOPLE] == [1, 1, 1]


FILE = {"digest": "0" * 64, "name": "report.pdf", "question": None, "message": "m1"}
MISREAD = {"question": "S1", "words": "perhaps", "reason": "hedged"}
NOTHING = ("entry 4 (change_told): nothing had changed that the panel could be told",)


@pytest.mark.parametrize(
    ("act", "said", "told", "faults"),
    [
        ("evidence_kept", FILE, {"questions": [], "digests": ["0" * 64]}, ()),
        ("evidence_kept", None, {"questions": [], "digests": ["0" * 64]}, ()),
        ("file_taken_out", FILE, {"questions": [], "digests": [], "gone": ["0" * 64]}, ()),
        ("evidence_kept", FILE, {"questions": [], "digests": [], "gone": ["0" * 64]}, NOTHING),
        ("misread", MISREAD, {"questions": ["S1"], "digests": []}, ()),
        ("received", {}, {"questions": [], "digests": ["0" * 64]}, NOTHING),
        ("received", {}, {"questions": ["S1"], "digests": []}, NOTHING),
        ("misread", MISREAD, {"questions": [], "digests": ["0" * 64]}, NOTHING),
    ],
)
def test_the_replay_knows_of_files_and_of_what_was_in_question(
    act: str, said: dict[str, object] | None, told: dict[str, object], faults: tuple[str, ...]
) -> None:
    given = {"question": "B1b", "value": shapes.dump(YES), "words": "yes"}
    words = {"panelist": FIRST, "answers": 1, "files": 0, "open": []} | told
    links, kept = chain(("opened", {}), ("answered", given), (act, said), ("change_told", words))
    assert replaying.replay(CALL, links, kept).faults == faults


@pytest.mark.parametrize(
    ("answers", "faults"),
    [
        (0, ()),
        (1, ("entry 3 (change_told): nothing had changed that the panel could be told",)),
        (None, ()),
    ],
)
def test_the_replay_knows_what_there_was_to_tell(
    answers: int | None, faults: tuple[str, ...]
) -> None:
    given = {"question": "B1b", "value": shapes.dump(YES), "words": "yes"}
    told = None if answers is None else {"panelist": FIRST, "answers": answers, "questions": ["S1"]}
    links, words = chain(("opened", {}), ("answered", given), ("change_told", told))
    assert replaying.replay(CALL, links, words).faults == faults
