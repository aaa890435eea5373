"""`citydesk tally`: the ballots on a city counted, shown, counted again, and ties settled.

Invariant: a tally that is kept is shown as it was counted; `--verify` counts from the journal.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import click

from bot.commands.acts import How, Showing, act, an_act
from bot.commands.cities import find
from bot.commands.office import named, opened, print_json, refuse, shown
from intake import store
from intake.desk.acts import Count, Laid, PanelLaid, SettleTie, cities
from intake.desk.panels import bench, recounting
from intake.panel import tally as counting
from intake.panel import ties
from intake.panel.tally import StruckReason, Tally
from intake.panel.ties import Settlement

_WHY: Mapping[StruckReason, str] = {
    "not_assigned": "left the panel or judges this city no more",
    "conflict": "conflict",
    "unfinished": "not finished",
}


@click.command()
@click.argument("city")
@click.option("--verify", is_flag=True, help="Count again from the journal: exit 1 if it differs.")
@click.option(
    "--settle",
    multiple=True,
    metavar="STANDARD=VERDICT",
    help="Settle a tie that the call leaves to organizers, one at a time.",
)
@click.option("--reason", default="", help="Why a tie is settled so; needed.")
@an_act
def tally(city: str, verify: bool, settle: Sequence[str], reason: str, how: How) -> None:
    """Count the ballots on CITY, once they are closed; what was counted before is only shown.

    Before you agree only how many ballots count is shown; how they came out, once that is kept.
    """
    if verify:
        _verify(city, how.as_json)
    elif settle:
        act(_settling(city, settle, reason), _signed(how), _Settling())
    elif not _shown(city, how):
        act(Count(city=city), _signed(how), _Counting())


def _signed(how: How) -> How:
    """Who only looks needs no name of their own."""
    return replace(how, organizer=named(how.organizer))


def _settling(city: str, given: Sequence[str], reason: str) -> SettleTie:
    if len(given) > 1:
        one = "settle one tie after the other: each has its own reason"
        raise click.BadParameter(one, param_hint="--settle")
    standard, equals, verdict = given[0].partition("=")
    if not equals:
        raise click.BadParameter("write it as S2=met", param_hint="--settle")
    return SettleTie(city=city, standard=standard, verdict=verdict.strip().lower(), reason=reason)


# --- shown --------------------------------------------------------------------------------------


def _shown(city: str, how: How) -> bool:
    """Show the tally that is kept; False where there is none yet."""
    with opened() as office, office.store.reading() as connection:
        application = find(connection, city)
        kept = store.panel_tallies.of(connection, application.number)
        settled = store.panel_tallies.settlements(connection, application.number)
        panel = PanelLaid(names=bench.of(office, connection, [application]).names)
    if kept is None:
        return False
    if how.as_json:
        print_json({"done": False} | tally_json(kept, settled))
    else:
        _print(kept, settled, cities.name(application), panel)
    return True


def tally_json(tally: Tally, settled: Sequence[Settlement] = ()) -> dict[str, Any]:
    """A tally with every ballot; every key is part of the interface."""
    return {
        "application": tally.application,
        "digest": counting.digest(tally),
        "tally": counting.dump(tally),
        "open_ties": list(ties.open_ties(tally, settled)),
        "settled": [vars(one) | {"at": one.at.isoformat()} for one in settled],
    }


def _print(tally: Tally, settled: Sequence[Settlement], name: str, panel: PanelLaid) -> None:
    click.secho(shown(f"{name} · {tally.outcome} · rules {tally.call}"), bold=True)
    by_hand = {one.standard: one for one in settled}
    for one in tally.counts:
        votes = ", ".join(f"{verdict} {times}" for verdict, times in one.ballots)
        settled_by = one.settled if one.settled != "most" else ""
        verdict = one.verdict or "open tie"
        click.echo(shown(f"  {one.standard}  {verdict:9} {votes}  {settled_by}".rstrip()))
        if one.standard in by_hand:
            hand = by_hand[one.standard]
            click.echo(shown(f"      settled {hand.verdict} by {hand.by}: {hand.reason}"))
    for ballot in tally.ballots:
        click.echo(shown(f"  {panel.told(ballot.panelist)}, form {ballot.form}"))
        for judged in ballot.judgements:
            click.echo(shown(f"      {judged.standard} {judged.verdict}: {judged.reason}"))
    for struck in tally.struck:
        click.echo(shown(f"  not counted: {panel.told(struck.panelist)} ({_WHY[struck.reason]})"))
    click.echo(f"  SHA-256 {counting.digest(tally)}")


# --- counted and settled ------------------------------------------------------------------------


class _Counting(Showing):
    """The count as it comes out: shown to nobody before it is agreed to."""

    def show(self, laid: Laid) -> None:
        tally = _tally(laid)
        assert laid.panel
        name = cities.name(laid.panel.applications[0])
        click.echo(shown(f"{name}: {len(tally.ballots)} ballots count, {tally.needed} are needed."))
        for one in tally.struck:
            click.echo(
                shown(f"  not counted: {laid.panel.told(one.panelist)} ({_WHY[one.reason]})")
            )
        for line in laid.warnings:
            click.secho(shown(line), fg="yellow")

    def question(self, laid: Laid) -> str:
        return "Count them? No ballot can change afterwards."

    def json(self, laid: Laid, how: How) -> Mapping[str, Any]:
        head = {"done": not how.dry_run, "view": laid.view, "warnings": list(laid.warnings)}
        if how.dry_run:
            tally = _tally(laid)
            return head | {"application": tally.application, "ballots": len(tally.ballots)}
        return head | tally_json(_tally(laid))

    def tell(self, laid: Laid, how: How) -> None:
        if how.dry_run:
            super().tell(laid, how)
            return
        assert laid.panel
        name = cities.name(laid.panel.applications[0])
        _print(_tally(laid), (), name, laid.panel)


class _Settling(Showing):
    def show(self, laid: Laid) -> None:
        assert laid.panel
        settled, verdict = laid.panel.settled, laid.panel.settled_as
        assert settled
        click.echo(shown(f"{settled.standard} is {verdict}: {settled.reason}"))

    def question(self, laid: Laid) -> str:
        return "Settle the tie so?"

    def json(self, laid: Laid, how: How) -> Mapping[str, Any]:
        settled = laid.panel.settled if laid.panel else None
        assert settled
        known = vars(settled) | {"at": settled.at.isoformat()}
        return {"done": not how.dry_run, "view": laid.view, "settled": known}

    def tell(self, laid: Laid, how: How) -> None:
        if how.dry_run:
            super().tell(laid, how)
        else:
            click.echo("Settled.")


def _tally(laid: Laid) -> Tally:
    assert laid.panel
    assert laid.panel.tally
    return laid.panel.tally


# --- counted again ------------------------------------------------------------------------------


def _verify(city: str, as_json: bool) -> None:
    with opened() as office, office.store.reading() as connection:
        application = find(connection, city)
        digest = store.panel_tallies.digest(connection, application.number)
        fault = recounting.fault_in(office, connection, application)
    if as_json:
        known = {"application": application.number, "digest": digest}
        print_json(known | {"holds": fault is None, "fault": fault})
    if fault:
        raise refuse(f"The tally of application {application.number} does not hold: {fault}")
    if not as_json:
        click.echo(f"Counted again from the journal, the same to the byte: SHA-256 {digest}")
