"""One letter to a city or panelist in Slack: what the courier of this channel does with it.

Invariant: a letter whose fate nobody knows is looked for before it is sent again. None is lost for
want of a right of the app's: it waits until the right is back.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import NoReturn

from slack_sdk.web.async_client import AsyncWebClient

from bot import courier
from bot.slack import calls, found, write
from bot.slack.offered import Offered
from bot.slack.pace import Pace
from bot.slack.people import UNKNOWN_TO_US, People
from bot.slack.shown import Shown
from intake.errors import StoreUnavailableError
from intake.messages import Address
from intake.notices import Letter

log = logging.getLogger(__name__)

Below = Callable[[Letter], Awaitable[Offered]]
"""What can be pressed below a letter."""
Told = Callable[[str], Awaitable[None]]
"""Hears why Slack takes no letters, and "" once it takes them (again)."""
GONE = "this person is no longer in the Slack workspace"
NOT_SHOWN = "Slack no longer shows us this person, who may have left the channel that was shared"
NOBODY_THERE = UNKNOWN_TO_US | {"is_archived", "channel_not_found", "user_disabled"}
"""What Slack says of a direct message to somebody who left, or left what two workspaces share."""
SOON = tuple(timedelta(seconds=seconds) for seconds in (1, 5, 30))
"""How long a letter waits at first that Slack fails at; then as long as any other does."""
BUSY = 10.0
"""Seconds of a channel's patience above which a letter is put off rather than held in hand."""
AGAIN = 600.0
"""Seconds after which a right is tried that Slack does not say we have again."""


class BarredError(courier.Away):
    """The app lacks a right: no letter's fault, and nothing that another one could do."""


async def _untold(_: str) -> None:
    return


class Deliverer:
    """Takes letters over into direct messages."""

    def __init__(
        self,
        client: AsyncWebClient,
        people: People,
        below: Below,
        *,
        pace: Pace,
        told: Told = _untold,
    ) -> None:
        self._client, self._people, self._below, self._pace = client, people, below, pace
        self._tell, self._told = told, "?"  # what was told before we began is not known
        self._lacks, self._barred, self._tries_at = "", "", 0.0

    async def carry(self, letter: Letter) -> datetime | None:
        """The moment at which it stands in Slack; raise the courier's Refused, Later or Away.

        Where Slack answers other calls, its trouble with this letter counts as one more attempt.
        """
        try:
            at = await self._carry(letter)
            await self._went(letter)
        except BarredError as barred:
            self._barred, self._tries_at = letter.id, _now() + AGAIN
            await self._say(str(barred))
            raise
        except courier.Away as away:
            if not await calls.is_there(self._client):
                raise
            soon = SOON[letter.attempts - 1 : letter.attempts]
            raise courier.Later(str(away), after=soon[0] if soon else None) from None
        return at

    async def _went(self, letter: Letter) -> None:
        """The bar is over where what it stopped goes out, or it stopped nothing for a while.

        Another letter that goes out tells nothing: it may need no such right.
        """
        is_over = letter.id == self._barred or _now() >= self._tries_at + AGAIN
        if is_over or not self._lacks:
            self._lacks = self._barred = ""
            await self._say("")

    async def _say(self, why: str) -> None:
        """Tell it where it is news; a store that is busy now hears of it with the next letter."""
        if why != self._told:
            try:
                await self._tell(why)
            except StoreUnavailableError as error:
                log.warning("not told yet that %s: %s", why or "letters go out", error)
            else:
                self._told = why

    async def _carry(self, letter: Letter) -> datetime | None:
        """When Slack showed it: an answer to it may come before the call is back."""
        user = user_of(letter.to)
        wait = self._pace.wait(user)
        if wait > BUSY:
            raise courier.Later("Slack asked for patience", after=timedelta(seconds=wait))
        there = await self._there(letter, user, key_of(letter)) if letter.attempts > 1 else None
        if there is None and await self._is_gone(user):
            raise courier.Gone(GONE)
        first, *rest = write.parts(letter, await self._below(letter))
        head = there or await self._post(user, key_of(letter), first)
        for at, part in enumerate(rest, start=2):
            await self._go_on(letter, head, f"{key_of(letter)}/{at}", part)
        return head.at

    async def _go_on(self, letter: Letter, head: calls.Sent, key: str, part: Shown) -> None:
        """A further part in the thread of the first, unless it is there."""
        user = user_of(letter.to)
        is_there = letter.attempts > 1 and await self._there(letter, user, key, head.ts)
        if not is_there:
            await self._post(user, key, part, channel=head.channel or user, thread=head.ts)

    async def _post(
        self, user: str, key: str, part: Shown, *, channel: str = "", thread: str | None = None
    ) -> calls.Sent:
        await self._pace.turn(user)
        outcome = await calls.send(
            self._client.chat_postMessage(
                channel=channel or user,
                text=part.text,
                blocks=list(part.blocks) or None,
                metadata=found.metadata(key),
                thread_ts=thread,
                unfurl_links=False,
            )
        )
        if not isinstance(outcome, calls.Sent):
            self._raise(outcome, user)
        return outcome

    async def reach(self) -> None:
        """Return where Slack knows us and may take letters; raise Away where not."""
        rights = await calls.rights(self._client)
        if not isinstance(rights, frozenset):
            raise courier.Away(calls.words(rights))
        if self._lacks in rights:
            self._lacks = ""
        if self._lacks and _now() < self._tries_at:
            raise courier.Away(f"the app lacks the right {self._lacks}")

    async def _there(
        self, letter: Letter, user: str, key: str, thread: str | None = None
    ) -> calls.Sent | None:
        """Our message of this key, where an earlier try left it."""
        channel = await found.channel_of(self._client, user)
        if isinstance(channel, calls.Refused) and channel.error in calls.NO_RIGHT:
            log.warning("%s may be sent twice: looking for it %s", key, channel)
            return None
        if not isinstance(channel, str):
            self._raise(channel, user)
        try:
            bot = (await self._people.ourselves()).bot
        except calls.AwayError as away:
            self._raise(away.failure, user)
        since = letter.created_at
        ts = await found.look(self._client, key, channel, thread, since, bot=bot)
        if isinstance(ts, calls.Refused):
            log.warning("%s may be sent twice: looking for it %s", key, ts)
            return None
        if ts is not None and not isinstance(ts, str):
            self._raise(ts, user)
        return calls.Sent(ts=ts, channel=channel) if ts else None

    async def _is_gone(self, user: str) -> bool:
        """Deactivated: Slack takes messages for them, which nobody reads.

        Known of those whom Slack shows us; who is not among them may well be there. What was heard
        of them before may be old: that they left was told to nobody while our socket was shut.
        """
        try:
            return await self._people.is_gone(user)
        except calls.AwayError as away:
            if not isinstance(away.failure, calls.Refused):
                self._raise(away.failure, user)
            return False

    def _raise(self, failure: calls.Failure, user: str) -> NoReturn:
        match failure:
            case calls.Later(after=after):
                self._pace.hold(user, after.total_seconds())
                raise courier.Later(calls.words(failure), after=after)
            case calls.Away(why=why):
                raise courier.Away(why)
            case calls.Refused(error=error, needed=needed) if error in calls.NO_RIGHT:
                self._lacks = needed or error
                raise BarredError(f"the app lacks the right {needed}" if needed else error)
            case calls.Refused(error=error) if error in calls.NOT_HERE:
                raise courier.Later(str(failure))
            case calls.Refused(error=error) if error in NOBODY_THERE:
                raise courier.Gone(f"{NOT_SHOWN} ({error})")
            case calls.Refused():
                raise courier.Refused(str(failure))


def key_of(letter: Letter) -> str:
    """What marks the message of a letter."""
    return f"letter:{letter.id}"


def user_of(address: Address) -> str:
    """The user a Slack address names: `u1@t1.slack.invalid` is U1."""
    return address.address.partition("@")[0].upper()


def _now() -> float:
    return asyncio.get_running_loop().time()
