"""More time for one city: a day, an hour and a reason, in the call's zone."""

from datetime import date, datetime, time
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import cityform, departed, modals
from bot.slack.blocks import Block, day_picker, lines, question, section, time_picker
from bot.slack.blocks import date as moment
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import files
from bot.slack.shown.files import File
from intake import moments
from intake.conversation.organizer import extending
from intake.desk.acts import Extend
from intake.errors import Refusal
from intake.store import Connection

Body = dict[str, Any]
TITLE = "More time"
DAY, HOUR, REASON = "day", "hour", "reason"
LAST_HOUR = "23:59"


def register(app: AsyncApp, room: Room) -> None:
    """The button and the form."""

    cityform.register(app, room, "extend", opening=open_form, act_of=act_of, field=DAY)


def act_of(city: str, filled: dict[str, Any]) -> Extend:
    """What was filled in."""
    return Extend(city=city, until=until(filled), reason=filled[REASON])


async def open_form(room: Room, body: Body) -> None:
    """The form for the application whose number was pressed."""
    people = partial(departed.of_application, modals.clicked(body) or "")
    await departed.opening(room, body, TITLE, people, _extending(room, body), act="extend")


def until(filled: dict[str, Any]) -> datetime:
    """The moment that was chosen, without a zone: it is the call's."""
    day = date.fromisoformat(filled[DAY])
    return datetime.combine(day, time.fromisoformat(filled[HOUR] or LAST_HOUR))


def _zone(file: File) -> str:
    """The call's zone with its distance from UTC at the deadline."""
    offset = moments.told(file.deadline.astimezone(file.call.timezone)).rpartition(" ")[2]
    return f"{file.call.zone}, {offset.strip('()')}"


def _extending(room: Room, body: Body) -> modals.Make:
    def make(connection: Connection, person: Person) -> Block | Refusal:
        file = files.load(room.office, connection, int(modals.clicked(body) or 0))
        if file is None:
            return files.NO_CITY
        if refusal := extending.refusal_of(file.call, file.application):
            return refusal
        now = f"Answers count until {moment(file.deadline)}."
        blocks = [
            section(f"*{file.city}* · {files.standing(file)}\n{now}"),
            question("New last day", day_picker("text"), DAY),
            question(f"Hour ({_zone(file)})", time_picker("text", value=LAST_HOUR), HOUR),
            question("Why?", lines("text"), REASON, hint="The city reads this."),
        ]
        under = modals.thread_of(connection, body)
        kept = {"application": file.application.number, "under": under}
        return modals.form(TITLE, blocks, callback="extend", keeps=kept)

    return make
