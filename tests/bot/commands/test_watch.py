"""`citydesk watch`: one picture as text, and the live one in a pseudo-terminal."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.__main__ import main
from intake.applications import State
from intake.calls import loading
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.decisions import Decision, DecisionState, Outcome
from intake.notices import NEVER, LetterState
from intake.store import Store, applications, cases, correspondence, decisions, inbox, outbox
from tests.intake.store.samples import (
    NOW,
    a_full_application,
    a_kept,
    a_letter,
    a_message,
    after,
    an_application,
)
from tests.journeys import desk as desks

PATIENCE = 120.0
"""Seconds after which words that do not appear are a fault."""
WIDTHS = [40, 80, 120, 200]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    made = CliRunner().invoke(main, ["init", "--sample"], env=desks.environment(tmp_path, 1))
    assert made.exit_code == 0, made.output
    with opened(tmp_path) as store:
        store.migrate()
    return tmp_path


@contextmanager
def opened(folder: Path) -> Iterator[Store]:
    store = Store(f"sqlite:///{folder / 'citydesk.sqlite3'}")
    try:
        yield store
    finally:
        store.close()


def watch(folder: Path, *words: str, **more: str) -> Result:
    environment = desks.environment(folder, relay=1) | {"COLUMNS": "200"} | more
    return CliRunner().invoke(main, ["watch", *words], env=environment)


def arrive(store: Store, number: int, subject: str) -> None:
    """A mail that came and was done."""
    with store.transaction() as connection:
        inbox.keep(connection, [a_kept(number, raw=subject.encode("utf-8", "replace"))])
        said = replace(a_message(f"m{number}"), subject=subject, received_at=after(hours=number))
        inbox.done(connection, f"m{number}", message=said, application=1, at=NOW)


def version(folder: Path) -> str:
    """Of the call in this folder."""
    return loading.load((folder / "call.toml").read_text(encoding="utf-8")).version


def panel(picture: str, title: str) -> str:
    """The lines of the panel with this title."""
    return picture.partition(f"─ {title}")[2].partition("╰")[0]


# --- one picture --------------------------------------------------------------------------------


def test_a_played_desk_is_seen_in_one_picture(tmp_path: Path) -> None:
    with desks.working(tmp_path) as desk:
        desk.official("Gent").write("May we send two figures?")
        number = desk.queue("Gent")[0]["case"]
        result = desk.run("watch", "--once", COLUMNS="200")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "Gent, BE" in panel(result.stdout, "Arrivals · 0 waiting · 0 parked")
    assert "Our application" in panel(result.stdout, "Arrivals")
    assert "mayor@gent.example" in panel(result.stdout, "Letters")
    case = panel(result.stdout, "Queue · 1 waiting")
    assert f"{number}  question  Gent, BE  May we send two figures?" in case
    due = panel(result.stdout, "Due · Asia/Shanghai")
    assert "registration closes" in due
    assert "is the deadline" in due


def test_without_a_terminal_one_picture_is_printed_without_codes(data: Path) -> None:
    result = watch(data)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "\x1b" not in result.stdout
    assert panel(result.stdout, "Arrivals").count("Nothing.") == 1


def test_times_are_in_the_zone_of_the_call_with_their_day(data: Path) -> None:
    with opened(data) as store:
        arrive(store, 1, "Our application")
    result = watch(data, "--once")
    assert "2025-02-15 18:30  " in panel(result.stdout, "Arrivals")
    assert "Asia/Shanghai" in result.stdout.splitlines()[0]


HOSTILE = [
    ("[red]Gdynia[/red]", "[red]Gdynia[/red]"),
    ("[/] :warning: [link=x]", "[/] :warning: [link=x]"),
    ("Gdynia\x1b[2J\x07\x9b31m", "Gdynia\ufffd[2J\ufffd\ufffd31m"),
    ("one\r\ntwo\tthree\x0b", "one\ufffd two three\ufffd"),
    ("\u202egnol\u2066", "\ufffdgnol\ufffd"),
]


@pytest.mark.parametrize(("words", "seen"), HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_are_shown_literally_in_every_panel(
    data: Path, words: str, seen: str
) -> None:
    with opened(data) as store:
        with store.transaction() as connection:
            named = replace(a_full_application(), city=words, country=None, call=version(data))
            applications.save(connection, [replace(named, next_at=after(days=1))])
            outbox.post(connection, [a_letter(1, notice=words)])
            matter = Case(kind=CaseKind.QUESTION, text=words, at=NOW, application=1)
            cases.open(connection, matter)
        arrive(store, 1, words)
    result = watch(data, "--once")
    counts = {title: panel(result.stdout, title).count(seen) for title in TITLES}
    assert counts == {"Arrivals": 2, "Letters": 2, "Queue": 2, "Due": 1}
    assert not any(one in result.stdout for one in "\x1b\x07\x9b\r\t\x0b\u202e\u2066")


TITLES = ("Arrivals", "Letters", "Queue", "Due")


@pytest.mark.parametrize("width", WIDTHS)
def test_no_line_is_wider_than_the_terminal_is_said_to_be(data: Path, width: int) -> None:
    with opened(data) as store:
        arrive(store, 1, "很长的主题" * 10_000)
    lines = watch(data, "--once", COLUMNS=str(width)).stdout.splitlines()
    assert {len(line) for line in lines if line[0] in "╭╰"} == {max(width, 120)}


def test_letters_are_counted_by_what_became_of_them(data: Path) -> None:
    states = (LetterState.HELD, LetterState.FAILED, LetterState.FAILED, LetterState.SENT)
    with opened(data) as store, store.transaction() as connection:
        outbox.post(connection, [a_letter(n, state=state) for n, state in enumerate(states)])
    assert "Letters · 0 queued · 1 held · 2 failed" in watch(data, "--once").stdout


def test_messages_that_wait_or_are_parked_are_counted(data: Path) -> None:
    with opened(data) as store, store.transaction() as connection:
        inbox.keep(connection, [a_kept(n, raw=b"%d" % n) for n in range(3)])
        inbox.park(connection, "m1", "unreadable", NOW)
    assert "Arrivals · 2 waiting · 1 parked" in watch(data, "--once").stdout


def a_decision(number: int, state: DecisionState, due_at: datetime | None) -> Decision:
    return Decision(
        application=number, outcome=Outcome.TITLED, reason="All standards are met.",
        by="Organizer on duty", at=NOW, call="2025-1", stage=Stage.FINAL_REVIEW, findings=(),
        needs_second=True, state=state, due_at=due_at,
    )  # fmt: skip


def test_decisions_that_wait_stand_before_what_time_brings_in_its_order(data: Path) -> None:
    soon = datetime.now(UTC) + timedelta(minutes=5)
    cities = (
        (1, "Gdynia", State.REGISTERED),
        (2, "Gent", State.REGISTERED),
        (3, "Lyon", State.OPEN),
    )
    with opened(data) as store, store.transaction() as connection:
        for number, city, state in cities:
            next_at = NEVER if state is State.OPEN else None
            named = an_application(number, city=city, state=state, next_at=next_at)
            applications.save(connection, [replace(named, call=version(data))])
        decisions.add(connection, a_decision(1, DecisionState.HELD, soon))
        decisions.add(connection, a_decision(2, DecisionState.PROPOSED, None))
    due = panel(watch(data, "--once").stdout, "Due")
    effect, second = "decision 1, gets the title: takes effect", "decision 2, gets the title: waits"
    assert due.index(second) < due.index(effect) < due.index("Lyon, PL")


def test_without_a_data_folder_one_line_says_what_to_do(tmp_path: Path) -> None:
    result = watch(tmp_path / "none")
    assert result.exit_code == 1
    assert "`citydesk init` makes" in result.stderr
    assert len(result.stderr.splitlines()) == 1


# --- live ---------------------------------------------------------------------------------------


@dataclass(kw_only=True)
class Terminal:
    """A pseudo-terminal in which the desk is watched."""

    mine: int
    theirs: int
    process: "subprocess.Popen[bytes]"
    before: list[object]
    seen: bytearray = field(default_factory=bytearray)

    def shows(self, words: str) -> None:
        """Wait for these words; what was shown until then does not count again."""
        until = time.monotonic() + PATIENCE
        while words.encode() not in self.seen:
            left = until - time.monotonic()
            ready = select.select([self.mine], [], [], max(left, 0))[0]
            assert ready, (
                f"{words!r} did not appear in {self.seen[-5000:].decode(errors='replace')}"
            )
            self.seen += os.read(self.mine, 65536)
        del self.seen[: self.seen.index(words.encode()) + len(words.encode())]

    def ends(self) -> int:
        """The exit code, once the terminal was left as it had been found."""
        self.shows("\x1b[?1049l")
        code = self.process.wait(PATIENCE)
        assert termios.tcgetattr(self.theirs) == self.before
        return code


@contextmanager
def terminal(folder: Path, *words: str, columns: int = 140, rows: int = 40) -> Iterator[Terminal]:
    mine, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    before = termios.tcgetattr(theirs)
    settings = desks.environment(folder, relay=1) | {"TERM": "xterm-256color"}
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "watch", "--every", "0.1", *words],
        env={key: one for key, one in os.environ.items() if key not in ("COLUMNS", "LINES")}
        | settings,
        stdin=theirs, stdout=theirs, stderr=theirs,
    )  # fmt: skip
    try:
        yield Terminal(mine=mine, theirs=theirs, process=process, before=before)
    finally:
        process.kill()
        process.wait()
        os.close(mine)
        os.close(theirs)


def test_what_arrives_is_seen_until_q_is_pressed(data: Path) -> None:
    with opened(data) as store, terminal(data) as seen:
        seen.shows("0 waiting")
        arrive(store, 1, "First mail")
        seen.shows("First mail")
        arrive(store, 2, "Second mail")
        seen.shows("Second mail")
        os.write(seen.mine, b"xq")
        assert seen.ends() == 0


@pytest.mark.parametrize("name", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_and_leaves_the_terminal_as_it_was(data: Path, name: int) -> None:
    with terminal(data) as seen:
        seen.shows("Due")
        seen.process.send_signal(name)
        assert seen.ends() == 0


def test_a_small_terminal_has_all_four_panels(data: Path) -> None:
    with terminal(data, columns=80, rows=24) as seen:
        for title in TITLES:
            seen.shows(title)
        os.write(seen.mine, b"q")
        assert seen.ends() == 0


def test_a_writer_is_never_kept_waiting(data: Path) -> None:
    with opened(data) as store, terminal(data) as seen:
        with store.transaction() as connection:
            outbox.post(connection, [a_letter(1)])
            seen.shows("0 queued")
            seen.shows("0 queued")
        seen.shows("1 queued")


def test_a_store_that_is_gone_leaves_the_last_picture_until_it_is_back(data: Path) -> None:
    file, aside = data / "citydesk.sqlite3", data / "aside.db"
    with opened(data) as store:
        arrive(store, 1, "First mail")
    with terminal(data) as seen:
        seen.shows("First mail")
        file.rename(aside)
        seen.shows("Last seen then: the database file is gone.")
        seen.shows("First mail")
        assert not file.exists()
        aside.rename(file)
        with opened(data) as store:
            arrive(store, 2, "Second mail")
        seen.shows("Second mail")
        os.write(seen.mine, b"q")
        assert seen.ends() == 0


def test_its_help_loads_no_drawing(data: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "bot", "--help"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "Watch the desk live: arrivals, letters, queue, due dates." in told.stdout
    assert "rich" not in told.stderr


# --- the store's part ---------------------------------------------------------------------------


def test_the_store_gives_the_newest_few_of_many(store: Store) -> None:
    for number in range(4):
        arrive(store, number, f"Mail {number}")
    with store.transaction() as connection:
        for number in range(4):
            next_at = after(days=9 - number)
            applications.save(connection, [an_application(number + 1, next_at=next_at)])
            cases.open(connection, Case(kind=CaseKind.QUESTION, text="x", at=NOW))
        cases.close(connection, 4, NOW)
        applications.save(connection, [an_application(5, next_at=None, city=None)])
        assert [one.number for one in cases.newest(connection, 2)] == [3, 2]
        assert cases.count_waiting(connection) == 3
        assert [one.number for one in applications.coming(connection, 2)] == [4, 3]
        assert applications.cities(connection, [1, 1, 5, 9]) == {1: "Gdynia, PL"}
        mails = correspondence.latest(connection, 2)
        assert [one.subject for one in mails] == ["Mail 3", "Mail 2"]
