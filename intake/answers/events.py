"""Events a city has hosted, listed by name with year and place where the writer gave them.

Invariant: an event's name is the writer's own words; nothing planned is listed as hosted.
"""

import re

from intake.answers import statements
from intake.answers.folding import LONGEST, clean, fold
from intake.answers.lexicon import LETTERS, Lexicon, lexicon, listed, split
from intake.answers.values import Context, Event, Events, NotAvailable, Unclear

_LINES = re.compile(r"[\n;•▪●]+")
_BULLET = re.compile(r"^\s*(?:[-*–—·]|\(?\d{1,2}[.)])\s+")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_PARTED = re.compile(r",\s+(?:and\s+)?|\s+and\s+|\s+&\s+")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_TOKENS = re.compile(rf"{LETTERS}|\d+|\S")
_WORDS = re.compile(LETTERS)
_IDLE = frozenset(",:.–-")
_CUT = ((",",), (".",))
_NEAR = 4
"""Words within which a line denies by a word such as "no" alone."""
_OPENING = 200
_LONGEST_NAME = 300


def read(text: str, context: Context) -> Events | NotAvailable | Unclear:
    """The events of an answer; empty for "none"."""
    cleaned = clean(text).strip()
    if not any(sign.isalnum() for sign in cleaned):
        return Unclear(reason="empty")
    known = lexicon("events", context.language)
    if "none" in known.of(split(cleaned.strip(".!"))):
        return Events(events=())
    if any("not" in names for _, _, names in known.finds(split(cleaned))):
        return Unclear(reason="planned")
    return _listed(_lines(cleaned, context.language), context.language)


def _listed(lines: list[str], language: str) -> Events | Unclear:
    """The events of the lines that name one; a denial beside a name is asked."""
    if any(_is_money(line, language) for line in lines):
        return Unclear(reason="vague")
    known = lexicon("events", language)
    denials = [line for line in lines if _is_denial(line, known)]
    named = [line for line in lines if line not in denials and _is_event(line, known)]
    found = tuple(event for line in named if (event := _event(line, language)) is not None)
    if any(_is_denied(line, known) for line in named) or (found and lines[0] in denials):
        return Unclear(reason="contradictory")
    if found or denials:
        return Events(events=found)
    return Unclear(reason="vague" if lines else "empty")


def _is_money(line: str, language: str) -> bool:
    """An amount with its currency is an answer to something else."""
    return any(stated.codes for stated in statements.read(line, language).stated)


def _is_denial(line: str, known: Lexicon) -> bool:
    """ "None, I am afraid": a denial near the beginning, or of the events, and no name."""
    said = _said(line, known)
    early = any(name == "denied_first" and place < _NEAR for place, _, name in said)
    return (early or _is_denied(line, known)) and not (
        _has_name(line) or _is_elsewhere(line, known)
    )


def _is_denied(line: str, known: Lexicon) -> bool:
    """It denies events wherever it does, or begins with "No, ..."."""
    words = split(line)
    numbered = words[1:2] == (".",) and "".join(words[2:3]).isdecimal()
    if "denied_first" in known.of(words[:1]) and words[1:2] in _CUT and not numbered:
        return True
    return any(
        name == "denied" or (name == "none" and length > 1 and place < _NEAR)
        for place, length, name in _said(line, known)
    )


def _said(line: str, known: Lexicon) -> list[tuple[int, int, str]]:
    """Place, length and meaning of every phrase of a line, overlapping ones too."""
    words = split(line)
    return [
        (place, length, name)
        for place in range(len(words))
        for length, names in known.all_at(words, place)
        for name in names
    ]


def _has_name(line: str) -> bool:
    """A digit, or a word beyond the first with a capital or in letters without case."""
    words = _WORDS.findall(line)
    return any(s.isdecimal() for s in line) or any(
        len(word) > 1 and not word[0].islower() for word in words[1:]
    )


def _is_elsewhere(line: str, known: Lexicon) -> bool:
    return any(name == "elsewhere" for _, _, name in _said(line, known))


def _is_event(line: str, known: Lexicon) -> bool:
    """A name has a capital, a digit or letters without case; "see Annex 3" is none."""
    if any("elsewhere" in names for _, names in known.all_at(split(line), 0)):
        return False
    if _is_elsewhere(line, known) and not _has_name(line):
        return False
    return any(not sign.islower() for sign in line if sign.isalnum())


def _lines(text: str, language: str) -> list[str]:
    lines = [line for line in _LINES.split(text[:LONGEST]) if any(s.isalnum() for s in line)]
    lines = [_opened(_BULLET.sub("", line), language) for line in lines]
    return [line for whole in lines if whole for line in _separate(whole, language)]


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


def _separate(line: str, language: str) -> list[str]:
    """One line with several events: parted at commas only where every part says when it was."""
    parts, start, depth = [], 0, 0
    joints = {found.start(): found.end() for found in _PARTED.finditer(line)}
    for place, sign in enumerate(line):
        depth += (sign == "(") - (sign == ")")
        if place in joints and depth <= 0:
            parts.append(line[start:place])
            start = joints[place]
    parts.append(line[start:])
    return parts if len(parts) > 1 and all(_is_dated(one, language) for one in parts) else [line]


def _is_dated(part: str, language: str) -> bool:
    """A year behind a name, or "every year" at its end."""
    return bool(_YEAR.search(part)) or _named_yearly(part, language) not in ("", part.strip())


def _named_yearly(name: str, language: str) -> str:
    """The name without "every year" at its end."""
    said = sorted(listed("events", "yearly", language), key=len, reverse=True)
    lower = name.strip().casefold()
    ending = next((one for one in said if lower == one or lower.endswith(f" {one}")), "")
    return name.strip()[: len(name.strip()) - len(ending)].strip(" ,.;:–-(")


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
        before = sorted(listed("events", "in", language), key=len, reverse=True)
        said = next((one for one in before if name.casefold().endswith(f" {one}")), "")
        name = name[: len(name) - len(said)]
    name = _named_yearly(name, language) or name
    return name.strip(" ,.;:–-")[:_LONGEST_NAME]
