"""`citydesk queue`: what waits for an organizer."""

import textwrap

import click

from bot.commands.office import opened, print_json, shown
from intake import store
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
    if as_json:
        print_json([_row(one) for one in waiting])
        return
    english = tongue("en")
    for one in waiting:
        what = f"{one.city or one.who or '–'}: {speaking.matter(english, one)}"
        click.secho(shown(f"{one.case}  {what}  {one.at:%Y-%m-%d %H:%M} UTC"), bold=True)
        click.echo(textwrap.indent(shown(one.text), "   "))
        click.echo(f"→  {speaking.advice(english, one)}")
    if not waiting:
        click.echo("Nothing waits.")


def _row(one: Matter) -> dict[str, object]:
    return {
        "case": one.case,
        "kind": one.kind,
        "city": one.city,
        "text": one.text,
        "at": one.at.isoformat(),
    }
