"""`citydesk ask`: ask a city for items of the call."""

import click

from bot.commands.acts import How, act, an_act
from bot.commands.cities import find
from intake.conversation import organizer as organizers
from intake.conversation.turns import Turn
from intake.desk import Office, dossiers
from intake.desk.office import call_of
from intake.errors import Refusal
from intake.store import Connection


@click.command()
@click.argument("city")
@click.argument("ids", nargs=-1, required=True, metavar="ID…")
@an_act
def ask(
    city: str,
    ids: tuple[str, ...],
    how: How,
) -> None:
    """Ask CITY for the questions with these IDs (`citydesk call show` lists them)."""

    def plan(office: Office, connection: Connection) -> Turn | Refusal:
        application = find(connection, city)
        return organizers.ask_items(
            application,
            dossiers.latest(office, connection, application),
            ids,
            organizer=how.organizer,
            call=call_of(office, connection, application),
        )

    act(plan, how)
