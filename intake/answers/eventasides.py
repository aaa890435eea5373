"""Clauses beside the events that were hosted: one only attended, bid for or still to come.

Invariant: a clause is left out only where it names what it speaks of and tells of no hosting, and
the rest says that it was hosted; else all of it stays, and is asked.
"""

import re
from datetime import date
from functools import cache

from intake.answers import (
    eventcoming,
    eventdenials,
    eventnames,
    eventproper,
    eventvenues,
    eventyears,
)
from intake.answers.folding import UNSPACED, fold
from intake.answers.lexicon import entries, lexicon, split

_ENDS = rf"[;\n]|(?<=\d[)\]])\.(?=\s)|(?<=[^\W\d_]{{3}})[.!](?=\s)|(?<=[{UNSPACED}])\.(?=\s*\S)"
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DASH = re.compile(r"(?<=\S)([ \t][-–—][ \t])")
_ENDED = re.compile(r"[^\W\d_]\s(?:19|20)\d\d$")
"""A year behind its month or its event."""
_MOST = 100
"""Dashes that are looked at."""
_ASIDE = frozenset({"not", "to_come", "attended"})


def undashed(text: str, language: str) -> str:
    """The text with commas for the dashes around a place, and behind an event that has its year."""
    said, *parts = _DASH.split(text)
    if not 0 < len(parts) <= 2 * _MOST:
        return text
    for dash, part in zip(parts[::2], parts[1::2], strict=True):
        head = re.split(r"[,;:\n(]", part, maxsplit=1)[0].strip()
        is_next = _ENDED.search(said) is not None and head[:1].isupper()
        is_next = is_next and not eventyears.is_month(fold(head).split()[0], language)
        is_place = eventvenues.is_where(head, language) and said[-1:].isalpha()
        said += f", {part}" if is_place or is_next else f"{dash}{part}"
    return said


def without(text: str, language: str, today: date | None) -> str:
    """The text without such clauses."""
    this_year = today.year if today else None
    clauses = [one for one in _parting(language).split(text) if one and one.strip()]
    coming = [one for one in clauses if today and eventcoming.is_told(one, language, today)]
    asides = [one for one in clauses if one in coming or _is_aside(one, language)]
    if len(clauses) < 2 or not asides:
        return text
    others = [one for one in clauses if one not in asides]
    rest = [one for one in others if _is_named(one, language) or _tells(one, language)]
    is_clear = any(_is_named(one, language) for one in asides)
    hosted = (one for one in asides if one not in coming)
    is_clear = is_clear and not any(_is_hosted(one, language, this_year) for one in hosted)
    is_told = all(_tells(one, language) for one in rest)
    is_told = is_told or _is_over(rest, asides, this_year)
    if not (is_clear and rest and is_told) or _is_denied(rest, language):
        return text
    return "\n".join(_contrasted(language).sub("", one.strip(" ,;")) for one in rest)


def _is_over(rest: list[str], asides: list[str], this_year: int | None) -> bool:
    """Whether years alone tell what was hosted from what is still to come."""
    past, later = (
        [[int(y) for y in _YEAR.findall(one)] for one in part] for part in (rest, asides)
    )
    is_past = all(years and max(years) <= (this_year or 0) for years in past)
    return is_past and all(years and min(years) > (this_year or 0) for years in later)


def _is_denied(rest: list[str], language: str) -> bool:
    """Whether all that is left denies: "we bid for the Expo, but were not chosen"."""
    return all(eventdenials.is_denial(one.strip(), language) for one in rest)


def _is_aside(clause: str, language: str) -> bool:
    return len(_said(clause, language)) < len(split(clause))


def _said(clause: str, language: str) -> tuple[str, ...]:
    """The words of a clause but for those that say it was attended, bid for or planned."""
    known, words, kept, place = lexicon("events", language), split(clause), [], 0
    while place < len(words):
        found = (size for size, names in known.all_at(words, place) if _ASIDE & set(names))
        if not (size := next(found, 0)):
            kept.append(words[place])
        place += size or 1
    return tuple(kept)


def _is_named(clause: str, language: str) -> bool:
    """Whether it names what it speaks of."""
    is_shown = language != "de" and any(word[0].isupper() for word in clause.split()[1:])
    return is_shown or _YEAR.search(clause) is not None or eventproper.is_kind(clause, language)


def _tells(clause: str, language: str) -> bool:
    return eventnames.tells(clause, language)


def _is_hosted(clause: str, language: str, this_year: int | None) -> bool:
    """Whether it also tells of hosting, in a year that is past."""
    years = [int(one) for one in _YEAR.findall(clause)]
    is_past = not years or any(this_year is None or one <= this_year for one in years)
    return is_past and _tells(" ".join(_said(clause, language)), language)


@cache
def _contrasted(language: str) -> re.Pattern[str]:
    """A word that sets off a clause, at its beginning."""
    said = [re.escape(one) for name, one in entries("where", language) if name == "contrast"]
    words = "|".join(sorted((one for one in said if "\\*" not in one), key=len, reverse=True))
    return re.compile(rf"^\s*(?:{words or '(?!)'})(?!\w)\s*,?\s*", re.IGNORECASE)


@cache
def _parting(language: str) -> re.Pattern[str]:
    """The ends of clauses, and a comma ahead of a word that sets off the next."""
    ways = [_ENDS]
    for name, one in entries("where", language):
        if name == "contrast":
            said = re.escape(one.strip("*"))
            ways.append(
                rf"(?<={said})\s*,?\s*" if one.startswith("*") else rf",\s*(?={said}(?!\w))"
            )
    return re.compile("|".join(ways), re.IGNORECASE)
