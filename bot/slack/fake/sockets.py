"""Socket Mode: tickets, hello, envelopes, acknowledgements, refreshes and sudden deaths.

Invariant: every envelope sent ends in exactly one outcome: an answer, a timeout or a death.
"""

import asyncio
import json
import secrets
from dataclasses import dataclass, field

from aiohttp import WSMsgType, web

from bot.slack.fake.rules import Refused
from bot.slack.fake.workspace import APP, Json

MOST_CONNECTIONS = 10


class SocketDiedError(ConnectionError):
    """The connection ended between an envelope and its acknowledgement."""


@dataclass(kw_only=True)
class Link:
    """One connection of the app."""

    ws: web.WebSocketResponse
    request: web.Request
    is_leaving: bool = False
    is_deaf: bool = False
    waiting: dict[str, "asyncio.Future[Json]"] = field(default_factory=dict)

    def hear(self, text: str) -> None:
        """An acknowledgement, with or without an answer."""
        if self.is_deaf:
            return
        said = json.loads(text)
        future = self.waiting.pop(str(said.get("envelope_id")), None)
        if future and not future.done():
            future.set_result(said.get("payload") or {})

    def end(self) -> None:
        """Tell all who wait that no answer will come."""
        for future in self.waiting.values():
            if not future.done():
                future.set_exception(SocketDiedError())
        self.waiting.clear()

    def kill(self) -> None:
        """Without a closing handshake."""
        self.is_deaf = True
        if self.request.transport is not None:
            self.request.transport.abort()
        self.end()


class Sockets:
    """All connections of the app."""

    def __init__(self) -> None:
        self.links: list[Link] = []
        self.was_used = False
        self._tickets: set[str] = set()
        self._kill_at_next = False
        self._changed = asyncio.Event()

    def ticket(self, origin: str) -> str:
        """A URL good for one connection; Refused where there are too many."""
        if len(self.links) >= MOST_CONNECTIONS:
            raise Refused("too_many_websockets")
        ticket = secrets.token_hex(8)
        self._tickets.add(ticket)
        return f"{origin.replace('http', 'ws', 1)}/link/?ticket={ticket}&app_id={APP}"

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """The connection's whole life."""
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            return web.Response(status=403, text="ticket used or unknown")
        self._tickets.discard(ticket)
        ws = web.WebSocketResponse(autoping=True)
        await ws.prepare(request)
        link = Link(ws=ws, request=request)
        await ws.send_json(self._hello())
        self._add(link)
        try:
            async for message in ws:
                if message.type == WSMsgType.TEXT:
                    link.hear(message.data)
        finally:
            self._drop(link)
        return ws

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self.links) + 1,
            "debug_info": {"host": "applink", "approximate_connection_time": 18060},
            "connection_info": {"app_id": APP},
        }

    def _add(self, link: Link) -> None:
        self.links.append(link)
        self.was_used = True
        self._changed.set()

    def _drop(self, link: Link) -> None:
        link.end()
        if link in self.links:
            self.links.remove(link)
        self._changed.set()

    def _ready(self) -> list[Link]:
        return [one for one in self.links if not one.is_leaving and not one.ws.closed]

    async def connected(self, at_least: int = 1, timeout: float = 10) -> None:  # noqa: ASYNC109
        """Until the app has so many connections; TimeoutError otherwise."""
        async with asyncio.timeout(timeout):
            while len(self._ready()) < at_least:
                self._changed.clear()
                await self._changed.wait()

    async def send(
        self, kind: str, body: Json, seconds: float, *, attempt: int = 0, reason: str = ""
    ) -> Json:
        """The app's answer to one envelope; TimeoutError or SocketDiedError without one."""
        envelope = _envelope(kind, body, attempt, reason)
        link = self._ready()[-1]
        future = asyncio.get_running_loop().create_future()
        link.waiting[envelope["envelope_id"]] = future
        dies, self._kill_at_next = self._kill_at_next, False
        link.is_deaf = dies
        try:
            await link.ws.send_json(envelope)
        except ConnectionError:
            raise SocketDiedError from None
        if dies:
            await asyncio.sleep(0.02)  # so that the app has it before the connection dies
            self._bury(link)
        return await asyncio.wait_for(future, seconds)

    def _bury(self, link: Link) -> None:
        link.kill()
        if link in self.links:
            self.links.remove(link)

    async def refresh(self) -> None:
        """What Slack does to every connection every few hours; the app must come back."""
        for link in self._ready():
            link.is_leaving = True
            await link.ws.send_json(
                {"type": "disconnect", "reason": "refresh_requested", "debug_info": {}}
            )

    async def kill(self) -> None:
        """Every connection dies without a word."""
        for link in list(self.links):
            self._bury(link)
        await asyncio.sleep(0)

    def kill_at_next(self) -> None:
        """The next envelope goes out, then its connection dies; no acknowledgement counts."""
        self._kill_at_next = True

    async def close(self) -> None:
        """Close all connections in order."""
        for link in list(self.links):
            await link.ws.close()


def _envelope(kind: str, body: Json, attempt: int, reason: str) -> Json:
    made: Json = {
        "envelope_id": secrets.token_hex(16),
        "type": kind,
        "payload": body,
        "accepts_response_payload": kind != "events_api",
    }
    if kind == "events_api":
        made |= {"retry_attempt": attempt, "retry_reason": reason}
    return made
