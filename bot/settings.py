"""The settings of a desk: environment first, then the TOML file named by CITYDESK_CONFIG.

The only place that reads the environment. Invariant: settings that exist are whole and valid.
"""

import difflib
import os
import re
import stat
import tomllib
from collections.abc import Mapping, Sequence
from datetime import time
from pathlib import Path
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from bot import forms
from bot.forms import SECRET_BYTES, Endpoint, MailRate
from intake.errors import CitydeskError
from intake.messages import PUBLIC

PREFIX = "CITYDESK_"
TESTS = "CITYDESK_TEST_"
"""Begins what is for the tests alone, and no setting."""
NEARLY = 0.8
"""How alike a misspelt name is to its setting: a letter or two of it are other ones."""
MAY_BE_EMPTY = frozenset({"slack_quiet", "web_listen", "operator_listen"})
"""Settings that are none when they are empty, since they have a default."""
KINDS = {
    "string_type": "write text, in quotes",
    "path_type": "write the path of a file or folder, in quotes",
    "tuple_type": "write text with commas between, or a list of texts",
}
"""What a file may hold where something of another kind stands."""
MOST_SHOWN = 8
"""Characters of what a setting holds that may be shown: what is longer may be a secret that belongs
at another setting.
"""


class SettingsError(CitydeskError):
    """Settings that do not hold: one line a fault, each naming its key and what is allowed.

    `names` are those of the settings, as far as known.
    """

    def __init__(self, text: str, names: frozenset[str] = frozenset()) -> None:
        super().__init__(text)
        self.names = names


class Settings(BaseModel):
    """Everything an operator can set; each field is CITYDESK_ and its name in capitals."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    data: Path = Path("citydesk-data")
    database: forms.Database = Field(
        default_factory=lambda given: f"sqlite:///{given['data'] / 'citydesk.sqlite3'}", repr=False
    )
    call: Path = Field(default_factory=lambda given: given["data"] / "call.toml")
    secret: forms.Secret | None = Field(default=None, repr=False)
    hold: forms.Hold = 120
    organizers: forms.MailAddresses = ()
    organizer: str = "the organizers"
    mail_address: forms.DeskAddress = "desk@cities.example"
    mail_listen: forms.Door = Endpoint(host="127.0.0.1", port=2525)
    mail_relay: forms.Relay = Field(default="smtp://127.0.0.1:1025", repr=False)
    mail_rate: forms.Rate = MailRate()
    mail_tls_cert: Path | None = None
    mail_tls_key: Path | None = None
    clamd: forms.Scanner | None = None
    slack_bot_token: forms.BotToken | None = Field(default=None, repr=False)
    slack_app_token: forms.AppToken | None = Field(default=None, repr=False)
    slack_signing_secret: str | None = Field(default=None, repr=False)
    slack_channel: forms.Channel | None = None
    slack_organizers: forms.People = ()
    slack_approvers: forms.People = ()
    slack_api: forms.Api = "https://slack.com/api/"
    slack_quiet: forms.Quiet = (time(20), time(8))
    public_url: forms.Page | None = None
    signing_key: Path | None = None
    signing_passphrase: str | None = Field(default=None, repr=False)
    web_listen: forms.Listener = Field(default_factory=forms.pages_at)
    web_proxies: forms.Networks = ()
    operator_listen: forms.Listener = Endpoint(host="127.0.0.1", port=9090)

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


def load(
    environ: Mapping[str, str] | None = None, *, without: frozenset[str] = frozenset()
) -> Settings:
    """The settings in force, but for those left out; SettingsError where any does not hold.

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
        return Settings(**{name: value for name, value in given.items() if name not in without})
    except ValidationError as error:
        faults = _faults(error, environ, source)
        lines = "\n".join(line for _, line in faults)
        raise SettingsError(lines, frozenset(name for name, _ in faults)) from None


def unknown(environ: Mapping[str, str] | None = None) -> str:
    """That variables are set which seem to be settings misspelt, in a line; "" where none is.

    Each is named with the setting that is spelled nearly so, never with what it holds. What is
    like none is passed over: a cluster sets its own for a service that is named as the desk is.
    """
    environ = os.environ if environ is None else environ
    known = [name.upper() for name in ("config", *Settings.model_fields)]
    mine = (one for one in environ if one.startswith(PREFIX) and not one.startswith(TESTS))
    strange = sorted({one.removeprefix(PREFIX) for one in mine}.difference(known))
    return "; ".join(told for one in strange if (told := _misspelt(one, known)))


def _misspelt(name: str, known: Sequence[str]) -> str:
    """That the setting is meant which is spelled nearly like it; "" where none is."""
    near = difflib.get_close_matches(name.upper(), known, n=1, cutoff=NEARLY)
    return "".join(f"{PREFIX}{name} is no setting, is {PREFIX}{one} meant?" for one in near)


def secret(settings: Settings) -> bytes:
    """The desk's secret; SettingsError where it is missing, too short or open to others."""
    if settings.secret:
        return bytes.fromhex(settings.secret)
    path = settings.data / "secret"
    try:
        mode, key = path.stat().st_mode, path.read_bytes()
    except OSError as error:
        raise SettingsError(f"{path}: {error.strerror}; {_for_secret(path, error)}") from None
    if stat.S_IMODE(mode) & 0o077:
        raise SettingsError(f"{path}: others may read it; chmod 600 {path}")
    if len(key) < SECRET_BYTES:
        raise SettingsError(f"{path}: shorter than {SECRET_BYTES} bytes; restore it from a backup")
    return key


def _for_secret(path: Path, error: OSError) -> str:
    """What to do where it cannot be read."""
    if not path.parent.is_dir():
        return "`citydesk init` makes the data folder"
    if not isinstance(error, FileNotFoundError):
        return "run as its owner, or give the right"
    return (
        "restore it from a backup: without it no reply address of a letter sent so far works; "
        "where none was sent yet, `citydesk init` makes it"
    )


def _file(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"{PREFIX}CONFIG: {path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise SettingsError(f"{PREFIX}CONFIG: {path}: write it as UTF-8 text") from None
    except ValueError as error:
        raise SettingsError(f"{PREFIX}CONFIG: {path}: it is no TOML: {error}") from None


def _faults(
    error: ValidationError, environ: Mapping[str, str], source: str | None
) -> list[tuple[str, str]]:
    """The settings that do not hold, with a line for each fault."""
    found = []
    for fault in error.errors(include_url=False):
        if fault["type"] == "default_factory_not_called":  # only says that another one failed
            continue
        name = str(fault["loc"][0]) if fault["loc"] else _first_named(fault["msg"])
        variable = PREFIX + name.upper()
        is_of_file = source and not environ.get(variable)
        place = f"{name} in {source}" if is_of_file else variable
        held = _held(name, fault["input"]) if fault["loc"] else ""
        found.append((name, f"{place}: {held}{_reason(fault['type'], fault['msg'])}"))
    return found


def _held(name: str, given: object) -> str:
    """What stands there now, where it is short; "" of what is secret, or may be."""
    field, text = Settings.model_fields.get(name), " ".join(str(given).split())
    if field is None or not field.repr or len(text) > MOST_SHOWN:
        return ""
    return f"it is “{text}”; "


def _first_named(text: str) -> str:
    """The setting that a fault of several names first."""
    words: list[str] = re.findall(r"\w+", text)
    return next(word for word in words if word in Settings.model_fields)


def _reason(kind: str, text: str) -> str:
    if kind == "extra_forbidden":
        return f"no such setting; there are {', '.join(Settings.model_fields)}"
    return KINDS.get(kind) or text.removeprefix("Value error, ")


def rehearsal(data: Path, *, relay_port: int = 1) -> Settings:
    """Settings for a desk that plays on this machine only, whatever the environment says."""
    return Settings(
        data=data,
        mail_listen=Endpoint(host="127.0.0.1", port=0),
        mail_relay=f"smtp://127.0.0.1:{relay_port}",
        mail_rate=MailRate(host=0, address=0),
        operator_listen=None,
    )
