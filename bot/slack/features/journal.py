"""What happened to a city, or at the desk: `/citydesk journal [CITY]`, read by one alone."""

from slack_bolt.async_app import AsyncApp

from bot.slack.paging import Pages
from bot.slack.room import Room
from bot.slack.shown import entries

PAGES = Pages(name="journal", title="Journal", make=entries.page)


def register(app: AsyncApp, room: Room) -> None:
    """The buttons that turn the pages."""
    PAGES.register(app, room)
