"""`citydesk decisions`: what was decided, by whom and why; and acting on one decision.

Invariant: a decision is acted on as it was shown, with its letters as they are stored.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import click

from bot import clock
from bot.commands import cities, views
from bot.commands.acts import How
from bot.commands.office import (
    agree,
    listed,
    newest,
    opened,
    print_json,
    refuse,
    show_letters,
    shown,
    tell_of_more,
)
from intake import desk, store
from intake.applications import Application
from intake.calls.model import Call
from intake.conversation.proceedings import Proceeding
from intake.conversation.turns import Turn
from intake.decisions import Decision, DecisionState
from intake.desk import Office, posting, proceedings
from intake.desk.office import call_of
from intake.errors import Refusal
from intake.notices import Letter
from intake.store import Connection
from replies import findings as said
from replies.filters import tongue

Act = Callable[[Proceeding, Decision], Turn | Refusal]


@dataclass(frozen=True, kw_only=True)
class Laid:
    """A decision on the table, with everything that belongs to it."""

    decision: Decision
    application: Application
    call: Call
    letters: tuple[Letter, ...]


@click.group()
def decisions() -> None:
    """List decisions, or show one with its letters."""


@decisions.command("list")
@click.option(
    "--state", type=click.Choice([one.value for one in DecisionState]), help="Only in this state."
)
@newest
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def list_(state: str | None, limit: int | None, as_json: bool) -> None:
    """List decisions, oldest first."""
    limit = listed(limit, as_json)
    with opened() as office, office.store.reading() as connection:
        states = [DecisionState(state)] if state else None
        newest_ones = store.decisions.listed(connection, states, limit=limit)
        found = [lay(office, connection, one) for one in newest_ones]
    if as_json:
        print_json([decision_json(one) for one in found])
        return
    for one in found:
        print_decision(one)
    tell_of_more(len(found), limit)
    if not found:
        click.echo("No decisions.")


@decisions.command()
@click.argument("decision", type=int)
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def show(decision: int, as_json: bool) -> None:
    """Show DECISION with the findings it rests on and its letters in full."""
    with opened() as office, office.store.reading() as connection:
        found = load(office, connection, decision)
    if as_json:
        print_json(decision_json(found))
        return
    print_decision(found)
    print_findings(found)
    click.echo()
    show_letters(found.letters)


# --- one decision -------------------------------------------------------------------------------


def load(office: Office, connection: Connection, number: int) -> Laid:
    """The decision with this number; refused where there is none."""
    found = store.decisions.load(connection, number)
    if found is None:
        raise refuse(f"There is no decision {number}; `citydesk decisions list` lists them.")
    return lay(office, connection, found)


def lay(office: Office, connection: Connection, decision: Decision) -> Laid:
    """The decision with its application, its rules and its letters from the outbox."""
    application = store.applications.load(connection, decision.application)
    assert application
    letters = (store.outbox.letter(connection, id) for id in decision.letters)
    return Laid(
        decision=decision,
        application=application,
        call=call_of(office, connection, application),
        letters=tuple(one for one in letters if one),
    )


def decision_json(laid: Laid) -> dict[str, Any]:
    """A decision as JSON; every key is part of the interface."""
    decision = laid.decision
    return {
        "decision": decision.number,
        "application": decision.application,
        "city": laid.application.city,
        "outcome": decision.outcome.value,
        "reason": decision.reason,
        "by": decision.by,
        "at": decision.at.isoformat(),
        "call": decision.call,
        "stage": decision.stage.value,
        "findings": _findings(laid),
        "state": decision.state.value,
        "needs_second": decision.needs_second,
        "approved_by": decision.approved_by,
        "approved_at": decision.approved_at.isoformat() if decision.approved_at else None,
        "due_at": decision.due_at.isoformat() if decision.due_at else None,
        "letters": views.full(laid.letters),
    }


def _findings(laid: Laid) -> dict[str, dict[str, str]]:
    return {
        one.id: {
            "status": one.status.value,
            "reason": said.reason(tongue("en"), one, laid.call),
        }
        for one in laid.decision.findings
    }


def print_decision(laid: Laid) -> None:
    """A decision in two or three lines."""
    decision, name = laid.decision, cities.name(laid.application)
    head = "New decision" if decision.number is None else f"Decision {decision.number}"
    state = f"{decision.outcome.value} · {decision.state.value}"
    click.secho(shown(f"{head} · {name} · {state}"), bold=True)
    click.echo(shown(f"  by {decision.by}, {decision.at:%Y-%m-%d %H:%M %Z}: {decision.reason}"))
    if decision.approved_by:
        approved = f"{decision.approved_by}, {decision.approved_at:%Y-%m-%d %H:%M %Z}"
        click.echo(shown(f"  approved by {approved}"))


def print_findings(laid: Laid) -> None:
    """How the application stood when it was decided."""
    for id, one in _findings(laid).items():
        click.echo(shown(f"  {id:4} {one['status']:14} {one['reason']}"))


# --- acting on one ------------------------------------------------------------------------------


def settle(number: int, act: Act, *, verb: str, how: How) -> None:
    """Approve or recall (`verb`) a decision that was shown with its letters."""
    with opened() as office:
        with office.store.reading() as connection:
            laid = load(office, connection, number)
            _turn(office, connection, laid, act, how.organizer)
        view = _view(laid, verb, how.organizer)
        if not how.as_json:
            print_decision(laid)
            print_findings(laid)
            click.echo()
            show_letters(laid.letters)
        views.check(view, how.view)
        if not how.dry_run:
            agree(_question(verb, laid.letters), yes=how.yes, as_json=how.as_json)
            with office.store.transaction() as connection:
                again = load(office, connection, number)
                views.check_again(_view(again, verb, how.organizer), view)
                turn = _turn(office, connection, again, act, how.organizer)
                posting.perform(office, connection, turn, clock.now(), seed=clock.new_id())
            laid = effect(office, number)
    tell(laid, dry_run=how.dry_run, as_json=how.as_json, view=view if how.dry_run else None)


def _view(laid: Laid, verb: str, organizer: str) -> str:
    return views.digest([verb, organizer, decision_json(laid)])


def _turn(office: Office, connection: Connection, laid: Laid, act: Act, organizer: str) -> Turn:
    proceeding = proceedings.of(
        office, connection, laid.application, organizer=organizer, now=clock.now()
    )
    turn = act(proceeding, laid.decision)
    if isinstance(turn, Refusal):
        raise refuse(turn.text)
    return turn


def _question(verb: str, letters: Sequence[Letter]) -> str:
    count = len(letters)
    return f"{verb} this decision with its {count} letter{'s' if count != 1 else ''}?"


def effect(office: Office, number: int) -> Laid:
    """The decision as it is now; where its hold is over it takes effect first."""
    with office.store.reading() as connection:
        laid = load(office, connection, number)
    due_at, now = laid.decision.due_at, clock.now()
    if laid.decision.state is not DecisionState.HELD or not due_at or due_at > now:
        return laid
    while desk.settle(office, now):
        pass
    with office.store.reading() as connection:
        return load(office, connection, number)


def tell(laid: Laid, *, dry_run: bool, as_json: bool, view: str | None = None) -> None:
    """What became of the act."""
    if as_json:
        shown_as = {"view": view} if view else {}
        print_json({"done": not dry_run} | shown_as | {"decision": decision_json(laid)})
    elif dry_run:
        click.echo("Dry run: nothing was changed and nothing sent.")
        if view:
            click.echo(f"To do just this: --view {view}")
    else:
        click.echo(_state(laid.decision))


def _state(decision: Decision) -> str:
    number, state = decision.number, decision.state
    if state is DecisionState.PROPOSED:
        rest = f"waits for a second organizer: `citydesk approve {number}`."
    elif state is DecisionState.HELD and decision.due_at:
        until = f"{decision.due_at:%Y-%m-%d %H:%M:%S %Z}"
        rest = f"takes effect at {until}; until then `citydesk recall {number}` takes it back."
    elif state is DecisionState.DONE:
        rest = "has taken effect; its letters are on their way."
    else:
        rest = f"is {state.value}; nothing was sent."
    return f"Decision {number} {rest}"
