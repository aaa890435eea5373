"""Registered cities before organizers in Slack: what they see alone, in the channel and at Home."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.slack.fake import render
from bot.slack.fake.people import Person
from bot.slack.fake.workspace import BOT_USER, Message
from bot.slack.features import FEATURES, HANDLERS
from bot.slack.shown.kinds import SHOWN
from intake import desk, store
from intake.cases import Case, CaseKind
from intake.desk import posting
from tests.bot.slack.features.post import Post
from tests.bot.slack.house import serving
from tests.intake.conversation.registered import ELIGIBLE, a_city

ORGANIZERS = "organizers"


class Town(Post):
    """A desk in Slack with cities that are registered; no mail came in."""

    def place(self, number: int, values: Mapping[str, Any] = ELIGIBLE, **changes: Any) -> None:
        city = a_city(number, dict(values), call=self.house.office.call, **changes)
        self.house.write(lambda connection: store.applications.save(connection, [city]))

    def matter(self, kind: CaseKind, text: str, **of_case: Any) -> None:
        """A matter that comes up outside a conversation."""
        case = Case(kind=kind, text=text, at=self.house.clock(), **of_case)
        self.house.write(
            lambda connection: posting.report(self.house.office, self.house.clock, connection, case)
        )

    async def later(self, **span: float) -> None:
        """So much time passes, and what was due by then is shown."""
        self.house.clock.ahead += timedelta(**span)
        while desk.settle(self.house.office, self.house.clock()):
            pass
        self.house.chat.wake()
        await self.quiet()

    async def types(self, person: Person, text: str, channel: str = ORGANIZERS) -> str:
        """`/citydesk` typed; the last of what this person alone was told."""
        await person.commands("/citydesk", text, channel)
        await self.quiet()
        return self.alone(person, channel)

    async def mentions(self, person: Person, text: str, channel: str = ORGANIZERS) -> str:
        await person.writes(channel, f"<@{BOT_USER}> {text}")
        await self.quiet()
        return self.alone(person, channel)

    def alone(self, person: Person, channel: str = ORGANIZERS) -> str:
        told = [one for one in person.sees(channel) if one.only_for]
        return told[-1].text if told else ""

    async def presses(self, person: Person, message: Message, action: str, *value: str) -> None:
        await person.clicks(message, action, *value)
        await self.quiet()

    async def submits(self, person: Person, fields: Mapping[str, Any] | None = None) -> None:
        await person.submits(dict(fields or {}))
        await self.quiet()

    async def takes_back(self, person: Person, message: Message, why: str = "By mistake.") -> None:
        """*Take back* pressed at a decision or list, and the reason given."""
        await self.presses(person, message, "recall")
        await self.submits(person, {"Why?": why})

    async def opens_home(self, person: Person) -> str:
        await person.opens_home()
        await self.quiet()
        return self.home(person)

    def home(self, person: Person) -> str:
        assert person.home
        return str(render.home(self.fake.workspace, person.home))

    def beginning(self, words: str) -> Message:
        """The newest message of the app that begins so."""
        return next(one for one in reversed(self.said()) if one.text.startswith(words))

    def card(self, city: str = "City 1") -> Message:
        """The newest card of a city; a case of it begins with its name too, and may come later."""
        return self.beginning(f"{city}, Poland. Application")

    def told(self, words: str) -> list[str]:
        return [one.text for one in self.said() if words in one.text]

    def journal(self, number: int) -> list[Mapping[str, Any]]:
        with self.house.office.store.reading() as connection:
            return list(store.journal.words(connection, number).values())

    def entries(self, number: int, act: str) -> list[Mapping[str, Any]]:
        """The words of the journal's entries of one kind of act."""
        with self.house.office.store.reading() as connection:
            words = store.journal.words(connection, number)
            chain = store.journal.chain(connection, number)
        return [words[one.sequence] for one in chain if one.act == act]


@asynccontextmanager
async def town(folder: Path, cities: int = 1, **more: Any) -> AsyncIterator[Town]:
    """A desk in Slack before which so many eligible cities are."""
    can = {"listeners": FEATURES, "handlers": HANDLERS, "shown": SHOWN}
    async with serving(folder, **{"hold": 120, **can, **more}) as house:
        made = Town(house)
        for number in range(1, cities + 1):
            made.place(number)
        yield made
