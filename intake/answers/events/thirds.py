"""The last field of every line of a list where it is a place: "Cloud Expo, 2019, ExCeL London".

Invariant: only where each of several lines has a name, a year and such a field, which ends in a
city and tells of no event; in one line alone it may be another event ("Digital London").
"""

import re
from dataclasses import replace

from intake.answers.events import proper, venues
from intake.answers.values import Event

Row = tuple[str, list[Event], list[str]]
"""A line, its events, and what stands in it that cannot be read."""
_LEAST = 2
_MOST = 5
"""Words of a place."""


def placed(rows: list[Row], language: str) -> list[Event]:
    """The events of the lines with their places; none where the lines are no such list."""
    told = [one for row in rows if (one := _placed(*row, language))]
    return told if len(told) == len(rows) >= _LEAST else []


def _placed(line: str, events: list[Event], missed: list[str], language: str) -> Event | None:
    if len(events) != 1 or len(missed) != 1 or events[0].place or not events[0].year:
        return None
    field, words = missed[0], missed[0].split()
    is_last = re.fullmatch(rf".+,.*{events[0].year}[^,]*,\s*{re.escape(field)}\W*", line)
    is_name = 1 < len(words) <= _MOST and all(word[0].isupper() for word in words)
    if not (is_last and is_name) or proper.is_kind(field, language):
        return None
    return replace(events[0], place=field) if venues.is_city(words[-1], language) else None
