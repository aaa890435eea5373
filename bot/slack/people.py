"""Who a Slack user is to the desk.

Invariant: who left, is a guest or belongs to another workspace is never an organizer.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Generic, Protocol, Self, TypeVar

from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import Clock
from bot.settings import Settings
from bot.slack import calls
from bot.slack.blocks import straight

log = logging.getLogger(__name__)

REMEMBERED = timedelta(minutes=5)
"""How long what Slack said of somebody holds."""
HELD_TO = timedelta(hours=1)
"""How long the members of a group last known count, while Slack does not tell them."""
RENEWED = 200.0
"""Seconds after which organizers are asked of anew, before anybody waits for it."""
MOST_KNOWN = 5_000
"""People remembered; of more, those first heard of are forgotten."""
SETTLES = 1.0
"""Seconds in which changes gather."""
MOST_WARM = 50
"""Organizers who are known beforehand; Slack allows some fifty such questions a minute."""
PAGE = 1_000
MOST_NAMED = 5
"""Names of people to ask, told at once."""
NO_GROUP = frozenset(
    {"no_such_subteam", "missing_scope", "subteam_not_found", "plan_upgrade_required"}
)
GONE_GROUP = frozenset({"no_such_subteam", "subteam_not_found"})
UNKNOWN_TO_US = frozenset({"user_not_found", "user_not_visible", "users_not_found"})
T = TypeVar("T")
Json = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Person:
    """A user as Slack knows them.

    `is_member` of the workspace where the app is installed, and no guest: only then Slack vouches
    for their `email`; of anybody else it is what their profile claims. `zone` is an IANA name,
    `locale` such as "pt-BR". `is_gone` who was deactivated. `approvers` and `organizers` are the
    names of some who may act, as far as they are known here, to tell a member whom to ask.
    `by_channel` where whoever is in the organizers' channel is one; else only who is named in the
    settings. `unsure` says why Slack did not tell who may act, where it did not: then nobody is
    told that they may not.
    """

    id: str
    team: str
    name: str
    zone: str = "UTC"
    locale: str = "en-US"
    email: str = ""
    is_member: bool = False
    is_organizer: bool = False
    is_approver: bool = False
    is_gone: bool = False
    is_bot: bool = False
    organizers: tuple[str, ...] = ()
    approvers: tuple[str, ...] = ()
    by_channel: bool = True
    unsure: str = ""


class People(Protocol):
    """The workspace's people, remembered for a while."""

    @property
    def approvers(self) -> Sequence[str]:
        """The IDs of the people and groups who alone may approve, where any are named."""
        ...

    async def person(self, id: str, *, fresh: bool = False) -> Person:
        """The user with this ID and what they may do; `fresh` asks Slack, as before an act."""
        ...

    async def is_gone(self, id: str) -> bool:
        """Whether they are deactivated by now: Slack is asked anew, and of nothing else."""
        ...

    async def ourselves(self) -> "Ourselves":
        """The app itself."""
        ...

    async def is_named(self, id: str) -> bool:
        """Whether they would be an organizer or approver, were they a full member."""
        ...

    async def approving(self, most: int | None = None) -> Sequence[Person]:
        """Those who may approve, the first so many; nobody is asked of beyond them."""
        ...

    def forget(self, id: str | None = None) -> None:
        """They (None: all) have changed."""
        ...


@dataclass(frozen=True, kw_only=True)
class Ourselves:
    """The app as Slack knows it: its workspace, its user and its bot."""

    team: str
    user: str
    bot: str
    url: str = ""
    """Where the workspace is read in a browser, as "https://town.slack.com/"."""


class _Remembered(Generic[T]):
    """What was asked before, for as long as it holds."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._found: dict[str, tuple[datetime, T]] = {}
        self._changes = 0

    async def get(self, key: str, ask: Callable[[], Awaitable[T]], *, fresh: bool = False) -> T:
        """What holds; what changed while it was asked for is not remembered."""
        found = self._found.get(key)
        if found and not fresh and found[0] > self._clock():
            return found[1]
        changes = self._changes
        answer = await ask()
        if changes == self._changes:
            self._found.pop(key, None)
            self._found[key] = (self._clock() + REMEMBERED, answer)
        while len(self._found) > MOST_KNOWN:
            del self._found[next(iter(self._found))]
        return answer

    def known(self, key: str) -> T | None:
        """What was answered last, if it is remembered."""
        found = self._found.get(key)
        return found[1] if found else None

    def last(self, key: str, within: timedelta) -> T | None:
        """What was answered last, if that is no longer ago."""
        found = self._found.get(key)
        return found[1] if found and found[0] - REMEMBERED + within > self._clock() else None

    def forget(self, key: str | None = None) -> None:
        self._changes += 1
        if key is None:
            self._found.clear()
        self._found.pop(key or "", None)


class Workspace:
    """The people of the installed workspace, asked of Slack. Raises AwayError where it must."""

    def __init__(
        self,
        client: AsyncWebClient,
        *,
        channel: str,
        organizers: Sequence[str],
        approvers: Sequence[str],
        clock: Clock,
    ) -> None:
        self._client, self._channel = client, channel
        self._organizers, self._approvers = organizers, approvers
        self._users: _Remembered[Json] = _Remembered(clock)
        self._sets: _Remembered[frozenset[str]] = _Remembered(clock)
        self._unsure: dict[str, str] = {}
        self._ourselves: Ourselves | None = None
        self._changed = asyncio.Event()

    @classmethod
    def of(cls, client: AsyncWebClient, given: Settings, clock: Clock) -> Self:
        """Those whom the settings name."""
        return cls(
            client, channel=given.slack_channel or "", organizers=given.slack_organizers,
            approvers=given.slack_approvers, clock=clock,
        )  # fmt: skip

    @property
    def approvers(self) -> Sequence[str]:
        """The IDs of the people and groups who alone may approve, where any are named."""
        return self._approvers

    async def ourselves(self, *, fresh: bool = False) -> Ourselves:
        """Who we are; asked once, since it lasts as long as the token."""
        if self._ourselves is None or fresh:
            said = await calls.know(self._client.auth_test())
            self._ourselves = Ourselves(
                team=said["team_id"],
                user=said["user_id"],
                bot=str(said.get("bot_id") or ""),
                url=str(said.get("url") or ""),
            )
        return self._ourselves

    async def person(self, id: str, *, fresh: bool = False) -> Person:
        """The user with this ID and what they may do; `fresh` asks Slack, as before an act.

        All that has to be asked is asked at once: somebody waits for it.
        """
        said, ourselves, organizes, approves = await asyncio.gather(
            self._known(id, fresh=fresh),
            self.ourselves(),
            self._is_organizer(id, fresh=fresh),
            self._is_among(self._approvers, id, fresh=fresh),
        )
        is_member = _is_member(said, ourselves.team)
        is_organizer = is_member and organizes
        is_approver = is_member and approves if self._approvers else is_organizer
        found = _person(said, is_member, is_organizer=is_organizer, is_approver=is_approver)
        unsure, by_channel = "; ".join(self._unsure.values()), not self._organizers
        found = replace(found, unsure=unsure, by_channel=by_channel)
        return self._told_whom_to_ask(found) if is_member else found

    async def is_gone(self, id: str) -> bool:
        """Whether they are deactivated by now: Slack is asked anew, and of nothing else."""
        return bool((await self._known(id, fresh=True)).get("deleted"))

    async def is_named(self, id: str) -> bool:
        """Whether they would be an organizer or approver, were they a full member."""
        approves = await self._is_among(self._approvers, id, fresh=False)
        return approves or await self._is_organizer(id, fresh=False)

    async def approving(self, most: int | None = None) -> Sequence[Person]:
        """Those who may approve, the first so many; nobody is asked of beyond them."""
        found: list[Person] = []
        for id in await self._named(self._approvers or self._organizers):
            try:
                person = await self.person(id)
            except calls.AwayError as away:
                if not is_unknown(away):
                    raise
                continue
            found += [person] if person.is_approver else []
            if most is not None and len(found) >= most:
                break
        return found

    async def _named(self, named: Sequence[str]) -> Sequence[str]:
        """The people of these settings, those of their groups among them; else the channel's."""
        if not named:
            return sorted(await self._sets.get(self._channel, self._members))
        ids: list[str] = []
        for one in named:
            is_group = one.startswith("S")
            ids += sorted(await self._members_of(one, fresh=False)) if is_group else [one]
        return list(dict.fromkeys(ids))

    def _told_whom_to_ask(self, person: Person) -> Person:
        """With the names of organizers and approvers that are known without asking Slack."""
        organizers = self._names(self._organizers or (self._channel,))
        approvers = self._names(self._approvers) if self._approvers else organizers
        return replace(person, organizers=organizers, approvers=approvers)

    def _names(self, named: Sequence[str]) -> tuple[str, ...]:
        """Of people, and of those in groups and channels; who left or is a guest is none."""
        ids = [id for one in named for id in sorted(self._sets.known(one) or (one,))]
        users = [said for id in ids if (said := self._users.known(id))]
        team = self._ourselves.team if self._ourselves else ""
        names = (_name(one) for one in users if _is_member(one, team))
        return tuple(dict.fromkeys(names))[:MOST_NAMED]

    async def keep_warm(self) -> None:
        """Know the organizers before they press anything, until cancelled."""
        while True:
            self._changed.clear()
            with suppress(calls.AwayError):
                await self._know_organizers()
            with suppress(TimeoutError):
                async with asyncio.timeout(RENEWED):
                    await self._changed.wait()
            await asyncio.sleep(SETTLES)

    async def _know_organizers(self) -> None:
        await self.ourselves()
        named = [one for one in (*self._organizers, *self._approvers) if one[:1] in ("U", "W")]
        if not self._organizers:
            named += sorted(await self._sets.get(self._channel, self._members, fresh=True))
        for group in (one for one in (*self._organizers, *self._approvers) if one[:1] == "S"):
            named += sorted(await self._members_of(group, fresh=True))
        for id in list(dict.fromkeys(named))[:MOST_WARM]:
            await self._known(id, fresh=True)

    def forget(self, id: str | None = None) -> None:
        """They (None: all, and who is in which group) have changed."""
        self._users.forget(id)
        if id is None:
            self._sets.forget()
            self._changed.set()

    async def _is_organizer(self, id: str, *, fresh: bool) -> bool:
        if self._organizers:
            return await self._is_among(self._organizers, id, fresh=fresh)
        members = await self._sets.get(self._channel, self._members, fresh=fresh)
        return id in members

    async def _is_among(self, named: Sequence[str], id: str, *, fresh: bool) -> bool:
        """Whether somebody is named, or in a user group that is."""
        if id in named:
            return True
        for group in (one for one in named if one.startswith("S")):
            if id in await self._members_of(group, fresh=fresh):
                return True
        return False

    async def _members_of(self, group: str, *, fresh: bool) -> frozenset[str]:
        """Who is in it; where Slack does not say, those last known, for a bounded time.

        Then nobody, where Slack will never say, so that those named by ID still may: why is said
        to all others, and nothing of it is remembered.
        """
        try:
            found = await self._sets.get(group, lambda: self._group(group), fresh=fresh)
        except calls.AwayError as away:
            return self._last_known(group, away.failure)
        self._unsure.pop(group, None)
        return found

    def _last_known(self, group: str, failure: calls.Failure) -> frozenset[str]:
        refused = failure.error if isinstance(failure, calls.Refused) else ""
        last = None if refused in GONE_GROUP else self._sets.last(group, HELD_TO)
        if last is not None:
            log.warning("who was in the user group %s counts: %s", group, calls.words(failure))
            return last
        if refused not in NO_GROUP:
            raise calls.AwayError(failure)
        if group not in self._unsure:  # said once, until Slack knows it again
            log.error("nobody counts as being in the user group %s: Slack says %s", group, failure)
        self._unsure[group] = calls.words(failure)
        return frozenset()

    async def _group(self, group: str) -> frozenset[str]:
        said = await calls.know(self._client.usergroups_users_list(usergroup=group))
        return frozenset(said.get("users") or ())

    async def _known(self, id: str, *, fresh: bool) -> Json:
        return await self._users.get(id, lambda: self._user(id), fresh=fresh)

    async def _user(self, id: str) -> Json:
        said = await calls.know(self._client.users_info(user=id, include_locale=True))
        return dict(said["user"])

    async def _members(self) -> frozenset[str]:
        members: set[str] = set()
        cursor = ""
        while True:
            page = await calls.know(
                self._client.conversations_members(
                    channel=self._channel, limit=PAGE, cursor=cursor or None
                )
            )
            members |= set(page.get("members") or ())
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return frozenset(members)


def is_unknown(away: calls.AwayError) -> bool:
    """Whether Slack answered that it does not show us this user."""
    failure = away.failure
    return isinstance(failure, calls.Refused) and failure.error in UNKNOWN_TO_US


def _is_member(said: Json, team: str) -> bool:
    """A full member of this workspace who is still there, and no app."""
    outside = ("deleted", "is_restricted", "is_ultra_restricted", "is_stranger", "is_bot")
    return said.get("team_id") == team and not any(said.get(one) for one in outside)


def _name(said: Json) -> str:
    profile = said.get("profile") or {}
    name = profile.get("real_name") or said.get("real_name") or said.get("name") or said["id"]
    return straight(str(name)) or str(said["id"])


def _person(said: Json, is_member: bool, *, is_organizer: bool, is_approver: bool) -> Person:
    profile = said.get("profile") or {}
    return Person(
        id=said["id"],
        team=str(said.get("team_id") or ""),
        name=_name(said),
        zone=said.get("tz") or "UTC",
        locale=said.get("locale") or "en-US",
        email=str(profile.get("email") or ""),
        is_member=is_member,
        is_organizer=is_organizer,
        is_approver=is_approver,
        is_gone=bool(said.get("deleted")),
        is_bot=bool(said.get("is_bot")),
    )
