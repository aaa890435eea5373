"""Whom a roster names by their member ID: the address by which the desk knows them.

Invariant: only asks; nobody who left, and no app, is anybody who can be written to.
"""

from collections.abc import Sequence

from slack_sdk.web.async_client import AsyncWebClient

from bot.settings import Settings
from bot.slack import calls, people, taken
from bot.slack.people import Person


async def addresses(given: Settings, ids: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Each ID with its address; whom Slack does not know is left out. Raises AwayError."""
    client = calls.client(given.slack_bot_token or "", given.slack_api)
    try:
        found = [(id, await _address(client, id.upper())) for id in ids]
    finally:
        if client.session:
            await client.session.close()
    return tuple((id, address) for id, address in found if address)


async def _address(client: AsyncWebClient, id: str) -> str | None:
    try:
        said = (await calls.know(client.users_info(user=id)))["user"]
    except calls.AwayError as away:
        if not people.is_unknown(away):
            raise
        return None
    if said.get("deleted") or said.get("is_bot"):
        return None
    return taken.sender(Person(id=id, team=str(said.get("team_id") or ""), name=""))
