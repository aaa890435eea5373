"""The cities' end of the mail: a mailbox that takes letters, and people who write and reply."""

import asyncio
import email
from collections import defaultdict
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import default
from email.utils import make_msgid

import aiosmtplib
from aiosmtpd.smtp import SMTP, Envelope, Session

PATIENCE = 60.0
"""Seconds after which a letter that does not come is a fault of the demonstration."""


@dataclass(frozen=True, kw_only=True)
class Received:
    """A letter as a mail program shows it."""

    sender: str
    subject: str
    message_id: str
    text: str


class Mailbox:
    """A mail server that takes everything and keeps it by recipient."""

    def __init__(self) -> None:
        self._letters: defaultdict[str, asyncio.Queue[Received]] = defaultdict(asyncio.Queue)

    async def open(self) -> asyncio.Server:
        """Listen on a free local port."""
        loop = asyncio.get_running_loop()
        return await loop.create_server(lambda: SMTP(self, loop=loop), "127.0.0.1", 0)

    async def handle_DATA(self, visit: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802  aiosmtpd's name
        assert isinstance(envelope.content, bytes)
        for recipient in envelope.rcpt_tos:
            self._letters[recipient].put_nowait(_read(envelope.content))
        return "250 2.0.0 Taken"

    def rest_for(self, address: str) -> list[Received]:
        """The letters to this address that have come already."""
        waiting = self._letters[address]
        return [waiting.get_nowait() for _ in range(waiting.qsize())]

    async def next_for(self, address: str) -> Received:
        """The next letter to this address; TimeoutError where none comes."""
        return await asyncio.wait_for(self._letters[address].get(), PATIENCE)


def _read(raw: bytes) -> Received:
    message = email.message_from_bytes(raw, policy=default)
    body = message.get_body(preferencelist=("plain",))
    return Received(
        sender=str(message["Reply-To"] or message["From"]),
        subject=str(message["Subject"]),
        message_id=str(message["Message-ID"]),
        text=str(body.get_content()) if body else "",
    )


@dataclass(kw_only=True)
class Writer:
    """A person with a mail program: writes, and replies to the last letter that came."""

    name: str
    address: str
    desk: str
    port: int
    letters: list[Received] = field(default_factory=list)

    async def send(self, text: str, subject: str = "") -> EmailMessage:
        """Write a mail, as a reply where a letter came before."""
        message = EmailMessage()
        message["From"] = f"{self.name} <{self.address}>"
        message["Message-ID"] = make_msgid(domain=self.address.partition("@")[2])
        self._address(message, subject)
        message.set_content(text)
        await aiosmtplib.send(message, hostname="127.0.0.1", port=self.port, start_tls=False)
        return message

    def _address(self, message: EmailMessage, subject: str) -> None:
        if not self.letters:
            message["To"], message["Subject"] = self.desk, subject
            return
        last = self.letters[-1]
        message["To"] = last.sender
        message["Subject"] = last.subject
        message["In-Reply-To"] = message["References"] = last.message_id

    def between(self, answers: dict[int, str]) -> str:
        """The last letter quoted whole, with answers typed under its numbered questions."""
        lines: list[str] = []
        for line in self.letters[-1].text.splitlines():
            lines.append(f"> {line}")
            number = line.partition(".")[0]
            if number.isdigit() and int(number) in answers:
                lines += ["", answers[int(number)], ""]
        return "\n".join(lines)
