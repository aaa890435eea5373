"""Events a city has hosted, listed by name with year and place where the writer gave them.

Invariant: an event's name is the writer's own words; nothing planned is listed as hosted.
"""

import re

from intake.answers.folding import LONGEST, clean
from intake.answers.lexicon import lexicon, split
from intake.answers.values import Context, Event, Events, NotAvailable, Unclear

_LINES = re.compile(r"[\n;•▪●]+")
_BULLET = re.compile(r"^\s*(?:[-*–—·]|\(?\d{1,2}[.)])\s+")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_PARTED = re.compile(r",\s+(?:and\s+)?|\s+and\s+|\s+&\s+")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_LONGEST_NAME = 300


def read(text: str, context: Context) -> Events | NotAvailable | Unclear:
    """The events of an answer; empty for "none"."""
    cleaned = clean(text).strip()
    if not any(sign.isalnum() for sign in cleaned):
        return Unclear(reason="empty")
    known = lexicon("events", context.language)
    if "none" in known.meanings.get(split(cleaned.strip(".!")), ()):
        return Events(events=())
    if any("not" in names for _, _, names in known.finds(split(cleaned))):
        return Unclear(reason="planned")
    events = [_event(line, context.language) for line in _lines(cleaned, context.language)]
    found = tuple(event for event in events if event is not None)
    return Events(events=found) if found else Unclear(reason="empty")


def _lines(text: str, language: str) -> list[str]:
    lines = [line for line in _LINES.split(text[:LONGEST]) if any(s.isalnum() for s in line)]
    lines = [_opened(_BULLET.sub("", line), language) for line in lines]
    return [line for whole in lines if whole for line in _separate(whole)]


def _opened(line: str, language: str) -> str:
    """The line without "we hosted" before its first event."""
    known = lexicon("events", language)
    while True:
        line = line.strip(" ,:.–-")
        phrase = split(line)
        length = max(
            (
                n
                for n in range(1, min(known.longest, len(phrase)) + 1)
                if "opening" in known.meanings.get(phrase[:n], ())
            ),
            default=0,
        )
        if not length:
            return line
        line = _without(line, length)


def _without(line: str, tokens: int) -> str:
    for _ in range(tokens):
        line = re.sub(r"^\s*(?:[^\W_]+|\S)", "", line, count=1)
    return line


def _separate(line: str) -> list[str]:
    """One line with several events: parted at commas only where every part has its year."""
    parts, start, depth = [], 0, 0
    joints = {found.start(): found.end() for found in _PARTED.finditer(line)}
    for place, sign in enumerate(line):
        depth += (sign == "(") - (sign == ")")
        if place in joints and depth <= 0:
            parts.append(line[start:place])
            start = joints[place]
    parts.append(line[start:])
    return parts if len(parts) > 1 and all(_YEAR.search(part) for part in parts) else [line]


def _event(line: str, language: str) -> Event | None:
    years = {int(year) for year in _YEAR.findall(line)}
    year = years.pop() if len(years) == 1 else None
    inside = [part.strip() for found in _BRACKETS.findall(line) for part in found.split(",")]
    name = _BRACKETS.sub("", line) if inside and all(inside) else line
    place = next((part for part in inside if not _YEAR.search(part)), None)
    name = name.strip(" ,.;:–-")
    if year is not None:
        name = re.sub(rf"[\s,]*(?:\bin\b)?\s*{year}$", "", name).strip(" ,.;:–-")
    return Event(name=name[:_LONGEST_NAME], year=year, place=place) if name else None
