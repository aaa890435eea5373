"""Lines above a list of events that only lead up to it: "International events:", "2023:".

Invariant: a heading names no event; a year alone is that of the lines below.
"""

import re
from collections.abc import Callable
from itertools import takewhile

from intake.answers.calendars import YEAR


def dropped(
    lines: list[str], bullet: re.Pattern[str], year_alone: Callable[[str], str]
) -> list[str]:
    """The lines without headings; those below one that is only a year have it behind."""
    kept: list[str] = []
    year = ""
    for place, line in enumerate(lines):
        below = lines[place + 1 :]
        alone = year_alone(line) if below else ""
        if alone:
            year = alone
        elif not below or not _is_heading(line, below, bullet, is_first=place == 0):
            kept.append(line if not year or YEAR.search(line) else f"{line.rstrip(' .,')} ({year})")
    return kept


def above(lines: list[str], bullet: re.Pattern[str]) -> list[str]:
    """The lines that are left out as headings, without those that are only a year."""
    return [
        line
        for place, line in enumerate(lines[:-1])
        if _is_heading(line, lines[place + 1 :], bullet, is_first=place == 0)
    ]


def _is_heading(line: str, below: list[str], bullet: re.Pattern[str], *, is_first: bool) -> bool:
    """It ends as one, or stands without a mark above lines that all have one; and has no year."""
    if YEAR.search(line):
        return False
    marked = list(takewhile(bullet.match, below))
    return line.rstrip().endswith(":") or (
        is_first and len(marked) == len(below) and not bullet.match(line)
    )
