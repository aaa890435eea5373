"""A whole desk in this process, so that its parts can be broken and its clock moved."""

import asyncio
import signal
import smtplib
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import parseaddr
from pathlib import Path
from typing import Any

import pytest

from bot import clock, runtime, settings
from bot.clock import Clock, Rehearsal
from intake import store
from intake.desk import Office
from intake.messages import Kept, Message
from intake.notices import Letter
from intake.store.chats.signals import Signal
from tests.journeys import desk as desks
from tests.journeys.desk import ORGANIZER, Desk

SOON = 5.0
"""Seconds to wait for what should take one, on a busy machine."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A data folder and a mailbox; each test runs its own desk on them."""
    with desks.mailing() as (mailbox, relay):
        there = Desk(environment=desks.environment(tmp_path / "data", relay), mailbox=mailbox)
        assert there.run("init", "--sample").exit_code == 0
        yield there


@contextmanager
def at_work(desk: Desk, *, now: Clock = clock.now, **broken: Any) -> Iterator[None]:
    """The desk serves in a thread while the block lasts, with these parts in place of its own."""
    given = settings.load(desk.environment)
    office = replace(runtime.build(given), **broken)
    loop = asyncio.new_event_loop()
    serving = runtime.Serving(office, given, now=now)
    listening, places = threading.Event(), list[str]()

    def ready(place: str) -> None:
        places.append(place)
        listening.set()

    thread = threading.Thread(target=lambda: loop.run_until_complete(serving.run(ready)))
    thread.start()
    try:
        assert listening.wait(5)
        desk.port = int(places[0].rpartition(":")[2])
        yield
    finally:
        loop.call_soon_threadsafe(serving.stopping.set)
        thread.join()
        loop.close()


def office_of(desk: Desk) -> Office:
    return runtime.build(settings.load(desk.environment))


def raising_on(part: Any, words: str) -> Any:
    """The same part of a desk, but it fails on whatever holds these words."""

    def broken(*given: Any, **more: Any) -> Letter | Message:
        for one in given:
            if words in (one.raw.decode() if isinstance(one, Kept) else str(one)):
                raise ZeroDivisionError("broken on purpose")
        made: Letter | Message = part(*given, **more)
        return made

    return broken


@pytest.mark.parametrize("part", ["read", "render"])
def test_a_message_the_desk_fails_on_is_parked_whole_and_taken_up_again(
    desk: Desk, part: str
) -> None:
    office = office_of(desk)
    unlucky, lucky = desk.person("mayor@pecs.example"), desk.person("mayor@eger.example")
    with at_work(desk, **{part: raising_on(getattr(office, part), "Pécs")}):
        unlucky.port = lucky.port = desk.port
        unlucky.send(unlucky.mail("The city of Pécs would like to take part."))
        assert "Hello" in desk.told_organizers("the desk failed on it").text
        assert "Eger" in lucky.write("The city of Eger would like to take part.").text
        assert unlucky.hears_nothing()
        assert [one["kind"] for one in desk.queue(None)] == ["parked"]
        refused = desk.run("retry")
        assert (refused.exit_code, "Add --yes" in refused.stderr) == (1, True)
        assert len(desk.json("retry", "--dry-run")["messages"]) == 1
    with at_work(desk):
        assert desk.json("retry", "--yes")["done"] is True
        assert "Pécs" in unlucky.receive().text
        assert unlucky.hears_nothing()
        assert desk.json("retry", "--dry-run")["messages"] == []


def test_what_was_parked_of_slack_is_taken_up_again(desk: Desk) -> None:
    office = office_of(desk)
    with office.store.transaction() as connection:
        signal = Signal(id="Ev1", kind="message", raw=b"{}", received_at=clock.now())
        store.signals.keep(connection, [signal])
        store.signals.park(connection, "Ev1", "LookupError: never", clock.now())
    assert "From Slack, message Ev1: LookupError: never" in desk.run("retry", "--dry-run").output
    assert desk.json("retry", "Ev1", "--yes")["signals"] == ["Ev1"]
    with office.store.reading() as connection:
        assert [one.id for one in store.signals.waiting(connection, clock.now(), 9)] == ["Ev1"]
    assert desk.json("retry", "--dry-run")["signals"] == []


def test_a_message_that_fails_again_is_parked_again(desk: Desk) -> None:
    office = office_of(desk)
    writer = desk.person("mayor@pecs.example")
    with at_work(desk, render=raising_on(office.render, "Pécs")):
        writer.port = desk.port
        writer.send(writer.mail("The city of Pécs would like to take part."))
        desk.told_organizers("the desk failed on it")
        parked = desk.json("retry", "--yes")["messages"]
        until = time.monotonic() + 60
        while desk.json("retry", "--dry-run")["messages"] != parked:
            assert time.monotonic() < until
            time.sleep(0.05)
    assert writer.hears_nothing()


def test_organizers_get_one_digest_a_day_where_something_waits(desk: Desk) -> None:
    hours = Rehearsal(datetime(2026, 11, 20, 20, 0, tzinfo=UTC))  # 04:00 in the call's zone
    with at_work(desk, now=hours):
        writer = desk.official("Gdynia")
        writer.write("May we send two figures?")
    organizer = desk.person(ORGANIZER)
    assert organizer.hears_nothing()
    hours.wait(timedelta(hours=5))
    with at_work(desk, now=hours):
        digest = organizer.receive()
    assert "Daily digest: 1 waiting" in digest.subject
    assert "May we send two figures?" in digest.text
    hours.wait(timedelta(hours=2))
    with at_work(desk, now=hours):
        assert organizer.hears_nothing()


def test_work_of_another_program_is_noticed_within_a_second(desk: Desk) -> None:
    with at_work(desk):
        official = desk.official("Gdynia")
        assert desk.run("ask", "Gdynia", "S1", "--yes").exit_code == 0
        official.receive(patience=SOON)


@pytest.mark.parametrize("name", [signal.SIGTERM, signal.SIGINT])
def test_serve_says_one_line_when_ready_and_ends_soon_after_a_signal(
    desk: Desk, name: signal.Signals
) -> None:
    with desks.serving(desk.environment) as (port, process):
        assert port > 0
        process.send_signal(name)
        assert process.wait(timeout=5) == 0
        assert process.stdout
        assert process.stdout.read() == ""


def test_serve_says_in_one_line_that_its_place_is_taken(desk: Desk) -> None:
    with at_work(desk):
        taken = desk.run("serve", CITYDESK_MAIL_LISTEN=f"127.0.0.1:{desk.port}")
    assert (taken.exit_code, taken.stdout) == (1, "")
    assert taken.stderr.startswith("Error: ")
    assert "address already in use" in taken.stderr


def test_a_reply_address_is_looked_up_while_the_desk_decides(desk: Desk) -> None:
    decided, reader = threading.Event(), office_of(desk).read

    def slow(kept: Kept, **more: Any) -> Message:
        if b"takes long" in kept.raw:
            decided.wait(SOON)
        return reader(kept, **more)

    with at_work(desk, read=slow):
        anna = desk.official("Gdynia")
        anna.send(anna.mail("This takes long."))
        with smtplib.SMTP("127.0.0.1", desk.port, timeout=SOON / 2) as line:
            line.ehlo()
            line.mail("ben@gdynia.example")
            code, _ = line.rcpt(parseaddr(anna.last.sender)[1])
        decided.set()
    assert code == 250
