"""`citydesk slack`: the app that the desk needs in a workspace."""

import json
from urllib.parse import urlsplit

import click

from bot.slack import manifest as apps
from bot.web.app import EVENTS

HTTP_FORM = "write the https:// address under which Slack reaches this desk"

CREATE = """
1. Open https://api.slack.com/apps, Create New App, From a manifest; choose the workspace and paste
   what is printed above (JSON). Then Install App.
2. OAuth & Permissions, Bot User OAuth Token:        CITYDESK_SLACK_BOT_TOKEN=xoxb-…"""
BY_SOCKET = """
3. Basic Information, App-Level Tokens, Generate with the scope connections:write:
                                                     CITYDESK_SLACK_APP_TOKEN=xapp-…"""
BY_HTTP = """
3. Basic Information, App Credentials, Signing Secret:
                                                     CITYDESK_SLACK_SIGNING_SECRET=…
   {url} must lead to CITYDESK_WEB_LISTEN
   (127.0.0.1:8080). Once `citydesk serve` runs, let Slack verify it under Event Subscriptions."""
CHANNEL = """
4. In the organizers' channel: /invite @Citydesk; its ID stands at the foot of View channel details:
                                                     CITYDESK_SLACK_CHANNEL=C…
5. Run `citydesk doctor`, then `citydesk serve`."""


@click.group()
def slack() -> None:
    """Set up the app that brings the desk into a Slack workspace."""


@slack.command()
@click.option(
    "--http", "url", metavar="URL",
    help="Slack calls the desk at this address, instead of a socket (Socket Mode).",
)  # fmt: skip
def manifest(url: str | None) -> None:
    """Print the app's manifest, as JSON to paste; what to do with it goes to standard error."""
    place = None if url is None else _door(url)
    click.echo(json.dumps(apps.manifest(place), ensure_ascii=False, indent=2))
    way = BY_HTTP.format(url=place) if place else BY_SOCKET
    click.echo(CREATE + way + CHANNEL, err=True)


def _door(url: str) -> str:
    """Where Slack calls: the desk's own path, unless the address has one."""
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname or parts.query or parts.fragment:
        raise click.BadParameter(HTTP_FORM, param_hint="--http")
    return url if parts.path.strip("/") else url.rstrip("/") + EVENTS
