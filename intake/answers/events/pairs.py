"""One event of two years: "in 2015 and 2019 we hosted the Forum", "Smart Days (2022 and 2024)".

Invariant: two years make two events only where nothing that could be another's name follows them,
and one event alone has the later year.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from intake.answers.events import proper
from intake.answers.events.words import any_of, flat
from intake.answers.lexicon import entries, lexicon, split
from intake.answers.values import Event, Events, Unclear

_YEAR = r"(?<!\d)((?:19|20)\d\d)[年년]?"
_CLOSED = re.compile(r"\s*(?:[).;]|$|,\s*(?![A-Z]))")
_SMALL = 2
"""Words ahead of the years that name nothing: "In 2015", "En los años 2015"."""
_VERBS = frozenset({"host", "held", "hosting", "of_city", "us"})


def read(text: str, language: str, one: Callable[[str], Events | Unclear]) -> Events | None:
    """The events of a text that has such years, read as if it had the later of each pair."""
    if re.search(any_of(("edition",), language, "where"), flat(text)):
        return None  # "in 2017 and 2018 two editions": of which years is not told
    pairs = _pairs(language).finditer(text)
    found = [pair for pair in pairs if _are_alone(text, pair, language)]
    earlier = {int(pair[2]): int(pair[1]) for pair in found}
    single = text
    for pair in reversed(found):
        single = f"{single[: pair.start()]}{single[pair.start(2) :]}"
    reading = one(single) if earlier else None
    if not isinstance(reading, Events) or reading.unread:
        return None
    years = [event.year for event in reading.events]
    if any(years.count(later) != 1 or first in years for later, first in earlier.items()):
        return None
    return replace(reading, events=tuple(_doubled(reading.events, earlier)))


def _doubled(events: tuple[Event, ...], earlier: dict[int, int]) -> list[Event]:
    doubled: list[Event] = []
    for event in events:
        if event.year in earlier:
            doubled.append(replace(event, year=earlier[event.year]))
        doubled.append(event)
    return doubled


def _are_alone(text: str, pair: re.Match[str], language: str) -> bool:
    """Whether only one name can be of these years: what stands ahead of them, or what follows."""
    ahead = re.split(r"[,.;:\n]", text[: pair.start()])[-1]
    is_first = len(ahead.split()) <= _SMALL and not proper.is_kind(ahead, language)
    return is_first or _is_over(text[pair.end() :], language)


def _is_over(behind: str, language: str) -> bool:
    """Whether no name begins behind the years: a sign, the end, or a verb of hosting."""
    tokens = split(behind[:40])
    names = {name for _, said in lexicon("events", language).all_at(tokens, 0) for name in said}
    return _CLOSED.match(behind) is not None or bool(_VERBS & names)


@cache
def _pairs(language: str) -> re.Pattern[str]:
    ands = {phrase for name, phrase in entries("events", language) if name == "and"}
    said = "|".join(sorted(map(re.escape, ands), key=len, reverse=True)) or "(?!)"
    return re.compile(rf"{_YEAR}\s*(?:{said}|[,/&])\s*{_YEAR}")
