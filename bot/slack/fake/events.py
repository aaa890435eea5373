"""Bringing what happened to the app: by HTTP with a v0 signature, or by socket; events thrice more.

Invariant: an interaction is delivered once, an event until it is acknowledged or its retries end;
each attempt is kept with its outcome.
"""

import asyncio
import hashlib
import hmac
import json
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlencode

import aiohttp

from bot import clock
from bot.slack.fake.sockets import SocketDiedError, Sockets
from bot.slack.fake.workspace import Json

Kind = Literal["events_api", "interactive", "slash_commands"]
Outcome = Literal["acked", "http_timeout", "http_error", "connection_failed", "nobody"]


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """One try; `http_timeout` also where a socket's acknowledgement did not come in time."""

    outcome: Outcome
    status: int | None = None


@dataclass(kw_only=True, eq=False)
class Delivery:
    """One thing told to the app, and what came of it.

    `trouble` is what a person would read ("We had some trouble connecting"), None if all is well.
    """

    kind: Kind
    body: Json
    attempts: list[Attempt] = field(default_factory=list)
    answer: Json = field(default_factory=dict)
    trouble: str | None = None
    first: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def acked(self) -> bool:
        return any(one.outcome == "acked" for one in self.attempts)

    @property
    def errors(self) -> dict[str, str]:
        """What the app found wrong in a submitted modal, by block_id."""
        return dict(self.answer.get("errors") or {})


class Events:
    """All deliveries, and where they go."""

    def __init__(
        self, sockets: Sockets, secret: str, ack_seconds: float, waits: tuple[float, ...]
    ) -> None:
        self.url: str | None = None
        self.deliveries: list[Delivery] = []
        self.reconnect_seconds = 10.0
        self.ack_seconds, self.waits = ack_seconds, waits
        self._sockets, self._secret = sockets, secret
        self._under_way: set[asyncio.Task[None]] = set()
        self._session: aiohttp.ClientSession | None = None

    def send(self, kind: Kind, body: Json) -> Delivery:
        """Start a delivery; its `first` is set once the first attempt has an outcome."""
        made = Delivery(kind=kind, body=body)
        self.deliveries.append(made)
        self._start(self._deliver(made))
        return made

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def settled(self) -> None:
        """Until no delivery is under way, those included that others cause meanwhile."""
        while pending := [task for task in self._under_way if not task.done()]:
            await asyncio.gather(*pending)  # which does not wait at all for what is done

    async def close(self) -> None:
        """Give up what is under way."""
        for task in list(self._under_way):
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)
        if self._session:
            await self._session.close()

    async def _deliver(self, delivery: Delivery) -> None:
        waits = self.waits if delivery.kind == "events_api" else ()
        reason = ""
        for number, wait in enumerate((0.0, *waits)):
            await asyncio.sleep(wait)
            attempt = await self._try(delivery, number, reason)
            delivery.attempts.append(attempt)
            delivery.first.set()
            if attempt.outcome in ("acked", "nobody") or attempt.status == -1:
                break
            reason = attempt.outcome
        if not delivery.acked:
            delivery.trouble = delivery.trouble or "We had some trouble connecting. Try again?"

    async def _try(self, delivery: Delivery, number: int, reason: str) -> Attempt:
        if self.url is not None:
            return await self._by_http(self.url, delivery, number, reason)
        if not self._sockets.was_used:
            return Attempt(outcome="nobody")
        return await self._by_socket(delivery, number, reason)

    async def _by_socket(self, delivery: Delivery, number: int, reason: str) -> Attempt:
        patience = self.reconnect_seconds if delivery.kind == "events_api" else self.ack_seconds
        try:
            await self._sockets.connected(timeout=patience)
            delivery.answer = await self._sockets.send(
                delivery.kind, delivery.body, self.ack_seconds, attempt=number, reason=reason
            )
        except TimeoutError:
            return Attempt(outcome="http_timeout")
        except SocketDiedError:
            return Attempt(outcome="connection_failed")
        return Attempt(outcome="acked")

    async def _by_http(self, url: str, delivery: Delivery, number: int, reason: str) -> Attempt:
        content, kind = _encode(delivery.kind, delivery.body)
        headers = self.signed(content) | {"Content-Type": kind}
        if number:
            headers |= {"X-Slack-Retry-Num": str(number), "X-Slack-Retry-Reason": reason}
        try:
            return await self._post(url, delivery, content, headers)
        except TimeoutError:
            return Attempt(outcome="http_timeout")
        except aiohttp.ClientError:
            return Attempt(outcome="connection_failed")

    async def _post(
        self, url: str, delivery: Delivery, content: bytes, headers: dict[str, str]
    ) -> Attempt:
        limit = aiohttp.ClientTimeout(total=self.ack_seconds)
        async with self.session().post(url, data=content, headers=headers, timeout=limit) as got:
            text = await got.text()
            if got.status == 200:
                delivery.answer = _read_answer(text)
                return Attempt(outcome="acked", status=200)
            stop = got.headers.get("X-Slack-No-Retry") == "1"
            return Attempt(outcome="http_error", status=-1 if stop else got.status)

    def session(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession()
        return self._session

    def signed(self, content: bytes) -> dict[str, str]:
        """The headers by which the app knows that Slack is asking."""
        at = str(int(clock.now().timestamp()))
        base = b"v0:" + at.encode() + b":" + content
        digest = hmac.new(self._secret.encode(), base, hashlib.sha256).hexdigest()
        return {"X-Slack-Request-Timestamp": at, "X-Slack-Signature": f"v0={digest}"}


def _encode(kind: Kind, body: Json) -> tuple[bytes, str]:
    form = "application/x-www-form-urlencoded"
    if kind == "events_api":
        return json.dumps(body).encode(), "application/json"
    if kind == "interactive":
        return urlencode({"payload": json.dumps(body)}).encode(), form
    return urlencode(body).encode(), form


def _read_answer(text: str) -> Json:
    """JSON, or words which then are the text of a reply."""
    try:
        said = json.loads(text) if text.strip() else {}
    except ValueError:
        return {"text": text}
    return said if isinstance(said, dict) else {}
