"""Whether a message of ours is there already, where nobody knows whether it was posted.

Invariant: a message is known by its metadata, which no text of anybody's can forge.
"""

from datetime import datetime, timedelta
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.slack import calls

EVENT_TYPE = "citydesk"
CLOCKS_APART = timedelta(minutes=5)
PAGE = 200
MOST_PAGES = 10


def metadata(key: str) -> dict[str, Any]:
    """What marks the message of this key."""
    return {"event_type": EVENT_TYPE, "event_payload": {"key": key}}


async def look(
    client: AsyncWebClient, key: str, channel: str, thread: str | None, since: datetime
) -> str | calls.Failure | None:
    """The ts of the message of this key that was posted since then; None where there is none."""
    oldest = f"{(since - CLOCKS_APART).timestamp():.6f}"
    cursor: str | None = None
    for _ in range(MOST_PAGES):
        asked: dict[str, Any] = {
            "channel": channel, "oldest": oldest, "limit": PAGE, "cursor": cursor,
            "include_all_metadata": True,
        }  # fmt: skip
        page = await calls.ask(
            client.conversations_replies(**asked, ts=thread)
            if thread
            else client.conversations_history(**asked)
        )
        if not isinstance(page, dict):
            return page
        for message in page.get("messages") or ():
            if _key_of(message) == key:
                return str(message["ts"])
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or None
        if cursor is None:
            break
    return None


async def channel_of(client: AsyncWebClient, place: str) -> str | calls.Failure:
    """The channel a place is: for a person, their direct messages."""
    if not place.startswith(("U", "W")):
        return place
    opened = await calls.ask(client.conversations_open(users=place))
    return str(opened["channel"]["id"]) if isinstance(opened, dict) else opened


def _key_of(message: dict[str, Any]) -> str | None:
    marked = message.get("metadata") or {}
    if marked.get("event_type") != EVENT_TYPE:
        return None
    key = (marked.get("event_payload") or {}).get("key")
    return str(key) if key is not None else None
