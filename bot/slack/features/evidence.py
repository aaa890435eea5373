"""The files that a city sent: `/citydesk evidence CITY`, and a button on its card."""

from slack_bolt.async_app import AsyncApp

from bot.slack.paging import Pages
from bot.slack.room import Room
from bot.slack.shown import evidence

PAGES = Pages(name="files", title="Files of the city", make=evidence.page)


def register(app: AsyncApp, room: Room) -> None:
    """The button, and those that turn the pages."""
    PAGES.register(app, room)
