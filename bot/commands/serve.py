"""`citydesk serve`: the desk at work."""

import asyncio
import logging

import click

from bot import clock, runtime, settings
from bot.settings import Settings
from intake.calls import loading

log = logging.getLogger(__name__)


@click.command()
def serve() -> None:
    """Run the desk: receive mail, decide, answer, deliver. Ends on SIGTERM or Ctrl-C."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    given = settings.load()

    def ready(place: str) -> None:
        click.echo(f"citydesk ready: mail for {given.mail_address} on {place}")

    if strange := settings.unknown():
        log.warning("%s", strange)
    _warn_of_dates(given)
    try:
        asyncio.run(runtime.run(given, ready))
    except OSError as fault:
        where = f"CITYDESK_MAIL_LISTEN ({given.mail_listen})"
        raise click.ClickException(f"Cannot receive at {where}: {fault.strerror}.") from None


def _warn_of_dates(given: Settings) -> None:
    """Of an edition that is over: cities would read deadlines of the past."""
    stages = loading.load(runtime.read_call(given)).stages.values()
    closes_at = max(one.closes_at for one in stages)
    if closes_at < clock.now():
        log.warning("the last stage closed on %s: set the dates in %s", closes_at, given.call)
