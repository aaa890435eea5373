"""`citydesk serve`: the desk at work."""

import asyncio
import logging

import click

from bot import runtime, settings


@click.command()
def serve() -> None:
    """Run the desk: receive mail, decide, answer, deliver. Ends on SIGTERM or Ctrl-C."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    given = settings.load()

    def ready(place: str) -> None:
        click.echo(f"citydesk ready: mail for {given.mail_address} on {place}")

    try:
        asyncio.run(runtime.run(given, ready))
    except OSError as fault:
        raise click.ClickException(str(fault)) from None
