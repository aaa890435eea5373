"""Writers in a process of their own: mails sent over kept connections, one command at a time.

No PIPELINING, because bare aiosmtpd does not offer it. Each mail is timed from the end of DATA to
its 250.
"""

import asyncio
import json
import pickle
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Mail:
    """One mail with its envelope."""

    sender: str
    recipient: str
    raw: bytes


@dataclass(frozen=True, kw_only=True)
class Brought:
    """When it began and ended (`time.monotonic`), and each mail's seconds from DATA to 250."""

    began_at: float
    ended_at: float
    waits: list[float]


def bring(port: int, mails: Sequence[Mail], connections: int) -> Brought:
    """Send these mails there; RuntimeError where one is not taken."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "mails"
        source.write_bytes(pickle.dumps([_steps(mail) for mail in mails]))
        words = [sys.executable, "-m", __name__, str(port), str(connections), str(source)]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return Brought(**json.loads(done.stdout))


def _steps(mail: Mail) -> tuple[bytes, ...]:
    content = mail.raw.replace(b"\r\n.", b"\r\n..")
    return (
        f"MAIL FROM:<{mail.sender}> SIZE={len(mail.raw)}\r\n".encode(),
        f"RCPT TO:<{mail.recipient}>\r\n".encode(),
        b"DATA\r\n",
        content + b".\r\n",
    )


class Line(asyncio.Protocol):
    """One connection, which takes mails from the common pile until there are none."""

    def __init__(self, pile: deque[tuple[bytes, ...]], waits: list[float]) -> None:
        self.pile, self.waits = pile, waits
        self.done = asyncio.get_running_loop().create_future()
        self._steps: deque[bytes] = deque([b"EHLO client.example\r\n"])
        self._heard = b""
        self._ended_at = 0.0

    def connection_made(self, transport: Any) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self._heard += data
        if not self._heard.endswith(b"\r\n") or self._heard.splitlines()[-1][3:4] == b"-":
            return
        if self._heard[:1] not in b"23":
            self.done.set_exception(RuntimeError(self._heard.decode()))
        self._heard = b""
        self._next()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.done.done():
            self.done.set_exception(exc or RuntimeError("the server hung up"))

    def _next(self) -> None:
        if not self._steps:
            if self._ended_at:
                self.waits.append(time.monotonic() - self._ended_at)
            if not self.pile:
                self.done.set_result(None)
                self.transport.close()
                return
            self._steps.extend(self.pile.popleft())
        self.transport.write(self._steps.popleft())
        if not self._steps:
            self._ended_at = time.monotonic()


async def _bring_all(port: int, connections: int, pile: deque[tuple[bytes, ...]]) -> Brought:
    loop, waits = asyncio.get_running_loop(), list[float]()
    began_at = time.monotonic()
    lines = [
        (await loop.create_connection(lambda: Line(pile, waits), "127.0.0.1", port))[1]
        for _ in range(connections)
    ]
    await asyncio.gather(*(line.done for line in lines))
    return Brought(began_at=began_at, ended_at=time.monotonic(), waits=waits)


if __name__ == "__main__":
    steps = pickle.loads(Path(sys.argv[3]).read_bytes())  # noqa: S301  written by `bring`
    brought = asyncio.run(_bring_all(int(sys.argv[1]), int(sys.argv[2]), deque(steps)))
    print(json.dumps(vars(brought)))
