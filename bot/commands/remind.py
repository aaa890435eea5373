"""`citydesk remind`: what time brings, as of any moment: reminders, closings, ended stages.

Invariant: the letters read as of the moment asked about and leave now; a dry run changes nothing.
A hold ends by the clock alone, whatever moment is asked about.
"""

import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import click

from bot import clock
from bot.commands import times
from bot.commands.decisions import decision_json, print_decision
from bot.commands.office import full, opened, print_json, show_letters
from intake import desk
from intake.calls.model import Call
from intake.desk import Brought, Office
from intake.desk.acts import Verdict, verdict_on
from intake.notices import Addressed, Letter

YEARS = range(1990, 9000)
"""Years of a programme; in others clocks and zones cannot be counted with."""


def moment(ctx: click.Context, param: click.Parameter, value: str | None) -> datetime | None:
    """An ISO 8601 moment; without an offset it has no zone yet."""
    if not value:
        return None
    try:
        asked = datetime.fromisoformat(value)
    except ValueError:
        asked = datetime.min  # noqa: DTZ901  no year of a programme either
    if asked.year not in YEARS:
        example = "2025-06-01T09:00"
        raise click.BadParameter(f"{value!r} is no time; write it like {example}.")
    return asked


WAITS = (
    "Past its deadline, and not closed before {until}, since a mail that came in "
    "time may still be read: application {number}."
)
AHEAD = "Letters go out and applications close as if it were then. Go on?"


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

    `citydesk serve` does the same by itself. Decisions whose hold is over at this moment, whatever
    TIME is, are carried out as well.
    """
    with opened() as office:
        now = _moment(office, asked)
        if now > clock.now() and not dry_run and not as_json and sys.stdin.isatty():
            click.confirm(f"{times.told(now, office.call)} lies ahead. {AHEAD}", abort=True)
        if dry_run:
            brought = desk.foresee(_as_of(office, now), now, at=clock.now())
        else:
            settled = Brought(decisions=desk.settle_all(office, clock.now()))
            brought = settled + desk.bring_all(_as_of(office, now), now, at=clock.now())
        with office.store.reading() as connection:
            decided = [verdict_on(office, connection, one) for one in brought.decisions]
        call = office.call
    if as_json:
        print_json(_json(brought, decided, now, done=not dry_run))
    else:
        _show(brought, decided, call, dry_run=dry_run)


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


def _json(
    brought: Brought, decided: Sequence[Verdict], now: datetime, *, done: bool
) -> dict[str, object]:
    return {
        "done": done,
        "now": now.isoformat(),
        "letters": full(brought.letters),
        "closed": list(brought.closed),
        "cases": brought.cases,
        "decisions": [decision_json(one) for one in decided],
        "waiting": [
            {"application": number, "until": until.isoformat()} for number, until in brought.waiting
        ],
    }


def _opened(count: int, *, dry_run: bool) -> str:
    """What is opened for the organizers, of which no letter need tell."""
    matters, are = ("1 matter", "was") if count == 1 else (f"{count} matters", "were")
    return f"{matters} {'would be' if dry_run else are} opened for the organizers."


def _show(brought: Brought, decided: Sequence[Verdict], call: Call, *, dry_run: bool) -> None:
    for one in decided:
        print_decision(one)
        show_letters(one.letters)
    show_letters(brought.letters)
    for number, until in brought.waiting:
        click.echo(WAITS.format(number=number, until=times.told(until, call)))
    if brought.cases:
        click.echo(_opened(brought.cases, dry_run=dry_run))
    is_any = brought.letters or brought.closed or brought.waiting or brought.cases or decided
    if not is_any:
        click.echo("Nothing is due.")
    for number in brought.closed:
        click.echo(f"Closed at its deadline: application {number}.")
    if dry_run:
        click.echo("Dry run: nothing was changed and nothing sent.")
    elif brought.letters:
        click.echo(f"Letters written: {len(brought.letters)}.")
