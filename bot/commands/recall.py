"""`citydesk recall`: a decision is taken back before it has any effect."""

import click

from bot.commands.decisions import settle
from bot.commands.office import acting, who
from intake.conversation import deciding


@click.command()
@click.argument("decision", type=int)
@acting
def recall(decision: int, dry_run: bool, yes: bool, organizer: str | None, as_json: bool) -> None:
    """Take DECISION back while it waits; its letters are not sent."""
    settle(
        decision,
        deciding.recall,
        verb="Recall",
        organizer=who(organizer),
        dry_run=dry_run,
        yes=yes,
        as_json=as_json,
    )
