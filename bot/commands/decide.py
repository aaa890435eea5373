"""`citydesk decide`: a city is titled or declined, for a reason, with the letters that say so."""

from dataclasses import dataclass, replace

import click

from bot import clock
from bot.commands import decisions, views
from bot.commands.cities import find
from bot.commands.decisions import Laid
from bot.commands.office import (
    Once,
    acting,
    agree,
    named,
    opened,
    refuse,
    show_letters,
    viewing,
)
from intake import store
from intake.conversation import deciding
from intake.conversation.turns import Turn
from intake.decisions import Outcome
from intake.desk import Office, posting, proceedings
from intake.errors import Refusal
from intake.store import Connection


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """What is to be decided, and by whom; `seed` names its letters."""

    city: str
    outcome: Outcome
    reason: str
    organizer: str
    seed: str


@click.command()
@click.argument("city")
@click.argument("outcome", type=click.Choice([one.value for one in Outcome], case_sensitive=False))
@click.option("--reason", default="", help="Why, as the city will read it; a decision needs one.")
@viewing
@acting
def decide(
    city: str,
    outcome: str,
    reason: str,
    view: str | None,
    dry_run: bool,
    yes: bool,
    organizer: str | None,
    as_json: bool,
) -> None:
    """Decide that CITY is OUTCOME.

    Its letters are shown first, held, and can be recalled until they are sent.
    """
    proposal = Proposal(
        city=city,
        outcome=Outcome(outcome),
        reason=reason,
        organizer=named(organizer),
        seed=f"act-{clock.new_id()}",
    )
    _act(proposal, view, dry_run=dry_run, yes=yes, as_json=as_json)


def _act(proposal: Proposal, given: str | None, *, dry_run: bool, yes: bool, as_json: bool) -> None:
    with opened() as opening:
        office = replace(opening, render=Once(opening.render))
        with office.store.reading() as connection:
            laid, _ = _plan(office, connection, proposal)
        view = _view(laid)
        if not as_json:
            _print(laid)
        views.check(view, given)
        if not dry_run:
            agree(_question(laid), yes=yes, as_json=as_json)
            with office.store.transaction() as connection:
                number = _perform(office, connection, proposal, view)
            laid = decisions.effect(office, number)
    decisions.tell(laid, dry_run=dry_run, as_json=as_json, view=view)


def _plan(office: Office, connection: Connection, proposal: Proposal) -> tuple[Laid, Turn]:
    application = find(connection, proposal.city)
    now = clock.now()
    proceeding = proceedings.of(
        office, connection, application, organizer=proposal.organizer, now=now
    )
    turn = deciding.decide(proceeding, proposal.outcome, proposal.reason)
    if isinstance(turn, Refusal):
        raise refuse(turn.text)
    laid = Laid(
        decision=turn.decisions[0],
        application=application,
        call=proceeding.call,
        letters=posting.render(office, connection, turn.letters, now, seed=proposal.seed),
    )
    return laid, turn


def _view(laid: Laid) -> str:
    """The digest of what is shown; the moment of looking is no part of it."""
    whole = decisions.decision_json(laid)
    return views.digest({key: one for key, one in whole.items() if key not in ("at", "due_at")})


def _perform(office: Office, connection: Connection, proposal: Proposal, view: str) -> int:
    laid, turn = _plan(office, connection, proposal)
    views.check_again(_view(laid), view)
    posting.perform(office, connection, turn, clock.now(), seed=proposal.seed)
    made = store.decisions.waiting(connection, laid.decision.application)
    assert made
    assert made.number
    return made.number


def _print(laid: Laid) -> None:
    decisions.print_decision(laid)
    decisions.print_findings(laid)
    click.echo()
    show_letters(laid.letters)


def _question(laid: Laid) -> str:
    count = len(laid.letters)
    letters = f"{count} letter{'s' if count != 1 else ''}"
    if laid.decision.needs_second:
        return f"Propose this decision with its {letters} to a second organizer?"
    return f"Make this decision and send {letters} when its hold is over?"
