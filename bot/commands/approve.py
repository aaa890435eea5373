"""`citydesk approve`: the second organizer's yes to a decision."""

from collections.abc import Sequence
from dataclasses import replace

import click

from bot import clock, settings
from bot.commands.acts import How, a_signed_act, act
from bot.commands.decisions import Settling
from bot.commands.office import opened, refuse
from bot.slack import seconds, signing
from bot.slack.people import Person
from intake import names, store
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
        raise refuse(signing_it)
    name = _signed(decision, how.organizer, signing_it) if signing_it else how.organizer
    act(Approve(decision=decision), replace(how, organizer=name), Settling("Approve"))


def _signed(number: int, given: str, people: Sequence[Person]) -> str:
    """The name that stands under the approval: as Slack has it, in whatever form it was given.

    Refused where these people made the decision themselves, in Slack or elsewhere. Who only shares
    the name of who made it signs as given, by which the two are told apart.
    """
    with opened() as office, office.store.reading() as connection:
        found = store.decisions.load(connection, number)
        if found and all(seconds.is_own(connection, number, found.by, one) for one in people):
            raise refuse(seconds.OWN)
    known = {one.name for one in people}
    is_shared = len(known) > 1 or (found and names.is_same(found.by, min(known)))
    return given if is_shared else min(known)
