"""A real desk to write to: `citydesk serve` in a process of its own, a mailbox as its relay.

People write with smtplib and get their letters from the mailbox, as from any mail server.
"""

import asyncio
import email
import json
import os
import queue
import signal
import smtplib
import subprocess
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP, default
from email.utils import make_msgid
from pathlib import Path
from typing import Any, TypeVar

from aiosmtpd import smtp
from aiosmtpd.smtp import Envelope, Session
from click.testing import CliRunner, Result

from bot.__main__ import main

T = TypeVar("T")
ADDRESS = "desk@cities.example"
ORGANIZER = "organizer@committee.example"
PATIENCE = 60.0
"""Seconds after which a letter that does not come is a fault, on a busy machine too."""
FIRST = """Dear Sirs,

the city of {city} would like to take part.

Kind regards
{name}
Deputy Mayor
City of {city}
"""
QUIET = 0.5
"""Seconds without a letter that count as silence."""


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A letter as a mail program shows it."""

    to: str
    sender: str
    subject: str
    message_id: str
    in_reply_to: str
    references: str
    text: str
    html: str
    raw: bytes

    @property
    def questions(self) -> dict[int, str]:
        """The numbered lines of the text part."""
        heads = (line.partition(". ") for line in self.text.splitlines())
        return {int(number): text for number, _, text in heads if number.isdigit()}


def opened(raw: bytes, to: str) -> Letter:
    message = email.message_from_bytes(raw, policy=default)
    parts = {kind: message.get_body(preferencelist=(kind,)) for kind in ("plain", "html")}
    text, html = (str(part.get_content()) if part else "" for part in parts.values())
    return Letter(
        to=to,
        sender=str(message["Reply-To"] or message["From"]),
        subject=str(message["Subject"]),
        message_id=str(message["Message-ID"]),
        in_reply_to=str(message["In-Reply-To"] or ""),
        references=str(message["References"] or ""),
        text=text,
        html=html,
        raw=raw,
    )


class Mailbox:
    """A mail server that takes everything and keeps it by recipient."""

    def __init__(self) -> None:
        self._letters: defaultdict[str, queue.Queue[Letter]] = defaultdict(queue.Queue)
        self.all: list[Letter] = []

    async def handle_DATA(self, line: smtp.SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        assert isinstance(envelope.content, bytes)
        for recipient in envelope.rcpt_tos:
            letter = opened(envelope.content, recipient)
            self.all.append(letter)
            self._letters[recipient].put(letter)
        return "250 2.0.0 taken"

    def next_for(self, address: str, patience: float = PATIENCE) -> Letter:
        """The next letter to this address; AssertionError where none comes."""
        try:
            return self._letters[address].get(timeout=patience)
        except queue.Empty:
            raise AssertionError(f"no letter came to {address}") from None

    def rest_for(self, address: str) -> list[Letter]:
        """The letters to this address that have come and nobody has read."""
        waiting = self._letters[address]
        return [waiting.get_nowait() for _ in range(waiting.qsize())]

    def has_nothing_for(self, address: str) -> bool:
        try:
            self._letters[address].get(timeout=QUIET)
        except queue.Empty:
            return True
        return False


@dataclass(kw_only=True)
class Person:
    """Somebody with a mail program, who writes and replies to the last letter that came."""

    address: str
    name: str
    mailbox: Mailbox
    port: int
    letters: list[Letter] = field(default_factory=list)

    def write(self, text: str, **more: Any) -> Letter:
        """Send a mail and wait for the letter that answers it."""
        self.send(self.mail(text, **more))
        return self.receive()

    def receive(self, patience: float = PATIENCE) -> Letter:
        letter = self.mailbox.next_for(self.address, patience)
        self.letters.append(letter)
        return letter

    def hears_nothing(self) -> bool:
        return self.mailbox.has_nothing_for(self.address)

    @property
    def last(self) -> Letter:
        return self.letters[-1]

    def mail(
        self,
        text: str,
        *,
        subject: str = "",
        to: str = "",
        fresh: bool = False,
        html: bool = False,
        files: Mapping[str, bytes] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> EmailMessage:
        """A mail; a reply to the last letter unless it is fresh or there is none."""
        message = EmailMessage(policy=SMTP)
        message["From"] = f"{self.name} <{self.address}>" if self.name else self.address
        message["Message-ID"] = make_msgid(domain=self.address.partition("@")[2])
        is_reply = bool(self.letters) and not fresh
        message["To"] = to or (self.last.sender if is_reply else ADDRESS)
        message["Subject"] = subject or (self.last.subject if is_reply else "Our application")
        if is_reply:
            message["In-Reply-To"] = self.last.message_id
            message["References"] = f"{self.last.references} {self.last.message_id}".strip()
        for name, value in (headers or {}).items():
            message[name] = value
        message.set_content(text, subtype="html" if html else "plain")
        for name, content in (files or {}).items():
            message.add_attachment(content, "application", "octet-stream", filename=name)
        return message

    def send(self, message: EmailMessage) -> None:
        with smtplib.SMTP("127.0.0.1", self.port, timeout=PATIENCE) as line:
            line.send_message(message, from_addr=self.address)

    def above(self, text: str) -> str:
        """The text typed above the quoted last letter."""
        wrote = f"On Mon, 2 Nov 2026 at 10:12, Citydesk <{self.last.sender}> wrote:"
        return f"{text}\n\n{wrote}\n\n{self.quoted()}"

    def quoted(self) -> str:
        return "\n".join(f"> {line}".rstrip() for line in self.last.text.splitlines())

    def between(self, answers: Mapping[int, str]) -> str:
        """The last letter quoted whole, with answers typed under its numbered questions."""
        lines: list[str] = []
        for line in self.last.text.splitlines():
            lines.append(f"> {line}".rstrip())
            number = line.partition(". ")[0]
            if number.isdigit() and int(number) in answers:
                lines += ["", answers[int(number)], ""]
        return "\n".join(lines)


@dataclass(kw_only=True)
class Desk:
    """A serving desk, and the command line beside it."""

    environment: dict[str, str]
    mailbox: Mailbox
    port: int = 0

    def person(self, address: str, name: str = "") -> Person:
        return Person(address=address, name=name, mailbox=self.mailbox, port=self.port)

    def official(self, city: str, name: str = "Anna Nowak") -> Person:
        """Somebody whose first mail for this city was answered."""
        host = "".join(letter for letter in city.lower() if letter.isascii() and letter.isalnum())
        person = self.person(f"mayor@{host}.example", name)
        person.write(FIRST.format(city=city, name=name))
        return person

    def run(self, *words: str, **more: str) -> Result:
        """`citydesk …`, in this process, without a terminal; `more` are other settings."""
        return CliRunner().invoke(main, words, env=self.environment | more)

    def json(self, *words: str) -> Any:
        result = self.run(*words, "--json")
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    def show(self, city: str) -> Any:
        return self.json("show", city)

    def queue(self, city: str | None) -> list[dict[str, Any]]:
        """What waits for an organizer about this city."""
        return [one for one in self.json("queue") if one["city"] == city]

    def told_organizers(self, words: str) -> Letter:
        """The letter to the organizers that holds these words, once it has come."""

        def found() -> Letter | None:
            told = (one for one in self.mailbox.all if one.to == ORGANIZER and words in one.text)
            return next(told, None)

        letter = eventually(found)
        assert letter, f"no letter about {words!r} came to the organizers"
        return letter

    def texts(self) -> dict[str, str]:
        """The call's questions by ID, as `call show` prints them."""
        return {one["id"]: one["text"] for one in self.json("call", "show")["questions"]}


def eventually(found: Callable[[], T]) -> T:
    """What is found once it is any, or after `PATIENCE` what there is."""
    until = time.monotonic() + PATIENCE
    while not (one := found()) and time.monotonic() < until:
        time.sleep(0.05)
    return one


def environment(folder: Path, relay: int, database: str | None = None) -> dict[str, str]:
    """The settings of a desk in this folder, whatever the machine's environment says."""
    return {
        "CITYDESK_DATA": str(folder),
        "CITYDESK_MAIL_ADDRESS": ADDRESS,
        "CITYDESK_MAIL_LISTEN": "127.0.0.1:0",
        "CITYDESK_MAIL_RELAY": f"smtp://127.0.0.1:{relay}",
        "CITYDESK_MAIL_RATE": "0",
        "CITYDESK_HOLD": "0",
        "CITYDESK_ORGANIZERS": ORGANIZER,
        "CITYDESK_ORGANIZER": "Organizer on duty",
        "CITYDESK_CONFIG": "",
        "CITYDESK_CALL": "",
        "CITYDESK_DATABASE": database or "",
        "CITYDESK_OPERATOR_LISTEN": "",
    }


@contextmanager
def mailing() -> Iterator[tuple[Mailbox, int]]:
    """A mailbox that listens in a thread of its own, and its port."""
    mailbox, loop = Mailbox(), asyncio.new_event_loop()
    server = loop.run_until_complete(
        loop.create_server(lambda: smtp.SMTP(mailbox, loop=loop), "127.0.0.1", 0)
    )
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield mailbox, server.sockets[0].getsockname()[1]
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        server.close()
        for task in asyncio.all_tasks(loop):
            task.cancel()
        loop.run_until_complete(asyncio.sleep(0))
        loop.close()


@contextmanager
def serving(
    settings: dict[str, str], patience: float = 5.0
) -> Iterator[tuple[int, "subprocess.Popen[str]"]]:
    """`citydesk serve` with these settings: its port, once it said that it is ready.

    `patience` is how many seconds it may take to go down.
    """
    log = Path(settings["CITYDESK_DATA"]) / "serve.log"
    with log.open("w") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "serve"],
            env=os.environ | settings, stdout=subprocess.PIPE, stderr=errors, text=True,
        )  # fmt: skip
        assert process.stdout
        try:
            ready = process.stdout.readline()
            assert "ready" in ready, log.read_text()
            yield int(ready.rpartition(":")[2]), process
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(timeout=patience)
            finally:
                process.kill()
                process.stdout.close()


@contextmanager
def working(folder: Path, database: str | None = None, **more: str) -> Iterator[Desk]:
    """A desk at work on sample dates in a new data folder."""
    with mailing() as (mailbox, relay):
        desk = Desk(environment=environment(folder, relay, database) | more, mailbox=mailbox)
        made = desk.run("init", "--sample")
        assert made.exit_code == 0, made.output
        with serving(desk.environment) as (port, _):
            desk.port = port
            yield desk
