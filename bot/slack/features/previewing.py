"""The preview's own buttons, the same for every act: Send, Next, Previous, Look again."""

import re
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import outcomes, previews
from bot.slack.features import attending
from bot.slack.room import Room
from bot.slack.shown import letters
from intake.store import Connection
from intake.store.drafts import Draft

Body = dict[str, Any]
_TURNS = re.compile(f"^({letters.BACK}|{letters.NEXT})$")


def register(app: AsyncApp, room: Room) -> None:
    """What is pressed in a preview."""

    @app.view(previews.CALLBACK)
    async def send(ack: previews.Ack, body: Body) -> None:
        def leave(connection: Connection, draft: Draft) -> None:
            attending.leave(connection, draft.place.get("under", ""), body, room.clock())

        await previews.agreed(room, ack, body, also=leave)

    @app.view_closed(previews.CALLBACK)
    async def back(ack: previews.Ack) -> None:
        await ack()

    @app.action(_TURNS)
    async def turn(ack: previews.Ack, body: Body) -> None:
        await ack()
        room.soon(previews.turned(room, body))

    @app.action(outcomes.AGAIN)
    async def again(ack: previews.Ack, body: Body) -> None:
        await ack()
        room.soon(previews.looked_again(room, body))
