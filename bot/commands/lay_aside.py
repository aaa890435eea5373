"""`citydesk lay-aside`: a parked message that nobody needs is settled, with the reason."""

import click

from bot import clock
from bot.commands.office import agree, opened, print_json, refuse, shown, who
from intake.desk import laying_aside
from intake.errors import Refusal
from intake.store.chats.signals import ParkedSignal
from intake.store.inbox import Parked


def _named(parked: Parked | ParkedSignal) -> str:
    if isinstance(parked, Parked):
        return f"Message {parked.id} from {parked.sender}"
    return f"From Slack, {parked.kept.kind} {parked.kept.id}"


@click.command("lay-aside")
@click.argument("message")
@click.option("--reason", default="", help="Why, for the journal.")
@click.option("--yes", "-y", is_flag=True, help="Do it without asking.")
@click.option("--as", "organizer", metavar="WHO", help="Who acts (or CITYDESK_ORGANIZER).")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def lay_aside(message: str, reason: str, yes: bool, organizer: str | None, as_json: bool) -> None:
    """Lay the parked MESSAGE aside for good: it stays kept, and holds nothing up any more."""
    name = who(organizer)
    with opened() as office, office.store.transaction() as connection:
        parked = laying_aside.find(connection, message, reason)
        if isinstance(parked, Refusal):
            raise refuse(parked)
        if not as_json:
            click.echo(shown(f"{_named(parked)}: {parked.error}"))
        agree("Lay it aside?", yes=yes, as_json=as_json)
        laying_aside.lay_aside(office, connection, parked, reason, by=name, now=clock.now())
    if as_json:
        print_json({"done": True, "message": message})
    else:
        click.echo(f"Message {message} is laid aside.")
