"""A button about a city that opens a form, whose act is looked at before it is done.

Invariant: what the form says goes through the preview, as on the command line.
"""

from collections.abc import Callable, Coroutine
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import modals, previews
from bot.slack.room import Room
from intake.desk.acts import Act

Body = dict[str, Any]


def register(
    app: AsyncApp,
    room: Room,
    action: str,
    *,
    opening: Callable[[Room, Body], Coroutine[Any, Any, None]],
    act_of: Callable[[str, dict[str, Any]], Act],
    field: str | previews.At,
) -> None:
    """The button and the form that share a name; a refusal stands at the `field`.

    What is done is told in the thread that the form is `under`, if it keeps one.
    """

    @app.action(action)
    async def pressed(ack: Any, body: Body) -> None:
        await ack()
        room.soon(opening(room, body))

    @app.view(action)
    async def submitted(ack: Any, body: Body) -> None:
        kept = modals.keeps(body["view"])
        act = act_of(str(kept["application"]), await modals.filled(room, body["view"]))
        place = {"under": str(kept.get("under", ""))}
        await previews.lay(room, ack, body, act, field=field, place=place)

    @app.view_closed(action)
    async def left(ack: Any) -> None:
        await ack()
