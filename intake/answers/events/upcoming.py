"""Events of this year that are still to come: by their month, or by a verb of the present.

Invariant: a year or a month that may be over tells of no event to come, and what is held every
year is none.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from intake.answers.calendars import YEAR
from intake.answers.events import dating
from intake.answers.events.words import flat, phrases
from intake.answers.folding import is_unspaced
from intake.answers.lexicon import lexicon, split
from intake.answers.values import Event

_NUMBERED = re.compile(r"(?<!\d)(\d{1,2})\s?[月월]")
_AHEAD = re.compile(r"(?<!\d)(?:(\d{1,2})[./])?(\d{1,2})[./](?:19|20)\d\d(?!\d)")
_BEHIND = re.compile(r"(?<!\d)(?:19|20)\d\d\s?[./-]\s?(\d{1,2})(?!\d)")
_LAST = 12
_FAR = 12
"""Years from now within which events are planned; what lies beyond is a part of a name."""
_BRACKET = re.compile(r"\s?\(([^()\n]{1,40})\)")


def parted(found: Sequence[Event], today: date | None) -> tuple[list[Event], tuple[str, ...]]:
    """Events of years that are over or begun, and the names of those of a later one beside them."""
    years = [one.year for one in found]
    if today is None or not all(years) or not any(year <= today.year for year in years if year):
        return list(found), ()
    ahead = [one for one in found if today.year < (one.year or 0) <= today.year + _FAR]
    return [one for one in found if one not in ahead], tuple(
        f"{one.name} ({one.year})" for one in ahead
    )


def unmarked(text: str, language: str, today: date | None) -> str:
    """The text without "(planned)" behind an event whose year is to come, which tells it too."""
    known = lexicon("events", language)

    def kept(mark: re.Match[str]) -> str:
        years = YEAR.findall(text[: mark.start()])
        is_ahead = today is not None and bool(years) and int(years[-1]) > today.year
        is_said = bool({"to_come", "not"} & known.said(split(mark[1])))
        return "" if is_ahead and is_said and not YEAR.search(mark[1]) else mark[0]

    return _BRACKET.sub(kept, text) if YEAR.search(text) else text


def is_planned(found: Sequence[Event], lines: Sequence[str], language: str, today: date) -> bool:
    """Whether one of the events that were read is of a time to come."""
    is_later = any((one.year or 0) > today.year for one in found)
    return is_later or any(is_coming(line, language, today) for line in lines if found)


def is_coming(clause: str, language: str, today: date) -> bool:
    """Whether a clause tells of this year's later months, or of what is going to be this year."""
    is_later = any(month > today.month for month in _first_months(clause, language, today))
    return is_later or is_told(clause, language, today)


def is_told(clause: str, language: str, today: date) -> bool:
    """Whether a verb of the present tells of this year or a later one: "2025년에 개최합니다"."""
    said = flat(clause)
    if _present(language).search(said) is None:
        return False
    told = dating.find(said, language, today)
    years = [one.year for one in told if one.year]
    is_yearly = any(one.year is None and not one.is_aside for one in told)
    is_ahead = bool(years) and min(years) >= today.year and not is_yearly
    is_past = any(month <= today.month for month in _first_months(clause, language, today))
    return is_ahead and not is_past


def _first_months(clause: str, language: str, today: date) -> list[int]:
    """The first month of each time of this year that a clause tells with its months."""
    said = flat(clause)
    told = (one for one in dating.find(said, language, today) if one.year == today.year)
    months = (list(_months_of(said[one.start : one.end], language)) for one in told)
    return [min(one) for one in months if one]


def _months_of(said: str, language: str) -> Iterator[int]:
    yield from (int(one[1]) for one in _NUMBERED.finditer(said))
    yield from (int(one[1]) for one in _BEHIND.finditer(said) if 0 < int(one[1]) <= _LAST)
    for one in _AHEAD.finditer(said):
        both = [int(part) for part in one.groups() if part]
        yield from (part for part in both if 0 < part <= _LAST)
    names = dating.months(language)
    yield from (names[one[0]] for one in _named(language).finditer(said))


@cache
def _named(language: str) -> re.Pattern[str]:
    """The months' names, the longest first."""
    said = sorted(dating.months(language), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, said))})(?!\w)")


@cache
def _present(language: str) -> re.Pattern[str]:
    """A verb that tells what is going to be."""
    said = phrases(("coming",), "where", language)
    ways = (re.escape(one) if is_unspaced(one) else rf"(?<!\w){re.escape(one)}(?!\w)"
            for one in said)  # fmt: skip
    return re.compile("|".join(ways) or "(?!)")
