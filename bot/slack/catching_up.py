"""Direct messages that nobody told the desk of: written while it was down, or its socket shut.

Slack tells of a message three times within six minutes, and then never again. So each conversation
is read from the newest message on that was kept before the gap, once after it, in the background
and at Slack's pace; one in which somebody writes meanwhile is read at once, so that nothing
overtakes. What is found takes the way of an event, under the same ID: told late as well, it is one.
Slack lists the conversations, so that nobody has to be known: who wrote for the first time counts.
Nothing else needs it: what organizers say in their channel is among themselves, and who sees no
answer to a mention or a button asks again.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, TypeVar

from bot.faults import tried
from bot.slack import calls, found, receive
from bot.slack.calls import Away, Failure, Later, Refused
from bot.slack.room import Room
from intake import store
from intake.messages import IN_SLACK
from intake.store import Connection
from intake.store.chats.signals import KEPT_FOR, Signal

log = logging.getLogger(__name__)

Json = dict[str, Any]
T = TypeVar("T")

DIRECT = "D"
"""How the IDs of direct messages begin."""
APART = 1.3
"""Seconds between two conversations: Slack answers some fifty such calls a minute."""
ACTIVE = timedelta(days=400)
"""Who got nothing from the desk for so long is not asked after: an edition is over by then."""
MOST = 2_000
"""Conversations that are read after a gap, those first to which the desk wrote last."""
NOBODYS = "USLACKBOT"
"""Slack's own assistant, whose conversation every app has."""
PAGE, MOST_PAGES = 200, 10
PAUSES = (1.0, 5.0, 30.0, 60.0, 300.0)
"""Seconds between two tries while Slack does not answer."""
MISSED_NONE = (
    "what was written to the app while the desk was away cannot be read: %s. `citydesk doctor` "
    "says what to do; what is written from now on is heard"
)
ONLY_KNOWN = (
    "who wrote to the app for the first time while the desk was away is heard once they write "
    "again: %s. `citydesk doctor` says what to do"
)


class Catching:
    """Reads the direct messages that were missed in a gap; `signal` and `keep` are an event's."""

    def __init__(
        self,
        room: Room,
        signal: Callable[[Json], Signal | None],
        keep: Callable[[Signal], Awaitable[None]],
    ) -> None:
        self._room, self._signal, self._keep = room, signal, keep
        self._since = self._not_before = room.clock()
        self._is_behind = False
        self._read: set[str] = set()
        self._stirred = asyncio.Event()

    def missed(self, since: datetime) -> None:
        """What came from then on may have been told to nobody: read every conversation anew."""
        self._since = min(self._since, since) if self._is_behind else since
        self._is_behind = True
        self._read.clear()
        self._stirred.set()

    async def run(self) -> None:
        """Read after each gap, until cancelled."""
        while True:
            await self._stirred.wait()
            self._stirred.clear()
            if await self._all() and not self._stirred.is_set():
                self._is_behind = False

    async def first(self, lane: str) -> bool:
        """Read this conversation before what came in it is worked off, unless that was done.

        True where there may be something now that comes before. Where Slack cannot be asked in
        time nobody waits for it: it is read in its turn.
        """
        is_due = lane.startswith(DIRECT) and lane not in self._read
        if not is_due or self._room.clock() < self._not_before:
            return False
        outcome = await tried("catching up", self._catch(lane))
        if isinstance(outcome, Refused):
            self._read.add(lane)
        if isinstance(outcome, Later):
            self._not_before = self._room.clock() + outcome.after
        return isinstance(outcome, int) and outcome > 0

    async def _all(self) -> bool:
        """False where Slack lets us read none of them."""
        for place in await self._places():
            outcome = await self._patiently(partial(self._of, place))
            if isinstance(outcome, Refused) and outcome.error == "missing_scope":
                log.error(MISSED_NONE, outcome)
                return False
            await asyncio.sleep(APART)
        return True

    async def _places(self) -> list[str]:
        """People whom the desk knows, or their conversations, and then everybody else's."""
        since = self._room.clock() - ACTIVE
        people = await self._room.reading(lambda connection: _people(connection, since))
        listed = await self._patiently(self._listed)
        if not isinstance(listed, list):
            log.warning(ONLY_KNOWN, listed)
            return people
        there = {str(one.get("user")): str(one["id"]) for one in listed if _has_somebody(one)}
        return list(dict.fromkeys([there.get(user, user) for user in people] + [*there.values()]))

    async def _listed(self) -> list[Json] | Failure:
        """The conversations that the app has with one person each."""
        ask = self._room.client.users_conversations
        return await self._pages(ask, "channels", types="im", exclude_archived=True)

    async def _patiently(self, read: Callable[[], Awaitable[T | Failure]]) -> T | Failure:
        """Tried until Slack says something; what it refuses is not asked again."""
        tries = 0
        while True:
            outcome = await read()
            match outcome:
                case Later(after=after):
                    await asyncio.sleep(after.total_seconds())
                case Away():
                    await asyncio.sleep(PAUSES[min(tries, len(PAUSES) - 1)])
                    tries += 1
                case _:
                    return outcome

    async def _of(self, user: str) -> int | Failure:
        channel = await found.channel_of(self._room.client, user)
        if not isinstance(channel, str):
            return channel
        return 0 if channel in self._read else await self._catch(channel)

    async def _catch(self, channel: str) -> int | Failure:
        """How much was found; what is kept already stays as it is."""
        since = self._since
        newest = await self._room.reading(lambda connection: _newest(connection, channel, since))
        after = newest or (since - KEPT_FOR).timestamp()
        said = await self._said(channel, after)
        if not isinstance(said, list):
            return said
        signals = [one for event in said if (one := self._as_told(event))]
        for one in sorted(signals, key=lambda one: (one.received_at, one.id)):
            await self._keep(one)
        self._read.add(channel)
        return len(signals)

    async def _said(self, channel: str, after: float) -> list[Json] | Failure:
        """Events that would have told what was written or edited since; in threads as well.

        Older messages are looked at, since who answers in a thread writes below one of them.
        """
        oldest = after - KEPT_FOR.total_seconds()
        messages = await self._pages(
            self._room.client.conversations_history,
            "messages", channel=channel, oldest=_ts(oldest),
        )  # fmt: skip
        if not isinstance(messages, list):
            return messages
        for head in [one for one in messages if _moment(one.get("latest_reply")) > after]:
            replies = await self._pages(
                self._room.client.conversations_replies,
                "messages", channel=channel, ts=head["ts"], oldest=_ts(oldest),
            )  # fmt: skip
            if not isinstance(replies, list):
                return replies
            messages += [one for one in replies if one.get("ts") != head["ts"]]
        return list(_events(channel, messages, after))

    async def _pages(
        self, ask: Callable[..., Awaitable[Any]], held: str, **asked: Any
    ) -> list[Json] | Failure:
        """What the pages have under this name, one after the other."""
        found: list[Json] = []
        cursor: str | None = None
        for _ in range(MOST_PAGES):
            page = await calls.ask(ask(**asked, limit=PAGE, cursor=cursor))
            if not isinstance(page, dict):
                return page
            found += page.get(held) or ()
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or None
            if cursor is None:
                break
        return found

    def _as_told(self, event: Json) -> Signal | None:
        """Kept as an event is, as of when it was said."""
        made = self._signal({"event": event, "type": "event_callback"})
        at = datetime.fromtimestamp(_moment(event["event_ts"]), UTC)
        return replace(made, received_at=min(at, made.received_at)) if made else None


def _events(channel: str, messages: list[Json], after: float) -> Iterator[Json]:
    """A message of somebody's for each new one, and an edit for each that was changed, in the place
    of a new one.
    """
    for one in messages:
        ts, edited = str(one.get("ts")), str((one.get("edited") or {}).get("ts") or "")
        told = {"type": "message", "channel": channel, "channel_type": "im"}
        if one.get("bot_id") or not one.get("user"):
            continue
        is_new = _moment(ts) > after
        if edited and (is_new or _moment(edited) > after):
            changed = {"subtype": "message_changed", "message": one, "ts": edited}
            yield {**told, **changed, "event_ts": ts if is_new else edited}
        elif is_new:
            yield {**one, **told, "event_ts": ts}


def _has_somebody(conversation: Json) -> bool:
    """Whether it is with a person; one who was deactivated since wrote before it."""
    return conversation.get("user") not in (None, "", NOBODYS)


def _people(connection: Connection, since: datetime) -> list[str]:
    """Whom the desk writes to in Slack, and who was asked whether they apply."""
    written = store.outbox.written_to(connection, "slack", since, MOST)
    users = [one.partition("@")[0].upper() for one in written if one.endswith(IN_SLACK)]
    asked = [key.partition(":")[2] for key in store.notes.begun(connection, "newcomer:", MOST)]
    return list(dict.fromkeys([*users, *asked]))


def _newest(connection: Connection, channel: str, before: datetime) -> float | None:
    """When the newest message was written that was kept before then."""
    told = store.signals.newest(connection, receive.said_in(channel), before)
    kept = store.inbox.newest_words(connection, f"slack-{channel}-", before)
    moments = [_moment(id.split("-")[2]) for id in (told, kept) if id]
    return max(moments, default=None)


def _moment(ts: object) -> float:
    try:
        return float(str(ts or 0))
    except ValueError:
        return 0.0


def _ts(moment: float) -> str:
    return f"{max(moment, 0):.6f}"
