"""chat.* and reactions.*: what the app writes."""

from bot.slack.fake import posting, rules, shapes
from bot.slack.fake.inside import Method, Slack
from bot.slack.fake.rules import Refused
from bot.slack.fake.workspace import BOT_USER, Channel, Json, Message


def _target(slack: Slack, name: str) -> Channel:
    """A channel, or the direct message of a person named by id."""
    if name in slack.workspace.users:
        return slack.workspace.dm_of(name)
    return rules.channel_of(slack.workspace, name)


def post_message(slack: Slack, args: Json) -> Json:
    """chat.postMessage."""
    rules.wanted(args, "channel")
    channel = _target(slack, str(args["channel"]))
    rules.may_write(channel)
    message = posting.post(slack, channel, args)
    shown = shapes.message(slack.workspace, message)
    return {"channel": channel.id, "ts": message.ts, "message": shown}


def post_ephemeral(slack: Slack, args: Json) -> Json:
    """chat.postEphemeral."""
    rules.wanted(args, "channel", "user")
    channel = _target(slack, str(args["channel"]))
    rules.may_write(channel)
    if args["user"] not in channel.members:
        raise Refused("user_not_in_channel")
    return {"message_ts": posting.whisper(slack, channel, str(args["user"]), args).ts}


def _own(slack: Slack, args: Json, error: str) -> Message:
    rules.wanted(args, "channel", "ts")
    channel = rules.channel_of(slack.workspace, str(args["channel"]))
    if channel.is_archived:
        raise Refused("is_archived")
    found = rules.message_of(slack.workspace, channel, args["ts"])
    if found.user != BOT_USER:
        raise Refused(error)
    return found


def update(slack: Slack, args: Json) -> Json:
    """chat.update."""
    message = _own(slack, args, "cant_update_message")
    posting.update(slack, message, args)
    shown = shapes.message(slack.workspace, message)
    return {"channel": message.channel, "ts": message.ts, "text": message.text, "message": shown}


def delete(slack: Slack, args: Json) -> Json:
    """chat.delete."""
    message = _own(slack, args, "cant_delete_message")
    slack.deleted(message)
    return {"channel": message.channel, "ts": message.ts}


def get_permalink(slack: Slack, args: Json) -> Json:
    """chat.getPermalink."""
    rules.wanted(args, "channel", "message_ts")
    channel = rules.channel_of(slack.workspace, str(args["channel"]))
    ts = args["message_ts"]
    found = rules.message_of(slack.workspace, channel, ts)
    return {"channel": channel.id, "permalink": permalink(slack, found)}


def permalink(slack: Slack, message: Message) -> str:
    """Where people open this message in a browser."""
    path = f"{message.channel}/p{message.ts.replace('.', '')}"
    tail = f"?thread_ts={message.thread_ts}&cid={message.channel}" if message.is_reply else ""
    return f"https://{slack.workspace.domain}.slack.com/archives/{path}{tail}"


def _marked(slack: Slack, args: Json) -> Message:
    rules.wanted(args, "channel", "timestamp", "name")
    channel = rules.channel_of(slack.workspace, str(args["channel"]))
    rules.may_write(channel)
    return rules.message_of(slack.workspace, channel, args["timestamp"])


def add_reaction(slack: Slack, args: Json) -> Json:
    """reactions.add."""
    message, name = _marked(slack, args), str(args["name"]).strip(":")
    users = message.reactions.setdefault(name, [])
    if BOT_USER in users:
        raise Refused("already_reacted")
    users.append(BOT_USER)
    slack.reacted(message, BOT_USER, name, added=True)
    return {}


def remove_reaction(slack: Slack, args: Json) -> Json:
    """reactions.remove."""
    message, name = _marked(slack, args), str(args["name"]).strip(":")
    if BOT_USER not in message.reactions.get(name, []):
        raise Refused("no_reaction")
    message.reactions[name].remove(BOT_USER)
    slack.reacted(message, BOT_USER, name, added=False)
    return {}


METHODS: dict[str, Method] = {
    "chat.postMessage": post_message,
    "chat.postEphemeral": post_ephemeral,
    "chat.update": update,
    "chat.delete": delete,
    "chat.getPermalink": get_permalink,
    "reactions.add": add_reaction,
    "reactions.remove": remove_reaction,
}
