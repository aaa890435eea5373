"""`citydesk recall`: a decision is taken back before it has any effect."""

import sys

import click

from bot.commands.acts import How, act, an_act
from bot.commands.decisions import Settling
from intake.desk.acts import Recall


@click.command()
@click.argument("decision", type=int)
@click.option("--reason", help="Why; it stays in the journal. Asked for at a terminal.")
@an_act
def recall(decision: int, reason: str | None, how: How) -> None:
    """Take DECISION back while it waits; its letters are not sent."""
    why = reason if reason is not None else _asked(how)
    act(Recall(decision=decision, reason=why), how, Settling("Recall"))


def _asked(how: How) -> str:
    """Why, as typed at a terminal: Enter alone is no reason, since the hold runs meanwhile."""
    if how.yes or how.dry_run or how.as_json or how.view or not sys.stdin.isatty():
        return ""
    said: str = click.prompt("Why? Enter alone says nothing", default="", show_default=False)
    return said
