"""Slack comes and goes; nothing is lost by it, and mail never notices."""

import asyncio
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest

from bot import runtime
from bot.slack import carrier, chat
from bot.slack.chat import Features
from intake import store
from intake.messages import Address
from intake.notices import Letter
from tests.bot.slack.house import Heard, House, chat_of, running, serving, show, slack_settings


async def test_an_app_uninstalled_and_installed_again_loses_and_doubles_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(carrier, "PAUSES", (0.05,))
    async with serving(tmp_path) as house:
        house.put("case:1")
        await house.eventually(lambda: house.is_shown("case:1"))
        await house.fake.uninstall()
        house.put("case:1")
        house.put("case:2")
        await house.eventually(lambda: house.spot("case:2").error)
        assert house.texts() == ["case:1 as of 1"]
        await house.eventually(lambda: "Install the app again" in caplog.text)

        house.fake.install()
        given = slack_settings(tmp_path, house.fake, "socket")
        can = Features(listeners=(), handlers={}, shown={"case": show})
        with ThreadPoolExecutor(max_workers=1) as writer:
            again = chat_of(house.office, given, house.clock, writer, can)
            async with running(again, house.fake, "socket"):
                house.clock.ahead += carrier.LEASE
                await house.eventually(
                    lambda: sorted(house.texts()) == ["case:1 as of 2", "case:2 as of 1"]
                )


async def test_a_token_that_slack_refuses_is_told_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(chat, "PAUSES", (0.05,))
    async with serving(tmp_path) as house:
        house.fake.fail("auth.test", "invalid_auth", times=3)
        can = Features(listeners=(), handlers={}, shown={"case": show})
        with ThreadPoolExecutor(max_workers=1) as writer:
            late = chat_of(house.office, house.given, house.clock, writer, can)
            task = asyncio.create_task(late.run())
            await house.eventually(lambda: len(house.fake.calls_of("auth.test")) >= 4)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        assert "Set CITYDESK_SLACK_BOT_TOKEN" in caplog.text
        assert house.given.slack_bot_token
        assert house.given.slack_bot_token not in caplog.text


async def test_a_refused_app_token_is_told_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(chat, "PAUSES", (0.05,))
    async with serving(tmp_path) as house:
        house.fake.fail("apps.connections.open", "invalid_auth", times=2)
        heard = Heard()
        can = Features(listeners=(), handlers={"message": heard}, shown={})
        with ThreadPoolExecutor(max_workers=1) as writer:
            late = chat_of(house.office, house.given, house.clock, writer, can)
            async with running(late, house.fake, "socket"):
                await house.eventually(lambda: late.socket and late.socket.client.current_session)
        assert "CITYDESK_SLACK_APP_TOKEN" in caplog.text


async def test_the_socket_is_opened_again_when_slack_asks_for_it(tmp_path: Path) -> None:
    heard = Heard()
    async with serving(tmp_path, handlers={"message": heard}) as house:
        await house.fake.sockets.refresh()
        await house.fake.sockets.connected()
        await house.fake.person("anna").writes("organizers", "still there?")
        await house.fake.settled()
        await house.eventually(lambda: heard.events)


async def test_an_address_that_has_expired_does_not_leave_the_desk_deaf(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat, "LOOKS", 0.1)
    heard = Heard()
    async with serving(tmp_path, handlers={"message": heard}) as house:
        assert house.chat.socket
        client = house.chat.socket.client
        client.ping_interval = 0.05
        ask = client.issue_new_wss_url

        async def expired() -> str:
            client.issue_new_wss_url = ask  # type: ignore[method-assign]
            return f"{house.fake.workspace.origin}/link/?ticket=expired".replace("http", "ws")

        client.issue_new_wss_url = expired  # type: ignore[method-assign]
        await house.fake.sockets.refresh()
        await asyncio.sleep(0.3)
        await house.fake.sockets.connected()
        await house.fake.person("anna").writes("organizers", "can you hear me?")
        await house.fake.settled()
        await house.eventually(lambda: heard.events)


async def test_over_http_a_forged_request_is_refused_and_slacks_handshake_answered(
    tmp_path: Path,
) -> None:
    async with serving(tmp_path, transport="http") as house:
        assert await house.fake.verify_url()
        session = house.fake._events.session()
        url = f"http://127.0.0.1:{house.port}/slack/events"
        async with session.post(url, json={"event": {"type": "message"}}) as answer:
            assert answer.status == 401
        async with session.post(url, data=b"x" * 2_000_001) as answer:
            assert answer.status == 413
        assert house.kept() == []


async def test_the_serving_desk_takes_slack_along_and_ends_in_good_order(tmp_path: Path) -> None:
    async with serving(tmp_path) as house:
        given = house.given
        desk = runtime.Serving(runtime.build(given), given)
        ready = asyncio.Event()
        task = asyncio.create_task(desk.run(lambda where: ready.set()))
        await ready.wait()
        await house.fake.sockets.connected(2)
        await house.fake.person("anna").writes("organizers", "hello")
        desk.stopping.set()
        await asyncio.wait_for(task, 5)


def test_a_desk_of_mail_alone_does_not_carry_slack() -> None:
    heavy = ("slack_", "bot.slack", "starlette", "uvicorn", "aiohttp")
    asked = f"import sys, bot.runtime; print([m for m in sys.modules if m.startswith({heavy})])"
    ran = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


async def test_a_letter_to_a_city_in_slack_goes_to_its_person_once(
    tmp_path: Path,
) -> None:
    async with serving(tmp_path) as house:
        guest = house.fake.person("guido")
        house.fake.lose("chat.postMessage")
        letter = _letter(house.clock(), f"{guest.id.lower()}@t1.slack.invalid")
        house.write(lambda connection: store.outbox.post(connection, [letter]))
        house.chat.wake()
        await house.eventually(lambda: _state(house, letter.id) == "sent")
        said = [one.text for one in guest.sees(guest.dm) if one.bot_id]
        assert said == ["Which city is it?"]  # a chat has no subjects


def _letter(now: datetime, address: str) -> Letter:
    return Letter(
        id="l1", notice="received", to=Address(address=address), language="en", subject="Welcome",
        markdown="Which city is it?", message_id="l1@cities.example", reply_to="", created_at=now,
        due_at=now, channel="slack",
    )  # fmt: skip


def _state(house: House, id: str) -> str:
    with house.office.store.reading() as connection:
        found = store.outbox.letter(connection, id)
    assert found
    return found.state.value
