"""`citydesk recall`: a decision is taken back before it has any effect."""

import click

from bot.commands.acts import How
from bot.commands.decisions import settle
from bot.commands.office import acting, viewing, who
from intake.conversation import deciding


@click.command()
@click.argument("decision", type=int)
@viewing
@acting
def recall(
    decision: int, view: str | None, dry_run: bool, yes: bool, organizer: str | None, as_json: bool
) -> None:
    """Take DECISION back while it waits; its letters are not sent."""
    settle(
        decision,
        deciding.recall,
        verb="Recall",
        how=How(organizer=who(organizer), view=view, dry_run=dry_run, yes=yes, as_json=as_json),
    )
