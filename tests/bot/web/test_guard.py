"""What stands around the pages: limits a host, faults as pages, and the operator's own listener."""

import asyncio
import json
from collections.abc import Mapping
from datetime import timedelta

import aiohttp
import pytest
from starlette.applications import Starlette

from bot.forms import Endpoint
from bot.web.door import Door
from bot.web.operating import operator
from bot.web.pages.guard import Limits
from bot.web.rates import Buckets
from tests.bot.web.browsing import Browser
from tests.bot.web.desk import START, Plain, Served, serving


async def test_a_host_that_asks_too_often_is_told_when_to_come_back() -> None:
    async with serving(limits=Limits(reading=3)) as served, aiohttp.ClientSession() as session:
        browser = Browser(served=served, session=session)
        assert [(await browser.get("/")).status for _ in range(4)] == [200, 200, 200, 429]
        page = await browser.get("/")
        assert page.headers["Retry-After"] == "20"
        assert "default-src 'none'" in page.headers["Content-Security-Policy"]
        assert "wait a moment" in page.text
        served.clock.wait(timedelta(seconds=20))
        assert (await browser.get("/")).status == 200


async def test_a_host_sends_twenty_forms_at_once_and_one_more_every_three_seconds() -> None:
    async with serving(limits=Limits()) as served, aiohttp.ClientSession() as session:
        browser = Browser(served=served, session=session)
        sent = [(await browser.post("/confirm/x", {})).status for _ in range(24)]
        assert sent == [404] * 20 + [429] * 4
        served.clock.wait(timedelta(seconds=3))
        sent = [(await browser.post("/confirm/x", {})).status for _ in range(2)]
        assert sent == [404, 429]


async def test_guessing_numbers_and_links_is_slowed_down_apart_from_reading() -> None:
    limits = Limits(asking=2, sending=1)
    async with serving(limits=limits) as served, aiohttp.ClientSession() as session:
        browser = Browser(served=served, session=session)
        paths = ("/verify/A", "/confirm/b", "/withdraw/c")
        assert [(await browser.get(path)).status for path in paths] == [404, 404, 429]
        assert [(await browser.post("/confirm/x", {})).status for _ in range(2)] == [404, 429]
        assert (await browser.get("/")).status == 200


@pytest.mark.parametrize(
    ("path", "status", "says"),
    [("/nothing", 404, "nothing here"), ("/confirm/boom", 500, "broke on our side")],
)
async def test_faults_are_pages_that_tell_nothing_of_the_inside(
    browser: Browser, path: str, status: int, says: str
) -> None:
    page = await browser.get(path)
    assert (page.status, says in page.text) == (status, True)
    assert "foresaw" not in page.text
    assert "Content-Security-Policy" in page.headers


async def test_a_store_out_of_reach_is_said_to_be_so() -> None:
    async with serving(Plain(is_broken=True)) as served, aiohttp.ClientSession() as session:
        page = await Browser(served=served, session=session).get("/")
    assert (page.status, page.headers["Retry-After"]) == (503, "30")
    assert "locked" not in page.text


async def test_other_methods_are_refused_as_pages(browser: Browser) -> None:
    for method, path in (("PUT", "/"), ("DELETE", "/cities/gdynia/vote"), ("POST", "/")):
        async with browser.session.request(method, browser.served.url + path) as answer:
            assert answer.status == 405
            assert "<h1>" in await answer.text()


async def test_the_public_has_no_health_and_no_metrics(browser: Browser) -> None:
    for path in ("/health", "/metrics", "/slack/events"):
        assert (await browser.get(path)).status == 404


async def test_search_engines_are_kept_from_forms_and_links(browser: Browser) -> None:
    assert "Disallow: /confirm/" in (await browser.get("/robots.txt")).text
    assert "noindex" in (await browser.get("/confirm/voteword")).text
    assert "noindex" not in (await browser.get("/cities/gdynia")).text


async def _told(served: Served, faults: Mapping[str, str], path: str) -> tuple[int, str]:
    async def look() -> Mapping[str, str]:
        return faults

    async def measure() -> Mapping[str, float]:
        return {"letters_waiting": 3, "votes_held": 0.5}

    return await _asked(operator(look, measure, served.counts), path)


async def _asked(app: Starlette, path: str) -> tuple[int, str]:
    door = Door(app, Endpoint(host="127.0.0.1", port=0))
    running = asyncio.create_task(door.run_until_stopped())
    try:
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"http://127.0.0.1:{door.port}{path}") as answer,
        ):
            return answer.status, await answer.text()
    finally:
        door.stop()
        await running


@pytest.mark.parametrize(("faults", "status"), [({}, 200), ({"store": "the disk is full"}, 503)])
async def test_the_operator_sees_whether_the_desk_is_well(
    browser: Browser, faults: Mapping[str, str], status: int
) -> None:
    code, text = await _told(browser.served, faults, "/health")
    assert (code, json.loads(text)["faults"]) == (status, faults)


async def test_the_operator_s_figures_are_named_by_our_routes_only(browser: Browser) -> None:
    await browser.get("/")
    await browser.get('/nothing"} 1')
    await browser.get("/cities/gdynia")
    await browser.send("/cities/gdynia/vote", {"address": "a@one.example"})
    _, text = await _told(browser.served, {}, "/metrics")
    assert 'citydesk_web_requests_total{page="announcement",method="GET",status="200"} 1' in text
    assert 'citydesk_web_requests_total{page="vote",method="POST",status="303"} 1' in text
    assert 'citydesk_web_requests_total{page="none",method="GET",status="404"} 1' in text
    assert "citydesk_letters_waiting 3" in text
    assert "gdynia" not in text


def test_a_bucket_fills_with_time_and_counts_an_ipv6_network_as_one_host() -> None:
    buckets = Buckets(2)
    assert [buckets.wait("2001:db8::1", START), buckets.wait("2001:db8::2", START)] == [0, 0]
    assert buckets.wait("2001:db8::3", START) == 30
    assert buckets.wait("2001:db8:0:1::1", START) == 0
    assert buckets.wait("2001:db8::3", START + timedelta(seconds=30)) == 0


def test_however_many_hosts_ask_the_memory_stays() -> None:
    buckets = Buckets(2, most=10)
    for n in range(1000):
        buckets.wait(f"192.0.{n // 250}.{n % 250}", START)
    assert len(buckets._left) == 10
