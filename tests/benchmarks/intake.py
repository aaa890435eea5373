"""`python -m tests.benchmarks.intake`: mails a second, CPU a mail and memory, beside bare aiosmtpd.

The desk is a real `citydesk serve` doing the durable whole job: a mail is kept, decided, and its
reply rendered and queued; the clock runs from the first byte to the last reply queued.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path

from click.testing import CliRunner
from sqlalchemy import func, select

from bot.__main__ import main as citydesk
from intake.store import Store
from intake.store.tables import schema
from tests import postgresql
from tests.benchmarks import client, filling, post, stock, table, weighing
from tests.benchmarks.client import Mail
from tests.benchmarks.gauges import gauge
from tests.benchmarks.post import Asked
from tests.benchmarks.table import Run
from tests.journeys import desk as journey

PATIENCE = 900.0
STOCK_TIMES = 4
"""How often bare aiosmtpd gets each mail, so that its run is long enough to be measured."""
WARM_UP = 60
"""Mails before the clock starts: word lists and templates are read with the first ones."""


@dataclass(kw_only=True)
class Town:
    """A desk's data folder and database, filled, with writers who have not answered yet."""

    settings: dict[str, str]
    database: str
    asked: list[Asked]
    firsts: Iterator[int]

    def mails(self, number: int) -> list[Mail]:
        """One first mail, then two answers, and so on."""
        turns = (post.first(next(self.firsts)) if n % 3 == 0 else self._answer() for n in count())
        return [next(turns) for _ in range(number)]

    def _answer(self) -> Mail:
        return post.answer(self.asked.pop())


@contextmanager
def filled(given: argparse.Namespace, stored: int, server: str | None = None) -> Iterator[Town]:
    """A new desk with so many stored messages; on SQLite where no PostgreSQL server is given."""
    with tempfile.TemporaryDirectory(prefix="citydesk-") as name:
        folder = Path(name)
        database = (
            postgresql.create(server, weighing.unused())
            if server
            else f"sqlite:///{folder / 'citydesk.sqlite3'}"
        )
        settings = journey.environment(folder, 1, database)
        made = CliRunner().invoke(citydesk, ["init", "--sample"], env=settings)
        assert made.exit_code == 0, made.output
        opened = Store(database)
        opened.migrate()
        opened.close()
        needed = len(given.connections) * (given.mails + WARM_UP)
        asked = filling.fill(folder, database, stored=stored, asked=needed)
        yield Town(settings=settings, database=database, asked=asked, firsts=count(1))


def measured_stock(mails: Sequence[Mail], connections: int) -> Run:
    """Bare aiosmtpd with these mails."""
    with stock.running() as (port, pid):
        client.bring(port, mails[:WARM_UP], connections)
        idle = gauge(pid)
        brought = client.bring(port, list(mails) * STOCK_TIMES, connections)
        after = gauge(pid)
    sent = len(mails) * STOCK_TIMES
    return Run(
        name="bare aiosmtpd",
        connections=connections,
        rate=sent / (brought.ended_at - brought.began_at),
        cpu=1000 * (after.cpu - idle.cpu) / sent,
        wait=_p99(brought.waits),
        idle=idle.resident,
        peak=after.peak,
    )


def measured_desk(
    town: Town, name: str, number: int, connections: int, stored: int, relay: int, *, sends: bool
) -> Run:
    """The desk with so many mails; RuntimeError where one was not answered."""
    opened = Store(town.database)
    settings = town.settings | {"CITYDESK_MAIL_RELAY": f"smtp://127.0.0.1:{relay}"}
    with journey.serving(settings) as (port, process):
        idle = gauge(process.pid)
        client.bring(port, town.mails(WARM_UP), connections)
        _finished(opened, sends)
        answered, mails = _answered(opened), town.mails(number)
        before = gauge(process.pid)
        brought = client.bring(port, mails, connections)
        seconds = _finished(opened, sends) - brought.began_at
        after, answered = gauge(process.pid), _answered(opened) - answered
    opened.close()
    if answered != number:
        raise RuntimeError(f"of {number} mails {answered} were answered")
    return Run(
        name=name,
        connections=connections,
        stored=stored,
        rate=number / seconds,
        cpu=1000 * (after.cpu - before.cpu) / number,
        wait=_p99(brought.waits),
        idle=idle.resident,
        peak=after.peak,
    )


def _finished(opened: Store, sends: bool) -> float:
    """When no mail waited any more (with `sends`: and no letter)."""
    inbox, letters = schema.inbox, schema.letters
    undecided = select(func.count(inbox.c.id)).where(inbox.c.is_waiting)
    unsent = select(func.count(letters.c.number)).where(letters.c.state != "sent")
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with opened.reading() as connection:
            waiting = connection.execute(undecided).scalar_one()
            if sends and not waiting:
                waiting = connection.execute(unsent).scalar_one()
        if not waiting:
            return time.monotonic()
        time.sleep(0.01)
    raise RuntimeError(f"{waiting} still waited after {PATIENCE:.0f} seconds")


def _answered(opened: Store) -> int:
    """How many mails have at least one letter."""
    answered = select(func.count(schema.letters.c.message.distinct()))
    with opened.reading() as connection:
        return int(connection.execute(answered).scalar_one())


def _p99(waits: Sequence[float]) -> float:
    return 1000 * sorted(waits)[int(0.99 * (len(waits) - 1))]


def _floors(given: argparse.Namespace) -> Iterator[Run]:
    with filled(argparse.Namespace(connections=[1], mails=given.mails), 0) as town:
        mails = town.mails(given.mails)
    for connections in given.connections:
        yield measured_stock(mails, connections)


def _desks(given: argparse.Namespace) -> Iterator[Run]:
    for stored in given.stored:
        with filled(given, stored) as town, stock.mute() as relay:
            for connections in given.connections:
                yield measured_desk(
                    town, "desk", given.mails, connections, stored, relay, sends=False
                )


def _sending(given: argparse.Namespace) -> Iterator[Run]:
    with filled(given, 0) as town, stock.running() as (relay, _):
        most = max(given.connections)
        yield measured_desk(town, "desk, sending", given.mails, most, 0, relay, sends=True)


def _on_postgresql(given: argparse.Namespace) -> Iterator[Run]:
    with postgresql.server() as server, filled(given, 0, server) as town, stock.mute() as relay:
        most = max(given.connections)
        yield measured_desk(town, "desk, PostgreSQL", given.mails, most, 0, relay, sends=False)


def _numbers(given: str) -> list[int]:
    return [int(number) for number in given.split(",")]


def _arguments() -> argparse.Namespace:
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    asked.add_argument("--mails", type=int, default=1500, help="mails in each run")
    asked.add_argument("--connections", type=_numbers, default=[1, 32])
    asked.add_argument("--stored", type=_numbers, default=[0, 100_000])
    asked.add_argument("--quick", action="store_true", help="a first look in half a minute")
    asked.add_argument("--only-desk", action="store_true", help="no sending, no PostgreSQL")
    given = asked.parse_args()
    if given.quick:
        given.mails, given.stored, given.only_desk = 300, [0], True
    return given


def main() -> None:
    """Measure and print; each line as soon as it is known."""
    given = _arguments()
    size = sum(len(mail.raw) for mail in map(post.first, range(30))) / 30
    print(table.heading(os.cpu_count() or 1, given.mails, size, WARM_UP), flush=True)
    runs, kinds = [], [_floors(given), _desks(given)]
    kinds += [] if given.only_desk else [_sending(given), _on_postgresql(given)]
    for run in chain.from_iterable(kinds):
        runs.append(run)
        print(table.line(run, runs), flush=True)
    print(*table.verdicts(runs), sep="\n")


if __name__ == "__main__":
    main()
