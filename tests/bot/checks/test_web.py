"""What doctor says of the pages, the address that leads there, and the operator's listener."""

import asyncio
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import pytest
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp

from bot.checks import State, web
from bot.clock import Rehearsal
from bot.forms import Endpoint
from bot.settings import Settings
from bot.web.app import Front
from bot.web.door import Door
from bot.web.operating import operator
from bot.web.pages import Site, public
from bot.web.watching import Counts
from tests.bot.web.desk import SECRET, START, Plain

HTTPS = "https://desk.cities.example"


@contextmanager
def listening(app: ASGIApp) -> Iterator[Endpoint]:
    """The app on a free port, in a loop of its own."""
    door, loop = Door(app, Endpoint(host="127.0.0.1", port=0)), asyncio.new_event_loop()
    port = door.port
    thread = threading.Thread(target=lambda: loop.run_until_complete(door.run_until_stopped()))
    thread.start()
    try:
        yield Endpoint(host="127.0.0.1", port=port)
    finally:
        loop.call_soon_threadsafe(door.stop)
        thread.join()
        loop.close()


def ours() -> ASGIApp:
    site = Site(
        reading=Plain(), secret=SECRET, clock=Rehearsal(START), url=HTTPS,
        desk="desk@cities.example", public="desk+public@cities.example",
    )  # fmt: skip
    return Front(public(site))


def operating(faults: Mapping[str, str]) -> ASGIApp:
    async def look() -> Mapping[str, str]:
        return faults

    async def measure() -> Mapping[str, float]:
        return {}

    return operator(look, measure, Counts(Rehearsal(START)))


def test_pages_that_are_served_that_could_be_and_that_are_anothers() -> None:
    with listening(ours()) as where:
        assert web.pages(Settings(web_listen=where)).state is State.OK
    found = web.pages(Settings(web_listen=where))
    assert (found.state, found.do) == (State.NOTE, "start `citydesk serve`")
    with listening(PlainTextResponse("welcome")) as where:
        found = web.pages(Settings(web_listen=where))
    assert (found.state, "another program" in found.text) == (State.MEND, True)
    assert web.pages(Settings()).state is State.UNSET


@pytest.mark.parametrize(
    ("faults", "state"), [({}, State.OK), ({"desk": "has not looked"}, State.MEND)]
)
def test_the_running_desk_says_how_it_is(faults: Mapping[str, str], state: State) -> None:
    with listening(operating(faults)) as where:
        found = web.operator(Settings(operator_listen=where))
    assert (found.name, found.state) == ("operator", state)
    assert " ".join(*faults.items()) in found.text if faults else "well" in found.text


@pytest.mark.parametrize("said", ["welcome", "[]", '{"faults": 3}', "{}"])
def test_another_program_in_the_operators_place_is_told(said: str) -> None:
    with listening(PlainTextResponse(said)) as where:
        found = web.operator(Settings(operator_listen=where))
    assert (found.state, "another program" in found.text) == (State.MEND, True)


@pytest.mark.parametrize(
    ("given", "state", "says"),
    [
        ({}, State.UNSET, "nothing printed or mailed"),
        ({"public_url": HTTPS, "web_listen": ""}, State.NOTE, "another program"),
        ({"public_url": "http://x.example"}, State.NOTE, "read on the way"),
        ({"public_url": HTTPS}, State.MEND, "count as one host"),
        (
            {"public_url": "https://127.0.0.1:1", "web_proxies": "127.0.0.1"},
            State.NOTE, "cannot be reached",
        ),
    ],
)  # fmt: skip
def test_the_address_that_is_printed_and_mailed(
    given: dict[str, Any], state: State, says: str
) -> None:
    found = web.address(Settings(**given))
    assert (found.state, says in found.text) == (state, True)
