"""`citydesk share`: an answer to one city goes to all, without the one who asked (V2)."""

import click

from bot import clock
from bot.commands.acts import How, act, an_act
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
@an_act
def share(
    case: int,
    question: str,
    text: str,
    how: How,
) -> None:
    """Tell all other applicants the answer to CASE, once; who asked is left out of it."""
    masked: list[str] = []

    def plan(office: Office, connection: Connection) -> Turn | Refusal:
        found = store.cases.load(connection, case)
        asking = _asking(connection, found.application if found else None)
        if not found or not asking:
            return Refusal(
                reason="no_such_case", text=f"No city asked case {case}; see `citydesk queue`."
            )
        now = clock.now()
        audience = proceedings.audience(office, connection, organizer=how.organizer, now=now)
        words = {"question": question.strip(), "text": text.strip()}
        both = sharing.words_of(found, asking, **words)
        masked[:] = dict.fromkeys(name for one in both for name in one.masked)
        return sharing.share(found, asking, audience, **words)

    act(plan, how, also={"masked": masked})


def _asking(connection: Connection, number: int | None) -> Application | None:
    return store.applications.load(connection, number) if number else None
