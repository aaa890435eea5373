"""`citydesk chat`: the same desk, typed by hand."""

import re
import sys
from datetime import timedelta

import click

from bot import clock, runtime
from bot.commands.office import opened
from bot.terminal.read import write_down
from intake import desk, store
from intake.conversation.public import public_letters
from intake.desk import Office
from intake.messages import Address, Kept
from intake.notices import Letter
from replies.said import unescaped

LEASE = timedelta(minutes=1)


@click.command()
@click.option(
    "--from",
    "writer",
    default="you@terminal.invalid",
    show_default=True,
    help="The address you write as; letters to it are shown here, not mailed.",
)
def chat(writer: str) -> None:
    """Talk to the desk in this terminal: the same conversation as by mail.

    A message ends with an empty line; the talk ends with Ctrl-D.
    """
    if not re.fullmatch(r"[^@\s]+@[^@\s]+", writer):
        raise click.BadParameter("write an address, as name@city.example", param_hint="--from")
    click.echo("Write to the desk. An empty line sends, Ctrl-D ends.")
    with opened(runtime.build) as office:
        last = _earlier(office, writer)
        while (text := _typed()) is not None:
            _take(office, writer, text, last)
            while desk.serve(office, clock.now()):
                pass
            shown = _show(office, writer)
            if shown is None:
                click.echo("\nNo letter came back: see `citydesk queue`.\n")
            last = shown or last


def _earlier(office: Office, writer: str) -> Letter | None:
    """The last letter of an earlier talk, which this one goes on answering."""
    key = Address(address=writer).key
    with office.store.reading() as connection:
        numbers = store.applications.by_address(connection, key)
        letter = store.answerable.last_to(connection, max(numbers), key) if numbers else None
    return letter if letter and letter.channel == "terminal" else None


def _typed() -> str | None:
    """The lines up to an empty one; None at the end of input."""
    lines: list[str] = []
    click.echo("> ", nl=False)
    for line in sys.stdin:
        if line.strip():
            lines.append(line)
        elif lines:
            break
    return "".join(lines) if lines else None


def _take(office: Office, writer: str, text: str, last: Letter | None) -> None:
    raw = write_down(
        text,
        reply_to=last.reply_to if last else "",
        answers=last.message_id if last else None,
        nonce=clock.new_id(),
    )
    kept = Kept(
        id=clock.new_id(),
        channel="terminal",
        raw=raw,
        sender=writer,
        recipients=(),
        host="terminal",
        received_at=clock.now(),
    )
    desk.take(office, [kept])


def _show(office: Office, writer: str) -> Letter | None:
    """Show the letters that are here for the writer; the last one is what is answered next."""
    last = None
    with office.store.transaction() as connection:
        now = clock.now()
        mine = Address(address=writer).key
        for claim in store.outbox.claim(connection, now, 50, LEASE, channel="terminal", to=mine):
            store.outbox.sent(connection, claim.letter.id, claim.fence, now)
            last = public_letters.opened(office.keys, claim.letter)
            click.echo(f"\n{unescaped(last.markdown)}\n{'─' * 72}")
    return last
