"""Socket Mode alone: deaths, refreshes and acknowledgements that do not come."""

import asyncio

import aiohttp
import pytest
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.fake import FakeSlack
from tests.bot.slack.fake.conftest import over_socket
from tests.bot.slack.fake.shown import Json


@pytest.fixture
def heard(app: AsyncApp) -> list[str]:
    seen: list[str] = []

    @app.event("message")
    async def message(event: Json, body: Json) -> None:
        seen.append(body["event_id"])

    return seen


async def test_an_envelope_whose_socket_dies_comes_again_over_the_next(
    fake: FakeSlack, app: AsyncApp, heard: list[str]
) -> None:
    async with over_socket(fake, app):
        fake.sockets.kill_at_next()
        await fake.person("anna").writes("organizers", "hello")
        await fake.settled()
    outcomes = [one.outcome for one in fake.deliveries[0].attempts]
    assert outcomes == ["connection_failed", "acked"]
    assert heard[0] == heard[-1]


async def test_a_refreshed_app_comes_back_and_hears_on(
    fake: FakeSlack, app: AsyncApp, heard: list[str]
) -> None:
    async with over_socket(fake, app):
        await fake.sockets.refresh()
        await fake.person("anna").writes("organizers", "hello")
        await fake.settled()
    assert len(heard) == 1
    assert len(fake.calls_of("apps.connections.open")) == 2


async def test_all_sockets_dying_only_delays_an_event(
    fake: FakeSlack, app: AsyncApp, heard: list[str]
) -> None:
    async with over_socket(fake, app):
        await fake.sockets.kill()
        await fake.person("anna").writes("organizers", "hello")
        await fake.settled()
    assert fake.deliveries[0].acked
    assert len(heard) == 1


async def test_an_interaction_that_nobody_acknowledges_is_trouble_and_not_repeated(
    fake: FakeSlack, app: AsyncApp
) -> None:
    fake.ack_seconds = 0.2
    async with over_socket(fake, app):
        delivery = await fake.person("anna").shortcut("unknown")
        await fake.settled()
    assert [one.outcome for one in delivery.attempts] == ["http_timeout"]
    assert delivery.trouble


async def test_a_bot_token_opens_no_socket(client: AsyncWebClient, fake: FakeSlack) -> None:
    with pytest.raises(SlackApiError, match="not_allowed_token_type"):
        await client.apps_connections_open(app_token=fake.bot_token)


async def test_a_ticket_is_good_for_one_connection(client: AsyncWebClient, fake: FakeSlack) -> None:
    url = (await client.apps_connections_open(app_token=fake.app_token))["url"]
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(url) as ws:
            hello = await asyncio.wait_for(ws.receive_json(), 1)
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(url)
    assert (hello["type"], hello["connection_info"]["app_id"]) == ("hello", "A0CITYDESK")
