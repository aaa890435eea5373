"""A running desk when the machines around it fail: disk, locks, database, relay, other programs.

Senders try again; after the fault everything must have been answered once, without a hand's help.
"""

import asyncio
import json
import resource
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import psycopg
import pytest
import pytest_asyncio
from sqlalchemy import make_url

from tests.bot.mail.relays import relay
from tests.journeys.chaos import PATIENCE, Desk, Mailbox, bring, deliver, mail
from tests.journeys.crowd import Crowd, tally
from tests.ports import free_port

SHORT_WAIT = ("--wait", "0.5")
only_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
only_postgresql = pytest.mark.parametrize("database", ["postgresql"], indirect=True)


@asynccontextmanager
async def running(database: str, folder: Path, **more: str) -> AsyncIterator[Desk]:
    desk = Desk(folder=folder, database=database, relay=free_port(), more=more)
    try:
        yield desk
    finally:
        if desk.process:
            desk.strike()
            await desk.death()


@pytest_asyncio.fixture
async def desk(database: str, tmp_path: Path) -> AsyncIterator[Desk]:
    """A desk that is not started yet; its relay's port is free."""
    async with running(database, tmp_path / "desk") as made:
        yield made


async def weathered(
    desk: Desk, start: tuple[str, ...], begin: Callable[[], object], end: Callable[[], object],
    *, pad: int = 0,
) -> None:  # fmt: skip
    """A crowd writes; the fault begins, is felt as 451, and ends; all are answered once."""
    async with relay(Mailbox(), port=desk.relay) as mailbox:
        assert isinstance(mailbox, Mailbox)
        crowd = Crowd(desk=desk, mailbox=mailbox, size=20, at_once=8, pad=pad)
        await desk.start(*start)
        early = [asyncio.create_task(crowd.write(number)) for number in range(10)]
        await asyncio.sleep(0.2)
        await asyncio.to_thread(begin)
        late = [asyncio.create_task(crowd.write(number)) for number in range(10, 20)]
        await refused(crowd)
        await asyncio.to_thread(end)
        await asyncio.gather(*early, *late)
        await crowd.settled()
        crowd.check()
        assert await desk.end() < 5


async def refused(crowd: Crowd) -> None:
    """Wait until somebody was told to come again; nobody may hear anything but that or 250."""
    until = time.monotonic() + 15
    codes: set[str] = set()
    while "451" not in codes:
        assert time.monotonic() < until, "the fault was never felt"
        await asyncio.sleep(0.05)
        codes = {reply[:3] for one in crowd.mails for reply in one.replies}
    assert codes <= {"250", "451"}


@only_sqlite
async def test_a_full_disk_refuses_mail_for_now_and_recovers(desk: Desk) -> None:
    sign = desk.folder / "full"
    start = ("--full", str(sign))
    await weathered(desk, start, sign.touch, sign.unlink, pad=50_000)


@only_sqlite
async def test_a_disk_that_takes_no_write_refuses_mail_for_now_and_recovers(desk: Desk) -> None:
    def limit(size: int) -> None:
        assert desk.process
        resource.prlimit(desk.process.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    begin, end = partial(limit, 4096), partial(limit, resource.RLIM_INFINITY)
    await weathered(desk, (), begin, end, pad=20_000)


async def test_a_locked_database_refuses_mail_for_now_and_a_killed_holder_locks_nothing(
    desk: Desk,
) -> None:
    holders: list[subprocess.Popen[str]] = []

    def hold() -> None:
        script = HOLD[make_url(desk.database).get_backend_name()]
        holder = subprocess.Popen(
            [sys.executable, "-c", script, desk.database], stdout=subprocess.PIPE, text=True
        )
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        holders.append(holder)

    def kill() -> None:
        holders[0].kill()
        holders[0].communicate()

    await weathered(desk, SHORT_WAIT, hold, kill)


HOLD = {
    "sqlite": """
import sqlite3, sys, time
file = sys.argv[1].removeprefix("sqlite:///")
held = sqlite3.connect(file, isolation_level=None, timeout=60)
held.execute("BEGIN IMMEDIATE")
print("held", flush=True)
time.sleep(60)
""",
    "postgresql": """
import psycopg, sys, time
held = psycopg.connect(sys.argv[1])
held.execute("LOCK TABLE inbox IN EXCLUSIVE MODE")
print("held", flush=True)
time.sleep(60)
""",
}


@only_postgresql
async def test_a_database_that_is_away_refuses_mail_for_now_and_is_found_again(
    desk: Desk, postgresql_server: str
) -> None:
    name = make_url(desk.database).database

    def allow(connections: bool) -> None:
        with psycopg.connect(postgresql_server, autocommit=True) as other:
            other.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS {connections}')
            if not connections:
                other.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s",
                    [name],
                )

    try:
        await weathered(desk, (), partial(allow, False), partial(allow, True))
    finally:
        allow(True)


@only_sqlite
@pytest.mark.parametrize("reply", [None, "451 4.3.0 not now"], ids=["away", "busy"])
async def test_letters_wait_an_hour_for_the_relay_and_go_once(
    desk: Desk, reply: str | None
) -> None:
    mailbox = Mailbox(data=lambda raw: reply)
    crowd = Crowd(desk=desk, mailbox=mailbox, size=4)
    await desk.start()
    if reply is None:
        await without_relay(crowd)
    else:
        async with relay(mailbox, port=desk.relay):
            await without_relay(crowd)
    mailbox.data = lambda raw: None
    desk.later += 3600
    async with relay(mailbox, port=desk.relay):
        await desk.start()
        await asyncio.gather(*(mailbox.answer(one) for one in crowd.mails))
        await crowd.settled()
    assert len(mailbox.taken) == len(crowd.mails)
    assert tally(desk.database).letters == len(crowd.mails)


async def without_relay(crowd: Crowd) -> None:
    """Mails come in, the letters stay; then the desk ends, in time."""
    for number in range(crowd.size):
        one = mail(f"mayor@city{number}.example", "The city of Newtown.", name=f"first-{number}")
        crowd.mails.append(one)
        assert (await deliver(crowd.desk.port, one)).startswith("250")
    await asyncio.sleep(1)
    found = tally(crowd.desk.database)
    assert (found.unsent, found.waiting, crowd.mailbox.taken) == (crowd.size, 0, [])
    assert await crowd.desk.end() < 5


@only_sqlite
async def test_an_answer_from_the_command_line_is_sent_by_the_running_desk(
    database: str, tmp_path: Path
) -> None:
    async with (
        running(database, tmp_path / "desk") as desk,
        relay(Mailbox(), port=desk.relay) as mailbox,
    ):
        assert isinstance(mailbox, Mailbox)
        await desk.serve()
        asked = mail(
            "mayor@newtown.example",
            "The city of Newtown would like to take part.\n\nHow long does pre-selection take?\n",
            name="asked",
        )
        await deliver(desk.port, asked)
        await mailbox.answer(asked)
        _, said = await desk.verb("queue", "--json")
        [case] = json.loads(said)
        words = ("reply", str(case["case"]), "--text", "About a month.", "--yes", "--as", "Office")
        exit, said = await desk.verb(*words)
        assert exit == 0, said
        until = time.monotonic() + PATIENCE
        while len(mailbox.answers_to(asked.id)) < 2:
            assert time.monotonic() < until, said
            await asyncio.sleep(0.02)
        assert "About a month." in mailbox.letters()[-1].text


@only_sqlite
async def test_the_desk_ends_in_time_with_a_slow_relay_and_open_visits(desk: Desk) -> None:
    async with relay(Mailbox(wait=30), port=desk.relay) as mailbox:
        assert isinstance(mailbox, Mailbox)
        await desk.start()
        mails = [mail(f"m@c{n}.example", "The city of Newtown.", name=f"n{n}") for n in range(8)]
        for one in mails:
            assert (await bring(desk.port, one)).startswith("250")
        idle = await asyncio.open_connection("127.0.0.1", desk.port)
        halfway = await halfway_through(desk.port)
        await asyncio.sleep(0.3)
        assert await desk.end() < 5
        assert mailbox.taken == []
        mailbox.wait = 0
        await desk.start()
        await asyncio.gather(*(mailbox.answer(one) for one in mails))
        await Crowd(desk=desk, mailbox=mailbox, size=8).settled()
    assert len({letter.answers for letter in mailbox.letters()}) == len(mailbox.taken) == 8
    assert tally(desk.database).applications == 8
    for _, writer in (idle, halfway):
        writer.close()


async def halfway_through(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A visit in the middle of its mail."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"HELO x\r\nMAIL FROM:<slow@x.example>\r\nRCPT TO:<desk@cities.example>\r\n")
    writer.write(b"DATA\r\n")
    for _ in range(5):
        await reader.readline()
    writer.write(b"From: slow@x.example\r\nSubject: half")
    await writer.drain()
    return reader, writer
