"""The worker: what was kept is worked off, and what was agreed to is carried out.

Invariant: a signal's change and its end are one transaction; whatever was begun before the desk
stopped is begun again. A failure is tried again, and at last parked and told.
"""

import asyncio
import json
import logging
from collections import defaultdict
from collections.abc import Coroutine, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

from bot.slack.calls import AwayError
from bot.slack.carrying_out import Drafts
from bot.slack.room import Change, Event, Handler, Room
from intake import store
from intake.cases import Case, CaseKind
from intake.conversation.turns import Turn
from intake.desk import board
from intake.errors import StoreUnavailableError
from intake.store import Connection
from intake.store.signals import Signal

log = logging.getLogger(__name__)

POLL = 0.5
AT_ONCE = 32
"""Signals looked at together; those of one channel are worked off one after the other."""
BACK_OFF = tuple(timedelta(seconds=seconds) for seconds in (2, 10, 60, 300, 900, 3600, 3600))
MOST_ATTEMPTS = len(BACK_OFF) + 1
FORGETS = timedelta(days=1)
GOODBYES = frozenset({"app_uninstalled", "tokens_revoked"})


class Worker:
    """Works off signals by `handlers`; those that nobody handles are done at once."""

    def __init__(self, room: Room, handlers: Mapping[str, Handler]) -> None:
        self._room, self._handlers = room, handlers
        self._drafts = Drafts(room)
        self._stirred = asyncio.Event()
        self._forgets_at: datetime | None = None

    def wake(self) -> None:
        """Look now rather than at the next poll."""
        self._stirred.set()

    async def run(self) -> None:
        """Work until cancelled; a locked store is waited for."""
        while True:
            self._stirred.clear()
            try:
                await self.work()
                await self._forget()
            except StoreUnavailableError as fault:
                log.warning("Slack's signals wait for the store: %s", fault)
                await asyncio.sleep(POLL)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stirred.wait(), POLL)

    async def work(self) -> int:
        """Work off all that is due, and carry out what was agreed to; how much that was."""
        worked = await self._drafts.carry_out()
        while signals := await self._waiting():
            lanes: dict[str, list[Signal]] = defaultdict(list)
            for signal in signals:
                lanes[_lane(signal)].append(signal)
            await _all(*(self._in_turn(lane) for lane in lanes.values()))
            worked += len(signals) + await self._drafts.carry_out()
        return worked

    async def _waiting(self) -> list[Signal]:
        now = self._room.clock()
        return await self._room.noting(
            lambda connection: store.signals.waiting(connection, now, AT_ONCE)
        )

    async def _in_turn(self, signals: list[Signal]) -> None:
        for signal in signals:
            await self._work_off(signal)

    async def _work_off(self, signal: Signal) -> None:
        try:
            change = await self._handled(signal)
            await self._room.writing(lambda connection: _end(connection, signal, change))
        except StoreUnavailableError:
            raise
        except AwayError as away:
            await self._put_off(signal, f"{away}")
        except Exception as fault:
            log.exception("working off %s %s failed", signal.kind, signal.id)
            reason = f"{type(fault).__name__}: {fault}"[:500]
            if signal.attempts + 1 < MOST_ATTEMPTS:
                await self._put_off(signal, reason)
            else:
                await self._park(signal, reason)

    async def _handled(self, signal: Signal) -> Change | None:
        if signal.kind in GOODBYES:
            log.error("Slack: %s. Install the app again and set its new bot token", signal.kind)
        handler = self._handlers.get(signal.kind)
        if handler is None:
            return None
        kept_at = {"kept_at": signal.received_at.isoformat()}
        return await handler(self._room, {**event_of(signal), **kept_at})

    async def _put_off(self, signal: Signal, error: str) -> None:
        due_at = self._room.clock() + BACK_OFF[min(signal.attempts, len(BACK_OFF) - 1)]
        await self._room.noting(
            lambda connection: store.signals.later(connection, signal.id, due_at, error)
        )

    async def _park(self, signal: Signal, error: str) -> None:
        office, now = self._room.office, self._room.clock()
        case = Case(kind=CaseKind.PARKED, text=_parked(signal, error), at=now)

        def park(connection: Connection) -> None:
            store.signals.park(connection, signal.id, error, now)
            opened = [store.cases.open(connection, case)]
            if office.has_board:
                board.tell(connection, Turn(cases=(case,)), opened, now, news_at=now)

        await self._room.writing(park)

    async def _forget(self) -> None:
        now = self._room.clock()
        if self._forgets_at is None or now >= self._forgets_at:
            self._forgets_at = now + FORGETS
            await self._room.noting(lambda connection: store.signals.forget(connection, now))


async def _all(*works: Coroutine[Any, Any, None]) -> None:
    """All of them to their end, so that none is begun again meanwhile; then the first fault."""
    for ended in await asyncio.gather(*works, return_exceptions=True):
        if isinstance(ended, BaseException):
            raise ended


def event_of(signal: Signal) -> Event:
    """The `event` of the envelope, or the whole of an interaction."""
    body: Event = json.loads(signal.raw.decode("utf-8", "surrogatepass"))
    event: Event = body.get("event", body)
    return event


def _end(connection: Connection, signal: Signal, change: Change | None) -> None:
    """The change, and the signal off those waiting: nothing where somebody else did that."""
    if store.signals.done(connection, signal.id) and change is not None:
        change(connection)


def _lane(signal: Signal) -> str:
    """What must keep its order: all that happens in one channel, or to one person."""
    event = event_of(signal)
    for name in ("channel", "item", "user"):
        where = event.get(name)
        where = (where.get("id") or where.get("channel")) if isinstance(where, dict) else where
        if where:
            return str(where)
    return ""


def _parked(signal: Signal, error: str) -> str:
    return (
        f"Something from Slack ({signal.kind.replace('_', ' ')}) could not be handled ({error}). "
        f"It is kept whole as signal {signal.id}."
    )
