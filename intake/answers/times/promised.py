"""The day promised behind that of an event: "we meet on 12 January, you get it on the 14th".

Invariant: of two days only the later one is meant, and only where the clause of it alone tells
that something is sent or handed in; a day alone takes the month of the day before it, never the
next month.
"""

import re
from collections.abc import Callable
from datetime import date
from functools import cache

from intake.answers import calendars
from intake.answers.lexicon import entries, lexicon, split
from intake.answers.values import Day, Unclear

_CLAUSES = re.compile(r"[,;:\n]|(?<!\d)[.!?](?=\s|$)| [-–—] |(?<=\d\.)\s(?=[-–—]\s)")
_MOST = 8
"""Clauses of a promise at most."""
_DAYS = 2
_FIGURE = re.compile(r"\d")

Reader = Callable[[str], Day | Unclear]


def told(text: str, language: str, one: Reader) -> Day | None:
    """The one day promised; None where no clause tells of an event's day before it."""
    found: list[tuple[str, date]] = []
    for clause in _parted(text, language)[:_MOST]:
        part = _completed(clause, found[-1][1], language) if found else clause
        day = one(part)
        if isinstance(day, Day):
            found.append((clause, day.day))
        elif day.reason != "empty" or _says(clause, {"doubt", "unkept"}, language):
            return None
    return _promised(found, language)


def _promised(found: list[tuple[str, date]], language: str) -> Day | None:
    if len(found) != _DAYS:
        return None
    (event, first), (promise, last) = found
    is_set = any(
        _says(one, {"doubt", "unkept", "was_planned"}, language) for one in (event, promise)
    )
    is_event = not _says(event, {"promise", "until", "from"}, language)
    is_promise = _says(promise, {"promise", "handing"}, language)
    return Day(day=last) if is_event and is_promise and first <= last and not is_set else None


def _says(clause: str, meanings: set[str], language: str) -> bool:
    return bool(meanings & lexicon("dates", language).said(split(clause)))


def _parted(text: str, language: str) -> list[str]:
    """The clauses, parted at words for "and" or "so" too where figures stand on both sides."""
    clauses: list[str] = []
    for clause in _CLAUSES.split(text):
        pieces = [clause]
        for found in _joints(language).finditer(clause):
            ahead, behind = clause[: found.start()], clause[found.end() :]
            if _FIGURE.search(ahead) and _FIGURE.search(behind):
                pieces = [ahead, behind]
                break
        clauses += [one for one in pieces if any(sign.isalnum() for sign in one)]
    return clauses


@cache
def _joints(language: str) -> re.Pattern[str]:
    """Words that part an event from the promise that follows from it."""
    said = {phrase for name, phrase in entries("dates", language) if name == "joint"}
    words = "|".join(sorted(map(re.escape, said), key=len, reverse=True)) or "(?!)"
    edges = ("", "") if language in ("zh", "ja", "ko") else (r"(?<![^\W\d_])", r"(?![^\W\d_])")
    return re.compile(rf"{edges[0]}(?:{words}){edges[1]}", re.IGNORECASE)


def _completed(clause: str, before: date, language: str) -> str:
    """A day alone ("on the 14th") as a whole date of the month of the day before it."""
    found = [one for way in _lone(language) for one in way.finditer(clause)]
    figures = re.findall(r"\d+", clause)
    is_whole = calendars.has(clause, "month", language) or len(figures) != 1
    if not found or is_whole or int(figures[0]) < before.day:
        return clause
    try:
        day = before.replace(day=int(figures[0]))
    except ValueError:
        return clause
    rest = f"{clause[: found[0].start()]} {day.isoformat()} {clause[found[0].end() :]}"
    return _following(language).sub(" ", rest)


@cache
def _lone(language: str) -> tuple[re.Pattern[str], ...]:
    """The ways to name a day without its month."""
    said = {phrase for name, phrase in entries("dates", language) if name == "lone_day"}
    ways = []
    for ahead, _, behind in (one.partition("#") for one in sorted(said, key=len, reverse=True)):
        edge = rf"(?<!\w){re.escape(ahead)}" if ahead else r"(?<![\d./-])"
        ways.append(re.compile(rf"{edge}\d{{1,2}}{re.escape(behind)}(?!\d|[./-]\d)", re.I))
    return tuple(ways)


@cache
def _following(language: str) -> re.Pattern[str]:
    """Words that count from the day before ("the following Monday")."""
    said = {phrase for name, phrase in entries("dates", language) if name == "following"}
    words = "|".join(sorted(map(re.escape, said), key=len, reverse=True)) or "(?!)"
    return re.compile(words, re.IGNORECASE)
