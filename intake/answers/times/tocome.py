"""A time that is still ahead, told from today: "next month", "from spring on", "from tomorrow".

Invariant: a year in figures or a month alone is none of these; who reads them counts from the day.
"""

from collections.abc import Iterator
from itertools import product

from intake.answers import calendars
from intake.answers.lexicon import Phrase, Said, lexicon

Span = tuple[int, int]
_BESIDE = frozenset({"beside", "begins", "from_then", "small", "part"})
"""Lists of what may stand beside a time from which on something is so."""
_MOST_SMALL = 2
"""Small words between "next" and the span of time that it is said of."""


def says(words: Phrase, language: str) -> bool:
    """Whether words tell a time that is still ahead."""
    return next(spans(words, language), None) is not None


def opens(words: Phrase, language: str) -> bool:
    """Whether such a time stands in the first half of the words, ahead of what it is told of."""
    return any(start + end < len(words) for start, end in spans(words, language))


def tells_arriving(words: Phrase, language: str) -> bool:
    """Whether words beside such a time tell that something only comes then: "arrives"."""
    return "arriving" in lexicon("tocome", language).said(words)


def is_all(words: Phrase, language: str) -> bool:
    """Whether words tell such a time, and no more than that something begins then."""
    told = {place for start, end in spans(words, language) for place in range(start, end)}
    if not told:
        return False
    for name in ("tocome", "commencing"):
        known = lexicon(name, language).every(words)
        told |= {at for one in known if one.name in _BESIDE for at in range(one.start, one.end)}
    months = calendars.of(language).finds(words)
    told |= {
        at
        for start, length, names in months
        if _is_named(names)
        for at in range(start, start + length)
    }
    return told.issuperset(range(len(words)))


def spans(words: Phrase, language: str) -> Iterator[Span]:
    """Where such times begin and end: a phrase of its own, or "next" beside a span of time."""
    known = [*lexicon("tocome", language).every(words)]
    yield from ((one.start, one.end) for one in known if one.name == "whole")
    nexts = [one for one in known if one.name in ("next", "next_behind")]
    if not nexts:
        return
    small = {at for one in known if one.name == "small" for at in range(one.start, one.end)}
    for one, (start, end) in product(nexts, [*_units(words, known, language)]):
        is_behind = one.name == "next_behind"
        first, last = (end, one.start) if is_behind else (one.end, start)
        if 0 <= last - first <= _MOST_SMALL and small.issuperset(range(first, last)):
            yield min(one.start, start), max(one.end, end)


def _units(words: Phrase, known: list[Said], language: str) -> Iterator[Span]:
    """Spans of time, and the names of months and weekdays."""
    yield from ((one.start, one.end) for one in known if one.name == "unit")
    for start, length, names in calendars.of(language).finds(words):
        if _is_named(names):
            yield start, start + length


def _is_named(names: Phrase) -> bool:
    """Whether a word is the name of a month or of a weekday."""
    return any(name.startswith(("month:", "weekday:")) for name in names)
