"""Another place for a certificate, agreed or declined from Slack.

Invariant: the city's letter is looked at before it is done, as on the command line.
"""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import cityform
from bot.slack.blocks import Block, escape, line, lines, menu, option, question, section
from bot.slack.room import Room
from bot.slack.shown.files import File
from intake import store
from intake.conversation.titled.convention import receiving
from intake.desk.acts import SettlePlace
from intake.store import Connection

Body = dict[str, Any]
ACTION, TITLE = "place_settle", "Another place"
ANSWER, REASON, PLACE, NEEDS = "answer", "reason", "place", "needs"
AGREES, DECLINES = "agree", "decline"


def register(app: AsyncApp, room: Room) -> None:
    """The button and the form."""
    cityform.register(app, room, ACTION, opening=open_form, act_of=act_of, field=ANSWER)


def act_of(city: str, filled: dict[str, Any]) -> SettlePlace:
    """What was filled in; place and needs are an agreed one's alone."""
    agrees = filled[ANSWER] == AGREES
    return SettlePlace(
        city=city,
        agrees=agrees,
        reason=filled[REASON],
        place=filled[PLACE] if agrees else "",
        needs=filled[NEEDS] if agrees else "",
    )


async def open_form(room: Room, body: Body) -> None:
    """The form for the city whose number was pressed."""
    await cityform.opening(room, body, TITLE, _fields, callback=ACTION, act="settle_place")


def _fields(connection: Connection, file: File) -> list[Block]:
    kept = store.ceremony.of(connection, file.application.number)
    asked = receiving.brought_up(file.call, file.application, kept).place
    where = f"Asked for: {asked.asked}." if asked else "No other place is asked for."
    choices = [option("Agree to it", AGREES), option("Decline: the Convention stays", DECLINES)]
    only = "Only where you agree"
    return [
        section(escape(where)),
        question("Your answer", menu("text", choices), ANSWER),
        question("Why?", lines("text"), REASON, hint="The city reads this."),
        question("The agreed place, where it is not just that", line("text"), PLACE,
                 hint=only, optional=True),
        question("What it needs of the city", lines("text"), NEEDS, hint=only, optional=True),
    ]  # fmt: skip
