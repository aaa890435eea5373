"""A button about a city that opens a form, whose act is looked at before it is done.

Invariant: what the form says goes through the preview, as on the command line.
"""

from collections.abc import Callable
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import modals, previews
from bot.slack.blocks import Block, section
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import files
from bot.slack.shown.files import File
from intake.desk.acts import Act
from intake.errors import Refusal
from intake.store import Connection

Body = dict[str, Any]
Blocks = Callable[[Connection, File], list[Block] | Refusal]


def register(
    app: AsyncApp,
    room: Room,
    action: str,
    *,
    opening: modals.Does,
    act_of: Callable[[str, dict[str, Any]], Act],
    field: str | previews.At,
) -> None:
    """The button and the form that share a name; a refusal stands at the `field`.

    What is done is told in the thread that the form is `under`, if it keeps one.
    """
    modals.pressing(app, room, action, opening)

    @app.view(action)
    async def submitted(ack: Any, body: Body) -> None:
        kept = modals.keeps(body["view"])
        act = act_of(str(kept["application"]), await modals.filled(room, body["view"]))
        place = {"under": str(kept.get("under", ""))}
        await previews.lay(room, ack, body, act, field=field, place=place)


async def opening(
    room: Room, body: Body, title: str, blocks: Blocks, *, callback: str, act: str
) -> None:
    """The form for the city whose number was pressed: how it stands, and these blocks below."""

    def make(connection: Connection, person: Person) -> Block | Refusal:
        file = files.load(room.office, connection, int(modals.clicked(body) or 0))
        if file is None:
            return files.NO_CITY
        made = blocks(connection, file)
        if isinstance(made, Refusal):
            return made
        shown = [section(f"*{file.city}* · {files.standing(file)}"), *made]
        kept = {"application": file.application.number}
        return modals.form(title, shown, callback=callback, keeps=kept)

    await modals.opening(room, body, title, make, act=act)
