"""The door: SMTP in. Refuses early what can be refused, keeps the rest before it says 250.

Invariant: `250` follows the commit of the raw message; whatever fails in us answers 451 and keeps
nothing. Nobody can hold more of the door than its limits give.
"""

import asyncio
import logging
import re
import ssl
from collections import defaultdict
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session

from bot.clock import Clock
from bot.mail.content import MAX_LINE, MAX_SIZE, TOO_BIG, Content
from bot.mail.rates import Rates, Seats
from bot.mail.recipients import NO_MAILBOX, STRANGE, STRANGE_SENDER, recipient
from intake.messages import Address, Kept

log = logging.getLogger(__name__)

MAX_RECIPIENTS = 100
IDLE = 60.0
"""Seconds a client may be silent."""
DATA_TIME = 900.0
"""Seconds one mail may take to come in."""
LINGER = 1.0
"""Seconds for which a client that was hung up on may take in why."""
MAX_IN_HAND = 250_000_000
"""Bytes of mails coming in at once; beyond it only mails up to `SMALL` are taken."""
SMALL = 1_000_000
WHOLE_BUFFER = 2**20
"""More than a reader ever holds: bytes given back to it then stay in their order."""
MOST_HEAD = 65_536
"""Bytes of a mail in which its From is looked for before it is kept."""
FRUITLESS_REPLIES = 100
"""Replies a client may draw without bringing a mail."""

BUSY = "421 4.7.0 Too many connections; please try again later"
CLOSING = "421 4.3.2 The desk closes; please try again later"
TOO_SLOW = "421 4.4.2 Too slow; please try again later"
FRUITLESS = "421 4.7.0 Too many commands without a mail"
LATER = "451 4.3.0 The mail could not be kept; please try again later"
FULL = "452 4.3.1 Too many large mails at once; please try again later"
RATE = "450 4.7.1 Too many mails within a minute; please try again later"
MANY = f"452 4.5.3 Too many recipients: the first {MAX_RECIPIENTS} are taken"
RECIPIENT_TAKEN = "250 2.1.5 Recipient taken"


_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
PLAIN_PATH = re.compile(
    rf"<({_ATOM}(?:\.{_ATOM})*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*)>(?: +([A-Za-z0-9= ]*))?"
)
"""The path of nearly every mail (RFC 5321, 4.1.2), for which no whole grammar is needed."""


class MailDoor:
    """What aiosmtpd asks at each step of a visit.

    `keep` returns once a message is durable. `knows` tells whether a reply token is a contact's.
    `faults` are the exceptions with which the store says "not now": logged in a line, not as bugs.
    """

    def __init__(
        self,
        *,
        address: str,
        keep: Callable[[Kept], Awaitable[None]],
        knows: Callable[[str], Awaitable[bool]],
        clock: Clock,
        new_id: Callable[[], str],
        rates: Rates | None = None,
        seats: Seats | None = None,
        faults: tuple[type[Exception], ...] = (OSError,),
        max_size: int = MAX_SIZE,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.address = address
        self.domain = Address(address=address).key.rpartition("@")[2]
        self.rates = rates or Rates()
        # Who lifts the rate of a host has one relay bringing everything: its connections as well.
        self.seats = seats or Seats(a_host=Seats.a_host if self.rates.host else 0)
        self.max_size = max_size
        self.tls = tls
        self.visits: set[Visit] = set()
        self._keep, self._knows, self._faults = keep, knows, faults
        self._clock, self._new_id = clock, new_id

    async def open(self, host: str, port: int) -> asyncio.Server:
        """Listen there, in the running loop; `close` with the server ends it."""
        logging.getLogger("mail.log").setLevel(logging.WARNING)  # aiosmtpd tells every command
        return await asyncio.get_running_loop().create_server(lambda: Visit(self), host, port)

    async def close(self, server: asyncio.Server, grace: float = 2.0) -> None:
        """Take no more visitors, let mails under way come in for `grace` seconds, then hang up."""
        server.close()
        for visit in list(self.visits):
            if not visit.is_bringing:
                visit.hang_up(CLOSING)
        if ends := [visit.ended for visit in self.visits]:
            await asyncio.wait(ends, timeout=grace)
        for visit in list(self.visits):
            visit.abort()

    @property
    def is_full(self) -> bool:
        return sum(visit.held for visit in self.visits) > MAX_IN_HAND

    async def handle_EHLO(  # noqa: N802  aiosmtpd's name
        self, visit: SMTP, session: Session, envelope: Envelope, host: str, offers: list[str]
    ) -> list[str]:
        session.host_name = host
        return [offer for offer in offers if not offer.startswith("250-AUTH")]

    async def handle_MAIL(  # noqa: N802
        self, visit: SMTP, session: Session, envelope: Envelope, sender: str, options: list[str]
    ) -> str:
        if not sender.isprintable():  # bytes that are no UTF-8 would not go into any store
            return STRANGE_SENDER
        if is_in_chat(sender):
            return NO_MAILBOX
        if not self.rates.admits(host_of(session), _without_null(sender), self._clock()):
            return RATE
        envelope.mail_from = sender
        envelope.mail_options.extend(options)
        return "250 2.1.0 Sender taken"

    async def handle_RCPT(  # noqa: N802
        self, visit: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if len(envelope.rcpt_tos) >= MAX_RECIPIENTS:
            return MANY
        refusal = await self.refusal(address)
        if refusal is not None:
            return refusal
        envelope.rcpt_tos.append(address)
        return RECIPIENT_TAKEN

    async def refusal(self, address: str) -> str | None:
        """The reply to a recipient who is none of ours; None for one who is."""
        found = recipient(address, self.address)
        if found.token is not None and not await self._knows(found.token):
            return STRANGE.format(desk=self.address)
        return found.refusal

    async def handle_DATA(  # noqa: N802
        self, visit: SMTP, session: Session, envelope: Envelope
    ) -> str:
        assert isinstance(envelope.content, bytes)  # decode_data is off
        if any(is_in_chat(one) for one in writers(envelope.content)):
            return NO_MAILBOX
        kept = Kept(
            id=self._new_id(),
            channel="mail",
            raw=envelope.content,
            sender=_without_null(envelope.mail_from or ""),
            recipients=tuple(envelope.rcpt_tos),
            host=host_of(session),
            received_at=self._clock(),
        )
        await self._keep(kept)
        log.info("kept %s: %d bytes from %s", kept.id, len(kept.raw), kept.host)
        return f"250 2.0.0 Kept as {kept.id}"

    async def handle_exception(self, error: Exception) -> str:
        """What a client hears of our own trouble: to come again, and nothing of its cause."""
        if isinstance(error, self._faults):
            log.warning("mail not kept, client told to try again: %s", error)
        else:
            log.error("mail not kept, client told to try again", exc_info=error)
        return LATER


class Visit(SMTP):
    """One client's connection: aiosmtpd's protocol with the limits it lacks."""

    command_size_limit = 2048  # RFC 5321 says 512, reply addresses with parameters may be longer
    line_length_limit = MAX_LINE

    session: Any  # aiosmtpd sets these before any command
    envelope: Any
    transport: Any
    _handler_coroutine: Any

    def __init__(self, door: MailDoor) -> None:
        # aiosmtpd shares this table between all its connections and lets EHLO grow it.
        self.command_size_limits = defaultdict(lambda: self.command_size_limit)
        super().__init__(
            door,
            data_size_limit=door.max_size,
            enable_SMTPUTF8=True,
            hostname=door.domain,
            ident="Citydesk",
            tls_context=door.tls,
            timeout=IDLE,
            auth_exclude_mechanism=("LOGIN", "PLAIN"),
            loop=asyncio.get_running_loop(),
        )
        self.door = door
        self.is_bringing = False
        self.ended: asyncio.Future[None] = self.loop.create_future()
        self.held = 0
        self._fruitless = 0
        self._is_leaving = False

    async def _handle_client(self) -> None:
        host = host_of(self.session)
        if not self.door.seats.take(host):
            self.transport.write(BUSY.encode() + b"\r\n")
            self.transport.close()
            return
        self.door.visits.add(self)
        try:
            await super()._handle_client()
        finally:
            self.door.visits.discard(self)
            self.door.seats.leave(host)
            self.ended.set_result(None)

    async def push(self, status: Any) -> None:
        """Send a reply; after too many without a mail, hang up instead.

        Recipients do not count while they are taken or merely too many for one mail.
        """
        if self._is_leaving:  # nothing can be said any more
            return await self._until_gone()
        if not str(status).startswith((RECIPIENT_TAKEN, MANY, "250-")):
            self._fruitless += 1
        if self._fruitless > FRUITLESS_REPLIES:
            return await self._dismiss(FRUITLESS)
        await super().push(status)
        return None

    def _getaddr(self, arg: str) -> tuple[str | None, str | None]:
        """The address in a command, and its parameters; aiosmtpd's grammar takes 30 µs for it."""
        plain = PLAIN_PATH.fullmatch(arg)
        if plain is None:
            return super()._getaddr(arg)
        return plain[1], plain[2] or ""

    async def smtp_MAIL(self, arg: str | None) -> None:  # noqa: N802
        declared = re.search(r"\sSIZE=(\d{1,20})\b", arg or "", re.IGNORECASE)
        if declared and int(declared[1]) > self.door.max_size:
            return await self.push(TOO_BIG.format(limit=self.door.max_size))
        await super().smtp_MAIL(arg)
        return None

    async def smtp_DATA(self, arg: str | None) -> None:  # noqa: N802
        """Take one mail. In bulk, because line by line costs more than all the rest together."""
        if arg or not self.envelope.rcpt_tos:
            return await self.push("501 5.5.4 Syntax: DATA" if arg else "503 5.5.1 RCPT first")
        await self.push("354 End data with <CR><LF>.<CR><LF>")
        self.is_bringing = True
        try:
            await self.push(await self._bring())
        finally:
            self.is_bringing, self.held = False, 0
            self.envelope = self._create_envelope()
        return None

    async def _bring(self) -> str:
        content = await self._read()
        if not content.is_complete:
            await self._dismiss(content.fault or TOO_SLOW)
        self.envelope.content = content.whole()
        if content.fault is not None:
            return content.fault
        status = await self.door.handle_DATA(self, self.session, self.envelope)
        self._fruitless = 0
        return status

    async def _read(self) -> Content:
        """Everything up to the final dot, or until it is hopelessly too much."""
        content = Content(self.door.max_size)
        ends_at = self.loop.time() + DATA_TIME
        while not (content.is_complete or content.is_hopeless):
            self._reset_timeout(max(0.001, min(IDLE, ends_at - self.loop.time())))
            await take_some(self._reader, content)
            self.held = content.held
            if self.held > SMALL and self.door.is_full:
                content.refuse(FULL)
        self._reset_timeout()
        return content

    def _timeout_cb(self) -> None:
        self.hang_up(TOO_SLOW)

    async def _dismiss(self, reply: str) -> None:
        """Hang up from within a command: what the client sent ahead is not looked at."""
        self.hang_up(reply)
        await self._until_gone()

    async def _until_gone(self) -> None:
        """Wait for the end of the connection, which cancels whatever still goes on for it."""
        await self.loop.create_future()

    def hang_up(self, reply: str) -> None:
        """Say why and close; a client that does not even read is cut off.

        Closing on unread bytes resets the connection, and the client may never see the reply
        (RFC 1122, 4.2.2.13). So only our side is closed, and what comes is let go for a moment.
        """
        if self._is_leaving or self.transport is None or self.transport.is_closing():
            return
        if self.transport.get_write_buffer_size():
            self.abort()
            return
        self.transport.write(reply.encode() + b"\r\n")
        if not self.transport.can_write_eof():  # TLS says goodbye in its own way
            self.transport.close()
            return
        self._is_leaving = True
        self.transport.write_eof()
        self.transport.resume_reading()  # the reader may have had enough already
        self.loop.call_later(LINGER, self.transport.close)

    def data_received(self, data: bytes) -> None:
        """What comes in; nothing after we hung up."""
        if not self._is_leaving:
            super().data_received(data)

    def abort(self) -> None:
        if self.transport is not None:
            self.transport.abort()


async def take_some(reader: asyncio.StreamReader, content: Content) -> None:
    """Move what has come in to the mail; what follows its end stays for the next command."""
    chunk = await reader.read(WHOLE_BUFFER)
    if not chunk:
        raise ConnectionResetError
    if rest := content.add(chunk):
        reader.feed_data(rest)


def tls(certificate: Path, key: Path) -> ssl.SSLContext:
    """What STARTTLS at the door needs; OSError where the files do not hold."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    return context


def host_of(session: Session | None) -> str:
    """The peer's address as the socket gives it, "" where there is none."""
    peer = session.peer if session else None
    return str(peer[0]) if isinstance(peer, tuple) and peer else ""


def is_in_chat(address: str) -> bool:
    """Whether an address only names somebody in a chat, for whom no mail speaks."""
    return Address(address=address.strip("<>")).channel != "mail"


def writers(mail: bytes) -> list[str]:
    """The addresses in From and Sender that stand there plainly; the reader decodes the others."""
    head = re.split(rb"\r?\n\r?\n", mail[:MOST_HEAD], maxsplit=1)[0]
    lines = re.sub(rb"\r?\n[ \t]+", b" ", head).splitlines()
    named = [one for one in lines if one[:7].lower().startswith((b"from:", b"sender:"))]
    text = b" ".join(named).decode("utf-8", "replace")
    return re.split(r"[\s,;:<>()\"]+", text)


def _without_null(sender: str) -> str:
    return "" if sender == "<>" else sender
