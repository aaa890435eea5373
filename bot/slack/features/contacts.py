"""A contact for a city's file, given from Slack.

Invariant: the letters are looked at before anybody is added, as on the command line.
"""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import cityform, modals
from bot.slack.blocks import Block, line, lines, question, section
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import files
from intake.desk.acts import AddContact
from intake.errors import Refusal
from intake.store import Connection

Body = dict[str, Any]
ACTION, TITLE = "contact_add", "Add a contact"
ADDRESS, REASON = "address", "reason"


def register(app: AsyncApp, room: Room) -> None:
    """The button and the form."""
    cityform.register(app, room, ACTION, opening=open_form, act_of=act_of, field=ADDRESS)


def act_of(city: str, filled: dict[str, Any]) -> AddContact:
    """What was filled in."""
    return AddContact(city=city, address=filled[ADDRESS], reason=filled[REASON])


async def open_form(room: Room, body: Body) -> None:
    """The form for the city whose number was pressed."""

    def make(connection: Connection, person: Person) -> Block | Refusal:
        file = files.load(room.office, connection, int(modals.clicked(body) or 0))
        if file is None:
            return files.NO_CITY
        number = file.application.number
        blocks = [section(f"*{file.city}* · {files.standing(file)}"), *_fields()]
        return modals.form(TITLE, blocks, callback=ACTION, keeps={"application": number})

    await modals.opening(room, body, TITLE, make, act="add_contact")


def _fields() -> list[Block]:
    return [
        question("Mail address", line("text"), ADDRESS,
                 hint="Be sure that the person belongs to the city."),
        question("Why?", lines("text"), REASON, hint="Everybody on the file reads this."),
    ]  # fmt: skip
