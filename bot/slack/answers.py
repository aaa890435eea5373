"""A word to the person who did something in Slack, where they are."""

import logging
from typing import Any

from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack import blocks, calls

log = logging.getLogger(__name__)
Json = dict[str, Any]


async def tell(client: AsyncWebClient, body: Json, text: str) -> BoltResponse:
    """Say it and acknowledge: in the modal they sent, beside the message they pressed, or as one.

    Whoever cannot be told is left in the log.
    """
    if body.get("type") == "view_submission":
        return BoltResponse(status=200, body=_in_modal(body, text))
    if body.get("command"):
        return BoltResponse(status=200, body={"response_type": "ephemeral", "text": text})
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
    """A message that only this person sees, else a direct one."""
    outcome: calls.Outcome = calls.Refused(error="channel_not_found")
    if channel[:1] in ("C", "G", "D"):
        outcome = await calls.send(
            client.chat_postEphemeral(channel=channel, user=user, text=text, thread_ts=thread)
        )
    if isinstance(outcome, calls.Refused):
        outcome = await calls.send(client.chat_postMessage(channel=user, text=text))
    return outcome


async def _say(client: AsyncWebClient, body: Json, text: str) -> calls.Outcome:
    user = str((body.get("user") or {}).get("id") or "")
    container, message = body.get("container") or {}, body.get("message") or {}
    channel = str((body.get("channel") or {}).get("id") or container.get("channel_id") or "")
    if not channel and body.get("trigger_id"):
        opened = await _open(client, body, text)
        if isinstance(opened, calls.Sent):
            return opened
    thread = message.get("thread_ts") or container.get("thread_ts")
    return await whisper(client, channel, user, text, thread)


async def _open(client: AsyncWebClient, body: Json, text: str) -> calls.Outcome:
    trigger, view = body["trigger_id"], _modal(text)
    if (body.get("view") or {}).get("type") == "modal":
        return await calls.send(client.views_push(trigger_id=trigger, view=view))
    return await calls.send(client.views_open(trigger_id=trigger, view=view))


def _modal(text: str) -> Json:
    return blocks.modal("Citydesk", blocks.long(text))
