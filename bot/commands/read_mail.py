"""`citydesk read mail FILE`: what the reader makes of one mail, as a line of JSON."""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from bot import settings
from bot.mail.read import left_over, read_file
from intake.errors import UnreadableError
from intake.messages import Kept, Message

UNDATED = datetime(1970, 1, 1, tzinfo=UTC)


@click.command()
@click.argument("file")
@click.option(
    "--address",
    default=lambda: settings.load().mail_address,
    show_default="CITYDESK_MAIL_ADDRESS",
    help="The desk's own mailbox.",
)
def mail(file: str, address: str) -> None:
    """Print one line of JSON on what the mail in FILE says; - is standard input.

    Exit 1 with one line where there is no such file or nothing in it is a mail.
    """
    try:
        raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        kept = _kept(raw)
        message = read_file(kept, address=address)
    except (OSError, ValueError) as fault:
        raise click.ClickException(f"{file!r} cannot be opened: {_cause(fault)}.") from fault
    except UnreadableError as fault:
        raise click.ClickException(str(fault)) from fault
    click.echo(json.dumps(_told(message, left_over(kept, message)), ensure_ascii=False))


def _cause(fault: OSError | ValueError) -> str:
    return (isinstance(fault, OSError) and fault.strerror) or str(fault)


def _kept(raw: bytes) -> Kept:
    """A mail without an envelope."""
    return Kept(
        id="", channel="mail", raw=raw, sender="", recipients=(), host="", received_at=UNDATED
    )


def _told(message: Message, left: str) -> dict[str, Any]:
    """`left` is what was cut off without being anybody's own words: quotes and their frames."""
    return {
        "from": message.sender.address or None,
        "to": list(message.recipients),
        "subject": message.subject,
        "message_id": message.message_id,
        "automatic": message.automatic or False,
        "language": message.language,
        "reply": message.reply,
        "set_aside": "\n\n".join(text for text in (message.set_aside, left) if text),
        "attachments": [
            {
                "name": one.name,
                "type": one.type,
                "size": one.size,
                "accepted": one.accepted,
                "reason": one.reason,
            }
            for one in message.attachments
        ],
    }
