"""More time than the programme has is noted before anybody agrees to it."""

from datetime import datetime, timedelta

import pytest

from intake.applications import State
from intake.calls.model import Stage
from intake.conversation.organizer import extending
from tests.intake.conversation.registered import a_city
from tests.intake.conversation.town import shipped

CALL = shipped()
OPEN, REGISTERED, CLOSED = State.OPEN, State.REGISTERED, State.CLOSED
FREE = "The city is registered already: it may change its answers after the end of registration"
WHOLE = "The new deadline is after the end of the whole programme, 10 November 2025, 23:59 "
PRE = "The new deadline is after the end of pre_selection, 30 June 2025, 23:59 (UTC+08:00)."


def day(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}T23:59").replace(tzinfo=CALL.timezone)


@pytest.mark.parametrize(
    ("state", "stage", "until", "told"),
    [
        (OPEN, Stage.REGISTRATION, "2025-06-10", []),
        (OPEN, Stage.REGISTRATION, "2025-06-30", []),
        (OPEN, Stage.REGISTRATION, "2025-07-01", [PRE]),
        (CLOSED, Stage.REGISTRATION, "2025-07-01", [PRE]),
        (OPEN, Stage.REGISTRATION, "2028-02-10", [WHOLE]),
        (REGISTERED, Stage.REGISTRATION, "2025-06-10", [FREE]),
        (REGISTERED, Stage.REGISTRATION, "2028-02-10", [WHOLE, FREE]),
        (REGISTERED, Stage.PRE_SELECTION, "2025-07-10", []),
        (REGISTERED, Stage.SELECTION, "2025-09-10", []),
        (REGISTERED, Stage.OFFICIAL_ANNOUNCEMENT, "2025-11-11", [WHOLE]),
    ],
)
def test_what_a_date_goes_beyond_is_noted(
    state: State, stage: Stage, until: str, told: list[str]
) -> None:
    city = a_city(1, call=CALL, state=state, stage=stage)
    said = list(extending.beyond(CALL, city, day(until)))
    assert len(said) == len(told)
    assert all(one.startswith(begins) for one, begins in zip(said, told, strict=True))


def test_the_very_end_of_the_programme_is_not_beyond_it() -> None:
    city = a_city(1, call=CALL, stage=Stage.FINAL_REVIEW)
    end = CALL.stages[Stage.OFFICIAL_ANNOUNCEMENT].closes_at
    assert list(extending.beyond(CALL, city, end)) == []
    (told,) = extending.beyond(CALL, city, end + timedelta(minutes=1))
    assert told.startswith(WHOLE)
