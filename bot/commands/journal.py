"""`citydesk journal`: what happened, and whether the record still holds."""

from typing import Any

import click

from bot.commands.cities import find
from bot.commands.office import opened, print_json, refuse
from intake import store
from intake.journal import Link
from intake.store import Connection


@click.group()
def journal() -> None:
    """Show or verify the journal: append-only, one hash chain an application."""


@journal.command()
@click.argument("city", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def show(city: str | None, as_json: bool) -> None:
    """Show every entry of one application (or of all), oldest first."""
    with opened() as office, office.store.reading() as connection:
        entries = [
            entry for number in _numbers(connection, city) for entry in _entries(connection, number)
        ]
    if as_json:
        print_json(entries)
        return
    for one in entries:
        said = " ".join(f"{key}={value}" for key, value in (one["words"] or {}).items())
        click.echo(
            f"{one['application']:4} {one['sequence']:4}  {one['at'][:19]}  {one['act']:18} {said}"
        )


@journal.command()
@click.argument("city", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def verify(city: str | None, as_json: bool) -> None:
    """Check the hash chain of one application, or of all: exit 1 where one does not hold."""
    with opened() as office, office.store.reading() as connection:
        numbers = _numbers(connection, city)
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


def _numbers(connection: Connection, city: str | None) -> list[int]:
    return [find(connection, city).number] if city else store.journal.numbers(connection)


def _entries(connection: Connection, number: int) -> list[dict[str, Any]]:
    words = store.journal.words(connection, number)
    chain = store.journal.chain(connection, number)
    return [_entry(link, words.get(link.sequence)) for link in chain]


def _entry(link: Link, words: dict[str, Any] | None) -> dict[str, Any]:
    return {
        "application": link.application,
        "sequence": link.sequence,
        "at": link.at.isoformat(),
        "act": link.act,
        "words": words,
        "digest": link.digest,
        "previous": link.previous,
        "hash": link.hash,
    }
