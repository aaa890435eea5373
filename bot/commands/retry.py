"""`citydesk retry`: parked messages and failed letters, once more."""

import sys

import click

from bot.commands.office import opened, print_json, refuse
from intake import store
from intake.notices import LetterState


@click.command()
@click.argument("ids", nargs=-1, metavar="[ID…]")
@click.option("--dry-run", is_flag=True, help="Show what would be taken up; change nothing.")
@click.option("--yes", "-y", is_flag=True, help="Do it without asking.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def retry(ids: tuple[str, ...], dry_run: bool, yes: bool, as_json: bool) -> None:
    """Take parked messages and failed letters up again: those named by ID, or all."""
    with opened() as office, office.store.transaction() as connection:
        parked = [one for one in store.inbox.parked(connection) if not ids or one.id in ids]
        failed = store.outbox.letters(connection, state=LetterState.FAILED)
        failed = [one for one in failed if not ids or one.id in ids]
        if not dry_run and (parked or failed):
            _agree(yes, as_json, len(parked), len(failed))
            store.inbox.unpark(connection, [one.id for one in parked])
            store.outbox.revive(connection, [one.id for one in failed])
    found = {"messages": [one.id for one in parked], "letters": [one.id for one in failed]}
    if as_json:
        print_json({"done": not dry_run, **found})
        return
    for kind, names in found.items():
        click.echo(f"{kind}: {', '.join(names) or 'none'}")


def _agree(yes: bool, as_json: bool, messages: int, letters: int) -> None:
    if yes:
        return
    if as_json or not sys.stdin.isatty():
        raise refuse("Nothing was changed. Add --yes to do it, or --dry-run to look only.")
    click.confirm(f"Take up {messages} messages and {letters} letters again?", abort=True)
