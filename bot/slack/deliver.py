"""One letter to a city or panelist in Slack: what the courier of this channel does with it.

Invariant: a letter whose fate nobody knows is looked for before it is sent again.
"""

import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import NoReturn

from slack_sdk.web.async_client import AsyncWebClient

from bot import courier
from bot.slack import calls, found, write
from bot.slack.offered import Offered
from bot.slack.pace import Pace
from bot.slack.people import UNKNOWN_TO_US, People
from bot.slack.shown import Shown
from intake.messages import Address
from intake.notices import Letter

log = logging.getLogger(__name__)

Below = Callable[[Letter], Awaitable[Offered]]
"""What can be pressed below a letter."""
GONE = "this person is no longer in the Slack workspace"
NOT_SHOWN = "Slack no longer shows us this person, who may have left the channel that was shared"
NOBODY_THERE = calls.CHANNEL_CLOSED | UNKNOWN_TO_US | {"user_disabled"}
"""What Slack says of a direct message to somebody who left, or left what two workspaces share."""
SOON = tuple(timedelta(seconds=seconds) for seconds in (1, 5, 30))
"""How long a letter waits at first that Slack fails at; then as long as any other does."""
BUSY = 10.0
"""Seconds of a channel's patience above which a letter is put off rather than held in hand."""


class Deliverer:
    """Takes letters over into direct messages."""

    def __init__(self, client: AsyncWebClient, people: People, below: Below, *, pace: Pace) -> None:
        self._client, self._people, self._below, self._pace = client, people, below, pace

    async def carry(self, letter: Letter) -> None:
        """Return once Slack has it; raise the courier's Refused, Later or Away.

        Where Slack answers other calls, its trouble with this letter counts as one more attempt.
        """
        try:
            await self._carry(letter)
        except courier.Away as away:
            if not await calls.is_there(self._client):
                raise
            soon = SOON[letter.attempts - 1 : letter.attempts]
            raise courier.Later(str(away), after=soon[0] if soon else None) from None

    async def _carry(self, letter: Letter) -> None:
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
        """Return where Slack knows us; raise Away where not."""
        known = await calls.ask(self._client.auth_test())
        if not isinstance(known, dict):
            raise courier.Away(calls.words(known))

    async def _there(
        self, letter: Letter, user: str, key: str, thread: str | None = None
    ) -> calls.Sent | None:
        """Our message of this key, where an earlier try left it."""
        channel = await found.channel_of(self._client, user)
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

        Known of those whom Slack shows us; who is not among them may well be there.
        """
        try:
            return (await self._people.person(user)).is_gone
        except calls.AwayError:
            return False

    def _raise(self, failure: calls.Failure, user: str) -> NoReturn:
        match failure:
            case calls.Later(after=after):
                self._pace.hold(user, after.total_seconds())
                raise courier.Later(calls.words(failure), after=after)
            case calls.Away(why=why):
                raise courier.Away(why)
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
