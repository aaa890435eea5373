"""The preview's own buttons, the same for every act: Send, Next, Previous, Look again."""

import re
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import modals, outcomes, previews
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

    modals.pressing(app, room, _TURNS, previews.turned)

    modals.pressing(app, room, outcomes.AGAIN, previews.looked_again)
