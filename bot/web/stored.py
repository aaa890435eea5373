"""The desk's store as the pages read it, and the way of what they take into its inbox.

Invariant: a page reads in a thread of its own, so that many readers keep no mail waiting; what is
taken is kept before it is acknowledged.
"""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor
from datetime import datetime
from typing import TypeVar

from bot.clock import Clock
from bot.web import receive, views
from bot.web.pages.reading import (
    Announcement,
    CityShown,
    Given,
    Official,
    Pending,
    Verdict,
)
from bot.web.pulse import Task
from intake import awards, store
from intake.consultation.links import Purpose
from intake.desk import Office
from intake.desk.consultations import consulting, official
from intake.desk.office import call_of
from intake.errors import Refusal
from intake.messages import Kept
from intake.store import Connection

T = TypeVar("T")


class Stored:
    """`Reading` on the store of an office, in the one thread of `looker`."""

    def __init__(
        self,
        office: Office,
        *,
        clock: Clock,
        looker: Executor,
        keep: Callable[[Kept], Awaitable[None]],
        new_id: Callable[[], str],
    ) -> None:
        self._office, self._clock, self._looker = office, clock, looker
        self._keep, self._new_id = keep, new_id
        self._task = Task()

    def fault(self, now: datetime) -> str | None:
        """What is wrong with the thread that reads; it is not waited for."""
        return self._task.fault(now)

    async def announcement(self, language: str) -> Announcement | None:
        def look(connection: Connection) -> Announcement | None:
            found = consulting.announcement(self._office, connection, self._clock())
            return views.announcement(found, language) if found else None

        return await self.look(look)

    async def official(self, language: str) -> Official | None:
        def look(connection: Connection) -> Official | None:
            found = official.announcement(self._office, connection, self._clock())
            return views.official(found, language) if found else None

        return await self.look(look)

    async def city(self, key: str, language: str) -> CityShown | None:
        def look(connection: Connection) -> CityShown | None:
            found = consulting.shown_city(self._office, connection, key, self._clock())
            return views.city(self._office.call, found, language) if found else None

        return await self.look(look)

    async def pending(self, purpose: Purpose, word: str, language: str) -> Pending | None:
        def look(connection: Connection) -> Pending | None:
            found = consulting.pending(self._office, connection, purpose, word, self._clock())
            return views.pending(found, language) if found else None

        return await self.look(look)

    async def verdict(self, number: str, language: str) -> Verdict:
        def look(connection: Connection) -> Verdict:
            return _verdict(self._office, connection, number, language)

        return await self.look(look)

    async def take(self, given: Given) -> Refusal | None:
        office = self._office
        if refusal := await self.look(lambda found: receive.refusal(office, found, given)):
            return refusal
        await self._keep(receive.kept(office.keys, given, id=self._new_id()))
        return None

    async def look(self, look: Callable[[Connection], T]) -> T:
        """What this finds in the store."""

        def looked() -> T:
            with self._task.begun(self._clock()), self._office.store.reading() as connection:
                return look(connection)

        return await asyncio.get_running_loop().run_in_executor(self._looker, looked)


def _verdict(office: Office, connection: Connection, words: str, language: str) -> Verdict:
    numbers = awards.numbers_in(words)
    number = numbers[0] if len(numbers) == 1 else words.strip()
    checked = awards.check(number, store.awards.with_number(connection, number))
    if checked.award and checked.document:
        application = store.applications.load(connection, checked.award.application)
        call = call_of(office, connection, application)
        return views.verdict(call, checked.award, checked.document, language)
    return Verdict(state="unknown", number=checked.number)
