"""`citydesk serve` that may be doomed: `python -m tests.journeys.doomed [--point P --at N]`.

Kills itself with -9 when it passes the point for the N-th time, so that nothing in the house needs
a hook for it. `--later` sets the clock ahead: what a restart after so many seconds would see.
"""

import argparse
import asyncio
import logging
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import count
from pathlib import Path
from threading import get_ident
from typing import Any

from sqlalchemy import Engine, event

from bot import clock, runtime, settings
from bot.keeper import Keeper
from bot.slack import chat, outcomes
from bot.slack.pace import Pace
from intake import desk
from intake.desk import Office, finals, reminding
from intake.store import Connection, Store

POINTS = (
    "before_keep", "after_keep", "deciding", "decided", "before_send", "after_send",
    "before_commit", "after_commit", "carrying", "carried", "bringing", "brought",
    "posting", "posted", "acting", "acted",
)  # fmt: skip
BY_TIME = {
    "carrying": (finals, "carry_out"),
    "carried": (finals, "carry_out"),
    "bringing": (reminding, "bring"),
    "brought": (reminding, "bring"),
    "acting": (outcomes, "of_act"),
    "acted": (outcomes, "of_act"),
}
"""What time brings: a decision that takes effect, a reminder; and an act that was agreed to in
Slack; before its commit and after it."""
Doom = Callable[..., None]


def idle() -> None:
    """No doom yet."""


class DoomedStore(Store):
    """A store whose program may die right before or right after a commit."""

    before: Doom = staticmethod(idle)
    after: Doom = staticmethod(idle)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        with super().transaction() as connection:
            yield connection
            self.before()
        self.after()


def doom(at: int) -> Doom:
    """Ends this very process, at once and without a word, at the call with this number."""
    calls = count(1)

    def strike(*_: object) -> None:
        if next(calls) == at:
            os.kill(os.getpid(), signal.SIGKILL)

    return strike


def serving(given: settings.Settings, chosen: argparse.Namespace) -> runtime.Serving:
    """The desk as `serve` builds it, with the doom at its point."""
    strike = doom(chosen.at)
    office = _office(given, chosen, strike)
    if chosen.brisk:
        setattr(chat, "Pace", partial(Pace, 0.0))  # noqa: B010  where the chat looks for it
    made = runtime.Serving(office, given, now=_late(chosen.later))
    take, send, wake = partial(desk.take, office), made.relay.send, made.courier.wake
    if chosen.point == "before_keep":
        made.keeper = Keeper(then(strike, take), made.writer)
    if chosen.point == "after_keep":
        made.keeper = Keeper(then(take, strike), made.writer)
    if chosen.point == "decided":
        made.courier.wake = then(strike, wake)  # type: ignore[method-assign]
    if made.chat and chosen.brisk:
        made.chat.carrier._lease = timedelta(seconds=1)
    if made.chat and chosen.point in ("posting", "posted"):
        doom_posts(made.chat.room.client, chosen.point, strike)
    if chosen.point in ("before_send", "after_send"):
        made.relay.send = _doomed_send(send, strike, chosen.point)  # type: ignore[method-assign]
    return made


def then(first: Callable[..., object], second: Callable[..., object]) -> Callable[..., None]:
    """Both, one after the other, with what is given."""

    def both(*given: object) -> None:
        for act in (first, second):
            act(*given)

    return both


def _office(given: settings.Settings, chosen: argparse.Namespace, strike: Doom) -> Office:
    office = runtime.build(given)
    if chosen.point == "before_commit":
        DoomedStore.before = staticmethod(strike)
    if chosen.point == "after_commit":
        DoomedStore.after = staticmethod(strike)
    if chosen.point in BY_TIME:
        doom_what_time_brings(chosen.point, strike)
    if chosen.full:
        fill(chosen.full)
    office = replace(office, store=DoomedStore(given.database, wait=chosen.wait))
    if chosen.point == "deciding":
        office = replace(office, render=doomed_render(office.render, strike))
    return office


def doom_what_time_brings(point: str, strike: Doom) -> None:
    """Strike when it is done but for its commit, or right after that commit."""
    room, verb = BY_TIME[point]
    act = getattr(room, verb)

    def struck(*words: Any, **more: Any) -> Any:
        done = act(*words, **more)
        if point in ("carried", "brought", "acted"):
            DoomedStore.after = staticmethod(partial(at_this_commit, get_ident()))
        else:
            strike()
        return done

    def at_this_commit(thread: int) -> None:
        if get_ident() != thread:  # another's commit, which came before it
            return
        DoomedStore.after = staticmethod(idle)
        strike()

    setattr(room, verb, struck)


def fill(sign: Path) -> None:
    """The disk is full as long as a file named `sign` is there: SQLite gets no new page."""

    def limit(connection: Connection) -> None:
        pages = 1 if sign.exists() else 2**30
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    event.listen(Engine, "begin", limit)


def _late(seconds: float) -> clock.Clock:
    return lambda: clock.now() + timedelta(seconds=seconds)


def _doomed_send(send: Callable[..., Any], strike: Doom, point: str) -> Callable[..., Any]:
    async def doomed(*words: Any) -> None:
        if point == "before_send":
            strike()
        await send(*words)
        if point == "after_send":
            strike()

    return doomed


def doom_posts(client: Any, point: str, strike: Doom) -> None:
    """Strike when a message is about to be posted in Slack, or when it was and nobody knows."""
    post = client.chat_postMessage

    async def doomed(**words: Any) -> Any:
        if point == "posting":
            strike()
        answer = await post(**words)
        if point == "posted":
            strike()
        return answer

    client.chat_postMessage = doomed


def doomed_render(render: Callable[..., Any], strike: Doom) -> Callable[..., Any]:
    def doomed(*words: Any, **more: Any) -> Any:
        letter = render(*words, **more)
        strike()
        return letter

    return doomed


async def run(chosen: argparse.Namespace) -> None:
    given = settings.load()
    made = serving(given, chosen)
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, runtime.stop, made)
    await made.run(lambda place: print(f"ready on {place}", flush=True))


def chosen() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--point", choices=POINTS)
    parser.add_argument("--at", type=int, default=0)
    parser.add_argument("--later", type=float, default=0.0)
    parser.add_argument("--wait", type=float, default=5.0, help="for another's lock, in seconds")
    parser.add_argument("--full", type=Path, help="while this file is there the disk is full")
    parser.add_argument(
        "--brisk", action="store_true", help="no pause between two messages, and short leases"
    )
    return parser.parse_args()


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    asyncio.run(run(chosen()))
