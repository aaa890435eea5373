"""`citydesk retry`: parked messages and failed letters, once more."""

from collections.abc import Collection

import click

from bot import clock
from bot.commands.office import agree, opened, print_json
from intake import store
from intake.notices import LetterState
from intake.store import Connection


@click.command()
@click.argument("ids", nargs=-1, metavar="[ID…]")
@click.option("--dry-run", is_flag=True, help="Show what would be taken up; change nothing.")
@click.option("--yes", "-y", is_flag=True, help="Do it without asking.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def retry(ids: tuple[str, ...], dry_run: bool, yes: bool, as_json: bool) -> None:
    """Take parked messages and failed letters up again: those named by ID, or all."""
    with opened() as office:
        with office.store.reading() as connection:
            parked, failed = _waiting(connection, ids)
        if not dry_run and (parked or failed):
            question = f"Take up {len(parked)} messages and {len(failed)} letters again?"
            agree(question, yes=yes, as_json=as_json)
            with office.store.transaction() as connection:
                store.inbox.unpark(connection, parked)
                store.cases.close_parked(connection, parked, clock.now())
                store.outbox.revive(connection, failed)
    if as_json:
        print_json({"done": not dry_run, "messages": parked, "letters": failed})
        return
    click.echo(f"messages: {', '.join(parked) or 'none'}")
    click.echo(f"letters: {', '.join(failed) or 'none'}")


def _waiting(connection: Connection, ids: Collection[str]) -> tuple[list[str], list[str]]:
    """IDs of what is parked and what failed, of these or of all."""
    parked = store.inbox.parked(connection)
    failed = store.outbox.letters(connection, state=LetterState.FAILED)
    return (
        [one.id for one in parked if not ids or one.id in ids],
        [one.id for one in failed if not ids or one.id in ids],
    )
