"""Every act is laid, performed as it was laid, once, and traced."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest

from intake import store as rooms
from intake.answers.values import Place
from intake.applications import State, record
from intake.awards import Kind
from intake.calls.model import Stage
from intake.decisions import DecisionState, Outcome
from intake.desk import acts
from intake.desk.acts import Act, Laid
from intake.errors import Refusal
from intake.notices import LetterState
from intake.store import Connection
from tests.intake.conversation.registered import a_city, an_answer
from tests.intake.desk.acts.town import FIRST, SECOND, TRACE, Town, reason
from tests.intake.desk.desks import CALL

NO = "Too little was shown."
THE_LICENCE = "GDC-2025-WM46-QRX8-MAQK"
"""Of the first city, by the keys and the chance of the tests."""


def answered(town: Town) -> None:
    town.asked()
    town.done(acts.Reply(case=1, text="Two."), seed="act-0")


def told(town: Town) -> None:
    """The answer has left."""
    answered(town)
    send(town)


def decided(town: Town) -> None:
    town.done(acts.Decide(city="1", outcome=Outcome.DECLINED, reason=NO), seed="act-0")


def nothing(town: Town) -> None:
    """The two cities are enough."""


@dataclass(frozen=True, kw_only=True)
class Tried:
    """An act, what comes before it, who does it, and what stands in the journal of city `about`."""

    act: Act
    before: Callable[[Town], object] = nothing
    by: str = FIRST
    noted: str
    about: int = 1
    changes: Callable[[Town], object]


def answer_more(town: Town) -> None:
    """The findings on the first city become others."""
    changed = record(town.file(1), an_answer("B2b"))
    with town.store.transaction() as connection:
        rooms.applications.save(connection, [changed])


def another_city(town: Town) -> None:
    town.city(5)


def close_the_case(town: Town) -> None:
    town.done(acts.Close(case=1), seed="act-9")


def settle_it(town: Town) -> None:
    town.done(acts.Recall(decision=1), by=SECOND, seed="act-9")


def revoke_it(town: Town) -> None:
    town.done(acts.Revoke(number=THE_LICENCE, reason="A mistake."), seed="act-9")


def reissue_it(town: Town) -> None:
    again = acts.Reissue(city="1", document=Kind.LICENCE, reason="Lost.")
    town.done(again, seed="act-9")
    assert [one.replaces for one in town.award().documents if one.replaces] == [THE_LICENCE]


def send(town: Town) -> None:
    town.now += timedelta(hours=2)
    town.carry()


TRIED = {
    "reply": Tried(
        act=acts.Reply(case=1, text="Two."),
        before=Town.asked,
        noted="case_answered",
        changes=close_the_case,
    ),
    "ask": Tried(
        act=acts.Ask(city="City 1", ids=("B1a", "B4")),
        noted="items_asked",
        changes=lambda town: town.city(1, city="Town 1", contacts=("other@city1.example",)),
    ),
    "extend": Tried(
        act=acts.Extend(city="City 1", until=date(2030, 6, 15)),
        noted="extended",
        changes=lambda town: town.city(1, state=State.WITHDRAWN),
    ),
    "share": Tried(
        act=acts.Share(case=1), before=told, noted="shared", about=2, changes=another_city
    ),
    "close": Tried(
        act=acts.Close(case=1, reason="By telephone."),
        before=Town.asked,
        noted="case_closed",
        changes=close_the_case,
    ),
    "move": Tried(
        act=acts.Move(names=("City 1", "2"), to=Stage.PRE_SELECTION, reason="Seen."),
        noted="moved",
        changes=lambda town: town.city(2, stage=Stage.SELECTION),
    ),
    "move all": Tried(
        act=acts.Move(stage=Stage.REGISTRATION, to=Stage.PRE_SELECTION, reason="Seen."),
        noted="moved",
        changes=another_city,
    ),
    "decide": Tried(
        act=acts.Decide(city="1", outcome=Outcome.DECLINED, reason=NO),
        noted="decided",
        changes=answer_more,
    ),
    "approve": Tried(
        act=acts.Approve(decision=1), before=decided, by=SECOND, noted="approved", changes=settle_it
    ),
    "recall": Tried(
        act=acts.Recall(decision=1), before=decided, noted="recalled", changes=settle_it
    ),
    "withhold": Tried(
        act=acts.Withhold(letters=("act-0-1",)),
        before=answered,
        noted="letter_recalled",
        changes=send,
    ),
    "reissue": Tried(
        act=acts.Reissue(city="1", document=Kind.LICENCE, reason="It was lost."),
        before=Town.titled,
        noted="document_reissued",
        changes=revoke_it,
    ),
    "revoke": Tried(
        act=acts.Revoke(number=THE_LICENCE, reason="It was issued by mistake."),
        before=Town.titled,
        noted="document_revoked",
        changes=reissue_it,
    ),
}
every = pytest.mark.parametrize("tried", TRIED.values(), ids=TRIED)


def begun(town: Town, tried: Tried) -> Laid:
    """Two cities, what comes before, and the act laid; laying it has changed nothing."""
    town.city(1)
    town.city(2)
    tried.before(town)
    before = [town.journal(number) for number in (1, 2)], town.letters()
    laid = town.seen(tried.act, by=tried.by)
    assert ([town.journal(number) for number in (1, 2)], town.letters()) == before
    return laid


@every
def test_an_act_is_done_as_it_was_laid(town: Town, tried: Tried) -> None:
    laid = begun(town, tried)
    done = town.perform(tried.act, laid.view, by=tried.by)
    assert isinstance(done, Laid), done
    read = [(one.to.key, one.subject, one.markdown) for one in laid.letters]
    assert [(one.to.key, one.subject, one.markdown) for one in done.letters] == read
    assert tried.noted in [act for act, _ in town.journal(tried.about)]


@every
def test_another_view_is_refused(town: Town, tried: Tried) -> None:
    begun(town, tried)
    before = town.journal(tried.about), town.letters()
    assert reason(town.perform(tried.act, "another view", by=tried.by)) == "changed"
    assert (town.journal(tried.about), town.letters()) == before


@every
def test_what_has_changed_since_it_was_laid_stops_it(town: Town, tried: Tried) -> None:
    laid = begun(town, tried)
    tried.changes(town)
    before = town.journal(1), town.journal(2), town.letters()
    assert reason(town.perform(tried.act, laid.view, by=tried.by))
    assert (town.journal(1), town.journal(2), town.letters()) == before


@every
def test_an_act_is_done_once(town: Town, tried: Tried) -> None:
    laid = begun(town, tried)
    town.perform(tried.act, laid.view, by=tried.by)
    before = town.journal(1), town.journal(2), town.letters()
    refused = reason(town.perform(tried.act, laid.view, by=tried.by, trace=TRACE))
    letterless = isinstance(tried.act, acts.Close | acts.Approve | acts.Recall | acts.Withhold)
    assert letterless or refused == "done_before"
    assert (town.journal(1), town.journal(2), town.letters()) == before


@every
def test_the_view_is_of_who_acts_and_holds_for_any_seed_and_time(town: Town, tried: Tried) -> None:
    laid = begun(town, tried)
    town.now += timedelta(minutes=5)
    assert town.seen(tried.act, by=tried.by, seed="act-2").view == laid.view
    assert town.seen(tried.act, by="Third organizer").view != laid.view


@every
def test_where_it_was_agreed_to_stands_in_the_journal(town: Town, tried: Tried) -> None:
    begun(town, tried)
    done = town.done(tried.act, by=tried.by, trace=TRACE)
    assert tried.about in done.about
    for number in done.about:
        (words,) = (words for act, words in town.journal(number) if act == "acted_in_chat")
        assert words == {"did": tried.act.kind, "by": tried.by} | TRACE


@every
def test_without_a_trace_none_is_noted(town: Town, tried: Tried) -> None:
    begun(town, tried)
    town.done(tried.act, by=tried.by)
    assert "acted_in_chat" not in [act for act, _ in town.journal(tried.about)]


@every
def test_what_goes_along_is_done_with_the_act_or_neither_is(town: Town, tried: Tried) -> None:
    laid = begun(town, tried)
    before = town.journal(1), town.journal(2), town.letters()

    def fails(connection: Connection, done: Laid) -> None:
        raise LookupError("no such draft")

    with pytest.raises(LookupError):
        town.perform(tried.act, laid.view, by=tried.by, also=fails)
    assert (town.journal(1), town.journal(2), town.letters()) == before
    along: list[Laid] = []
    done = town.perform(tried.act, laid.view, by=tried.by, also=lambda _, one: along.append(one))
    assert [one.about for one in along] == [done.about]  # type: ignore[union-attr]
    town.perform(tried.act, laid.view, by=tried.by, also=lambda _, one: along.append(one))
    assert len(along) == 1


# --- what comes back of an act ------------------------------------------------------------------


def test_a_letter_has_an_id_of_its_act_and_is_held(town: Town) -> None:
    town.city(1)
    done = town.done(acts.Ask(city="1", ids=("B4",)), seed="act-7")
    assert [(one.id, one.state) for one in done.letters] == [("act-7-1", LetterState.HELD)]


def test_a_city_that_moves_comes_with_its_findings_and_warnings(town: Town) -> None:
    town.city(1, values={}, stage=Stage.PRE_SELECTION)
    laid = town.seen(acts.Move(names=("1",), to=Stage.SELECTION, reason="Seen."))
    (city,) = laid.cities
    assert (city.application.stage, city.to) == (Stage.PRE_SELECTION, Stage.SELECTION)
    assert city.against
    assert city.letters == laid.letters
    assert laid.warnings == tuple(f"City 1, PL: {one}" for one in city.warnings)
    assert "has not ended" in laid.warnings[0]


def test_of_cities_that_were_named_all_move_or_none(town: Town) -> None:
    town.city(1)
    act = acts.Move(names=("1", "Atlantis"), to=Stage.PRE_SELECTION)
    refused = town.lay(act)
    assert isinstance(refused, acts.Unmoved)
    assert refused.text == "Nothing was moved.\nAtlantis: No application matches 'Atlantis'."
    assert [one.application.number for one in refused.laid.cities] == [1]
    assert [one.city for one in refused.laid.kept] == ["Atlantis"]
    assert reason(town.perform(act, refused.laid.view)) == "changed"


@pytest.mark.parametrize("more", [{}, {"names": ("1",), "country": "PL"}])
def test_cities_are_named_or_chosen(town: Town, more: dict[str, object]) -> None:
    town.city(1)
    act = replace(acts.Move(to=Stage.PRE_SELECTION), **more)  # type: ignore[arg-type]
    assert reason(town.lay(act)) == "no_choice"


def test_a_new_decision_has_its_number_and_its_letters_once_it_is_made(town: Town) -> None:
    town.city(1)
    act = acts.Decide(city="1", outcome=Outcome.DECLINED, reason=NO)
    before = town.seen(act).decision
    assert before
    assert before.number is None
    done = town.done(act)
    assert done.decision
    assert (done.decision.number, done.decision.state) == (1, DecisionState.PROPOSED)
    assert done.decision.letters == tuple(one.id for one in done.letters) == ("act-1-1",)


@pytest.mark.parametrize(
    ("language", "words", "is_noted"),
    [("ru", "в Самаре", True), ("ru", "Мы из Самары", False), ("en", "City of Samara", False)],
)
def test_a_title_whose_documents_may_misname_the_city_says_so_before(
    town: Town, language: str, words: str, is_noted: bool
) -> None:
    placed = a_city(1, call=CALL, city="Samara", stage=Stage.FINAL_REVIEW)
    answers = tuple(
        replace(one, words=words, value=Place(city="Samara", country="RU"))
        if one.question == "V11_city"
        else one
        for one in placed.answers
    )
    with town.store.transaction() as connection:
        changed = replace(placed, answers=answers, language=language, country="RU")
        rooms.applications.save(connection, [changed])
    titles = acts.Decide(city="1", outcome=Outcome.TITLED, reason="A good city.")
    noted = [one for one in town.seen(titles).warnings if "would name the city Samara" in one]
    assert bool(noted) is is_noted


def test_nobody_approves_their_own_decision(town: Town) -> None:
    town.city(1)
    decided(town)
    assert reason(town.lay(acts.Approve(decision=1))) == "same_organizer"


def test_the_very_same_letter_goes_once_within_a_moment(town: Town) -> None:
    town.city(1)
    asking = acts.Ask(city="City 1", ids=("B1a",), reason="It is missing.")
    (letter,) = town.done(asking, seed="act-1").letters
    town.now += timedelta(minutes=1)
    again = town.lay(asking, seed="act-2")
    assert isinstance(again, Refusal)
    assert again.reason == "sent_twice"
    assert f"The very same letter to {letter.to.in_words} was written on " in again.text
    assert town.seen(replace(asking, ids=("B4",)), seed="act-3").letters
    town.now += timedelta(minutes=20)
    assert town.seen(asking, seed="act-4").letters


def test_the_same_words_go_again_to_who_has_written_since(town: Town) -> None:
    town.city(1)
    asking = acts.Ask(city="City 1", ids=("B1a",), reason="It is missing.")
    (letter,) = town.done(asking, seed="act-1").letters
    town.now += timedelta(minutes=1)
    town.write(letter.to.address, "B4: We have a strategy.", to=letter)
    town.now += timedelta(minutes=1)
    assert len(town.seen(asking, seed="act-2").letters) == 1


def test_what_was_taken_back_can_be_written_once_more_at_once(town: Town) -> None:
    town.city(1)
    asking = acts.Ask(city="City 1", ids=("B1a",), reason="It is missing.")
    (letter,) = town.done(asking, seed="act-1").letters
    town.done(acts.Withhold(letters=(letter.id,)), seed="act-2")
    assert town.seen(asking, seed="act-3").letters


def test_what_a_withheld_letter_answered_waits_again(town: Town) -> None:
    town.city(1)
    answered(town)
    done = town.done(acts.Withhold(letters=("act-0-1",)))
    assert done.reopened == (1,)
    assert [one.number for one in town.cases()] == [1]
    assert [one.state for one in town.letters()] == [LetterState.RECALLED]
    assert ("letter_recalled", {"letter": "act-0-1", "by": FIRST}) in town.journal(1)


def test_of_several_letters_all_are_withheld_or_none(town: Town) -> None:
    for number in (1, 2, 3):
        town.city(number)
    told(town)
    town.done(acts.Share(case=1), seed="act-5")
    ids = ("act-5-1", "act-5-2")
    assert reason(town.lay(acts.Withhold(letters=(*ids, "act-5-9")))) == "no_such_letter"
    with town.store.transaction() as connection:
        rooms.outbox.bounced(connection, ids[1], "No such mailbox.")
    assert reason(town.lay(acts.Withhold(letters=ids))) == "too_late"
    assert [one.state for one in town.letters() if one.id == ids[0]] == [LetterState.HELD]


def test_a_letter_about_a_stage_or_of_a_decision_is_not_withheld(town: Town) -> None:
    town.city(1)
    town.city(2)
    decided(town)
    town.done(acts.Move(names=("2",), to=Stage.PRE_SELECTION, reason="Seen."), seed="act-3")
    assert reason(town.lay(acts.Withhold(letters=("act-0-1",)))) == "decision_waits"
    refused = town.lay(acts.Withhold(letters=("act-3-2-1",)))
    assert reason(refused) == "about_stage"
    assert isinstance(refused, Refusal)
    assert "act-3-2-1" not in refused.text


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (acts.Reply(case=9, text="Yes."), "no_such_case"),
        (acts.Reply(case=1, text=" "), "no_text"),
        (acts.Ask(city="Atlantis", ids=("B4",)), "no_such_city"),
        (acts.Ask(city="1", ids=("Z9",)), "no_such_question"),
        (acts.Extend(city="1", until=date(2024, 1, 1)), "not_later"),
        (acts.Close(case=9), "no_such_case"),
        (acts.Share(case=1), "unanswered"),
        (acts.Decide(city="1", outcome=Outcome.DECLINED, reason=""), "no_reason"),
        (acts.Decide(city="Atlantis", outcome=Outcome.DECLINED, reason=NO), "no_such_city"),
        (acts.Approve(decision=9), "no_such_decision"),
        (acts.Withhold(letters=("none",)), "no_such_letter"),
        (acts.Withhold(letters=()), "no_such_letter"),
    ],
    ids=str,
)
def test_what_may_not_be_done_is_refused_with_a_reason(town: Town, act: Act, why: str) -> None:
    town.city(1)
    town.asked()
    assert reason(town.lay(act)) == why
    assert reason(town.perform(act, "any view")) == why
    assert town.letters() == []
