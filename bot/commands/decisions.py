"""`citydesk decisions`: what was decided, by whom and why; and how an act on one is shown."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import click

from bot import clock
from bot.commands import final_list, times
from bot.commands.acts import How, Showing, counted, tell_of_dry_run
from bot.commands.office import (
    full,
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
from intake.calls.model import Call
from intake.decisions import Decision, DecisionState
from intake.desk import Office
from intake.desk.acts import FinalLaid, Laid, Verdict, cities, deciding, finals, verdict_on
from intake.desk.acts.final_laid import TakenBack
from intake.errors import Refusal
from intake.store import Connection
from replies import findings as said


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
        found = [verdict_on(office, connection, one) for one in newest_ones]
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
        found = deciding.readable(office, connection, found, clock.now())
    if as_json:
        print_json(decision_json(found))
        return
    _print_whole(found)


# --- one decision -------------------------------------------------------------------------------


def load(office: Office, connection: Connection, number: int) -> Verdict:
    """The decision with this number; refused where there is none."""
    found = deciding.load(office, connection, number)
    if isinstance(found, Refusal):
        raise refuse(found)
    return found


def decision_json(verdict: Verdict) -> dict[str, Any]:
    """A decision as JSON; every key is part of the interface."""
    decision = verdict.decision
    return {
        "decision": decision.number,
        "application": decision.application,
        "city": verdict.application.city,
        "outcome": decision.outcome.value,
        "reason": decision.reason,
        "by": decision.by,
        "at": decision.at.isoformat(),
        "call": decision.call,
        "stage": decision.stage.value,
        "findings": _findings(verdict),
        "tally": decision.tally,
        "final_list": decision.final_list,
        "state": decision.state.value,
        "needs_second": decision.needs_second,
        "approved_by": decision.approved_by,
        "approved_at": decision.approved_at.isoformat() if decision.approved_at else None,
        "due_at": decision.due_at.isoformat() if decision.due_at else None,
        "taken_back": back_json(verdict.taken_back),
        "letters": full(verdict.letters),
    }


def back_json(back: TakenBack | None) -> dict[str, str] | None:
    """Who took a decision back and when; why, as far as it was said."""
    return {"by": back.by, "at": back.at.isoformat(), "why": back.why} if back else None


def _findings(verdict: Verdict) -> dict[str, dict[str, str]]:
    return {
        one.id: {
            "status": one.status.value,
            "reason": said.of_city(one, verdict.call),
        }
        for one in verdict.decision.findings
    }


def print_decision(verdict: Verdict) -> None:
    """A decision in two or three lines."""
    decision, name = verdict.decision, cities.name(verdict.application)
    head = "New decision" if decision.number is None else f"Decision {decision.number}"
    state = f"{decision.outcome.told} · {decision.state.value}"
    state += f" · final list {decision.final_list}" if decision.final_list else ""
    click.secho(shown(f"{head} · {name} · {state}"), bold=True)
    at = times.told(decision.at, verdict.call)
    click.echo(shown(f"  by {decision.by}, {at}: {decision.reason}"))
    if decision.approved_by and decision.approved_at:
        at = times.told(decision.approved_at, verdict.call)
        click.echo(shown(f"  approved by {decision.approved_by}, {at}"))
    if back := verdict.taken_back:
        why = f": {back.why}" if back.why else ""
        at = times.told(back.at, verdict.call)
        click.echo(shown(f"  taken back by {back.by}, {at}{why}"))


def print_findings(verdict: Verdict) -> None:
    """How the application stood when it was decided."""
    for id, one in _findings(verdict).items():
        click.echo(shown(f"  {id:4} {one['status']:14} {one['reason']}"))


def _print_whole(verdict: Verdict) -> None:
    print_decision(verdict)
    print_findings(verdict)
    click.echo()
    show_letters(verdict.letters)


# --- acting on one ------------------------------------------------------------------------------


class Settling(Showing):
    """An act on one decision or final list (`verb`), which is shown with its letters."""

    def __init__(self, verb: str) -> None:
        self._verb = verb

    def show(self, laid: Laid) -> None:
        if laid.final:
            final_list.print_list(laid.final, laid.later)
        else:
            _print_whole(_verdict(laid))
            final_list.print_later(laid.later)
            for one in laid.warnings:
                click.echo(shown(f"Note: {one}"))

    def question(self, laid: Laid) -> str:
        what = "final list" if laid.final else "decision"
        return f"{self._verb} this {what} with its {counted(laid.letters)}?"

    def after(self, office: Office, laid: Laid) -> Laid:
        """Where its hold is over it takes effect at once."""
        if laid.final:
            return _effect_of_list(office, laid, laid.final)
        verdict = _effect(office, _verdict(laid))
        return replace(laid, verdict=verdict, letters=verdict.letters)

    def json(self, laid: Laid, how: How) -> Mapping[str, Any]:
        shown_as = {"view": laid.view} if how.dry_run else {}
        if laid.final:
            return {"done": not how.dry_run} | shown_as | final_list.list_json(laid.final)
        told = {"warnings": list(laid.warnings), "decision": decision_json(_verdict(laid))}
        return {"done": not how.dry_run} | shown_as | told

    def tell(self, laid: Laid, how: How) -> None:
        if how.dry_run:
            tell_of_dry_run(laid)
        elif laid.final:
            click.echo(final_list.told(laid.final, self.call))
        else:
            click.echo(_state(_verdict(laid).decision, self.call))


def _verdict(laid: Laid) -> Verdict:
    assert laid.verdict
    return laid.verdict


def _effect(office: Office, verdict: Verdict) -> Verdict:
    """The decision as it is now; where its hold is over it takes effect first."""
    decision = verdict.decision
    if not _take_effect(office, decision):
        return verdict
    assert decision.number
    with office.store.reading() as connection:
        return load(office, connection, decision.number)


def _take_effect(office: Office, decision: Decision) -> bool:
    """Let everything take effect that is due, where this decision is."""
    now = clock.now()
    if decision.state is not DecisionState.HELD or not decision.due_at or decision.due_at > now:
        return False
    while desk.settle(office, now):
        pass
    return True


def _effect_of_list(office: Office, laid: Laid, final: FinalLaid) -> Laid:
    """The same of a final list."""
    if not final.number or not _take_effect(office, final.decided[0]):
        return laid
    with office.store.reading() as connection:
        done = finals.stored(office, connection, final.number)
    done = replace(done, lines=final.lines, faults=final.faults)
    return replace(laid, final=done, letters=done.letters)


def _state(decision: Decision, call: Call) -> str:
    number, state = decision.number, decision.state
    if state is DecisionState.PROPOSED:
        rest = f"waits for a second organizer: `citydesk approve {number}`."
    elif state is DecisionState.HELD and decision.due_at:
        until = times.exact(decision.due_at, call)
        rest = f"takes effect at {until}; until then `citydesk recall {number}` takes it back."
    elif state is DecisionState.DONE:
        rest = "has taken effect; its letters are on their way."
    else:
        rest = f"is {state.value}; nothing was sent."
    return f"Decision {number} {rest}"
