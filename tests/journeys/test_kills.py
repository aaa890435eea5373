"""Killed with -9 at any point: every mail is answered by exactly one letter (or its equal copy).

Senders try again like mail servers; after the last restart everything is counted from outside.
"""

import asyncio
import random
import signal
from collections import Counter
from collections.abc import AsyncIterator
from itertools import count
from pathlib import Path

import pytest_asyncio

from tests.bot.mail.relays import relay
from tests.journeys.chaos import Desk, Mailbox
from tests.journeys.crowd import Crowd

WRITERS = 30
RANDOM_KILLS = 3
"""Enough for each change; the longer the run, the rarer the moment it may meet."""

NAMED = (
    ("before_keep", 3),
    ("after_keep", 2),
    ("deciding", 4),
    ("decided", 2),
    ("before_send", 3),
    ("after_send", 3),
    ("before_commit", 5),
    ("after_commit", 6),
)


@pytest_asyncio.fixture
async def crowd(database: str, tmp_path: Path) -> AsyncIterator[Crowd]:
    """Writers, a mailbox, and a desk that is not started yet."""
    async with relay(Mailbox()) as mailbox:
        assert isinstance(mailbox, Mailbox)
        desk = Desk(folder=tmp_path / "desk", database=database, relay=mailbox.port)
        yield Crowd(desk=desk, mailbox=mailbox, size=WRITERS)
        desk.strike()
        await desk.death()


async def finish(crowd: Crowd, playing: "asyncio.Task[None]") -> Counter[str]:
    """The last start; then everybody gets their letters and all is counted."""
    await crowd.desk.start()
    await playing
    await crowd.settled()
    seen = crowd.check()
    assert await crowd.desk.end() < 5
    return seen


async def killed_by_the_relay(crowd: Crowd, reply: str) -> None:
    """A desk killed when the relay has a letter whole; it took it, or lost it, as it replies."""
    calls = count(1)

    def strike(raw: bytes) -> str | None:
        if next(calls) != 3:
            return None
        crowd.desk.strike()
        return reply

    crowd.mailbox.data = strike
    await crowd.desk.start()
    assert await crowd.desk.death() == -signal.SIGKILL


async def test_a_desk_killed_at_each_named_point_answers_every_mail_once(crowd: Crowd) -> None:
    playing = asyncio.create_task(crowd.play())
    for point, at in NAMED:
        await crowd.desk.start("--point", point, "--at", str(at))
        assert await crowd.desk.death() == -signal.SIGKILL, point
    await killed_by_the_relay(crowd, "drop")
    await killed_by_the_relay(crowd, "451 4.3.0 lost")
    seen = await finish(crowd, playing)
    assert seen["copies"] >= 2  # letters whose 250 from the relay was never noted


async def test_a_desk_killed_at_random_moments_answers_every_mail_once(crowd: Crowd) -> None:
    moments = random.Random(crowd.desk.database.partition(":")[0])  # noqa: S311  no secret
    playing = asyncio.create_task(crowd.play())
    for _ in range(RANDOM_KILLS):
        await crowd.desk.start()
        await asyncio.sleep(moments.uniform(0.02, 0.3))
        crowd.desk.strike()
        assert await crowd.desk.death() == -signal.SIGKILL
    await finish(crowd, playing)
