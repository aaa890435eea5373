"""Two organizers at one city: what the other one asked for or gave is known before the yes."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from intake import store as rooms
from intake.applications import record
from intake.desk import acts
from intake.errors import Refusal
from intake.notices import LetterState
from tests.intake.conversation.registered import an_answer
from tests.intake.desk.acts.town import FIRST, SECOND, Town

ASKS = acts.Ask(city="1", ids=("B1a", "B4"), reason="Needs one.")
MORE = acts.Extend(city="1", until=date(2030, 6, 15), reason="A holiday.")


def warned(town: Town, act: acts.Act, seed: str = "act-5") -> str:
    return " ".join(town.seen(act, by=SECOND, seed=seed).warnings)


@pytest.mark.parametrize("is_sent", [False, True])
@pytest.mark.parametrize("ids", [("B1a", "B4"), ("B4",), ("B4", "B2a")])
def test_what_somebody_else_asked_for_meanwhile_is_not_asked_on_an_older_view(
    town: Town, ids: tuple[str, ...], is_sent: bool
) -> None:
    town.city(1, values={})
    mine = replace(ASKS, ids=ids)
    seen = town.seen(mine, by=SECOND, seed="act-2")
    town.done(ASKS, by=FIRST, seed="act-1")
    if is_sent:
        town.now += timedelta(hours=2)
        town.carry()
    refused = town.perform(mine, seen.view, by=SECOND, seed="act-2")
    assert isinstance(refused, Refusal)
    assert refused.reason == "changed"
    assert "Different now: what was asked for or given before." in refused.text
    became = "is on its way or has arrived" if is_sent else "is held until"
    assert f"{FIRST} asked for “" in refused.text
    assert became in refused.text
    assert len(town.letters()) == 1


def test_whoever_was_shown_the_other_letter_may_ask_too(town: Town) -> None:
    town.city(1, values={})
    town.done(ASKS, by=FIRST, seed="act-1")
    assert warned(town, ASKS).startswith(f"{FIRST} asked for “")
    seen = town.seen(ASKS, by=SECOND, seed="act-2")
    town.now += timedelta(hours=2)
    town.carry()
    done = town.perform(ASKS, seen.view, by=SECOND, seed="act-2")
    assert isinstance(done, acts.Laid)


def test_of_several_letters_the_newest_one_is_named(town: Town) -> None:
    town.city(1, values={})
    town.done(ASKS, by=FIRST, seed="act-1")
    town.now += timedelta(minutes=1)
    town.done(replace(ASKS, ids=("B4",)), by=SECOND, seed="act-2")
    both = town.seen(ASKS, by=SECOND, seed="act-5").warnings
    assert [one.split(" asked")[0] for one in both] == [SECOND, FIRST]
    (one,) = town.seen(replace(ASKS, ids=("B4",)), by=FIRST, seed="act-6").warnings
    assert one.startswith(SECOND)


def take_back(town: Town) -> None:
    town.done(acts.Withhold(letters=("act-1-1",)), seed="act-3")


def fail(town: Town) -> None:
    with town.store.transaction() as connection:
        rooms.outbox.bounced(connection, "act-1-1", "No such mailbox.")


def answer(town: Town) -> None:
    town.now += timedelta(hours=2)
    town.carry()
    changed = record(town.file(1), replace(an_answer("B2b"), at=town.now))
    with town.store.transaction() as connection:
        rooms.applications.save(connection, [changed])


@pytest.mark.parametrize("happens", [take_back, fail, answer])
def test_what_no_letter_asks_for_any_more_is_not_named(town: Town, happens: object) -> None:
    town.city(1, values={})
    mine = replace(ASKS, ids=("B2b",))
    town.done(mine, by=FIRST, seed="act-1")
    happens(town)  # type: ignore[operator]
    assert " asked for " not in warned(town, mine)


@pytest.mark.parametrize("ids", [("B2a",), ("B2b", "B2a")])
def test_other_items_are_asked_for_on_the_view_of_before(town: Town, ids: tuple[str, ...]) -> None:
    town.city(1, values={})
    mine = replace(ASKS, ids=ids)
    seen = town.seen(mine, by=SECOND, seed="act-2")
    town.done(ASKS, by=FIRST, seed="act-1")
    assert seen.warnings == ()
    done = town.perform(mine, seen.view, by=SECOND, seed="act-2")
    assert isinstance(done, acts.Laid)
    assert [one.state for one in done.letters] == [LetterState.HELD]


@pytest.mark.parametrize("is_sent", [False, True])
def test_more_time_that_somebody_else_gave_meanwhile_is_named(town: Town, is_sent: bool) -> None:
    town.city(1)
    mine = replace(MORE, until=date(2030, 7, 1))
    seen = town.seen(mine, by=SECOND, seed="act-2")
    assert not any("given already" in one for one in seen.warnings)
    town.done(MORE, by=FIRST, seed="act-1")
    if is_sent:
        town.now += timedelta(hours=2)
        town.carry()
    refused = town.perform(mine, seen.view, by=SECOND, seed="act-2")
    assert isinstance(refused, Refusal)
    assert "Different now: what was asked for or given before." in refused.text
    assert f"More time until 15 June 2030, 23:59 (UTC+08:00) was given already by {FIRST} on " in (
        refused.text
    )
    assert ("its letter is held until" in refused.text) is not is_sent
    assert f"by {FIRST} on " in warned(town, mine)
