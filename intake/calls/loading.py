"""From the text of a call file to a `Call`, and the shipped file with dates to try it.

Invariant: a call's version is the SHA-256 of the very text it was made from.
"""

import hashlib
import re
import tomllib
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from importlib import resources
from typing import Any

from pydantic import ValidationError

from intake.calls import faults, spoken, translated
from intake.calls.model import Call, Stage
from intake.errors import CallFileError

OPENS, CLOSES = time(9), time(23, 59)
SAMPLE_DAYS = {
    Stage.REGISTRATION: (-14, 60),
    Stage.PRE_SELECTION: (61, 90),
    Stage.SELECTION: (91, 130),
    Stage.PRELIMINARY_ANNOUNCEMENT: (131, 160),
    Stage.FINAL_REVIEW: (161, 180),
    Stage.OFFICIAL_ANNOUNCEMENT: (181, 210),
}
"""First and last day of each stage in a sample, counted from today."""


@lru_cache(maxsize=16)
def load(text: str) -> Call:
    """The call this TOML text describes, the very same for the very same text.

    Raises CallFileError with one line a fault: key path, what is wrong, what is allowed.
    """
    try:
        table = tomllib.loads(text.removeprefix("\ufeff"), parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise CallFileError(
            f"not TOML: {error}; allowed: TOML 1.0 as in the shipped file"
        ) from None
    try:
        return Call.model_validate(_completed(table) | {"version": version_of(text)})
    except ValidationError as error:
        raise CallFileError("\n".join(faults.lines(error, table))) from None


def _completed(table: dict[str, Any]) -> dict[str, Any]:
    """The table with what the desk knows of each language, and the file leaves out."""
    said: dict[str, Any] = translated.completed(spoken.completed(table))
    return said


def version_of(text: str) -> str:
    """The version of the call that is made from this very text."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def shipped() -> str:
    """The text of the call of 2025 that comes with the desk; its dates are samples."""
    return (resources.files("intake.calls") / "2025.toml").read_text(encoding="utf-8")


def sample(text: str, today: date) -> str:
    """The same file with stages around today, marked as a sample; all else stays as written.

    Raises CallFileError where a stage is not a table of its own or the file does not hold.
    """
    text = text.removeprefix("\ufeff")
    for stage, (first, last) in SAMPLE_DAYS.items():
        opens_at = datetime.combine(today + timedelta(first), OPENS)
        closes_at = datetime.combine(today + timedelta(last), CLOSES)
        text = _dated(text, stage, "opens_at", opens_at)
        text = _dated(text, stage, "closes_at", closes_at)
    text, marked = re.subn(r"(?m)^sample[ \t]*=[ \t]*\w+", "sample = true", text, count=1)
    text = text if marked else f"sample = true\n{text}"
    load(text)
    return text


def _dated(text: str, stage: Stage, key: str, moment: datetime) -> str:
    """The text with this date of the stage replaced; comments beside it stay."""
    place = re.compile(
        rf"(^\[stages\.{stage}\][^\[]*?^[ \t]*{key}[ \t]*=[ \t]*)[^#\n]*?(?=[ \t]*(?:#.*)?\r?$)",
        re.MULTILINE,
    )
    text, dated = place.subn(rf"\g<1>{moment.isoformat()}", text, count=1)
    if not dated:
        raise CallFileError(
            f"stages.{stage}.{key}: cannot be given a sample date; "
            f"allowed: a table [stages.{stage}] with a line {key} = …"
        )
    return text
