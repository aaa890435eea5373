"""`citydesk share`: an answer to one city goes to all, without the one who asked (V2)."""

import click

from bot import clock
from bot.commands.acts import How, act
from bot.commands.office import acting, viewing, who
from intake import store
from intake.applications import Application
from intake.conversation import sharing
from intake.conversation.turns import Turn
from intake.desk import Office, proceedings
from intake.errors import Refusal
from intake.store import Connection


@click.command()
@click.argument("case", type=int)
@click.option("--question", default="", help="The question in your words instead of the city's.")
@click.option("--text", default="", help="The answer in other words than the city got.")
@viewing
@acting
def share(
    case: int,
    question: str,
    text: str,
    view: str | None,
    dry_run: bool,
    yes: bool,
    organizer: str | None,
    as_json: bool,
) -> None:
    """Tell all other applicants the answer to CASE, once; who asked is left out of it."""
    name = who(organizer)

    masked: list[str] = []

    def plan(office: Office, connection: Connection) -> Turn | Refusal:
        found = store.cases.load(connection, case)
        asking = _asking(connection, found.application if found else None)
        if not found or not asking:
            return Refusal(
                reason="no_such_case", text=f"No city asked case {case}; see `citydesk queue`."
            )
        now = clock.now()
        audience = proceedings.audience(office, connection, organizer=name, now=now)
        words = {"question": question.strip(), "text": text.strip()}
        both = sharing.words_of(found, asking, **words)
        masked[:] = dict.fromkeys(name for one in both for name in one.masked)
        return sharing.share(found, asking, audience, **words)

    how = How(organizer=name, view=view, dry_run=dry_run, yes=yes, as_json=as_json)
    act(plan, how, also={"masked": masked})


def _asking(connection: Connection, number: int | None) -> Application | None:
    return store.applications.load(connection, number) if number else None
