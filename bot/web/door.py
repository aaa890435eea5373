"""The HTTP door: one listening socket of the desk's, and what one client may take of it.

Invariant: it runs in the desk's own loop and leaves signals to the desk; whoever is slow or comes
with many connections takes nothing from mail, which lives on the same machine's descriptors.
"""

import asyncio
import socket
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.forms import Endpoint
from bot.web.rates import is_within, network

MOST_HEADER = 16_384
"""Bytes of a request's line and headers."""
LONGEST = 30.0
"""Seconds in which a request has to come, be answered and its answer be taken."""
IDLE = 5
"""Seconds that a connection may stay for a next request."""
SEATS, SEATS_A_HOST = 250, 40
"""Open connections: in all, and of one host; a proxy may have all of them."""
GRACE = 1
"""Seconds that requests under way get when the desk ends."""


class Door(uvicorn.Server):
    """A server that its caller starts and stops; OSError where nobody can listen there.

    `proxies` are addresses and networks whose word on who asks is taken (X-Forwarded-For).
    """

    def __init__(self, app: ASGIApp, where: Endpoint, proxies: Sequence[str] = ()) -> None:
        config = uvicorn.Config(
            app, host=where.host, port=where.port, http=_Connection, ws="none", lifespan="off",
            log_config=None, log_level="error", access_log=False, server_header=False,
            proxy_headers=bool(proxies), forwarded_allow_ips=list(proxies),
            h11_max_incomplete_event_size=MOST_HEADER, timeout_keep_alive=IDLE,
            timeout_graceful_shutdown=GRACE,
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


class _Connection(H11Protocol):
    """A client that is put out where it is too slow, or one too many.

    Uvicorn itself waits for ever for headers, for a body and for who does not read.
    """

    _overdue: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        if not self._has_seat():
            transport.abort()
            return
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        if self._overdue:
            self._overdue.cancel()
        super().connection_lost(exc)

    def on_response_complete(self) -> None:
        self._wait()
        super().on_response_complete()

    def _wait(self) -> None:
        if self._overdue:
            self._overdue.cancel()
        self._overdue = self.loop.call_later(LONGEST, self.transport.abort)

    def _has_seat(self) -> bool:
        if len(self.connections) > SEATS:
            return False
        host = _host(self)
        mine = sum(network(_host(one)) == network(host) for one in self.connections)
        return mine <= SEATS_A_HOST or is_within(host, self.config.forwarded_allow_ips)


def _host(connection: Any) -> str:
    return connection.client[0] if connection.client else ""
