"""One letter to a city in Slack: what the courier of this channel does with it.

Invariant: a letter whose fate nobody knows is looked for before it is sent again.
"""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from slack_sdk.web.async_client import AsyncWebClient

from bot import courier
from bot.slack import calls, found, write
from bot.slack.offered import Offered
from bot.slack.pace import Pace
from intake.messages import Address
from intake.notices import Letter

Below = Callable[[Letter], Awaitable[Offered]]
"""What can be pressed below a letter."""
IsGone = Callable[[str], Awaitable[bool]]
"""Whether this user was deactivated: Slack takes messages for them, which nobody reads."""
GONE = "this person is no longer in the Slack workspace"
BUSY = 10.0
"""Seconds of a channel's patience above which a letter is put off rather than held in hand."""


class Deliverer:
    """Takes letters over into direct messages."""

    def __init__(self, client: AsyncWebClient, pace: Pace, below: Below, is_gone: IsGone) -> None:
        self._client, self._pace, self._below, self._is_gone = client, pace, below, is_gone

    async def carry(self, letter: Letter) -> None:
        """Return once Slack has it; raise the courier's Refused, Later or Away."""
        user, key = user_of(letter.to), f"letter:{letter.id}"
        wait = self._pace.wait(user)
        if wait > BUSY:
            raise courier.Later("Slack asked for patience", after=timedelta(seconds=wait))
        if letter.attempts > 1 and await self._is_there(letter, user, key):
            return
        if await self._is_gone(user):
            raise courier.Refused(GONE)
        shown = write.write(letter, await self._below(letter))
        await self._pace.turn(user)
        outcome = await calls.send(
            self._client.chat_postMessage(
                channel=user,
                text=shown.text,
                blocks=list(shown.blocks) or None,
                metadata=found.metadata(key),
                unfurl_links=False,
            )
        )
        if not isinstance(outcome, calls.Sent):
            self._raise(outcome, user)

    async def reach(self) -> None:
        """Return where Slack knows us; raise Away where not."""
        known = await calls.ask(self._client.auth_test())
        if not isinstance(known, dict):
            raise courier.Away(calls.words(known))

    async def _is_there(self, letter: Letter, user: str, key: str) -> bool:
        channel = await found.channel_of(self._client, user)
        if not isinstance(channel, str):
            self._raise(channel, user)
            return False
        ts = await found.look(self._client, key, channel, None, letter.created_at)
        if ts is not None and not isinstance(ts, str):
            self._raise(ts, user)
        return ts is not None

    def _raise(self, failure: calls.Failure, user: str) -> None:
        match failure:
            case calls.Later(after=after):
                self._pace.hold(user, after.total_seconds())
                raise courier.Later(calls.words(failure), after=after)
            case calls.Away(why=why):
                raise courier.Away(why)
            case calls.Refused():
                raise courier.Refused(str(failure))


def user_of(address: Address) -> str:
    """The user a Slack address names: `u1@t1.slack.invalid` is U1."""
    return address.address.partition("@")[0].upper()
