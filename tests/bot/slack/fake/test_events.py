"""Delivery by HTTP: signature, handshake, retries and their headers."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from slack_sdk.signature import SignatureVerifier

from bot.slack.fake import FakeSlack


class Door:
    """An app's URL that answers what it is told to."""

    def __init__(self) -> None:
        self.seen: list[tuple[dict[str, str], str]] = []
        self.answers: list[web.Response] = []

    async def receive(self, request: web.Request) -> web.Response:
        text = await request.text()
        self.seen.append((dict(request.headers), text))
        if request.content_type == "application/json" and "challenge" in text:
            return web.Response(text=(await request.json())["challenge"])
        return self.answers.pop(0) if self.answers else web.Response()


@pytest.fixture
async def door(fake: FakeSlack) -> AsyncIterator[Door]:
    made, site = Door(), web.Application()
    site.add_routes([web.post("/", made.receive)])
    runner = web.AppRunner(site)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    fake.deliver_to(f"http://127.0.0.1:{runner.addresses[0][1]}/")
    yield made
    await runner.cleanup()


async def test_every_request_is_signed(fake: FakeSlack, door: Door) -> None:
    await fake.person("anna").shortcut("x")
    await fake.person("anna").commands("/citydesk", "ü & ?")
    await fake.person("anna").writes("organizers", "hello")
    verifier = SignatureVerifier(fake.signing_secret)
    assert len(door.seen) == 3
    assert all(verifier.is_valid_request(text, headers) for headers, text in door.seen)


async def test_the_handshake_of_a_url(fake: FakeSlack, door: Door) -> None:
    assert await fake.verify_url()


async def test_a_refused_event_comes_again_with_number_and_reason(
    fake: FakeSlack, door: Door
) -> None:
    door.answers = [web.Response(status=500), web.Response(status=503)]
    await fake.person("anna").writes("organizers", "hello")
    await fake.settled()
    numbers = [headers.get("X-Slack-Retry-Num") for headers, _ in door.seen]
    assert numbers == [None, "1", "2"]
    assert door.seen[1][0]["X-Slack-Retry-Reason"] == "http_error"
    assert len({text for _, text in door.seen}) == 1
    assert fake.deliveries[0].acked


async def test_retries_end_where_the_app_asks_for_it(fake: FakeSlack, door: Door) -> None:
    door.answers = [web.Response(status=500, headers={"X-Slack-No-Retry": "1"})]
    await fake.person("anna").writes("organizers", "hello")
    await fake.settled()
    assert len(door.seen) == 1


async def test_an_interaction_is_never_repeated(fake: FakeSlack, door: Door) -> None:
    door.answers = [web.Response(status=500)]
    delivery = await fake.person("anna").shortcut("x")
    await fake.settled()
    assert (len(door.seen), delivery.acked) == (1, False)
    assert delivery.trouble


async def test_a_command_answered_in_bare_words_is_shown(fake: FakeSlack, door: Door) -> None:
    door.answers = [web.Response(text="Nothing found")]
    anna = fake.person("anna")
    await anna.commands("/citydesk", "show Atlantis", "organizers")
    assert anna.sees("organizers")[-1].text == "Nothing found"
