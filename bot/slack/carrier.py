"""The board's carrier: takes what is due, has it shown, and writes down what became of it.

Invariant: a spot is leased while it is in hand, and settled after; whoever is killed in between
leaves it to the next, who looks for its message first. A carrier takes nothing that it has in hand,
whatever the clock says: what is on its way cannot be found yet.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial

from bot.faults import tried
from bot.slack import settling
from bot.slack.pace import Pace
from bot.slack.room import Room
from bot.slack.settling import Settling
from bot.slack.showing import Showing
from bot.slack.shown import Show
from intake import store
from intake.desk import board
from intake.desk.faults import said
from intake.errors import StoreError, StoreUnavailableError
from intake.store import Connection
from intake.store.chats import precedence
from intake.store.chats.leases import Post
from intake.store.chats.precedence import Rank

log = logging.getLogger(__name__)

POLL = 0.5
"""Seconds after which what another program stirred is noticed."""
LEASE = timedelta(seconds=90)
"""How long after a kill what was being shown waits for another carrier."""
SLOTS = {Rank.HOME: 2, Rank.ACT: 2, Rank.UPDATE: 2, Rank.NEWS: 2}
"""How many of each rank are in hand at a time: few of the news, since what somebody did waits in
its channel for those that came before."""
FORGETS, KEPT_FOR = timedelta(hours=1), timedelta(days=90)
"""How often what is old is forgotten, and how long a passing message is remembered."""
BITE = 500
"""Rows forgotten in one transaction."""
PAUSES = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0)
"""Seconds between two tries while Slack is away."""


class Carrier:
    """Shows what the board wants shown: several spots at a time, a second apart in a channel."""

    def __init__(
        self,
        room: Room,
        shown: Mapping[str, Show],
        *,
        pace: Pace | None = None,
        lease: timedelta = LEASE,
    ) -> None:
        self._room, self._lease = room, lease
        self._showing = Showing(room, shown, pace or Pace())
        self._in_hand: dict[asyncio.Task[None], tuple[Rank, Post]] = {}
        self._stirred = asyncio.Event()
        self._forgets_at = room.clock()
        self.is_begun = False  # whether it has looked at the quiet hours, and shows what is due

    def wake(self) -> None:
        """Look for due spots now rather than at the next poll."""
        self._stirred.set()

    async def run(self) -> None:
        """Carry until cancelled; what is in hand then is looked for by who comes next."""
        self.is_begun = False
        renewing = asyncio.create_task(self._renew_leases())
        try:
            while True:
                try:
                    if not self.is_begun:
                        await self._room.noting(self._keep_quiet)
                        self.is_begun = True
                    await self._start_due()
                    await self._forget()
                except StoreUnavailableError as fault:
                    log.warning("the board waits for the store: %s", fault)
                await self._pause()
        finally:
            for task in (renewing, *self._in_hand):
                task.cancel()

    def _keep_quiet(self, connection: Connection) -> None:
        """The settings may name other quiet hours than when the news came."""
        board.keep_quiet(self._room.office, connection, self._room.clock())

    async def _start_due(self) -> None:
        """Take as many of each rank as there is room for."""
        free = self._free()
        if not free:
            return
        held = [post.spot.key for post in self._posts()]
        taken = await self._room.noting(partial(self._claim, free, held, self._room.clock()))
        for rank, post in taken:
            task = asyncio.create_task(self._carry(post))
            self._in_hand[task] = rank, post
            task.add_done_callback(self._let_go)

    def _free(self) -> dict[Rank, int]:
        """The ranks that have hands free; while Slack is away there is one hand in all."""
        if self._showing.away and self._in_hand:
            return {}
        held = Counter(rank for rank, _ in self._in_hand.values())
        return {rank: most - held[rank] for rank, most in SLOTS.items() if most > held[rank]}

    def _claim(
        self, free: Mapping[Rank, int], held: list[str], now: datetime, connection: Connection
    ) -> list[tuple[Rank, Post]]:
        """What is due, the first rank first; while Slack is away whatever has waited longest."""
        if self._showing.away:
            found = store.leases.claim(connection, now, 1, self._lease, held=held)
            return [(precedence.of(post.spot.key), post) for post in found]
        taken: list[tuple[Rank, Post]] = []
        for rank, hands in free.items():
            found = store.leases.claim(connection, now, hands, self._lease, rank=rank, held=held)
            taken += [(rank, post) for post in found]
        return taken

    def _posts(self) -> list[Post]:
        return [post for _, post in self._in_hand.values()]

    async def _renew_leases(self) -> None:
        """A slow chat must not make another program take what is being shown."""
        while True:
            await asyncio.sleep(self._lease.total_seconds() / 3)
            posts, until = self._posts(), self._room.clock() + self._lease
            try:
                await self._room.noting(partial(store.leases.renew, posts=posts, until=until))
            except StoreError as fault:
                log.warning("the board's leases are not renewed: %s", fault)

    def _let_go(self, task: asyncio.Task[None]) -> None:
        del self._in_hand[task]
        if not self._showing.away:
            self._stirred.set()

    async def _pause(self) -> None:
        """Until the next look; while Slack is away nothing hastens it."""
        if away := self._showing.away:
            await asyncio.sleep(PAUSES[min(away, len(PAUSES)) - 1])
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(POLL):
                await self._stirred.wait()
        self._stirred.clear()

    async def _forget(self) -> None:
        """A bite of what is old; the next one at the next look, until nothing of it is left."""
        now = self._room.clock()
        if now < self._forgets_at:
            return

        def forget(connection: Connection) -> int:
            drafts = store.drafts.forget_old(connection, now, BITE)
            return max(drafts, store.board.forget_old(connection, now - KEPT_FOR, BITE))

        if await self._room.noting(forget) < BITE:
            self._forgets_at = now + FORGETS

    async def _carry(self, post: Post) -> None:
        """Try once and settle. What settles nothing is taken up again when its lease ends."""
        try:
            became = await tried(f"showing {post.spot.key}", self._showing.show(post))
        except StoreUnavailableError as fault:
            log.warning("%s waits for the store: %s", post.spot.key, fault)
            return
        if isinstance(became, Exception):  # a renderer's, from any row
            why = f"it cannot be shown: {said(became)}"[:500]
            became = settling.failed(post, why, post.spot.first_at)
        await self._settle(post, became)

    async def _settle(self, post: Post, became: Settling) -> None:
        """Write down what became of it; then, where it is new, have what stands beside it link it.

        Killed in between, those name it only when something else changes them.
        """
        await self._note(post, became)
        if post.spot.ts is None and post.spot.kind == "case":
            await self._note(post, partial(board.link, key=post.spot.key, now=self._room.clock()))

    async def _note(self, post: Post, became: Settling) -> None:
        """Write this down, however long the store takes."""
        while True:
            try:
                await self._room.noting(became)
            except StoreUnavailableError as fault:
                log.warning("%s is not noted yet: %s", post.spot.key, fault)
                await asyncio.sleep(POLL)
            else:
                return
