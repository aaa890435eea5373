"""The pages on the desk's own store: what is kept, what comes of it, and who hears of it."""

import asyncio
import json
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlalchemy import select

from bot.slack import calls
from bot.slack.fake import FakeSlack
from bot.web.pulse import STILL
from bot.web.watching import Counts
from intake import store
from intake.consultation import State
from intake.desk.consultations import consulting
from intake.errors import StoreUnavailableError
from intake.store.tables.schema import inbox
from tests.bot.web.browsing import Browser, word
from tests.bot.web.desk import Plain, Served
from tests.bot.web.wired import CLOSED, PATIENCE, Wired, wired

GDYNIA = "/cities/gdynia-1"
SOON = timedelta(minutes=30)


@asynccontextmanager
async def visiting(folder: Path, **more: Any) -> AsyncIterator[tuple[Wired, Browser]]:
    async with wired(folder, **more) as desk, aiohttp.ClientSession() as session:
        served = Served(url=desk.url, plain=Plain(), clock=desk.clock, counts=Counts(desk.clock))
        yield desk, Browser(served=served, session=session)


def voices(desk: Wired) -> list[Any]:
    return list(desk.look(store.voices.listed, desk.office.call.edition, [*State]))


async def test_a_vote_counts_once_the_button_under_the_link_was_pressed(tmp_path: Path) -> None:
    async with visiting(tmp_path) as (desk, browser):
        sent = await browser.send(f"{GDYNIA}/vote", {"address": "anna@sopot.example"})
        assert sent.url == f"{desk.url}/sent"
        link = await desk.link("anna@sopot.example")
        page = await browser.get(link)
        assert "Gdynia" in page.text
        assert [one.state for one in voices(desk)] == [State.UNCONFIRMED]
        done = await browser.post(link, {"form": word(page)})
        assert "Your vote is confirmed." in done.text
        await desk.settled()
        assert [one.state for one in voices(desk)] == [State.COUNTED]
        assert "1 vote" in (await browser.get(GDYNIA)).text
        assert "already" in (await browser.get(link)).text


async def test_an_opinion_is_shown_to_nobody_before_an_organizer_let_it(tmp_path: Path) -> None:
    async with visiting(tmp_path) as (desk, browser):
        given = {"address": "anna@sopot.example", "text": "Die Züge kommen nie.", "objection": "on"}
        await browser.send(f"{GDYNIA}/opinion?lang=en", given)
        link = await desk.link("anna@sopot.example")
        await browser.send(link)
        await desk.settled()
        (kept,) = voices(desk)
        assert (kept.state, kept.text, kept.is_objection) == (State.CONFIRMED, given["text"], True)
        assert given["text"] not in (await browser.get(GDYNIA)).text


async def test_of_the_network_that_sent_it_only_a_digest_is_kept(tmp_path: Path) -> None:
    async with visiting(tmp_path) as (desk, browser):
        await browser.send(f"{GDYNIA}/vote", {"address": "anna@sopot.example"})
        await desk.settled()
        (row,) = desk.look(lambda connection: list(connection.execute(select(inbox))))
        assert row.channel == "web"
        assert "127.0.0.1" not in str(row)
        assert len(voices(desk)[0].source) == 26


async def test_a_form_is_read_where_mails_are_scanned(tmp_path: Path) -> None:
    async with visiting(tmp_path, clamd="127.0.0.1:1") as (desk, browser):
        await browser.send(f"{GDYNIA}/vote", {"address": "anna@sopot.example"})
        assert await desk.link("anna@sopot.example")


async def test_a_network_takes_only_its_hourly_share(tmp_path: Path) -> None:
    async with visiting(tmp_path) as (desk, browser):
        for n in range(4):
            await browser.send(f"{GDYNIA}/vote", {"address": f"a@one{n}.example"})
            await desk.settled()
        page = await browser.send(f"{GDYNIA}/vote", {"address": "a@last.example"})
        assert page.status == 429
        assert "a@last.example" in page.text
        assert len(voices(desk)) == 4


async def test_behind_a_proxy_each_network_has_a_share_of_its_own(tmp_path: Path) -> None:
    async with visiting(tmp_path, web_proxies=("127.0.0.1/32",)) as (desk, browser):
        form = word(await browser.get(f"{GDYNIA}/vote"))
        for n in range(6):
            given = {"address": f"a@one{n}.example", "form": form}
            host = {"X-Forwarded-For": f"192.0.{n}.1"}
            assert (await browser.post(f"{GDYNIA}/vote", given, **host)).url.endswith("/sent")
        await desk.settled()
        assert len({one.source for one in voices(desk)}) == 6


async def test_what_cannot_be_kept_is_never_acknowledged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with visiting(tmp_path) as (desk, browser):
        form = word(await browser.get(f"{GDYNIA}/vote"))

        def locked(*_: Any) -> None:
            raise StoreUnavailableError("the file is locked")

        monkeypatch.setattr(desk.serving.keeper, "_take", locked)
        given = {"address": "a@one.example", "form": form}
        page = await browser.post(f"{GDYNIA}/vote", given)
        assert (page.status, page.headers["Retry-After"]) == (503, "30")
        assert desk.look(store.inbox.count) == (0, 0)


async def test_after_the_close_nothing_is_taken_nor_confirmed(tmp_path: Path) -> None:
    async with visiting(tmp_path, now=CLOSED - SOON) as (desk, browser):
        vote = {"address": "anna@sopot.example", "form": word(await browser.get(f"{GDYNIA}/vote"))}
        await browser.post(f"{GDYNIA}/vote", vote)
        link = await desk.link("anna@sopot.example")
        pressed = {"form": word(await browser.get(link))}
        desk.clock.wait(SOON)
        late = [await browser.get(link), await browser.post(link, pressed)]
        late.append(await browser.post(f"{GDYNIA}/vote", vote))
        assert [one.status for one in late] == [403, 403, 403]
        assert all("consultation is closed" in one.text for one in late)
        assert [one.state for one in voices(desk)] == [State.UNCONFIRMED]


async def test_the_operator_sees_the_desk_well_and_what_waits(tmp_path: Path) -> None:
    async with visiting(tmp_path) as (desk, browser):
        await browser.get("/")
        async with browser.session.get(f"{desk.operator}/health") as answer:
            assert (answer.status, await answer.json()) == (200, {"status": "well", "faults": {}})
        async with browser.session.get(f"{desk.operator}/metrics") as answer:
            lines = (await answer.text()).splitlines()
        assert "citydesk_messages_waiting 0" in lines
        assert "citydesk_letters_queued 0" in lines
        assert "# TYPE citydesk_desk_seconds_since_look gauge" in lines
        for path in ("/health", "/metrics"):
            assert (await browser.get(path)).status == 404


async def test_the_operator_sees_a_desk_that_hangs_and_a_store_that_is_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with visiting(tmp_path) as (desk, browser):
        monkeypatch.setattr(desk.serving.pulse, "beat", lambda now: None)
        assert desk.serving.web
        desk.clock.wait(CLOSED - desk.clock())

        def away(connection: object) -> None:
            raise StoreUnavailableError("no such host")

        monkeypatch.setattr("bot.web.watching.figures", away)
        async with browser.session.get(f"{desk.operator}/health") as answer:
            assert answer.status == 503
            faults = json.loads(await answer.text())["faults"]
        assert faults.keys() == {"desk", "store"}
        assert faults["store"] == "no such host"


async def faults_of(desk: Wired, browser: Browser) -> dict[str, str]:
    async with browser.session.get(f"{desk.operator}/health") as answer:
        told: dict[str, str] = (await answer.json())["faults"]
        assert answer.status == (503 if told else 200)
        return told


async def until(desk: Wired, browser: Browser, parts: set[str]) -> dict[str, str]:
    """The faults of just these parts, once the desk has come round and told no other one."""
    async with asyncio.timeout(PATIENCE):
        while (told := await faults_of(desk, browser)).keys() != parts:  # noqa: ASYNC110  it tells nobody
            await asyncio.sleep(0.05)
    return told


async def test_the_operator_sees_at_once_that_the_pages_hang_and_that_they_do_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    going_on, reached = threading.Event(), threading.Event()
    announcement = consulting.announcement

    def hangs(*given: Any) -> Any:
        reached.set()
        going_on.wait(PATIENCE)
        return announcement(*given)

    async with visiting(tmp_path) as (desk, browser):
        monkeypatch.setattr(consulting, "announcement", hangs)
        async with asyncio.TaskGroup() as pages:
            waiting = [pages.create_task(browser.get("/")) for _ in range(3)]
            await asyncio.to_thread(reached.wait, PATIENCE)
            desk.clock.wait(STILL - timedelta(seconds=1))
            assert await until(desk, browser, set()) == {}
            desk.clock.wait(timedelta(seconds=11))
            since = time.monotonic()
            assert await until(desk, browser, {"pages"}) == {
                "pages": "has been at one request for 40 seconds"
            }
            assert time.monotonic() - since < PATIENCE / 3
            going_on.set()
        assert [one.result().status for one in waiting] == [200, 200, 200]
        assert await until(desk, browser, set()) == {}


async def test_pages_that_fail_or_rest_do_not_hang(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*given: Any) -> None:
        raise StoreUnavailableError("no such host")

    async with visiting(tmp_path) as (desk, browser):
        assert (await browser.get("/")).status == 200
        monkeypatch.setattr(consulting, "announcement", away)
        assert (await browser.get("/")).status == 503
        desk.clock.wait(10 * STILL)
        assert await until(desk, browser, set()) == {}


async def test_the_operator_sees_that_slack_refuses_the_token_and_no_hiccup(
    tmp_path: Path,
) -> None:
    async with FakeSlack() as fake:
        slack = {
            "slack_bot_token": fake.bot_token, "slack_app_token": fake.app_token,
            "slack_api": fake.base_url, "slack_channel": fake.channel("organizers").id,
        }  # fmt: skip
        async with visiting(tmp_path, **slack) as (desk, browser):

            async def faults() -> dict[str, str]:
                async with browser.session.get(f"{desk.operator}/health") as answer:
                    told: dict[str, str] = (await answer.json())["faults"]
                    return told

            assert desk.serving.chat
            client = desk.serving.chat.room.client
            fake.fail("auth.test", status=500)
            await calls.ask(client.auth_test())
            assert await faults() == {}
            await fake.uninstall()
            async with asyncio.timeout(PATIENCE):
                while not await faults():  # noqa: ASYNC110  the desk tries Slack by itself
                    await asyncio.sleep(0.05)
            assert "bot token" in (await faults())["slack"]


async def test_the_desk_ends_in_time_whoever_still_hangs_on(tmp_path: Path) -> None:
    async with visiting(tmp_path) as (desk, _):
        _, writer = await asyncio.open_connection(*desk.url.removeprefix("http://").split(":"))
        writer.write(b"POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nx")
        await asyncio.sleep(0.1)
        since = time.monotonic()
    assert time.monotonic() - since < 4
    writer.close()


async def test_a_place_that_is_taken_is_told_and_mail_goes_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.web.listening.AGAIN", 0.05)
    async with visiting(tmp_path / "one") as (first, _):
        where = first.serving.given.operator_listen
        async with visiting(tmp_path / "two", doors=1, operator_listen=where) as (desk, browser):
            await browser.send(f"{GDYNIA}/vote", {"address": "anna@sopot.example"})
            assert await desk.link("anna@sopot.example")
            assert desk.serving.web
            assert list(desk.serving.web.doors) == ["web_listen"]
    assert "see operator_listen" in caplog.text
