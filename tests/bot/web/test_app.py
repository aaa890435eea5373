"""One door for Slack's requests and the public's pages, and neither sees the other's."""

import asyncio

import aiohttp
from slack_bolt.async_app import AsyncApp

from bot.clock import Rehearsal
from bot.settings import Endpoint
from bot.web.app import EVENTS, Door, pages
from bot.web.pages import Site, public
from tests.bot.web.desk import SECRET, START, Plain


async def test_slack_and_the_public_come_through_one_door() -> None:
    site = Site(
        reading=Plain(), secret=SECRET, clock=Rehearsal(START), url="http://cities.example",
        desk="desk@cities.example",
    )  # fmt: skip
    slack = AsyncApp(token="xoxb-1", signing_secret="a secret of Slack's")  # noqa: S106
    door = Door(pages(slack, public(site)), Endpoint(host="127.0.0.1", port=0))
    running = asyncio.create_task(door.run_until_stopped())
    url = f"http://127.0.0.1:{door.port}"
    async with aiohttp.ClientSession() as session:
        async with session.post(url + EVENTS, json={"type": "event_callback"}) as answer:
            assert answer.status == 401  # Bolt's: not signed by Slack
            assert "Content-Security-Policy" not in answer.headers
        async with session.get(url + "/") as answer:
            assert answer.status == 200
            assert "Strict-Transport-Security" not in answer.headers
    door.stop()
    await running
