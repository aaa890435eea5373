"""What an operator may write for a setting, and what is made of it.

Invariant: a ValueError says what to write instead, and tells nothing of a password.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time
from ipaddress import ip_network
from typing import Annotated, Any, Literal
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from pydantic import AfterValidator, BeforeValidator

from intake.messages import ascii_domain

SECRET_BYTES = 16
PAGES = ("127.0.0.1", 8080)
"""Where the public's pages are served unless it is said."""
SECRET_FORM = (
    f"write it in hexadecimal, at least {SECRET_BYTES * 2} digits, "
    "as `openssl rand -hex 32` makes one"
)
ENCODED = "in user and password write : / ? # @ as %3A %2F %3F %23 %40"
RELAY_FORM = (
    f"write smtp://host:port or smtps://host:port, with user:password@ before the host; {ENCODED}"
)
DATABASE_FORM = (
    "write sqlite:///FILE or postgresql+psycopg://user:password@host:port/name; " + ENCODED
)
MOST_SECONDS = 31 * 24 * 60 * 60
SECONDS_FORM = f"write whole seconds, as 120, and no more than {MOST_SECONDS}; 0 is no hold"
HOURS_FORM = 'write two hours, as 20:00-08:00, or "" for none'

_SERVER = re.compile(  # read as SQLAlchemy does
    r"postgresql(?:\+\w+)?://(?:[^:/@]*(?::[^@]*)?@)?"
    r"(?:\[[^/?\]@]+\]|[^/:?@]*)(?::(?P<port>\d{0,5}))?(?:[/?].*)?"
)


@dataclass(frozen=True, kw_only=True)
class Endpoint:
    """Where the door listens; port 0 takes a free one."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


@dataclass(frozen=True, kw_only=True)
class MailRate:
    """How many mails a minute are taken from one host and from one address; 0 is no limit."""

    host: int = 600
    address: int = 30


@dataclass(frozen=True, kw_only=True)
class RelayAddress:
    """A relay's URL taken apart.

    `tls`: `implicit` from the first byte (smtps), `required` or `offered` by STARTTLS. `required`
    and `implicit` verify the certificate; `offered` takes any, which still beats clear text.
    """

    host: str
    port: int
    user: str | None
    password: str | None
    tls: Literal["implicit", "required", "offered"]


def relay_of(url: str) -> RelayAddress:
    """The relay a URL names; ValueError says what is allowed.

    A password never crosses the network in clear: with one, TLS is required unless the relay is
    on this machine.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:  # its words may hold a part of the password
        raise ValueError(RELAY_FORM) from None
    if parts.scheme not in ("smtp", "smtps") or not host:
        raise ValueError(RELAY_FORM)
    if parts.path not in ("", "/") or parts.query not in ("", "tls=required") or parts.fragment:
        raise ValueError(f"after host:port only ?tls=required may follow; {ENCODED}")
    return RelayAddress(
        host=host,
        port=port or (465 if parts.scheme == "smtps" else 25),
        user=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password) if parts.password else None,
        tls=_tls_of(parts),
    )


def _tls_of(parts: SplitResult) -> Literal["implicit", "required", "offered"]:
    if parts.scheme == "smtps":
        return "implicit"
    here = parts.hostname in ("localhost", "127.0.0.1", "::1")
    strict = parse_qs(parts.query).get("tls") == ["required"]
    return "required" if strict or (parts.username and not here) else "offered"


def _seconds(given: object) -> object:
    """Whole seconds up to a month; `true` is no number, though Python takes it for one."""
    if isinstance(given, bool | float) or not re.fullmatch(r"\s*\d{1,7}\s*", str(given)):
        raise ValueError(SECONDS_FORM)
    if int(str(given)) > MOST_SECONDS:
        raise ValueError(SECONDS_FORM)
    return given


def _endpoint(given: object) -> object:
    if isinstance(given, Endpoint):
        return given
    text = given if isinstance(given, str) else ""
    found = re.fullmatch(r"\[?(?P<host>[^\[\]\s]+?)\]?:(?P<port>\d{1,5})", text.strip())
    if not found or int(found["port"]) > 65535:
        raise ValueError("write host:port, as 127.0.0.1:2525")
    return Endpoint(host=found["host"], port=int(found["port"]))


def _listener(given: object) -> object:
    """An endpoint, or none where it is empty."""
    is_empty = given is None or (isinstance(given, str) and not given.strip())
    return None if is_empty else _endpoint(given)


def _mail_rate(given: object) -> object:
    if isinstance(given, MailRate):
        return given
    found = re.fullmatch(r"\s*(\d+)\s*(?:/\s*(\d+)\s*)?", str(given))
    if not found:
        raise ValueError("write one number for both, or host/address, as 600/30; 0 is no limit")
    return MailRate(host=int(found[1]), address=int(found[2] or found[1]))


def _cut(given: object) -> object:
    words = re.split(r"[,;\s]+", given) if isinstance(given, str) else given
    return tuple(word for word in words if word) if isinstance(words, (list, tuple)) else words


def _is_address(given: str) -> str:
    if not re.fullmatch(r"[^@\s<>,;]+@[^@\s<>,;]+", given):
        raise ValueError("write a mail address, as name@cities.example")
    return given


def _is_desk_address(given: str) -> str:
    if "+" in given:
        raise ValueError("write it without a + part: the desk puts reply tokens there")
    local, _, domain = _is_address(given).rpartition("@")
    return f"{local}@{ascii_domain(domain)}"


def _is_database(given: str) -> str:
    if re.match(r"sqlite(\+\w+)?://", given):
        return given
    server = _SERVER.fullmatch(given)
    if not server or int(server["port"] or 0) > 65535:
        raise ValueError(DATABASE_FORM)
    return given


def _is_relay(given: str) -> str:
    relay_of(given)
    return given


def _is_clamd(given: str) -> str:
    if not given.startswith("/") and not re.fullmatch(r"\S+:\d{1,5}", given):
        raise ValueError("write host:port, as 127.0.0.1:3310, or the path of clamd's socket")
    return given


def _is_somebody(given: str) -> str:
    if not re.fullmatch(r"[UWS][A-Z0-9]{2,}", given):
        raise ValueError(
            "write IDs of users (U…) or user groups (S…); in Slack: profile, ⋮, Copy member ID"
        )
    return given


def _is_channel(given: str) -> str:
    if not re.fullmatch(r"[CG][A-Z0-9]{2,}", given):
        raise ValueError(
            "write the channel's ID (C…), not its name; in Slack: View channel details"
        )
    return given


def _token(kind: str, named: str) -> Callable[[str], str]:
    def check(given: str) -> str:
        if not given.startswith(kind):
            raise ValueError(f"write the {named}, which begins with {kind}")
        return given

    return check


def _is_api(given: str) -> str:
    parts = urlsplit(given)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise ValueError("write a URL, as https://slack.com/api/")
    return given if given.endswith("/") else f"{given}/"


def _is_page(given: str) -> str:
    parts = urlsplit(given)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise ValueError("write where the public reaches the desk, as https://desk.cities.example")
    return given.rstrip("/")


def _is_secret(given: str) -> str:
    try:
        key = bytes.fromhex(given)
    except ValueError:
        raise ValueError(SECRET_FORM) from None
    if len(key) < SECRET_BYTES:
        raise ValueError(SECRET_FORM)
    return given


def _is_network(given: str) -> str:
    try:
        return str(ip_network(given))
    except ValueError:
        raise ValueError("write addresses or networks, as 127.0.0.1 or 10.1.0.0/16") from None


def pages_at(given: Mapping[str, Any]) -> Endpoint | None:
    """Pages are served where anything leads to them: a public address, or Slack over HTTP."""
    calls = given.get("slack_signing_secret") and not given.get("slack_app_token")
    return Endpoint(host=PAGES[0], port=PAGES[1]) if given.get("public_url") or calls else None


def _hours(given: object) -> object:
    """`20:00-08:00` as two times of the day; an empty text is none."""
    text = "" if given is None else str(given)
    if not text.strip():
        return None
    try:
        since, until = (time.fromisoformat(part.strip()) for part in text.split("-"))
    except ValueError:
        raise ValueError(HOURS_FORM) from None
    if since.tzinfo or until.tzinfo:
        raise ValueError(HOURS_FORM)
    return since, until


Hold = Annotated[int, BeforeValidator(_seconds)]
MailAddress = Annotated[str, AfterValidator(_is_address)]
MailAddresses = Annotated[tuple[MailAddress, ...], BeforeValidator(_cut)]
DeskAddress = Annotated[str, AfterValidator(_is_desk_address)]
Database = Annotated[str, AfterValidator(_is_database)]
Secret = Annotated[str, AfterValidator(_is_secret)]
Door = Annotated[Endpoint, BeforeValidator(_endpoint)]
Listener = Annotated[Endpoint | None, BeforeValidator(_listener)]
Relay = Annotated[str, AfterValidator(_is_relay)]
Rate = Annotated[MailRate, BeforeValidator(_mail_rate)]
Scanner = Annotated[str, AfterValidator(_is_clamd)]
Networks = Annotated[tuple[Annotated[str, AfterValidator(_is_network)], ...], BeforeValidator(_cut)]
People = Annotated[tuple[Annotated[str, AfterValidator(_is_somebody)], ...], BeforeValidator(_cut)]
BotToken = Annotated[str, AfterValidator(_token("xoxb-", "bot token (OAuth & Permissions)"))]
AppToken = Annotated[str, AfterValidator(_token("xapp-", "app-level token (Basic Information)"))]
Channel = Annotated[str, AfterValidator(_is_channel)]
Api = Annotated[str, AfterValidator(_is_api)]
Page = Annotated[str, AfterValidator(_is_page)]
Quiet = Annotated[tuple[time, time] | None, BeforeValidator(_hours)]
