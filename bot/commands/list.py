"""`citydesk list`: the cities by name."""

from dataclasses import asdict

import click

from bot.commands.move import stage_named
from bot.commands.office import opened, print_json, shown
from intake import store
from intake.answers.geography import countries
from intake.calls.model import Stage

MOST = 50


def _country(context: click.Context, option: click.Parameter, name: str | None) -> str | None:
    """The code of the country that is named."""
    if name is None:
        return None
    code = countries.find(name.upper() if len(name.strip()) == 2 else name)
    if code is None:
        raise click.BadParameter(f"{name!r} is no country.")
    return code


@click.command("list")
@click.option("--stage", metavar="STAGE", callback=stage_named, help="Those in this stage.")
@click.option(
    "--country", metavar="CC", callback=_country, help="Those of this country, by code or name."
)
@click.option("--page", type=click.IntRange(1), default=1, help="Which page, from 1.")
@click.option("--limit", type=click.IntRange(1), help=f"How many on a page; {MOST} unless --json.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def list_(
    stage: Stage | None, country: str | None, page: int, limit: int | None, as_json: bool
) -> None:
    """List all cities by name, with where each stands; ended applications too."""
    most = limit or (None if as_json else MOST)
    with opened() as office, office.store.reading() as connection:
        total = store.roll.count(connection, stage=stage, country=country)
        skip = (page - 1) * (most or total)
        found = store.roll.listed(connection, stage=stage, country=country, limit=most, skip=skip)
    if as_json:
        print_json([asdict(one) for one in found])
        return
    for one in found:
        name = f"{one.city}, {one.country}" if one.city and one.country else one.city or "–"
        click.echo(shown(f"{one.number}  {name}  {one.stage.value}  {one.state.value}"))
    click.echo(_place(skip, len(found), total))


def _place(skip: int, count: int, total: int) -> str:
    if not count:
        return "No cities." if not total else f"No such page: there are {total}."
    place = f"{skip + 1}-{skip + count} of {total}"
    return place if skip + count == total else f"{place}; --page goes on."
