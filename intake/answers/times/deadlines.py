"""Whether a text tells of what is still to come, and whether its day is a deadline.

Invariant: a word for "by" tells of a deadline only beside a day, and neither where something
lasts until then ("closed until") nor, without its year, where the text tells of what is past;
what cannot or only may be kept is no promise.
"""

from intake.answers import calendars
from intake.answers.lexicon import Lexicon, Phrase, lexicon, split

_AHEAD = frozenset({"from", "ahead", "latest", "promise"})
_NEAR = 2
"""Words between "by" and the day of which it tells."""
_DATE_SIGNS = frozenset("年月日号號년월일.")
_OF_A_DAY = ("month", "weekday", "day:", "cardinal")


def is_ahead(text: str, language: str) -> bool:
    """Whether the text tells of what is to come: "from 3 June", "by 3 June", "3 June next"."""
    known, words = calendars.of(language), split(text)
    said, found = lexicon("dates", language).said(words), list(known.finds(words))
    if "unkept" in said:
        return False
    if any(_AHEAD & set(names) for _, _, names in found):
        return True
    if any(
        "next" in names and is_beside_figure(words, at, size, known) for at, size, names in found
    ):
        return True
    return "past" not in said and _is_by(words, language)


def is_past(text: str, language: str) -> bool:
    """Whether the text tells of what is over: "we had sent it on Monday, 7 December"."""
    return "past" in lexicon("dates", language).said(split(text))


def is_due(words: Phrase, language: str, *, is_to_come: bool) -> bool:
    """Whether the day is a deadline: "at the latest", "by 3 June", "before" what is to come."""
    said = {name for _, _, names in calendars.of(language).finds(words) for name in names}
    return "latest" in said or (is_to_come and "until" in said) or _is_by(words, language)


def _is_by(words: Phrase, language: str) -> bool:
    """Whether a word for "by" stands beside a day that is promised."""
    known = calendars.of(language)
    if {"lasting", "unkept"} & lexicon("dates", language).said(words):
        return False
    return any(
        "by" in names and _is_beside_day(words, place, length, known)
        for place, length, names in known.finds(words)
    )


def _is_beside_day(words: Phrase, place: int, length: int, known: Lexicon) -> bool:
    behind = range(place + length, min(place + length + _NEAR + 1, len(words)))
    return any(
        _is_of_a_day(words, at, known) for at in (*behind, *range(max(0, place - _NEAR), place))
    )


def _is_of_a_day(words: Phrase, place: int, known: Lexicon) -> bool:
    is_figure = words[place].isdecimal() or words[place] in _DATE_SIGNS
    return is_figure or any(name.startswith(_OF_A_DAY) for name in known.at(words, place)[1])


def is_beside_figure(words: Phrase, place: int, length: int, known: Lexicon) -> bool:
    """Whether a day's figure follows, or a month stands before: "pasado 28", "28 mai dernier"."""
    before = known.at(words, place - 1)[1] if place else ()
    behind = place + length
    if any(name.startswith("weekday") for name in known.at(words, behind)[1]):
        behind += known.at(words, behind)[0]
    is_figure = any(one.isdecimal() for one in words[behind : behind + 1])
    return is_figure or any(name.startswith("month") for name in before)
