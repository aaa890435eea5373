"""A moment as organizers read it in plain text.

Invariant: nobody has to guess the zone: its distance from UTC stands there, no letters that two
parts of the world share ("CST").
"""

from datetime import datetime, timezone


def told(moment: datetime) -> str:
    """An aware moment, as "2025-05-31 23:59 UTC+08:00"."""
    offset = moment.utcoffset()
    fixed = moment.astimezone(timezone(offset)) if offset is not None else moment
    return f"{fixed:%Y-%m-%d %H:%M %Z}"
