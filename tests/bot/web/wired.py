"""A whole desk with its listeners, in the days of the preliminary announcement."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP

from bot import runtime, settings
from bot.clock import Rehearsal
from bot.commands.init import make_folder
from intake import store
from intake.applications import Application
from intake.awards import Award
from intake.calls.model import Stage
from intake.desk import Office
from tests.intake.calls import written
from tests.intake.conversation.registered import PAST, a_city
from tests.journeys import desk as desks
from tests.journeys.desk import Mailbox
from tests.ports import free_endpoint

OPEN = datetime(2025, 8, 20, 9, tzinfo=UTC)
CLOSED = datetime(2025, 9, 15, 15, 59, tzinfo=UTC)
CONSULTATION = """\
is_hidden_until_close = false
published = ["V11_city", "B1b"]
webmail = ["webmail.example"]
taken_a_source_an_hour = 4
"""
CALL = written.with_lines(PAST, "consultation", CONSULTATION)
PATIENCE = 60.0


@dataclass(kw_only=True)
class Wired:
    """The desk at work: `url` is the public's, `operator` the operator's, `port` takes mail."""

    serving: runtime.Serving
    office: Office
    clock: Rehearsal
    mailbox: Mailbox
    url: str
    operator: str
    port: int

    async def letter(self, address: str) -> desks.Letter:
        return await asyncio.to_thread(self.mailbox.next_for, address)

    async def link(self, address: str, purpose: str = "confirm") -> str:
        """The path of the link in the next letter to this address."""
        text = (await self.letter(address)).text
        found = re.search(rf"{re.escape(self.url)}(/{purpose}/[a-z2-7]{{26}})", text)
        assert found, text
        return found[1]

    def look(self, look: Callable[..., Any], *words: Any) -> Any:
        with self.office.store.reading() as connection:
            return look(connection, *words)

    async def settled(self) -> None:
        """Return once nothing waits to be decided."""
        async with asyncio.timeout(PATIENCE):
            while self.look(store.inbox.count)[0]:  # noqa: ASYNC110  other threads work it off
                await asyncio.sleep(0.02)
        assert self.look(store.inbox.count) == (0, 0)


def announced(office: Office) -> tuple[Application, ...]:
    stage = Stage.PRELIMINARY_ANNOUNCEMENT
    return tuple(
        a_city(number, call=office.call, city=city, stage=stage)
        for number, city in enumerate(("Gdynia", "Sopot"), start=1)
    )


@asynccontextmanager
async def wired(
    folder: Path,
    now: datetime = OPEN,
    award: Award | None = None,
    doors: int = 2,
    **more: Any,
) -> AsyncIterator[Wired]:
    """The desk until the end of the block, once so many of its listeners listen."""
    public, operator, clock = free_endpoint(), free_endpoint(), Rehearsal(now)
    async with _mailing() as (mailbox, relay):
        given = settings.rehearsal(folder, relay_port=relay).model_copy(
            update={
                "web_listen": public, "operator_listen": operator,
                "public_url": f"http://{public}", **more,
            }
        )  # fmt: skip
        make_folder(given, sample=False, say=lambda line: None)
        given.call.write_text(CALL, encoding="utf-8")
        office = runtime.build(given)
        with office.store.transaction() as connection:
            store.applications.save(connection, announced(office))
            if award:
                store.awards.save(connection, award)
        serving = runtime.Serving(office, given, now=clock)
        async with _running(serving, doors) as port:
            yield Wired(
                serving=serving, office=replace(office, store=store.Store(given.database)),
                clock=clock, mailbox=mailbox, url=f"http://{public}",
                operator=f"http://{operator}", port=port,
            )  # fmt: skip


@asynccontextmanager
async def _mailing() -> AsyncIterator[tuple[Mailbox, int]]:
    """A mailbox that listens on this loop, and its port."""
    mailbox, loop = Mailbox(), asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(mailbox, loop=loop), "127.0.0.1", 0)
    try:
        yield mailbox, server.sockets[0].getsockname()[1]
    finally:
        server.close()


@asynccontextmanager
async def _running(serving: runtime.Serving, doors: int) -> AsyncIterator[int]:
    ready: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(serving.run(ready.set_result))
    try:
        async with asyncio.timeout(PATIENCE):
            where = await ready
            while serving.web and len(serving.web.doors) < doors:  # noqa: ASYNC110  it tells nobody
                await asyncio.sleep(0.01)
        yield int(where.rpartition(":")[2])
    finally:
        serving.stopping.set()
        await asyncio.wait_for(task, PATIENCE)
