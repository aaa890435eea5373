"""What the app says once where it was invited, and of a guest who was."""

from bot.slack.blocks import escape, section
from bot.slack.shown import Looking, Shown
from intake.store.chats.board import Spot

TEXT = (
    "Hello, I am Citydesk. In the organizers' channel I open a thread for every matter that waits, "
    "and tell what happens. Anywhere, `/citydesk` shows what I can do, and “@Citydesk Gdynia” "
    "shows you a city at a glance; its card stands in the organizers' channel. Nothing that you "
    "write in a channel goes to a city until you send it with a button."
)


def show(looking: Looking, spot: Spot) -> Shown:
    """The same everywhere."""
    return Shown(text=TEXT, blocks=[section(TEXT)])


def guest(looking: Looking, spot: Spot) -> Shown | None:
    """That somebody reads along who is no full member of the workspace."""
    if looking.person is None:
        return None
    text = (
        f"{escape(looking.person.name)} is in this channel now and is no full member of this "
        "workspace: a guest, or somebody from outside. They read what cities write and what you "
        "write to each other, and can do nothing here. Please take them out, unless that is meant."
    )
    return Shown(text=text, blocks=[section(text)])
