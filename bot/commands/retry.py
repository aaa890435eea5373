"""`citydesk retry`: parked messages and failed letters, once more."""

from collections.abc import Sequence
from dataclasses import dataclass

import click

from bot import clock
from bot.commands.office import acting, agree, full, opened, print_json, refuse, show_letters
from bot.commands.office import who as acts
from intake import store
from intake.cases import CaseKind
from intake.desk import Office
from intake.journal import Entry
from intake.notices import Letter, LetterState
from intake.store import Connection
from intake.store.inbox import Parked


@dataclass(frozen=True, kw_only=True)
class Found:
    """What is to be taken up; `left` are letters to people who are no longer on the file."""

    parked: Sequence[Parked]
    letters: Sequence[Letter]
    left: Sequence[Letter]


@click.command()
@click.argument("ids", nargs=-1, metavar="[ID…]")
@acting
def retry(
    ids: tuple[str, ...], dry_run: bool, yes: bool, organizer: str | None, as_json: bool
) -> None:
    """Take parked messages and failed letters up again: those named by ID, or all.

    A letter to somebody who is no longer on the file stays as it is.
    """
    name = acts(organizer)
    with opened() as office:
        with office.store.transaction() as connection:
            found = _find(connection, ids)
        if not as_json:
            _show(found)
        if not dry_run and (found.parked or found.letters):
            count = f"{len(found.parked)} messages and {len(found.letters)} letters"
            agree(f"Take up {count} again?", yes=yes, as_json=as_json)
            _take_up(office, found, name)
    _report(found, dry_run, as_json)


def _find(connection: Connection, ids: Sequence[str]) -> Found:
    parked = [one for one in store.inbox.parked(connection) if not ids or one.id in ids]
    failed = store.outbox.letters(connection, state=LetterState.FAILED)
    failed = [one for one in failed if not ids or one.id in ids]
    unknown = set(ids) - {one.id for one in parked} - {one.id for one in failed}
    if unknown:
        raise refuse(f"Nothing parked or failed has the ID {', '.join(sorted(unknown))}.")
    letters = [one for one in failed if _is_on_file(connection, one)]
    return Found(parked=parked, letters=letters, left=[o for o in failed if o not in letters])


def _is_on_file(connection: Connection, letter: Letter) -> bool:
    """Letters to organizers and strangers belong to no file and may always go again."""
    if letter.application is None:
        return True
    application = store.applications.load(connection, letter.application)
    return application is not None and application.contact(letter.to) is not None


def _take_up(office: Office, found: Found, organizer: str) -> None:
    now, messages = clock.now(), [one.id for one in found.parked]
    with office.store.transaction() as connection:
        store.inbox.unpark(connection, messages)
        store.cases.close_parked(connection, messages, now)
        store.outbox.revive(connection, [one.id for one in found.letters])
        for number in {one.application for one in found.letters if one.application}:
            store.cases.settle(connection, number, [CaseKind.BOUNCED], now)
        entries = [_entry(one, organizer) for one in found.letters if one.application]
        store.journal.append(connection, entries, at=now, salt=office.salt)


def _entry(letter: Letter, organizer: str) -> Entry:
    assert letter.application
    words = {"letter": letter.id, "to": letter.to.address, "by": organizer}
    return Entry(application=letter.application, act="letter_retried", words=words)


def _show(found: Found) -> None:
    for one in found.parked:
        click.secho(f"Message {one.id} from {one.sender}: {one.error}", bold=True)
    show_letters(found.letters)
    for letter in found.left:
        click.echo(f"Left as it is: {letter.id}, {letter.to.address} is no longer on the file.")
    if not (found.parked or found.letters or found.left):
        click.echo("Nothing is parked and no letter failed.")


def _report(found: Found, dry_run: bool, as_json: bool) -> None:
    if as_json:
        letters = full(found.letters)
        messages = [one.id for one in found.parked]
        print_json({"done": not dry_run, "messages": messages, "letters": letters})
    elif dry_run:
        click.echo("Dry run: nothing was changed and nothing sent.")
    elif found.parked or found.letters:
        click.echo("Taken up again.")
