"""The desk's listeners over HTTP: the public's, with Slack where it calls, and the operator's.

Invariant: whatever becomes of them, mail goes on: a place that is taken is told and tried again.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from starlette.types import ASGIApp

from bot.clock import Clock
from bot.forms import Endpoint
from bot.settings import Settings
from bot.web import operating, watching
from bot.web.app import Front
from bot.web.door import Door
from bot.web.pages import Site, languages, public
from bot.web.pulse import Pulse
from bot.web.stored import Stored
from bot.web.watching import Counts
from intake.desk import Office
from intake.errors import StoreError
from intake.messages import Kept

if TYPE_CHECKING:
    from slack_bolt.async_app import AsyncApp

log = logging.getLogger(__name__)

AGAIN = 10.0
"""Seconds between two tries to listen where another program does."""
SERVED = {"web_listen": "the public's pages", "operator_listen": "health and metrics"}
PATIENCE = 5.0
"""Seconds for the store to answer an operator."""


class Web:
    """The listeners of one desk; `doors` are those that are open, by the setting they are of.

    The public's pages read in `looker`, the operator's in `watcher`: however many read, the
    operator waits for none of them.
    """

    def __init__(
        self,
        office: Office,
        given: Settings,
        *,
        clock: Clock,
        new_id: Callable[[], str],
        looker: Executor,
        watcher: Executor,
        keep: Callable[[Kept], Awaitable[None]],
        pulse: Pulse,
    ) -> None:
        self._given, self._counts = given, Counts(clock)
        stored = partial(Stored, office, clock=clock, keep=keep, new_id=new_id)
        self._reading, self._watching = stored(looker=looker), stored(looker=watcher)
        self._front = Front(public(self._site(office, clock), self._counts))
        self._clock, self._pulse = clock, pulse
        self._slack_fault: Callable[[], str | None] = lambda: None
        self.doors: dict[str, Door] = {}
        self._stopping = asyncio.Event()

    def _site(self, office: Office, clock: Clock) -> Site:
        given = self._given
        return Site(
            reading=self._reading,
            secret=office.keys.secret,
            clock=clock,
            url=given.public_url or f"http://{given.web_listen}",
            desk=given.mail_address,
            public=given.public_address,
            tongues=languages.tongues(),
        )

    def join(self, slack: "AsyncApp") -> None:
        """Slack's requests come to the public's listener from now on."""
        self._front.join(slack)

    def watch(self, slack: Callable[[], str | None]) -> None:
        """What is wrong with Slack, where anything is, belongs to the desk's health from now on."""
        self._slack_fault = slack

    async def run(self) -> None:
        """Serve until `stop`."""
        rows = (
            ("web_listen", self._given.web_listen, self._front),
            ("operator_listen", self._given.operator_listen, self._operator()),
        )
        wanted = ((name, where, app) for name, where, app in rows if where)
        await asyncio.gather(*(self._serve(*row) for row in wanted))

    def stop(self) -> None:
        """Let what is under way end, and take no more."""
        self._stopping.set()
        for door in self.doors.values():
            door.stop()

    async def _serve(self, name: str, where: Endpoint, app: ASGIApp) -> None:
        while name not in self.doors and not self._stopping.is_set():
            await self._open(name, where, app)
        if name in self.doors:
            await self.doors[name].run_until_stopped()

    async def _open(self, name: str, where: Endpoint, app: ASGIApp) -> None:
        try:
            door = self.doors[name] = Door(app, where, self._given.web_proxies)
        except OSError as fault:
            log.error("nothing listens at %s: %s; see %s", where, fault.strerror, name)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), AGAIN)
        else:
            log.info("%s on %s, port %d", SERVED[name], where.host, door.port)

    def _operator(self) -> ASGIApp:
        async def look() -> dict[str, str]:
            told = {"slack": self._slack_fault(), "store": (await self._measured())[1]}
            now = self._clock()
            told |= {"desk": self._pulse.fault(now), "pages": self._reading.fault(now)}
            return {part: fault for part, fault in told.items() if fault}

        async def measure() -> dict[str, float]:
            figures, fault = await self._measured()
            age = self._pulse.age(self._clock()).total_seconds()
            return figures | {"store_answers": float(not fault), "desk_seconds_since_look": age}

        return operating.operator(look, measure, self._counts)

    async def _measured(self) -> tuple[dict[str, float], str | None]:
        """What waits in the store, and why it does not tell where it does not."""
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._watching.look(watching.figures), None
        except (StoreError, TimeoutError) as away:
            return {}, str(away) or "does not answer"
