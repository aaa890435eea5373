"""The inside of the fake: what the Web API, the people and the events share.

Invariant: the app hears only what it subscribed to, in conversations where its bot is a member.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from bot import clock
from bot.slack.fake import shapes
from bot.slack.fake.events import Delivery, Events
from bot.slack.fake.responses import Responses
from bot.slack.fake.rules import ALL_SCOPES, Triggers
from bot.slack.fake.sockets import Sockets
from bot.slack.fake.workspace import (
    APP,
    BOT_USER,
    TEAM,
    Channel,
    Json,
    Message,
    Workspace,
)

SUBSCRIBED = frozenset(
    [
        "app_home_opened",
        "app_mention",
        "app_uninstalled",
        "channel_archive",
        "channel_rename",
        "group_archive",
        "member_joined_channel",
        "message.channels",
        "message.groups",
        "message.im",
        "reaction_added",
        "tokens_revoked",
        "user_change",
        "channel_unarchive",
        "group_rename",
        "group_unarchive",
        "member_left_channel",
        "subteam_updated",
        "subteam_members_changed",
        "reaction_removed",
    ]
)


@dataclass(kw_only=True)
class Slack:
    """One workspace with one app installed."""

    workspace: Workspace
    triggers: Triggers
    sockets: Sockets
    events: Events
    responses: Responses
    scopes: set[str] = field(default_factory=lambda: set(ALL_SCOPES))
    subscribed: set[str] = field(default_factory=lambda: set(SUBSCRIBED))

    def tell(self, event: Json, *, named: str = "", event_id: str | None = None) -> Delivery | None:
        """Bring an event to the app; None where it did not subscribe to it."""
        if (named or event["type"]) not in self.subscribed:
            return None
        return self.events.send("events_api", self.wrapped(event, event_id))

    def wrapped(self, event: Json, event_id: str | None = None) -> Json:
        """The outer event."""
        return {
            "token": "verification",
            "team_id": TEAM,
            "api_app_id": APP,
            "event": event,
            "type": "event_callback",
            "event_id": event_id or self.workspace.next_id("Ev"),
            "event_time": int(clock.now().timestamp()),
            "authorizations": [
                {"team_id": TEAM, "user_id": BOT_USER, "is_bot": True, "enterprise_id": None}
            ],
            "is_ext_shared_channel": self._is_shared(event),
            "event_context": self.workspace.next_id("EC"),
        }

    def _is_shared(self, event: Json) -> bool:
        found = self.workspace.channels.get(str(event.get("channel")))
        return bool(found and found.is_shared)

    def tell_in(self, channel: Channel, event: Json) -> Delivery | None:
        """A message event, where the bot is a member."""
        if BOT_USER not in channel.members:
            return None
        kind = {"im": "im", "groups": "group", "channels": "channel"}[channel.kind]
        event |= {"channel": channel.id, "channel_type": kind}
        return self.tell(event, named=f"message.{channel.kind}")

    def posted(self, message: Message) -> Delivery | None:
        """A new message: the message event, and a mention where the bot is named."""
        channel = self.workspace.channel(message.channel)
        channel.add(message)
        event = shapes.message(self.workspace, message) | {"event_ts": message.ts}
        event |= self._foreign(message)
        told = self.tell_in(channel, dict(event))
        if f"<@{BOT_USER}>" in message.text and not channel.is_im and not message.bot_id:
            self.tell(event | {"type": "app_mention", "channel": channel.id})
        return told

    def _foreign(self, message: Message) -> Json:
        """What marks the message of somebody of another workspace."""
        user = self.workspace.users[message.user]
        return {"user_team": user.team_id, "source_team": user.team_id} if user.is_stranger else {}

    def changed(self, message: Message, before: Json) -> Delivery | None:
        """An edited message."""
        event = {
            "type": "message",
            "subtype": "message_changed",
            "hidden": True,
            "message": shapes.message(self.workspace, message),
            "previous_message": before,
        }
        return self._of_old(message, event)

    def deleted(self, message: Message) -> Delivery | None:
        """A message that is gone; what it was stays with the event.

        Where others answered below it, Slack tells that its own notice stands there.
        """
        before = shapes.message(self.workspace, message)
        message.deleted = True
        if self.workspace.channel(message.channel).replies(message.ts):
            return self._of_old(message, _tombstone(message.ts, before))
        event = {
            "type": "message",
            "subtype": "message_deleted",
            "hidden": True,
            "deleted_ts": message.ts,
            "previous_message": before,
        }
        return self._of_old(message, event)

    def _of_old(self, message: Message, event: Json) -> Delivery | None:
        at = self.workspace.next_ts()
        channel = self.workspace.channel(message.channel)
        return self.tell_in(channel, event | {"ts": at, "event_ts": at})

    def reacted(self, message: Message, user: str, emoji: str, *, added: bool) -> Delivery | None:
        """A reaction came or went."""
        if BOT_USER not in self.workspace.channel(message.channel).members:
            return None
        return self.tell(
            {
                "type": "reaction_added" if added else "reaction_removed",
                "user": user,
                "reaction": emoji,
                "item_user": message.user,
                "item": {"type": "message", "channel": message.channel, "ts": message.ts},
                "event_ts": self.workspace.next_ts(),
            }
        )


Method = Callable[[Slack, Json], Json]
"""A Web API method: its arguments to its answer without `ok`; raises Refused."""


def _tombstone(ts: str, before: Json) -> Json:
    """https://docs.slack.dev/reference/events/message: what stands in the place of a first one."""
    notice = {
        "type": "message",
        "subtype": "tombstone",
        "text": "This message was deleted.",
        "user": "USLACKBOT",
        "hidden": True,
        "ts": ts,
        "thread_ts": ts,
    }
    return {
        "type": "message",
        "subtype": "message_changed",
        "hidden": True,
        "message": notice,
        "previous_message": before,
    }
