"""A whole desk between mail and Slack: `Serving` on a loop with a Slack of our own, real sockets.

Cities write with smtplib and read what the relay delivers; organizers press what is on their
screens. The clock is moved by hand, so that holds end and news are told without waiting.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP

from bot import courier, runtime, settings
from bot.commands.cities import find
from bot.commands.init import make_folder
from bot.demo.slack import Clock
from bot.forms import Endpoint
from bot.settings import Settings
from bot.slack import carrier, chat, previews, showing, worker
from bot.slack.fake import FakeSlack, Message, render
from bot.slack.fake import Person as Member
from bot.slack.pace import Pace
from intake import notices, store
from intake.applications import Application
from intake.desk import Office
from intake.notices import LetterState
from tests.journeys.desk import ADDRESS, ORGANIZER, Letter, Mailbox, Person

ROOM = "organizers"
PATIENCE = 60.0
HOLD = timedelta(minutes=3)
"""Longer than the hold of letters and decisions."""


@dataclass(kw_only=True)
class Programme:
    """The desk at work, its clock, its mails, and its Slack."""

    fake: FakeSlack
    given: Settings
    office: Office
    clock: Clock
    mailbox: Mailbox
    desk: runtime.Serving
    port: int
    people: dict[str, Person] = field(default_factory=dict)
    views: list[Mapping[str, Any]] = field(default_factory=list)

    # --- mail -----------------------------------------------------------------------------------

    def official(self, city: str) -> Person:
        """Somebody who writes for this city; always the same one."""
        address = f"mayor@{city.lower()}.example"
        if city not in self.people:
            self.people[city] = Person(
                address=address, name="Office of the Mayor", mailbox=self.mailbox, port=self.port
            )
        return self.people[city]

    async def writes(self, city: str, text: str, **more: Any) -> Letter:
        """A mail of this city and the letter that answers it."""
        official = self.official(city)
        letter = await asyncio.to_thread(partial(official.write, text, **more))
        await self.shown()
        return letter

    async def hears(self, city: str) -> Letter:
        """The next letter to this city, once its hold is over."""
        await self.later(HOLD)
        return await asyncio.to_thread(self.official(city).receive)

    async def hears_nothing(self, city: str) -> bool:
        await self.later(HOLD)
        return await asyncio.to_thread(self.official(city).hears_nothing)

    # --- Slack ----------------------------------------------------------------------------------

    def member(self, name: str) -> Member:
        return self.fake.person(name)

    def said(self) -> list[Message]:
        """What the desk said in the organizers' channel, oldest first."""
        return [one for one in self.fake.channel(ROOM).messages if one.bot_id]

    def newest(self, words: str) -> Message:
        """The newest message with these words in its text."""
        found = [one for one in self.said() if words in one.text]
        assert found, f"{words!r} not in {[one.text[:150] for one in self.said()]}"
        return found[-1]

    def thread(self, head: Message) -> list[Message]:
        return [one for one in self.said() if one.is_reply and one.thread_ts == head.ts]

    def view(self, member: Member) -> str:
        """The modal before somebody, as text."""
        assert member.view, self.alone(member)
        return str(render.view(self.fake.workspace, member.view))

    def alone(self, member: Member) -> str:
        told = [one.text for one in member.sees(ROOM) if one.only_for]
        return told[-1] if told else ""

    async def clicks(self, member: Member, where: Message, action: str, *value: str) -> None:
        await member.clicks(where, action, *value)
        await self.settle()

    async def presses(self, member: Member, action: str) -> None:
        """A button of the modal before them."""
        assert member.view
        await member.clicks(member.view, action)
        await self.settle()

    async def submits(self, member: Member, fields: Mapping[str, Any] | None = None) -> None:
        await member.submits(dict(fields or {}))
        await self.settle()

    async def types(self, member: Member, words: str) -> None:
        await member.commands("/citydesk", words, ROOM)
        await self.settle()

    # --- time -----------------------------------------------------------------------------------

    def application(self, city: str) -> Application:
        with self.office.store.reading() as connection:
            return find(connection, city)

    async def later(self, span: timedelta) -> None:
        """Let so much time pass, with nothing under way, and what it brings come."""
        await self.settle()
        self.clock.wait(span)
        self.desk.courier.wake()
        assert self.desk.chat
        self.desk.chat.wake()
        await self.settle()

    async def shown(self) -> None:
        """Until messages say what is true now: changes within a few seconds are one update."""
        await self.later(timedelta(seconds=5))

    async def settle(self) -> None:
        """Until nothing is left to serve, to carry out, to show or to send."""
        until = time.monotonic() + PATIENCE
        await self.fake.settled()
        while left := self._left():
            assert time.monotonic() < until, f"the desk does not come to rest: {left}"
            await asyncio.sleep(0.02)
        await self.fake.settled()
        self._note_views()

    def _left(self) -> str:
        now, side = self.clock(), self.desk.chat
        assert side
        with self.office.store.reading() as connection:
            waits = {
                "mails": store.inbox.waiting(connection, 1),
                "signals": store.signals.waiting(connection, now, 1),
                "drafts": store.drafts.submitted(connection, 1),
                "reminders": store.applications.due(connection, now, 1),
                "decisions": store.decisions.due(connection, now, 1),
                "letters": [one for one in _unsent(connection) if one.due_at <= now],
                "spots": store.board.is_due(connection, now),
                "forms": side.room.under_way,
            }
        return ", ".join(name for name, some in waits.items() if some)

    def _note_views(self) -> None:
        """What stood on a screen, for who looks through it all at the end."""
        seen = [self.member(one).view for one in ("anna", "bruno", "clara")]
        homes = self.fake.workspace.homes.values()
        self.views += [one.json for one in (*seen, *homes) if one and one.json not in self.views]


def _unsent(connection: store.Connection) -> list[notices.Letter]:
    states = (LetterState.QUEUED, LetterState.HELD)
    return [one for state in states for one in store.outbox.letters(connection, state=state)]


@asynccontextmanager
async def programme(
    folder: Path, database: str | None = None, *, transport: str = "socket", **more: Any
) -> AsyncIterator[Programme]:
    """A programme that begins today on sample dates."""
    with _looking_often():
        async with _mailing() as (mailbox, relay), FakeSlack(ack_seconds=2.0) as fake:
            given = _settings(folder, relay, database, fake, transport).model_copy(update=more)
            make_folder(given, sample=True, say=lambda line: None)
            now = Clock()
            desk = runtime.Serving(runtime.build(given), given, now=now)
            office = runtime.build_beside(given)
            async with _running(desk, fake) as port:
                yield Programme(
                    fake=fake, given=given, office=office, clock=now, mailbox=mailbox, desk=desk,
                    port=port,
                )  # fmt: skip
            office.store.close()


@asynccontextmanager
async def _mailing() -> AsyncIterator[tuple[Mailbox, int]]:
    """A mailbox that listens on this loop, and its port."""
    mailbox, loop = Mailbox(), asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(mailbox, loop=loop), "127.0.0.1", 0)
    try:
        yield mailbox, server.sockets[0].getsockname()[1]
    finally:
        server.close()


def _settings(
    folder: Path, relay: int, database: str | None, fake: FakeSlack, transport: str
) -> Settings:
    given = settings.rehearsal(folder, relay_port=relay)
    more: dict[str, Any] = {
        "mail_address": ADDRESS,
        "organizers": (ORGANIZER,),
        "slack_bot_token": fake.bot_token,
        "slack_channel": fake.channel(ROOM).id,
        "slack_api": fake.base_url,
        "slack_quiet": None,
        "web_listen": Endpoint(host="127.0.0.1", port=0),
    }
    if transport == "socket":
        more["slack_app_token"] = fake.app_token
    else:
        more["slack_signing_secret"] = fake.signing_secret
    return given.model_copy(update=more | ({"database": database} if database else {}))


@contextmanager
def _looking_often() -> Iterator[None]:
    """Nobody waits for what is due, nor for a channel's patience."""
    with pytest.MonkeyPatch.context() as shorter:
        looks = [(runtime, "POLL"), (runtime, "REMIND"), (courier, "POLL"), (carrier, "POLL")]
        for module, pause in [*looks, (worker, "POLL")]:
            shorter.setattr(module, pause, 0.05)
        shorter.setattr(previews, "OVERTAKES", (0.1,))
        shorter.setattr(showing, "CLOSED_FOR", 0.1)
        shorter.setattr(chat, "Pace", partial(Pace, 0.0))
        yield


@asynccontextmanager
async def _running(desk: runtime.Serving, fake: FakeSlack) -> AsyncIterator[int]:
    """The serving desk until the end of the block, known to its Slack; its port for mail."""
    ready: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    serving = asyncio.create_task(desk.run(ready.set_result))
    try:
        async with asyncio.timeout(PATIENCE):
            where = await ready
            await _reached(desk, fake)
        yield int(where.rpartition(":")[2])
    finally:
        desk.stopping.set()
        await serving


async def _reached(desk: runtime.Serving, fake: FakeSlack) -> None:
    assert desk.web
    if desk.given.slack_app_token:
        await fake.sockets.connected()
        return
    while "web_listen" not in desk.web.doors:  # noqa: ASYNC110  it tells nobody
        await asyncio.sleep(0.02)
    fake.deliver_to(f"http://127.0.0.1:{desk.web.doors['web_listen'].port}/slack/events")
