"""What Slack refuses of ids, texts, scopes and triggers; blocks and views are in `block_rules`.

Invariant: a refusal is raised as `Refused` with Slack's own word for it, never answered as ok.
"""

import time
from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.slack.fake.workspace import (
    BOT_USER,
    Channel,
    Json,
    Message,
    UnknownError,
    User,
    Workspace,
)

TEXT_LIMIT = 40_000

ALL_SCOPES = frozenset(
    [
        "app_mentions:read",
        "channels:history",
        "channels:join",
        "channels:read",
        "chat:write",
        "chat:write.customize",
        "commands",
        "files:read",
        "files:write",
        "groups:history",
        "groups:read",
        "im:history",
        "im:read",
        "im:write",
        "reactions:read",
        "reactions:write",
        "usergroups:read",
        "users:read",
        "users:read.email",
    ]
)

APP_METHODS = frozenset({"apps.connections.open"})

SCOPES: dict[str, tuple[str, ...]] = {
    "chat.postMessage": ("chat:write",),
    "chat.postEphemeral": ("chat:write",),
    "chat.update": ("chat:write",),
    "chat.delete": ("chat:write",),
    "conversations.open": ("im:write",),
    "conversations.join": ("channels:join",),
    "files.info": ("files:read",),
    "files.getUploadURLExternal": ("files:write",),
    "files.completeUploadExternal": ("files:write",),
    "reactions.add": ("reactions:write",),
    "reactions.remove": ("reactions:write",),
    "reactions.get": ("reactions:read",),
    "team.info": ("team:read",),
    "usergroups.list": ("usergroups:read",),
    "usergroups.users.list": ("usergroups:read",),
    "users.info": ("users:read",),
    "users.list": ("users:read",),
    "users.lookupByEmail": ("users:read.email",),
}
"""Scopes that a method wants whatever it is asked; those of a channel's kind are `may_read`."""


class Refused(Exception):  # noqa: N818 - Slack's word for it, not a fault of the server
    """An answer with ok: false."""

    def __init__(self, error: str, **more: object) -> None:
        super().__init__(error)
        self.error, self.more = error, more


def check_scopes(needed: Iterable[str], provided: set[str]) -> None:
    """Refused missing_scope, with what is needed and what the token has."""
    for one in needed:
        if one not in provided:
            raise Refused("missing_scope", needed=one, provided=",".join(sorted(provided)))


def wanted(args: Json, *names: str) -> None:
    """Refused where an argument that the method cannot do without is not there."""
    for one in names:
        if args.get(one) in (None, ""):
            raise Refused(
                "invalid_arguments",
                response_metadata={"messages": [f"[ERROR] missing required field: {one}"]},
            )


def channel_of(workspace: Workspace, name: str) -> Channel:
    """The channel, unless the app cannot know it: unknown, or private and not joined."""
    try:
        found = workspace.channel(str(name))
    except UnknownError:
        raise Refused("channel_not_found") from None
    if (found.is_private or found.is_im) and BOT_USER not in found.members:
        raise Refused("channel_not_found")
    return found


def user_of(workspace: Workspace, name: str) -> User:
    """A person by id; Slack takes no names."""
    if name not in workspace.users:
        raise Refused("user_not_found")
    return workspace.users[name]


def may_write(channel: Channel) -> None:
    """Refused is_archived or not_in_channel."""
    if channel.is_archived:
        raise Refused("is_archived")
    if BOT_USER not in channel.members:
        raise Refused("not_in_channel")


def may_read(channel: Channel, provided: set[str]) -> None:
    """History needs the scope of the channel's kind and membership."""
    check_scopes([f"{channel.kind}:history"], provided)
    if BOT_USER not in channel.members:
        raise Refused("not_in_channel")


def message_of(workspace: Workspace, channel: Channel, ts: str) -> Message:
    """A message all can see, or Refused."""
    found = workspace.find_message(channel.id, str(ts))
    if found is None or found.only_for is not None:
        raise Refused("message_not_found")
    return found


def check_text(text: str, blocks: list[Json], has_files: bool = False) -> None:
    """Every message has a text of its own, and not a boundless one.

    Slack itself only warns where blocks come without text (screen readers then read a guess); the
    desk promises more, so this is refused here.
    """
    if not text.strip() and not has_files:
        more = {"response_metadata": {"warnings": ["missing_text_in_message"]}} if blocks else {}
        raise Refused("no_text", **more)
    if len(text) > TEXT_LIMIT:
        raise Refused("msg_too_long")


@dataclass(kw_only=True)
class Triggers:
    """Trigger ids: each is good once and only for a short time."""

    seconds: float = 3.0
    _born: dict[str, tuple[str, float]] = field(default_factory=dict)
    _used: set[str] = field(default_factory=set)

    def issue(self, user: str) -> str:
        """A trigger for what this person just did."""
        name = f"{len(self._born) + 1:012d}.{abs(hash(user)) % 10**10:010d}.trigger"
        self._born[name] = (user, time.monotonic())
        return name

    def exchange(self, name: str) -> str:
        """The person behind it; Refused where Slack would not open a view any more."""
        if name not in self._born:
            raise Refused("invalid_trigger_id")
        if name in self._used:
            raise Refused("exchanged_trigger_id")
        user, born = self._born[name]
        if time.monotonic() - born > self.seconds:
            raise Refused("expired_trigger_id")
        self._used.add(name)
        return user
