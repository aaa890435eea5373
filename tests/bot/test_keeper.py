import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.keeper import Keeper


@pytest.fixture
def writer() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(max_workers=1) as executor:
        yield executor


async def test_what_arrives_while_one_commit_runs_shares_the_next(
    writer: ThreadPoolExecutor,
) -> None:
    commits: list[list[int]] = []
    gate = threading.Event()

    def take(items: list[int]) -> None:
        gate.wait(5)
        commits.append(items)

    keeper = Keeper(take, writer)
    waiting = [asyncio.create_task(keeper.keep(0))]
    await asyncio.sleep(0.05)
    waiting += [asyncio.create_task(keeper.keep(n)) for n in range(1, 50)]
    await asyncio.sleep(0.05)
    assert not any(task.done() for task in waiting)
    gate.set()
    await asyncio.gather(*waiting)
    assert commits == [[0], list(range(1, 50))]


async def test_a_failed_commit_fails_all_in_it_and_none_after(writer: ThreadPoolExecutor) -> None:
    def take(items: list[str]) -> None:
        if "bad" in items:
            raise OSError("disk full")

    keeper = Keeper(take, writer)
    first = await asyncio.gather(
        *(keeper.keep(word) for word in ("good", "bad")), return_exceptions=True
    )
    assert [str(fault) for fault in first] == ["disk full", "disk full"]
    await keeper.keep("good")


async def test_who_goes_away_does_not_disturb_the_others(writer: ThreadPoolExecutor) -> None:
    kept: list[str] = []
    gate = threading.Event()

    def take(items: list[str]) -> None:
        gate.wait(5)
        kept.extend(items)

    keeper = Keeper(take, writer)
    gone = asyncio.create_task(keeper.keep("gone"))
    stays = asyncio.create_task(keeper.keep("stays"))
    await asyncio.sleep(0.05)
    gone.cancel()
    gate.set()
    await stays
    assert kept == ["gone", "stays"]
