"""`citydesk receive` as a mail server calls it: bytes on standard input, an exit code."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.commands import receive as verb
from intake import store as rooms
from intake.applications import Application
from intake.contacts import Contact
from intake.messages import Address, Kept
from intake.store import Store

TOKEN = "abcdefghijklmnopqrstuvwxyz"  # noqa: S105  public in a test
MAIL = (
    b"From: The Mayor <mayor@gdynia.example>\nTo: desk@cities.example\nSubject: Hello\n\nHello.\n"
)


@pytest.fixture
def folder(tmp_path: Path, sqlite_template: Path) -> Path:
    shutil.copy(sqlite_template, tmp_path / "citydesk.sqlite3")
    return tmp_path


@pytest.fixture
def opened(folder: Path) -> Iterator[Store]:
    found = Store(f"sqlite:///{folder / 'citydesk.sqlite3'}")
    yield found
    found.close()


def receive(folder: Path, raw: bytes, *options: str) -> tuple[int, str]:
    """The exit code, and what was said."""
    given = {"CITYDESK_DATA": str(folder)}
    done = CliRunner().invoke(verb.receive, options, input=raw, env=given)
    return done.exit_code, done.output


def waiting(opened: Store) -> list[Kept]:
    with opened.reading() as connection:
        return rooms.inbox.waiting(connection, 10)


def test_a_mail_is_kept_with_its_lines_as_they_are_sent(folder: Path, opened: Store) -> None:
    code, said = receive(folder, b"From mayor@gdynia.example Thu May  1 12:00:00 2025\n" + MAIL)
    assert (code, said[:8]) == (0, "Kept as ")
    (kept,) = waiting(opened)
    assert kept.raw == MAIL.replace(b"\n", b"\r\n")
    assert (kept.sender, kept.recipients) == ("mayor@gdynia.example", ("desk@cities.example",))


def test_it_needs_no_serve_and_no_terminal(folder: Path, opened: Store) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "receive", "--to", "desk@cities.example"],
        input=MAIL, capture_output=True, check=False,
        env={**os.environ, "CITYDESK_DATA": str(folder)},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
    assert [kept.id for kept in waiting(opened)] == [done.stdout.decode().split()[-1]]


def test_a_fresh_folder_is_enough(tmp_path: Path) -> None:
    assert receive(tmp_path, MAIL)[0] == 0


def test_the_same_mail_again_is_fine_and_changes_nothing(folder: Path, opened: Store) -> None:
    assert receive(folder, MAIL)[0] == 0
    assert receive(folder, MAIL) == (0, "Kept before\n")
    assert len(waiting(opened)) == 1


def test_the_envelope_given_counts_before_the_headers(folder: Path, opened: Store) -> None:
    with opened.transaction() as connection:
        number = rooms.applications.next_number(connection)
        contact = Contact(address=Address(address="mayor@gdynia.example"), token=TOKEN)
        application = Application(
            number=number, call="v", opened_at=datetime(2025, 5, 1, tzinfo=UTC), contacts=(contact,)
        )
        rooms.applications.save(connection, [application])
    ours = f"desk+{TOKEN}@cities.example"
    code, _ = receive(folder, MAIL, "--from", "<>", "--to", "x@else.example", "--to", ours)
    assert code == 0
    assert (waiting(opened)[0].sender, waiting(opened)[0].recipients) == ("", (ours,))


def test_headers_name_the_recipient_where_nothing_is_given(folder: Path, opened: Store) -> None:
    raw = b"Return-Path: <>\nDelivered-To: desk+bounce-x@cities.example\n" + MAIL
    assert receive(folder, raw)[0] == 0
    (kept,) = waiting(opened)
    assert kept.sender == ""
    assert kept.recipients == ("desk+bounce-x@cities.example", "desk@cities.example")


def test_an_envelope_in_angle_brackets_is_the_same(folder: Path, opened: Store) -> None:
    code, _ = receive(folder, MAIL, "--from", "<a@b.example>", "--to", "<desk@cities.example>")
    assert code == 0
    (kept,) = waiting(opened)
    assert (kept.sender, kept.recipients) == ("a@b.example", ("desk@cities.example",))


@pytest.mark.parametrize("sender", ["a\x1b[2J@b.example", "\udcff@b.example"])
def test_a_sender_that_no_door_would_take_is_65(folder: Path, opened: Store, sender: str) -> None:
    code, said = receive(folder, MAIL, "--from", sender)
    assert (code, said[:9]) == (65, "553 5.1.7")
    assert not waiting(opened)


def test_a_recipient_that_no_door_would_take_is_67(folder: Path) -> None:
    assert receive(folder, MAIL, "--to", "desk+bounce-\x1b[2J@cities.example")[0] == 67


def test_a_fault_of_ours_is_75_and_said_in_a_line(
    folder: Path, opened: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(raw: bytes) -> str:
        raise RuntimeError("a bug in the door")

    monkeypatch.setattr(verb, "form_fault", fail)
    code, said = receive(folder, MAIL)
    assert code == 75
    assert "RuntimeError: a bug in the door\n" in said
    monkeypatch.undo()
    assert receive(folder, MAIL)[0] == 0


@pytest.mark.parametrize(
    ("to", "says"),
    [
        ("desk+old@cities.example", "unknown or has expired"),
        ("mayor@cities.example", "Nobody has this address"),
        ("desk@elsewhere.example", "do not relay"),
    ],
)
def test_an_unknown_recipient_is_67(folder: Path, to: str, says: str) -> None:
    code, said = receive(folder, MAIL, "--to", to)
    assert code == 67
    assert says in said


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"", "empty"),
        (MAIL + b"y" * 70_000, "a line longer"),
        (MAIL + b"y\n" * 13_000_000, "larger"),
    ],
)
def test_a_mail_that_no_door_would_take_is_65(folder: Path, raw: bytes, says: str) -> None:
    code, said = receive(folder, raw)
    assert code == 65
    assert says in said


def test_a_locked_store_is_75_and_later_the_mail_comes_in(folder: Path, opened: Store) -> None:
    with closing(sqlite3.connect(folder / "citydesk.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        code, said = receive(folder, MAIL)
        assert code == 75
        assert "database is locked" in said
    assert receive(folder, MAIL)[0] == 0


def test_trouble_with_the_set_up_is_75_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert receive(tmp_path / "nowhere", MAIL)[0] == 75
    monkeypatch.setenv("CITYDESK_HOLD", "soon")
    assert receive(tmp_path, MAIL)[0] == 75


def test_any_bytes_at_all_are_kept(folder: Path, opened: Store) -> None:
    raw = bytes(range(256)) * 40 + b"\xff\nTo: \xff\xfe@\x00, =?x?\nFrom: \xe9@\n\n\x00"
    assert receive(folder, raw)[0] == 0
    assert len(waiting(opened)) == 1


@pytest.mark.parametrize("field", ["To: ", "From: ", "Return-Path: "])
@pytest.mark.parametrize(
    "knot", ["(" * 60_000, "[(" * 30_000, "<" * 60_000, '"\\' * 30_000, "a:" * 30_000]
)
def test_a_knotted_address_list_is_kept_like_any_other(
    folder: Path, opened: Store, field: str, knot: str
) -> None:
    folded = "\n ".join(knot[at : at + 900] for at in range(0, len(knot), 900))
    assert receive(folder, f"{field}{folded}@x.example\n\nHello.\n".encode())[0] == 0
    assert [kept.recipients for kept in waiting(opened)] == [("desk@cities.example",)]


@pytest.mark.parametrize(
    ("head", "sender"),
    [
        (b"From: root\n", "root"),
        (b"From: The Mayor <mayor@gdynia.example> (office)\n", "mayor@gdynia.example"),
        (b"Return-Path: <>\nFrom: mayor@gdynia.example\n", ""),
        (b"Return-Path: <a@b.example>\nFrom: mayor@gdynia.example\n", "a@b.example"),
        (b"", ""),
    ],
)
def test_the_sender_is_the_return_path_or_what_from_says(
    folder: Path, opened: Store, head: bytes, sender: str
) -> None:
    assert receive(folder, head + b"Subject: Hello\n\nHello.\n")[0] == 0
    assert waiting(opened)[0].sender == sender
