"""A whole mail server with rules, standing in for the relay."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session


@dataclass(frozen=True)
class Taken:
    sender: str
    recipients: tuple[str, ...]
    raw: bytes
    options: tuple[str, ...]


@dataclass
class FakeRelay:
    """Rules answer a step with a reply, or "drop" to hang up; None lets it pass."""

    mail: Callable[[str], str | None] = lambda sender: None
    rcpt: Callable[[str], str | None] = lambda address: None
    data: Callable[[bytes], str | None] = lambda raw: None
    taken: list[Taken] = field(default_factory=list)
    connections: int = 0
    port: int = 0
    wait: float = 0.0
    lines: set[SMTP] = field(default_factory=set)

    async def handle_MAIL(  # noqa: N802
        self, line: SMTP, session: Session, envelope: Envelope, sender: str, options: list[str]
    ) -> str:
        reply = self._reply(line, self.mail(sender))
        if reply is None:
            envelope.mail_from, envelope.mail_options = sender, options
        return reply or "250 2.1.0 fine"

    async def handle_RCPT(  # noqa: N802
        self, line: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        reply = self._reply(line, self.rcpt(address))
        if reply is None:
            envelope.rcpt_tos.append(address)
        return reply or "250 2.1.5 fine"

    async def handle_DATA(self, line: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        await asyncio.sleep(self.wait)
        assert isinstance(envelope.content, bytes)
        reply = self._reply(line, self.data(envelope.content))
        if reply is None or reply == "drop":
            self.taken.append(
                Taken(
                    envelope.mail_from or "", tuple(envelope.rcpt_tos), envelope.content,
                    tuple(envelope.mail_options),
                )
            )  # fmt: skip
        return reply or "250 2.0.0 queued"

    def _reply(self, line: SMTP, reply: str | None) -> str | None:
        if reply == "drop":
            assert isinstance(line.transport, asyncio.Transport)
            line.transport.abort()
        return reply

    def drop_all(self) -> None:
        for line in self.lines:
            if isinstance(line.transport, asyncio.Transport):
                line.transport.close()


@asynccontextmanager
async def relay(
    fake: FakeRelay | None = None, *, port: int = 0, **more: Any
) -> AsyncIterator[FakeRelay]:
    """Run the server while the block lasts; on leaving, all its connections end."""
    there = fake or FakeRelay()

    def line() -> SMTP:
        there.connections += 1
        made = SMTP(there, hostname="relay.example", loop=asyncio.get_running_loop(), **more)
        there.lines.add(made)
        return made

    server = await asyncio.get_running_loop().create_server(line, "127.0.0.1", port)
    there.port = server.sockets[0].getsockname()[1]
    try:
        yield there
    finally:
        server.close()
        there.drop_all()
        await asyncio.sleep(0.02)


def only(user: str, password: str) -> Callable[..., AuthResult]:
    """An authenticator that knows one user."""

    def check(
        server: SMTP, session: Session, envelope: Envelope, kind: str, login: Any
    ) -> AuthResult:
        is_known = (login.login, login.password) == (user.encode(), password.encode())
        return AuthResult(success=is_known, handled=False)

    return check
