"""The composition root: settings in, a working desk out. Nothing else knows all the rooms.

Invariant: one writer thread does all that changes the store; another looks up reply tokens for the
door, so that a client never waits for the desk before DATA, and one reads for the public's pages.
The loop only waits.
"""

import asyncio
import logging
import os
import signal
import ssl
from collections.abc import Callable, Coroutine, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from functools import partial
from threading import Timer
from typing import TYPE_CHECKING, Any, TypeVar

from bot import clock, reading, settings
from bot.clock import Clock
from bot.courier import Courier
from bot.keeper import Keeper
from bot.mail import carry, receive, recipients, scan
from bot.mail.rates import Rates
from bot.mail.receive import MailDoor
from bot.mail.send import Relay
from bot.settings import Settings
from bot.taken import Taken
from bot.web.pulse import Pulse
from intake import desk, store
from intake.calls import loading
from intake.calls.model import Call
from intake.contacts import Keys
from intake.desk import Office, enclosing, posting
from intake.desk.quiet import Quiet
from intake.errors import CallFileError, StoreUnavailableError
from intake.messages import Address, Attachment, Kept
from intake.notices import Letter
from intake.store import Store
from replies import render

if TYPE_CHECKING:
    from bot.slack.chat import Chat
    from bot.web.listening import Web

log = logging.getLogger(__name__)

REMIND = 1.0
"""Seconds between two looks at what is due."""
GRACE = 2.0
"""Seconds that mails and letters under way get when the desk ends."""
LAST = 4.5
"""Seconds after which an ending desk is gone, whatever it still waits for."""

HASTE = 0.5
"""Seconds that what is tried again anyway waits for a locked database: who brings mail waits."""
PATIENCE = 30.0
"""Seconds that a verb beside a running desk waits for its turn to write: the desk decides several
mails in one transaction, which on a busy machine outlasts the store's own wait."""
POLL = 0.5
"""Seconds after which work done by another program on the same store is noticed."""
TAKEN = "taken.log"
"""The file in the data folder of letters that the relay took and the store does not hold yet."""
AT_ONCE = 5
"""Mails decided in one transaction: who brings the next one waits for its end before the 250."""

T = TypeVar("T")


def build(given: Settings) -> Office:
    """The desk as the settings describe it, its store migrated and its call frozen.

    Raises CitydeskError with one clear line where the data folder, call or store do not hold.
    """
    text = read_call(given)
    call, keys = loading.load(text), _keys(given)
    office = _office(given, keys, _migrated(Store(given.database)), call)
    with office.store.transaction() as connection:
        store.calls.freeze(connection, office.call.version, text, clock.now())
        store.calls.put_in_force(connection, office.call.version)
    return office


def build_beside(given: Settings) -> Office:
    """The same for a verb beside a running desk: under the call it was started with.

    A call file that is being edited does not concern it. Raises as `build` does.
    """
    keys = _keys(given)  # first of all: it says plainly where no data folder was made
    opened = _migrated(Store(given.database, wait=PATIENCE))
    with opened.reading() as connection:
        text = store.calls.in_force(connection)
    return _office(given, keys, opened, loading.load(text or read_call(given)))


def _keys(given: Settings) -> Keys:
    return Keys(secret=settings.secret(given))


def _migrated(opened: Store) -> Store:
    opened.migrate()
    return opened


def _office(given: Settings, keys: Keys, opened: Store, call: Call) -> Office:
    return Office(
        store=opened,
        call=call,
        keys=keys,
        organizers=tuple(Address(address=one) for one in given.organizers),
        read=partial(reading.read, given.mail_address),
        render=partial(
            render.letter,
            address=given.mail_address,
            keys=keys,
            hold=timedelta(seconds=given.hold),
        ),
        salt=clock.salt,
        hold=timedelta(seconds=given.hold),
        has_board=given.has_slack,
        quiet=_quiet(given),
        verify_at=given.verify_at,
        unsettable=_unsettable,
        is_desks=partial(recipients.is_ours, desk=given.mail_address),
    )


def _unsettable(names: Iterable[str]) -> tuple[str, ...]:
    """None where the desk has no documents; imported here, since few runs of the program ask."""
    from bot import documents

    try:
        return documents.unsettable(names)
    except documents.DocumentsMissingError:
        return ()


def _quiet(given: Settings) -> Quiet | None:
    if not given.has_slack or given.slack_quiet is None:
        return None
    return Quiet(since=given.slack_quiet[0], until=given.slack_quiet[1])


def read_call(given: Settings) -> str:
    """The text of the call in force; CallFileError where the file is not there."""
    try:
        return given.call.read_text(encoding="utf-8")
    except OSError as fault:
        reason = fault.strerror or "unreadable"
        raise CallFileError(f"{given.call}: {reason}; `citydesk init` makes one") from None


class Serving:
    """A running desk: a door, a desk, a courier and a timer on one loop; Slack where it is set.

    `apart` is how many seconds lie between two messages in one channel, where Slack is our own.
    """

    def __init__(
        self,
        office: Office,
        given: Settings,
        now: Clock = clock.now,
        *,
        apart: float | None = None,
    ) -> None:
        self.now = now
        self.shelf = office.store
        self.office = replace(office, store=office.store.hurried(HASTE))
        self.given = given
        self.writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self.looker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="look-up")
        self.pages = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pages")
        self.watcher = ThreadPoolExecutor(max_workers=1, thread_name_prefix="operator")
        self.arrived = asyncio.Event()
        self.stopping = asyncio.Event()
        self.looking = asyncio.Event()
        self.keeper = Keeper(partial(desk.take, office), self.writer)
        self.relay = Relay(given.mail_relay, helo=given.mail_address.rpartition("@")[2])
        self.courier = self._courier()
        self.pulse = Pulse(now())
        self.web = self._web() if given.web_listen or given.operator_listen else None
        self.chat = self._chat(apart) if given.has_slack else None
        if self.web and self.chat:
            self.web.watch(self.chat.fault)
        self.door = self._door()

    def _courier(self) -> Courier:
        return Courier(
            store=self.office.store,
            carry=partial(
                carry.carry,
                self.relay,
                self.given.mail_address,
                self.office.keys,
                enclosing=self._enclosing,
            ),
            reach=self.relay.reach,
            clock=self.now,
            writer=self.writer,
            open_case=partial(posting.report, self.office, self.now),
            settled=partial(posting.carried, self.office),
            taken=Taken(self.given.data / TAKEN),
        )

    async def _enclosing(self, letter: Letter) -> Sequence[Attachment] | None:
        if not enclosing.is_with(letter):
            return ()
        look = partial(enclosing.files, self.office, letter, self.now())
        return await asyncio.get_running_loop().run_in_executor(self.looker, look)

    def _door(self) -> MailDoor:
        rate = self.given.mail_rate
        return MailDoor(
            address=self.given.mail_address,
            keep=self.keep,
            knows=self.knows,
            clock=self.now,
            new_id=clock.new_id,
            rates=Rates(host=rate.host, address=rate.address),
            faults=(OSError, StoreUnavailableError),
            tls=_tls(self.given),
        )

    def _web(self) -> "Web":
        """The listeners over HTTP; imported here, since a desk without them need not carry them."""
        from bot.web.listening import Web

        return Web(
            self.office,
            self.given,
            clock=self.now,
            new_id=clock.new_id,
            looker=self.pages,
            watcher=self.watcher,
            keep=self.keep_unscanned,
            pulse=self.pulse,
        )

    def _chat(self, apart: float | None) -> "Chat":
        """The desk in Slack; imported here, since a desk of mail alone need not carry it."""
        from bot.slack.chat import Chat
        from bot.slack.pace import Pace

        return Chat(
            self.office,
            self.given,
            clock=self.now,
            new_id=clock.new_id,
            writer=self.writer,
            looker=self.looker,
            arrived=self.arrived.set,
            open_case=partial(posting.report, self.office, self.now),
            refusal_of=partial(scan.refusal_of, where=self.given.clamd),
            pace=None if apart is None else Pace(apart),
            join=self.web.join if self.web else None,
        )

    async def run(self, ready: Callable[[str], None]) -> None:
        """Serve until `stopping` is set; `ready` hears once where the door listens."""
        server = await self.door.open(self.given.mail_listen.host, self.given.mail_listen.port)
        carrying = asyncio.create_task(self.courier.run())
        tasks = [carrying, asyncio.create_task(self._serve()), asyncio.create_task(self._remind())]
        if self.chat:
            tasks.append(asyncio.create_task(self.chat.run()))
        serving = [asyncio.create_task(self.web.run())] if self.web else []
        tasks += serving
        ready(f"{server.sockets[0].getsockname()[0]}:{server.sockets[0].getsockname()[1]}")
        await _first(self.stopping.wait(), tasks)
        self.courier.stop()
        if self.web:
            self.web.stop()
        finishing = asyncio.wait([carrying, *serving], timeout=GRACE)
        await asyncio.gather(self.door.close(server, GRACE), finishing)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self.relay.close()
        for threads in (self.writer, self.looker, self.pages, self.watcher):
            threads.shutdown()
        self.office.store.close()
        self.shelf.close()

    async def keep(self, kept: Kept) -> None:
        """Keep a message (durable when this returns) and wake the desk."""
        if self.given.clamd:
            raw = await asyncio.to_thread(scan.stamped, kept.raw, self.given.clamd)
            kept = replace(kept, raw=raw)
        await self.keep_unscanned(kept)

    async def keep_unscanned(self, kept: Kept) -> None:
        """The same for what brings no file, as a page's form."""
        await self.keeper.keep(kept)
        self.arrived.set()

    async def knows(self, token: str) -> bool:
        """Whether a reply token is a contact's or a panelist's."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self.looker, partial(self._knows, token))

    def _knows(self, token: str) -> bool:
        with self.office.store.reading() as connection:
            is_contacts = store.applications.knows_token(connection, token)
            return is_contacts or store.panel.knows_token(connection, token)

    async def _serve(self) -> None:
        """Serve what waits; look again when a mail arrives, or for what other programs left."""
        await self._keep_at(self._decide, self.arrived, POLL)

    def _wake(self) -> None:
        self.courier.wake()
        if self.chat:
            self.chat.wake()

    def _decide(self) -> int:
        settled = desk.serve(self.office, self.now(), limit=AT_ONCE)
        self.pulse.beat(self.now())
        return settled

    async def _remind(self) -> None:
        await self._keep_at(self._bring, self.looking, REMIND)

    def look(self) -> None:
        """Look now at all that is due, as where a clock has jumped."""
        self.arrived.set()
        self.looking.set()
        self._wake()

    def _bring(self) -> int:
        """What time brings: decisions whose hold is over, reminders, closings."""
        return desk.settle(self.office, self.now()) + desk.remind(self.office, self.now())

    async def _keep_at(self, work: Callable[[], int], stirred: asyncio.Event, most: float) -> None:
        """Do this as long as it comes to something; then again when stirred, or so many seconds
        later."""
        while True:
            stirred.clear()
            try:
                while await self._in_writer(work):
                    self._wake()
            except StoreUnavailableError as fault:
                log.warning("the store cannot work now, trying again: %s", fault)
            with suppress(TimeoutError):
                async with asyncio.timeout(most):
                    await stirred.wait()

    async def _in_writer(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self.writer, work)


async def run(given: Settings, ready: Callable[[str], None]) -> None:
    """Run the desk until SIGTERM or SIGINT; what is under way is finished or left whole."""
    serving = Serving(build(given), given)
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop, serving)
    await serving.run(ready)


def stop(serving: Serving) -> None:
    """End the desk in good order, but within `LAST`.

    Who waits for a locked database then is cut off as by a kill, which leaves nothing half done.
    """
    serving.stopping.set()
    last = Timer(LAST, os._exit, [0])
    last.daemon = True
    last.start()


async def _first(stop: Coroutine[Any, Any, object], tasks: list[asyncio.Task[None]]) -> None:
    """Wait for the stop; a task that ends before is a fault, and is raised."""
    waiting = asyncio.create_task(stop)
    done, _ = await asyncio.wait([waiting, *tasks], return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    for task in done - {waiting}:
        task.result()


def _tls(given: Settings) -> ssl.SSLContext | None:
    """The door's certificate, so that it offers STARTTLS; None where none is set."""
    if given.mail_tls_cert is None or given.mail_tls_key is None:
        return None
    return receive.tls(given.mail_tls_cert, given.mail_tls_key)
