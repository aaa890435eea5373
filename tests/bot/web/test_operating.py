"""The operator's listener on a store that is locked, slow, broken or away."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import psycopg
import pytest

from bot import runtime, settings
from bot.clock import Rehearsal
from bot.commands.init import make_folder
from bot.web import listening
from bot.web.listening import Web
from bot.web.pulse import Pulse
from intake.store import Store
from tests.ports import free_endpoint

NOW = datetime(2025, 8, 20, 9, tzinfo=UTC)
WAIT = 0.2
AWAY = "citydesk_store_answers 0"
STORED = "citydesk_messages_waiting"


async def no_keep(kept: object) -> None:
    raise AssertionError(kept)


@asynccontextmanager
async def watched(folder: Path, database: str) -> AsyncIterator[tuple[str, ThreadPoolExecutor]]:
    """The operator's address, and the threads in which the public's pages read."""
    where, clock = free_endpoint(), Rehearsal(NOW)
    given = settings.rehearsal(folder / "desk").model_copy(update={"operator_listen": where})
    make_folder(given, sample=True, say=lambda line: None)
    built = runtime.build(given)
    office = replace(built, store=Store(database, wait=WAIT))
    with ThreadPoolExecutor(max_workers=1) as pages, ThreadPoolExecutor(max_workers=1) as watcher:
        web = Web(
            office, given, clock=clock, new_id=str, looker=pages, watcher=watcher,
            keep=no_keep, pulse=Pulse(NOW),
        )  # fmt: skip
        running = asyncio.create_task(web.run())
        while not web.doors:  # noqa: ASYNC110  it tells nobody
            await asyncio.sleep(0.01)
        try:
            yield f"http://{where}", pages
        finally:
            web.stop()
            await running
            built.store.close()
            office.store.close()


async def told(operator: str) -> tuple[int, dict[str, str], list[str]]:
    """The status and faults of `/health`, and the lines of `/metrics`."""
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{operator}/health") as health:
            status, faults = health.status, (await health.json())["faults"]
        async with session.get(f"{operator}/metrics") as metrics:
            assert metrics.status == 200
            return status, faults, (await metrics.text()).splitlines()


def is_measured(lines: list[str]) -> bool:
    return any(one.startswith(STORED) for one in lines)


@contextmanager
def locked(database: str) -> Iterator[None]:
    """Somebody else has the whole store to themselves, so that nobody can even look."""
    if database.startswith("sqlite"):
        with closing(sqlite3.connect(database.removeprefix("sqlite:///"))) as other:
            other.execute("PRAGMA locking_mode = EXCLUSIVE")
            other.execute("BEGIN EXCLUSIVE")
            other.execute("DELETE FROM inbox")
            yield
            other.rollback()
        return
    with psycopg.connect(database.replace("+psycopg", "")) as other:
        other.execute("LOCK TABLE inbox IN ACCESS EXCLUSIVE MODE")
        yield
        other.rollback()


async def test_where_the_store_is_locked_the_rest_is_told_and_why(
    tmp_path: Path, database: str
) -> None:
    async with watched(tmp_path, database) as (operator, _):
        with locked(database):
            status, faults, lines = await told(operator)
        assert (status, set(faults)) == (503, {"store"})
        assert "lock" in faults["store"]
        assert AWAY in lines
        assert "citydesk_desk_seconds_since_look 0" in lines
        assert not is_measured(lines)
        status, faults, lines = await told(operator)
        assert (status, faults) == (200, {})
        assert "citydesk_store_answers 1" in lines
        assert is_measured(lines)


async def test_a_file_that_is_no_store_is_a_fault_and_no_crash(tmp_path: Path) -> None:
    (tmp_path / "broken.db").write_bytes(b"no database" * 1000)
    async with watched(tmp_path, f"sqlite:///{tmp_path / 'broken.db'}") as (operator, _):
        status, faults, lines = await told(operator)
    assert (status, set(faults), AWAY in lines) == (503, {"store"}, True)


async def test_a_server_that_is_away_is_a_fault_and_no_crash(tmp_path: Path) -> None:
    url = f"postgresql+psycopg://desk@{free_endpoint()}/citydesk"
    async with watched(tmp_path, url) as (operator, _):
        status, faults, lines = await told(operator)
    assert (status, set(faults), AWAY in lines) == (503, {"store"}, True)


async def test_a_store_that_answers_too_late_is_waited_for_no_longer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(connection: Any) -> dict[str, float]:
        time.sleep(0.5)
        return {}

    monkeypatch.setattr("bot.web.watching.figures", slow)
    monkeypatch.setattr(listening, "PATIENCE", 0.1)
    async with watched(tmp_path, f"sqlite:///{tmp_path / 'slow.db'}") as (operator, _):
        status, faults, lines = await told(operator)
    assert (status, faults) == (503, {"store": "does not answer"})
    assert AWAY in lines


async def test_the_operator_waits_for_no_reader_of_the_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, database: str
) -> None:
    monkeypatch.setattr(listening, "PATIENCE", 1.0)
    async with watched(tmp_path, database) as (operator, pages):
        busy = pages.submit(time.sleep, 3)
        status, faults, lines = await told(operator)
        assert not busy.done()
    assert (status, faults, is_measured(lines)) == (200, {}, True)
