"""What stands around every page: its headers, its counting, and how often a host may ask.

Invariant: no answer leaves without these headers, not even that of a fault.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.clock import Clock
from bot.web.pages import faults
from bot.web.rates import Buckets
from bot.web.watching import Counts

POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
"""Nothing but our own style sheet and mark is loaded, and no form leads elsewhere (CSP 3)."""

HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",  # links hold words; `no-referrer` would hide our own origin
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
}
HTTPS = {"strict-transport-security": "max-age=31536000"}


@dataclass(frozen=True, kw_only=True)
class Limits:
    """A minute's requests of one host: to read, to send, and to ask about numbers and links.

    A whole office may stand behind one address; the rules of the call bound what is kept.
    """

    reading: int = 300
    sending: int = 20
    asking: int = 60


class Guard:
    """Headers and counts around the whole application."""

    def __init__(
        self, app: ASGIApp, *, is_https: bool, counts: Counts, names: Mapping[object, str]
    ) -> None:
        self._app, self._counts, self._names = app, counts, names
        self._headers = HEADERS | (HTTPS if is_https else {})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        since, status = self._counts.clock(), 500

        async def headed(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message).update(self._headers)
            await send(message)

        try:
            await self._app(scope, receive, headed)
        finally:
            took = (self._counts.clock() - since).total_seconds()
            name = self._names.get(scope.get("endpoint"), "none")
            self._counts.add(name, scope["method"], status, took)
        return None


class Limited:
    """Answers 429 (RFC 6585) to a host that asks too often."""

    def __init__(self, app: ASGIApp, *, limits: Limits, clock: Clock) -> None:
        self._app, self._clock = app, clock
        self._reading, self._sending = Buckets(limits.reading), Buckets(limits.sending)
        self._asking = Buckets(limits.asking)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        host = scope["client"][0] if scope.get("client") else ""
        wait = self._bucket(scope).wait(host, self._clock())
        if not wait:
            return await self._app(scope, receive, send)
        answer = faults.drawn(Request(scope), 429, {"retry-after": str(ceil(wait))})
        return await answer(scope, receive, send)

    def _bucket(self, scope: Scope) -> Buckets:
        if scope["method"] not in ("GET", "HEAD"):
            return self._sending
        is_asked = scope["path"].startswith(("/verify/", "/confirm/", "/withdraw/"))
        return self._asking if is_asked else self._reading
