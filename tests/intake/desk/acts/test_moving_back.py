"""A city that is moved back by a slip, and forward again before anybody read of it."""

from datetime import timedelta

import pytest

from intake.calls.model import Stage
from intake.desk import acts
from intake.notices import LetterState
from tests.intake.desk.acts.town import HOLD, Town

ON = acts.Move(names=("1",), to=Stage.SELECTION, reason="All agreed.")
BACK = acts.Move(names=("1",), to=Stage.PRE_SELECTION, reason="A slip.")
AGAIN = acts.Move(names=("1",), to=Stage.SELECTION, reason="It was a slip.")


@pytest.fixture
def chosen(town: Town) -> Town:
    """The city is in the selection, and has read so."""
    town.city(1, stage=Stage.PRE_SELECTION)
    town.done(ON, seed="act-1")
    town.now += HOLD + timedelta(minutes=1)
    town.carry()
    return town


def said(town: Town) -> list[tuple[str, LetterState]]:
    return [(one.notice, one.state) for one in town.letters()]


READ = ("moved", LetterState.SENT)


def test_moving_forward_again_takes_the_letter_about_the_slip_back(chosen: Town) -> None:
    chosen.done(BACK, seed="act-2")
    laid = chosen.seen(AGAIN, seed="act-3")
    assert "City 1, PL: Letters that are still held and will not be sent: 1." in laid.warnings
    assert chosen.done(AGAIN, seed="act-3").letters == ()
    chosen.now += HOLD + timedelta(minutes=1)
    chosen.carry()
    assert said(chosen) == [READ, ("reversed", LetterState.RECALLED)]
    assert chosen.file(1).stage is Stage.SELECTION
    noted = [act for act, _ in chosen.journal(1)]
    assert noted[-4:] == ["reversed", "letter_posted", "moved", "letter_recalled"]


def test_so_it_does_after_a_second_slip(chosen: Town) -> None:
    for number, act in enumerate((BACK, AGAIN, BACK, AGAIN), start=2):
        chosen.done(act, seed=f"act-{number}")
    assert said(chosen) == [READ, *[("reversed", LetterState.RECALLED)] * 2]


def test_what_was_read_of_the_slip_is_put_right_by_a_letter(chosen: Town) -> None:
    chosen.done(BACK, seed="act-2")
    chosen.now += HOLD + timedelta(minutes=1)
    chosen.carry()
    chosen.done(AGAIN, seed="act-3")
    assert said(chosen) == [READ, ("reversed", LetterState.SENT), ("moved", LetterState.HELD)]


def test_another_stage_than_it_came_from_is_told(chosen: Town) -> None:
    back = acts.Move(names=("1",), to=Stage.REGISTRATION, reason="A figure was wrong.")
    on = acts.Move(names=("1",), to=Stage.PRE_SELECTION, reason="It is right.")
    chosen.done(back, seed="act-2")
    chosen.done(on, seed="act-3")
    assert said(chosen) == [READ, ("reversed", LetterState.HELD), ("moved", LetterState.HELD)]


def test_who_was_never_told_of_that_stage_is_told_now(town: Town) -> None:
    town.city(1, stage=Stage.SELECTION)
    town.done(BACK, seed="act-2")
    town.done(AGAIN, seed="act-3")
    assert said(town)[-1] == ("moved", LetterState.HELD)
