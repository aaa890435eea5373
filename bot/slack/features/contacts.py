"""A contact for a city's file, given or taken off it from Slack.

Invariant: the letters are looked at before anybody comes or goes, as on the command line.
"""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import cityform
from bot.slack.blocks import Block, cut, line, lines, menu, option, question
from bot.slack.room import Room
from bot.slack.shown import files
from bot.slack.shown.files import File
from intake.conversation.organizer import removing
from intake.desk.acts import AddContact, RemoveContact
from intake.errors import Refusal
from intake.messages import Address
from intake.store import Connection

Body = dict[str, Any]
ACTION, TITLE = "contact_add", "Add a contact"
REMOVAL, REMOVAL_TITLE = "contact_remove", "Remove a contact"
ADDRESS, WHO, REASON = "address", "who", "reason"
MOST_LABEL = 75
"""Characters of an option."""
MOST_VALUE = 150
"""Those that it may stand for: whose address is longer goes by the command line alone."""
NOBODY = Refusal(reason="no_such_person", text="Nobody is on this file.")


def register(app: AsyncApp, room: Room) -> None:
    """The buttons and the forms."""
    cityform.register(app, room, ACTION, opening=open_form, act_of=act_of, field=ADDRESS)
    cityform.register(app, room, REMOVAL, opening=open_removal, act_of=removal_of, field=WHO)


def act_of(city: str, filled: dict[str, Any]) -> AddContact:
    """What was filled in."""
    return AddContact(city=city, address=filled[ADDRESS], reason=filled[REASON])


def removal_of(city: str, filled: dict[str, Any]) -> RemoveContact:
    """Who was chosen, and why."""
    return RemoveContact(city=city, who=filled[WHO], reason=filled[REASON])


async def open_form(room: Room, body: Body) -> None:
    """The form for the city whose number was pressed."""
    await cityform.opening(room, body, TITLE, _fields, callback=ACTION, act="add_contact")


async def open_removal(room: Room, body: Body) -> None:
    """The same to take somebody off, with everybody who is on the file."""
    await cityform.opening(
        room, body, REMOVAL_TITLE, _choosing, callback=REMOVAL, act="remove_contact"
    )


def _fields(connection: Connection, file: File) -> list[Block]:
    return [
        question("Mail address", line("text"), ADDRESS,
                 hint="Be sure that the person belongs to the city."),
        question("Why?", lines("text"), REASON, hint="Everybody on the file reads this."),
    ]  # fmt: skip


def _choosing(connection: Connection, file: File) -> list[Block] | Refusal:
    people = [_person(file, one) for one in _people(file)]
    if not people:
        return NOBODY
    return [
        question("Who", menu("text", people), WHO,
                 hint="Our letters do not go there any more. The answers they gave stay."),
        question("Why?", lines("text"), REASON,
                 hint="Everybody left on the file reads this; who is taken off does not."),
    ]  # fmt: skip


def _people(file: File) -> list[Address]:
    """Everybody on the file, by the address at which letters reach them, if at any."""
    named = (forms[0].address for forms in removing.people(file.application))
    return [one for one in named if len(one.key) <= MOST_VALUE]


def _person(file: File, address: Address) -> Block:
    named = files.writer(file.application, address)
    return option(cut(named.in_words, MOST_LABEL), address.key)
