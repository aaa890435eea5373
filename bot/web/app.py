"""The HTTP door: Slack's requests, handed on as they came, and the public's pages.

Invariant: it runs in the desk's own loop and leaves signals to the desk.
"""

import socket
from collections.abc import Generator
from contextlib import contextmanager

import uvicorn
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.types import ASGIApp

from bot.settings import Endpoint

EVENTS = "/slack/events"
MOST_BYTES = 2_000_000
"""What Slack sends is far smaller; who sends more is not Slack."""


def pages(slack: AsyncApp | None, public: ASGIApp | None = None) -> Starlette:
    """The routes of the door: Slack's where it is there, and the public's behind them."""
    routes: list[BaseRoute] = [_slack(slack)] if slack else []
    return Starlette(routes=[*routes, Mount("/", public)] if public else routes)


def _slack(slack: AsyncApp) -> Route:
    handler = AsyncSlackRequestHandler(slack)

    async def events(request: Request) -> Response:
        said = request.headers.get("content-length", "")
        if not said.isdigit() or int(said) > MOST_BYTES:
            return PlainTextResponse("too large, or of unknown length", status_code=413)
        return await handler.handle(request)

    return Route(EVENTS, events, methods=["POST"])


class Door(uvicorn.Server):
    """A server that its caller starts and stops."""

    def __init__(self, app: Starlette, where: Endpoint) -> None:
        config = uvicorn.Config(
            app, host=where.host, port=where.port, log_config=None, access_log=False,
            lifespan="off", ws="none", timeout_graceful_shutdown=1, server_header=False,
        )  # fmt: skip
        super().__init__(config)
        self._listening = socket.create_server(
            (where.host, where.port),
            family=socket.AF_INET6 if ":" in where.host else socket.AF_INET,
        )

    @property
    def port(self) -> int:
        """Where it listens: port 0 took a free one."""
        return int(self._listening.getsockname()[1])

    async def run_until_stopped(self) -> None:
        """Serve until `stop`."""
        await self.serve(sockets=[self._listening])

    def stop(self) -> None:
        """Let what is under way end, and take no more."""
        self.should_exit = True

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """The desk ends in its own order."""
        yield
