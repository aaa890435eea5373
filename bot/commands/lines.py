"""`citydesk lines`: what a city agreed to have published, line by line."""

from typing import Any

import click

from bot.commands.office import opened, print_json, refuse, shown
from intake import store
from intake.consultation import Consent, Line
from intake.desk.acts import cities
from intake.errors import Refusal

SAID = {
    Consent.ASKED: "asked, not settled: not shown",
    Consent.AGREED: "agreed: shown",
    Consent.REFUSED: "refused: not shown",
}


@click.command()
@click.argument("city")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def lines(city: str, as_json: bool) -> None:
    """Show each line about CITY that may be published, and what the city said of it."""
    with opened() as office, office.store.reading() as connection:
        application = cities.look(connection, city)
        if isinstance(application, Refusal):
            raise refuse(application.text)
        found = store.lines.of(connection, application.number)
    if as_json:
        print_json([_row(one) for one in found])
        return
    for one in found:
        by = f", by {one.by}" if one.by else ""
        click.secho(shown(f"{one.question}: {SAID[one.consent]}{by}"), bold=True)
        click.echo(shown(f"  {one.words}"))
    if not found:
        click.echo(shown(f"{cities.name(application)} was not asked about any line yet."))


def _row(line: Line) -> dict[str, Any]:
    """Every key is part of the interface."""
    settled_at = line.settled_at.isoformat() if line.settled_at else None
    return vars(line) | {"consent": line.consent.value, "settled_at": settled_at}
