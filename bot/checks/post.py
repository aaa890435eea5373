"""The desk's mail: the relay that takes its letters, the door that takes its mail, the scanner."""

import asyncio
import errno
import socket

from bot.checks import Check, mend, note, ok, unset
from bot.courier import Away
from bot.forms import Endpoint, relay_of
from bot.mail import receive, scan
from bot.mail.send import Relay
from bot.settings import Settings

TIME = 4.0
TLS = {
    "implicit": "TLS from the first byte",
    "required": "STARTTLS with a certificate that holds",
    "offered": "STARTTLS where it is offered",
}
OURS = "Citydesk"
"""How the door's greeting is told from any other."""


def relay(given: Settings) -> Check:
    """Whether the relay answers as the settings say: EHLO, TLS, log-in."""
    name, address = "mail relay", relay_of(given.mail_relay)
    where = f"{address.host}:{address.port}"
    try:
        asyncio.run(_reach(given))
    except Away as away:
        do = "start your mail server there, or set CITYDESK_MAIL_RELAY"
        return mend(name, f"{where}: {away}", do)
    except TimeoutError:
        return mend(name, f"{where} does not answer in time", "see CITYDESK_MAIL_RELAY")
    log_in = ", takes the log-in" if address.user else ""
    return ok(name, f"{where} answers, {TLS[address.tls]}{log_in}")


async def _reach(given: Settings) -> None:
    reached = Relay(given.mail_relay, helo=given.mail_address.rpartition("@")[2])
    try:
        async with asyncio.timeout(TIME):
            await reached.reach()
    finally:
        await reached.close()


def door(given: Settings) -> Check:
    """Whether the desk listens where the settings say, or could."""
    name, where = "mail door", given.mail_listen
    fault = taken(where)
    if fault is None:
        told = f"{where} is free for `citydesk serve`; nothing is received now"
        return note(name, told, "start `citydesk serve`")
    if fault.errno != errno.EADDRINUSE:
        return mend(name, f"{where}: {fault.strerror}", "set CITYDESK_MAIL_LISTEN")
    if OURS in _greeting(where):
        return ok(name, f"the desk receives on {where}")
    do = "stop that program, or set CITYDESK_MAIL_LISTEN"
    return mend(name, f"another program listens on {where}", do)


def taken(where: Endpoint) -> OSError | None:
    """Why nobody could listen there now; None where one could."""
    family = socket.AF_INET6 if ":" in where.host else socket.AF_INET
    try:
        socket.create_server((where.host, where.port), family=family).close()
    except OSError as fault:
        return fault
    return None


def _greeting(where: Endpoint) -> str:
    try:
        with socket.create_connection((near(where.host), where.port), TIME) as line:
            return line.recv(512).decode("utf-8", "replace")
    except OSError:
        return ""


def near(host: str) -> str:
    """Where one that listens everywhere is met from here."""
    return {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104  none is opened


def certificate(given: Settings) -> Check:
    """The door's certificate and key."""
    name = "mail certificate"
    if given.mail_tls_cert is None or given.mail_tls_key is None:
        return unset(name, "the door offers no STARTTLS")
    try:
        receive.tls(given.mail_tls_cert, given.mail_tls_key)
    except (OSError, ValueError) as fault:
        do = "see CITYDESK_MAIL_TLS_CERT and CITYDESK_MAIL_TLS_KEY"
        return mend(name, f"cannot be used: {fault}", do)
    return ok(name, f"{given.mail_tls_cert} can be used")


def scanner(given: Settings) -> Check:
    """Whether clamd scans."""
    name = "clamd"
    if given.clamd is None:
        return unset(name, "attachments are not scanned")
    verdict = scan.scan(b"citydesk doctor", given.clamd, TIME)
    if verdict.status != "clean":
        return mend(name, verdict.reason or verdict.status, "start clamd, or set CITYDESK_CLAMD")
    return ok(name, f"{given.clamd} scans")


def people(given: Settings) -> Check:
    """Who hears of what is urgent."""
    if given.organizers:
        count = len(given.organizers)
        told = f"{count} get{'s' if count == 1 else ''} what is urgent by mail"
        return ok("organizers", told)
    told = "nobody gets what is urgent by mail"
    return (
        note("organizers", told, "set CITYDESK_ORGANIZERS")
        if not given.has_slack
        else unset("organizers", told)
    )
