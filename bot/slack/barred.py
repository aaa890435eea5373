"""That the app lacks a right, for its letters or for what is written to it: a matter, once each.

Invariant: it is settled by itself as soon as what waited for the right went on.
"""

from dataclasses import dataclass

from bot.slack import calls
from bot.slack.features import channels
from bot.slack.room import Room
from intake import store
from intake.desk import board
from intake.store import Connection

BARRED = "Slack takes no letters from the desk"
WAITS = (
    "{head}: {why}. Nothing is lost: letters to cities in Slack wait, and go out by themselves as "
    "soon as the app may write again. `citydesk doctor` says what to do."
)


@dataclass(frozen=True, kw_only=True)
class Matter:
    """What waits for a right: how the matter begins, and all of it with `{head}` and `{why}`."""

    head: str
    text: str


LETTERS = Matter(head=BARRED, text=WAITS)
WORDS = Matter(
    head="The desk cannot work on what is written to it in Slack",
    text="{head}: {why}. Nothing is lost: what was written there waits, and is taken up by itself "
    "as soon as the app has that right again. `citydesk doctor` says what to do.",
)

PEOPLE = Matter(
    head="The desk cannot see who its organizers are in Slack",
    text="{head}: Slack does not tell who is in the user group of the settings ({why}). Until it "
    "does, what they press is refused, and their Home shows nothing. `citydesk doctor` says what "
    "to do.",
)


def why(failure: calls.Failure) -> str:
    """What the app lacks as it is installed, whatever it asks for; "" for any other failure."""
    match failure:
        case calls.Refused(error=error, needed=needed) if error in calls.NO_RIGHT:
            return f"the app lacks the right {needed}" if needed else error
    return ""


async def told(room: Room, why: str, what: Matter = LETTERS) -> None:
    """Open the matter, or settle it where there is nothing (any more) that bars us."""
    if why:
        text = what.text.format(head=what.head, why=why)
        await room.writing(lambda connection: _open(room, connection, what, text))
    else:
        await room.writing(lambda connection: _settle(room, connection, what))


class Once:
    """Tells a matter where what there is to tell has changed."""

    def __init__(self, room: Room, what: Matter) -> None:
        self._room, self._what = room, what
        self._told = "?"  # what was told before we began is not known

    async def told(self, why: str) -> None:
        """Open the matter, or settle it where there is no reason (any more)."""
        if why != self._told:
            await told(self._room, why, self._what)
            self._told = why


def _open(room: Room, connection: Connection, what: Matter, text: str) -> None:
    """One that waits already says what it is for another reason as well."""
    if waiting := _waiting(connection, what):
        store.cases.renew(connection, waiting[-1], text)
    else:
        channels.tell(room, connection, text)


def _waiting(connection: Connection, what: Matter) -> list[int]:
    return [
        one.number
        for one in channels.waiting(connection)
        if one.text.startswith(what.head) and one.number
    ]


def _settle(room: Room, connection: Connection, what: Matter) -> None:
    now, mine = room.clock(), _waiting(connection, what)
    settled = [number for number in mine if store.cases.close(connection, number, now)]
    board.settled(connection, settled, now)
