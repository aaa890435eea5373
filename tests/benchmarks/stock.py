"""Bare aiosmtpd in a process of its own: the floor beside which the desk is measured.

Stock `SMTP`, and a handler that takes everything and forgets it. Also the relay of a run with
sending.
"""

import asyncio
import logging
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from aiosmtpd.smtp import SMTP, Envelope, Session


class TakesAll:
    """The handler that accepts every mail."""

    async def handle_DATA(self, visit: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        return "250 2.0.0 taken"


async def serve() -> None:
    """Listen on a free port of this machine, tell it on standard output, stay."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(TakesAll(), loop=loop), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def running() -> Iterator[tuple[int, int]]:
    """Its port and process ID."""
    words = [sys.executable, "-m", __name__]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield int(process.stdout.readline()), process.pid
        finally:
            process.kill()


@contextmanager
def mute() -> Iterator[int]:
    """The port of a relay that takes connections and never says a word: nothing is sent."""
    import socket

    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


if __name__ == "__main__":
    logging.getLogger("mail.log").setLevel(logging.WARNING)
    asyncio.run(serve())
