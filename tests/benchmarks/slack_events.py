"""Events through Bolt: kept durably by the desk's app, and by a bare one with an empty listener.

Both verify signatures, by the same code, and answer over the same door.
"""

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import func, select
from starlette.applications import Starlette

from bot import clock, runtime, settings
from bot.commands.init import make_folder
from bot.forms import Endpoint
from bot.settings import Settings
from bot.slack import app
from bot.slack.chat import Chat
from bot.slack.fake import FakeSlack
from bot.web.app import Front
from bot.web.door import Door
from intake.store import Store
from intake.store.tables import schema
from tests.benchmarks import slack_client

Way = Callable[[AsyncApp, Sequence[bytes], str], Awaitable[tuple[float, list[float]]]]
"""Tells an app all of these events: the seconds it took, and those of each."""
LANES = 32
WARM_UP = 200


@dataclass(frozen=True, kw_only=True)
class Rate:
    """Events a second, CPU milliseconds of the app's process an event, and their p99 in ms."""

    name: str
    rate: float
    cpu: float
    wait: float


def bare(fake: FakeSlack) -> AsyncApp:
    """Bolt as its first page shows it."""
    client = AsyncWebClient(token=fake.bot_token, base_url=fake.base_url)
    made = AsyncApp(client=client, signing_secret=fake.signing_secret)

    @made.event("message")
    async def nothing() -> None:
        """Nothing to do."""

    return made


@asynccontextmanager
async def ours(
    fake: FakeSlack, folder: Path, database: str
) -> AsyncIterator[tuple[AsyncApp, Store]]:
    """The desk's app with all its features, and the store in which it keeps."""
    office = runtime.build(_settings(fake, folder, database))
    with ThreadPoolExecutor(max_workers=1) as writer:
        chat = Chat(
            office, _settings(fake, folder, database), clock=clock.now, new_id=clock.new_id,
            writer=writer, looker=writer, arrived=lambda: None, open_case=lambda *_: None,
        )  # fmt: skip
        listeners = chat._can.listeners
        yield (
            app.build(chat.room, chat.receiver, listeners, signing_secret=fake.signing_secret),
            office.store,
        )
        if chat.room.client.session:
            await chat.room.client.session.close()
    office.store.close()


def _settings(fake: FakeSlack, folder: Path, database: str) -> Settings:
    given = settings.rehearsal(folder)
    slack = {
        "database": database,
        "slack_bot_token": fake.bot_token,
        "slack_signing_secret": fake.signing_secret,
        "slack_channel": fake.channel("organizers").id,
        "slack_api": fake.base_url,
    }
    made = given.model_copy(update=slack)
    if not made.call.exists():
        make_folder(made, sample=True, say=lambda line: None)
    return made


async def measured(number: int, database: str, folder: Path) -> list[tuple[Rate, Rate]]:
    """In process and over sockets: bare, ours."""
    ways = {"in process": _in_process, "over sockets": _over_sockets}
    async with FakeSlack() as fake, ours(fake, folder, database) as (kept, opened):
        found = []
        for name, way in ways.items():
            floor = await _measured(f"bare Bolt, {name}", way, bare(fake), fake, number)
            before = _kept(opened)
            rate = await _measured(f"desk, kept, {name}", way, kept, fake, number)
            if _kept(opened) - before != number + WARM_UP:
                raise RuntimeError("not every event was kept")
            found.append((floor, rate))
        return found


async def _measured(name: str, way: Way, one: AsyncApp, fake: FakeSlack, number: int) -> Rate:
    channel = fake.channel("organizers").id
    await way(one, slack_client.events(WARM_UP, channel), fake.signing_secret)
    bodies, cpu = slack_client.events(number, channel), time.process_time()
    seconds, waits = await way(one, bodies, fake.signing_secret)
    return Rate(
        name=name,
        rate=number / seconds,
        cpu=1000 * (time.process_time() - cpu) / number,
        wait=1000 * sorted(waits)[int(0.99 * (len(waits) - 1))],
    )


def _kept(store: Store) -> int:
    with store.reading() as connection:
        count = select(func.count(schema.signals.c.id))
        return int(connection.execute(count).scalar_one())


async def _in_process(
    one: AsyncApp, bodies: Sequence[bytes], secret: str
) -> tuple[float, list[float]]:
    pile = deque(_requests(bodies, secret))
    waits: list[float] = []

    async def lane() -> None:
        while pile:
            began = time.monotonic()
            body, headers = pile.popleft()
            response = await one.async_dispatch(AsyncBoltRequest(body=body, headers=headers))
            assert response.status == 200, response.body
            waits.append(time.monotonic() - began)

    began = time.monotonic()
    await asyncio.gather(*(lane() for _ in range(LANES)))
    return time.monotonic() - began, waits


def _requests(bodies: Sequence[bytes], secret: str) -> Iterator[tuple[str, Any]]:
    for content in bodies:
        headers = slack_client.signed(content, secret, int(time.time()))
        yield content.decode(), headers | {"content-type": "application/json"}


async def _over_sockets(
    one: AsyncApp, bodies: Sequence[bytes], secret: str
) -> tuple[float, list[float]]:
    front = Front(Starlette())
    front.join(one)
    door = Door(front, Endpoint(host="127.0.0.1", port=0))
    serving = asyncio.create_task(door.run_until_stopped())
    told = await slack_client.bring(door.port, bodies, secret, LANES)
    door.stop()
    await serving
    return told.seconds, told.waits
