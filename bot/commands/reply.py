"""`citydesk reply`: the answer to a case, by mail, in its thread."""

import click

from bot.commands.acts import How, act, an_act
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
@an_act
def reply(
    case: int,
    text: str,
    how: How,
) -> None:
    """Answer CASE (a number of `citydesk queue`): the answer goes to who asked, in that thread."""

    def plan(office: Office, connection: Connection) -> Turn | Refusal:
        return _plan(office, connection, case, text, how.organizer)

    act(plan, how)


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
