"""A message of a city's in full, where a thread has room for its beginning only."""

import re
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import modals, roles
from bot.slack.blocks import Block, modal
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import local, whole
from intake.desk import readings
from intake.errors import Refusal
from intake.store import Connection

TITLE = "The whole message"
GONE = Refusal(reason="erased", text="That message is not kept any more: it was erased.")
_PAGES = re.compile(rf"^{whole.PAGE}:")


def register(app: AsyncApp, room: Room) -> None:
    """The button under a beginning, and those that turn the pages."""

    @app.action(whole.READ)
    async def asked(ack: Any, body: dict[str, Any]) -> None:
        await ack()
        make = _page(room, modals.clicked(body))
        room.soon(modals.opening(room, body, TITLE, make, act=roles.LOOK))

    @app.action(_PAGES)
    async def turned(ack: Any, body: dict[str, Any]) -> None:
        await ack()
        make, view = _page(room, modals.clicked(body)), str(body["view"]["id"])
        room.soon(modals.filling(room, body, view, TITLE, make, act=roles.LOOK))


def _page(room: Room, value: str) -> modals.Make:
    """The page and the message that a button's value names."""
    page, _, id = value.partition(":")

    def make(connection: Connection, person: Person) -> Block | Refusal:
        message = readings.again(room.office, connection, id)
        if message is None:
            return GONE
        return modal(TITLE, whole.page(message, int(page), local.of(person)))

    return make
