"""All correspondence searched: `/citydesk search WORDS`, read by one alone, page by page."""

from slack_bolt.async_app import AsyncApp

from bot.slack.paging import Pages
from bot.slack.room import Room
from bot.slack.shown import hits

PAGES = Pages(name="search", title="What was found", make=hits.page)


def register(app: AsyncApp, room: Room) -> None:
    """The buttons that turn the pages."""
    PAGES.register(app, room)
