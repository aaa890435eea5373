"""A real `citydesk serve` between mail and Slack: how soon a question is a thread, and what a
batch move does to everybody else meanwhile.

Slack is ours, in this process; all clocks are this process's, and all waits are seen from outside.
"""

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from subprocess import Popen
from typing import Any

import aiosmtplib
from click.testing import CliRunner

from bot import runtime
from bot.__main__ import main as citydesk
from bot.clock import now
from bot.settings import Settings
from bot.slack.fake import FakeSlack
from bot.slack.shown import looks
from intake import store
from intake.calls.model import Stage
from intake.desk import Office, acts
from intake.store import Store
from intake.store.drafts import Draft, DraftState
from tests import postgresql
from tests.benchmarks import archive, client, filling, post, stock, weighing
from tests.benchmarks.client import Mail
from tests.benchmarks.gauges import Gauge, gauge
from tests.intake.conversation.registered import ONE_ORGANIZER
from tests.journeys import desk as journey

LOAD = 30.0
"""Mails a second of the usual load."""
EVERY = 2.0
"""Seconds between two questions: Slack takes a message a second in a channel."""
KINDS = {"alone": 1, "load": 1, "flood": 4}
"""What others do meanwhile, and by how much fewer the questions are."""
LINES = 8
LAST = 30.0
"""Seconds in which the desk, flooded a moment ago, must have gone down."""
PATIENCE = 180.0


@dataclass(kw_only=True)
class Town:
    """A desk's folder and database, and the settings of its program."""

    folder: Path
    database: str
    settings: dict[str, str]


@contextmanager
def town(fake: FakeSlack, relay: int, server: str | None, text: str = "") -> Iterator[Town]:
    """A new desk whose organizers are in the fake, under the sample call or the one given."""
    with tempfile.TemporaryDirectory(prefix="citydesk-") as name:
        folder = Path(name)
        file = f"sqlite:///{folder / 'citydesk.sqlite3'}"
        database = postgresql.create(server, weighing.unused()) if server else file
        settings = journey.environment(folder, relay, database) | _slack(fake)
        made = CliRunner().invoke(citydesk, ["init", "--sample"], env=settings)
        assert made.exit_code == 0, made.output
        if text:
            (folder / "call.toml").write_text(text, encoding="utf-8")
        opened = Store(database)
        opened.migrate()
        opened.close()
        yield Town(folder=folder, database=database, settings=settings)


def _slack(fake: FakeSlack) -> dict[str, str]:
    return {
        "CITYDESK_SLACK_BOT_TOKEN": fake.bot_token,
        "CITYDESK_SLACK_APP_TOKEN": fake.app_token,
        "CITYDESK_SLACK_CHANNEL": fake.channel("organizers").id,
        "CITYDESK_SLACK_API": fake.base_url,
        "CITYDESK_SLACK_QUIET": "",
        "CITYDESK_HOLD": "3600",
    }


@asynccontextmanager
async def serving(fake: FakeSlack, town: Town) -> AsyncIterator[tuple[int, "Popen[str]"]]:
    """Its program, with its socket at the fake: the port for mail, and the process."""
    running = journey.serving(town.settings, LAST)
    port, process = await asyncio.to_thread(running.__enter__)
    try:
        await fake.sockets.connected()
        yield port, process
    finally:
        await asyncio.to_thread(running.__exit__, None, None, None)


# --- from a mail to its thread ------------------------------------------------------------------


@dataclass(kw_only=True)
class Asking:
    """Questions sent while others write, and when each was taken and stood in Slack."""

    fake: FakeSlack
    port: int
    taken: dict[int, float] = field(default_factory=dict)
    shown: dict[int, float] = field(default_factory=dict)
    mails: int = 0

    async def ask(self, several: Sequence[post.Asked]) -> None:
        """One every few seconds."""
        async with _line(self.port) as line:
            for asked in several:
                await _send(line, post.question(asked))
                self.taken[asked.number] = time.monotonic()
                await asyncio.sleep(EVERY)

    async def load(self, mails: Iterator[Mail]) -> None:
        """The usual load, until cancelled."""
        async with asyncio.TaskGroup() as group:
            ticket = count()
            began = time.monotonic()
            for _ in range(LINES):
                group.create_task(self._load(mails, ticket, began))

    async def _load(self, mails: Iterator[Mail], ticket: Iterator[int], began: float) -> None:
        async with _line(self.port) as line:
            while True:
                due = began + next(ticket) / LOAD
                await asyncio.sleep(max(0.0, due - time.monotonic()))
                await _send(line, next(mails))
                self.mails += 1

    async def flood(self, mails: Iterator[Mail]) -> None:
        """As many as are taken, until cancelled."""
        while True:
            some = [next(mails) for _ in range(300)]
            await asyncio.to_thread(client.bring, self.port, some, 32)
            self.mails += len(some)

    async def watch(self) -> None:
        """Note when each question stands in the organizers' channel."""
        channel, looked = self.fake.channel("organizers"), 0
        while True:
            for message in channel.everything[looked:]:
                self._note(f"{message.text} {message.blocks}")
            looked = len(channel.everything)
            await asyncio.sleep(0.005)

    def _note(self, said: str) -> None:
        for number in self.taken.keys() - self.shown.keys():
            if f"quarter {number}?" in said:
                self.shown[number] = time.monotonic()

    def waits(self) -> list[float]:
        return sorted(self.shown[number] - at for number, at in self.taken.items())


@asynccontextmanager
async def _line(port: int) -> AsyncIterator[aiosmtplib.SMTP]:
    line = aiosmtplib.SMTP(hostname="127.0.0.1", port=port, timeout=PATIENCE)
    await line.connect()
    try:
        yield line
    finally:
        line.close()


async def _send(line: aiosmtplib.SMTP, mail: Mail) -> None:
    await line.sendmail(mail.sender, [mail.recipient], mail.raw)


@dataclass(frozen=True, kw_only=True)
class Threads:
    """Seconds from the 250 to the thread; mails a second beside; memory of the program in MB."""

    name: str
    median: float
    p99: float
    count: int
    load: float
    idle: Gauge
    after: Gauge


async def threads(questions: int, server: str | None) -> AsyncIterator[Threads]:
    """Alone, under the usual load, and in a flood: the longer that lasts, the longer all wait."""
    async with FakeSlack() as fake:
        with stock.mute() as relay, town(fake, relay, server) as here:
            asked = filling.fill(here.folder, here.database, stored=2_000, asked=12_000)
            mails = _mails(asked)
            async with serving(fake, here) as (port, process):
                idle = gauge(process.pid)
                for kind, number in KINDS.items():
                    several = [asked.pop() for _ in range(max(1, questions // number))]
                    asking = Asking(fake=fake, port=port)
                    load = await _asked(kind, asking, several, mails)
                    yield _threads(kind, asking, load, idle, gauge(process.pid))


def _threads(kind: str, asking: Asking, load: float, idle: Gauge, after: Gauge) -> Threads:
    waits = asking.waits()
    return Threads(
        name=kind, median=waits[len(waits) // 2], p99=waits[int(0.99 * (len(waits) - 1))],
        count=len(waits), load=load, idle=idle, after=after,
    )  # fmt: skip


def _mails(asked: list[post.Asked]) -> Iterator[Mail]:
    """Answers: first mails ask something, and Slack takes but a message a second in a channel."""
    while True:
        yield post.answer(asked.pop())


async def _asked(
    kind: str, asking: Asking, several: Sequence[post.Asked], mails: Iterator[Mail]
) -> float:
    """Ask them all while others write as the kind says, until all stand there: mails a second."""
    others: dict[str, Callable[[Iterator[Mail]], Awaitable[None]]] = {
        "load": asking.load, "flood": asking.flood,
    }  # fmt: skip
    began, watching = time.monotonic(), asyncio.create_task(asking.watch())
    beside = [asyncio.ensure_future(others[kind](mails))] if kind in others else []
    await asking.ask(several)
    rate = asking.mails / (time.monotonic() - began)
    for task in beside:
        task.cancel()
    async with asyncio.timeout(PATIENCE):
        while len(asking.shown) < len(several):  # noqa: ASYNC110  what is shown wakes nobody
            await asyncio.sleep(0.05)
    watching.cancel()
    await asyncio.gather(watching, *beside, return_exceptions=True)
    return rate


# --- a batch move -------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Moved:
    """Seconds of the dry run with its preview, and from the yes to all letters queued.

    `waits` are those of each event told meanwhile until its acknowledgement; `again` is how many
    were not acknowledged when first told.
    """

    dry_run: float
    blocks: int
    queued: float
    letters: int
    waits: list[float]
    again: int


async def moved(cities: int, server: str | None) -> Moved:
    """All cities of registration to pre-selection, while people talk."""
    async with FakeSlack(retry_waits=(0.0, 1.0, 5.0)) as fake:
        with stock.mute() as relay, town(fake, relay, server, ONE_ORGANIZER) as here:
            archive.fill(
                here.folder, here.database, past=1_000, work=cities, deciding=10, writing=cities
            )
            office = _office(here)
            async with serving(fake, here) as _:
                await asyncio.sleep(2)
                act = acts.Move(
                    stage=Stage.REGISTRATION, to=Stage.PRE_SELECTION, reason="The panel agreed."
                )
                draft, dry_run, blocks = _laid(office, act, fake)
                talking = asyncio.create_task(_talk(fake))
                queued, letters = await _performed(office, draft)
                waits, again = await _said(talking)
            office.store.close()
    return Moved(
        dry_run=dry_run, blocks=blocks, queued=queued, letters=letters, waits=waits, again=again
    )


def _office(here: Town) -> Office:
    given = Settings(
        data=here.folder, database=here.database, mail_address=journey.ADDRESS, hold=3600
    )
    return runtime.build(given)


def _laid(office: Office, act: acts.Move, fake: FakeSlack) -> tuple[Draft, float, int]:
    anna, began = fake.person("anna"), time.monotonic()
    id = "benchmark"
    with office.store.reading() as connection:
        laid = acts.lay(office, connection, act, by="Anna", now=now(), seed=f"act-{id}")
    assert isinstance(laid, acts.Laid), laid
    view = looks.preview(laid, id, hold=office.hold)
    seconds = time.monotonic() - began
    draft = Draft(
        id=id, act=acts.to_json(act), by_id=anna.id, by_name="Anna", view=laid.view, at=now(),
        place={},
    )  # fmt: skip
    return draft, seconds, len(view["blocks"])


async def _performed(office: Office, draft: Draft) -> tuple[float, int]:
    """Agreed to beside the desk, which finds it: seconds until it is done, and the letters."""

    def agree() -> None:
        with office.store.transaction() as connection:
            store.drafts.add(connection, draft)
            store.drafts.submit(connection, draft.id, draft.by_id, now())

    await asyncio.to_thread(agree)
    began = time.monotonic()
    while time.monotonic() < began + PATIENCE:
        await asyncio.sleep(0.02)
        with office.store.reading() as connection:
            found = store.drafts.load(connection, draft.id)
            letters = sum(store.outbox.states(connection, f"act-{draft.id}-").values())
        assert found
        if found.settled_at:
            assert found.state is DraftState.DONE, found.outcome
            return time.monotonic() - began, letters
    raise RuntimeError("the move was not carried out")


async def _talk(fake: FakeSlack) -> list[Any]:
    """Ten events a second, until cancelled."""
    told: list[Any] = []
    channel, anna = fake.channel("organizers").id, fake.person("anna").id
    try:
        while True:
            event = {"type": "message", "channel": channel, "user": anna, "text": "Good morning"}
            told.append(asyncio.create_task(_tell(fake, event)))
            await asyncio.sleep(0.1)
    except asyncio.CancelledError:
        return told


async def _tell(fake: FakeSlack, event: dict[str, Any]) -> tuple[float, bool]:
    """Seconds until the first try came to an end, and whether it was acknowledged then."""
    began = time.monotonic()
    delivery = await fake.send_event(event)
    return time.monotonic() - began, delivery.attempts[0].outcome == "acked"


async def _said(talking: "asyncio.Task[list[Any]]") -> tuple[list[float], int]:
    talking.cancel()
    ended = await asyncio.gather(*(await talking))
    return sorted(seconds for seconds, _ in ended), sum(not acked for _, acked in ended)
