"""Days that an answer names only to set them off: denied ones, dates of letters, older plans.

Invariant: only figures, months and weekdays with the small words between them are left out, right
behind or right before the words that set them off.
"""

from intake.answers import calendars
from intake.answers.folding import cut_out
from intake.answers.lexicon import Lexicon, Phrase, lexicon, tokens_of

_SIGNS = frozenset("./-年月日号號년월일")
_OF_A_DAY = ("month", "weekday", "day", "cardinal", "year")
_LONGEST = 60
"""Words and signs that tell one day, or several in a row, at most."""


def without(text: str, language: str) -> str:
    """The text without the days that it sets off, and the words that do so."""
    tokens, found = tokens_of(text)
    dropped: set[int] = set()
    for start, length, names in lexicon("dates", language).finds(tokens):
        end = start + length
        off = run(tokens, start - 1, -1, language) if "set_off_behind" in names else set()
        if not off and "set_off" in names:
            off = run(tokens, end, 1, language)
        if off:
            dropped |= {*off, *range(start, end)}
    return cut_out(text, [found[place].span() for place in sorted(dropped)])


def run(tokens: Phrase, start: int, step: int, language: str) -> set[int]:
    """The places from here on, in this direction, that tell a day; none where no figure does."""
    known, small = calendars.of(language), lexicon("dates", language)
    places: list[int] = []
    for _ in range(_LONGEST):
        if not (0 <= start < len(tokens) and _is_of_a_day(tokens[start], known, small)):
            break
        places.append(start)
        start += step
    told = any(_is_figure(tokens[place], known) for place in places)
    return set(places) if told else set()


def _is_of_a_day(token: str, known: Lexicon, small: Lexicon) -> bool:
    names = known.of((token,))
    is_named = any(name.partition(":")[0] in _OF_A_DAY for name in names)
    is_said = token.isdecimal() or token in _SIGNS
    return is_said or is_named or "small" in small.of((token,))


def _is_figure(token: str, known: Lexicon) -> bool:
    day = any(name.startswith(("day:", "cardinal:")) for name in known.of((token,)))
    return token.isdecimal() or day
