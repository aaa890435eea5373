"""`citydesk ballots`: who has voted; how, only once a city is counted.

Invariant: before the tally nothing of a verdict or a reason is shown, to organizers neither (V2).
"""

from typing import Any

import click

from bot.commands import times
from bot.commands.cities import find
from bot.commands.office import opened, print_json, shown
from bot.commands.panelists import city_json
from intake.applications import Application
from intake.desk.acts import cities
from intake.desk.panels import bench
from intake.desk.panels.bench import Bench
from intake.panel import ballots as rules
from intake.panel.ballots import Ballot


@click.command()
@click.argument("city", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def ballots(city: str | None, as_json: bool) -> None:
    """Show for each city in the selection (or CITY) who has voted, and how once it is counted."""
    with opened() as office, office.store.reading() as connection:
        chosen = [find(connection, city)] if city else None
        whole = bench.of(office, connection, chosen)
    if as_json:
        print_json([_application_json(whole, one) for one in whole.applications])
        return
    for one in whole.applications:
        _print(whole, one)
    if not whole.applications:
        click.echo("No registered application is in the selection.")


def _application_json(whole: Bench, application: Application) -> dict[str, Any]:
    """Every key is part of the interface."""
    number = application.number
    return city_json(application) | {
        "tallied": number in whole.tallied,
        "panelists": [_ballot_json(whole, application, key) for key in whole.judging(number)],
    }


def _ballot_json(whole: Bench, application: Application, key: str) -> dict[str, Any]:
    ballot = _of(whole, application, key)
    shown_as = {
        "panelist": key,
        "state": state(whole, application, key, ballot),
        "at": ballot.at.isoformat() if ballot else None,
    }
    if application.number not in whole.tallied:
        return shown_as
    judged = [vars(one) for one in ballot.judgements] if ballot else []
    return shown_as | {"judgements": judged}


def state(whole: Bench, application: Application, key: str, ballot: Ballot | None) -> str:
    """How far a ballot is: whether it is begun or finished, and no more.

    Behind a conflict that came up after the assignment none counts.
    """
    if (application.number, key) in whole.conflicted:
        return "conflict"
    if ballot is None:
        return "none"
    return "finished" if rules.is_whole(ballot, whole.call) else "begun"


def _of(whole: Bench, application: Application, key: str) -> Ballot | None:
    cast = whole.cast(application.number)
    return next((one for one in cast if one.panelist == key), None)


def _print(whole: Bench, application: Application) -> None:
    counted = " · counted" if application.number in whole.tallied else ""
    title = f"{application.number:5}  {cities.name(application)}{counted}"
    click.secho(shown(title), bold=True)
    for key in whole.judging(application.number):
        ballot = _of(whole, application, key)
        at = f", {times.told(ballot.at, whole.call)}" if ballot else ""
        click.echo(
            shown(
                f"       {state(whole, application, key, ballot):9} {whole.names.get(key, key)}{at}"
            )
        )
        if counted and ballot:
            for one in ballot.judgements:
                click.echo(shown(f"         {one.standard} {one.verdict}: {one.reason}"))
    if not whole.judging(application.number):
        click.echo("       nobody judges it yet: `citydesk panel assign`")
