"""Carrying finished mails to the relay, over connections kept open.

Invariant: the bytes go out as they were given, in one transaction for all recipients or for none.
A mail whose end the relay may have seen is never sent again here: only the courier decides that.
"""

import re
from collections.abc import Sequence

from aiosmtplib import (
    SMTP,
    SMTPDataError,
    SMTPException,
    SMTPResponseException,
    SMTPSenderRefused,
    SMTPServerDisconnected,
)

from bot import courier
from bot.courier import Away, Later
from bot.forms import RelayAddress, relay_of
from bot.mail import tidy
from intake.messages import ascii_domain

COMMAND_TIME = 60.0
DATA_TIME = 300.0
KEPT = 4
"""Connections that stay open between letters."""
GOING = 421
NOT_OURS = frozenset({502, 503, 530, 534, 535, 538})
"""Refusals of our log-in or of our turn: trouble between the machines, not with the letter."""


class Refused(courier.Refused):
    """The relay will never take this mail: its code and its words."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(f"{code} {text}")
        self.code, self.text = code, text


class Relay:
    """The mail server that takes our letters; opens a connection where no kept one is free."""

    def __init__(self, url: str, *, helo: str = "localhost") -> None:
        self._address = relay_of(url)
        self._helo = helo
        self._free: list[SMTP] = []

    async def send(self, raw: bytes, sender: str, recipients: Sequence[str]) -> None:
        """Return once the relay has taken the mail for all; raise `Refused` or `Later`."""
        line = await self._ready(raw, sender, [with_ascii_domain(one) for one in recipients])
        try:
            await line.data(raw, timeout=DATA_TIME)
        except SMTPDataError as error:
            raise await self._refusal(line, error) from None
        except (SMTPException, OSError) as error:
            line.close()
            raise Later(f"no reply to the mail: {_words(error)}") from None
        self._keep(line)

    async def reach(self) -> None:
        """Return where the relay answers; raise `Away` where it does not."""
        self._keep(self._take() or await self._connect())

    async def close(self) -> None:
        """Say goodbye on every kept connection."""
        while self._free:
            line = self._free.pop()
            try:
                await line.quit(timeout=1)
            except (SMTPException, OSError):
                line.close()

    async def _ready(self, raw: bytes, sender: str, recipients: Sequence[str]) -> SMTP:
        """A connection on which the relay has taken sender and recipients.

        A kept connection may have died, or be told to go, while it lay: then once a fresh one.
        """
        while kept := self._take():
            try:
                return await self._introduce(kept, raw, sender, recipients)
            except _GoneError:
                continue
        line = await self._connect()
        try:
            return await self._introduce(line, raw, sender, recipients)
        except _GoneError as error:
            raise Later(f"relay hung up: {error}") from None

    async def _introduce(
        self, line: SMTP, raw: bytes, sender: str, recipients: Sequence[str]
    ) -> SMTP:
        try:
            await _envelope(line, raw, sender, recipients)
        except SMTPResponseException as error:
            if error.code == GOING:
                line.close()
                raise _GoneError(_words(error)) from None
            raise await self._refusal(line, error) from None
        except SMTPServerDisconnected as error:
            raise _GoneError(_words(error)) from None
        except (SMTPException, OSError) as error:
            line.close()
            raise Later(_words(error)) from None
        return line

    async def _refusal(self, line: SMTP, error: SMTPResponseException) -> Refused | Later:
        """What a reply means for the letter; the connection is cleared for the next one."""
        try:
            await line.rset()
            self._keep(line)
        except (SMTPException, OSError):
            line.close()
        if error.code >= 500 and error.code not in NOT_OURS:
            return Refused(error.code, _one_line(error.message))
        return Later(_words(error))

    async def _connect(self) -> SMTP:
        line = _client(self._address, self._helo)
        try:
            await line.connect()
            if line.is_ehlo_or_helo_needed:
                await line.ehlo()
        except (SMTPException, OSError, ValueError) as error:
            line.close()
            raise Away(f"relay not reached: {_words(error)}") from None
        return line

    def _take(self) -> SMTP | None:
        while self._free:
            line = self._free.pop()
            if line.is_connected:
                return line
        return None

    def _keep(self, line: SMTP) -> None:
        if line.is_connected and len(self._free) < KEPT:
            self._free.append(line)
        else:
            line.close()


class _GoneError(Exception):
    """A connection ended before the mail was shown to the relay: harmless to try anew."""


def _client(relay: RelayAddress, helo: str) -> SMTP:
    return SMTP(
        hostname=relay.host,
        port=relay.port,
        username=relay.user,
        password=relay.password,
        local_hostname=helo,
        timeout=COMMAND_TIME,
        use_tls=relay.tls == "implicit",
        start_tls={"implicit": False, "required": True, "offered": None}[relay.tls],
        validate_certs=relay.tls != "offered",
    )


async def _envelope(line: SMTP, raw: bytes, sender: str, recipients: Sequence[str]) -> None:
    """MAIL and RCPT; what no command can carry is refused as the relay itself would refuse it."""
    header = raw.partition(b"\r\n\r\n")[0]
    is_wide = not (header.isascii() and "".join((sender, *recipients)).isascii())
    if is_wide and not line.supports_extension("smtputf8"):
        raise SMTPSenderRefused(550, "5.6.7 the relay takes ASCII addresses and headers", sender)
    if any(re.search(r"[\s<>\x00-\x1f\x7f]", address) for address in (sender, *recipients)):
        raise SMTPSenderRefused(553, "5.1.3 no command can carry this address", sender)
    encoding = "utf-8" if is_wide else "ascii"
    await line.mail(sender, options=_options(line, raw, is_wide), encoding=encoding)
    for recipient in recipients:
        await line.rcpt(recipient, encoding=encoding)


def _options(line: SMTP, raw: bytes, is_wide: bool) -> list[str]:
    options = [f"SIZE={len(raw)}"] if line.supports_extension("size") else []
    if line.supports_extension("8bitmime") and not raw.isascii():
        options.append("BODY=8BITMIME")
    return [*options, "SMTPUTF8"] if is_wide else options


def with_ascii_domain(address: str) -> str:
    """The address with its domain as DNS knows it: any relay takes that."""
    local, at, domain = address.rpartition("@")
    return f"{local}{at}{ascii_domain(domain)}"


def _words(error: Exception) -> str:
    code = f"{error.code} " if isinstance(error, SMTPResponseException) else ""
    return _one_line(f"{code}{getattr(error, 'message', error)}")


def _one_line(text: str) -> str:
    """A relay's words without what would steer the terminal that shows them."""
    return tidy.line(text, 500)
