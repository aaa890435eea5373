"""A message of a city's in full, where a thread has room for its beginning only."""

from slack_bolt.async_app import AsyncApp

from bot.slack.paging import Pages
from bot.slack.room import Room
from bot.slack.shown import whole

PAGES = Pages(name=whole.READ, title="The whole message", make=whole.page)


def register(app: AsyncApp, room: Room) -> None:
    """The button under a beginning, and those that turn the pages."""
    PAGES.register(app, room)
