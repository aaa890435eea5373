"""`citydesk final`: every city of the final review awarded or not, decided together."""

import csv
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from bot import clock
from bot.commands import final_file, final_list
from bot.commands.acts import How, a_signed_act, act, counted
from bot.commands.decisions import Settling
from bot.commands.office import opened, print_json, refuse
from intake.calls.model import Call
from intake.decisions import Outcome
from intake.desk.acts import CityRuling, DecideList, FinalLaid, Laid, Order, cities, finals
from intake.errors import Refusal

NOBODY = "nobody"


@click.group()
def final() -> None:
    """Decide all cities in the final review together."""


@final.command()
@click.option("--csv", "as_csv", is_flag=True, help="Print a list to edit, for `decide --file`.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def show(as_csv: bool, as_json: bool) -> None:
    """Show the list as the tally gives it, or the one that waits, and what speaks against it."""
    found, call = _look()
    if as_json:
        print_json(final_list.list_json(found))
    elif as_csv:
        click.echo(_csv(found), nl=False)
    else:
        final_list.print_list(found)
        if found.number:
            click.echo(final_list.told(found, call))


def _look() -> tuple[FinalLaid, Call]:
    with opened() as office, office.store.reading() as connection:
        wanted = Order(act=DecideList(rulings=()), by=NOBODY, now=clock.now(), seed="look")
        found = finals.look(office, connection, wanted)
    if isinstance(found, Refusal):
        raise refuse(found)
    return found, office.call


def _csv(found: FinalLaid) -> str:
    """The list as a table; the file says of each city what it is, so nothing of it is a formula."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(final_file.COLUMNS)
    for line in found.lines:
        application, ruling = line.candidate.application, line.ruling
        outcome = ruling.outcome.value if ruling.outcome else ""
        name = final_file.plain(cities.name(application))
        table.writerow([application.number, name, outcome, ruling.reason])
    return out.getvalue()


@final.command()
@click.option(
    "--file", "path", type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The list as CSV (application or city, outcome, reason) or TOML ([[cities]]).",
)  # fmt: skip
@click.option("--titled", multiple=True, metavar="CITY,…", help="Cities that get the title.")
@click.option("--declined", multiple=True, metavar="CITY,…", help="Cities that do not.")
@click.option("--others", is_flag=True, help="All others as the tally gives it.")
@click.option("--reason", default="", help="Why, as every city named by an option will read it.")
@a_signed_act
def decide(
    path: Path | None,
    titled: tuple[str, ...],
    declined: tuple[str, ...],
    others: bool,
    reason: str,
    how: How,
) -> None:
    """Decide every city in the final review, each with its own reason.

    Where no reason is given, the city reads the panel's verdicts. All letters are shown first,
    held, and can be recalled together until they are sent.
    """
    given = [*final_file.read(path)] if path else []
    given += _named(titled, Outcome.TITLED, reason) + _named(declined, Outcome.DECLINED, reason)
    if not given and not others:
        raise click.UsageError("name cities by --file, --titled or --declined, or say --others")
    act(DecideList(rulings=tuple(given), others=others), how, _Deciding("Decide"))


def _named(words: tuple[str, ...], outcome: Outcome, reason: str) -> list[CityRuling]:
    several = [one for part in words for one in final_file.split(part)]
    return [CityRuling(city=one, outcome=outcome, reason=reason) for one in several]


class _Deciding(Settling):
    def question(self, laid: Laid) -> str:
        letters = counted(laid.letters)
        if laid.final and any(one.needs_second for one in laid.final.decided):
            return f"Propose this list with its {letters} to a second organizer?"
        return f"Make this list and send {letters} when its hold is over?"

    def json(self, laid: Laid, how: How) -> Mapping[str, Any]:
        """What has become of it, with its view also once it is done."""
        return {"view": laid.view} | dict(super().json(laid, how))
