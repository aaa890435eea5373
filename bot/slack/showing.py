"""One spot of the board shown in Slack: made from the store, posted once, and kept true.

Invariant: where nobody knows whether a message was posted, it is looked for before another one is,
however much later. What became of a spot is a value that the carrier writes down.
"""

import logging
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from bot.slack import barred, blocks, calls, found, seconds, settling, traces
from bot.slack.calls import Away, Failure, Later, Refused, Sent
from bot.slack.pace import APART, Pace
from bot.slack.room import Room
from bot.slack.settling import Settling
from bot.slack.shown import Looking, Show, Shown, home
from intake import store
from intake.store import Connection
from intake.store.chats.board import Spot
from intake.store.chats.leases import Post

log = logging.getLogger(__name__)

ARCHIVED = "the channel is archived; unarchive it, or set CITYDESK_SLACK_CHANNEL to another one"
INVITE = "invite the app there"

BACK_OFF = tuple(timedelta(seconds=seconds) for seconds in (5, 30, 120, 600, 1800, 3600))
TROUBLE = tuple(timedelta(seconds=seconds) for seconds in (1, 5, 30, 60, 120, 300))
"""How long a call waits that fails while Slack answers others."""
PARENT_SOON = (timedelta(seconds=1), timedelta(seconds=5), timedelta(seconds=30))
"""How long what stands in a thread waits for the thread's first message."""
CLOSED_FOR = 60.0
"""Seconds for which a channel that takes nothing is left alone."""
LINKING = frozenset({"news", "case"})
"""Kinds of messages in which other messages are linked."""
APPROVING = frozenset({"decision", "home"})
"""Kinds of messages that say who can approve."""
UPDATING, PUBLISHING = "chat.update", "views.publish"
"""Lanes of their own: Slack counts these calls by method, and messages by channel."""
NOT_OURS = (
    "the board waits: %s. That passes only when the app is installed again and "
    "CITYDESK_SLACK_BOT_TOKEN is its new token"
)
SENSIBLE = timedelta(minutes=5)
"""Slack's patience up to which a spot only waits for its turn: nothing has failed."""
MANY_TIMES = 10
"""Tries after which what is only asked for patience is told as failing all the same."""
MOST_WAIT = 8 * APART
"""Seconds of a channel's patience above which a spot waits in the store, not in hand."""


@dataclass(frozen=True, kw_only=True)
class _Target:
    """Where a new message goes: the channel, and the thread's first message."""

    channel: str
    thread: str | None = None
    parent: str | None = None


@dataclass(frozen=True, kw_only=True)
class _There:
    """A message of ours that was found."""

    ts: str
    channel: str


class _PutOffError(Exception):
    """Not now; it may wait for the message of another key, or be shown nowhere for this reason."""

    def __init__(self, after: timedelta, above: str | None = None, why: str | None = None) -> None:
        super().__init__()
        self.after, self.above, self.why = after, above, why


class Showing:
    """Shows one spot at a time by its kind; `away` counts how often Slack was away in a row."""

    def __init__(self, room: Room, shown: Mapping[str, Show], pace: Pace) -> None:
        self._room, self._shown, self._pace = room, shown, pace
        self._joined, self._told = set[str](), set[str]()
        self._shut: dict[str, str] = {}
        self._unsure = barred.Once(room, barred.PEOPLE)
        self.away = 0

    async def show(self, post: Post) -> Settling:
        """Try once. Raises StoreUnavailableError, and whatever a renderer raises."""
        try:
            return await self._attempt(post)
        except _PutOffError as delay:
            return self._put_off(post, delay)
        except calls.AwayError as away:
            return await self._failure(post, away.failure, self._place(post.spot), post.since)

    async def _attempt(self, post: Post) -> Settling:
        spot = post.spot
        show = self._shown.get(spot.kind)
        if show is None:
            return settling.failed(post, f"nobody knows how to show {spot.kind!r}", post.since)
        shown = await self._made(show, spot)
        if shown is None:
            return settling.shown(post, None, None, None, self._room.clock())
        if spot.kind == "home":
            return await self._publish(post, shown)
        if spot.ts is not None:
            return await self._update(post, shown, _There(ts=spot.ts, channel=self._place(spot)))
        return await self._post(post, shown)

    async def _made(self, show: Show, spot: Spot) -> Shown | None:
        """What it shows now; `spot` may have changed since it was taken, and that is shown too."""
        for_one = spot.subject if spot.kind in ("home", "guest") else spot.place
        is_person = for_one.startswith(("U", "W"))
        try:
            person = await self._room.people.person(for_one) if is_person else None
        except calls.AwayError as away:
            if spot.kind != "home" or not (why := barred.why(away.failure)):
                raise
            return home.unseen(why, self._room.clock())
        if spot.kind == "home" and person:
            await self._unsure.told(person.unsure)
        office, now = self._room.office, self._room.clock()
        few = await seconds.few_of(self._room.people) if spot.kind in APPROVING else None
        url = (await self._room.people.ourselves()).url if spot.kind in LINKING else ""

        def make(connection: Connection) -> Shown | None:
            looking = Looking(
                office=office, connection=connection, now=now, person=person, url=url,
                approvers=self._room.people.approvers, few=few,
            )  # fmt: skip
            return show(looking, store.board.load(connection, spot.key) or spot)

        return await self._room.reading(make)

    async def _publish(self, post: Post, shown: Shown) -> Settling:
        view = blocks.home(shown.blocks)
        client, user = self._room.client, post.spot.subject
        self._must_not_wait(PUBLISHING)
        outcome = await calls.send(client.views_publish(user_id=user, view=view))
        if isinstance(outcome, Sent):
            return self._done(post, shown, None, None)
        return await self._failure(post, outcome, PUBLISHING, None)

    async def _update(self, post: Post, shown: Shown, there: _There) -> Settling:
        channel = there.channel
        self._must_not_wait(UPDATING)
        self._must_be_open(channel)
        outcome = await calls.send(
            self._room.client.chat_update(
                channel=channel, ts=there.ts, text=shown.text, blocks=list(shown.blocks)
            )
        )
        if isinstance(outcome, Sent):
            return self._done(post, shown, there.ts, channel if post.since else None)
        if isinstance(outcome, Refused) and outcome.error in calls.MESSAGE_GONE:
            return self._lost(post, post.spot.key)
        if isinstance(outcome, Later):
            return await self._failure(post, outcome, UPDATING, post.since)
        return await self._refused(post, outcome, channel, post.since)

    async def _post(self, post: Post, shown: Shown) -> Settling:
        target = await self._target(post.spot)
        self._must_not_wait(target.channel)
        self._must_be_open(target.channel)
        there = await self._there(post.spot, target, post.since) if post.since else None
        if isinstance(there, _There):
            return await self._update(post, shown, there)  # it says what was so when it was posted
        if there is not None:
            return await self._refused(post, there, target.channel, post.since)
        return await self._say(post, shown, target)

    async def _say(self, post: Post, shown: Shown, target: _Target) -> Settling:
        await self._pace.turn(target.channel)
        if not await self._room.reading(partial(store.leases.is_held, post=post)):
            raise _PutOffError(timedelta(0))  # we stood still, and another carrier took it over
        outcome = await calls.send(
            self._room.client.chat_postMessage(
                channel=target.channel,
                thread_ts=target.thread,
                text=shown.text,
                blocks=list(shown.blocks),
                metadata=found.metadata(post.spot.key),
                unfurl_links=False,
                unfurl_media=False,
            )
        )
        if isinstance(outcome, Sent):
            done = self._done(post, shown, outcome.ts, outcome.channel)
            return await self._traced(post.spot, target, outcome, done)
        if isinstance(outcome, Refused) and outcome.error in calls.MESSAGE_GONE and target.parent:
            return self._lost(post, target.parent)
        is_open = isinstance(outcome, Away) and outcome.is_ours
        since = post.spot.first_at if is_open else None
        return await self._refused(post, outcome, target.channel, since)

    async def _traced(self, spot: Spot, target: _Target, sent: Sent, done: Settling) -> Settling:
        """The same; what an act's journals still lack of where it stands is written with it."""
        if spot.kind not in ("act", "decision") or not sent.ts:
            return done
        where = {"channel": sent.channel, "ts": sent.ts}
        with suppress(calls.AwayError):
            url = (await self._room.people.ourselves()).url
            where["permalink"] = found.permalink(url, sent.channel, sent.ts, target.thread)
        office, now = self._room.office, self._room.clock()

        def settle(connection: Connection) -> None:
            draft = traces.told_by(connection, spot)
            if draft:
                traces.note(office, connection, draft, where, now)
            done(connection)

        return settle

    async def _there(self, spot: Spot, target: _Target, since: datetime) -> _There | Failure | None:
        """Its message, where an earlier try posted it after all."""
        channel = await found.channel_of(self._room.client, target.channel)
        if not isinstance(channel, str):
            return channel
        ours = await self._room.people.ourselves()
        ts = await found.look(
            self._room.client, spot.key, channel, target.thread, since, bot=ours.bot
        )
        if isinstance(ts, Refused) and ts.error == "missing_scope":
            log.warning("%s may be posted twice: looking for it %s", spot.key, ts)
            return None
        return _There(ts=ts, channel=channel) if isinstance(ts, str) else ts

    # --- where ----------------------------------------------------------------------------------

    def _place(self, spot: Spot) -> str:
        return spot.place or self._room.channel

    async def _target(self, spot: Spot) -> _Target:
        """Waits, by being put off, until the message in whose thread this stands is there.

        It waits for none that cannot be shown, and stands in the channel then.
        """
        first = await self._room.reading(lambda connection: _first_of_thread(connection, spot))
        if first is None or (first.ts is None and not first.is_waiting):
            return _Target(channel=self._place(first or spot))
        if first.ts is None:
            raise _PutOffError(_of(PARENT_SOON, spot.attempts), first.key)
        return _Target(channel=self._place(first), thread=first.ts, parent=first.key)

    def _must_not_wait(self, channel: str) -> None:
        """A channel that asked for patience gets it, without a slot being held meanwhile."""
        wait = self._pace.wait(channel)
        if wait > MOST_WAIT:
            raise _PutOffError(timedelta(seconds=wait))

    def _must_be_open(self, channel: str) -> None:
        """What belongs in a channel that takes nothing waits with the reason, tried or not."""
        if channel in self._room.reopened:
            self._room.reopened.discard(channel)
            self._pace.free(_closed(channel))
        wait = self._pace.wait(_closed(channel))
        if wait > MOST_WAIT:
            raise _PutOffError(timedelta(seconds=wait), why=self._shut.get(channel))

    # --- what became of it ----------------------------------------------------------------------

    def _done(self, post: Post, shown: Shown, ts: str | None, channel: str | None) -> Settling:
        self.away = 0
        self._told.clear()
        if channel:
            self._joined.discard(channel)
        return settling.shown(post, ts, channel, shown.until, self._room.clock())

    async def _refused(
        self, post: Post, outcome: Failure, channel: str, since: datetime | None
    ) -> Settling:
        """A channel that is closed to us is joined once; then it waits for a person.

        `since` when it may have been posted all the same; None: it was not.
        """
        if not (isinstance(outcome, Refused) and outcome.error in calls.CHANNEL_CLOSED):
            return await self._failure(post, outcome, channel, since)
        if channel not in self._joined:
            self._joined.add(channel)
            joined = await calls.send(self._room.client.conversations_join(channel=channel))
            if isinstance(joined, Sent):
                return self._later(post, timedelta(0), str(outcome), since)
        is_archived = outcome.error == "is_archived"
        do, why = (ARCHIVED, f"is_archived: {ARCHIVED}") if is_archived else (INVITE, str(outcome))
        log.warning("channel %s takes no messages (%s): %s", channel, outcome, do)
        self._pace.hold(_closed(channel), CLOSED_FOR)
        self._shut[channel] = why
        return self._later(post, _of(BACK_OFF, post.spot.attempts), why, since)

    async def _failure(
        self, post: Post, outcome: Failure, lane: str, since: datetime | None
    ) -> Settling:
        if isinstance(outcome, Away):
            return await self._away(post, outcome, since)
        self.away = 0
        match outcome:
            case Later(after=after):
                self._pace.hold(lane, after.total_seconds())
                is_long = after > SENSIBLE or post.spot.attempts >= MANY_TIMES
                why = calls.words(outcome) if is_long else None
                return self._later(post, after, why, since)
            case Refused(error="missing_scope"):
                log.warning("%s cannot be shown: %s", post.spot.key, outcome)
                return self._later(post, _of(BACK_OFF, post.spot.attempts), str(outcome), since)
            case Refused():
                log.warning("%s cannot be shown: %s", post.spot.key, outcome)
                return settling.failed(post, str(outcome), since)

    async def _away(self, post: Post, away: Away, since: datetime | None) -> Settling:
        """Where Slack answers other calls, the trouble is this spot's own, and holds up no other.

        Else it goes behind all that is due: the next try is another's.
        """
        if away.is_ours and await calls.is_there(self._room.client):
            self.away = 0
            log.warning("%s cannot be shown now: %s", post.spot.key, away.why)
            return self._later(post, _of(TROUBLE, post.spot.attempts), away.why, since)
        self.away += 1
        self._tell(away)
        return self._later(post, timedelta(0), away.why, since)

    def _tell(self, away: Away) -> None:
        """Once for each reason, until something could be shown again."""
        if away.why in self._told:
            return
        self._told.add(away.why)
        if away.is_ours:
            log.warning("the board waits: %s", away.why)
        else:
            log.error(NOT_OURS, away.why)

    def _later(
        self, post: Post, after: timedelta, error: str | None, since: datetime | None
    ) -> Settling:
        due_at = self._room.clock() + after
        return partial(store.leases.later, post=post, due_at=due_at, error=error, since=since)

    def _put_off(self, post: Post, delay: _PutOffError) -> Settling:
        """What it waits for is not left behind what is less urgent than itself."""
        later = self._later(post, delay.after, delay.why, post.since)

        def settle(connection: Connection) -> None:
            if delay.above:
                store.precedence.lift(connection, post.spot.key, delay.above)
            later(connection)

        return settle

    def _lost(self, post: Post, key: str) -> Settling:
        """The message of this key is gone: it is posted anew, and first of all."""
        now, self.away = self._room.clock(), 0

        def settle(connection: Connection) -> None:
            after = timedelta(0) if key == post.spot.key else PARENT_SOON[0]
            error = "its message is gone"
            if store.leases.later(connection, post, now + after, error, since=None):
                store.board.lose(connection, key, now)

        return settle


def _first_of_thread(connection: Connection, spot: Spot) -> Spot | None:
    """The spot whose message begins the thread in which this stands; None where it has none."""
    first: Spot | None = None
    while spot.under is not None:
        above = store.board.load(connection, spot.under)
        if above is None:
            break
        first = spot = above
    return first


def _closed(channel: str) -> str:
    """The lane of a channel's being closed, which holds posts and updates alike."""
    return f"closed:{channel}"


def _of(waits: tuple[timedelta, ...], attempts: int) -> timedelta:
    return waits[min(max(attempts, 1), len(waits)) - 1]
