"""`citydesk close`: a matter that needs no letter is settled."""

import click

from bot import clock
from bot.commands.office import opened, print_json, refuse, who
from intake import store
from intake.journal import Entry


@click.command()
@click.argument("case", type=int)
@click.option("--reason", default="", help="Why, for the journal.")
@click.option("--as", "organizer", metavar="WHO", help="Who acts (or CITYDESK_ORGANIZER).")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def close(case: int, reason: str, organizer: str | None, as_json: bool) -> None:
    """Take CASE out of the queue without writing to anybody."""
    with opened() as office, office.store.transaction() as connection:
        found = store.cases.load(connection, case)
        if not found or not store.cases.close(connection, case, clock.now()):
            raise refuse(f"No case {case} waits; see `citydesk queue`.")
        if found.application:
            words = {"case": case, "kind": found.kind.value, "reason": reason, "by": who(organizer)}
            entry = Entry(application=found.application, act="case_closed", words=words)
            store.journal.append(connection, [entry], at=clock.now(), salt=office.salt)
    if as_json:
        print_json({"done": True, "case": case})
    else:
        click.echo(f"Case {case} is closed.")
