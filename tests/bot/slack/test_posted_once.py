"""No message is posted twice, however slow Slack is and whatever the machine's clock does."""

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.slack import carrier, found
from bot.slack.carrier import LEASE, Carrier
from intake import store
from intake.errors import StoreError, StoreUnavailableError
from intake.store import Connection
from intake.store.chats.leases import Post
from intake.store.tables.schema import board
from tests.bot.slack.house import PATIENCE, House, serving, show

SLOW = 1.0
JUMP = timedelta(minutes=3)
"""As after a laptop slept: what was leased before looks as though nobody had it any more."""


async def leaps(house: House, jump: timedelta, times: int = 4) -> None:
    """The clock goes ahead while what is posted is on its way."""
    for _ in range(times):
        await asyncio.sleep(SLOW / 5)
        house.clock.ahead += jump
        house.chat.wake()


def taken_by_another(house: House, now: datetime) -> list[Post]:
    """What another program takes whose clock says that it is now."""
    with house.office.store.transaction() as connection:
        return store.leases.claim(connection, now, 1, LEASE)


def leased_until(house: House, key: str) -> datetime | None:
    rows = select(board.c.leased_until).where(board.c.key == key)
    with house.office.store.reading() as connection:
        found: datetime | None = connection.execute(rows).scalar_one()
    return found


@pytest.mark.parametrize("key", ["case:1", "act:x", "news:registered:1.0"])
@pytest.mark.parametrize("jump", [JUMP, timedelta(hours=8)])
async def test_what_is_on_its_way_when_the_clock_leaps_is_posted_once(
    tmp_path: Path, key: str, jump: timedelta
) -> None:
    kinds = dict.fromkeys(("case", "act", "news"), show)
    async with serving(tmp_path, shown=kinds) as house:
        house.fake.slow("chat.postMessage", SLOW)
        house.put(key)
        await leaps(house, jump)
        await house.eventually(lambda: house.is_shown(key))
        await asyncio.sleep(SLOW)
        assert house.texts() == [f"{key} as of 1"]


async def test_what_waits_for_its_turn_past_its_lease_is_posted_once(tmp_path: Path) -> None:
    async with serving(tmp_path, apart=SLOW) as house:
        keys = [f"case:{number}" for number in (1, 2, 3)]
        for key in keys:
            house.put(key)
        await leaps(house, LEASE, times=12)
        await house.eventually(lambda: all(house.is_shown(key) for key in keys))
        assert sorted(house.texts()) == [f"{key} as of 1" for key in keys]


@pytest.mark.parametrize(
    "ahead", [timedelta(minutes=10), timedelta(hours=14), -timedelta(hours=12)]
)
async def test_a_lost_answer_is_looked_for_where_the_clock_is_not_slacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ahead: timedelta
) -> None:
    """A clock set to the local time as though it were UTC is off by hours."""
    monkeypatch.setattr(carrier, "PAUSES", (0.05,))
    async with serving(tmp_path) as house:
        house.clock.ahead = ahead
        house.fake.lose("chat.postMessage")
        house.put("case:1")
        await house.eventually(lambda: house.is_shown("case:1"))
        assert house.texts() == ["case:1 as of 1"]


@pytest.mark.parametrize("was_posted", [True, False])
async def test_what_another_program_took_over_meanwhile_is_left_to_it(
    tmp_path: Path, was_posted: bool
) -> None:
    """The machine stood still while a message waited for its turn, and another one took it."""
    async with serving(tmp_path, apart=SLOW) as house:
        house.put("case:1")
        await house.eventually(lambda: house.texts())
        house.put("case:2")
        await house.eventually(lambda: house.spot("case:2").attempts)
        assert taken_by_another(house, house.clock() + LEASE)
        if was_posted:
            await house.chat.room.client.chat_postMessage(
                channel=house.given.slack_channel or "",
                text="case:2 as of 1",
                metadata=found.metadata("case:2"),
            )
        await asyncio.sleep(SLOW * 1.5)
        assert house.texts() == ["case:1 as of 1", "case:2 as of 1"][: 1 + was_posted]
        house.clock.ahead += 3 * LEASE
        house.chat.wake()
        await house.eventually(lambda: house.is_shown("case:2"))
        assert house.texts() == ["case:1 as of 1", "case:2 as of 1"]


async def test_what_a_slow_slack_takes_long_over_stays_leased(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However slow the machine is: what counts is until when it is leased, not when one looks."""
    lease = timedelta(seconds=0.9)
    brief = {"pace": None, "lease": lease}
    monkeypatch.setattr(Carrier.__init__, "__kwdefaults__", brief)  # before any carrier runs
    async with serving(tmp_path) as house:
        house.fake.slow("chat.postMessage", PATIENCE)
        house.put("case:1")
        await house.eventually(lambda: leased_until(house, "case:1"))
        first = leased_until(house, "case:1")
        assert first
        await house.eventually(lambda: (leased_until(house, "case:1") or first) > first + lease)
        assert house.spot("case:1").attempts == 1  # renewed, not taken up again
        assert taken_by_another(house, first + lease) == []


@pytest.mark.parametrize("fault", [StoreError("refused"), StoreUnavailableError("locked")])
async def test_leases_are_renewed_again_after_the_store_refused_once(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    fault: StoreError,
) -> None:
    tries, renew = [0], store.leases.renew

    def renews(connection: Connection, posts: list[Post], until: datetime) -> None:
        tries[0] += 1
        if tries[0] == 1:
            raise fault
        renew(connection, posts, until)

    monkeypatch.setattr(store.leases, "renew", renews)
    async with serving(tmp_path) as house:
        another = Carrier(house.chat.room, {"case": show}, lease=timedelta(seconds=0.3))
        carrying = asyncio.create_task(another.run())
        await house.eventually(lambda: tries[0] > 2)
        carrying.cancel()
        assert f"the board's leases are not renewed: {fault}" in caplog.text
