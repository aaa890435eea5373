"""Years until which something was there: "until 2021", "2019年まで".

Invariant: only a year that is over ends anything, and only beside a word for "until".
"""

import re
from collections.abc import Iterator
from datetime import date

from intake.answers.lexicon import Phrase, lexicon

Span = tuple[int, int]
_YEAR = re.compile(r"(?:19|20)\d\d")
PAST = frozenset({"last_year", "year_before_last"})
"""Lists of words for a year that is over."""
_BEFORE, _BEHIND = ("until", "until_or_by"), ("until_behind", "until_or_by_behind")
LASTING = frozenset({"until", "until_behind"})
"""What means that a thing lasted, and never that it was done by then."""
UNTIL_OR_BY = frozenset({*_BEFORE, *_BEHIND}) - LASTING
"""What may mean either."""


def is_over(words: Phrase, language: str, today: date | None, *, is_lasting: bool) -> bool:
    """Whether words tell that a thing was there until a year that is over.

    `is_lasting`: it is of a kind that lasts, and is not made by a year.
    """
    ended = ends(words, language, today.year) if today else []
    return bool(ended) and (is_lasting or lasted(words, language, ended))


def lasted(words: Phrase, language: str, ended: list[tuple[str, Span]]) -> bool:
    """Whether words tell what went on until then: not what was made by then or still is."""
    said = {name for name, _ in known(words, language)}
    is_until = any(name in LASTING or "lasted" in said for name, _ in ended)
    return is_until and "not_until" not in said


def ends(words: Phrase, language: str, this_year: int) -> list[tuple[str, Span]]:
    """Each year that is over with the "until" beside it."""
    said = known(words, language)
    found: list[tuple[str, Span]] = []
    for start, stop in _times(words, language, this_year):
        ahead = [(name, (a, stop)) for name, (a, b) in said if name in _BEFORE and b == start]
        behind = [(name, (start, b)) for name, (a, b) in said if name in _BEHIND and a == stop]
        found += sorted([*ahead, *behind], key=lambda one: one[1][0] - one[1][1])[:1]
    return found


def known(words: Phrase, language: str) -> list[tuple[str, Span]]:
    """The phrases that tell of what was there, with their places."""
    found = lexicon("outlived", language).every(words)
    return [(one.name, (one.start, one.end)) for one in found]


def _times(words: Phrase, language: str, this_year: int) -> Iterator[Span]:
    """The years that are over, told by their number or as "last year"."""
    for place, word in enumerate(words):
        if _YEAR.fullmatch(word) and int(word) < this_year:
            yield place, place + 1
    told = lexicon("dates", language).every(words)
    yield from ((one.start, one.end) for one in told if one.name in PAST)
