"""A day set against the one it is taken for: "not on the 12th, but on 21 March 2024".

Invariant: only the denied day goes unread, and only where nothing but days and the words that tell
them stands beside both; what is left keeps the year.
"""

from intake.answers import calendars
from intake.answers.calendars import YEAR
from intake.answers.lexicon import Lexicon, Phrase, lexicon, tokens_of

_SIGNS = frozenset("年月日号號년월일./-")
_PARTING = (",",)
_OF_A_DAY = ("month", "weekday", "day:", "cardinal", "year")


def settled(text: str, language: str) -> str:
    """The text without the day that is denied ahead of the right one."""
    tokens, found = tokens_of(text)
    known = lexicon("dates", language)
    ahead = [_ahead(tokens, one, language) for one in _named(tokens, known, "denied_day")]
    behind = [_behind(tokens, one, language) for one in _named(tokens, known, "denied_behind")]
    spans = [span for span in (*ahead, *behind) if span]
    if len(spans) != 1:
        return text
    ((start, end),) = spans
    left = f"{text[: found[start].start()]} {text[found[end].start() :]}"
    return left if YEAR.search(left) else text


def _named(tokens: Phrase, known: Lexicon, name: str) -> list[tuple[int, int]]:
    """Where the longest phrases of one list stand."""
    found = [(start, start + size) for start, size, names in known.finds(tokens) if name in names]
    return found[:2]


def _ahead(tokens: Phrase, denied: tuple[int, int], language: str) -> tuple[int, int] | None:
    """From "not" to the right day: "not on the 12th, but"."""
    end = _run(tokens, denied[1], language)
    if not _has_figure(tokens[denied[1] : end]):
        return None
    end = _over(tokens, end)
    size = _size(tokens, end, "but_day", language)
    return _up_to(tokens, denied[0], end + size, language) if size else None


def _behind(tokens: Phrase, denied: tuple[int, int], language: str) -> tuple[int, int] | None:
    """From the denied day to the right one, where "not" stands between: "12'sinde değil"."""
    start = denied[0]
    while start and _is_of_a_day(tokens[start - 1], language):
        start -= 1
    if not _has_figure(tokens[start : denied[0]]):
        return None
    end = _over(tokens, denied[1])
    return _up_to(tokens, start, end + _size(tokens, end, "but_day", language), language)


def _up_to(tokens: Phrase, start: int, end: int, language: str) -> tuple[int, int] | None:
    """The span, where a day follows right behind it."""
    end = _over(tokens, end)
    right = tokens[end : _run(tokens, end, language)]
    return (start, end) if _has_figure(right) else None


def _run(tokens: Phrase, place: int, language: str) -> int:
    """The end of the words from here on that tell a day."""
    while place < len(tokens) and _is_of_a_day(tokens[place], language):
        place += 1
    return place


def _over(tokens: Phrase, place: int) -> int:
    return place + (tokens[place : place + 1] == _PARTING)


def _size(tokens: Phrase, place: int, name: str, language: str) -> int:
    """How many tokens the longest phrase of this list has that begins here."""
    found = lexicon("dates", language).all_at(tokens, place) if place < len(tokens) else ()
    return max((size for size, names in found if name in names), default=0)


def _has_figure(words: Phrase) -> bool:
    return any(word.isdecimal() for word in words)


def _is_of_a_day(word: str, language: str) -> bool:
    """A figure, a sign or a word that stands in a day: "am", "foi", "March"."""
    if word.isdecimal() or word in _SIGNS:
        return True
    names = calendars.of(language).of((word,))
    is_small = "small" in lexicon("dates", language).of((word,))
    return (
        is_small
        or "beside" in lexicon("righted", language).of((word,))
        or any(name.startswith(_OF_A_DAY) for name in names)
    )
