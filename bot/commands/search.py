"""`citydesk search`: all correspondence, mails and letters."""

from dataclasses import asdict

import click

from bot.commands import times
from bot.commands.office import opened, print_json, shown
from intake import store

MOST = 50


@click.command()
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--limit",
    type=click.IntRange(1),
    default=MOST,
    show_default=True,
    help="How many hits at the most.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def search(words: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Find mails and letters that hold all of WORDS, newest first."""
    with opened() as office, office.store.reading() as connection:
        hits = store.correspondence.search(connection, " ".join(words), limit)
        call = office.call
    if as_json:
        print_json([asdict(one) | {"at": one.at.isoformat()} for one in hits])
        return
    for one in hits:
        head = f"{times.told(one.at, call)}  {one.kind} {one.person}  {one.subject}"
        click.secho(shown(head), bold=True)
        click.echo("   " + shown(one.excerpt))
    if not hits:
        click.echo("Nothing found.")
