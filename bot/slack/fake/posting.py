"""Writing and changing messages as the app: shared by chat.*, response_url and shared files.

Invariant: no message stands in a channel that `rules` and `block_rules` would refuse.
"""

import json
from typing import Any

from bot.slack.fake import block_rules, parsing, rules, shapes, stances
from bot.slack.fake.inside import Slack
from bot.slack.fake.responses import Response
from bot.slack.fake.rules import Refused
from bot.slack.fake.workspace import BOT, BOT_USER, Channel, File, Json, Message

METADATA_LIMIT = 8_000


def post(slack: Slack, channel: Channel, args: Json, files: tuple[File, ...] = ()) -> Message:
    """A new message by the app, told to the app as Slack tells it its own posts."""
    message = drafted(slack, channel, args, files)
    slack.posted(message)
    return message


def drafted(slack: Slack, channel: Channel, args: Json, files: tuple[File, ...] = ()) -> Message:
    """A message that holds, not yet in its channel."""
    text, blocks = read_content(slack, args)
    rules.check_text(text, blocks, bool(files))
    thread = check_thread(slack, channel, args.get("thread_ts"))
    message = Message(
        ts=slack.workspace.next_ts(),
        channel=channel.id,
        text=text,
        user=BOT_USER,
        bot_id=BOT,
        blocks=blocks,
        thread_ts=thread,
        files=list(files),
        metadata=read_metadata(args),
        subtype="file_share" if files else None,
        extra=_dressed(slack, args),
        values=stances.initial(blocks),
    )
    if args.get("reply_broadcast") in (True, "true", "1") and thread:
        message.subtype = "thread_broadcast"
    return message


def _dressed(slack: Slack, args: Json) -> Json:
    """Another name or picture than the app's own."""
    worn = {key: args[key] for key in ("username", "icon_emoji", "icon_url") if args.get(key)}
    if worn:
        rules.check_scopes(["chat:write.customize"], slack.scopes)
    return worn


def read_content(slack: Slack, args: Json) -> tuple[str, list[Json]]:
    """Text and blocks, completed with the ids that Slack gives and parsed; Refused if they are bad.

    A text beside blocks is only read aloud or told in a notice.
    """
    blocks = args.get("blocks") or []
    if blocks:
        block_rules.check_message(blocks)
    text, made = str(args.get("text") or ""), stances.completed(blocks)
    workspace = slack.workspace
    return text if blocks else parsing.words(workspace, text), parsing.parsed(workspace, made)


def read_metadata(args: Json) -> Json | None:
    """Refused unless it has an event_type and an event_payload of small size."""
    found: Any = args.get("metadata")
    if not found:
        return None
    if not isinstance(found, dict) or not isinstance(found.get("event_payload"), dict):
        raise Refused("invalid_metadata_format")
    if not found.get("event_type"):
        raise Refused("invalid_metadata_format")
    if len(json.dumps(found)) > METADATA_LIMIT:
        raise Refused("metadata_too_large")
    return found


def check_thread(slack: Slack, channel: Channel, ts: object) -> str | None:
    """The thread's own ts; Refused where no such message, or thread, is in the channel."""
    if not ts:
        return None
    parent = slack.workspace.find_message(channel.id, str(ts))
    if parent is not None and parent.only_for is None:
        return parent.thread_ts or parent.ts
    if any(not one.deleted for one in channel.replies(str(ts))):
        return str(ts)  # a deleted first message leaves its replies behind
    raise Refused("thread_not_found")


def update(slack: Slack, message: Message, args: Json) -> None:
    """Text and blocks replaced; text without blocks takes the blocks away, as in Slack."""
    text, blocks = read_content(slack, args)
    rules.check_text(text, blocks)
    before = shapes.message(slack.workspace, message)
    message.text, message.blocks = text, blocks
    message.metadata = read_metadata(args) or message.metadata
    message.values = stances.kept(blocks, message.values)
    message.edited = slack.workspace.next_ts()
    slack.changed(message, before)


def whisper(slack: Slack, channel: Channel, user: str, args: Json) -> Message:
    """An ephemeral message: one person sees it, no history has it, no event tells of it."""
    message = drafted(slack, channel, args)
    message.only_for = user
    channel.add(message)
    return message


def respond(slack: Slack, response: Response, args: Json) -> None:
    """What a post to a response_url does."""
    channel = slack.workspace.channel(response.channel)
    origin = slack.workspace.find_message(channel.id, response.message_ts or "")
    if args.get("delete_original"):
        _remove(slack, origin)
    elif args.get("replace_original") and origin is not None:
        _replace(slack, origin, args)
    elif args.get("response_type") == "in_channel":
        post(slack, channel, args)
    else:
        whisper(slack, channel, response.user, args)


def _remove(slack: Slack, origin: Message | None) -> None:
    if origin is None:
        raise Refused("message_not_found")
    if origin.only_for:
        origin.deleted = True
    else:
        slack.deleted(origin)


def _replace(slack: Slack, origin: Message, args: Json) -> None:
    if not origin.only_for:
        update(slack, origin, args)
        return
    text, blocks = read_content(slack, args)
    rules.check_text(text, blocks)
    origin.text, origin.blocks = text, blocks
