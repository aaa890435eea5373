"""`citydesk journal`: what happened, and whether the record still holds."""

from typing import Any

import click

from bot.commands.cities import find
from bot.commands.office import opened, print_json, refuse
from intake import store
from intake.journal import Link


@click.group()
def journal() -> None:
    """Show or verify the journal: append-only, one hash chain an application."""


@journal.command()
@click.argument("city")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def show(city: str, as_json: bool) -> None:
    """Show every entry of one application, oldest first."""
    with opened() as office, office.store.reading() as connection:
        application = find(connection, city)
        chain = store.journal.chain(connection, application.number)
        words = store.journal.words(connection, application.number)
    entries = [_entry(link, words.get(link.sequence)) for link in chain]
    if as_json:
        print_json(entries)
        return
    for one in entries:
        said = " ".join(f"{key}={value}" for key, value in (one["words"] or {}).items())
        click.echo(f"{one['sequence']:4}  {one['at'][:19]}  {one['act']:18} {said}")


@journal.command()
@click.argument("city", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def verify(city: str | None, as_json: bool) -> None:
    """Check the hash chain of one application, or of all: exit 1 where one does not hold."""
    with opened() as office, office.store.reading() as connection:
        numbers = [find(connection, city).number] if city else store.journal.numbers(connection)
        faults = {number: store.journal.verify(connection, number) for number in numbers}
    broken = {number: fault for number, fault in faults.items() if fault}
    if as_json:
        print_json({"applications": len(numbers), "faults": broken})
    else:
        click.echo(f"{len(numbers)} chains checked, {len(broken)} broken.")
    if broken:
        raise refuse(
            "\n".join(f"application {number}: {fault}" for number, fault in broken.items())
        )


def _entry(link: Link, words: dict[str, Any] | None) -> dict[str, Any]:
    return {
        "sequence": link.sequence,
        "at": link.at.isoformat(),
        "act": link.act,
        "words": words,
        "digest": link.digest,
        "previous": link.previous,
        "hash": link.hash,
    }
