"""One door for Slack's requests and the public's pages, and neither sees the other's."""

import asyncio

import aiohttp
import pytest
from slack_bolt.async_app import AsyncApp

from bot.clock import Rehearsal
from bot.forms import Endpoint
from bot.web import app
from bot.web.app import EVENTS, Front
from bot.web.door import Door
from bot.web.pages import Site, public
from tests.bot.web.desk import SECRET, START, Plain


def _site() -> Site:
    return Site(
        reading=Plain(), secret=SECRET, clock=Rehearsal(START), url="http://cities.example",
        desk="desk@cities.example", public="desk+public@cities.example",
    )  # fmt: skip


def _slack() -> AsyncApp:
    return AsyncApp(token="xoxb-1", signing_secret="a secret of Slack's")  # noqa: S106


async def test_slack_and_the_public_come_through_one_door() -> None:
    front = Front(public(_site()))
    door = Door(front, Endpoint(host="127.0.0.1", port=0))
    running = asyncio.create_task(door.run_until_stopped())
    url = f"http://127.0.0.1:{door.port}"
    async with aiohttp.ClientSession() as session:
        async with session.post(url + EVENTS, json={"type": "event_callback"}) as answer:
            assert answer.status == 404
        front.join(_slack())
        async with session.post(url + EVENTS, json={"type": "event_callback"}) as answer:
            assert answer.status == 401  # Bolt's: not signed by Slack
            assert "Content-Security-Policy" not in answer.headers
        async with session.get(url + "/") as answer:
            assert answer.status == 200
            assert "Strict-Transport-Security" not in answer.headers
    door.stop()
    await running


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"POST /slack/events HTTP/1.1\r\nContent-Length: 9\r\n", 408),
        (b"POST /slack/events HTTP/1.1\r\nContent-Length: 2000001\r\n", 413),
        (b"POST /slack/events HTTP/1.1\r\nTransfer-Encoding: chunked\r\n", 413),
        (b"GET /slack/events HTTP/1.1\r\n", 405),
    ],
)
async def test_who_is_not_slack_by_the_look_of_it_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, sent: bytes, status: int
) -> None:
    monkeypatch.setattr(app, "PATIENCE", 0.1)
    front = Front(public(_site()))
    front.join(_slack())
    door = Door(front, Endpoint(host="127.0.0.1", port=0))
    running = asyncio.create_task(door.run_until_stopped())
    reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
    writer.write(sent + b"Host: cities.example\r\n\r\n")
    assert str(status).encode() in await asyncio.wait_for(reader.readline(), 5)
    writer.close()
    door.stop()
    await running
