"""What the app says once where it was invited."""

from bot.slack.blocks import section
from bot.slack.shown import Looking, Shown
from intake.store.board import Spot

TEXT = (
    "Hello, I am Citydesk. In the organizers' channel I open a thread for every matter that waits, "
    "and tell what happens. Anywhere, `/citydesk` shows what I can do, and “@Citydesk Gdynia” "
    "shows you a city at a glance; its card stands in the organizers' channel. Nothing that you "
    "write in a channel goes to a city until you send it with a button."
)


def show(looking: Looking, spot: Spot) -> Shown:
    """The same everywhere."""
    return Shown(text=TEXT, blocks=[section(TEXT)])
