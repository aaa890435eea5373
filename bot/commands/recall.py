"""`citydesk recall`: a decision is taken back before it has any effect."""

import click

from bot.commands.acts import How, act, an_act
from bot.commands.decisions import Settling
from intake.desk.acts import Recall


@click.command()
@click.argument("decision", type=int)
@an_act
def recall(decision: int, how: How) -> None:
    """Take DECISION back while it waits; its letters are not sent."""
    act(Recall(decision=decision), how, Settling("Recall"))
