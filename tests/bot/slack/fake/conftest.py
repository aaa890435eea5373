"""A fake Slack, and an unmodified Bolt app joined to it over either transport."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Literal

import pytest
from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.fake import FakeSlack

Transport = Literal["socket", "http"]
Join = Callable[[AsyncApp], Awaitable[None]]


@pytest.fixture
async def fake() -> AsyncIterator[FakeSlack]:
    async with FakeSlack(ack_seconds=3) as made:
        yield made


@pytest.fixture
def client(fake: FakeSlack) -> AsyncWebClient:
    return AsyncWebClient(token=fake.bot_token, base_url=fake.base_url)


@pytest.fixture
def app(fake: FakeSlack, client: AsyncWebClient) -> AsyncApp:
    return AsyncApp(client=client, signing_secret=fake.signing_secret, process_before_response=True)


@pytest.fixture(params=["socket", "http"])
def transport(request: pytest.FixtureRequest) -> Transport:
    return "http" if request.param == "http" else "socket"


@pytest.fixture
async def join(fake: FakeSlack, transport: Transport) -> AsyncIterator[Join]:
    async with AsyncExitStack() as stack:

        async def joined(app: AsyncApp) -> None:
            by = over_socket(fake, app) if transport == "socket" else over_http(fake, app)
            await stack.enter_async_context(by)

        yield joined


@asynccontextmanager
async def over_socket(fake: FakeSlack, app: AsyncApp) -> AsyncIterator[None]:
    handler = AsyncSocketModeHandler(app, fake.app_token, ping_interval=0.1)
    connect: Callable[[], Awaitable[None]] = handler.connect_async
    close: Callable[[], Awaitable[None]] = handler.close_async
    await connect()
    await fake.sockets.connected()
    try:
        yield
    finally:
        await close()


@asynccontextmanager
async def over_http(fake: FakeSlack, app: AsyncApp) -> AsyncIterator[None]:
    async def receive(request: web.Request) -> web.Response:
        asked = AsyncBoltRequest(
            body=await request.text(),
            headers={key: [value] for key, value in request.headers.items()},
        )
        answer = await app.async_dispatch(asked)
        kind = answer.first_headers().get("content-type", "text/plain").partition(";")[0]
        return web.Response(status=answer.status, text=answer.body, content_type=kind)

    site = web.Application()
    site.add_routes([web.post("/slack/events", receive)])
    runner = web.AppRunner(site)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    fake.deliver_to(f"http://127.0.0.1:{port}/slack/events")
    try:
        yield
    finally:
        await runner.cleanup()
