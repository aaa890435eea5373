"""A moment as organizers read it in plain text.

Invariant: nobody has to guess the zone: its distance from UTC stands there, no letters that two
parts of the world share ("CST").
"""

import re
from collections.abc import Callable
from datetime import datetime, timezone

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_TOLD = re.compile(
    rf"\b(\d\d?) ({'|'.join(MONTHS)}) (\d{{4}}), (\d\d:\d\d) \(UTC([+-]\d\d:\d\d)?\)"
)


def told(moment: datetime) -> str:
    """An aware moment, as "31 May 2025, 23:59 (UTC+08:00)"."""
    offset = moment.utcoffset()
    fixed = moment.astimezone(timezone(offset)) if offset is not None else moment
    return f"{fixed.day} {MONTHS[fixed.month - 1]} {fixed:%Y, %H:%M (%Z)}"


def retold(text: str, tell: Callable[[datetime], str]) -> str:
    """The text with the moments that `told` wrote into it said otherwise."""
    return _TOLD.sub(lambda found: tell(_read(found)), text)


def _read(found: re.Match[str]) -> datetime:
    day, month, year, hour, offset = found.groups()
    number = MONTHS.index(month) + 1
    return datetime.fromisoformat(f"{year}-{number:02}-{int(day):02} {hour}{offset or '+00:00'}")
