"""Who did something in Slack, also where Slack does not show them to us.

Invariant: who may run the desk is never taken for somebody of a city for want of a right.
"""

from collections.abc import Mapping
from typing import Any

from bot.slack import barred, calls, panelists, taken
from bot.slack.people import Person, is_unknown
from bot.slack.room import Room
from intake import store
from intake.desk import Office
from intake.messages import Address
from intake.store import Connection

Event = Mapping[str, Any]


async def who(room: Room, id: str, event: Event, *, fresh: bool = False) -> Person:
    """Who this is; of somebody whom Slack does not show us, what the event says.

    Where the app lacks the right to ask, whoever is on a file or the panel is known without.
    """
    said = Person(id=id, team=team_of(event), name="")
    try:
        return await room.people.person(id, fresh=fresh)
    except calls.AwayError as away:
        if is_unknown(away):
            return said
        if not barred.why(away.failure) or not await _is_known(room, said):
            raise
    return said


async def _is_known(room: Room, person: Person) -> bool:
    """Whether the desk knows them by their address in Slack, and by no office of its own."""
    if await room.people.is_named(person.id):
        return False
    return await room.reading(lambda connection: _is_on_file(room.office, connection, person))


def _is_on_file(office: Office, connection: Connection, person: Person) -> bool:
    key = Address(address=taken.sender(person)).key
    files = store.applications.by_address(connection, key)
    ended = store.applications.ended_by_address(connection, key)
    return bool(files or ended) or panelists.is_known(office, connection, person)


def team_of(event: Event) -> str:
    """The workspace of who did it; the `team` of a press is where the app is installed."""
    user, team = event.get("user"), event.get("user_team") or event.get("team")
    own = user.get("team_id") if isinstance(user, dict) else None
    found = own or (team.get("id") if isinstance(team, dict) else team)
    return str(found or "unknown")
