"""A city and a year beside events of other years, with no name: "Expo 2024, Namur en mai 2023".

Invariant: it is asked about, for it may be an event, and never a second year of the one before it.
"""

import re
from collections.abc import Iterable, Sequence

from intake.answers.events import venues
from intake.answers.events.dating import Told
from intake.answers.events.words import flat, phrases
from intake.answers.folding import UNSPACED
from intake.answers.values import Event

_EDGES = " ,.;:()–—-"
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")


def year_of(line: str, years: Sequence[Told], language: str) -> int | None:
    """The one year of a line that tells but a city beside it; none where it is a whole date."""
    told = {one.year for one in years if one.year}
    ends = [0, *(place for one in years for place in (one.start, one.end)), len(line)]
    rest = " ".join(line[start:end] for start, end in zip(ends[::2], ends[1::2], strict=True))
    is_whole = any(_DAY.search(line[one.start : one.end]) for one in years)
    if len(told) != 1 or is_whole or not is_city(rest, language):
        return None
    return told.pop()


def is_city(words: str, language: str) -> bool:
    """Whether words are a city, but for what leads up to a time: "Namur en", "in Namur,"."""
    name = _name(words, language)
    return bool(name) and venues.is_city(name, language)


def is_repeated(words: str, beside: str, language: str) -> bool:
    """Whether the city is told of beside as well: "Documenta, Kassel 2017"; Nice is no Venice."""
    name = re.escape(flat(_name(words, language)))
    letter = rf"[^\W\d_{UNSPACED}]"
    return bool(name) and bool(re.search(rf"(?<!{letter}){name}(?!{letter})", flat(beside)))


def _name(words: str, language: str) -> str:
    small = phrases(("in", "unit", "month_behind"), "events", language)
    said = (one.strip(_EDGES) for one in words.split())
    return " ".join(one for one in said if one and flat(one) not in small)


def beside(found: Sequence[Event], told: Iterable[tuple[str, int]]) -> list[str]:
    """Which of these lines tell a year that no event has, where all events have theirs."""
    years = {one.year for one in found}
    return [line for line, year in told if year not in years] if all(years) else []
