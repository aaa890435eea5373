"""A real desk for a play: its mail on this machine, its clock in the play's hands."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot import runtime, settings
from bot.clock import Clock
from bot.demo.post import Mailbox, Writer
from bot.runtime import Serving
from bot.settings import Settings
from intake.desk import Office

APART = 0.1
"""Seconds between two messages in a channel of a Slack of our own, which allows more than Slack."""


@dataclass(frozen=True, kw_only=True)
class Desk:
    """A running desk; `beside` is the same store opened by another program, `port` its door."""

    mailbox: Mailbox
    given: Settings
    serving: Serving
    port: int
    beside: Office

    def writer(self, person: str, address: str) -> Writer:
        """Somebody who writes to this desk by mail."""
        return Writer(name=person, address=address, desk=self.given.mail_address, port=self.port)

    def public(self, person: str, address: str) -> Writer:
        """Somebody who writes to the address of the consultation."""
        return Writer(name=person, address=address, desk=self.given.public_address, port=self.port)


@asynccontextmanager
async def running(folder: Path, now: Clock, more: Mapping[str, Any]) -> AsyncIterator[Desk]:
    """A desk that serves until the end of the block; `more` are settings of the play."""
    mailbox = Mailbox()
    relay = await mailbox.open()
    given = settings.rehearsal(folder, relay_port=relay.sockets[0].getsockname()[1])
    given = given.model_copy(update=dict(more))
    serving = Serving(runtime.build(given), given, now=now, apart=APART)
    opened: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    running = asyncio.create_task(serving.run(opened.set_result))
    port = int((await opened).rpartition(":")[2])
    beside = runtime.build_beside(given)
    try:
        yield Desk(mailbox=mailbox, given=given, serving=serving, port=port, beside=beside)
    finally:
        beside.store.close()
        serving.stopping.set()
        await running
        relay.close()
