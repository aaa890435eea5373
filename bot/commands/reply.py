"""`citydesk reply`: the answer to a case, by mail, in its thread."""

import click

from bot.commands.acts import How, act
from bot.commands.office import acting, viewing, who
from intake import store
from intake.conversation import organizer as organizers
from intake.conversation.turns import Turn
from intake.desk import Office, dossiers
from intake.desk.office import call_of
from intake.errors import Refusal
from intake.store import Connection


@click.command()
@click.argument("case", type=int)
@click.option("--text", required=True, help="The answer, as the city will read it.")
@viewing
@acting
def reply(
    case: int,
    text: str,
    view: str | None,
    dry_run: bool,
    yes: bool,
    organizer: str | None,
    as_json: bool,
) -> None:
    """Answer CASE (a number of `citydesk queue`): the answer goes to who asked, in that thread."""
    name = who(organizer)

    def plan(office: Office, connection: Connection) -> Turn | Refusal:
        return _plan(office, connection, case, text, name)

    act(plan, How(organizer=name, view=view, dry_run=dry_run, yes=yes, as_json=as_json))


def _plan(
    office: Office, connection: Connection, number: int, text: str, name: str
) -> Turn | Refusal:
    case = store.cases.load(connection, number)
    if not case:
        return Refusal(
            reason="no_such_case", text=f"There is no case {number}; see `citydesk queue`."
        )
    application = (
        store.applications.load(connection, case.application) if case.application else None
    )
    if not application:
        return Refusal(
            reason="no_city", text=f"Case {number} belongs to no city; nobody can be answered."
        )
    return organizers.answer_case(
        case,
        application,
        dossiers.again(office, connection, case.message or ""),
        text=text,
        organizer=name,
        call=call_of(office, connection, application),
    )
