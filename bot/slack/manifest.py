"""The app as Slack must know it: one table of scopes, events, commands and shortcuts.

Invariant: what the code calls, hears and offers is asked for, and nothing else: who installs the
app grants no more than is used. A test holds it against the code.
"""

from collections.abc import Mapping
from typing import Any

Json = dict[str, Any]

SCOPES: Mapping[str, str] = {
    "app_mentions:read": "hearing when somebody mentions the app in a channel",
    "channels:history": "following the threads of a public channel, and never posting twice",
    "channels:join": "joining the organizers' channel again when the app was taken out",
    "channels:read": "knowing who is in the organizers' channel, and so who is an organizer",
    "chat:write": "posting threads, cards, notices and letters",
    "commands": "/citydesk and the shortcuts",
    "files:read": "taking the files that a city sends in a direct message",
    "groups:history": "following the threads of a private channel, and never posting twice",
    "groups:read": "knowing who is in a private organizers' channel, and so who is an organizer",
    "im:history": "reading a city that applies in a direct message, also what it wrote meanwhile "
    "where the desk was down",
    "im:read": "finding who wrote to the app for the first time while the desk was down",
    "im:write": "writing to a city, or to one organizer, in a direct message",
    "usergroups:read": "knowing who is in the user groups named in the settings",
    "users:read": "people's names, languages and time zones, and who is a guest",
    "users:read.email": "recognising a member of the workspace by mail address",
}
"""What the bot token may do, and what for: without it that does not work, and nothing else."""

APP_SCOPE = "connections:write"
"""What the app-level token of Socket Mode may do."""

EVENTS = (
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "channel_archive",
    "channel_rename",
    "channel_unarchive",
    "group_archive",
    "group_rename",
    "group_unarchive",
    "member_joined_channel",
    "member_left_channel",
    "message.channels",
    "message.groups",
    "message.im",
    "subteam_members_changed",
    "subteam_updated",
    "tokens_revoked",
    "user_change",
)
"""What Slack tells the desk by itself."""

COMMAND = "/citydesk"
SHORTCUTS: tuple[Json, ...] = (
    {
        "name": "Send to the city",
        "type": "message",
        "callback_id": "send_to_city",
        "description": "Preview this message of a case's thread as a letter to the city",
    },
)
WHAT = "The desk where cities apply: what waits, what cities ask, and every verb of the organizers."
MORE = (
    "Citydesk brings the organizers what cities write by mail: each question is a thread, each "
    "city a card. Replies, requests for items, moves and decisions are shown as the very letters "
    "that cities will read before anything is sent, are held for a short time and can be undone. "
    "A city can apply in a direct message to the app as well."
)


def manifest(url: str | None = None) -> Json:
    """What Slack's "from a manifest" page takes: for Socket Mode, or over HTTP to this URL."""
    by = {"request_url": url} if url else {}
    options = {"message_menu_options_url": url} if url else {}
    return {
        "display_information": {
            "name": "Citydesk",
            "description": WHAT,
            "long_description": MORE,
            "background_color": "#1d4f60",
        },
        "features": _features(url),
        "oauth_config": {"scopes": {"bot": sorted(SCOPES)}},
        "settings": {
            "event_subscriptions": by | {"bot_events": list(EVENTS)},
            "interactivity": {"is_enabled": True} | by | options,
            "org_deploy_enabled": False,
            "socket_mode_enabled": url is None,
            "token_rotation_enabled": False,
        },
    }


def _features(url: str | None) -> Json:
    command = {
        "command": COMMAND,
        "description": "What waits, one city at a glance, and every verb",
        "usage_hint": "help | queue | show Gdynia",
        "should_escape": False,
    }
    return {
        "app_home": {
            "home_tab_enabled": True,
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": False,
        },
        "bot_user": {"display_name": "Citydesk", "always_online": True},
        "shortcuts": [dict(one) for one in SHORTCUTS],
        "slash_commands": [command | ({"url": url} if url else {})],
    }
