"""`python -m tests.benchmarks.slack`: events kept, threads opened, Home and batch moves.

Everything runs against a Slack of our own on this machine; the desk is a real `citydesk serve`
where anything but Bolt alone is measured. Ratios are of one run.
"""

import argparse
import asyncio
import os
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack
from pathlib import Path

from tests import postgresql
from tests.benchmarks import slack_desk, slack_events, slack_home, weighing
from tests.benchmarks.slack_desk import Moved, Threads
from tests.benchmarks.slack_events import Rate
from tests.benchmarks.stages import Hall
from tests.benchmarks.weighing import Cost

SHARE, DRY_RUN, QUEUED, GROWTH, ACK = 0.5, 2.0, 5.0, 1.2, 3.0
"""Wanted: at least this share of bare Bolt's events, a dry run and letters within so many seconds,
at most so much CPU for Home in the large store, and every acknowledgement before Slack gives up."""
SMALL = 1_000


def events(given: argparse.Namespace, server: str | None) -> Iterator[str]:
    """Bolt alone and with the desk behind it."""
    yield f"\n{'Events through Bolt':34}{'events/s':>10}{'CPU ms':>8}{'p99 ms':>8}{'rate':>7}"
    with tempfile.TemporaryDirectory(prefix="citydesk-") as name:
        folder = Path(name)
        file = f"sqlite:///{folder / 'citydesk.sqlite3'}"
        database = postgresql.create(server, weighing.unused()) if server else file
        pairs = asyncio.run(slack_events.measured(given.events, database, folder / "data"))
    for bare, kept in pairs:
        yield _rate(bare, bare)
        yield f"{_rate(kept, bare)}  {_held(kept.rate / bare.rate >= SHARE)}"


def _rate(one: Rate, floor: Rate) -> str:
    share = one.rate / floor.rate
    return f"{one.name:34}{one.rate:10.0f}{one.cpu:8.2f}{one.wait:8.1f}{share:6.2f}x"


async def threads(given: argparse.Namespace, server: str | None) -> AsyncIterator[str]:
    """From a city's mail to its thread."""
    yield (
        f"\n{'250 to thread, seconds':34}{'median':>10}{'p99':>8}{'of':>8}{'mails/s':>9}"
        f"{'idle MB':>9}{'peak MB':>9}"
    )
    async for one in slack_desk.threads(given.questions, server):
        yield _threads(one)


def _threads(one: Threads) -> str:
    return (
        f"{one.name:34}{one.median:10.2f}{one.p99:8.2f}{one.count:8}{one.load:9.0f}"
        f"{one.idle.resident:9.0f}{one.after.peak:9.0f}"
    )


def homes(given: argparse.Namespace, server: str | None) -> Iterator[str]:
    """Home in a small store and in a large one."""
    yield f"\n{'Home':34}{'ms':>10}{'CPU ms':>8}{'blocks':>8}{'bytes':>9}{'CPU':>9}"
    sizes = (SMALL, given.applications)
    with ExitStack() as stack:
        halls = [stack.enter_context(slack_home.prepared(size, server)) for size in sizes]
        costs = slack_home.measured(halls)
        lines = [_home(*one) for one in zip(sizes, halls, costs, strict=True)]
    ratio = costs[-1].cpu / costs[0].cpu
    yield lines[0]
    yield f"{lines[-1]}{ratio:8.2f}x  {_held(ratio <= GROWTH)}"


def _home(applications: int, hall: Hall, cost: Cost) -> str:
    size = slack_home.sized(hall)
    return f"{applications:<34}{cost.time:10.2f}{cost.cpu:8.2f}{size.blocks:8}{size.bytes:9}"


def moves(given: argparse.Namespace, server: str | None) -> Iterator[str]:
    """A batch move of many cities, and what others notice of it."""
    done = asyncio.run(slack_desk.moved(given.cities, server))
    yield f"\nBatch move of {done.letters} cities, each with a letter"
    yield f"{'dry run with its preview, s':34}{done.dry_run:10.2f}  {_held(done.dry_run < DRY_RUN)}"
    yield f"{'letters queued, s':34}{done.queued:10.2f}  {_held(done.queued < QUEUED)}"
    yield _waits(done)


def _waits(done: Moved) -> str:
    most = done.waits[-1]
    told = f"{'slowest acknowledgement, s':34}{most:10.2f}  {_held(most < ACK and not done.again)}"
    return f"{told} of {len(done.waits)} events meanwhile, {done.again} to be told again"


def _held(is_held: bool) -> str:
    return "held" if is_held else "NOT HELD"


async def _printed(lines: AsyncIterator[str]) -> None:
    async for line in lines:
        print(line, flush=True)


def measure(given: argparse.Namespace, server: str | None) -> None:
    """All of it on one database; each line as soon as it is known."""
    print(f"\n{'PostgreSQL, without fsync' if server else 'SQLite'}", flush=True)
    for part in (events, moves, homes):
        for line in part(given, server):
            print(line, flush=True)
    asyncio.run(_printed(threads(given, server)))


def _arguments() -> argparse.Namespace:
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    asked.add_argument("--events", type=int, default=5_000, help="events in each run")
    asked.add_argument("--questions", type=int, default=20, help="questions in each run")
    asked.add_argument("--cities", type=int, default=1_000, help="cities that move at once")
    asked.add_argument("--applications", type=int, default=100_000, help="in the large store")
    asked.add_argument("--store", choices=("sqlite", "postgresql"), help="only on this one")
    asked.add_argument("--quick", action="store_true", help="a first look in two minutes")
    given = asked.parse_args()
    if given.quick:
        given.events, given.questions, given.applications = 2_000, 5, 10_000
    return given


def main() -> None:
    """Measure and print."""
    given = _arguments()
    print(f"On {os.cpu_count() or 1} processors, shared with Slack and who writes.", flush=True)
    if given.store != "postgresql":
        measure(given, None)
    if given.store != "sqlite":
        with postgresql.server() as server:
            measure(given, server)


if __name__ == "__main__":
    main()
