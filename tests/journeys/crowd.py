"""Writers whose mails and letters are counted, and what the store says of them.

Invariant: whoever was told 250 has exactly one letter in the end, or equal copies of it.
"""

import asyncio
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from intake import store
from intake.store import Store
from tests.journeys.chaos import PATIENCE, Desk, Mail, Mailbox, Received, address, deliver, mail


@dataclass(kw_only=True)
class Crowd:
    """Writers who each apply for a city and answer one question in a second mail."""

    desk: Desk
    mailbox: Mailbox
    size: int
    at_once: int = 16
    pad: int = 0
    mails: list[Mail] = field(default_factory=list)

    async def play(self) -> None:
        """All of them, to the letter that answers their second mail."""
        seats = asyncio.Semaphore(self.at_once)
        await asyncio.gather(*(self._seated(seats, number) for number in range(self.size)))

    async def _seated(self, seats: asyncio.Semaphore, number: int) -> None:
        async with seats:
            await self.write(number)

    async def write(self, number: int) -> None:
        """One writer's two mails, each to the letter that answers it."""
        writer = f"mayor{number}@city{number}.example"
        first = f"The city of Newtown{number} would like to take part.\n"
        letter = await self.exchange(mail(writer, first, name=f"first-{number}", pad=self.pad))
        second = mail(
            writer, "B4: 240 enterprises\n", name=f"second-{number}", to=address(letter.reply_to),
            answers=letter.id, pad=self.pad,
        )  # fmt: skip
        await self.exchange(second)

    async def exchange(self, one: Mail) -> Received:
        self.mails.append(one)
        reply = await deliver(self.desk.port, one)
        assert reply.startswith("250"), reply
        return await self.mailbox.answer(one)

    async def settled(self) -> None:
        """Wait until the desk has noted every letter as sent."""
        until = time.monotonic() + PATIENCE
        while tally(self.desk.database).unsent:
            assert time.monotonic() < until, self.desk.log()
            await asyncio.sleep(0.1)

    def check(self) -> Counter[str]:
        """Each mail has one letter, copies are alike, the store agrees; returns what was seen."""
        copies: defaultdict[str, list[str]] = defaultdict(list)
        for letter in self.mailbox.letters():
            copies[letter.answers].append(letter.id)
        for one in self.mails:
            assert len(set(copies[one.id])) == 1, (one.id, copies[one.id], one.replies)
        found = tally(self.desk.database)
        assert found == Tally(applications=self.size, letters=len(self.mails), answered=self.size)
        return Counter(
            mails=len(self.mails),
            tries=sum(one.tries for one in self.mails),
            copies=sum(len(ids) - 1 for ids in copies.values()),
        )


@dataclass(frozen=True, kw_only=True)
class Tally:
    """What a store holds, in numbers. `faults` are chains of the journal that do not hold."""

    applications: int = 0
    letters: int = 0
    answered: int = 0
    unsent: int = 0
    waiting: int = 0
    parked: int = 0
    faults: tuple[str, ...] = ()


def tally(database: str) -> Tally:
    opened = Store(database)
    try:
        with opened.reading() as connection:
            applications = store.applications.living(connection)
            faults = [store.journal.verify(connection, one.number) for one in applications]
            return Tally(
                applications=len(applications),
                letters=len(store.outbox.letters(connection)),
                answered=sum("B4" in one.current for one in applications),
                unsent=sum(store.outbox.count_by_state(connection).values()),
                waiting=len(store.inbox.waiting(connection, 1000)),
                parked=len(store.inbox.parked(connection)),
                faults=tuple(fault for fault in faults if fault),
            )
    finally:
        opened.close()
