"""A desk as a real program among senders that try again like mail servers, and a mailbox.

Invariant: nothing here reaches into the running desk; what it did is counted from outside, in the
mailbox and, at the end, in its store.
"""

import asyncio
import os
import signal
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP as CRLF
from pathlib import Path

import aiosmtplib

from bot import settings
from bot.commands.init import make_folder
from tests.bot.mail.relays import FakeRelay
from tests.ports import free_port

ADDRESS = "desk@cities.example"
LEASE = 31.0
"""Seconds a restart comes later by the desk's clock: no lease of the one killed holds any more."""
PATIENCE = 120.0
"""Seconds, most of them for the starts between kills: five of them behind one mail take 60 s on a
busy machine."""


@dataclass(kw_only=True)
class Desk:
    """The desk's program: started, killed, ended; always on the same port.

    `later` is how far its clock will be ahead at the next start, in seconds.
    """

    folder: Path
    database: str
    relay: int
    port: int = field(default_factory=free_port)
    more: dict[str, str] = field(default_factory=dict)
    later: float = 0.0
    process: asyncio.subprocess.Process | None = None

    def __post_init__(self) -> None:
        given = settings.rehearsal(self.folder)
        make_folder(given, sample=True, say=lambda line: None)

    @property
    def environment(self) -> dict[str, str]:
        clean = {name: text for name, text in os.environ.items() if "CITYDESK" not in name}
        return clean | {
            "CITYDESK_DATA": str(self.folder),
            "CITYDESK_DATABASE": self.database,
            "CITYDESK_MAIL_LISTEN": f"127.0.0.1:{self.port}",
            "CITYDESK_MAIL_RELAY": f"smtp://127.0.0.1:{self.relay}",
            "CITYDESK_MAIL_RATE": "0",
            "CITYDESK_HOLD": "0",
            **self.more,
        }

    async def start(self, *arguments: str, module: str = "tests.journeys.doomed") -> None:
        """Run it and return when it is ready, or was killed before it was."""
        if module == "tests.journeys.doomed":
            arguments = (*arguments, "--later", str(self.later))
        with (self.folder / "log").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", module, *arguments,
                cwd=Path(__file__).parents[2], env=self.environment,
                stdout=asyncio.subprocess.PIPE, stderr=log,
            )  # fmt: skip
        self.later += LEASE
        assert self.process.stdout
        line = await asyncio.wait_for(self.process.stdout.readline(), PATIENCE)
        assert line or await self.death() == -signal.SIGKILL, self.log()

    async def serve(self) -> None:
        """Run `citydesk serve` itself."""
        await self.start("serve", module="bot")

    async def beside(self, *words: str, module: str = "bot") -> asyncio.subprocess.Process:
        """Start another program on the same store."""
        return await asyncio.create_subprocess_exec(
            sys.executable, "-m", module, *words,
            cwd=Path(__file__).parents[2], env=self.environment,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip

    async def verb(self, *words: str) -> tuple[int, str]:
        """Run another verb of the command line beside it; its exit and what it said."""
        process = await self.beside(*words)
        said, _ = await process.communicate()
        return process.returncode or 0, said.decode()

    def strike(self) -> None:
        """Kill -9, at once."""
        assert self.process
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGKILL)

    async def death(self) -> int:
        """Wait until it is gone; how it ended."""
        assert self.process
        return await asyncio.wait_for(self.process.wait(), PATIENCE)

    async def end(self) -> float:
        """SIGTERM; the seconds it took to end. It must end without a fault."""
        assert self.process
        began = time.monotonic()
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
        assert await self.death() in (0, -signal.SIGKILL), self.log()
        return time.monotonic() - began

    def log(self) -> str:
        return (self.folder / "log").read_text(errors="replace")

    @property
    def memory(self) -> int:
        """Megabytes that are resident now."""
        assert self.process
        pages = Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE") // 2**20


# --- senders ------------------------------------------------------------------------------------


@dataclass(kw_only=True)
class Mail:
    """One mail of a sender; its bytes are the same at each try."""

    sender: str
    recipient: str
    raw: bytes
    id: str
    tries: int = 0
    replies: list[str] = field(default_factory=list)


def mail(
    sender: str, text: str, *, name: str, to: str = ADDRESS, answers: str = "", pad: int = 0
) -> Mail:
    """A plain mail; `name` makes its Message-ID, `answers` is the letter it replies to."""
    message = EmailMessage(policy=CRLF)
    message["From"], message["To"] = sender, to
    message["Subject"] = "Global Demonstration City"
    message["Date"] = "Mon, 03 Mar 2025 10:00:00 +0000"
    message["Message-ID"] = f"<{name}@mail.example>"
    if answers:
        message["In-Reply-To"] = message["References"] = answers
    message.set_content(text)
    if pad:
        filler = os.urandom(pad)
        message.add_attachment(filler, maintype="application", subtype="pdf", filename="a.pdf")
    return Mail(sender=sender, recipient=to, raw=bytes(message), id=f"<{name}@mail.example>")


async def bring(port: int, one: Mail, *, patience: float = 10.0) -> str:
    """Hand the mail over in one visit: the reply, "" where there is none."""
    one.tries += 1
    line = aiosmtplib.SMTP(hostname="127.0.0.1", port=port, timeout=patience, start_tls=False)
    try:
        await line.connect()
        _, said = await line.sendmail(one.sender, [one.recipient], one.raw)
        reply = f"250 {said}"
    except aiosmtplib.SMTPRecipientsRefused as refused:
        reply = f"{refused.recipients[0].code} {refused.recipients[0].message}"
    except aiosmtplib.SMTPResponseException as refused:
        reply = f"{refused.code} {refused.message}"
    except (aiosmtplib.SMTPException, OSError):
        reply = ""
    finally:
        line.close()
    one.replies.append(reply)
    return reply


async def deliver(port: int, one: Mail, *, pause: float = 0.1) -> str:
    """Bring the mail as a mail server does: again, until it is taken or refused for good."""
    while True:
        reply = await bring(port, one)
        if reply.startswith(("2", "5")):
            return reply
        await asyncio.sleep(pause)


async def visit(port: int, sender: str, recipients: Sequence[str], content: bytes) -> list[str]:
    """All that the door says in one visit in which everything is sent at once, as it stands."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    to = "".join(f"RCPT TO:<{one}>\r\n" for one in recipients)
    replies = [await reader.readline()]
    reading = asyncio.create_task(reader.read())
    writer.write(f"HELO x\r\nMAIL FROM:<{sender}>\r\n{to}DATA\r\n".encode())
    writer.write(content + b"\r\n.\r\n")
    writer.write(b"QUIT\r\n")
    with suppress(ConnectionError):
        await asyncio.wait_for(writer.drain(), PATIENCE)
    replies += (await asyncio.wait_for(reading, PATIENCE)).splitlines()
    writer.close()
    said = [reply.decode() for reply in replies[1:]]
    return said[:-1] if said and said[-1].startswith("221") else said


# --- the mailbox --------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Received:
    """A letter as it lies in the mailbox."""

    id: str
    answers: str
    to: str
    reply_to: str
    text: str


class Mailbox(FakeRelay):
    """The relay, and what it took in the order in which it came."""

    def letters(self) -> list[Received]:
        return [received(one.raw) for one in self.taken]

    def answers_to(self, id: str) -> list[Received]:
        """Every copy of every letter that answers this mail."""
        wanted = f"In-Reply-To: {id}".encode()
        return [received(one.raw) for one in self.taken if wanted in one.raw]

    async def answer(self, one: Mail, *, patience: float = PATIENCE) -> Received:
        """The first letter that answers the mail, when it has come."""
        until = time.monotonic() + patience
        while time.monotonic() < until:
            if found := self.answers_to(one.id):
                return found[0]
            await asyncio.sleep(0.02)
        raise TimeoutError(f"no letter answers {one.id} of {one.sender}: {one.replies}")


def received(raw: bytes) -> Received:
    message = message_from_bytes(raw)
    parts = [part for part in message.walk() if part.get_content_type() == "text/plain"]
    text = parts[0].get_payload(decode=True) if parts else b""
    assert isinstance(text, bytes)
    return Received(
        id=str(message["Message-ID"]),
        answers=str(message["In-Reply-To"]),
        to=str(message["To"]),
        reply_to=str(message["Reply-To"] or message["From"]).strip("<>"),
        text=text.decode(),
    )


def address(text: str) -> str:
    """The bare address in a header's value."""
    return text.rpartition("<")[2].rstrip(">")
