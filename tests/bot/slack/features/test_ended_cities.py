"""A city whose application has ended: what can still be done, and what an answer leaves so."""

from dataclasses import replace
from pathlib import Path

import pytest

from intake import store
from intake.applications import State
from tests.bot.slack.features.post import Post, asked

CLOSED = "Gdynia (application 1) is closed. This answer leaves it so, whatever date it names"
WITHDRAWN = "Gdynia (application 1) has withdrawn. This answer leaves it so."
DATED = "You have time until 28 February."


def ends(post: Post, state: State) -> None:
    def change(connection: store.Connection) -> None:
        found = store.applications.load(connection, 1)
        assert found
        store.applications.save(connection, [replace(found, state=state)])

    post.house.write(change)


@pytest.mark.parametrize(
    ("state", "offers"),
    [(State.CLOSED, ["extend"]), (State.WITHDRAWN, []), (State.OPEN, ["ask", "extend"])],
)
async def test_more_time_is_offered_wherever_it_would_change_anything(
    tmp_path: Path, state: State, offers: list[str]
) -> None:
    async with asked(tmp_path) as post:
        ends(post, state)
        post.house.put("case:1", application=1)
        await post.quiet()
        shown = str((await post.head()).blocks)
        assert [one for one in ("ask", "extend") if f"'action_id': '{one}'" in shown] == offers
        await post.opens(post.anna, "show_city")
        card = str(next(one for one in post.said() if "'answers'" in str(one.blocks)).blocks)
        assert [one for one in ("ask", "extend") if f"'action_id': '{one}'" in card] == offers


@pytest.mark.parametrize(
    ("state", "told"),
    [(State.CLOSED, CLOSED), (State.WITHDRAWN, WITHDRAWN), (State.OPEN, "")],
)
async def test_an_answer_to_a_city_that_has_ended_says_that_it_stays_so(
    tmp_path: Path, state: State, told: str
) -> None:
    async with asked(tmp_path) as post:
        ends(post, state)
        await post.previews(post.anna, DATED)
        shown = post.view(post.anna)
        assert told in shown
        assert ("leaves it so" in shown) is bool(told)


async def test_a_city_that_withdrew_since_the_look_is_looked_at_again(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.previews(post.anna, DATED)
        ends(post, State.WITHDRAWN)
        await post.anna.submits()
        await post.quiet()
        assert not post.letters()
