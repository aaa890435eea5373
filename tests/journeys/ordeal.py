"""A desk and organizers' verbs beside it, either of which is killed with -9, and what that came to.

Invariant: every kill is counted where it happened; after each, no decision is found half done.
"""

import asyncio
import json
import random
import signal
from collections import Counter
from dataclasses import dataclass, field

from bot import clock
from intake.contacts import Contact
from tests.journeys import roll
from tests.journeys.chaos import ADDRESS, mail
from tests.journeys.crowd import Crowd
from tests.journeys.roll import Fate

QUESTIONS = (
    "What is the status of our application?",
    "When will the committee visit our city?",
    "Who pays for the travel of the panel?",
)
Verb = tuple[str, ...]
Ended = tuple[int, str]
"""How a verb ended and what it said."""


@dataclass(kw_only=True)
class Ordeal(Crowd):
    """Cities that ask something now and then, while desk and verbs are killed."""

    moments: random.Random
    writers: dict[int, Contact] = field(default_factory=dict)
    pause: float = 0.25
    kills: Counter[str] = field(default_factory=Counter)

    async def write(self, number: int) -> None:
        """A city asks something by the reply address of its last letter."""
        await asyncio.sleep(number * self.pause)
        contact = self.writers[number + 1]
        one = mail(
            contact.address.address,
            f"{QUESTIONS[number % len(QUESTIONS)]}\n",
            name=f"question-{number}",
            to=ADDRESS.replace("@", f"+{contact.token}@"),
        )
        await self.exchange(one)

    # --- the desk -------------------------------------------------------------------------------

    async def serve_until(self, point: str, at: int) -> None:
        """Serve until it passes the point for the `at`-th time, which kills it."""
        await self.desk.start("--point", point, "--at", str(at))
        await self._died(f"desk {point}")

    async def serve_for(self, least: float, most: float) -> None:
        """Serve until a moment in between."""
        await self.desk.start()
        await asyncio.sleep(self.moments.uniform(least, most))
        self.desk.strike()
        await self._died("desk")

    async def _died(self, where: str) -> None:
        assert await self.desk.death() == -signal.SIGKILL, where
        self.kills[where] += 1
        assert not roll.halves(self.desk.database)

    async def end(self, *playing: "asyncio.Task[None]") -> tuple[list[Fate], Counter[str]]:
        """The last start, until nobody waits any more; then the fate of each city."""
        await self.desk.start()
        await asyncio.gather(*playing)
        await self.settled()
        assert not roll.halves(self.desk.database)
        assert await self.desk.end() < 5
        found, seen = roll.fates(self.desk, self.mailbox)
        for one in self.mails:
            assert len({letter.id for letter in self.mailbox.answers_to(one.id)}) == 1, one
        return found, seen | self.kills

    # --- the verbs ------------------------------------------------------------------------------

    async def type(self, *verbs: Verb) -> list[Ended]:
        """Type the verbs, one after the other; how each ended."""
        code, said = await self._type(verbs)
        assert code == 0, said[-300:]
        return [(code, words) for code, words in map(json.loads, said.splitlines())]

    async def type_until(self, point: str, at: int, *verbs: Verb) -> None:
        """The same, killed when they pass the point for the `at`-th time."""
        code, said = await self._type(verbs, "--point", point, "--at", str(at))
        assert code == -signal.SIGKILL, said[-300:]
        self.kills[f"verb {point}"] += 1

    async def _type(self, verbs: tuple[Verb, ...], *doom: str) -> tuple[int, str]:
        lines = self.desk.folder / f"verbs-{clock.new_id()}"
        lines.write_text("\n".join(map(json.dumps, verbs)))
        process = await self.desk.beside(*doom, str(lines), module="tests.journeys.doomed_verbs")
        said, _ = await process.communicate()
        return process.returncode or 0, said.decode()

    async def type_for(self, least: float, most: float, verb: Verb) -> None:
        """`citydesk` itself with this verb, killed at a moment in between."""
        process = await self.desk.beside(*verb)
        await asyncio.sleep(self.moments.uniform(least, most))
        process.kill()
        said, _ = await process.communicate()
        assert process.returncode == -signal.SIGKILL, said[-300:]
        self.kills["verb"] += 1
