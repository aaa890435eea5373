"""`citydesk extend`: one city gets more time."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import click

from bot import clock
from bot.commands.acts import How, act, an_act
from bot.commands.cities import find
from intake.conversation import extending
from intake.conversation.turns import Turn
from intake.desk import Office, proceedings
from intake.errors import Refusal
from intake.store import Connection

LAST_MINUTE = time(23, 59)
YEARS = range(2000, 3000)


def moment(ctx: click.Context, param: click.Parameter, value: str) -> date:
    """An ISO date or date-time; a date alone stays one until its zone is known."""
    read = _read(value.strip())
    if read is None or read.year not in YEARS:
        raise click.BadParameter(f"{value!r} is no time; write 2025-06-15 or 2025-06-15T18:00")
    return read


def _read(text: str) -> date | None:
    for kind in (date, datetime):
        try:
            return kind.fromisoformat(text)
        except ValueError:
            continue
    return None


@click.command()
@click.argument("city")
@click.option(
    "--until",
    metavar="TIME",
    callback=moment,
    required=True,
    help="ISO date (its end, 23:59) or date-time, in the call's zone unless it names one.",
)
@click.option("--reason", default="", help="Why, as the city will read it.")
@an_act
def extend(
    city: str,
    until: date,
    reason: str,
    how: How,
) -> None:
    """Give CITY a later deadline; one that was closed for want of time is opened again."""

    def plan(office: Office, connection: Connection) -> Turn | Refusal:
        proceeding = proceedings.of(
            office, connection, find(connection, city), organizer=how.organizer, now=clock.now()
        )
        return extending.extend(proceeding, in_zone(until, proceeding.call.timezone), reason)

    act(plan, how)


def in_zone(until: date, zone: ZoneInfo) -> datetime:
    """The moment meant: a date is its last minute; without an offset it is in this zone."""
    if not isinstance(until, datetime):
        return datetime.combine(until, LAST_MINUTE, tzinfo=zone)
    return until.replace(tzinfo=zone) if until.tzinfo is None else until.astimezone(zone)
