"""The desk in Slack as it runs, against a whole Slack of our own.

async with serving(tmp_path, transport="http") as house:
    await house.fake.person("anna").writes("organizers", "hello")
    await house.eventually(lambda: house.kept())
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import time, timedelta
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

from sqlalchemy import bindparam, exists, make_url, select
from starlette.applications import Starlette

from bot import clock, runtime, settings
from bot.commands.init import make_folder
from bot.forms import Endpoint
from bot.settings import Settings
from bot.slack.app import Feature
from bot.slack.chat import Chat, Features
from bot.slack.fake import FakeSlack
from bot.slack.pace import Pace
from bot.slack.room import Event, Handler
from bot.slack.shown import Looking, Show, Shown
from bot.web.app import Front
from bot.web.door import Door
from intake import store
from intake.desk import Office, posting
from intake.notices import LetterState
from intake.store import Connection
from intake.store.chats.board import Spot
from intake.store.drafts import DraftState
from intake.store.tables.schema import board as board_table
from intake.store.tables.schema import drafts, inbox, letters
from intake.store.tables.schema import signals as signals_table

Transport = Literal["socket", "http"]
PATIENCE = 60.0
TURN = timedelta(seconds=3)
"""Within which a message comes to its turn where others go to the same channel."""
ALL_DAY = (time.min, time.max)
"""Quiet hours that no hour of the machine's clock falls out of."""
_LEFT = select(
    exists().where(inbox.c.is_waiting).label("inbox"),
    exists()
    .where(letters.c.channel == "slack", letters.c.state == LetterState.QUEUED.value)
    .label("letters"),
    exists().where(drafts.c.state == DraftState.SUBMITTED.value).label("drafts"),
    exists()
    .where(signals_table.c.is_waiting, signals_table.c.due_at <= bindparam("now"))
    .label("signals"),
    exists()
    .where(board_table.c.is_waiting, board_table.c.due_at <= bindparam("soon"))
    .label("board"),
)
"""One statement, made once: tests ask it fifty times a second while the desk works beside them."""


def show(looking: Looking, spot: Spot) -> Shown:
    """What tests put on the board: its key and how often it was stirred."""
    text = f"{spot.key} as of {spot.wanted}"
    return Shown(text=text, blocks=[{"type": "section", "text": {"type": "mrkdwn", "text": text}}])


@dataclass
class Heard:
    """A handler that remembers what it was given."""

    events: list[Event] = field(default_factory=list)
    faults: list[Exception] = field(default_factory=list)

    async def __call__(self, room: object, event: Event) -> None:
        if self.faults:
            raise self.faults.pop()
        self.events.append(event)


@dataclass
class Clock:
    """The real time, and what a test added to it."""

    ahead: timedelta = timedelta(0)

    def __call__(self) -> Any:
        return clock.now() + self.ahead


@dataclass
class House:
    fake: FakeSlack
    given: Settings
    office: Office
    clock: Clock
    chat: Chat
    port: int

    def kept(self, kind: str = "message") -> list[Any]:
        """The signals of this kind in the store."""
        rows = select(signals_table).where(signals_table.c.kind == kind)
        with self.office.store.reading() as connection:
            return list(connection.execute(rows))

    def write(self, work: Callable[[Connection], Any]) -> Any:
        """Change the store beside the desk, as another program does."""
        with self.office.store.transaction() as connection:
            return work(connection)

    def put(self, key: str, **more: Any) -> None:
        self.write(lambda connection: store.board.put(connection, key, self.clock(), **more))
        self.chat.wake()

    def spot(self, key: str) -> Spot:
        with self.office.store.reading() as connection:
            found = store.board.load(connection, key)
        assert found
        return found

    def is_shown(self, key: str) -> bool:
        spot = self.spot(key)
        return spot.ts is not None and spot.shown == spot.wanted

    def due(self, now: Any) -> list[str]:
        """What is to be shown by then."""
        rows = select(board_table.c.key).where(
            board_table.c.is_waiting, board_table.c.due_at <= now
        )
        with self.office.store.reading() as connection:
            return list(connection.execute(rows).scalars())

    def left(self) -> set[str]:
        """The tables, as they stand at one moment, in which something is left to be done now.

        What is to be shown counts also where it waits only for its turn at a channel's pace, and
        no signal does that waits for one before it that was put off.
        """
        now = self.clock()
        with self.office.store.reading() as connection:
            found = connection.execute(_LEFT, {"now": now, "soon": now + TURN}).one()
            names = {name for name, is_left in found._mapping.items() if is_left}
            if "signals" in names and not store.signals.waiting(connection, now, 1):
                names.remove("signals")
        return names

    def texts(self, channel: str = "organizers") -> list[str]:
        """What the app has said there."""
        return [one.text for one in self.fake.channel(channel).messages if one.bot_id]

    def was_tried(self, times: int) -> bool:
        """Whether the first message was tried at least so often."""
        attempts: int = self.kept()[0].attempts
        return attempts >= times

    async def eventually(self, holds: Callable[[], Any]) -> None:
        """Return once it holds; fail where it does not for a minute."""
        await eventually(holds)


async def eventually(holds: Callable[[], Any]) -> None:
    """Return once it holds; fail where it does not for a minute."""
    for _ in range(int(PATIENCE / 0.02)):
        if holds():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it never came about")


def slack_settings(folder: Path, fake: FakeSlack, transport: Transport, **more: Any) -> Settings:
    given = settings.rehearsal(folder)
    slack: dict[str, Any] = {
        "slack_bot_token": fake.bot_token,
        "slack_channel": fake.channel("organizers").id,
        "slack_api": fake.base_url,
        "slack_quiet": None,
        "web_listen": Endpoint(host="127.0.0.1", port=0),
    }
    if transport == "socket":
        slack["slack_app_token"] = fake.app_token
    else:
        slack["slack_signing_secret"] = fake.signing_secret
    return given.model_copy(update=slack | more)


def chat_of(
    office: Office,
    given: Settings,
    now: Callable[[], Any],
    writer: ThreadPoolExecutor,
    can: Features,
    apart: float = 0.0,
    front: Front | None = None,
) -> Chat:
    return Chat(
        office, given, clock=now, new_id=clock.new_id, writer=writer, looker=writer,
        arrived=lambda: None, open_case=partial(posting.report, office, now), can=can,
        pace=Pace(apart), join=front.join if front else None,
    )  # fmt: skip


@asynccontextmanager
async def running(chat: Chat, fake: FakeSlack, transport: Transport) -> AsyncIterator[None]:
    """The chat until the end of the block; it has been let in."""
    task = asyncio.create_task(chat.run())
    try:
        async with asyncio.timeout(PATIENCE):
            if transport == "socket":
                await fake.sockets.connected()
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@asynccontextmanager
async def fronted() -> AsyncIterator[tuple[Front, int]]:
    """The public's listener with nothing on it yet, and its port."""
    front = Front(Starlette())
    door = Door(front, Endpoint(host="127.0.0.1", port=0))
    listening = asyncio.create_task(door.run_until_stopped())
    try:
        yield front, door.port
    finally:
        door.stop()
        await listening


def _make_store(given: Settings) -> None:
    """A new store as the desk would make it; to climb every step takes a tenth of a test."""
    file = Path(make_url(given.database).database or "")
    if given.database.startswith("sqlite:") and not file.exists():
        file.touch(mode=0o600)
        file.write_bytes(_new_store())


@cache
def _new_store() -> bytes:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "new.sqlite3"
        opened = store.Store(f"sqlite:///{file}")
        opened.migrate()
        opened.close()
        return file.read_bytes()


@asynccontextmanager
async def serving(
    folder: Path,
    *,
    transport: Transport = "socket",
    listeners: tuple[Feature, ...] = (),
    handlers: Mapping[str, Handler] | None = None,
    shown: Mapping[str, Show] | None = None,
    apart: float = 0.0,
    **more: Any,
) -> AsyncIterator[House]:
    """A desk in a new folder that is in the fake's organizers' channel.

    Slack's three seconds are held by the fake's own tests and measured by the benchmark: here they
    would let a busy machine decide.
    """
    patient = FakeSlack(ack_seconds=PATIENCE, trigger_seconds=PATIENCE)
    async with patient as fake, fronted() as (front, port):
        given = slack_settings(folder, fake, transport, **more)
        make_folder(given, sample=True, say=lambda line: None)
        _make_store(given)
        office = runtime.build(given)
        can = Features(listeners=listeners, handlers=handlers or {}, shown=shown or {"case": show})
        now = Clock()
        with ThreadPoolExecutor(max_workers=1) as writer:
            chat = chat_of(office, given, now, writer, can, apart, front)
            house = House(fake=fake, given=given, office=office, clock=now, chat=chat, port=port)
            async with running(chat, fake, transport):
                if transport == "http":
                    await eventually(lambda: front.is_joined)
                    fake.deliver_to(f"http://127.0.0.1:{port}/slack/events")
                yield house
        office.store.close()
