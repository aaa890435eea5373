"""`citydesk approve`: the second organizer's yes to a decision."""

import click

from bot.commands.acts import How
from bot.commands.decisions import settle
from bot.commands.office import acting, named, viewing
from intake.conversation import deciding


@click.command()
@click.argument("decision", type=int)
@viewing
@acting
def approve(
    decision: int, view: str | None, dry_run: bool, yes: bool, organizer: str | None, as_json: bool
) -> None:
    """Approve DECISION (`citydesk decisions list`), which somebody else has made."""
    settle(
        decision,
        deciding.approve,
        verb="Approve",
        how=How(organizer=named(organizer), view=view, dry_run=dry_run, yes=yes, as_json=as_json),
    )
