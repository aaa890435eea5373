"""What every feature works with: the desk, the people, Slack's own verbs, and time.

Invariant: a listener changes the store only through `writing`, in one transaction, and never waits
for Slack within one.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from concurrent.futures import Executor
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, TypeVar

from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import Clock
from bot.faults import tried
from bot.slack import faults
from bot.slack.people import People
from intake.desk import Office
from intake.store import Connection, Store

T = TypeVar("T")

Change = Callable[[Connection], object]
"""What a signal comes to: done in the same transaction that takes the signal from those waiting."""


DOING: ContextVar[Mapping[str, Any] | None] = ContextVar("DOING", default=None)
"""What a person did that is listened to now."""


OPENED: ContextVar[str] = ContextVar("OPENED", default="")
"""The ID of the modal that was opened for it, which waits to be filled."""


@dataclass(frozen=True, kw_only=True)
class Room:
    """One workspace in which the desk's organizers are.

    `channel` is theirs. `patient` is the desk's store for work that would rather wait for another's
    lock than fail. `writer` is the desk's one writing thread, `looker` the one that reads.
    `wake` has the worker and the carrier look at once. `refusal_of` says why a city's file may not
    be used (`infected`, `unscanned`), or None; it blocks.
    """

    office: Office
    patient: Store
    client: AsyncWebClient
    people: People
    channel: str
    clock: Clock
    new_id: Callable[[], str]
    writer: Executor
    looker: Executor
    wake: Callable[[], None]
    refusal_of: Callable[[bytes], str | None] = lambda content: None
    under_way: set[asyncio.Task[Any]] = field(default_factory=set)
    reopened: set[str] = field(default_factory=set)
    """Channels that take messages again, until what waited for that has heard of it."""

    async def reading(self, work: Callable[[Connection], T]) -> T:
        """What `work` reads; it can change nothing."""

        def read() -> T:
            with self.office.store.reading() as connection:
                return work(connection)

        return await asyncio.get_running_loop().run_in_executor(self.looker, read)

    async def writing(self, work: Callable[[Connection], T]) -> T:
        """What `work` does, in one transaction; durable when this returns."""
        done = await self._write(self.patient, work)
        self.wake()
        return done

    async def noting(self, work: Callable[[Connection], T]) -> T:
        """The same for what is tried again anyway: it wakes nobody, and waits for nobody long."""
        return await self._write(self.office.store, work)

    async def _write(self, store: Store, work: Callable[[Connection], T]) -> T:
        def write() -> T:
            with store.transaction() as connection:
                return work(connection)

        return await asyncio.get_running_loop().run_in_executor(self.writer, write)

    def soon(self, work: Coroutine[Any, Any, None]) -> None:
        """Go on with this after the acknowledgement: for what may be lost, as opening a form.

        What fails is told to who did what is listened to now.
        """
        task = asyncio.create_task(self._told(work))
        self.under_way.add(task)
        task.add_done_callback(self.under_way.discard)

    async def _told(self, work: Coroutine[Any, Any, None]) -> None:
        fault = await tried("what somebody did", work, but=())  # nobody else sees anything happen
        if isinstance(fault, Exception):
            text = faults.text(fault, self.new_id, DOING.get() or {})
            await faults.say(self.client, text, DOING.get() or {}, OPENED.get())


Event = Mapping[str, Any]
"""The `event` of Slack's envelope, or the whole of an interaction.

`kept_at` is when it came, `attempts` how often it was tried before.
"""

Handler = Callable[[Room, Event], Awaitable[Change | None]]
"""Works a kept signal off: it may ask Slack, and returns the change; None where there is none.

It may run again for the same signal, so what it does before the change must bear that.
"""
