"""The courier: carries a channel's due letters and writes down what became of each.

Invariant: a letter is leased while it is carried and settled after; that it was taken over is
marked at once (`bot.taken`). Whoever is killed before, or stands still past its lease beside
another program, lets it go out again with the same Message-ID: a second one only where its relay's
250 was not read yet (RFC 5321, sections 4.5.3.2.6 and 6.1). No network within a transaction.
"""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

from bot.clock import Clock
from bot.faults import tried
from bot.keeper import Keeper
from bot.taken import Mark, Taken
from intake import store
from intake.cases import Case
from intake.desk import unreached
from intake.desk.faults import fault_in, said
from intake.errors import StoreError, StoreUnavailableError
from intake.messages import Channel
from intake.notices import Letter, LetterState
from intake.store import Connection, Store
from intake.store.outbox import Claim

log = logging.getLogger(__name__)

POLL = 0.5
"""Seconds after which letters posted by another program are noticed."""
LEASE = timedelta(seconds=30)
"""How long after a kill a letter that was being carried waits for another courier."""
BACK_OFF = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60))
MOST_ATTEMPTS = len(BACK_OFF) + 5 * 24
"""The last wait repeats: five days of trying hourly."""
PAUSES = (1.0, 2.0, 5.0, 10.0)
"""Seconds between looks whether a relay that went away is back."""
SETTLE_AGAIN = 0.5

T = TypeVar("T")
OpenCase = Callable[[Connection, Case], object]
Settled = Callable[[Connection, Letter, datetime], object]
Carry = Callable[[Letter], Awaitable[datetime | None]]
"""Returns once the letter was taken over; raises `Refused`, `Later` or `Away`.

`attempts` of its letter are all there ever were, those before it was tried anew included.
"""
Reach = Callable[[], Awaitable[None]]
"""Returns where letters can be carried again; raises `Away` where not."""


class Refused(Exception):  # noqa: N818  what happened, not an error of ours
    """It will never be taken, and why."""


class Gone(Refused):
    """Nobody is there any more, so no letter to them will ever be taken."""


class Later(Exception):  # noqa: N818
    """It could not be taken now, or nobody can tell whether it was.

    `after` is how long to wait, where that was said.
    """

    def __init__(self, text: str, *, after: timedelta | None = None) -> None:
        super().__init__(text)
        self.after = after


class Away(Later):
    """Who takes the channel's letters cannot be reached or will not talk: no letter's fault."""


ANSWERED = (Refused, Later, StoreUnavailableError)
"""What becomes of a letter by which exception: any other is a fault in writing it."""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What became of a letter: SENT, QUEUED again for `due_at`, or FAILED for good.

    An attempt `is_counted` unless the channel itself was away.
    """

    claim: Claim
    state: LetterState
    at: datetime
    due_at: datetime | None = None
    error: str = ""
    is_gone: bool = False
    is_counted: bool = True


class Courier:
    """Carries the store's letters of one channel, several at a time.

    `carry` takes one letter over; `reach` asks whether that works again. `settled` hears, in the
    same transaction, of every letter that was sent, was put off or failed.
    `open_case` is called, in the transaction that marks a letter failed, with the matter for the
    organizers. It must not post a letter about a letter to an organizer (no application): that
    one could fail as well, for ever. `taken` outlives a kill.
    """

    def __init__(
        self,
        *,
        store: Store,
        carry: Carry,
        reach: Reach,
        clock: Clock,
        writer: Executor,
        channel: Channel = "mail",
        open_case: OpenCase = store.cases.open,
        settled: Settled | None = None,
        taken: Taken | None = None,
        lease: timedelta = LEASE,
        slots: int = 4,
    ) -> None:
        self._store, self._bring, self._reach, self._clock = store, carry, reach, clock
        self._channel, self._settled = channel, settled
        self._writer, self._open_case, self._lease, self._slots = writer, open_case, lease, slots
        self._taken = taken or Taken()
        self._outcomes = Keeper(self._record_all, writer)
        self._in_hand: dict[asyncio.Task[bool], Claim] = {}
        self._stirred = asyncio.Event()
        self._is_stopping = False
        self._failures_to_reach = 0

    def wake(self) -> None:
        """Look for due letters now rather than at the next poll."""
        self._stirred.set()

    def stop(self) -> None:
        """Let `run` return once the letters being carried are settled; no new one is begun."""
        self._is_stopping = True
        self._stirred.set()

    async def run(self) -> None:
        """Carry letters as they fall due, until `stop`. A locked store or lost relay is waited for.

        Letters are claimed when half the slots are free, so that one slow letter holds up no other.
        """
        renewing = asyncio.create_task(self._renew_leases())
        try:
            await self._settle_left()
            while not self._is_stopping:
                if len(self._in_hand) <= self._slots // 2:
                    await self._start_or_wait()
                await self._pause(POLL)
            await asyncio.gather(*self._in_hand)
        finally:
            renewing.cancel()

    async def deliver_due(self) -> int:
        """Carry whatever is due now; returns how many letters were sent or failed for good.

        Raises StoreUnavailableError where the store cannot say what is due.
        """
        settled = 0
        while started := await self._start_due():
            settled += sum(await asyncio.gather(*started))
        return settled

    async def _settle_left(self) -> None:
        """Write down what a program that was killed saw taken over, before anything is carried."""
        marks = self._taken.left()
        while marks and not self._is_stopping:
            try:
                left = await self._in_writer(partial(self._left, marks))
            except StoreUnavailableError as error:
                log.warning("letters wait for the store: %s", error)
                await asyncio.sleep(SETTLE_AGAIN)
                continue
            for outcome in left:
                await self._keep(outcome)
            for _ in marks:
                self._taken.settled()
            return

    async def _start_or_wait(self) -> None:
        try:
            await self._start_due()
        except StoreUnavailableError as error:
            log.warning("letters wait for the store: %s", error)
        if self._failures_to_reach:
            await self._pause(PAUSES[min(self._failures_to_reach, len(PAUSES)) - 1])

    async def _start_due(self) -> list[asyncio.Task[bool]]:
        """Claim as many letters as slots are free and begin to carry them."""
        if self._failures_to_reach and not await self._is_back():
            return []
        free = self._slots - len(self._in_hand)
        tasks = []
        held = list(self._in_hand.values())
        for claim in await self._in_writer(partial(self._claim, free, held)):
            task = asyncio.create_task(self._carry(claim))
            self._in_hand[task] = claim
            task.add_done_callback(self._let_go)
            tasks.append(task)
        return tasks

    async def _is_back(self) -> bool:
        try:
            await self._reach()
        except Away:
            self._failures_to_reach += 1
            return False
        log.warning("letters by %s can go out again", self._channel)
        self._failures_to_reach = 0
        return True

    def _let_go(self, task: "asyncio.Task[bool]") -> None:
        self._in_hand.pop(task, None)
        self._stirred.set()

    async def _pause(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._stirred.wait()
        except TimeoutError:
            return
        self._stirred.clear()

    # --- one letter -----------------------------------------------------------------------------

    async def _carry(self, claim: Claim) -> bool:
        """Try once and settle; whether that was the end of it."""
        outcome = await self._attempt(claim)
        if outcome.state is LetterState.SENT:
            self._taken.note(Mark(id=claim.letter.id, fence=claim.fence, at=outcome.at))
        await self._keep(outcome)
        if outcome.state is LetterState.SENT:
            self._taken.settled()
        return outcome.state is not LetterState.QUEUED

    async def _keep(self, outcome: Outcome) -> None:
        """Return once the store holds it, however long it cannot."""
        while True:
            try:
                return await self._outcomes.keep(outcome)
            except StoreUnavailableError as error:
                id, state = outcome.claim.letter.id, outcome.state
                log.warning("letter %s: %s, not yet noted: %s", id, state, error)
                await asyncio.sleep(SETTLE_AGAIN)

    async def _attempt(self, claim: Claim) -> Outcome:
        try:
            bringing = self._bring(replace(claim.letter, attempts=claim.fence))
            taken = await tried(f"writing letter {claim.letter.id}", bringing, but=ANSWERED)
        except Refused as refusal:
            return self._failed(claim, str(refusal), is_gone=isinstance(refusal, Gone))
        except Later as delay:
            return self._put_off(claim, delay)
        except StoreUnavailableError as away:  # no letter's fault
            return self._put_off(claim, Later(said(away)))
        if isinstance(taken, Exception):  # of this letter's own words: the others must go out
            reason = " ".join(said(taken).split())[:500]
            return self._failed(claim, f"it cannot be written: {reason}")
        return Outcome(claim=claim, state=LetterState.SENT, at=taken or self._clock())

    def _failed(self, claim: Claim, error: str, *, is_gone: bool = False) -> Outcome:
        at, state = self._clock(), LetterState.FAILED
        return Outcome(claim=claim, state=state, at=at, error=error, is_gone=is_gone)

    def _put_off(self, claim: Claim, delay: Later) -> Outcome:
        """No letter's time runs while the channel itself is away; then `_is_back` is what waits."""
        now, attempts, wait = self._clock(), claim.letter.attempts, timedelta(0)
        is_away = isinstance(delay, Away)
        if is_away:
            log.warning("letters by %s wait: %s", self._channel, delay)
            self._failures_to_reach = max(self._failures_to_reach, 1)
        elif attempts >= MOST_ATTEMPTS:
            return self._failed(claim, f"given up after {attempts} attempts: {delay}")
        else:
            wait = delay.after or BACK_OFF[min(attempts, len(BACK_OFF)) - 1]
        return Outcome(
            claim=claim,
            state=LetterState.QUEUED,
            at=now,
            due_at=now + wait,
            error=str(delay),
            is_counted=not is_away,
        )

    # --- in the writer's thread -----------------------------------------------------------------

    async def _in_writer(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._writer, work)

    def _left(self, marks: list[Mark]) -> list[Outcome]:
        """The outcomes that the store does not hold yet."""
        with self._store.reading() as connection:
            found = [(mark, store.outbox.letter(connection, mark.id)) for mark in marks]
        return [
            Outcome(
                claim=Claim(letter=letter, fence=mark.fence), state=LetterState.SENT, at=mark.at
            )
            for mark, letter in found
            if letter and letter.state is not LetterState.SENT
        ]

    def _claim(self, limit: int, held: list[Claim]) -> list[Claim]:
        """What is due, but for what this courier holds: it may have stood still past its leases.

        Also while it waited for the store, or before it knew of a letter that it had claimed.
        """
        with self._store.transaction() as connection:
            now = self._clock()
            if held:
                store.outbox.renew(connection, held, now + self._lease)
            return store.outbox.claim(connection, now, limit, self._lease, channel=self._channel)

    def _record_all(self, outcomes: list[Outcome]) -> None:
        """Settle all in one commit; where that fails, each in its own."""
        if _tried("settling letters", partial(self._record, outcomes)):
            for outcome in outcomes:
                self._record_alone(outcome)

    def _record(self, outcomes: list[Outcome]) -> None:
        with self._store.transaction() as connection:
            for outcome in outcomes:
                record(connection, outcome, self._open_case)
                self._tell(connection, outcome)

    def _tell(self, connection: Connection, outcome: Outcome) -> None:
        if self._settled:
            self._settled(connection, outcome.claim.letter, outcome.at)

    def _record_alone(self, outcome: Outcome) -> None:
        """Settle one letter: what else fails beside it must not make it go out again."""
        work = f"settling letter {outcome.claim.letter.id}, which is {outcome.state}"
        if _tried(work, partial(self._record, [outcome])):
            _tried(f"merely {work}", partial(self._record_barely, outcome))

    def _record_barely(self, outcome: Outcome) -> None:
        """The state and a line in the queue; a bad address shows again with its next letter."""
        with self._store.transaction() as connection:
            if _settle(connection, outcome) and not outcome.claim.letter.may_fail:
                letter = outcome.claim.letter
                store.cases.open(connection, unreached.failed(letter, outcome.error, outcome.at))

    async def _renew_leases(self) -> None:
        """A slow channel must not make another courier take a letter that is being carried."""
        while True:
            await asyncio.sleep(self._lease.total_seconds() / 3)
            claims = list(self._in_hand.values())
            try:
                await self._in_writer(partial(self._renew, claims))
            except StoreError as error:
                log.warning("leases not renewed: %s", error)

    def _renew(self, claims: list[Claim]) -> None:
        with self._store.transaction() as connection:
            store.outbox.renew(connection, claims, self._clock() + self._lease)


def _tried(what: str, work: Callable[[], None]) -> Exception | None:
    """The fault, where the work failed, so that the rest goes on; as `fault_in`."""
    fault = fault_in(work)
    if fault:
        log.error("%s failed: %s", what, said(fault))
    return fault


def record(connection: Connection, outcome: Outcome, open_case: OpenCase) -> None:
    """Write down what became of a letter; one that failed for good becomes a matter for a person.

    An address that is no mailbox (RFC 3463, 5.1.x) makes its contact `bounced`, and so does nobody
    being there any more.
    """
    letter, error, at = outcome.claim.letter, outcome.error, outcome.at
    if not _settle(connection, outcome) or letter.may_fail:
        return
    if not outcome.is_gone:
        open_case(connection, unreached.failed(letter, error, at))
    elif case := unreached.left(connection, letter, error, at):
        open_case(connection, case)
    if re.search(r"\b5\.1\.\d", error):
        unreached.mark(connection, letter)


def _settle(connection: Connection, outcome: Outcome) -> bool:
    """Write down the letter's state; whether it failed for good, and was ours to fail."""
    id, fence = outcome.claim.letter.id, outcome.claim.fence
    if outcome.state is LetterState.SENT:
        if not store.outbox.sent(connection, id, fence, outcome.at):
            log.warning("letter %s was sent, but another courier had taken it over", id)
    elif outcome.due_at is not None:
        due_at, counted = outcome.due_at, outcome.is_counted
        store.outbox.later(connection, id, fence, due_at, outcome.error, is_counted=counted)
    else:
        return store.outbox.failed(connection, id, fence, outcome.error)
    return False
