"""Whether a message of ours is there already, where nobody knows whether it was posted.

Invariant: a message is known by its metadata, which no text of anybody's can forge, and by our own
bot, since any other app may mark its messages as it likes.
"""

from datetime import datetime, timedelta
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.slack import calls

EVENT_TYPE = "citydesk"
CLOCKS_APART = timedelta(days=1)
"""How far our clock may be ahead of Slack's: one may be set to the local time as though to UTC."""
PAGE = 200
MOST_PAGES = 10


def metadata(key: str) -> dict[str, Any]:
    """What marks the message of this key."""
    return {"event_type": EVENT_TYPE, "event_payload": {"key": key}}


async def look(
    client: AsyncWebClient,
    key: str,
    channel: str,
    thread: str | None,
    since: datetime,
    *,
    bot: str,
) -> str | calls.Failure | None:
    """The ts of our `bot`'s message of this key that was posted since then; None: there is none."""
    cursor: str | None = None
    for _ in range(MOST_PAGES):
        page = await _page(client, channel, thread, since - CLOCKS_APART, cursor)
        if not isinstance(page, dict):
            return page
        for message in page.get("messages") or ():
            if message.get("bot_id", "") == bot and _key_of(message) == key:
                return str(message["ts"])
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or None
        if cursor is None:
            break
    return None


async def message(
    client: AsyncWebClient, channel: str, ts: str, thread: str | None = None, **asked: Any
) -> dict[str, Any] | None:
    """The message as it stands in Slack, in its thread if any; None where it is not shown."""
    at: dict[str, Any] = {"oldest": ts, "latest": ts, "inclusive": True, "limit": 10}
    asking = client.conversations_replies(channel=channel, ts=thread or ts, **at, **asked)
    shown = await calls.ask(asking)
    found = shown.get("messages") or () if isinstance(shown, dict) else ()
    return next((one for one in found if one.get("ts") == ts), None)


async def _page(
    client: AsyncWebClient, channel: str, thread: str | None, since: datetime, cursor: str | None
) -> dict[str, Any] | calls.Failure:
    """Some messages of a thread, else of the channel, with what marks them."""
    asked: dict[str, Any] = {
        "channel": channel, "oldest": f"{since.timestamp():.6f}", "limit": PAGE, "cursor": cursor,
        "include_all_metadata": True,
    }  # fmt: skip
    if thread:
        return await calls.ask(client.conversations_replies(**asked, ts=thread))
    return await calls.ask(client.conversations_history(**asked))


async def key_at(client: AsyncWebClient, channel: str, ts: str) -> str | None:
    """The key of our message with this ts; None for anybody else's. Raises AwayError."""
    asked: dict[str, Any] = {"oldest": ts, "latest": ts, "inclusive": True, "limit": 1}
    page = await calls.ask(
        client.conversations_history(channel=channel, include_all_metadata=True, **asked)
    )
    if isinstance(page, calls.Later | calls.Away):
        raise calls.AwayError(page)
    messages = page.get("messages") or () if isinstance(page, dict) else ()
    ours = (one for one in messages if one.get("ts") == ts and one.get("bot_id"))
    return next((_key_of(one) for one in ours), None)


async def channel_of(client: AsyncWebClient, place: str) -> str | calls.Failure:
    """The channel a place is: for a person, their direct messages."""
    if not place.startswith(("U", "W")):
        return place
    opened = await calls.ask(client.conversations_open(users=place))
    return str(opened["channel"]["id"]) if isinstance(opened, dict) else opened


def permalink(url: str, channel: str, ts: str, thread: str | None) -> str:
    """Where a message is read in a browser, as Slack itself makes it; `thread` holds it."""
    there = f"{url}archives/{channel}/p{ts.replace('.', '')}"
    return f"{there}?thread_ts={thread}&cid={channel}" if thread else there


def _key_of(message: dict[str, Any]) -> str | None:
    marked = message.get("metadata") or {}
    if marked.get("event_type") != EVENT_TYPE:
        return None
    key = (marked.get("event_payload") or {}).get("key")
    return str(key) if key is not None else None
