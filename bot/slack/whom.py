"""The workspace's people, who are told by name whom to ask where they may not do something.

Invariant: naming somebody changes nothing of who may act, and a refusal waits for it only briefly.
"""

import asyncio
from collections.abc import Sequence
from contextlib import suppress

from bot.slack import calls
from bot.slack.people import Person, Workspace

PROMPTLY = 1.0
"""Seconds that a refusal waits for names: who was refused waits for it."""
MOST_ASKED = 10
"""People asked of for the few names that are told; some may have left."""


class Naming(Workspace):
    """The same people. Names that were forgotten, as when a group has changed, are asked anew."""

    async def person(self, id: str, *, fresh: bool = False) -> Person:
        """The user with this ID and what they may do; `fresh` asks Slack, as before an act."""
        found = await super().person(id, fresh=fresh)
        may_all = found.is_organizer and found.is_approver
        if may_all or not found.is_member or (found.organizers and found.approvers):
            return found
        with suppress(calls.AwayError, TimeoutError):
            async with asyncio.timeout(PROMPTLY):
                organizers, approvers = tuple(self._organizers), tuple(self._approvers)
                both = {organizers, approvers or organizers}
                await asyncio.gather(*(self._ask(one) for one in both))
        return self._told_whom_to_ask(found)

    async def _ask(self, named: Sequence[str]) -> None:
        """Know the first of these; whom Slack does not show is none to be named."""
        ids = (await self._named(named))[:MOST_ASKED]
        await asyncio.gather(*(self._known(id, fresh=False) for id in ids), return_exceptions=True)
