"""A person's Home: made when it is opened, paged and made anew by its buttons."""

import re
from datetime import datetime, timedelta
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import modals
from bot.slack.room import Change, Event, Room
from bot.slack.shown import home
from intake import store
from intake.store import Connection

Body = dict[str, Any]
AWAY = timedelta(hours=1)
"""After how long somebody who comes back to their Home begins on its first page."""
_TURNS = re.compile("^home_(first|back|next|last)$")


def register(app: AsyncApp, room: Room) -> None:
    """Refresh, Dismiss, and the pages."""

    @app.action("home_refresh")
    async def refreshed(ack: Any, body: Body) -> None:
        await _put(room, modals.user_of(body))
        await ack()

    @app.action("home_dismiss")
    async def dismissed(ack: Any, body: Body) -> None:
        user, id = modals.user_of(body), modals.clicked(body)
        await room.writing(lambda connection: store.drafts.put_away(connection, user, id=id))
        await _put(room, user)
        await ack()

    @app.action(_TURNS)
    async def turned(ack: Any, body: Body) -> None:
        await _put(room, modals.user_of(body), page=home.turned(modals.clicked(body)))
        await ack()


async def opened(room: Room, event: Event) -> Change | None:
    """Somebody looks at their Home."""
    if event.get("tab") != "home":
        return None
    user = str(event["user"])
    now = room.clock()

    def visit(connection: Connection) -> None:
        """What could not be done was told at the visit before, where it was so by then."""
        before = store.notes.recall(connection, home.seen_key(user))
        if before:
            told_at = datetime.fromisoformat(before)
            store.drafts.put_away(connection, user, before=told_at)
            if now - told_at > AWAY:
                store.notes.remember(connection, home.note_key(user), home.FIRST)
        store.notes.remember(connection, home.seen_key(user), now.isoformat())
        _stir(connection, user, room)

    return visit


async def changed(room: Room, user: str) -> None:
    """Somebody has another name, locale or time zone: their Home, where they have one, shows it."""
    key = f"home:{user}"
    if await room.reading(lambda connection: store.board.load(connection, key)):
        await room.writing(lambda connection: store.board.stir(connection, [key], room.clock()))


async def _put(room: Room, user: str, *, page: str | None = None) -> None:
    def put(connection: Connection) -> None:
        if page is not None:
            store.notes.remember(connection, home.note_key(user), page)
        _stir(connection, user, room)

    await room.writing(put)


def _stir(connection: Connection, user: str, room: Room) -> None:
    store.board.put(connection, f"home:{user}", room.clock(), place=user)
