"""Old buttons of an applicant: what was answered since is said, and nothing is changed."""

import copy
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from bot import clock
from bot.slack.overtaken import CLOSED, OLD, OVER
from intake import stages, store
from intake.applications import State
from intake.store.tables.schema import letters
from replies.filters import tongue
from tests.bot.slack.features.direct import applying
from tests.bot.slack.features.test_apply import APPLIES, fill

ALREADY = (
    "You answered this already: Authority to apply: “yes”. Nothing was changed "
    "now. To change it, just write the new answer."
)


@pytest.mark.parametrize("action", ["apply:say:1:no", "apply:later:0:V11_authority"])
async def test_a_stale_button_of_what_was_answered_in_words_says_so_and_goes(
    tmp_path: Path, action: str
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says("Name Surname")
        await me.says("Head of the digital department")
        old = me.last()
        await me.says("yes")
        kept = len(me.letters())
        await me.person.clicks_stale(old, action)
        await me.settled()
        assert len(me.letters()) == kept
        assert ALREADY in me.person.sees("dm")[-1].text
        assert me.buttons(old) == []


async def test_right_pressed_twice_says_that_nothing_was_changed(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await fill(me)
        await me.says("S1: 85.3 billion US dollars in 2023")
        old = copy.deepcopy(me.last())
        await me.person.clicks_stale(old, "apply:right:0")
        await me.settled()
        await me.person.clicks_stale(old, "apply:right:0")
        await me.settled()
        assert "You told us already" in me.person.sees("dm")[-1].text


async def test_a_stale_button_is_answered_in_the_language_of_its_letter(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says("Name Surname")
        await me.says("Head of the digital department")
        old = me.last()
        await me.says("yes")
        label = me.house.office.call.question("V11_authority").label
        with me.house.office.store.transaction() as connection:
            connection.execute(update(letters).values(language="fr"))
        await me.person.clicks_stale(old, "apply:say:1:no")
        await me.settled()
        told = me.person.sees("dm")[-1].text
        assert told == tongue("fr").say(OLD, label=label["fr"], words="yes")
        assert told != tongue("en").say(OLD, label=label["fr"], words="yes")


@pytest.mark.parametrize(
    ("state", "told"), [(State.CLOSED, CLOSED), (State.WITHDRAWN, OVER), (State.OPEN, "")]
)
async def test_an_old_button_of_an_ended_application_is_answered_and_opens_no_case(
    tmp_path: Path, state: State, told: str
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says("Name Surname")
        await me.says("Head of the digital department")
        old, ends = me.last(), replace(me.application(), state=state)
        with me.house.office.store.transaction() as connection:
            store.applications.save(connection, [ends])
        deadline = stages.deadline(me.house.office.call, ends)
        me.house.clock.ahead = max(deadline - clock.now() + timedelta(minutes=1), timedelta(0))
        if state is State.OPEN:
            me.house.clock.ahead = timedelta(0)
        await me.person.clicks_stale(old, "apply:later:0:V11_authority")
        await me.settled()
        assert not me.cases()
        seen = me.person.sees("dm")[-1].text
        assert told in seen
        assert ("has ended" in seen) is bool(told)
