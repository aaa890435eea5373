"""`citydesk remind`: what time brings, as of any moment: reminders, closings, ended stages.

Invariant: the letters read as of the moment asked about and leave now; a dry run changes nothing.
"""

from dataclasses import replace
from datetime import datetime

import click

from bot import clock
from bot.commands.office import letter_json, opened, print_json, show_letters
from intake import desk, store
from intake.calls.model import Call
from intake.desk import Brought, Office
from intake.notices import Addressed, Letter


def moment(ctx: click.Context, param: click.Parameter, value: str | None) -> datetime | None:
    """An ISO 8601 moment; without an offset it has no zone yet."""
    try:
        return datetime.fromisoformat(value) if value else None
    except ValueError:
        example = "2025-06-01T09:00"
        raise click.BadParameter(f"{value!r} is no time; write it like {example}.") from None


@click.command()
@click.option(
    "--now",
    "asked",
    metavar="TIME",
    callback=moment,
    help="As of this ISO 8601 time (without an offset: in the call's zone); this moment if absent.",
)
@click.option("--dry-run", is_flag=True, help="Show each letter in full; change nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def remind(asked: datetime | None, dry_run: bool, as_json: bool) -> None:
    """Do what time brings by itself: remind, close at a deadline, tell of ended stages.

    `citydesk serve` does the same by itself. Decisions whose hold is over are carried out as well.
    """
    with opened() as office:
        now = _moment(office, asked)
        if not dry_run:
            _settle(office, now)
        office = _as_of(office, now)
        brought = desk.foresee(office, now, at=clock.now()) if dry_run else _bring(office, now)
    if as_json:
        print_json(_json(brought, now, done=not dry_run))
    else:
        _show(brought, dry_run)


def _moment(office: Office, asked: datetime | None) -> datetime:
    if asked is None:
        return clock.now()
    return asked.replace(tzinfo=office.call.timezone) if asked.tzinfo is None else asked


def _as_of(office: Office, as_of: datetime) -> Office:
    """The desk, its letters in the words of that moment."""

    def render(addressed: Addressed, *, call: Call, id: str, now: datetime) -> Letter:
        letter = office.render(addressed, call=call, id=id, now=as_of)
        return replace(letter, created_at=now, due_at=now)

    return replace(office, render=render)


def _settle(office: Office, now: datetime) -> None:
    """Every decision takes effect whose hold is over by then; one that fails is tried once."""
    before = None
    while (due := _held(office, now)) != before:
        desk.settle(office, now, at=clock.now())
        before = due


def _held(office: Office, now: datetime) -> list[int]:
    with office.store.reading() as connection:
        return store.decisions.due(connection, now, 50)


def _bring(office: Office, now: datetime) -> Brought:
    """Everything that is due, some at a time, until nothing is left but what waits for mails."""
    brought, before = Brought(), None
    while (due := _due(office, now)) != before:
        brought += desk.bring(office, now, at=clock.now())
        before = due
    return brought


def _due(office: Office, now: datetime) -> list[int]:
    with office.store.reading() as connection:
        return store.applications.due(connection, now, 20)


def _json(brought: Brought, now: datetime, *, done: bool) -> dict[str, object]:
    return {
        "done": done,
        "now": now.isoformat(),
        "letters": [letter_json(one) | {"text": one.markdown} for one in brought.letters],
        "closed": list(brought.closed),
        "cases": brought.cases,
    }


def _show(brought: Brought, dry_run: bool) -> None:
    show_letters(brought.letters)
    if not brought.letters and not brought.closed:
        click.echo("Nothing is due.")
    for number in brought.closed:
        click.echo(f"Closed at its deadline: application {number}.")
    if dry_run:
        click.echo("Dry run: nothing was changed and nothing sent.")
    elif brought.letters:
        click.echo(f"Letters written: {len(brought.letters)}.")
