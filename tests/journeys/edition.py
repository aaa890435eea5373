"""A whole edition in minutes: a desk on a clock that is moved by hand, over real mail sockets.

People write with smtplib and read what the relay delivers; organizers act on a desk opened beside
the serving one, as their verbs do.
"""

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot import clock, courier, runtime, settings
from bot.clock import Rehearsal
from bot.commands.cities import find
from bot.commands.init import make_folder
from bot.demo.organizers import Organizer
from bot.settings import Settings
from intake import store
from intake.applications import Application
from intake.calls.model import Call, Stage
from intake.desk import Office
from intake.desk.acts import Extend
from intake.notices import Letter as Posted
from intake.notices import LetterState
from tests.journeys.desk import ADDRESS, ORGANIZER, Letter, Mailbox, Person, mailing
from tests.ports import free_endpoint

PATIENCE = 60.0
HOLD = timedelta(minutes=3)
"""Longer than the hold of letters and decisions."""


@dataclass(frozen=True, kw_only=True)
class Committee(Organizer):
    """An organizer who can also give more time."""

    def extend(self, city: str, until: datetime, reason: str) -> None:
        self.do(Extend(city=city, until=until, reason=reason))


@dataclass(kw_only=True)
class Edition:
    """The desk at work, the clock, the mailbox, and two organizers."""

    office: Office
    clock: Rehearsal
    mailbox: Mailbox
    port: int
    given: Settings
    people: dict[str, Person] = field(default_factory=dict)

    def organizer(self, name: str) -> Committee:
        return Committee(name=name, office=self.office, now=self.clock)

    @property
    def call(self) -> Call:
        return self.office.call

    def official(self, city: str) -> Person:
        """Somebody who writes for this city; always the same one."""
        if city not in self.people:
            address = f"mayor@{city.lower()}.example"
            self.people[city] = Person(
                address=address, name="Office of the Mayor", mailbox=self.mailbox, port=self.port
            )
        return self.people[city]

    def person(self, address: str, name: str) -> Person:
        """Somebody else who writes."""
        return Person(address=address, name=name, mailbox=self.mailbox, port=self.port)

    def application(self, city: str) -> Application:
        with self.office.store.reading() as connection:
            return find(connection, city)

    def until(self, moment: datetime) -> None:
        """Let the time pass until then, and what it brings come."""
        self.settle()
        self.clock.wait(max(moment - self.clock(), timedelta(0)))
        self.settle()

    def opens(self, stage: Stage) -> None:
        self.until(self.call.stages[stage].opens_at)

    def settle(self) -> None:
        """Wait until nothing is left to serve, to bring or to send."""
        deadline = time.monotonic() + PATIENCE
        while not self._is_quiet():
            assert time.monotonic() < deadline, "the desk does not come to rest"
            time.sleep(0.02)

    def _is_quiet(self) -> bool:
        now = self.clock()
        with self.office.store.reading() as connection:
            return not (
                store.inbox.waiting(connection, 1)
                or store.applications.due(connection, now, 1)
                or store.decisions.due(connection, now, 1)
                or [one for one in _unsent(connection) if one.due_at <= now]
            )

    def hears(self, city: str) -> str:
        """The text of the next letter to this city's official, once its hold is over.

        Nothing is under way while the clock jumps: a lease would end in the middle of a sending.
        """
        return self.tells(self.official(city)).text

    def brings(self, person: Person) -> list[Letter]:
        """All letters that have come to anybody, once their holds are over."""
        self.passes()
        found = self.mailbox.rest_for(person.address)
        person.letters.extend(found)
        return found

    def passes(self) -> None:
        """The hold of letters and decisions is over, and they have gone."""
        self.settle()
        self.clock.wait(HOLD)
        self.settle()

    def tells(self, person: Person) -> Letter:
        """The next letter to anybody, once its hold is over."""
        self.settle()
        self.clock.wait(HOLD)
        return person.receive()


def _unsent(connection: store.Connection) -> list[Posted]:
    queued = store.outbox.letters(connection, state=LetterState.QUEUED)
    return queued + store.outbox.letters(connection, state=LetterState.HELD)


@contextmanager
def held(folder: Path, database: str | None = None) -> Iterator[Edition]:
    """An edition that begins today on sample dates."""
    with _looking_often(), mailing() as (mailbox, relay):
        given = _settings(folder, relay, database)
        make_folder(given, sample=True, say=lambda line: None)
        rehearsal = Rehearsal(clock.now())
        with _serving(given, rehearsal) as port:
            office = runtime.build_beside(given)
            try:
                yield Edition(
                    office=office, clock=rehearsal, mailbox=mailbox, port=port, given=given
                )
            finally:
                office.store.close()


@contextmanager
def _looking_often() -> Iterator[None]:
    """Where days pass in a moment, half a second between two looks would be most of the time."""
    with pytest.MonkeyPatch.context() as shorter:
        for module, pause in ((runtime, "POLL"), (runtime, "REMIND"), (courier, "POLL")):
            shorter.setattr(module, pause, 0.05)
        yield


def _settings(folder: Path, relay: int, database: str | None) -> Settings:
    given = settings.rehearsal(folder, relay_port=relay)
    public = free_endpoint()
    more = {"mail_address": ADDRESS, "organizers": (ORGANIZER,), "web_listen": public}
    more |= {"public_url": f"http://{public}"}
    return given.model_copy(update=more | ({"database": database} if database else {}))


@contextmanager
def _serving(given: Settings, now: Rehearsal) -> Iterator[int]:
    """The serving desk on a loop and thread of its own; its port."""
    opened: asyncio.Future[str] = asyncio.Future(loop=(loop := asyncio.new_event_loop()))
    serving: list[runtime.Serving] = []
    ready = threading.Event()

    async def run() -> None:
        desk = runtime.Serving(runtime.build(given), given, now=now)
        serving.append(desk)

        def said(where: str) -> None:
            opened.set_result(where)
            ready.set()

        await desk.run(said)

    thread = threading.Thread(target=lambda: loop.run_until_complete(run()))
    thread.start()
    try:
        assert ready.wait(PATIENCE)
        yield int(opened.result().rpartition(":")[2])
    finally:
        loop.call_soon_threadsafe(serving[0].stopping.set)
        thread.join()
        loop.close()
