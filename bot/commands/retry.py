"""`citydesk retry`: parked messages, what was parked of Slack, and failed letters, once more."""

from collections.abc import Sequence

import click

from bot import clock
from bot.commands import times
from bot.commands.office import acting, agree, full, opened, print_json, refuse, show_letters
from bot.commands.office import who as acts
from intake.calls.model import Call
from intake.desk import Office, retrying
from intake.desk.retrying import Found
from intake.errors import Refusal


@click.command()
@click.argument("ids", nargs=-1, metavar="[ID…]")
@acting
def retry(
    ids: tuple[str, ...], dry_run: bool, yes: bool, organizer: str | None, as_json: bool
) -> None:
    """Take parked messages, mails or from Slack, and failed letters up again: by ID, or all.

    A letter to somebody who is no longer on the file, or for what was answered since, stays as it
    is.
    """
    name = acts(organizer)
    with opened() as office:
        found = _find(office, ids)
        if not as_json:
            _show(found, office.call)
        if not dry_run and found.is_something:
            messages = len(found.parked) + len(found.signals)
            count = f"{messages} messages and {len(found.letters)} letters"
            agree(f"Take up {count} again?", yes=yes, as_json=as_json)
            _take_up(office, found, name)
    _report(found, dry_run, as_json)


def _find(office: Office, ids: Sequence[str]) -> Found:
    with office.store.transaction() as connection:
        found = retrying.find(office, connection, ids)
    if isinstance(found, Refusal):
        raise refuse(found)
    return found


def _take_up(office: Office, found: Found, organizer: str) -> None:
    with office.store.transaction() as connection:
        retrying.take_up(office, connection, found, by=organizer, now=clock.now())


def _show(found: Found, call: Call) -> None:
    for one in found.parked:
        click.secho(f"Message {one.id} from {one.sender}: {one.error}", bold=True)
    for signal in found.signals:
        click.secho(f"From Slack, {signal.kept.kind} {signal.kept.id}: {signal.error}", bold=True)
    show_letters(found.letters)
    for letter in found.left:
        click.echo(f"Left as it is: {letter.id}, {letter.to.shown} is no longer on the file.")
    for late in found.late:
        click.echo(f"Left as it is: {times.retold(late.text, call)}")
    if not (found.is_something or found.left or found.late):
        click.echo("Nothing is parked and no letter failed.")


def _report(found: Found, dry_run: bool, as_json: bool) -> None:
    if as_json:
        letters = full(found.letters)
        messages = [one.id for one in found.parked]
        signals = [one.kept.id for one in found.signals]
        took = {"messages": messages, "signals": signals, "letters": letters}
        print_json({"done": not dry_run, **took, "late": [one.text for one in found.late]})
    elif dry_run:
        click.echo("Dry run: nothing was changed and nothing sent.")
    elif found.is_something:
        click.echo("Taken up again.")
