"""What an act costs in one store, and whether it costs the same in a larger one.

CPU is this process's own and, of a PostgreSQL server on this machine, the server's; it is less
disturbed by neighbours than time is, so that it tells whether a cost grows.
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
from sqlalchemy import Connection, Engine, event

from intake.store.engine import is_reading

MOST = 1.25
"""Wanted: at most so many times the CPU in the large store."""
_TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What one of several things cost, in milliseconds.

    `locked` is the longest writing transaction of all, in seconds, and `locked_cpu` the most CPU
    seconds of this process in one.
    """

    name: str
    time: float
    cpu: float
    locked: float
    locked_cpu: float


class Scale:
    """Weighs acts on one desk, whose PostgreSQL server is this one (None: SQLite)."""

    def __init__(self, *, server: str | None) -> None:
        self._postmaster = _postmaster(server) if server else None

    def weigh(
        self,
        name: str,
        act: Callable[[], object],
        *,
        count: int = 1,
        times: int = 20,
        rounds: int = 5,
    ) -> Cost:
        """The least of so many rounds of an act that does `count` things; one round: no warm-up."""
        if rounds == 1:
            times = 1
        else:
            act()
        with _locks() as locks:
            costs = [self._round(act, times) for _ in range(rounds)]
        each = 1000 / (count * times)
        return Cost(
            name=name,
            time=min(seconds for seconds, _ in costs) * each,
            cpu=min(cpu for _, cpu in costs) * each,
            locked=max((seconds for seconds, _ in locks), default=0.0),
            locked_cpu=max((cpu for _, cpu in locks), default=0.0),
        )

    def _round(self, act: Callable[[], object], times: int) -> tuple[float, float]:
        began, cpu = time.perf_counter(), self._cpu()
        for _ in range(times):
            act()
        return time.perf_counter() - began, self._cpu() - cpu

    def _cpu(self) -> float:
        return time.process_time() + (_family(self._postmaster) if self._postmaster else 0.0)


def _postmaster(server: str) -> int | None:
    """The server's process, if it runs on this machine."""
    with psycopg.connect(server) as connection:
        backend = connection.info.backend_pid
        place = Path(f"/proc/{backend}/stat")
        return _parent(place.read_text()) if place.exists() else None


def _family(pid: int) -> float:
    """CPU seconds of a process, its children and those that have ended (proc(5))."""
    ticks = sum(map(int, _fields(Path(f"/proc/{pid}/stat").read_text())[11:15]))
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            stat = place.read_text()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if _parent(stat) == pid:
            ticks += sum(map(int, _fields(stat)[11:13]))
    return ticks / _TICK


def _fields(stat: str) -> list[str]:
    return stat.rpartition(")")[2].split()


def _parent(stat: str) -> int:
    return int(_fields(stat)[1])


@contextmanager
def _locks() -> Iterator[list[tuple[float, float]]]:
    """Seconds and CPU seconds of each writing transaction meanwhile."""
    taken: list[tuple[float, float]] = []
    began: dict[int, tuple[float, float]] = {}

    def begin(connection: Connection) -> None:
        if not is_reading(connection):
            began[id(connection)] = time.perf_counter(), time.process_time()

    def end(connection: Connection) -> None:
        if id(connection) in began:
            seconds, cpu = began.pop(id(connection))
            taken.append((time.perf_counter() - seconds, time.process_time() - cpu))

    heard = (("begin", begin), ("commit", end), ("rollback", end))
    for name, hear in heard:
        event.listen(Engine, name, hear)
    try:
        yield taken
    finally:
        for name, hear in heard:
            event.remove(Engine, name, hear)


def unused() -> str:
    """A database's name that no other has."""
    return f"benchmark_{time.monotonic_ns()}"


def heading(database: str, small: int, large: int) -> str:
    """What the columns are."""
    return f"""
{database}: milliseconds each beside {small} and beside {large} other applications, and the ratio of
the CPU; held where it is at most {MOST}. Locked: seconds of the longest writing transaction in the
large store, and the CPU in it.

{"":28}{"time":>9}{"time":>9}{"CPU":>9}{"CPU":>9}{"ratio":>7}{"locked":>8}{"CPU":>6}"""


def line(small: Cost, large: Cost) -> str:
    """The same act in both stores."""
    ratio = large.cpu / small.cpu
    verdict = "held" if ratio <= MOST else "NOT HELD"
    return (
        f"{small.name:28}{small.time:9.2f}{large.time:9.2f}{small.cpu:9.2f}{large.cpu:9.2f}"
        f"{ratio:7.2f}{large.locked:8.2f}{large.locked_cpu:6.2f}  {verdict}"
    )
