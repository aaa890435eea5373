"""All cities by name: `/citydesk list [STAGE] [COUNTRY]`, read by one alone, page by page."""

from slack_bolt.async_app import AsyncApp

from bot.slack.paging import Pages
from bot.slack.room import Room
from bot.slack.shown import roll

PAGES = Pages(name="list", title="Cities", make=roll.page)


def register(app: AsyncApp, room: Room) -> None:
    """The buttons that turn the pages."""
    PAGES.register(app, room)
