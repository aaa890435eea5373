"""That Slack takes no letters for want of a right: a matter for the organizers, once.

Invariant: it is settled by itself as soon as a letter has gone out.
"""

from bot.slack.features import channels
from bot.slack.room import Room
from intake import store
from intake.cases import CaseKind
from intake.desk import board
from intake.store import Connection

BARRED = "Slack takes no letters from the desk"
WAITS = (
    "{head}: {why}. Nothing is lost: letters to cities in Slack wait, and go out by themselves as "
    "soon as the app may write again. `citydesk doctor` says what to do."
)


async def told(room: Room, why: str) -> None:
    """Open the matter, or settle it where there is nothing (any more) that bars us."""
    if why:
        text = WAITS.format(head=BARRED, why=why)
        await room.writing(lambda connection: channels.tell(room, connection, text))
    else:
        await room.writing(lambda connection: _settle(room, connection))


def _settle(room: Room, connection: Connection) -> None:
    now = room.clock()
    waiting = store.cases.newest(connection, channels.RECENT)
    mine = [
        one.number
        for one in waiting
        if one.kind is CaseKind.CHAT_CLOSED and one.text.startswith(BARRED) and one.number
    ]
    settled = [number for number in mine if store.cases.close(connection, number, now)]
    board.settled(connection, settled, now)
