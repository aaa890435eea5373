"""The state of a workspace in memory: people, groups, channels, messages, files and views.

Invariant: knows no network and refuses nothing but names it has never heard of; Slack's rules are
in `rules`, what the app may ask in `methods`.
"""

import itertools
import mimetypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from bot import clock

Json = dict[str, Any]

TEAM = "T0CITYDESK"
OTHER_TEAM = "T0ELSEWHERE"
APP = "A0CITYDESK"
BOT = "B0CITYDESK"
BOT_USER = "U0CITYDESK"


@dataclass(kw_only=True)
class User:
    """A person, or the app's own user."""

    id: str
    name: str
    real_name: str
    email: str | None
    locale: str = "en-GB"
    tz: str = "Europe/Amsterdam"
    tz_offset: int = 3600
    team_id: str = TEAM
    is_restricted: bool = False
    is_bot: bool = False
    deleted: bool = False

    @property
    def is_stranger(self) -> bool:
        """Of another workspace, met in a shared channel."""
        return self.team_id != TEAM


@dataclass(kw_only=True)
class Group:
    """A user group, such as @organizers."""

    id: str
    handle: str
    users: list[str]
    deleted: bool = False


@dataclass(kw_only=True)
class File:
    """An upload; `length` is what was announced, `content` what has arrived."""

    id: str
    name: str
    title: str
    mimetype: str
    content: bytes
    user: str
    length: int
    created: int


@dataclass(kw_only=True)
class Message:
    """A message as it stands now; `only_for` names the one person who sees an ephemeral one."""

    ts: str
    channel: str
    text: str
    user: str
    bot_id: str | None = None
    blocks: list[Json] = field(default_factory=list)
    thread_ts: str | None = None
    edited: str | None = None
    reactions: dict[str, list[str]] = field(default_factory=dict)
    files: list[File] = field(default_factory=list)
    metadata: Json | None = None
    subtype: str | None = None
    only_for: str | None = None
    deleted: bool = False
    extra: Json = field(default_factory=dict)
    values: dict[str, dict[str, Json]] = field(default_factory=dict)

    @property
    def is_reply(self) -> bool:
        return self.thread_ts is not None and self.thread_ts != self.ts


@dataclass(kw_only=True)
class Channel:
    """A channel (C…, private ones too) or the direct message of one person with the app (D…)."""

    id: str
    name: str
    is_private: bool = False
    is_archived: bool = False
    is_im: bool = False
    is_shared: bool = False
    members: list[str] = field(default_factory=list)
    everything: list[Message] = field(default_factory=list)

    _by_ts: dict[str, Message] = field(default_factory=dict, repr=False)
    _replies: dict[str, list[Message]] = field(default_factory=dict, repr=False)

    def add(self, message: Message) -> None:
        """The newest message of the channel."""
        self.everything.append(message)
        self._by_ts[message.ts] = message
        if message.is_reply and message.thread_ts:
            self._replies.setdefault(message.thread_ts, []).append(message)

    def at(self, ts: str) -> Message | None:
        """The message of this moment, deleted and ephemeral ones too."""
        return self._by_ts.get(ts)

    def replies(self, ts: str) -> list[Message]:
        """All replies in the thread of this message, deleted and ephemeral ones too."""
        return self._replies.get(ts, [])

    @property
    def messages(self) -> list[Message]:
        """What all members see, oldest first: no deleted and no ephemeral message."""
        return [one for one in self.everything if not one.deleted and one.only_for is None]

    @property
    def kind(self) -> str:
        """Slack's word for it in scopes and event names."""
        if self.is_im:
            return "im"
        return "groups" if self.is_private else "channels"


@dataclass(kw_only=True)
class View:
    """A modal on somebody's screen, or somebody's Home; `values` is what stands in its inputs."""

    id: str
    user: str
    hash: str
    json: Json
    root_view_id: str
    previous_view_id: str | None = None
    values: dict[str, dict[str, Json]] = field(default_factory=dict)

    @property
    def type(self) -> str:
        return str(self.json["type"])

    @property
    def callback_id(self) -> str:
        return str(self.json.get("callback_id", ""))

    @property
    def private_metadata(self) -> str:
        return str(self.json.get("private_metadata", ""))

    @property
    def blocks(self) -> list[Json]:
        return list(self.json.get("blocks", []))


class UnknownError(LookupError):
    """A name or id that this workspace does not have."""


class Workspace:
    """One team with what it holds; ids and names both find."""

    def __init__(self, name: str = "Global Desk", domain: str = "desk") -> None:
        self.name, self.domain = name, domain
        self.users: dict[str, User] = {}
        self.groups: dict[str, Group] = {}
        self.channels: dict[str, Channel] = {}
        self.files: dict[str, File] = {}
        self.views: dict[str, View] = {}
        self.homes: dict[str, View] = {}
        self.open: dict[str, list[str]] = {}  # the stack of modals on each person's screen
        self.origin = ""
        self._direct: dict[str, str] = {}
        self._numbers = itertools.count(1)
        self._last = 0
        self._add(User(id=BOT_USER, name="citydesk", real_name="Citydesk", email=None, is_bot=True))

    @classmethod
    def small(cls) -> "Workspace":
        """A few people of every kind and four channels; the app is in two of them."""
        made = cls()
        anna, bruno = made.add_user("anna", locale="en-GB"), made.add_user("bruno", locale="de-DE")
        clara = made.add_user("clara", locale="fr-FR", tz="Asia/Tokyo", tz_offset=32400)
        made.add_user("guido", is_restricted=True)
        made.add_user("dora", deleted=True)
        made.add_user("xenia", team_id=OTHER_TEAM)
        made.add_group("organizers", anna, bruno, clara)
        made.add_group("approvers", clara)
        made.add_channel("organizers", anna, bruno, clara, app=True)
        made.add_channel("private-room", anna, clara, app=True, is_private=True)
        made.add_channel("archive", anna, is_archived=True)
        made.add_channel("elsewhere", bruno)
        return made

    def next_id(self, letter: str) -> str:
        """An id of Slack's form, never given twice."""
        return f"{letter}{next(self._numbers):010d}"

    def next_ts(self) -> str:
        """A message's moment and name: later than every one before."""
        self._last = max(self._last + 1, int(clock.now().timestamp() * 1_000_000))
        return f"{self._last // 1_000_000}.{self._last % 1_000_000:06d}"

    def add_user(self, name: str, **traits: Any) -> User:
        """A person with an address at desk.example; `traits` are fields of User."""
        traits.setdefault("real_name", name.capitalize())
        traits.setdefault("email", f"{name}@desk.example")
        return self._add(User(id=self.next_id("U"), name=name, **traits))

    def _add(self, user: User) -> User:
        self.users[user.id] = user
        return user

    def add_group(self, handle: str, *users: User) -> Group:
        group = Group(id=self.next_id("S"), handle=handle, users=[one.id for one in users])
        self.groups[group.id] = group
        return group

    def add_channel(
        self, name: str, *users: User, app: bool = False, is_private: bool = False, **traits: Any
    ) -> Channel:
        """A channel of these people; with `app` its bot is a member."""
        members = [one.id for one in users] + ([BOT_USER] if app else [])
        made = Channel(
            id=self.next_id("C"), name=name, is_private=is_private, members=members, **traits
        )
        self.channels[made.id] = made
        return made

    def add_file(self, name: str, user: str, length: int, content: bytes = b"") -> File:
        """A file of this person, its kind guessed from its name."""
        made = File(
            id=self.next_id("F"),
            name=name,
            title=name,
            mimetype=mimetypes.guess_type(name)[0] or "application/octet-stream",
            content=content,
            user=user,
            length=length,
            created=int(clock.now().timestamp()),
        )
        self.files[made.id] = made
        return made

    def dm_of(self, user: str) -> Channel:
        """The direct message of this person with the app."""
        if user in self._direct:
            return self.channels[self._direct[user]]
        made = Channel(id=self.next_id("D"), name="", is_im=True, members=[user, BOT_USER])
        self.channels[made.id] = made
        self._direct[user] = made.id
        return made

    def user(self, name: str) -> User:
        """By id or short name; UnknownError otherwise."""
        found = self.users.get(name) or next(
            (one for one in self.users.values() if one.name == name), None
        )
        if found is None:
            raise UnknownError(name)
        return found

    def channel(self, name: str) -> Channel:
        """By id or name, with or without #; UnknownError otherwise."""
        wanted = name.removeprefix("#")
        found = self.channels.get(wanted) or next(
            (one for one in self.channels.values() if wanted and one.name == wanted), None
        )
        if found is None:
            raise UnknownError(name)
        return found

    def find_message(self, channel: str, ts: str) -> Message | None:
        """A message that still stands, ephemeral ones included."""
        found = self.channel(channel).at(ts)
        return found if found is not None and not found.deleted else None

    def thread(self, message: Message) -> Iterator[Message]:
        """The parent and its replies, oldest first."""
        root, channel = message.thread_ts or message.ts, self.channel(message.channel)
        for one in (channel.at(root), *channel.replies(root)):
            if one is not None and not one.deleted and one.only_for is None:
                yield one

    def top_view(self, user: str) -> View | None:
        """The modal this person sees now."""
        stack = self.open.get(user)
        return self.views[stack[-1]] if stack else None
