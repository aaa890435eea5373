"""A list that one person alone reads in a modal, page by page.

Invariant: who may look is asked for every page, and a page is made of the store as it is then; what
one page found out for all of its window stands there as of when it was opened.
"""

import json
import re
from dataclasses import dataclass
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import modals, roles
from bot.slack.blocks import Block, actions, button, modal, section
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import Looking, local
from bot.slack.shown.pages import Make, Page
from intake.errors import Refusal
from intake.store import Connection

Body = dict[str, Any]
NO_MORE = "There is nothing more here."


@dataclass(frozen=True, kw_only=True)
class Pages:
    """A list; its `name` begins the names of the buttons that turn it."""

    name: str
    title: str
    make: Make

    def register(self, app: AsyncApp, room: Room) -> None:
        """The button with this name, whose value is what is looked at, and those that turn."""

        @app.action(self.name)
        async def asked(ack: Any, body: Body) -> None:
            await ack()
            room.soon(self.open(room, body, modals.clicked(body)))

        @app.action(re.compile(f"^{self.name}_(back|next)$"))
        async def turned(ack: Any, body: Body) -> None:
            await ack()
            made = self._view(room, modals.keeps(body["view"])["of"], int(modals.clicked(body)))
            view = str(body["view"]["id"])
            room.soon(modals.filling(room, body, view, self.title, made, act=roles.LOOK))

    async def open(self, room: Room, body: Body, of: str) -> None:
        """The first page."""
        made = self._view(room, of, 0)
        await modals.opening(room, body, self.title, made, act=roles.LOOK)

    def _view(self, room: Room, of: str, number: int) -> modals.Make:
        def make(connection: Connection, person: Person) -> Block | Refusal:
            looking = Looking(office=room.office, connection=connection, now=room.clock())
            page = self.make(looking, local.of(person), of, number)
            if isinstance(page, Refusal):
                return page
            shown = [*(page.blocks or [section(NO_MORE)]), *self._turns(page, number)]
            return modal(self.title, shown, keeps=json.dumps({"of": page.others or of}))

        return make

    def _turns(self, page: Page, number: int) -> list[Block]:
        back = [button("Back", f"{self.name}_back", str(number - 1))] if number else []
        on = [] if page.is_last else [button("Further", f"{self.name}_next", str(number + 1))]
        return [actions(*back, *on)] if back or on else []
