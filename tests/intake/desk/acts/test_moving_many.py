"""Many cities that move at once: each as by itself, and in few statements."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import Engine, event

from intake import store as rooms
from intake.applications import State
from intake.calls.model import Stage
from intake.desk import acts, proceedings
from intake.notices import LetterState
from intake.store import prepared
from tests.intake.desk.acts.town import FIRST, TRACE, Town

FEW, MANY = 10, 50
MOST = 3.0
"""Statements for one city more, from its being looked at to its letter; most of them for eight."""
WHY = "The panel agreed."
ON = acts.Move(stage=Stage.REGISTRATION, to=Stage.PRE_SELECTION, reason=WHY)
BACK = acts.Move(names=("10", "11", "12"), to=Stage.REGISTRATION, reason="It was an error.")


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Every statement that is sent to a database, once for however many rows."""
    heard: list[str] = []
    execute = prepared.execute

    def hear(_: object, cursor: object, statement: str, *how: object) -> None:
        heard.append(statement)

    def hear_prepared(
        connection: rooms.Connection, text: str, values: object, **how: bool
    ) -> object:
        heard.append(text)
        return execute(connection, text, values, **how)

    monkeypatch.setattr(prepared, "execute", hear_prepared)
    event.listen(Engine, "before_cursor_execute", hear)
    yield heard
    event.remove(Engine, "before_cursor_execute", hear)


def ids(town: Town, state: LetterState = LetterState.HELD) -> list[str]:
    with town.store.reading() as connection:
        return [one.id for one in rooms.outbox.letters(connection, state=state)]


def test_one_city_more_takes_few_more_statements(town: Town, said: list[str]) -> None:
    few, many = (counted(town, said, first, number) for first, number in ((1, FEW), (100, MANY)))
    assert many - few < MOST * (MANY - FEW)


def counted(town: Town, said: list[str], first: int, number: int) -> int:
    """The statements of a move of so many cities, laid and done."""
    for city in range(first, first + number):
        town.city(city)
    said.clear()
    done = town.done(ON, seed=f"act-{first}", trace=TRACE)
    assert len(done.letters) == number
    return len(said)


def test_each_city_has_its_letter_and_its_entries(town: Town) -> None:
    cities = range(10, 10 + FEW)
    for city in cities:
        town.city(city)
    done = town.done(ON, trace=TRACE)
    assert [one.application.number for one in done.cities] == list(cities)
    assert ids(town) == [f"act-1-{city}-1" for city in cities]
    for city in cities:
        noted = [act for act, _ in town.journal(city)]
        assert noted == ["moved", "letter_posted", "acted_in_chat"]


def test_a_city_whose_letter_is_taken_back_keeps_its_place_among_the_others(town: Town) -> None:
    for city in (10, 11, 12):
        town.city(city, stage=Stage.PRE_SELECTION if city != 11 else Stage.REGISTRATION)
    town.done(acts.Move(names=("11",), to=Stage.PRE_SELECTION, reason=WHY), seed="act-1")
    town.done(BACK, seed="act-2")
    assert ids(town) == ["act-2-10-1", "act-2-12-1"]
    assert ids(town, LetterState.RECALLED) == ["act-1-11-1"]
    assert [act for act, _ in town.journal(11)][-2:] == ["reversed", "letter_recalled"]


def test_what_is_looked_up_together_is_as_looked_up_alone(town: Town) -> None:
    for city in range(10, 10 + FEW):
        town.city(city)
    town.done(ON)
    with town.store.reading() as connection:
        cities = proceedings.registered(connection, stage=Stage.PRE_SELECTION)
        together = proceedings.of_several(
            town.office, connection, cities, organizer=FIRST, now=town.now
        )
        alone = [
            proceedings.of(town.office, connection, one, organizer=FIRST, now=town.now)
            for one in cities
        ]
    assert together == alone
    assert all(one.told for one in together)


LEFT_OUT = "left out, whatever basic criteria they meet, since only registered cities move: "
ALL = acts.Move(eligible=True, to=Stage.PRE_SELECTION, reason="Seen.")


@pytest.mark.parametrize(
    ("states", "act", "told"),
    [
        ((State.OPEN,), ALL, f"1 application is {LEFT_OUT}1 open."),
        (
            (State.OPEN, State.OPEN, State.PAUSED, State.CLOSED),
            ALL,
            f"4 applications are {LEFT_OUT}2 open, 1 paused, 1 closed.",
        ),
        (
            (State.OPEN,),
            acts.Move(stage=Stage.REGISTRATION, to=Stage.PRE_SELECTION),
            "1 application is left out, since only registered cities move: 1 open.",
        ),
        ((State.REGISTERED, State.WITHDRAWN, State.DECLINED, State.TITLED), ALL, ""),
        ((State.OPEN,), replace(ALL, stage=Stage.SELECTION), ""),
        ((State.OPEN,), replace(ALL, country="PT"), ""),
        ((State.OPEN,), acts.Move(names=("1",), to=Stage.PRE_SELECTION), ""),
        ((), ALL, ""),
    ],
    ids=str,
)
def test_a_dry_run_says_how_many_are_left_out_and_why(
    town: Town, states: tuple[State, ...], act: acts.Move, told: str
) -> None:
    town.city(1)
    for number, state in enumerate(states, start=2):
        placed = town.city(number)
        with town.store.transaction() as connection:
            rooms.applications.save(connection, [replace(placed, state=state)])
    laid = town.lay(act)
    laid = laid.laid if isinstance(laid, acts.Unmoved) else laid
    assert isinstance(laid, acts.Laid)
    assert laid.left_out == told
