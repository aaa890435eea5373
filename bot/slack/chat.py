"""The desk in Slack: the app, its transport, and who works behind it, on the desk's loop.

Invariant: whatever Slack does, this neither ends nor raises. Mail goes on.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import chain, repeat
from typing import Any

import aiohttp
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient

from bot.clock import Clock
from bot.courier import Courier
from bot.faults import tried
from bot.settings import Settings
from bot.slack import app, barred, calls, features, offered, receive
from bot.slack.carrier import Carrier
from bot.slack.catching_up import Catching
from bot.slack.deliver import Deliverer
from bot.slack.features import channels, home
from bot.slack.pace import Pace
from bot.slack.people import Ourselves
from bot.slack.room import Handler, Room
from bot.slack.shown import Show
from bot.slack.shown.kinds import SHOWN
from bot.slack.whom import Naming
from bot.slack.worker import Worker
from intake.desk import Office, posting
from intake.notices import Letter
from intake.store.chats.signals import Signal

log = logging.getLogger(__name__)

PAUSES = (1, 2, 5, 15, 30, 60, 120, 300)
"""Seconds between two tries to be let in."""
GRACE = 1.0
"""Seconds that what is under way gets when the desk ends."""
AGAIN = 5.0
"""Seconds after which a part that failed is begun again."""
LOOKS = 10.0
"""Seconds between two looks whether the socket is there."""
LOCK_WAIT = 2.5
"""Seconds that what Slack and people wait for waits for a locked database: they give up after 3."""
NOT_LET_IN = (
    "%s. Set CITYDESK_SLACK_BOT_TOKEN to the token under OAuth & Permissions (install the app "
    "there first) and start again; what comes by mail is served meanwhile"
)
NO_SOCKET = (
    "no socket: %s. Set CITYDESK_SLACK_APP_TOKEN to an app-level token with connections:write, and "
    "switch Socket Mode on"
)


@dataclass(frozen=True, kw_only=True)
class Features:
    """What the desk can do in Slack."""

    listeners: tuple[app.Feature, ...]
    handlers: Mapping[str, Handler]
    shown: Mapping[str, Show]


class Chat:
    """One workspace's Slack, where the settings name one."""

    def __init__(
        self,
        office: Office,
        given: Settings,
        *,
        clock: Clock,
        new_id: Callable[[], str],
        writer: Executor,
        looker: Executor,
        arrived: Callable[[], None],
        open_case: Callable[..., object],
        can: Features | None = None,
        pace: Pace | None = None,
        refusal_of: Callable[[bytes], str | None] = lambda content: None,
        join: Callable[[AsyncApp], None] | None = None,
    ) -> None:
        self._given, self._arrived, self._can = given, arrived, can or everything()
        self._join = join
        self._ourselves: Ourselves | None = None
        client = self._client = calls.client(given.slack_bot_token or "", given.slack_api)
        self.people = Naming.of(client, given, clock)
        self._patient = office.store.hurried(LOCK_WAIT)
        self.room = Room(
            office=office, patient=self._patient, client=client, people=self.people,
            channel=given.slack_channel or "", clock=clock, new_id=new_id, writer=writer,
            looker=looker, wake=self.wake, refusal_of=refusal_of,
        )  # fmt: skip
        pace = pace or Pace()
        self.worker = Worker(self.room, self._can.handlers, lambda lane: self.catching.first(lane))
        self.carrier = Carrier(self.room, self._can.shown, pace=pace)
        self.courier = self._courier(pace, open_case)
        self.keeper = receive.keeper(self._patient, self.room.writer)
        self.receiver = self._receiver()
        self.catching = Catching(self.room, self.receiver.signal, self._caught)
        self.socket: AsyncSocketModeHandler | None = None

    def _courier(self, pace: Pace, open_case: Callable[..., object]) -> Courier:
        told = partial(barred.told, self.room)
        deliverer = Deliverer(self.room.client, self.people, self._below, pace=pace, told=told)
        return Courier(
            store=self.room.office.store,
            channel="slack",
            carry=deliverer.carry,
            reach=deliverer.reach,
            clock=self.room.clock,
            writer=self.room.writer,
            open_case=open_case,
            settled=partial(posting.carried, self.room.office),
        )

    def _receiver(self) -> receive.Receiver:
        return receive.Receiver(
            keeper=self.keeper,
            clock=self.room.clock,
            people=self.people,
            wake=self.worker.wake,
            ourselves=lambda: self._ourselves,
            changed=lambda user: self.room.soon(home.changed(self.room, user)),
        )

    async def _caught(self, signal: Signal) -> None:
        await self.keeper.keep(signal)
        self.worker.wake()

    async def _below(self, letter: Letter) -> offered.Offered:
        office, now = self.room.office, self.room.clock()
        return await self.room.reading(
            lambda connection: offered.below(office, connection, letter, now)
        )

    def fault(self) -> str | None:
        """What is wrong with Slack for good: it refuses a token of ours; a hiccup is none."""
        return self._client.fault()

    def wake(self) -> None:
        """Something changed: the desk, the worker and the carriers look at once."""
        self._arrived()
        self.worker.wake()
        self.carrier.wake()
        self.courier.wake()

    async def run(self) -> None:
        """Serve Slack until cancelled."""
        self.catching.missed(self.room.clock())
        bolt = app.build(
            self.room,
            self.receiver,
            self._can.listeners,
            signing_secret=self._given.slack_signing_secret or "-",
        )
        listening = self._by_socket if self._given.slack_app_token else self._by_http
        listen = _lasting(lambda: listening(bolt))
        working = (_lasting(self._work), listen, _lasting(self.worker.run))
        tasks = [asyncio.create_task(one) for one in working]
        try:
            await asyncio.gather(*tasks)
        finally:
            await self._end(tasks)

    async def _work(self) -> None:
        """Carry what is to be said, once Slack knows us."""
        await self._be_known()
        is_over = await channels.begun(self.room)
        begun = () if is_over else (_lasting(self._begin),)
        carrying = _lasting(self.carrier.run), _lasting(self.courier.run)
        catching = _lasting(self.catching.run), _lasting(self._look_for_gaps)
        await asyncio.gather(*begun, *carrying, *catching, _lasting(self.people.keep_warm))

    async def _begin(self) -> None:
        """Tried until Slack says how its channel stands: nobody else tells the desk."""
        for pause in chain(PAUSES, repeat(PAUSES[-1])):
            await asyncio.sleep(pause)
            if await channels.begun(self.room):
                return

    async def _look_for_gaps(self) -> None:
        """A socket that was shut, or a token that Slack did not know: what came then is read."""
        heard_at, was_there = self.room.clock(), True
        while True:
            await asyncio.sleep(LOOKS)
            is_there, now = await self._is_told(), self.room.clock()
            if is_there and not was_there:
                self.catching.missed(heard_at)
            heard_at, was_there = now if is_there else heard_at, is_there

    async def _is_told(self) -> bool:
        """Whether Slack can tell us things, as far as we see."""
        is_shut = self.socket is not None and not await self.socket.client.is_connected()
        return not is_shut and self.fault() is None

    async def _be_known(self) -> None:
        tries = 0
        while self._ourselves is None:
            try:
                self._ourselves = await self.people.ourselves()
            except calls.AwayError as away:
                log.error(NOT_LET_IN, away)
                await asyncio.sleep(PAUSES[min(tries, len(PAUSES) - 1)])
                tries += 1

    async def _by_socket(self, bolt: AsyncApp) -> None:
        """Connect once Slack would let us, since its own client tries for ever, and loudly."""
        token, tries = self._given.slack_app_token or "", 0
        while True:
            opened = await calls.ask(self.room.client.apps_connections_open(app_token=token))
            if isinstance(opened, dict):
                break
            log.error(NO_SOCKET, calls.words(opened))
            await asyncio.sleep(PAUSES[min(tries, len(PAUSES) - 1)])
            tries += 1
        self.socket = AsyncSocketModeHandler(bolt, token, logger=log)
        self.socket.client.wss_uri = opened["url"]
        watching = asyncio.create_task(self._watch(self.socket.client))
        try:
            await self.socket.client.connect()  # type: ignore[no-untyped-call]
            await watching
        finally:
            watching.cancel()

    async def _watch(self, client: SocketModeClient) -> None:
        """An address for a socket lasts a minute, but the client tries the same one for ever."""
        while True:
            await asyncio.sleep(LOOKS)
            if not await client.is_connected():
                client.wss_uri = None

    async def _by_http(self, bolt: AsyncApp) -> None:
        """Slack calls at the public's listener, which is not ours to begin or to end."""
        assert self._join, "settings with Slack over HTTP have a listener"
        self._join(bolt)
        await asyncio.Event().wait()

    async def _end(self, tasks: list[asyncio.Task[None]]) -> None:
        self.courier.stop()
        if self.socket:
            with suppress(SlackApiError, aiohttp.ClientError, OSError, TimeoutError):
                closing = self.socket.client.close()  # type: ignore[no-untyped-call]
                await asyncio.wait_for(closing, GRACE)
        for task in [*tasks, *self.room.under_way]:
            task.cancel()
        await asyncio.gather(*tasks, *self.room.under_way, return_exceptions=True)
        if self.room.client.session:
            await self.room.client.session.close()
        self._patient.close()


def everything() -> Features:
    """All features of the house."""
    return Features(listeners=features.FEATURES, handlers=features.HANDLERS, shown=SHOWN)


async def _lasting(begin: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """A part that fails is told and begun again; the rest of the desk goes on meanwhile."""
    while True:
        if await tried("a part of Slack's side, which is begun again,", begin(), but=()) is None:
            return
        await asyncio.sleep(AGAIN)  # mail and the other parts must go on
