"""Events a city has hosted, listed by name with year and place where the writer gave them.

Invariant: an event's name is the writer's own words; nothing planned is listed as hosted.
"""

import re

from intake.answers.folding import LONGEST, clean, fold
from intake.answers.lexicon import LETTERS, Lexicon, lexicon, listed, split
from intake.answers.values import Context, Event, Events, NotAvailable, Unclear

_LINES = re.compile(r"[\n;•▪●]+")
_BULLET = re.compile(r"^\s*(?:[-*–—·]|\(?\d{1,2}[.)])\s+")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_PARTED = re.compile(r",\s+(?:and\s+)?|\s+and\s+|\s+&\s+")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_TOKENS = re.compile(rf"{LETTERS}|\d+|\S")
_IDLE = frozenset(",:.–-")
_OPENING = 200
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
    lines = _lines(cleaned, context.language)
    events = [_event(line, context.language) for line in lines if _is_event(line, known)]
    found = tuple(event for event in events if event is not None)
    if not found and any("denied" in names for _, _, names in known.finds(split(cleaned))):
        return Events(events=())
    return Events(events=found) if found else Unclear(reason="vague" if lines else "empty")


def _is_event(line: str, known: Lexicon) -> bool:
    """A name has a capital, a digit or letters without case; "see Annex 3" is none."""
    if any("elsewhere" in names for _, names in known.all_at(split(line), 0)):
        return False
    return any(not sign.islower() for sign in line if sign.isalnum())


def _lines(text: str, language: str) -> list[str]:
    lines = [line for line in _LINES.split(text[:LONGEST]) if any(s.isalnum() for s in line)]
    lines = [_opened(_BULLET.sub("", line), language) for line in lines]
    return [line for whole in lines if whole for line in _separate(whole)]


def _opened(line: str, language: str) -> str:
    """The line without "we hosted" before its first event."""
    known = lexicon("events", language)
    tokens = list(_TOKENS.finditer(line[:_OPENING]))
    folded = tuple(fold(token[0]) for token in tokens)
    place = 0
    while place < len(tokens):
        length, names = known.at(folded, place)
        if "opening" not in names and folded[place] not in _IDLE:
            return line[tokens[place].start() :].strip(" .")
        place += length or 1
    return line[_OPENING:]


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
    return Event(name=_unended(name, year, language), year=year, place=place) if name else None


def _unended(name: str, year: int | None, language: str) -> str:
    """The name without its year ("in 2016") at the end."""
    name = name.strip(" ,.;:–-")
    if year is not None and name.endswith(str(year)):
        name = name.removesuffix(str(year)).rstrip(" ,")
        stem, _, last = name.rpartition(" ")
        name = stem if fold(last) in listed("events", "in", language) else name
    return name.strip(" ,.;:–-")[:_LONGEST_NAME]
