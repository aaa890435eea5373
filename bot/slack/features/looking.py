"""What one person alone reads page by page: cities, what happened, the panel, all correspondence.

Invariant: how anybody on the panel voted is in none of them.
"""

from slack_bolt.async_app import AsyncApp

from bot.slack.paging import Pages
from bot.slack.room import Room
from bot.slack.shown import entries, hits, panel, roll, whole

CITIES = Pages(name="list", title="Cities", make=roll.page)
JOURNAL = Pages(name="journal", title="Journal", make=entries.page)
PANEL = Pages(name="panel", title="The panel", make=panel.page)
SEARCH = Pages(name="search", title="What was found", make=hits.page)
WHOLE = Pages(name=whole.READ, title="The whole message", make=whole.page)
"""A message of a city's in full, where a thread has room for its beginning only."""


def register(app: AsyncApp, room: Room) -> None:
    """The button under a beginning, and those that turn the pages."""
    for pages in (WHOLE, SEARCH, JOURNAL, CITIES, PANEL):
        pages.register(app, room)
