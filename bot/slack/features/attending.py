"""Who is at a matter: noted when a form about it opens, gone when it is closed or sent."""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import modals
from bot.slack.blocks import Block, context, date, escape
from bot.slack.people import Person
from bot.slack.room import Room
from intake import store
from intake.store import Connection

CALLBACKS = ("reply", "ask")
"""Forms in which somebody writes to a city."""


def arrive(connection: Connection, under: str, person: Person, now: datetime) -> list[Block]:
    """Note that this person is at it; who else is, as lines for their form."""
    if not under:
        return []
    others = store.board.attend(connection, under, person.id, person.name, now)
    return [_line(name, datetime.fromisoformat(since)) for _, name, since in others]


def _line(name: str, since: datetime) -> Block:
    return context(f"*{escape(name)}* is writing to this city too, since {date(since)}.")


def leave(connection: Connection, under: str, body: modals.Body, now: datetime) -> None:
    """Whoever did this is at it no longer."""
    if under:
        store.board.attend(connection, under, modals.user_of(body), "", now, leaves=True)


def register(app: AsyncApp, room: Room) -> None:
    """A form that is closed without being sent."""

    async def closed(ack: Any, body: dict[str, Any]) -> None:
        under = str(modals.keeps(body["view"]).get("under", ""))
        await room.writing(lambda connection: leave(connection, under, body, room.clock()))
        await ack()

    for callback in CALLBACKS:
        app.view_closed(callback)(closed)
