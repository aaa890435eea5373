"""The play's people act on what stands on their screens, however late Slack fills it."""

import asyncio
from typing import Any, cast

from bot.demo.slack import Clock, Scene
from bot.slack.fake import Person, View

LOADING = [{"type": "section", "text": {"type": "mrkdwn", "text": "Loading…"}}]
TOLD = [{"type": "section", "text": {"type": "mrkdwn", "text": "Done."}}]
FORM = [
    {
        "type": "input",
        "block_id": "reason",
        "label": {"type": "plain_text", "text": "Why?"},
        "element": {"type": "plain_text_input", "action_id": "text"},
    }
]


class Screen:
    """One person's screen."""

    view: View | None = None

    def shows(self, id: str, blocks: list[dict[str, Any]], hash: str, *, submit: str = "") -> View:
        json = {"type": "modal", "blocks": blocks} | ({"submit": submit} if submit else {})
        self.view = View(id=id, user="U1", hash=hash, json=json, root_view_id=id)
        return self.view


class Quiet(Scene):
    async def quiet(self) -> None:
        """Nothing is under way here."""


def a_scene() -> Scene:
    nothing = cast("Any", None)
    return Quiet(desk=nothing, fake=nothing, clock=Clock(), say=print, show=print, tell=print)


async def test_a_form_is_filled_only_once_its_fields_stand_on_the_screen() -> None:
    screen, scene = Screen(), a_scene()
    screen.shows("V1", LOADING, "1")
    waiting = asyncio.create_task(scene.form(cast("Person", screen), ["reason"]))
    await asyncio.sleep(0.1)
    assert not waiting.done()
    screen.shows("V1", FORM, "2", submit="Preview")
    await asyncio.wait_for(waiting, 5)


async def test_what_came_of_an_older_form_is_not_taken_for_the_one_that_opens() -> None:
    screen, scene = Screen(), a_scene()
    before = screen.shows("V1", TOLD, "1")
    waiting = asyncio.create_task(scene.opened(cast("Person", screen), before))
    screen.shows("V1", TOLD, "2")
    await asyncio.sleep(0.1)
    assert not waiting.done()
    screen.shows("V2", LOADING, "3")
    await asyncio.sleep(0.1)
    assert not waiting.done()
    screen.shows("V2", FORM, "4", submit="Preview")
    await asyncio.wait_for(waiting, 5)
