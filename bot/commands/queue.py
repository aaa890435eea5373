"""`citydesk queue`: what waits for an organizer."""

import textwrap

import click

from bot.commands import times
from bot.commands.office import opened, print_json, shown
from intake import store
from intake.calls.model import Call
from intake.cases import ANSWERABLE
from intake.desk import ended, posting
from intake.notices import Matter
from replies import speaking
from replies.filters import tongue


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def queue(as_json: bool) -> None:
    """Show what waits for an organizer: cities' questions, and what the desk could not settle."""
    with opened() as office, office.store.reading() as connection:
        cases = ended.as_now(office, connection, store.cases.waiting(connection))
        waiting = [posting.matter(connection, one) for one in cases]
        call = office.call
    if as_json:
        print_json([_row(one) for one in waiting])
        return
    english = tongue("en")
    for one in waiting:
        what = f"{one.city or one.who or '–'}: {speaking.matter(english, one)}"
        click.secho(shown(f"{one.case}  {what}  {times.told(one.at, call)}"), bold=True)
        click.echo(textwrap.indent(shown(_text(one, call)), "   "))
        click.echo(f"→  {speaking.advice(english, one)}")
    if not waiting:
        click.echo("Nothing waits.")


def _text(one: Matter, call: Call) -> str:
    """What it says; a city's own words stay as they are."""
    return one.text if one.kind in ANSWERABLE else times.retold(one.text, call)


def _row(one: Matter) -> dict[str, object]:
    return {
        "case": one.case,
        "kind": one.kind,
        "city": one.city,
        "text": one.text,
        "at": one.at.isoformat(),
    }
