"""`citydesk journal`: what happened, and whether the record still holds."""

import sys
from datetime import datetime
from typing import Any

import click

from bot.commands import sealed, times
from bot.commands.cities import find
from bot.commands.office import opened, print_json, refuse, shown
from bot.commands.replayed import Compared, all_numbers, compare, line_of
from intake import names, store
from intake.journal import Link
from intake.store import Connection


@click.group()
def journal() -> None:
    """Show, seal, verify or replay the journal: append-only, one hash chain an application."""


journal.add_command(sealed.seal)
journal.add_command(sealed.verify)


@journal.command()
@click.argument("city", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def show(city: str | None, as_json: bool) -> None:
    """Show every entry of one application (or of all), oldest first."""
    with opened() as office, office.store.reading() as connection:
        call = office.call
        entries = [
            entry for number in _numbers(connection, city) for entry in _entries(connection, number)
        ]
    if as_json:
        print_json(entries)
        return
    for one in entries:
        said = " ".join(f"{key}={value}" for key, value in (one["words"] or {}).items())
        told = said if one["words"] is not None else f"({names.WORDLESS})"
        at = times.exact(datetime.fromisoformat(one["at"]), call)
        head = f"{one['application']:4} {one['sequence']:4}  {at}  {one['act']:18} "
        click.echo(head + names.readable(told))


@journal.command()
@click.argument("city", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def replay(city: str | None, as_json: bool) -> None:
    """Compute every application anew from its journal and call: exit 1 where the store differs.

    Of one whose words were erased it says from which entry on nothing can be told.
    """
    said = Compared()
    with opened() as office:
        with office.store.reading() as connection:
            numbers = _numbers(connection, city) if city else all_numbers(connection)
        for told in compare(office, numbers, is_silent=as_json or not sys.stdout.isatty()):
            said.take(told)
            if not as_json:
                click.echo(shown(line_of(told)))
    if as_json:
        print_json(vars(said))
    else:
        click.echo(said.sentence)
    if said.faults:
        raise refuse(f"{len(said.faults)} of {len(numbers)} applications differ.")


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
