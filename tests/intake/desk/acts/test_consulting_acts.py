from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from intake import store as rooms
from intake.applications import State as Applied
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.consultation import Opinion, State, Total
from intake.conversation.public import set_apart
from intake.decisions import Outcome
from intake.desk import acts
from intake.desk.acts import Act
from intake.errors import Refusal
from intake.store import Store
from tests.intake.desk.acts.town import SECOND, reason
from tests.intake.desk.desks import CALL
from tests.intake.desk.hall import CLOSES, Hall


@pytest.fixture
def hall(store: Store) -> Hall:
    return Hall(store)


def test_an_opinion_that_was_let_pass_is_shown_and_no_matter_any_more(hall: Hall) -> None:
    said = hall.opinion("The trams run.")
    assert said.number
    laid = hall.done(acts.LetCount(voices=(said.number,)))
    assert (laid.about, laid.letters) == ((1,), ())
    with hall.store.reading() as connection:
        (shown,) = rooms.voices.let_pass(connection, 1, 9)
    assert (shown.state, shown.by) == (State.COUNTED, "First organizer")
    assert hall.cases() == []
    assert hall.journal(1)[-1] == (
        "voice_let",
        {"voice": said.number, "kind": "opinion", "state": "counted", "by": "First organizer",
         "reason": ""},
    )  # fmt: skip


def test_an_opinion_is_refused_with_a_reason_only_and_can_be_let_pass_later(hall: Hall) -> None:
    said = hall.opinion("Spam.")
    number = (said.number or 0,)
    assert reason(hall.lay(acts.Moderate(voices=number, reason=" "))) == "no_reason"
    hall.done(acts.Moderate(voices=number, reason="An advertisement."))
    assert hall.stored(said).state is State.MODERATED
    assert hall.cases() == []
    hall.done(acts.LetCount(voices=number), seed="act-2")
    assert hall.stored(said).state is State.COUNTED


def test_held_votes_count_once_an_organizer_let_them(hall: Hall) -> None:
    votes = [hall.stored(hall.vote(f"p{number}@crowd.example")) for number in range(5)]
    held = tuple(one.number or 0 for one in votes[3:])
    hall.done(acts.LetCount(voices=held))
    assert hall.totals()[0] == Total(city=1, counted=5)


def test_of_one_person_never_two_votes_count(hall: Hall) -> None:
    first = hall.stored(hall.vote("a@gdynia.example"))
    hall.done(acts.Moderate(voices=(first.number or 0,), reason="Made up."))
    second = hall.stored(hall.vote("a@gdynia.example", city=2))
    assert second.state is State.HELD
    again = hall.lay(acts.LetCount(voices=(first.number or 0,)), seed="act-2")
    assert isinstance(again, Refusal)
    assert again.text == (
        f"Vote {first.number}: its writer has another, Vote {second.number}, which is held."
    )
    hall.done(acts.LetCount(voices=(second.number or 0,)), seed="act-3")
    assert hall.totals() == (Total(city=1), Total(city=2, counted=1))


def test_a_cleared_domain_counts_with_what_comes_and_is_a_matter_no_more(hall: Hall) -> None:
    for number in range(8):
        hall.vote(f"p{number}@crowd.example", city=1 + number % 2)
    laid = hall.done(acts.ClearDomain(domain=" Crowd.example "))
    assert laid.about == (1, 2)
    hall.vote("late@crowd.example")
    assert hall.totals() == (Total(city=1, counted=5), Total(city=2, counted=4))
    assert hall.cases() == []
    assert hall.journal(2)[-1] == (
        "domain_cleared", {"domain": "crowd.example", "votes": 4, "by": "First organizer"},
    )  # fmt: skip
    assert reason(hall.lay(acts.ClearDomain(domain="crowd.example"))) == "cleared"


def test_a_crowded_domain_is_a_matter_no_more_once_each_vote_was_decided(hall: Hall) -> None:
    votes = [hall.stored(hall.vote(f"p{number}@crowd.example")) for number in range(9)]
    numbers = [one.number or 0 for one in votes]
    assert [one.kind for one in hall.cases()] == [CaseKind.FLOOD]
    hall.done(acts.Moderate(voices=tuple(numbers[:6]), reason="Made up."))
    assert [one.kind for one in hall.cases()] == [CaseKind.FLOOD]
    hall.done(acts.LetCount(voices=tuple(numbers[6:])), seed="act-2")
    assert hall.cases() == []


def test_a_vote_that_waits_after_all_were_decided_is_a_matter_again(hall: Hall) -> None:
    votes = [hall.stored(hall.vote(f"p{number}@crowd.example")) for number in range(4)]
    hall.done(acts.Moderate(voices=(votes[3].number or 0,), reason="Made up."))
    assert hall.cases() == []
    hall.vote("late@crowd.example")
    assert [one.kind for one in hall.cases()] == [CaseKind.DOMAIN]
    hall.vote("later@crowd.example")
    assert [one.kind for one in hall.cases()] == [CaseKind.DOMAIN]


def test_what_moved_while_an_organizer_looked_is_looked_at_again(hall: Hall) -> None:
    said = hall.opinion("The trams run.")
    act = acts.LetCount(voices=(said.number or 0,))
    view = hall.seen(act).view
    hall.done(acts.Moderate(voices=act.voices, reason="Off topic."), by=SECOND, seed="act-2")
    assert reason(hall.perform(act, view)) == "changed"


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (acts.LetCount(voices=()), "number"),
        (acts.LetCount(voices=(99,)), "no_such_voice"),
        (acts.LetCount(voices=(2**70,)), "no_such_voice"),
        (acts.Moderate(voices=tuple(range(1, 502)), reason="So."), "number"),
        (acts.ClearDomain(domain="unheard.example"), "no_votes"),
        (acts.RaiseObjection(opinion=1), "no_such_voice"),
        (acts.AnswerObjection(objection=1, text="So."), "no_such_objection"),
    ],
)
def test_what_may_not_be_is_refused_with_its_reason(hall: Hall, act: Act, why: str) -> None:
    assert reason(hall.lay(act)) == why


# --- objections ---------------------------------------------------------------------------------


def test_an_opinion_can_be_taken_as_objection_once(hall: Hall) -> None:
    said = hall.opinion("The figure is last year's.")
    act = acts.RaiseObjection(opinion=said.number or 0)
    assert hall.done(act).about == (1,)
    with hall.store.reading() as connection:
        (entry,) = rooms.objections.opened(connection)
    assert entry.text == "The figure is last year's."
    assert entry.due_by == datetime(2025, 8, 31, 23, 59, tzinfo=CALL.timezone)
    assert reason(hall.lay(act, seed="act-2")) == "objection"


def test_an_answer_is_recorded_once_and_said_to_who_objected(hall: Hall) -> None:
    raised = hall.object("The figure is last year's.")
    act = acts.AnswerObjection(objection=raised.number or 0, text="It was corrected.")
    laid = hall.done(act)
    assert "a@gdynia.example" in [one.to.address for one in laid.letters]
    assert all("It was corrected." in one.markdown for one in laid.letters)
    with hall.store.reading() as connection:
        assert rooms.objections.opened(connection) == []
    assert [one.kind for one in hall.cases()] == [CaseKind.OPINIONS]
    said = [words for act, words in hall.journal(1) if act == "objection_answered"]
    assert said == [{"objection": 1, "answer": "It was corrected.", "by": "First organizer"}]
    assert reason(hall.lay(act, seed="act-2")) == "settled"


def test_a_contact_who_objects_to_their_own_city_hears_the_answer_once(hall: Hall) -> None:
    raised = hall.object("The figure is last year's.", "mayor@city1.example")
    laid = hall.done(acts.AnswerObjection(objection=raised.number or 0, text="It was corrected."))
    assert [one.to.address for one in laid.letters] == ["mayor@city1.example"]
    assert "you raised an objection" in laid.letters[0].markdown


def test_no_letter_about_an_objection_is_withheld(hall: Hall) -> None:
    hall.object("The figure is last year's.")
    laid = hall.done(acts.AnswerObjection(objection=1, text="It was corrected."))
    assert {one.to.address for one in laid.letters} == {"a@gdynia.example", "mayor@city1.example"}
    for number, letter in enumerate(laid.letters):
        withhold = acts.Withhold(letters=(letter.id,))
        assert reason(hall.lay(withhold, seed=f"act-w{number}")) == "about_objection"


# --- before the official announcement -----------------------------------------------------------


@pytest.fixture
def review(hall: Hall) -> Hall:
    """Both cities are in the final review, and the second one has an objection."""
    hall.object("The figure is last year's.", city=2)
    with hall.store.transaction() as connection:
        for number in (1, 2):
            placed = rooms.applications.load(connection, number)
            assert placed
            final = replace(placed, stage=Stage.FINAL_REVIEW)
            rooms.applications.save(connection, [final])
    hall.now = CLOSES
    return hall


def _answer(review: Hall) -> None:
    review.done(acts.AnswerObjection(objection=1, text="It was corrected."), seed="act-a")


def test_nothing_is_officially_announced_before_every_objection_has_its_answer(
    review: Hall,
) -> None:
    title = acts.Decide(city="1", outcome=Outcome.TITLED, reason="A good city.")
    refused = review.lay(title)
    assert isinstance(refused, Refusal)
    assert refused.text == "These objections wait for an answer: 1 (application 2)."
    move = acts.Move(names=("1",), to=Stage.OFFICIAL_ANNOUNCEMENT, reason="All is done.")
    unmoved = review.lay(move)
    assert isinstance(unmoved, Refusal)
    assert "These objections wait for an answer: 1 (application 2)." in unmoved.text
    _answer(review)
    assert review.seen(title).decision
    assert review.seen(move).cities


def test_nobody_gets_the_title_while_the_public_may_speak_alone_or_in_a_list(review: Hall) -> None:
    _answer(review)
    title = acts.Decide(city="1", outcome=Outcome.TITLED, reason="A good city.")
    closes_at = review.office.call.stages[Stage.PRELIMINARY_ANNOUNCEMENT].closes_at
    review.now = closes_at - timedelta(minutes=1)
    alone = review.lay(title)
    assert isinstance(alone, Refusal)
    assert alone.text.startswith("The consultation is not over: it is open until ")
    listed = review.lay(acts.DecideList(rulings=_rulings(Outcome.TITLED)))
    assert isinstance(listed, Refusal)
    assert listed.text.count(alone.text) == 1
    review.now = closes_at
    assert review.seen(title).decision


def test_who_is_not_chosen_need_not_wait_for_the_end_of_the_consultation(review: Hall) -> None:
    _answer(review)
    closes_at = review.office.call.stages[Stage.PRELIMINARY_ANNOUNCEMENT].closes_at
    review.now = closes_at - timedelta(minutes=1)
    assert review.seen(
        acts.Decide(city="1", outcome=Outcome.DECLINED, reason="Below the standards.")
    ).decision
    listed = review.lay(acts.DecideList(rulings=_rulings(Outcome.DECLINED)))
    assert "The consultation is not over" not in getattr(listed, "text", "")


def test_a_title_that_was_decided_earlier_has_no_effect_once_the_consultation_is_longer(
    review: Hall,
) -> None:
    _answer(review)
    title = acts.Decide(city="1", outcome=Outcome.TITLED, reason="A good city.")
    closes_at = review.office.call.stages[Stage.PRELIMINARY_ANNOUNCEMENT].closes_at
    review.now = closes_at
    review.done(title, seed="act-1")
    review.now = closes_at - timedelta(minutes=1)
    approved = review.lay(acts.Approve(decision=1), by=SECOND)
    assert isinstance(approved, Refusal)
    assert "The consultation is not over" in approved.text


def _rulings(outcome: Outcome) -> tuple[acts.CityRuling, ...]:
    reason = "As the committee judged it."
    return tuple(acts.CityRuling(city=one, outcome=outcome, reason=reason) for one in ("1", "2"))


def test_a_city_can_be_declined_while_objections_wait(review: Hall) -> None:
    refuse = acts.Decide(city="1", outcome=Outcome.DECLINED, reason="Below the standards.")
    assert review.seen(refuse).decision


def test_an_objection_raised_while_a_title_is_held_recalls_it(review: Hall) -> None:
    _answer(review)
    title = acts.Decide(city="1", outcome=Outcome.TITLED, reason="A good city.")
    review.done(title, seed="act-1")
    review.done(acts.Approve(decision=1), by=SECOND, seed="act-2")
    review.object("They counted twice.", "b@gdynia.example", city=2)
    review.settle()
    assert review.file(1).state is Applied.REGISTERED
    assert CaseKind.UNDECIDED in {one.kind for one in review.cases()}


def test_words_that_are_left_out_are_previewed_and_not_published(hall: Hall) -> None:
    said = hall.opinion("The trams run, says Mary Jones.")
    act = acts.LetCount(voices=(said.number or 0,), without=("Mary Jones",))
    warned = hall.lay(acts.LetCount(voices=(said.number or 0,)))
    assert not isinstance(warned, Refusal)
    assert any("Mary Jones" in one for one in warned.warnings)
    hall.done(act)
    with hall.store.reading() as connection:
        (shown,) = rooms.voices.let_pass(connection, 1, 9)
    assert isinstance(shown, Opinion)
    assert set_apart.published(shown) == "The trams run, says …."
    assert shown.text == said.text


def test_words_that_stand_nowhere_are_refused(hall: Hall) -> None:
    said = hall.opinion("The trams run.")
    act = acts.LetCount(voices=(said.number or 0,), without=("Mary Jones",))
    assert reason(hall.lay(act)) == "no_such_words"


def test_a_name_behind_the_last_sentence_is_previewed_as_left_out(hall: Hall) -> None:
    said = hall.opinion("The trams run. I like them. Mary Jones")
    laid = hall.lay(acts.LetCount(voices=(said.number or 0,)))
    assert not isinstance(laid, Refusal)
    assert [one for one in laid.warnings if one.endswith("the writer's own name: Mary Jones.")]
    assert set_apart.published(said) == "The trams run. I like them."


@pytest.mark.parametrize(
    ("said", "left_out"),
    [
        ("They counted the county. Clean Air Now", "Clean Air Now"),
        ("They counted the county. Mary Jones", "Mary Jones"),
        ("They counted the whole county.", ""),
    ],
)
def test_what_was_left_out_and_is_no_name_the_city_reads_in_the_answer(
    hall: Hall, said: str, left_out: str
) -> None:
    hall.object(said, "mary@gdynia.example")
    act = acts.AnswerObjection(objection=1, text="“Clean Air Now” is no figure.")
    laid = hall.lay(act)
    assert not isinstance(laid, Refusal)
    told = [one for one in laid.warnings if "put it into the answer" in one]
    assert bool(told) is bool(left_out)
    assert all(f"own name: {left_out}." in one for one in told)
    hall.done(act)
    (city,) = [one for one in hall.letters() if one.notice == "objection_settled"]
    assert "“Clean Air Now” is no figure." in city.markdown
    assert "Mary Jones" not in city.markdown
