"""What administrators of a workspace do: archive, rename, deactivate, regroup, take the app out.

Invariant: each act changes the workspace first and then tells the app, as Slack does.
"""

from typing import Any

from bot.slack.fake import shapes
from bot.slack.fake.events import Delivery
from bot.slack.fake.inside import Slack
from bot.slack.fake.workspace import BOT_USER, TEAM, Channel, Json, User


class Admin:
    """Each act returns once the app was told, or at once if it does not want to know."""

    def __init__(self, slack: Slack) -> None:
        self._slack, self._workspace = slack, slack.workspace

    async def archives(self, channel: str) -> None:
        """The channel can be read but not written in."""
        found = self._workspace.channel(channel)
        found.is_archived = True
        await self._tells({"type": f"{_prefix(found)}_archive", "channel": found.id})

    async def unarchives(self, channel: str) -> None:
        """It can be written in again."""
        found = self._workspace.channel(channel)
        found.is_archived = False
        await self._tells({"type": f"{_prefix(found)}_unarchive", "channel": found.id})

    async def renames(self, channel: str, name: str) -> None:
        """Another name for the same id."""
        found = self._workspace.channel(channel)
        found.name = name
        named = {"id": found.id, "name": name, "name_normalized": name, "created": 1}
        await self._tells({"type": f"{_prefix(found)}_rename", "channel": named})

    async def invites(self, channel: str, *users: str) -> None:
        """People, or the app by BOT_USER, become members."""
        found = self._workspace.channel(channel)
        kind = {"channel": found.id, "channel_type": "G" if found.is_private else "C"}
        for one in map(self._workspace.user, users):
            found.members.append(one.id)
            joined = {"type": "member_joined_channel", "user": one.id, "team": TEAM}
            await self._tells(joined | kind)

    async def removes(self, channel: str, user: str) -> None:
        """A person, or the app by BOT_USER, is no member any more."""
        found, gone = self._workspace.channel(channel), self._workspace.user(user)
        found.members.remove(gone.id)
        if gone.id == BOT_USER:
            await self._tells({"type": f"{_prefix(found)}_left", "channel": found.id})
        else:
            left = {"type": "member_left_channel", "user": gone.id, "channel": found.id}
            await self._tells(left)

    async def changes(self, user: str, **traits: Any) -> User:
        """Fields of a User, such as deleted=True for one who left."""
        found = self._workspace.user(user)
        for name, value in traits.items():
            setattr(found, name, value)
        shown = shapes.user(found, with_locale=True)
        await self._tells({"type": "user_change", "user": shown})
        return found

    async def regroups(self, handle: str, *users: str) -> None:
        """These people and no others are in the user group."""
        found = next(one for one in self._workspace.groups.values() if one.handle == handle)
        before, found.users = found.users, [self._workspace.user(one).id for one in users]
        moved = {
            "type": "subteam_members_changed",
            "subteam_id": found.id,
            "team_id": TEAM,
            "added_users": [one for one in found.users if one not in before],
            "removed_users": [one for one in before if one not in found.users],
        }
        await self._tells(moved)

    async def _tells(self, event: Json) -> Delivery | None:
        told = self._slack.tell(event | {"event_ts": self._workspace.next_ts()})
        if told is not None:
            await told.first.wait()
        return told


def _prefix(channel: Channel) -> str:
    return "group" if channel.is_private else "channel"
