"""Events a city has hosted, listed by name with year and place where the writer gave them.

Invariant: an event's name is the writer's own words; nothing planned is listed as hosted.
"""

import re
from dataclasses import replace
from functools import cache, lru_cache

from intake.answers import cities, eventlines, headings, statements
from intake.answers.folding import LONGEST, UNSPACED, clean, fold
from intake.answers.lexicon import LETTERS, TOKEN, Lexicon, lexicon, split
from intake.answers.values import Context, Event, Events, NotAvailable, Unclear

_LINES = re.compile(rf"[\n;•▪●]+|(?<=[{UNSPACED}])\.(?=\s*\S)")
_BULLET = re.compile(
    r"^\s*(?:[-*–—](?=\s)|\(?\d{1,2}[.)])\s+|^\s*[·・•]\s*"
    rf"|^\s*\(?\d{{1,2}}[.),]\s*(?=[{UNSPACED}]|(?:19|20)\d\d\s?[年년])"
)
_WORDS = re.compile(LETTERS)
_QUOTED = re.compile(
    r"«[^»]{0,120}»|“[^”]{0,120}”|„[^“”]{0,120}[“”]|\"[^\"]{0,120}\"|「[^」]{0,120}」|『[^』]{0,120}』"
)
_EDGES = " ,.;:–—-"
_SETS_OFF = frozenset(",:!")
_IDLE = frozenset(",:.–—-")
_CUT = ((",",), (".",))
_NEAR = 4
"""Words within which a line denies by a word such as "no" alone."""
_OPENING = 200
_MOST = 100
"""Events of one answer that are read; a longer list is asked for again."""
_LONGEST_NAME = 300
_LEAST_MONEY = 1_000
"""An amount that answers something else is larger than the number of a meeting ("COP21")."""
_CLOSED = "".join(chr(one) for one in range(0xAC00, 0xD7A4) if (one - 0xAC00) % 28)
_PARTICLE = re.compile(rf"(?:(?<=[{_CLOSED}])을|(?<=[^\W{_CLOSED}])를|(?<=\w)を)$")
"""What marks an object in Korean (by the syllable before it) and in Japanese."""
_APOSTROPHES = "['’‘ʼ`]?"


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
    lines = _lines(cleaned, context.language)
    if len(lines) > _MOST:
        return Unclear(reason="too_long")
    if _may_head(cleaned, context.language):
        return Unclear(reason="vague")
    return _listed(lines, context.language, text[:LONGEST])


def _may_head(text: str, language: str) -> bool:
    """Whether a line that leads up to others may name an event: "World Expo:\nEnergy Week"."""
    lines = [line for line in _LINES.split(text[:LONGEST]) if any(s.isalnum() for s in line)]
    known = lexicon("events", language)
    return any(
        not _is_beside(line, known) and _is_name(_opened(_BULLET.sub("", line), language), known)
        for line in headings.above(lines, _BULLET)
    )


def _is_name(words: str, known: Lexicon) -> bool:
    """A capital beyond the first word, or letters without case; nothing of events as such."""
    if "heading" in known.of(split(words.rstrip(_EDGES))):
        return False
    said = _WORDS.findall(words)
    named = any(word[0].isupper() for word in said[1:])
    named = named or any(not (word[0].isupper() or word[0].islower()) for word in said)
    return named and not any(name in ("opening", "hosting") for _, _, name in _said(words, known))


def _listed(lines: list[str], language: str, text: str) -> Events | Unclear:
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
        return Events(events=tuple(replace(one, name=_as_written(one.name, text)) for one in found))
    return Unclear(reason="vague" if lines else "empty")


def _as_written(name: str, text: str) -> str:
    """The name with the apostrophes that are dropped for looking words up."""
    if not any(sign in text for sign in "'’‘ʼ`"):
        return name
    letters = (re.escape(sign) for sign in name)
    found = re.search(_APOSTROPHES.join(letters), text)
    return found[0] if found else name


def _is_money(line: str, language: str) -> bool:
    """An amount with its currency is an answer to something else."""
    return any(
        one.codes and max(one.span.low or 0, one.span.high or 0) >= _LEAST_MONEY
        for one in statements.read(line, language).stated
    )


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


@lru_cache(maxsize=64)  # of one line it is asked for several meanings
def _said(line: str, known: Lexicon) -> tuple[tuple[int, int, str], ...]:
    """Place, length and meaning of every phrase of a line, overlapping ones too."""
    words = split(line)
    return tuple(
        (place, length, name)
        for place in range(len(words))
        for length, names in known.all_at(words, place)
        for name in names
    )


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


def _is_beside(line: str, known: Lexicon) -> bool:
    """A greeting, an office or a correction of papers, outside of brackets and quotes, undated."""
    said = _said(_QUOTED.sub("", eventlines.BRACKETS.sub("", line)), known)
    return not eventlines.YEAR.search(line) and any(name == "beside" for _, _, name in said)


def _lines(text: str, language: str) -> list[str]:
    """A line an event; left as they are where they are more than `_MOST`."""
    lines = [line for line in _LINES.split(text[:LONGEST]) if any(s.isalnum() for s in line)]
    if len(lines) > _MOST:
        return lines
    known = lexicon("events", language)
    lines = headings.dropped(lines, _BULLET, lambda line: _year_alone(line, language))
    lines = [line for line in lines if not _is_beside(line, known)]
    lines = [_opened(_BULLET.sub("", line), language) for line in lines]
    parts = [line for whole in lines if whole for line in eventlines.separate(whole, language)]
    if len(parts) > _MOST:
        return parts
    opened = (_opened(eventlines.year_last(part, language), language) for part in parts)
    return eventlines.years_last([part for part in opened if part])


def _opened(line: str, language: str) -> str:
    """The line without "we hosted" before its first event."""
    known = lexicon("events", language)
    tokens = list(TOKEN.finditer(line[:_OPENING]))
    folded = tuple(fold(token[0]) for token in tokens)
    place = _past_city(folded, known)
    while place < len(tokens):
        length, names = known.at(folded, place)
        is_idle = {"opening", "hosting"} & set(names) or folded[place] in _IDLE
        if not is_idle and not _is_greeting(folded, place, known):
            return line[tokens[place].start() :].strip(" .")
        place += length or 1
        place += _city_at(folded, place) if "hosting" in names else 0
    return line[_OPENING:]


def _year_alone(line: str, language: str) -> str:
    """The year of a line that names nothing else ("Events in 2023:"); else ""."""
    return eventlines.year_alone(_opened(_BULLET.sub("", line), language), language)


def _past_city(folded: tuple[str, ...], known: Lexicon) -> int:
    """Past the city that hosted and its verb: "Kazan hosted", "Guadalajara ha sido sede de"."""
    size = _city_at(folded, 0)
    length, names = known.at(folded, size) if size else (0, ())
    if size and folded[size].isdecimal() and "unit" in known.at(folded, size + 1)[1]:
        return size  # "İzmir 2005 yılında …"
    return size + length if "of_city" in names else 0


def _is_greeting(folded: tuple[str, ...], place: int, known: Lexicon) -> bool:
    """ "Dear organizers, we hosted …": what is set off before an event."""
    length, names = known.at(folded, place)
    end = place + length
    if "beside" not in names or end >= len(folded):
        return False
    return folded[end] in _SETS_OFF or "beside" in known.at(folded, end)[1]


def _city_at(folded: tuple[str, ...], place: int) -> int:
    """How many words name the city that hosts, where it stands behind its verb."""
    sizes = (size for size in (3, 2, 1) if place + size < len(folded))
    return next((s for s in sizes if cities.named(" ".join(folded[place : place + s]))), 0)


def _event(line: str, language: str) -> Event | None:
    years = {int(year) for year in eventlines.YEAR.findall(line)}
    year = years.pop() if len(years) == 1 else None
    inside = [
        part.strip() for found in eventlines.BRACKETS.findall(line) for part in found.split(",")
    ]
    yearly = eventlines.phrases("yearly", language)
    beside = [
        one for one in inside if not eventlines.YEAR.search(one) and one.casefold() not in yearly
    ]
    is_place = all(inside) and not any(one[0].islower() or ":" in one for one in beside)
    name = eventlines.BRACKETS.sub(_of_years, line) if is_place else line
    place = next(iter(beside), None) if is_place else None
    return Event(name=_unended(name, year, language), year=year, place=place) if name else None


def _of_years(bracket: re.Match[str]) -> str:
    """A bracket with several years ("2008-2012") stays with the name: no one year says as much."""
    return bracket[0] if len(eventlines.YEAR.findall(bracket[0])) > 1 else ""


def _unended(name: str, year: int | None, language: str) -> str:
    """The name without its year ("in 2016") at the end."""
    name = _closed(name.strip(_EDGES), language)
    if year is not None:
        for pattern in _years(language):
            shorter = pattern.sub("", name).strip(" ,")
            name = shorter if any(sign.isalpha() for sign in shorter) else name
    name = eventlines.named_yearly(name, language) or name
    return name.strip(_EDGES)[:_LONGEST_NAME]


def _closed(name: str, language: str) -> str:
    """The name without the verb that some languages put at the end."""
    said = eventlines.phrases("closing", language)
    ending = next((one for one in said if name.casefold().endswith(one)), "")
    return _PARTICLE.sub("", name[: len(name) - len(ending)].rstrip(" ,"))


@cache
def _years(language: str) -> tuple[re.Pattern[str], ...]:
    """A year at the end of a name ("in 2016", "2018 года") and at its beginning ("2019年")."""
    before, units = eventlines.any_of("in", language), eventlines.any_of("unit", language)
    year = r"(?:19|20)\d\d"
    ending = rf"(?:(?:^|[\s,])(?:{before})\s+)?(?<!\d){year}(?:['’]?\s?(?:{units}))?\.?$"
    beginning = rf"^(?:(?:{before})\s+)?{year}['’]?\s?(?:{units})(?:(?<=[{UNSPACED}])|(?!\w))\s*"
    patterns = [ending, beginning] if units else [ending]
    return tuple(re.compile(one, re.IGNORECASE) for one in patterns)
