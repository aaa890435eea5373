"""Who did something in Slack, also where Slack does not show them to us."""

from collections.abc import Mapping
from typing import Any

from bot.slack import calls
from bot.slack.people import Person, is_unknown
from bot.slack.room import Room

Event = Mapping[str, Any]


async def who(room: Room, id: str, event: Event, *, fresh: bool = False) -> Person:
    """Who this is; of somebody whom Slack does not show us, what the event says."""
    try:
        return await room.people.person(id, fresh=fresh)
    except calls.AwayError as away:
        if not is_unknown(away):
            raise
    return Person(id=id, team=team_of(event), name="")


def team_of(event: Event) -> str:
    """The workspace of who did it; the `team` of a press is where the app is installed."""
    user, team = event.get("user"), event.get("user_team") or event.get("team")
    own = user.get("team_id") if isinstance(user, dict) else None
    found = own or (team.get("id") if isinstance(team, dict) else team)
    return str(found or "unknown")
