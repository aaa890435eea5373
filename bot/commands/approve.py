"""`citydesk approve`: the second organizer's yes to a decision."""

import click

from bot.commands.acts import How, a_signed_act, act
from bot.commands.decisions import Settling
from intake.desk.acts import Approve


@click.command()
@click.argument("decision", type=int)
@a_signed_act
def approve(decision: int, how: How) -> None:
    """Approve DECISION (`citydesk decisions list`), which somebody else has made."""
    act(Approve(decision=decision), how, Settling("Approve"))
