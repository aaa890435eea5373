"""`citydesk titled`: the titled cities of an edition, for whoever plans what follows the title.

Invariant: what a title entitles to is said in the words of the rules (V7, V8).
"""

from dataclasses import dataclass
from typing import Any

import click

from bot.commands.office import opened, print_json, shown
from intake import store
from intake.awards import Award
from intake.ceremony import Ceremony, Consulted
from intake.store import Connection

PRIORITY = "priority consideration"
NOBODY = "no city holds the title"


@dataclass(frozen=True, kw_only=True)
class Titled:
    """A city that holds the title, and what follows it."""

    award: Award
    ceremony: Ceremony


def of_edition(connection: Connection, edition: str) -> list[Titled]:
    """The cities that hold the title of an edition now, by application."""
    held = store.awards.standing(connection, edition)
    known = store.ceremony.of_several(connection, [one.application for one in held])
    return [
        Titled(
            award=one,
            ceremony=known.get(one.application) or Ceremony(application=one.application),
        )
        for one in held
    ]


@click.group()
def titled() -> None:
    """List the titled cities: interest in hosting, priority consideration, attendance, place."""


@titled.command("list")
@click.option("--edition", metavar="NAME", help="Another edition than that of the call in force.")
@click.option("--interested", is_flag=True, help="Only those that would like to host.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def list_(edition: str | None, interested: bool, as_json: bool) -> None:
    """List every city that holds the title of an edition now.

    Each has priority consideration for hosting investment promotion events.
    """
    with opened() as office, office.store.reading() as connection:
        edition = edition or office.call.edition
        several = of_edition(connection, edition)
    listed = [one for one in several if one.ceremony.interest or not interested]
    if as_json:
        print_json([titled_json(one) for one in listed])
        return
    for one in listed:
        _show(one)
    if not listed:
        said = "no titled city would like to host" if interested else NOBODY
        click.echo(f"In edition {edition} {said}.")


def titled_json(one: Titled) -> dict[str, Any]:
    """Every key is part of the interface."""
    interest, attending = one.ceremony.interest, one.ceremony.attending
    place = one.ceremony.place
    return {
        "application": one.award.application,
        "city": one.award.city,
        "country": one.award.country,
        "edition": one.award.edition,
        "awarded_on": one.award.awarded_on.isoformat(),
        "priority_consideration": True,
        "hosting_interest": interest.words if interest else None,
        "hosting_interest_at": interest.at.isoformat() if interest else None,
        "attendance": attending.value if attending else None,
        "place_asked": place.asked or None if place else None,
        "place_state": place.state.value if place else None,
        "place": place.place or None if place else None,
    }


def _show(one: Titled) -> None:
    award, ceremony = one.award, one.ceremony
    click.secho(shown(f"{award.application}  {award.city}, {award.country}"), bold=True)
    click.echo(f"  {PRIORITY} for hosting investment promotion events (V8)")
    if ceremony.interest:
        click.echo(shown(f"  would like to host (V7): {ceremony.interest.words}"))
    attending = ceremony.attending.value if ceremony.attending else "not opened"
    click.echo(f"  attendance (V5): {attending}")
    click.echo(shown(f"  place (V6): {_place(ceremony)}"))


def _place(ceremony: Ceremony) -> str:
    place = ceremony.place
    if place is None:
        return "the Convention"
    if place.state is Consulted.AGREED:
        return f"{place.place}, agreed"
    return f"the Convention; asked for: {place.asked}, {place.state.value}"
