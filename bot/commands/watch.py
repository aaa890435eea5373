"""`citydesk watch`: the desk live in this terminal.

Invariant: people's words are shown as they wrote them; none drives the terminal or is markup.
"""

import os
import select
import signal
import sys
import termios
import tty
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from functools import partial

import click
from rich.console import Console, Group, RenderableType
from rich.layout import Layout
from rich.live import Live
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot import clock
from bot.commands.office import opened, shown
from bot.commands.watched import Picture, look
from intake.calls.model import Call, text_in
from intake.desk import Office
from intake.errors import StoreUnavailableError
from intake.notices import LetterState

HASTE = 0.5
"""Seconds to wait for a locked store: it is looked at again anyway."""
WIDE = 120
"""Columns from which panels stand side by side, and of a picture that no terminal measures."""
LONGEST = 300
"""Characters of anybody's words that a line can show."""

SIGNALS = (signal.SIGINT, signal.SIGTERM)
STYLES = {
    LetterState.HELD: "yellow",
    LetterState.QUEUED: "cyan",
    LetterState.SENT: "green",
    LetterState.FAILED: "bold red",
    LetterState.RECALLED: "dim",
}


@click.command()
@click.option(
    "--every",
    type=click.FloatRange(0.1, 3600),
    default=1.0,
    show_default=True,
    metavar="SECONDS",
    help="How often to look.",
)
@click.option("--once", is_flag=True, help="Print one picture and end.")
def watch(every: float, once: bool) -> None:
    """Watch the desk live, beside a running one: arrivals, letters, queue, due dates.

    q or Ctrl-C ends it. Without a terminal one picture is printed.
    """
    console = Console(highlight=False)
    with suppress(KeyboardInterrupt), opened() as office:
        if once or console.is_dumb_terminal or not (sys.stdin.isatty() and sys.stdout.isatty()):
            _print(console, office)
        else:
            _live(console, office, every)


def _print(console: Console, office: Office) -> None:
    picture = look(office, clock.now())
    if not sys.stdout.isatty():
        console.width = max(console.width, WIDE)
    console.print(Group(_head(picture, office.call), *_panels(picture, office.call)))


def _live(console: Console, office: Office, every: float) -> None:
    """Look again and again until a key ends it; what cannot be read leaves the last picture."""
    looking = replace(office, store=office.store.hurried(HASTE))
    try:
        picture = look(looking, clock.now())
        first = _screen(console, picture, office.call)
        with (
            _ending() as ended,
            Live(first, console=console, screen=True, auto_refresh=False) as live,
        ):
            while not ended(every):
                picture, fault = _next(looking, picture)
                live.update(_screen(console, picture, office.call, fault), refresh=True)
    finally:
        looking.store.close()


def _next(office: Office, last: Picture) -> tuple[Picture, str]:
    """The desk now; where it cannot be read the last picture, and why."""
    try:
        return look(office, clock.now()), ""
    except StoreUnavailableError as fault:
        return last, str(fault)


@contextmanager
def _ending() -> Iterator[Callable[[float], bool]]:
    """Whether a key or a signal ends it; afterwards the terminal is as it was.

    Both are heard between two pictures only: an interrupt within one would leave it half drawn.
    """
    typed = sys.stdin.fileno()
    heard, told = os.pipe()
    former = termios.tcgetattr(typed)
    handlers = {name: signal.signal(name, lambda *_: os.write(told, b"q")) for name in SIGNALS}
    tty.setcbreak(typed)
    try:
        yield partial(_ended, (typed, heard))
    finally:
        termios.tcsetattr(typed, termios.TCSADRAIN, former)
        for name, handler in handlers.items():
            signal.signal(name, handler)
        os.close(heard)
        os.close(told)


def _ended(inputs: tuple[int, ...], seconds: float) -> bool:
    """Wait so long for a key or signal; whether it ends, or nobody can type any more."""
    ready = select.select(inputs, [], [], seconds)[0]
    try:
        heard = [os.read(one, 1024) for one in ready]
    except OSError:
        return True
    return any(not keys or b"q" in keys.lower() for keys in heard)


# --- drawing ------------------------------------------------------------------------------------


def _screen(console: Console, picture: Picture, call: Call, fault: str = "") -> Layout:
    """The picture for a terminal: four panels in a square where it is wide, else in a column."""
    screen = Layout()
    head = _head(picture, call, "q ends · ")
    if fault:
        head = Group(head, _words(f"Last seen then: {fault}.", "bold red"))
    screen.split_column(Layout(head, size=2 if fault else 1), body := Layout())
    panels = [Layout(one) for one in _panels(picture, call)]
    if console.width < WIDE:
        body.split_column(*panels)
        return screen
    body.split_column(above := Layout(), below := Layout())
    above.split_row(*panels[:2])
    below.split_row(*panels[2:])
    return screen


def _head(picture: Picture, call: Call, hint: str = "") -> RenderableType:
    now = picture.at.astimezone(call.timezone)
    title = text_in(call.title, "en")
    return _words(f"{now:%Y-%m-%d %H:%M:%S} {call.zone} · {hint}{title}", "bold")


def _panels(picture: Picture, call: Call) -> list[Panel]:
    return [
        _arrivals(picture, call),
        _letters(picture, call),
        _queue(picture),
        _due(picture, call),
    ]


def _arrivals(picture: Picture, call: Call) -> Panel:
    rows = [
        (
            _time(one.received_at, picture, call),
            _city(one.application, picture),
            _words(one.sender),
            _words(one.subject),
        )
        for one in picture.arrivals
    ]
    return _panel(f"Arrivals · {picture.waiting} waiting · {picture.parked} parked", rows)


def _letters(picture: Picture, call: Call) -> Panel:
    rows = [
        (
            _time(one.created_at, picture, call),
            Text(one.state.value, style=STYLES[one.state]),
            _words(one.notice),
            _city(one.application, picture),
            _words(one.to.address),
        )
        for one in picture.letters
    ]
    counted = (LetterState.QUEUED, LetterState.HELD, LetterState.FAILED)
    counts = " · ".join(f"{picture.states.get(one, 0)} {one.value}" for one in counted)
    return _panel(f"Letters · {counts}", rows)


def _queue(picture: Picture) -> Panel:
    rows = [
        (
            Text(str(one.number)),
            _words(one.kind.value, "yellow"),
            _city(one.application, picture),
            _words(one.text),
        )
        for one in picture.cases
    ]
    return _panel(f"Queue · {picture.open} waiting", rows)


def _due(picture: Picture, call: Call) -> Panel:
    rows = [
        (
            _time(one.at, picture, call) if one.at else Text("–"),
            _city(one.application, picture) if one.application else Text("the call", style="dim"),
            _words(one.what),
        )
        for one in picture.coming
    ]
    return _panel(f"Due · {call.zone}", rows)


def _panel(title: str, rows: Iterable[tuple[Text, ...]]) -> Panel:
    """Rows under a title; the first column is never cut."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    for row in rows:
        table.add_row(*row)
    inside = table if table.row_count else Text("Nothing.", style="dim")
    return Panel(inside, title=Text(title, style="bold"), title_align="left")


def _words(text: str, style: str = "") -> Text:
    """Anybody's words on one line, and nothing but words."""
    line = " ".join(shown(text[:LONGEST]).split())
    return Text(line, style=style, no_wrap=True, overflow="ellipsis")


def _city(application: int | None, picture: Picture) -> Text:
    if application is None:
        return Text("–")
    return _words(picture.cities.get(application, f"application {application}"), "bold")


def _time(at: datetime, picture: Picture, call: Call) -> Text:
    """In the call's zone; with its day unless that is the picture's."""
    there, now = (one.astimezone(call.timezone) for one in (at, picture.at))
    return Text(f"{there:%H:%M:%S}" if there.date() == now.date() else f"{there:%Y-%m-%d %H:%M}")
