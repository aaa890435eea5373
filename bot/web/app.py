"""What the public's listener answers: the public's pages, and Slack's requests where it calls.

Invariant: Slack's requests are handed on as they came, and neither sees the other's.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

if TYPE_CHECKING:
    from slack_bolt.async_app import AsyncApp

EVENTS = "/slack/events"
OURS = "Disallow: /confirm/"
"""How our pages' word to search engines is told from any other's."""
MOST_BYTES = 2_000_000
"""What Slack sends is far smaller; who sends more is not Slack."""
PATIENCE = 5.0
"""Seconds for it to arrive: Slack itself gives up after three."""


class Front:
    """The public's listener as one application; Slack's app joins it when it is there."""

    def __init__(self, public: ASGIApp) -> None:
        self._public = public
        self._slack: Callable[[Request], Awaitable[Response]] | None = None

    @property
    def is_joined(self) -> bool:
        return self._slack is not None

    def join(self, slack: "AsyncApp") -> None:
        """From now on Slack's requests are this app's."""
        self._slack = _events(slack)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._slack and scope["type"] == "http" and scope["path"] == EVENTS:
            answer = await self._slack(Request(scope, receive))
            return await answer(scope, receive, send)
        return await self._public(scope, receive, send)


def _events(slack: "AsyncApp") -> Callable[[Request], Awaitable[Response]]:
    """Slack's requests; imported here, since a desk without Slack need not carry it."""
    from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler

    handler = AsyncSlackRequestHandler(slack)

    async def events(request: Request) -> Response:
        if request.method != "POST":
            return PlainTextResponse("only Slack calls here", 405, {"allow": "POST"})
        said = request.headers.get("content-length", "")
        if not said.isdigit() or int(said) > MOST_BYTES:
            return PlainTextResponse("too large, or of unknown length", status_code=413)
        try:
            async with asyncio.timeout(PATIENCE):
                await request.body()  # kept by the request for whoever reads it next
        except TimeoutError:
            return PlainTextResponse("too slow", status_code=408)
        return await handler.handle(request)

    return events
