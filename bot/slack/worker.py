"""The worker: what was kept is worked off, and what was agreed to is carried out.

Invariant: a signal's change and its end are one transaction; whatever was begun before the desk
stopped is begun again. A failure is tried again, and at last parked and told; what the app lacks a
right for waits for that right. Within a lane nothing overtakes, and no lane waits for another or
for what organizers agreed to.
"""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping
from contextlib import nullcontext, suppress
from datetime import datetime, timedelta

from bot.faults import tried
from bot.slack import barred, calls, lanes, newcomers, wrote
from bot.slack.calls import Away, AwayError, Refused
from bot.slack.carrying_out import Drafts
from bot.slack.receive import event_of
from bot.slack.room import Change, Handler, Room
from intake import store
from intake.cases import Case, CaseKind
from intake.conversation.turns import Turn
from intake.desk import board, retrying
from intake.desk.faults import said
from intake.errors import StoreUnavailableError
from intake.store import Connection
from intake.store.chats.signals import Signal

log = logging.getLogger(__name__)

FAILED = "The desk failed on it."
UNANSWERED = "Slack gave no answer that the desk needs for it."
POLL = 0.5
AT_ONCE = 32
"""Signals looked at together; those of one channel are worked off one after the other."""
MOST_LANES, MOST_DIRECT = 64, 48
"""Lanes in hand at a time, and those of direct messages among them: anybody may write there, with
files that come slowly, so the rest is left to the organizers."""
MOST_LARGE = 8
"""Messages with files in hand at a time, from the first byte to the commit."""
BACK_OFF = tuple(timedelta(seconds=seconds) for seconds in (2, 10, 60, 300, 900, 3600, 3600))
MOST_ATTEMPTS = 5
"""Tries of what fails in us, a few minutes in all: its lane waits meanwhile."""
MOST_REFUSALS = 3
"""Tries of what Slack itself refuses: it seldom thinks better of it."""
MOST_TROUBLES = 7
"""Tries of what Slack fails at while it answers others, an hour and a half in all."""
UNRIGHTED, UNKNOWN = "waits for a right: ", "waits to be let in: "
"""How the error of what waits for a right begins, and of what waits for a token that holds."""
RIGHT_AGAIN = timedelta(minutes=1)
"""How soon it is tried again."""
FORGETS = timedelta(days=1)
DIRECT = "D"
"""How the IDs of direct messages begin."""
GOODBYES = frozenset({"app_uninstalled", "tokens_revoked"})


class Worker:
    """Works off signals by `handlers`; those that nobody handles are done at once.

    `first` hears of each lane before it is worked off; it says whether something was put before.
    """

    def __init__(
        self,
        room: Room,
        handlers: Mapping[str, Handler],
        first: Callable[[str], Awaitable[bool]],
    ) -> None:
        self._room, self._handlers, self._first = room, handlers, first
        self._drafts = Drafts(room)
        self._stirred = asyncio.Event()
        self._lanes: dict[str, asyncio.Task[None]] = {}
        self._large = asyncio.Semaphore(MOST_LARGE)
        self._forgets_at: datetime | None = None
        self._lacks, self._is_told = set[str](), True  # perhaps, before we began

    def wake(self) -> None:
        """Look now rather than at the next poll."""
        self._stirred.set()
        self._drafts.wake()

    async def run(self) -> None:
        """Work until cancelled; a locked store is waited for."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._drafts.run())
            tasks.create_task(self._signals())

    async def _signals(self) -> None:
        try:
            await self._take_up()
            while True:
                self._stirred.clear()
                try:
                    while await self._begin():
                        pass
                    await self._forget()
                except StoreUnavailableError as fault:
                    log.warning("Slack's signals wait for the store: %s", fault)
                with suppress(TimeoutError):
                    async with asyncio.timeout(POLL):  # wait_for may swallow a cancellation
                        await self._stirred.wait()
        finally:
            await self._let_go()

    async def _take_up(self) -> None:
        """What waited for a token or a right may have it since the desk was started again."""
        whys, now = (UNRIGHTED, UNKNOWN), self._room.clock()
        with suppress(StoreUnavailableError):
            await self._room.noting(lambda connection: store.signals.hurry(connection, whys, now))

    async def _begin(self) -> bool:
        """Take lanes in hand in which something is due; whether there was any."""
        now, without = self._room.clock(), tuple(self._lanes)
        beyond = "" if self._is_free_for(DIRECT) else DIRECT
        if len(self._lanes) >= MOST_LANES:
            return False
        signals = await self._room.noting(
            lambda connection: store.signals.waiting(
                connection, now, AT_ONCE, without=without, beyond=beyond
            )
        )
        lanes: dict[str, list[Signal]] = defaultdict(list)
        for signal in signals:
            lanes[signal.lane].append(signal)
        begun = [lane for lane, its in lanes.items() if self._begin_lane(lane, its)]
        return bool(begun)

    def _begin_lane(self, lane: str, signals: list[Signal]) -> bool:
        if not self._is_free_for(lane):
            return False
        self._lanes[lane] = asyncio.create_task(self._in_turn(lane, signals))
        return True

    def _is_free_for(self, lane: str) -> bool:
        direct = sum(one.startswith(DIRECT) for one in self._lanes)
        return not lane.startswith(DIRECT) or direct < MOST_DIRECT

    async def _let_go(self) -> None:
        tasks = list(self._lanes.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _in_turn(self, lane: str, signals: list[Signal]) -> None:
        """One after the other; what comes after one that was put off waits for it."""
        try:
            signals = [] if await self._first(lane) else signals
            for signal in lanes.in_order(signals):
                if not await self._work_off(signal):
                    break
            self._stirred.set()
        except StoreUnavailableError as fault:
            log.warning("signals of Slack's wait for the store: %s", fault)
            await asyncio.sleep(POLL)
        finally:
            del self._lanes[lane]

    async def _work_off(self, signal: Signal) -> bool:
        """Whether the signal is out of the way: False where it is tried again later."""
        work, what = self._done(signal), f"working off {signal.kind} {signal.id}"
        try:
            fault = await tried(what, work, but=(StoreUnavailableError, AwayError))
        except AwayError as away:
            return await self._unanswered(signal, away)
        if fault is None:
            await self._went()
            return True
        return await self._again(signal, said(fault)[:500], MOST_ATTEMPTS, why=FAILED)

    async def _unanswered(self, signal: Signal, away: AwayError) -> bool:
        """While Slack is away for all, or the app lacks a right, no signal's tries run out."""
        if why := barred.why(away.failure):
            return await self._barred(signal, why)
        match away.failure:
            case Away(is_ours=False):
                return await self._wait(signal, f"{UNKNOWN}{away}")
            case Refused():
                log.error("Slack refuses what %s %s needs: %s", signal.kind, signal.id, away)
                why = f"Slack refuses it: {away}"
                return await self._again(signal, why, MOST_REFUSALS, why=f"{why}.")
            case Away(is_ours=True) if await calls.is_there(self._room.client):
                return await self._again(signal, f"{away}", MOST_TROUBLES, why=UNANSWERED)
        return await self._put_off(signal, f"{away}")

    async def _barred(self, signal: Signal, why: str) -> bool:
        """It waits for the right, and the office hears which one."""
        await self._wait(signal, f"{UNRIGHTED}{why}")
        if why not in self._lacks:
            log.error("%s %s waits: %s", signal.kind, signal.id, why)
            self._lacks.add(why)
            self._is_told = True
            await barred.told(self._room, "; ".join(sorted(self._lacks)), barred.WORDS)
        return False

    async def _went(self) -> None:
        """Once nothing waits for a right any more, the office hears that, too."""
        if not self._is_told or await self._room.reading(
            lambda connection: store.signals.is_any_put_off(connection, UNRIGHTED)
        ):
            return
        await barred.told(self._room, "", barred.WORDS)
        self._lacks.clear()
        self._is_told = False

    async def _done(self, signal: Signal) -> None:
        async with self._large if wrote.has_files(event_of(signal)) else nullcontext():
            change = await self._handled(signal)
            await self._room.writing(lambda connection: _end(connection, signal, change))

    async def _again(self, signal: Signal, reason: str, most: int, *, why: str) -> bool:
        """Tried again later, or parked: the `reason` is for who runs the desk, `why` for all."""
        if signal.attempts + 1 < most:
            return await self._put_off(signal, reason)
        await self._park(signal, reason, why)
        return True

    async def _handled(self, signal: Signal) -> Change | None:
        if signal.kind in GOODBYES:
            log.error("Slack: %s. Install the app again and set its new bot token", signal.kind)
        handler = self._handlers.get(signal.kind)
        if handler is None:
            return None
        ours = {"kept_at": signal.received_at.isoformat(), "attempts": signal.attempts}
        return await handler(self._room, {**event_of(signal), **ours})

    async def _put_off(self, signal: Signal, error: str) -> bool:
        due_at = self._room.clock() + BACK_OFF[min(signal.attempts, len(BACK_OFF) - 1)]
        await self._room.noting(
            lambda connection: store.signals.later(connection, signal.id, due_at, error)
        )
        return False

    async def _wait(self, signal: Signal, error: str) -> bool:
        """Put off for what is no fault of its own: that counts as no try."""
        due_at = self._room.clock() + RIGHT_AGAIN
        await self._room.noting(
            lambda connection: store.signals.later(
                connection, signal.id, due_at, error, is_counted=False
            )
        )
        return False

    async def _park(self, signal: Signal, error: str, why: str) -> None:
        office, now, event = self._room.office, self._room.clock(), event_of(signal)
        who = wrote.who(event)
        did = await wrote.words(self._room.people, event)
        text = wrote.parked(event, await self._name(who), did, why)
        case = Case(kind=CaseKind.PARKED, text=text, at=now, message=signal.id)

        def park(connection: Connection) -> None:
            store.signals.park(connection, signal.id, error, now)
            again = retrying.failed_again(connection, case, now)
            opened = [] if again else [store.cases.open(connection, case)]
            if office.has_board and opened:
                board.tell(connection, Turn(cases=(case,)), opened, now, news_at=now)
            if who and wrote.is_direct(event):
                store.board.put(connection, f"parked:{signal.id}", now, place=who)

        await self._room.writing(park)

    async def _name(self, who: str) -> str:
        """As Slack has it; nobody reads an ID where Slack does not say."""
        if who:
            with suppress(AwayError):
                return (await self._room.people.person(who)).name
        return "Somebody"

    async def _forget(self) -> None:
        now = self._room.clock()
        if self._forgets_at is None or now >= self._forgets_at:
            self._forgets_at = now + FORGETS
            await self._room.noting(lambda connection: _forget(connection, now))


def _forget(connection: Connection, now: datetime) -> None:
    store.signals.forget(connection, now)
    newcomers.expire(connection, now)


def _end(connection: Connection, signal: Signal, change: Change | None) -> None:
    """The change, and the signal off those waiting: nothing where somebody else did that."""
    if store.signals.done(connection, signal.id) and change is not None:
        change(connection)
