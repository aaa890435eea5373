"""A city in a direct message to the app, and the desk that serves what it writes."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot.slack.fake.people import Person
from bot.slack.fake.workspace import Message
from bot.slack.features import HANDLERS
from bot.slack.shown.kinds import SHOWN
from intake import desk, store
from intake.applications import Application
from intake.cases import Case
from intake.notices import Letter
from intake.store.tables.schema import inbox
from tests.bot.slack.house import House, serving
from tests.intake.desk.desks import Desk


class Direct:
    """A house, and one person's direct message with the app."""

    def __init__(self, house: House, person: str = "guido") -> None:
        self.house, self.fake = house, house.fake
        self.person: Person = house.fake.person(person)
        self.desk = Desk(house.office.store)
        self.desk.office = house.office

    async def says(self, text: str) -> str:
        """What the desk says to these words."""
        await self.person.writes("dm", text)
        return await self.answer()

    async def presses(self, words: str, message: Message | None = None) -> str:
        """What it says to a button of its last message, by the words on it."""
        message = message or self.last()
        await self.person.clicks(message, words)
        return await self.answer()

    async def answer(self) -> str:
        await self.settled()
        return self.last().text

    async def settled(self) -> None:
        """Until all that came is served, and all that was said is there."""
        await self.fake.settled()
        self.house.chat.wake()
        await self.house.eventually(self._is_quiet)
        await self.fake.settled()

    def _is_quiet(self) -> bool:
        if not self.house.left():
            return True
        self.serve()
        return False

    def serve(self) -> None:
        """What waits is served, and what came of it is carried at once."""
        if desk.serve(self.house.office, self.house.clock()):
            self.house.chat.wake()

    def by_mail(self, sender: str, text: str, to: Letter | None = None) -> None:
        """A mail, served; `to` is the letter it answers."""
        self.house.clock.ahead += timedelta(seconds=2)
        self.desk.now = self.house.clock() - timedelta(minutes=1)  # writing it takes one
        self.desk.deliver(self.desk.mail(sender, text, to=to), sender)
        desk.serve(self.house.office, self.house.clock())

    # --- what is seen ---------------------------------------------------------------------------

    def seen(self) -> list[Message]:
        """What the app said to them."""
        return [one for one in self.person.sees("dm") if one.bot_id]

    def last(self) -> Message:
        return self.seen()[-1]

    def buttons(self, message: Message | None = None) -> list[str]:
        """What can be pressed or chosen below a message."""
        blocks = (message or self.last()).blocks
        found = [one for block in blocks for one in block.get("elements", ()) if "action_id" in one]
        return [one["text"]["text"] for one in found if one["type"] == "button"]

    def letters(self) -> Sequence[Letter]:
        with self.house.office.store.reading() as connection:
            return store.outbox.letters(connection)

    def application(self, number: int = 1) -> Application:
        with self.house.office.store.reading() as connection:
            found = store.applications.load(connection, number)
        assert found
        return found

    def cases(self) -> Sequence[Case]:
        with self.house.office.store.reading() as connection:
            return store.cases.newest_of(connection, 1, 20)

    def raw(self) -> bytes:
        """All that was kept of Slack for the desk."""
        with self.house.office.store.reading() as connection:
            rows = connection.execute(select(inbox.c.raw).where(inbox.c.channel == "slack"))
            return b"".join(rows.scalars())

    def mails(self) -> list[Letter]:
        return [one for one in self.letters() if one.channel == "mail"]


@asynccontextmanager
async def applying(
    folder: Path,
    person: str = "guido",
    refusal_of: Callable[[bytes], str | None] | None = None,
    hold: int = 0,
    **more: Any,
) -> AsyncIterator[Direct]:
    """A desk in Slack, and somebody who may apply there; `refusal_of` is the virus check."""
    async with serving(folder, handlers=HANDLERS, shown=SHOWN, hold=hold, **more) as house:
        if refusal_of:
            object.__setattr__(house.chat.room, "refusal_of", refusal_of)
        house.fake.workspace.add_user("mira", email="mira@example.com")
        yield Direct(house, person)
