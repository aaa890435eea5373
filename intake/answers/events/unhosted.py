"""Clauses beside the events that were hosted: one only attended, bid for or still to come.

Invariant: a clause is left out only where it names what it speaks of and tells of no hosting, and
the rest says that it was hosted, or ahead of it that nothing was; else all of it stays, and is
asked.
"""

import re
from datetime import date
from functools import cache

from intake.answers.calendars import YEAR
from intake.answers.events import dating, denying, naming, proper, upcoming, venues
from intake.answers.folding import UNSPACED, fold
from intake.answers.lexicon import entries, lexicon, split

_ENDS = (
    r"[;\n]|(?<=(?<!\d)[12]\d\d\d)\.(?=\s+[^\W\d_])|(?<=\w[)\]])\.(?=\s)"
    r"|(?<=[^\W\d_]{3})[.!](?=\s)|(?<=[\u0900-\u097f])\.(?=\s)"
    rf"|(?<=[{UNSPACED}])\.(?=\s*\S)"
)
_DASH = re.compile(r"(?<=\S)([ \t][-–—][ \t])")
_ENDED = re.compile(r"[^\W\d_]\s(?:19|20)\d\d$")
"""A year behind its month or its event."""
_MOST = 100
"""Dashes that are looked at."""
_EDGES = " ,;.:–—-"
_FAR = 12
"""Years from now within which events are planned; what lies beyond is a part of a name."""
_LEAST = 3
"""Letters of a clause that names something."""
_ASIDE = frozenset({"not", "to_come", "attended"})


def undashed(text: str, language: str) -> str:
    """The text with commas for the dashes around a place, and behind an event that has its year."""
    said, *parts = _DASH.split(text)
    if not 0 < len(parts) <= 2 * _MOST:
        return text
    for dash, part in zip(parts[::2], parts[1::2], strict=True):
        head = re.split(r"[,;:\n(]", part, maxsplit=1)[0].strip()
        is_next = _ENDED.search(said) is not None and head[:1].isupper()
        is_next = is_next and not dating.is_month(fold(head).split()[0], language)
        is_place = venues.is_where(head, language) and said[-1:].isalpha()
        said += f", {part}" if is_place or is_next else f"{dash}{part}"
    return said


def parted(text: str, language: str, today: date | None) -> tuple[str, tuple[str, ...]]:
    """The text without such clauses, and those clauses."""
    for way in (parting(language), _finely(language)):
        clauses = [one for one in way.split(text) if one and one.strip()]
        found = _kept(clauses, language, today)
        if found is not None:
            asides = tuple(one.strip(_EDGES) for one in clauses if one not in found)
            said = (_contrasted(language).sub("", one.strip(" ,;")) for one in found)
            return "\n".join(said), tuple(one for one in asides if one)
    return text, ()


def _kept(clauses: list[str], language: str, today: date | None) -> list[str] | None:
    """The clauses that tell of hosting or deny it; None where all must stay."""
    if len(clauses) < 2:
        return None
    this_year = today.year if today else None
    coming = [one for one in clauses if today and upcoming.is_told(one, language, today)]
    later = [one for one in clauses if this_year and _is_later(one, this_year)]
    coming += later
    asides = [one for one in clauses if one in coming or _is_aside(one, language)]
    if not asides:
        return None
    others = [one for one in clauses if one not in asides]
    told = [one for one in others if _is_named(one, language) or naming.tells(one, language)
            or _denies(one, language)]  # fmt: skip
    if len(coming) >= len(asides) and told[:1] == clauses[:1] and _is_denied(told, language):
        return told  # "none so far; in 2028 we shall host …"
    rest = [one for one in others if _is_named(one, language) or naming.tells(one, language)]
    is_clear = any(_is_named(one, language) for one in asides)
    hosted = (one for one in asides if one not in coming)
    is_clear = is_clear and not any(_is_hosted(one, language, this_year) for one in hosted)
    is_told = all(naming.tells(one, language) for one in rest)
    is_over = _is_over(rest, asides, this_year)
    if not (is_clear and rest and (is_told or is_over)) or _is_denied(rest, language):
        return None
    if later and any(one not in rest and _denies(one, language) for one in others):
        return None
    if not all(_is_past(one, this_year) for one in rest) and any(not _is_aside(one, language)
       for one in later):  # fmt: skip
        return None
    return rest if all(_has_words(one) for one in rest) else None


def _is_later(clause: str, this_year: int) -> bool:
    """Whether all years of a clause lie ahead, so that nothing in it was hosted yet."""
    years = [int(one) for one in YEAR.findall(clause)]
    is_ahead = bool(years) and this_year < min(years) <= this_year + _FAR  # "Vision 2050 Forum"
    return is_ahead and _has_words(clause)


def _has_words(clause: str) -> bool:
    """Whether more than a year stands in it."""
    return sum(sign.isalpha() for sign in clause) >= _LEAST


def _is_over(rest: list[str], asides: list[str], this_year: int | None) -> bool:
    """Whether years alone tell what was hosted from what is still to come."""
    later = [[int(y) for y in YEAR.findall(one)] for one in asides]
    is_past = all(_is_past(one, this_year) for one in rest)
    return is_past and all(years and min(years) > (this_year or 0) for years in later)


def _is_past(clause: str, this_year: int | None) -> bool:
    years = [int(one) for one in YEAR.findall(clause)]
    return bool(years) and max(years) <= (this_year or 0)


def _is_denied(rest: list[str], language: str) -> bool:
    """Whether all that is left denies: "we bid for the Expo, but were not chosen"."""
    return all(_denies(one, language) for one in rest)


def _denies(clause: str, language: str) -> bool:
    said = clause.strip(_EDGES)
    is_none = "none" in lexicon("events", language).of(split(said))
    return is_none or denying.is_denial(said, language)


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
    return is_shown or YEAR.search(clause) is not None or proper.is_kind(clause, language)


def _is_hosted(clause: str, language: str, this_year: int | None) -> bool:
    """Whether it also tells of hosting, in a year that is past."""
    years = [int(one) for one in YEAR.findall(clause)]
    is_past = not years or any(this_year is None or one <= this_year for one in years)
    return is_past and naming.tells(" ".join(_said(clause, language)), language)


@cache
def _contrasted(language: str) -> re.Pattern[str]:
    """A word that sets off a clause, at its beginning."""
    said = [re.escape(one) for name, one in entries("where", language) if name == "contrast"]
    words = "|".join(sorted((one for one in said if "\\*" not in one), key=len, reverse=True))
    return re.compile(rf"^\s*(?:{words or '(?!)'})(?!\w)\s*,?\s*", re.IGNORECASE)


@cache
def sentences() -> re.Pattern[str]:
    """The ends of sentences."""
    return re.compile(_ENDS)


@cache
def parting(language: str) -> re.Pattern[str]:
    """The ends of clauses, and a comma ahead of a word that sets off the next."""
    ways = [_ENDS]
    for name, one in entries("where", language):
        if name == "contrast":
            said = re.escape(one.strip("*"))
            ways.append(
                rf"(?<={said})\s*,?\s*" if one.startswith("*") else rf",\s*(?={said}(?!\w))"
            )
    return re.compile("|".join(ways), re.IGNORECASE)


@cache
def _finely(language: str) -> re.Pattern[str]:
    """Commas and words for "and" too, where a year stands in what follows up to the next."""
    ands = sorted({one for name, one in entries("events", language) if name == "and"}, key=len)
    said = "|".join(map(re.escape, reversed(ands))) or "(?!)"
    ahead = r"(?=[^,;.\n]{0,160}(?<!\d)(?:19|20)\d\d(?!\d))"
    joined = rf",\s*(?:(?:{said})\s)?{ahead}|\s(?:{said})\s{ahead}"
    return re.compile(rf"{parting(language).pattern}|{joined}", re.IGNORECASE)
