"""`citydesk ask`: ask a city for items of the call."""

import click

from bot.commands.acts import How, act
from bot.commands.cities import find
from bot.commands.office import acting, viewing, who
from intake.conversation import organizer as organizers
from intake.conversation.turns import Turn
from intake.desk import Office, dossiers
from intake.desk.office import call_of
from intake.errors import Refusal
from intake.store import Connection


@click.command()
@click.argument("city")
@click.argument("ids", nargs=-1, required=True, metavar="ID…")
@viewing
@acting
def ask(
    city: str,
    ids: tuple[str, ...],
    view: str | None,
    dry_run: bool,
    yes: bool,
    organizer: str | None,
    as_json: bool,
) -> None:
    """Ask CITY for the questions with these IDs (`citydesk call show` lists them)."""
    name = who(organizer)

    def plan(office: Office, connection: Connection) -> Turn | Refusal:
        application = find(connection, city)
        return organizers.ask_items(
            application,
            dossiers.latest(office, connection, application),
            ids,
            organizer=name,
            call=call_of(office, connection, application),
        )

    act(plan, How(organizer=name, view=view, dry_run=dry_run, yes=yes, as_json=as_json))
