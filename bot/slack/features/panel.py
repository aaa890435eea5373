"""The panel looked at: `/citydesk panel`, read by one alone; how anybody voted is not in it."""

from slack_bolt.async_app import AsyncApp

from bot.slack.paging import Pages
from bot.slack.room import Room
from bot.slack.shown import panel

PAGES = Pages(name="panel", title="The panel", make=panel.page)


def register(app: AsyncApp, room: Room) -> None:
    """The buttons that turn the pages."""
    PAGES.register(app, room)
