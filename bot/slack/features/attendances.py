"""Who comes to the Convention for a titled city, put right from Slack.

Invariant: the city's letter is looked at before it is done, as on the command line.
"""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import cityform
from bot.slack.blocks import Block, lines, menu, option, question
from bot.slack.room import Room
from bot.slack.shown.files import File
from intake import store
from intake.desk.acts import SetAttendance
from intake.errors import Refusal
from intake.store import Connection

Body = dict[str, Any]
ACTION, TITLE = "attendance_set", "Who comes"
PEOPLE, CONFIRMED, REASON = "people", "confirmed", "reason"
YES, NO = "yes", "no"
NOBODY = Refusal(reason="not_titled", text="The city holds no title, so nobody is awaited.")


def register(app: AsyncApp, room: Room) -> None:
    """The button and the form."""
    cityform.register(app, room, ACTION, opening=open_form, act_of=act_of, field=PEOPLE)


def act_of(city: str, filled: dict[str, Any]) -> SetAttendance:
    """What was filled in, a person on each line."""
    people = tuple(one.strip() for one in str(filled[PEOPLE]).splitlines() if one.strip())
    return SetAttendance(
        city=city, people=people, confirmed=filled[CONFIRMED] == YES, reason=filled[REASON]
    )


async def open_form(room: Room, body: Body) -> None:
    """The form for the city whose number was pressed."""
    await cityform.opening(room, body, TITLE, _fields, callback=ACTION, act="set_attendance")


def _fields(connection: Connection, file: File) -> list[Block] | Refusal:
    attendance = store.ceremony.of(connection, file.application.number).attendance
    if attendance is None:
        return NOBODY
    listed = "\n".join(
        f"{one.name}, {one.office}" if one.office else one.name for one in attendance.delegates
    )
    choices = [option("They surely come", YES), option("Ask the city for its yes", NO)]
    chosen = choices[0 if attendance.is_confirmed else 1]
    return [
        question("Who comes", lines("text", value=listed), PEOPLE, optional=True,
                 hint="“Name, office”, one on each line. It is the whole list."),
        question("Confirmed?", menu("text", choices, chosen=chosen), CONFIRMED),
        question("Why?", lines("text"), REASON, hint="The city reads this."),
    ]  # fmt: skip
