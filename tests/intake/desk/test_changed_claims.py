"""What a city changes while ballots are open is told once to whoever has its packet."""

from datetime import timedelta

import pytest

from intake import replaying
from intake.answers import shapes
from intake.desk import acts
from intake.notices import ClaimsChanged, ItemsAsked, Letter, LetterState, PacketShown
from intake.panel.conflicts import Kind
from intake.store import Store
from tests.intake.conversation.registered import YES, mayor
from tests.intake.desk.acts.town import HOLD
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


def _answer(bench: Bench, text: str) -> None:
    bench.write(mayor(1), text, to=bench.newest(mayor(1), ItemsAsked.name))


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
        assert "The threshold is USD 10 billion, exceeded by USD 2 billion." in one.markdown
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
    assert "missed by USD 1 billion" in last.markdown


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
    text = "My sister lives in City 1? S1 met, it is large."
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


def test_before_any_packet_went_nothing_is_told(store: Store) -> None:
    bench = Bench(store)
    bench.act(acts.Enrol(text=ROSTER, is_csv=True))
    bench.act(acts.Ask(city="1", ids=("S1",)))
    _answer(bench, "S1: USD 12 billion")
    assert not any(_told(bench, who) for who in PEOPLE)


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
