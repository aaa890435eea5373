"""What Slack sends when a person acts: the bodies of interactions and commands.

Invariant: the shapes of Slack's documentation; an ephemeral message does not tell its content.
"""

from bot.slack.fake import shapes
from bot.slack.fake.inside import Slack
from bot.slack.fake.workspace import APP, Channel, Json, Message, User, View

_COMMON: Json = {
    "token": "verification",
    "api_app_id": APP,
    "enterprise": None,
    "is_enterprise_install": False,
}


def _who(slack: Slack, user: User) -> Json:
    team = {"id": user.team_id, "domain": slack.workspace.domain}
    named = {"id": user.id, "username": user.name, "name": user.name, "team_id": user.team_id}
    return _COMMON | {"team": team, "user": named}


def channel_named(channel: Channel) -> Json:
    """How interactions name a conversation."""
    if channel.is_im:
        return {"id": channel.id, "name": "directmessage"}
    return {"id": channel.id, "name": "privategroup" if channel.is_private else channel.name}


def _response_url(slack: Slack, user: User, channel: Channel, ts: str | None = None) -> str:
    return slack.responses.issue(slack.workspace.origin, user.id, channel.id, ts)


def pressed(slack: Slack, user: User, action: Json) -> Json:
    """What all block_actions have in common."""
    return _who(slack, user) | {
        "type": "block_actions",
        "trigger_id": slack.triggers.issue(user.id),
        "actions": [action | {"action_ts": slack.workspace.next_ts()}],
    }


def in_message(slack: Slack, user: User, message: Message, action: Json) -> Json:
    """block_actions from a message."""
    channel = slack.workspace.channel(message.channel)
    return (
        pressed(slack, user, action)
        | _place(slack, message)
        | {
            "state": {"values": message.values},
            "response_url": _response_url(slack, user, channel, message.ts),
        }
    )


def in_view(slack: Slack, user: User, view: View, action: Json) -> Json:
    """block_actions from a modal or from Home."""
    return pressed(slack, user, action) | _place(slack, view)


def _place(slack: Slack, where: Message | View) -> Json:
    """The container, and what is in it."""
    if isinstance(where, View):
        held = {"type": "view", "view_id": where.id}
        return {"container": held, "view": shapes.view(where)}
    made: Json = {
        "container": _container(where),
        "channel": channel_named(slack.workspace.channel(where.channel)),
    }
    if where.only_for is None:
        made["message"] = shapes.message(slack.workspace, where)
    return made


def _container(message: Message) -> Json:
    threaded = {"thread_ts": message.thread_ts} if message.thread_ts else {}
    return threaded | {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": message.channel,
        "is_ephemeral": message.only_for is not None,
    }


def submitted(slack: Slack, user: User, view: View) -> Json:
    """view_submission."""
    return _who(slack, user) | {
        "type": "view_submission",
        "trigger_id": slack.triggers.issue(user.id),
        "view": shapes.view(view),
        "response_urls": [],
    }


def closed(slack: Slack, user: User, view: View, *, is_cleared: bool = False) -> Json:
    """view_closed; `is_cleared` where the whole stack went."""
    shown = shapes.view(view)
    return _who(slack, user) | {"type": "view_closed", "view": shown, "is_cleared": is_cleared}


def shortcut(slack: Slack, user: User, callback_id: str) -> Json:
    """A global shortcut."""
    return _who(slack, user) | {
        "type": "shortcut",
        "callback_id": callback_id,
        "trigger_id": slack.triggers.issue(user.id),
        "action_ts": slack.workspace.next_ts(),
    }


def message_shortcut(slack: Slack, user: User, message: Message, callback_id: str) -> Json:
    """A shortcut from a message's menu."""
    channel = slack.workspace.channel(message.channel)
    return _who(slack, user) | {
        "type": "message_action",
        "callback_id": callback_id,
        "trigger_id": slack.triggers.issue(user.id),
        "action_ts": slack.workspace.next_ts(),
        "message_ts": message.ts,
        "message": shapes.message(slack.workspace, message),
        "channel": channel_named(channel),
        "response_url": _response_url(slack, user, channel, message.ts),
    }


def suggestion(slack: Slack, user: User, where: Message | View, asked: Json, text: str) -> Json:
    """block_suggestion: the app lists options; `asked` has the menu's action_id and block_id."""
    typed = {"type": "block_suggestion", "value": text}
    return _who(slack, user) | _place(slack, where) | asked | typed


def command(slack: Slack, user: User, channel: Channel, name: str, text: str) -> Json:
    """A slash command: a flat form, not JSON."""
    named = channel_named(channel)
    return {
        "token": "verification",
        "team_id": user.team_id,
        "team_domain": slack.workspace.domain,
        "channel_id": named["id"],
        "channel_name": named["name"],
        "user_id": user.id,
        "user_name": user.name,
        "command": name,
        "text": text,
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": _response_url(slack, user, channel),
        "trigger_id": slack.triggers.issue(user.id),
    }


def action_of(element: Json, block_id: str, entry: Json | None) -> Json:
    """The one action in `actions`: a button with its value, or what was chosen."""
    made = {"type": element["type"], "action_id": element["action_id"], "block_id": block_id}
    if element["type"] == "button":
        kept = ("text", "value", "style", "url")
        return made | {key: element[key] for key in kept if key in element}
    return made | (entry or {})
