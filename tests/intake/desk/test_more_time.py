"""A wish for more time that waits: what the desk says meanwhile, and what the time settles."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest

from intake import desk, stages
from intake.calls.model import Stage
from intake.desk import acts
from intake.desk.acts import Laid
from intake.store import Store
from replies import render
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import CALL, DESK, KEYS, Desk

ANNA = "anna@gdynia.example"
LAST_DAYS = datetime(2025, 5, 29, 1, 0, tzinfo=UTC)
CLOSED_AT = CALL.stages[Stage.REGISTRATION].closes_at + stages.GRACE
MORE = acts.Extend(city="1", until=date(2025, 6, 20))
WISH = "Could we have time until 10 February, please?"
OLGA = "Olga Organizer"
STILL_THERE = "A message from your city is still with the organizers."


@pytest.fixture
def begun(store: Store) -> Desk:
    """Anna has written for Gdynia."""
    begun = Desk(store)
    begun.write(ANNA, APPLIES)
    write = partial(render.letter, address=DESK, keys=KEYS, hold=timedelta(minutes=10))
    begun.office = replace(begun.office, render=write)
    return begun


def more(begun: Desk) -> Laid:
    return act(begun, MORE, seed="more")


def act(begun: Desk, wanted: acts.Act, *, seed: str) -> Laid:
    """Look at the act as an organizer does, then do it."""
    office, now = begun.office, begun.now
    with begun.store.reading() as connection:
        laid = acts.lay(office, connection, wanted, by=OLGA, now=now, seed=seed)
    assert isinstance(laid, Laid)
    done = acts.perform(office, wanted, by=OLGA, now=now, seed=seed, view=laid.view)
    assert isinstance(done, Laid)
    assert done.warnings == laid.warnings
    return done


def said(begun: Desk, now: datetime) -> str:
    desk.remind(begun.office, now)
    return begun.to(ANNA).markdown


def test_who_has_asked_for_more_time_is_not_told_to_ask(begun: Desk) -> None:
    begun.write(ANNA, WISH, to=begun.to(ANNA))
    assert STILL_THERE in said(begun, LAST_DAYS)
    assert STILL_THERE in said(begun, CLOSED_AT)


def test_who_has_not_asked_hears_nothing_of_it(begun: Desk) -> None:
    assert STILL_THERE not in said(begun, LAST_DAYS)
    assert STILL_THERE not in said(begun, CLOSED_AT)


@pytest.mark.parametrize(
    "text",
    [
        WISH,
        "Please extend the deadline.",
        f"Hello,\n\n{WISH}\n\nThank you.",
        f"Dear Sir or Madam,\n\n{WISH}\n\nBest regards\nAnna Nowak\nDeputy Mayor",
        "Wäre es möglich, die Frist um zwei Wochen zu verlängern?",
        "Könnten Sie die Frist um zwei Wochen verlängern?",
        "Serait-il possible de prolonger le délai de deux semaines ?",
        "¿Sería posible ampliar el plazo dos semanas?",
    ],
)
def test_more_time_settles_the_wish_for_it(begun: Desk, text: str) -> None:
    begun.write(ANNA, text, to=begun.to(ANNA))
    (line,) = more(begun).warnings
    assert line.startswith("Case 1 asks for more time and is settled by this: “")
    assert begun.cases() == []


@pytest.mark.parametrize(
    "text",
    [
        "May we send the documents in Polish?",
        f"{WISH}\n\nMay we send the documents in Polish?",
        "Could we have time until 10 February, and may we send documents in Polish?",
        "Could we have time until 10 February, may we send documents in Polish?",
        "Could we have time until 10 February and please send us a letter?",
        f"The council meets on 3 February only. {WISH}",
        f"{WISH} Please send us the list of the other cities that applied.",
        f"{WISH}\n\nWe need an invitation letter for our visa.",
        f"{WISH} We complain that nobody answered our two calls.",
        "Könnten wir bis zum 10. Februar mehr Zeit bekommen? Bitte rufen Sie unser Büro an.",
        "Könnten wir mehr Zeit bekommen und dürfen wir auf Polnisch schreiben?",
        "Does the deadline of 10 February hold for translations?",
    ],
)
def test_a_question_of_anything_else_waits_on_and_is_named(begun: Desk, text: str) -> None:
    begun.write(ANNA, text, to=begun.to(ANNA))
    (line,) = more(begun).warnings
    assert line.startswith("Case 1 waits on, since it may ask for something else: “")
    assert "citydesk" not in line  # a button answers it in Slack
    assert [one.number for one in begun.cases()] == [1]


def test_a_wish_that_the_time_had_settled_waits_again_with_it(begun: Desk) -> None:
    begun.write(ANNA, WISH, to=begun.to(ANNA))
    done = more(begun)
    back = acts.Withhold(letters=tuple(one.id for one in done.letters))
    assert act(begun, back, seed="back").reopened == (1,)
