"""The mail side of a desk in Slack: a city that writes, and letters that go out when due."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.slack.fake import render
from bot.slack.fake.people import Person
from bot.slack.fake.workspace import Message
from bot.slack.features import FEATURES, HANDLERS
from bot.slack.shown.kinds import SHOWN
from intake import store
from intake.cases import Case
from intake.desk import board
from intake.notices import Letter
from intake.store.drafts import Draft
from tests.bot.slack.house import House, serving
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import Desk

MAYOR = "mayor@gdynia.example"
TICK = 0.02
"""Seconds in which whoever waited for a thread of theirs goes on."""
ASKS = "What does it cost to take part? We have found no figure."


class Post:
    """A house with a city that has asked something, and its case in Slack."""

    def __init__(self, house: House) -> None:
        self.house, self.fake = house, house.fake
        self.desk = Desk(house.office.store)
        self.desk.office = house.office
        self.anna, self.bruno = self.fake.person("anna"), self.fake.person("bruno")
        self.guido = self.fake.person("guido")

    def write(self, text: str, sender: str = MAYOR, **more: Any) -> None:
        """A mail of the city, served."""
        self.house.clock.ahead += timedelta(seconds=2)
        self.desk.now = self.house.clock() - timedelta(minutes=1)  # writing it takes one
        self.desk.deliver(self.desk.mail(sender, text, **more), sender)
        self.desk.serve()
        self.house.chat.wake()

    def answer(self, text: str, **more: Any) -> None:
        self.write(text, to=self.desk.to(MAYOR), **more)

    async def carry(self, error: str = "") -> None:
        """The hold is over: what is due goes out, or is refused for good."""
        self.house.clock.ahead += timedelta(minutes=10)
        now = self.house.clock()
        with self.house.office.store.transaction() as connection:
            for claim in store.outbox.claim(connection, now, 100, timedelta(minutes=1)):
                letter, fence = claim.letter, claim.fence
                if error:
                    store.outbox.failed(connection, letter.id, fence, error)
                else:
                    store.outbox.sent(connection, letter.id, fence, now)
                board.carried(connection, letter, now)
        self.house.clock.ahead += timedelta(seconds=5)
        self.house.chat.wake()
        await self.quiet()

    # --- what is seen ---------------------------------------------------------------------------

    async def begun(self) -> None:
        """Until the desk shows what is due: news that came before waits from then on."""
        await self.house.eventually(lambda: self.house.chat.carrier.is_begun)

    async def quiet(self) -> None:
        """Until nothing is under way any more: no signal, no draft, no message to be shown."""
        await self.fake.settled()
        await self.house.eventually(self._is_quiet)
        await asyncio.sleep(TICK)  # what a thread wrote just now is followed by what tells of it
        await self.house.eventually(self._is_quiet)
        await self.fake.settled()

    def _is_quiet(self) -> bool:
        if self.house.chat.room.under_way:
            return False
        return self.house.left().isdisjoint({"signals", "drafts", "board"})

    async def head(self) -> Message:
        """The message that begins the case's thread, as it is now."""
        await self.quiet()
        return next(one for one in self.said() if one.thread_ts in (None, one.ts))

    async def thread(self) -> list[Message]:
        """What the desk said in the thread."""
        await self.quiet()
        return [one for one in self.said() if one.thread_ts not in (None, one.ts)]

    def said(self) -> list[Message]:
        return [one for one in self.fake.channel("organizers").messages if one.bot_id]

    async def last(self) -> Message:
        return (await self.thread())[-1]

    def view(self, person: Person) -> str:
        assert person.view
        return str(render.view(self.fake.workspace, person.view))

    # --- what came of it ------------------------------------------------------------------------

    def letters(self) -> list[Letter]:
        """The letters that came from Slack."""
        return [one for one in self.desk.letters() if one.id.startswith("act-")]

    def case(self, number: int = 1) -> Case:
        with self.house.office.store.reading() as connection:
            found = store.cases.load(connection, number)
        assert found
        return found

    def draft(self, id: str) -> Draft:
        with self.house.office.store.reading() as connection:
            found = store.drafts.load(connection, id)
        assert found
        return found

    # --- what people do -------------------------------------------------------------------------

    async def opens(self, person: Person, action: str) -> None:
        """A button of the case; the form is there when this returns."""
        await person.clicks(await self.head(), action)
        await self.quiet()

    async def previews(self, person: Person, text: str) -> None:
        """An answer typed and looked at."""
        await self.opens(person, "reply")
        await person.submits({"Your answer": text})

    async def sends(self, person: Person, text: str) -> None:
        """An answer typed, looked at and sent."""
        await self.previews(person, text)
        await person.submits()
        await self.quiet()


@asynccontextmanager
async def asked(folder: Path, asks: str = ASKS, **more: Any) -> AsyncIterator[Post]:
    """A desk in Slack to which a city has written a question."""
    can = {"listeners": FEATURES, "handlers": HANDLERS, "shown": SHOWN}
    async with serving(folder, **{"hold": 120, **can, **more}) as house:
        post = Post(house)
        post.write(APPLIES)
        post.answer(asks)
        yield post
