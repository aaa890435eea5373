"""The desk over HTTP: the public's pages, the address that leads there, the operator's listener."""

import errno
import json
from collections.abc import Callable
from contextlib import closing
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import urlsplit

from bot.checks import Check, mend, note, ok, unset
from bot.checks.post import near, taken
from bot.forms import Endpoint
from bot.settings import Settings
from bot.web.app import OURS

TIME = 3.0

Judge = Callable[[str], Check | None]
"""What a text that was answered says; None where it is another program's."""


def pages(given: Settings) -> Check:
    """Whether the public's pages are served where the settings say, or could be."""
    name, where = "public pages", given.web_listen
    if where is None:
        told = "no pages are served; numbers are checked by mail"
        return unset(name, told, "set CITYDESK_WEB_LISTEN and CITYDESK_PUBLIC_URL")

    def judge(text: str) -> Check | None:
        return ok(name, f"the desk serves them on {where}") if OURS in text else None

    return _listener(name, where, "/robots.txt", "CITYDESK_WEB_LISTEN", judge)


def address(given: Settings) -> Check:
    """Whether the address that is printed and mailed leads to the pages."""
    name, url = "public address", given.public_url
    if url is None:
        told = "nothing printed or mailed leads to a page"
        return unset(name, told, "set CITYDESK_PUBLIC_URL" if given.web_listen else "")
    if given.web_listen is None:
        return note(name, f"{url} is served by another program", "see `citydesk publish`")
    if not url.startswith("https:"):
        return note(name, f"{url}: what is confirmed there can be read on the way", "use https")
    if not given.web_proxies:
        told = f"{url}: all readers count as one host, its proxy, and share its limits"
        return mend(name, told, "set CITYDESK_WEB_PROXIES to the proxy's address")
    return _led(name, url)


def operator(given: Settings) -> Check:
    """What the running desk says of its health."""
    name, where = "operator", given.operator_listen
    if where is None:
        return unset(name, "no health and no metrics are served")

    def judge(text: str) -> Check | None:
        faults = _faults(text)
        if faults is None:
            return None
        told = "; ".join(f"{part} {fault}" for part, fault in faults.items())
        if faults:
            return mend(name, told, "see the log of the desk")
        return ok(name, f"the desk is well, as it says on {where}")

    return _listener(name, where, "/health", "CITYDESK_OPERATOR_LISTEN", judge)


def _listener(name: str, where: Endpoint, path: str, setting: str, judge: Judge) -> Check:
    fault = taken(where)
    if fault is None:
        return note(name, f"{where} is free for `citydesk serve`", "start `citydesk serve`")
    if fault.errno != errno.EADDRINUSE:
        return mend(name, f"{where}: {fault.strerror}", f"set {setting}")
    text = _text(HTTPConnection(near(where.host), where.port, timeout=TIME), path)
    do = f"stop that program, or set {setting}"
    return judge(text or "") or mend(name, f"another program listens on {where}", do)


def _led(name: str, url: str) -> Check:
    parts = urlsplit(url)
    line = HTTPSConnection(parts.hostname or "", parts.port, timeout=TIME)
    text = _text(line, f"{parts.path}/robots.txt")
    if text is None:
        do = "see its name, certificate and proxy; or look from another network"
        return note(name, f"{url} cannot be reached from here", do)
    if OURS not in text:
        return mend(name, f"{url} leads to other pages", "lead it to CITYDESK_WEB_LISTEN")
    return ok(name, f"{url} leads to the pages")


def _text(line: HTTPConnection, path: str) -> str | None:
    """What is answered; None where nothing is."""
    try:
        with closing(line):
            line.request("GET", path)
            return line.getresponse().read(4096).decode("utf-8", "replace")
    except (OSError, HTTPException):
        return None


def _faults(text: str) -> dict[str, str] | None:
    try:
        told = json.loads(text)
        return {str(part): str(fault) for part, fault in told["faults"].items()}
    except (ValueError, LookupError, TypeError, AttributeError):
        return None
