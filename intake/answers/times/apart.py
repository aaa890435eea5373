"""A figure that stands apart from the month and counts something else: "5 partners in May 2021".

Invariant: it is no day of that month; where it is the only one that could be, the day is asked.
A figure behind which stands nothing that it could count may be the day wherever it stands.
"""

from collections.abc import Iterable, Iterator
from itertools import product

from intake.answers.lexicon import Lexicon, Phrase, lexicon

_LAST_DAY = 31
_DIGITS = 2
_DOTS = frozenset(".°")
"""Between the sign of a number and the number: "No. 12"."""


def stands(tokens: Phrase, used: Iterable[int], known: Lexicon, language: str) -> bool:
    """Whether every figure that may be a day stands away from the month and counts or numbers.

    Used: the places of words that tell a time.
    """
    taken = frozenset(used)
    days = [n for n, one in enumerate(tokens) if n not in taken and _is_day(one)]
    months = list(_months(tokens, known))
    is_other = all(_is_other(tokens, day, known, language) for day in days)
    return bool(days and months and is_other) and not any(
        _is_beside(tokens, day, month, known, language) for day, month in product(days, months)
    )


def _is_day(token: str) -> bool:
    return token.isdecimal() and len(token) <= _DIGITS and 1 <= int(token) <= _LAST_DAY


def _is_other(tokens: Phrase, day: int, known: Lexicon, language: str) -> bool:
    """Whether the figure counts what stands behind it, or is the number of a paper."""
    sign = next((n for n in range(day - 1, -1, -1) if tokens[n] not in _DOTS), day)
    is_number = "number_sign" in lexicon("dates", language).of(tokens[sign : sign + 1])
    return is_number or _counts(tokens, day + 1, known, language)


def _counts(tokens: Phrase, place: int, known: Lexicon, language: str) -> bool:
    """Whether a word stands right here, or behind an "of the", that is counted and tells no day."""
    while length := _joins(tokens, place, known, language):
        if _tells_day(tokens, place, known, language):
            return False
        place += length
    return place < len(tokens) and any(map(str.isalnum, tokens[place]))


def _months(tokens: Phrase, known: Lexicon) -> Iterator[tuple[int, int]]:
    for place, length, names in known.finds(tokens):
        if any(name.startswith("month") for name in names):
            yield place, place + length


def _is_beside(
    tokens: Phrase, day: int, month: tuple[int, int], known: Lexicon, language: str
) -> bool:
    """Only signs, a weekday or "of" between them; behind a year, the day is the last thing said."""
    start, end = month
    between = tokens[day + 1 : start] if day < start else tokens[end:day]
    if day > start and any(map(str.isdecimal, between)):
        between = (*(one for one in between if not one.isdecimal()), *tokens[day + 1 :])
    place = 0
    while place < len(between):
        length = _joins(between, place, known, language)
        if not length and any(map(str.isalnum, between[place])):
            return False
        place += length or 1
    return True


def _joins(tokens: Phrase, place: int, known: Lexicon, language: str) -> int:
    """How many tokens from here are a weekday, an "of the month of" or a "th"; 0 where none."""
    length = lexicon("of_month", language).at(tokens, place)[0]
    if not length and _tells_day(tokens, place, known, language):
        return known.at(tokens, place)[0] or 1
    return length


def _tells_day(tokens: Phrase, place: int, known: Lexicon, language: str) -> bool:
    """Whether what stands here makes the figure before it a day's: "th", "day of", a month."""
    names = (*known.at(tokens, place)[1], *lexicon("of_month", language).at(tokens, place)[1])
    return any(name.startswith(("weekday", "month", "day")) for name in names)
