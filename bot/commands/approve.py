"""`citydesk approve`: the second organizer's yes to a decision."""

from collections.abc import Sequence

import click

from bot import clock, settings
from bot.commands.acts import How, a_signed_act, act
from bot.commands.decisions import Settling
from bot.commands.office import opened, refuse
from bot.slack import seconds, signing
from bot.slack.people import Person
from intake import store
from intake.desk.acts import Approve
from intake.errors import Refusal


@click.command()
@click.argument("decision", type=int)
@a_signed_act
def approve(decision: int, how: How) -> None:
    """Approve DECISION (`citydesk decisions list`), which somebody else has made.

    Where CITYDESK_SLACK_APPROVERS names who may, the name must be one of theirs in Slack.
    """
    signing_it = signing.signers(settings.load(), how.organizer, clock.now)
    if isinstance(signing_it, Refusal):
        raise refuse(signing_it.text)
    if signing_it and _is_of(decision, signing_it):
        raise refuse(seconds.OWN.text)
    act(Approve(decision=decision), how, Settling("Approve"))


def _is_of(number: int, people: Sequence[Person]) -> bool:
    """Whether these people made the decision themselves, in Slack or elsewhere."""
    with opened() as office, office.store.reading() as connection:
        found = store.decisions.load(connection, number)
        return found is not None and all(
            seconds.is_own(connection, number, found.by, one) for one in people
        )
