"""The settings of a desk: environment first, then the TOML file named by CITYDESK_CONFIG.

The only place that reads the environment. Invariant: settings that exist are whole and valid.
"""

import os
import re
import stat
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    NonNegativeInt,
    ValidationError,
    model_validator,
)

from intake.errors import CitydeskError
from intake.messages import PUBLIC, ascii_domain

PREFIX = "CITYDESK_"
SECRET_BYTES = 16
MAY_BE_EMPTY = frozenset({"slack_quiet", "web_listen", "operator_listen"})
"""Settings that are none when they are empty, since they have a default."""
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

_SERVER = re.compile(  # read as SQLAlchemy does
    r"postgresql(?:\+\w+)?://(?:[^:/@]*(?::[^@]*)?@)?"
    r"(?:\[[^/?\]@]+\]|[^/:?@]*)(?::(?P<port>\d{0,5}))?(?:[/?].*)?"
)


class SettingsError(CitydeskError):
    """Settings that do not hold: one line a fault, each naming its key and what is allowed."""


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


def _endpoint(given: object) -> object:
    if not isinstance(given, str):
        return given
    found = re.fullmatch(r"\[?(?P<host>[^\[\]\s]+?)\]?:(?P<port>\d{1,5})", given.strip())
    if not found or int(found["port"]) > 65535:
        raise ValueError("write host:port, as 127.0.0.1:2525")
    return Endpoint(host=found["host"], port=int(found["port"]))


def _listener(given: object) -> object:
    """An endpoint, or none where it is empty."""
    return None if isinstance(given, str) and not given.strip() else _endpoint(given)


def _mail_rate(given: object) -> object:
    if isinstance(given, MailRate):
        return given
    found = re.fullmatch(r"\s*(\d+)\s*(?:/\s*(\d+)\s*)?", str(given))
    if not found:
        raise ValueError("write one number for both, or host/address, as 600/30; 0 is no limit")
    return MailRate(host=int(found[1]), address=int(found[2] or found[1]))


def _addresses(given: object) -> object:
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


def _ids(given: object) -> object:
    words = re.split(r"[,;\s]+", given) if isinstance(given, str) else given
    return tuple(word for word in words if word) if isinstance(words, (list, tuple)) else words


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


def _pages_at(given: Mapping[str, Any]) -> Endpoint | None:
    """Pages are served where anything leads to them: a public address, or Slack over HTTP."""
    calls = given.get("slack_signing_secret") and not given.get("slack_app_token")
    return Endpoint(host=PAGES[0], port=PAGES[1]) if given.get("public_url") or calls else None


def _hours(given: object) -> object:
    """`20:00-08:00` as two times of the day; an empty text is none."""
    if not isinstance(given, str):
        return given
    if not given.strip():
        return None
    try:
        since, until = (time.fromisoformat(part.strip()) for part in given.split("-"))
    except ValueError:
        raise ValueError('write two hours, as 20:00-08:00, or "" for none') from None
    return since, until


MailAddress = Annotated[str, AfterValidator(_is_address)]
Networks = Annotated[tuple[Annotated[str, AfterValidator(_is_network)], ...], BeforeValidator(_ids)]
People = Annotated[tuple[Annotated[str, AfterValidator(_is_somebody)], ...], BeforeValidator(_ids)]


class Settings(BaseModel):
    """Everything an operator can set; each field is CITYDESK_ and its name in capitals."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    data: Path = Path("citydesk-data")
    database: Annotated[str, AfterValidator(_is_database)] = Field(
        default_factory=lambda given: f"sqlite:///{given['data'] / 'citydesk.sqlite3'}", repr=False
    )
    call: Path = Field(default_factory=lambda given: given["data"] / "call.toml")
    secret: Annotated[str, AfterValidator(_is_secret)] | None = Field(default=None, repr=False)
    hold: NonNegativeInt = 120
    organizers: Annotated[tuple[MailAddress, ...], BeforeValidator(_addresses)] = ()
    organizer: str = "the organizers"
    mail_address: Annotated[str, AfterValidator(_is_desk_address)] = "desk@cities.example"
    mail_listen: Annotated[Endpoint, BeforeValidator(_endpoint)] = Endpoint(
        host="127.0.0.1", port=2525
    )
    mail_relay: Annotated[str, AfterValidator(_is_relay)] = Field(
        default="smtp://127.0.0.1:1025", repr=False
    )
    mail_rate: Annotated[MailRate, BeforeValidator(_mail_rate)] = MailRate()
    mail_tls_cert: Path | None = None
    mail_tls_key: Path | None = None
    clamd: Annotated[str, AfterValidator(_is_clamd)] | None = None
    slack_bot_token: (
        Annotated[str, AfterValidator(_token("xoxb-", "bot token (OAuth & Permissions)"))] | None
    ) = Field(default=None, repr=False)
    slack_app_token: (
        Annotated[str, AfterValidator(_token("xapp-", "app-level token (Basic Information)"))]
        | None
    ) = Field(default=None, repr=False)
    slack_signing_secret: str | None = Field(default=None, repr=False)
    slack_channel: Annotated[str, AfterValidator(_is_channel)] | None = None
    slack_organizers: People = ()
    slack_approvers: People = ()
    slack_api: Annotated[str, AfterValidator(_is_api)] = "https://slack.com/api/"
    slack_quiet: Annotated[tuple[time, time] | None, BeforeValidator(_hours)] = (time(20), time(8))
    public_url: Annotated[str, AfterValidator(_is_page)] | None = None
    signing_key: Path | None = None
    signing_passphrase: str | None = Field(default=None, repr=False)
    web_listen: Annotated[Endpoint | None, BeforeValidator(_listener)] = Field(
        default_factory=_pages_at
    )
    web_proxies: Networks = ()
    operator_listen: Annotated[Endpoint | None, BeforeValidator(_listener)] = Endpoint(
        host="127.0.0.1", port=9090
    )

    @model_validator(mode="after")
    def _has_certificate_and_key(self) -> Self:
        if (self.mail_tls_cert is None) != (self.mail_tls_key is None):
            raise ValueError("set mail_tls_cert and mail_tls_key, or neither")
        return self

    @model_validator(mode="after")
    def _has_all_of_slack(self) -> Self:
        """Slack's settings are whole or not there: half of them would be a silent channel."""
        given = (self.slack_bot_token, self.slack_app_token, self.slack_signing_secret)
        if not any((*given, self.slack_channel)):
            return self
        if not self.slack_bot_token:
            raise ValueError("slack_bot_token is missing: set it, or nothing of Slack")
        if not self.slack_channel:
            raise ValueError("slack_channel is missing: the ID of the organizers' channel")
        if not (self.slack_app_token or self.slack_signing_secret):
            raise ValueError(
                "slack_app_token (Socket Mode) or slack_signing_secret (HTTP) is missing: set one"
            )
        if not (self.slack_app_token or self.web_listen):
            raise ValueError("web_listen is empty: Slack calls there, or set slack_app_token")
        return self

    @property
    def verify_at(self) -> str:
        """The public page of a document's number, without the number; empty where there is none."""
        return f"{self.public_url}/verify/" if self.public_url else ""

    @property
    def public_address(self) -> str:
        """Where the public writes what it thinks of announced cities."""
        local, _, domain = self.mail_address.rpartition("@")
        return f"{local}+{PUBLIC}@{domain}"

    @property
    def has_slack(self) -> bool:
        """Whether the organizers are in Slack."""
        return self.slack_bot_token is not None


def load(environ: Mapping[str, str] | None = None) -> Settings:
    """The settings in force; SettingsError where any does not hold.

    Empty variables are unset, but for those where nothing means none (`MAY_BE_EMPTY`).
    """
    environ = os.environ if environ is None else environ
    source = environ.get(PREFIX + "CONFIG")
    given = _file(Path(source)) if source else {}
    given |= {
        name: value
        for name in Settings.model_fields
        if (value := environ.get(PREFIX + name.upper())) or (value == "" and name in MAY_BE_EMPTY)
    }
    try:
        return Settings(**given)
    except ValidationError as error:
        raise SettingsError("\n".join(_faults(error, environ, source))) from None


def secret(settings: Settings) -> bytes:
    """The desk's secret; SettingsError where it is missing, too short or open to others."""
    if settings.secret:
        return bytes.fromhex(settings.secret)
    path = settings.data / "secret"
    try:
        mode, key = path.stat().st_mode, path.read_bytes()
    except OSError as error:
        reason = error.strerror or "unreadable"
        raise SettingsError(f"{path}: {reason}; `citydesk init` makes the data folder") from None
    if stat.S_IMODE(mode) & 0o077:
        raise SettingsError(f"{path}: others may read it; chmod 600 {path}")
    if len(key) < SECRET_BYTES:
        raise SettingsError(f"{path}: shorter than {SECRET_BYTES} bytes; restore it from a backup")
    return key


def _file(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"{PREFIX}CONFIG: {path}: {error.strerror}") from None
    except ValueError as error:
        raise SettingsError(f"{PREFIX}CONFIG: {path}: {error}") from None


def _faults(error: ValidationError, environ: Mapping[str, str], source: str | None) -> list[str]:
    lines = []
    for fault in error.errors(include_url=False, include_input=False):
        if fault["type"] == "default_factory_not_called":  # only says that another one failed
            continue
        name = str(fault["loc"][0]) if fault["loc"] else _first_named(fault["msg"])
        variable = PREFIX + name.upper()
        is_of_file = source and not environ.get(variable)
        place = f"{name} in {source}" if is_of_file else variable
        lines.append(f"{place}: {_reason(fault['type'], fault['msg'])}")
    return lines


def _first_named(text: str) -> str:
    """The setting that a fault of several names first."""
    words: list[str] = re.findall(r"\w+", text)
    return next(word for word in words if word in Settings.model_fields)


def _reason(kind: str, text: str) -> str:
    if kind == "extra_forbidden":
        return f"no such setting; there are {', '.join(Settings.model_fields)}"
    return text.removeprefix("Value error, ")


def rehearsal(data: Path, *, relay_port: int = 1) -> Settings:
    """Settings for a desk that plays on this machine only, whatever the environment says."""
    return Settings(
        data=data,
        mail_listen=Endpoint(host="127.0.0.1", port=0),
        mail_relay=f"smtp://127.0.0.1:{relay_port}",
        mail_rate=MailRate(host=0, address=0),
        operator_listen=None,
    )
