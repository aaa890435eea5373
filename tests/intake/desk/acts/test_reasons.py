"""A reason says something, and who comes second to take something back hears who was first."""

from datetime import date

import pytest

from intake.awards import Kind
from intake.calls.model import Stage
from intake.decisions import Outcome
from intake.desk import acts
from intake.desk.acts import Act
from intake.errors import Refusal
from tests.intake.desk.acts.town import FIRST, SECOND, Town, reason

BLANKS = ("   ", "\n\t", "\u200b\u2800", "…", "-")
DAY = date(2025, 12, 1)


def with_reason(words: str) -> list[Act]:
    return [
        acts.Close(case=1, reason=words),
        acts.Extend(city="1", until=DAY, reason=words),
        acts.Move(names=("1",), to=Stage.SELECTION, reason=words),
        acts.Decide(city="1", outcome=Outcome.DECLINED, reason=words),
        acts.Reissue(city="1", document=Kind.CERTIFICATE, reason=words),
        acts.SettleAttendance(city="1", reason=words),
        acts.Moderate(voices=(1,), reason=words),
        acts.SettleTie(city="1", standard="S1", verdict="met", reason=words),
        acts.DecideList(
            rulings=(acts.CityRuling(city="1", outcome=Outcome.DECLINED, reason=words),)
        ),
    ]


@pytest.mark.parametrize("words", BLANKS)
def test_no_act_takes_a_reason_without_words(town: Town, words: str) -> None:
    town.asked()
    for act in with_reason(words):
        assert reason(town.lay(act)) == "no_reason", act
        assert reason(town.perform(act, "-")) == "no_reason", act


def test_a_reason_in_any_script_is_one_and_none_at_all_stays_the_acts_own_rule(town: Town) -> None:
    town.asked()
    for words in ("回答済み", "الجواب", "2", ""):
        assert not isinstance(town.lay(acts.Close(case=1, reason=words)), Refusal)


@pytest.mark.parametrize("words", ["   ", "\n\t", "\u200b\u2800", "\u00a0\u2060"])
def test_no_letter_goes_out_whose_words_nobody_can_see(town: Town, words: str) -> None:
    town.city(1)
    town.asked()
    town.done(acts.Reply(case=1, text="Two."), seed="act-0")
    for act in (
        acts.Reply(case=1, text=words, further=True),
        acts.Reply(case=1, text=words, corrects=True),
        acts.Share(case=1, text=words),
        acts.Share(case=1, question=words),
        acts.AnswerObjection(objection=1, text=words),
    ):
        assert reason(town.lay(act)) == "no_text", act


@pytest.mark.parametrize("words", ["?", "👍", "…", "70", "是"])
def test_one_sign_may_be_an_answer(town: Town, words: str) -> None:
    town.city(1)
    town.asked()
    assert not isinstance(town.lay(acts.Reply(case=1, text=words)), Refusal)


def test_a_letter_taken_back_twice_says_who_did_it_first(town: Town) -> None:
    town.city(1)
    town.asked()
    (letter,) = town.done(acts.Reply(case=1, text="Two."), seed="act-0").letters
    town.done(acts.Withhold(letters=(letter.id,)), by=SECOND, seed="act-1")
    again = town.lay(acts.Withhold(letters=(letter.id,)), by=FIRST)
    assert isinstance(again, Refusal)
    assert again.text.startswith(f"{SECOND} took it back already, on ")
    assert again.text.endswith("; nothing was sent.")


def test_a_decision_taken_back_twice_says_who_did_it_first(town: Town) -> None:
    town.city(1)
    decide = acts.Decide(city="1", outcome=Outcome.DECLINED, reason="Too little was shown.")
    town.done(decide, seed="act-0")
    town.done(acts.Recall(decision=1), by=SECOND, seed="act-1")
    again = town.lay(acts.Recall(decision=1), by=FIRST)
    assert isinstance(again, Refusal)
    assert again.text.startswith(f"{SECOND} took decision 1 back already, on ")
