"""Short answers to who writes to the app in a direct message."""

from bot.slack import blocks
from bot.slack.shown import Looking, Shown
from intake.store.board import Spot

TO_ORGANIZER = (
    "This conversation is where cities apply, so nothing you write here goes to one. What waits "
    "for you is on the Home tab, and each city's question is a thread in the organizers' channel."
)
UNSAID = (
    "You deleted a message. We had read it already, so what it says still counts, and it is kept. "
    "To change an answer, just write the right one."
)

PARKED = (
    "We have your message, but the desk could not work with it by itself. It is kept, and a person "
    "will look at it. There is no need to write it again."
)


def organizer(looking: Looking, spot: Spot) -> Shown:
    """To an organizer who writes where cities apply."""
    return Shown(text=TO_ORGANIZER, blocks=[blocks.section(TO_ORGANIZER)])


def unsaid(looking: Looking, spot: Spot) -> Shown:
    """To who deleted what was read."""
    return Shown(text=UNSAID, blocks=[blocks.section(UNSAID)])


def parked(looking: Looking, spot: Spot) -> Shown:
    """To who wrote what the desk failed on."""
    return Shown(text=PARKED, blocks=[blocks.section(PARKED)])
