"""The HTTP door: who is slow, many or long-winded takes nothing from the others."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from bot.forms import Endpoint
from bot.web import door as doors
from bot.web.door import Door

ASKED = b"GET / HTTP/1.1\r\nHost: cities.example\r\n"
LARGE = 30_000_000


async def echo(scope: Scope, receive: Receive, send: Send) -> None:
    """Who asks, as the door tells it; a large or a late answer where that is asked for."""
    request = Request(scope, receive)
    if request.url.path == "/late":
        await asyncio.sleep(0.3)
    await request.body()
    told = "x" * LARGE if request.url.path == "/large" else request.client and request.client.host
    await PlainTextResponse(told)(scope, receive, send)


@asynccontextmanager
async def opened(proxies: Sequence[str] = ()) -> AsyncIterator[Door]:
    door = Door(echo, Endpoint(host="127.0.0.1", port=0), proxies)
    running = asyncio.create_task(door.run_until_stopped())
    try:
        yield door
    finally:
        door.stop()
        await asyncio.wait_for(running, 5)


async def answered(door: Door, sent: bytes) -> bytes:
    """Everything that comes back until the door closes the connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
    writer.write(sent)
    try:
        return await asyncio.wait_for(reader.read(), 5)
    except ConnectionResetError:
        return b""
    finally:
        writer.close()


@pytest.mark.parametrize(
    "sent",
    [b"", b"GET / HT", ASKED, ASKED.replace(b"GET", b"POST") + b"Content-Length: 9\r\n\r\nx"],
)
async def test_who_does_not_finish_asking_is_put_out(
    monkeypatch: pytest.MonkeyPatch, sent: bytes
) -> None:
    monkeypatch.setattr(doors, "LONGEST", 0.2)
    async with opened() as door:
        assert b"200" not in await answered(door, sent)


async def test_who_does_not_read_the_answer_is_put_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doors, "LONGEST", 0.3)
    async with opened() as door:
        reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
        writer.write(ASKED.replace(b"/ ", b"/large ") + b"\r\n")
        await reader.readuntil(b"\r\n\r\n")
        async with asyncio.timeout(10):
            while door.server_state.connections:  # noqa: ASYNC110  it tells nobody
                await asyncio.sleep(0.1)
        assert len(await reader.read()) < LARGE
        writer.close()


async def test_who_asks_again_in_time_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doors, "LONGEST", 0.4)
    async with opened() as door:
        reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
        for _ in range(4):
            writer.write(ASKED + b"\r\n")
            assert b"200" in await asyncio.wait_for(reader.readuntil(b"127.0.0.1"), 5)
            await asyncio.sleep(0.2)
        writer.close()


async def test_headers_that_never_end_are_refused() -> None:
    async with opened() as door:
        said = await answered(door, ASKED + b"X: " + b"x" * (doors.MOST_HEADER * 6))
        assert b"200" not in said


async def test_one_host_takes_only_its_seats(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doors, "SEATS_A_HOST", 2)
    async with opened() as door:
        there = [await asyncio.open_connection("127.0.0.1", door.port) for _ in range(2)]
        await asyncio.sleep(0.05)
        assert await answered(door, ASKED + b"\r\n") == b""
        there[0][1].close()
        await asyncio.sleep(0.05)
        assert b"200" in await answered(door, ASKED + b"Connection: close\r\n\r\n")
        there[1][1].close()


async def test_a_proxy_may_have_all_seats_but_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doors, "SEATS_A_HOST", 1)
    monkeypatch.setattr(doors, "SEATS", 3)
    async with opened(["127.0.0.0/8"]) as door:
        there = [await asyncio.open_connection("127.0.0.1", door.port) for _ in range(4)]
        await asyncio.sleep(0.05)
        assert len(door.server_state.connections) == 3
        for _, writer in there:
            writer.close()


@pytest.mark.parametrize(
    ("proxies", "forwarded", "host"),
    [
        ((), "192.0.2.7", "127.0.0.1"),
        (("10.0.0.0/8",), "192.0.2.7", "127.0.0.1"),
        (("127.0.0.1/32",), "192.0.2.7", "192.0.2.7"),
        (("127.0.0.1/32",), "198.51.100.9, 192.0.2.7", "192.0.2.7"),
        (("127.0.0.1/32", "10.0.0.0/8"), "198.51.100.9, 192.0.2.7, 10.0.0.3", "192.0.2.7"),
        (("127.0.0.1/32",), "", "127.0.0.1"),
    ],
)
async def test_who_asks_is_believed_of_known_proxies_only(
    proxies: Sequence[str], forwarded: str, host: str
) -> None:
    header = f"X-Forwarded-For: {forwarded}\r\nConnection: close\r\n\r\n".encode()
    async with opened(proxies) as door:
        assert (await answered(door, ASKED + header)).endswith(f"\r\n\r\n{host}".encode())


async def test_what_is_under_way_when_the_desk_ends_is_answered() -> None:
    async with opened() as door:
        late = asyncio.create_task(answered(door, ASKED.replace(b"/ ", b"/late ") + b"\r\n"))
        await asyncio.sleep(0.1)
        port = door.port
        door.stop()
        assert b"200" in await late
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", port)


async def test_the_environment_cannot_make_anybody_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORWARDED_ALLOW_IPS", "*")
    header = b"X-Forwarded-For: 192.0.2.7\r\nConnection: close\r\n\r\n"
    async with opened() as door:
        assert (await answered(door, ASKED + header)).endswith(b"127.0.0.1")
