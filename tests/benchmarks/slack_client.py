"""Slack's side in a process of its own: signed events over kept connections, one at a time each."""

import asyncio
import hashlib
import hmac
import json
import pickle
import sys
import tempfile
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

_IDS = count(1)


@dataclass(frozen=True, kw_only=True)
class Told:
    """Seconds from the first byte to the last answer, and those of each event until its 200."""

    seconds: float
    waits: list[float]


def events(number: int, channel: str) -> list[bytes]:
    """So many messages, as Slack wraps them; no two have the same ID."""
    return [_event(next(_IDS), channel) for _ in range(number)]


def _event(number: int, channel: str) -> bytes:
    body = {
        "token": "verification",
        "team_id": "T0DESK",
        "api_app_id": "A0DESK",
        "event": {
            "type": "message",
            "channel": channel,
            "channel_type": "channel",
            "user": "U0ANYONE",
            "text": f"Has anybody heard of the plan of the quarter {number}? It came last week.",
            "ts": f"1700000000.{number:06}",
            "event_ts": f"1700000000.{number:06}",
            "client_msg_id": f"00000000-0000-0000-0000-{number:012}",
            "blocks": [{"type": "rich_text", "block_id": "b", "elements": []}],
        },
        "type": "event_callback",
        "event_id": f"Ev{number:010}",
        "event_time": 1700000000,
        "authorizations": [
            {"team_id": "T0DESK", "user_id": "U0BOT", "is_bot": True, "enterprise_id": None}
        ],
        "is_ext_shared_channel": False,
    }
    return json.dumps(body).encode()


def signed(content: bytes, secret: str, at: int) -> dict[str, str]:
    """The headers by which the app knows that Slack is asking."""
    base = f"v0:{at}:".encode() + content
    digest = hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()
    return {"x-slack-request-timestamp": str(at), "x-slack-signature": f"v0={digest}"}


async def bring(port: int, bodies: Sequence[bytes], secret: str, connections: int) -> Told:
    """Tell them all there; RuntimeError where one is not acknowledged."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "events"
        source.write_bytes(pickle.dumps([_request(one, secret) for one in bodies]))
        words = ["-m", __name__, str(port), str(connections), str(source)]
        process = await asyncio.create_subprocess_exec(
            sys.executable, *words, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
        )
        said, errors = await process.communicate()
    if process.returncode:
        raise RuntimeError(errors.decode())
    return Told(**json.loads(said))


def _request(content: bytes, secret: str) -> bytes:
    headers = {
        "host": "desk.example",
        "content-type": "application/json",
        "content-length": str(len(content)),
        **signed(content, secret, int(time.time())),
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"POST /slack/events HTTP/1.1\r\n{lines}\r\n".encode() + content


class Line(asyncio.Protocol):
    """One connection, which takes requests from the common pile until there are none."""

    def __init__(self, pile: deque[bytes], waits: list[float]) -> None:
        self.pile, self.waits = pile, waits
        self.done = asyncio.get_running_loop().create_future()
        self._began = 0.0

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        self._next()

    def data_received(self, data: bytes) -> None:
        """An answer has no content, and comes in one piece."""
        if not data.startswith(b"HTTP/1.1 200"):
            self.done.set_exception(RuntimeError(data.decode()))
            return
        self.waits.append(time.monotonic() - self._began)
        self._next()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.done.done():
            self.done.set_exception(exc or RuntimeError("the server hung up"))

    def _next(self) -> None:
        if not self.pile:
            self.done.set_result(None)
            self.transport.close()
            return
        self._began = time.monotonic()
        self.transport.write(self.pile.popleft())


async def _bring_all(port: int, connections: int, pile: deque[bytes]) -> Told:
    loop, waits = asyncio.get_running_loop(), list[float]()
    began = time.monotonic()
    lines = [
        (await loop.create_connection(lambda: Line(pile, waits), "127.0.0.1", port))[1]
        for _ in range(connections)
    ]
    await asyncio.gather(*(line.done for line in lines))
    return Told(seconds=time.monotonic() - began, waits=waits)


if __name__ == "__main__":
    requests = pickle.loads(Path(sys.argv[3]).read_bytes())  # noqa: S301  written by `bring`
    told = asyncio.run(_bring_all(int(sys.argv[1]), int(sys.argv[2]), deque(requests)))
    print(json.dumps(vars(told)))
