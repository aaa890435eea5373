"""`citydesk extend`: one city gets more time."""

from datetime import date, datetime

import click

from bot.commands.acts import How, act, an_act
from intake.desk.acts import Extend

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
def extend(city: str, until: date, reason: str, how: How) -> None:
    """Give CITY a later deadline; one that was closed for want of time is opened again."""
    act(Extend(city=city, until=until, reason=reason), how)
