"""A word to the person who did something in Slack, where they are."""

import asyncio
import logging
from datetime import timedelta
from typing import Any

from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack import blocks, calls

log = logging.getLogger(__name__)
Json = dict[str, Any]

MOST_WAITS, MOST_PATIENCE = 3, timedelta(minutes=5)
"""How often, and how long at a time, what is whispered waits where Slack is busy."""
MOST_PARTS = 4
"""Parts of a text that a message holds, which are 12,000 characters."""


async def tell(client: AsyncWebClient, body: Json, text: str) -> BoltResponse:
    """Say it and acknowledge: in the modal they sent, beside the message they pressed, or as one.

    Whoever cannot be told is left in the log.
    """
    if body.get("type") == "view_submission":
        return BoltResponse(status=200, body=_in_modal(body, text))
    if body.get("command"):
        said = {"response_type": "ephemeral", **_inert(text)}
        return BoltResponse(status=200, body=said)
    outcome = await _say(client, body, text)
    if not isinstance(outcome, calls.Sent):
        log.warning("not told (%s): %s", calls.words(outcome), text)
    return BoltResponse(status=200, body="")


def _in_modal(body: Json, text: str) -> Json:
    """At the first field, so that nothing that was typed is lost; else instead of the modal."""
    for block in (body.get("view") or {}).get("blocks") or ():
        if block.get("type") == "input":
            return {"response_action": "errors", "errors": {block["block_id"]: text}}
    return {"response_action": "update", "view": _modal(text)}


async def whisper(
    client: AsyncWebClient, channel: str, user: str, text: str, thread: str | None = None
) -> calls.Outcome:
    """A message that only this person sees, else a direct one.

    Where Slack asks for patience it gets it: not for what an acknowledgement waits for.
    """
    for _ in range(MOST_WAITS):
        outcome = await _once(client, channel, user, text, thread)
        if not isinstance(outcome, calls.Later) or outcome.after > MOST_PATIENCE:
            return outcome
        await asyncio.sleep(outcome.after.total_seconds())
    return await _once(client, channel, user, text, thread)


async def _once(
    client: AsyncWebClient, channel: str, user: str, text: str, thread: str | None
) -> calls.Outcome:
    outcome: calls.Outcome = calls.Refused(error="channel_not_found")
    if channel[:1] in ("C", "G", "D"):
        outcome = await calls.send(
            client.chat_postEphemeral(channel=channel, user=user, thread_ts=thread, **_inert(text))
        )
    if isinstance(outcome, calls.Refused):
        outcome = await calls.send(client.chat_postMessage(channel=user, **_inert(text)))
    return outcome


def _inert(text: str) -> Json:
    """The words in blocks: in a text alone Slack would link the addresses that people wrote."""
    return {"text": text, "blocks": blocks.long(text)[:MOST_PARTS]}


async def _say(client: AsyncWebClient, body: Json, text: str) -> calls.Outcome:
    user = str((body.get("user") or {}).get("id") or "")
    container, message = body.get("container") or {}, body.get("message") or {}
    channel = str((body.get("channel") or {}).get("id") or container.get("channel_id") or "")
    if not channel and body.get("trigger_id"):
        opened = await _open(client, body, text)
        if isinstance(opened, calls.Sent):
            return opened
    thread = message.get("thread_ts") or container.get("thread_ts")
    return await _once(client, channel, user, text, thread)


async def _open(client: AsyncWebClient, body: Json, text: str) -> calls.Outcome:
    trigger, view = body["trigger_id"], _modal(text)
    if (body.get("view") or {}).get("type") == "modal":
        return await calls.send(client.views_push(trigger_id=trigger, view=view))
    return await calls.send(client.views_open(trigger_id=trigger, view=view))


def _modal(text: str) -> Json:
    return blocks.modal("Citydesk", blocks.long(text))
