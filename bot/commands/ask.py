"""`citydesk ask`: ask a city for items of the call."""

import click

from bot.commands.acts import How, act, an_act
from intake.desk.acts import Ask


@click.command()
@click.argument("city")
@click.argument("ids", nargs=-1, required=True, metavar="ID…")
@click.option("--reason", default="", help="Why; it stays in the journal.")
@an_act
def ask(city: str, ids: tuple[str, ...], reason: str, how: How) -> None:
    """Ask CITY for the questions with these IDs (`citydesk call show` lists them)."""
    act(Ask(city=city, ids=ids, reason=reason), how)
