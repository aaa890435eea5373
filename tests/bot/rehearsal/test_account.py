"""What went wrong in a play is named: letters twice, decisions without effect, lost applicants."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.rehearsal import account, cities, room
from bot.rehearsal.play import Ending, Played
from bot.rehearsal.room import Arrived
from intake.calls import loading
from intake.calls.model import Stage
from intake.decisions import Decision, DecisionState, Outcome
from intake.messages import Address
from intake.notices import Letter

TEXT = loading.shipped()
CALL = loading.load(TEXT)
START = CALL.stages[Stage.REGISTRATION].opens_at
NOTHING = Played(letters=(), acts=(), endings=(), undecided=(), faults=())


def _arrived(words: str, after: timedelta) -> Arrived:
    letter = Letter(
        id=f"l{after}",
        notice="moved",
        to=Address(address="office@gdynia.example"),
        language="en",
        subject="News",
        markdown=words,
        message_id="l@cities.example",
        reply_to="desk@cities.example",
        created_at=START,
        due_at=START,
    )
    return Arrived(letter=letter, at=START + after)


@pytest.mark.parametrize(
    ("words", "hours", "found"), [("Same.", 1, 1), ("Same.", 25, 0), ("Other.", 1, 0)]
)
def test_the_same_words_within_a_day_are_a_letter_sent_twice(
    words: str, hours: int, found: int
) -> None:
    letters = (_arrived("Same.", timedelta(0)), _arrived(words, timedelta(hours=hours)))
    played = Played(letters=letters, acts=(), endings=(), undecided=(), faults=())
    texts = [one.text for one in account.to_mend(CALL, played)]
    assert len(texts) == found
    assert all("office@gdynia.example got the letter moved twice" in text for text in texts)


def test_two_mails_of_one_city_are_answered_alike() -> None:
    arrived = [_arrived("Same.", timedelta(hours=hours)) for hours in (0, 1)]
    letters = tuple(replace(one, letter=replace(one.letter, notice="received")) for one in arrived)
    assert list(account.to_mend(CALL, replace(NOTHING, letters=letters))) == []


def test_a_decision_that_never_took_effect_is_named() -> None:
    decision = Decision(
        application=1,
        outcome=Outcome.TITLED,
        reason="Convincing.",
        by="organizer A",
        at=datetime(2025, 10, 10, tzinfo=UTC),
        call=CALL.version,
        stage=Stage.FINAL_REVIEW,
        findings=(),
        needs_second=True,
        state=DecisionState.PROPOSED,
        number=7,
    )
    played = Played(letters=(), acts=(), endings=(), undecided=(decision,), faults=())
    (point,) = account.to_mend(CALL, played)
    assert point.key == "stages.final_review"
    assert "decision 7 (titled) never took effect; it is proposed" in point.text


def test_an_applicant_whom_the_desk_never_took_up_is_named(tmp_path: Path) -> None:
    with room.opened(tmp_path, TEXT, START) as opened:
        city = cities.City(place=1, path=cities.EARLY, room=opened)
        ending = Ending(city=city, application=None, missing=())
        played = Played(letters=(), acts=(), endings=(ending,), undecided=(), faults=())
        (point,) = account.to_mend(CALL, played)
    assert point.text.startswith("Sample city 1 (submitted early) should have ended titled but is")


def test_a_play_in_which_all_went_well_has_nothing_to_mend() -> None:
    assert list(account.to_mend(CALL, NOTHING)) == []
