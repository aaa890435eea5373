"""The organizers' side of a play: people in front of a Slack of our own, and what they see."""

import asyncio
import json
import textwrap
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from textwrap import shorten
from typing import Any

from bot import clock
from bot.demo.desk import Desk
from bot.demo.organizers import Organizer
from bot.demo.post import PATIENCE, Received
from bot.demo.scene import DESK
from bot.demo.scene import Scene as ByMail
from bot.slack import manifest
from bot.slack.chat import Chat
from bot.slack.fake import (
    FakeSlack,
    Message,
    NotThereError,
    Person,
    View,
    Workspace,
    forms,
    render,
)
from intake import store
from intake.notices import LetterState
from intake.store import Connection

CHANNEL = "organizers"
LOOK = 0.02
UNDER_WAY = ("Loading", "Working on it")
SETTLES = timedelta(seconds=3)
"""Longer than the desk waits so that several changes are one update of a message."""
INDENT, WIDTH = "    ", 94
HEAD, TAIL = 22, 12
"""Lines that are shown of a long message."""


class Clock:
    """The time of this machine, and what the play has let pass at once."""

    def __init__(self) -> None:
        self._ahead = timedelta(0)

    def __call__(self) -> datetime:
        return clock.now() + self._ahead

    def wait(self, time: timedelta) -> None:
        """Let this much time pass at once."""
        self._ahead += time


def installed() -> FakeSlack:
    """A Slack of our own, with the app in it as its manifest asks, and nothing more."""
    fake = FakeSlack(_workspace())
    fake.scopes.intersection_update(manifest.SCOPES)
    fake.subscribed.intersection_update(manifest.EVENTS)
    return fake


def _workspace() -> Workspace:
    """Two organizers in their channel, and a guest from a city."""
    made = Workspace("Organizing Committee")
    first = made.add_user("first", real_name="First organizer", locale="en-GB")
    second = made.add_user("second", real_name="Second organizer", locale="en-GB")
    made.add_user("aino", real_name="Aino Laine", is_restricted=True, locale="en-GB")
    made.add_channel(CHANNEL, first, second, app=True)
    return made


def settings_for(fake: FakeSlack) -> dict[str, Any]:
    """The settings that bring a desk into this Slack, by its sockets."""
    return {
        "slack_bot_token": fake.bot_token,
        "slack_app_token": fake.app_token,
        "slack_channel": fake.channel(CHANNEL).id,
        "slack_api": fake.base_url,
        "slack_quiet": None,
    }


@dataclass(kw_only=True)
class Scene:
    """What the play needs: the desk, its Slack, a clock to move, and lines to show."""

    desk: Desk
    fake: FakeSlack
    clock: Clock
    say: Callable[[str], None]
    show: Callable[[str, str], None]
    tell: Callable[[str], None]

    @property
    def chat(self) -> Chat:
        assert self.desk.serving.chat
        return self.desk.serving.chat

    # --- time -----------------------------------------------------------------------------------

    async def quiet(self) -> None:
        """Until nothing is under way: no mail, letter, signal, act or message that is due."""
        async with asyncio.timeout(PATIENCE):
            await self.fake.settled()
            while not self._is_quiet():  # noqa: ASYNC110  a store wakes nobody
                await asyncio.sleep(LOOK)
            await self.fake.settled()

    async def passes(self, time: timedelta) -> None:
        """Time passes at once, and what it brings is done."""
        await self.quiet()
        self.clock.wait(time)
        self.desk.serving.courier.wake()
        self.chat.wake()
        await self.quiet()

    async def opened(self, person: Person, before: View | None) -> None:
        """Until another modal than before is filled on this person's screen.

        That of before may change meanwhile: what came of it is shown there late.
        """
        async with asyncio.timeout(PATIENCE):
            while not _is_filled(person.view, before):  # noqa: ASYNC110  it wakes nobody
                await asyncio.sleep(LOOK)
        await self.quiet()

    async def answered(self, person: Person, before: View | None) -> None:
        """Until the modal that this person looks at says what came of what they did."""
        async with asyncio.timeout(PATIENCE):
            while _waits(person.view, before):  # noqa: ASYNC110  what is shown wakes nobody
                await asyncio.sleep(LOOK)
        await self.quiet()

    async def form(self, person: Person, fields: Collection[str]) -> None:
        """Until the form on this person's screen has these fields, and can be submitted."""
        async with asyncio.timeout(PATIENCE):
            while not _can_fill(person.view, fields):  # noqa: ASYNC110  what is shown wakes nobody
                await asyncio.sleep(LOOK)

    def by_mail(self) -> ByMail:
        """The same desk for a play by mail, told in lines; organizers act on the command line."""

        def tell(sender: str, receiver: str, words: str) -> None:
            self.tell(f"{sender} → {receiver}: {shorten(words, WIDTH, placeholder='…')}")

        def show(sender: str, receiver: str, subject: str, text: str) -> None:
            tell(sender, receiver, text if sender != DESK else f"“{subject}”")

        office = self.desk.beside
        return ByMail(
            mailbox=self.desk.mailbox,
            call=office.call,
            show=show,
            tell=tell,
            say=self.say,
            wait=self.passes,
            now=self.clock,
            writer=self.desk.writer,
            public=self.desk.public,
            organizer=Organizer(name="First organizer", office=office, now=self.clock),
            second=Organizer(name="Second organizer", office=office, now=self.clock),
        )

    def _is_quiet(self) -> bool:
        with self.desk.beside.store.reading() as connection:
            return _is_quiet(connection, self.clock())

    # --- what is seen ---------------------------------------------------------------------------

    def said(self) -> list[Message]:
        """What the desk has posted in the organizers' channel."""
        return [one for one in self.fake.channel(CHANNEL).messages if one.bot_id]

    def newest(self, words: str) -> Message:
        """The newest of them with these words in it."""
        found = [one for one in self.said() if words in one.text]
        if not found:
            raise NotThereError(f"nothing in #{CHANNEL} says {words!r}")
        return found[-1]

    async def on_board(self, key: str) -> Message:
        """The message that the desk keeps true under this key, once it is there."""
        async with asyncio.timeout(PATIENCE):
            while not (found := self._posted(key)):  # noqa: ASYNC110  a store wakes nobody
                await asyncio.sleep(LOOK)
        await self.quiet()
        return found

    def _posted(self, key: str) -> Message | None:
        with self.desk.beside.store.reading() as connection:
            spot = store.board.load(connection, key)
        return next((one for one in self.said() if spot and one.ts == spot.ts), None)

    def home(self, person: Person) -> None:
        """Show this person's Home."""
        assert person.home
        self.show("Home", render.home(self.fake.workspace, person.home))

    def last(self, person: Person) -> Message:
        """The last message of this person's conversation with the app."""
        return self.fake.channel(person.dm).messages[-1]

    async def choose(self, person: Person, *words: str) -> None:
        """Boxes ticked below the last message."""
        last = self.last(person)
        (action,) = {
            one["action_id"]
            for block in last.blocks
            for one in block.get("elements", ())
            if one["type"] == "checkboxes"
        }
        await person.chooses(last, action, *words)

    def message(self, title: str, one: Message) -> None:
        """Show one message, with its buttons."""
        self.show(title, render.message(self.fake.workspace, one))

    def modal(self, person: Person, title: str) -> None:
        """Show what this person has in front of them."""
        assert isinstance(person.view, View)
        self.show(title, render.view(self.fake.workspace, person.view))

    async def hears(self, address: str) -> Received:
        """The next letter to this address."""
        return await self.desk.mailbox.next_for(address)


def _waits(view: View | None, before: View | None) -> bool:
    """Whether a modal is still as it was, or says that something is under way."""
    is_same = view is not None and before is not None and view.hash == before.hash
    return view is None or is_same or _is_under_way(view)


def _is_filled(view: View | None, before: View | None) -> bool:
    """Whether it is another modal, and nothing is under way in it."""
    is_new = view is not None and (before is None or view.id != before.id)
    return is_new and view is not None and not _is_under_way(view)


def _is_under_way(view: View) -> bool:
    return any(words in json.dumps(view.json) for words in UNDER_WAY)


def _can_fill(view: View | None, fields: Collection[str]) -> bool:
    """Whether these fields stand in the modal, and a button that submits it."""
    return (
        view is not None
        and bool(view.json.get("submit"))
        and all(forms.has_field(view.blocks, one) for one in fields)
    )


def _is_quiet(connection: Connection, now: datetime) -> bool:
    queued = store.outbox.letters(connection, state=LetterState.QUEUED)
    held = store.outbox.letters(connection, state=LetterState.HELD)
    return not (
        store.inbox.count(connection)[0]
        or any(one.due_at <= now for one in (*queued, *held))
        or store.signals.waiting(connection, now, 1)
        or store.drafts.submitted(connection, 1)
        or store.decisions.due(connection, now, 1)
        or store.applications.due(connection, now, 1)
        or store.board.is_due(connection, now)
    )


def framed(text: str) -> str:
    """Text as it stands in Slack, set off from the play's own lines and as wide as a page."""
    lines = [part for line in text.rstrip().splitlines() for part in _wrapped(line)]
    if len(lines) > HEAD + TAIL + 1:
        left = len(lines) - HEAD - TAIL
        lines = [*lines[:HEAD], f"… {left} more lines …", *lines[-TAIL:]]
    return textwrap.indent("\n".join(lines), f"{INDENT}│ ", lambda line: True)


def _wrapped(line: str) -> list[str]:
    lead = " " * (len(line) - len(line.lstrip()))
    return textwrap.wrap(line, WIDTH, subsequent_indent=lead, break_long_words=False) or [""]
