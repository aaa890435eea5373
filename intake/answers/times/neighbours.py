"""A day told only by one near it: "the day after 2 June", "a week after", "le lendemain du 2 juin".

Invariant: the words stand right beside a date of at least two parts; the day that is named is then
not the day that is meant.
"""

from intake.answers import calendars
from intake.answers.folding import fold
from intake.answers.lexicon import Lexicon, Phrase, Said, lexicon, split
from intake.answers.times import reckoned

_SIGNS = frozenset({*"年月日号號년월일.,-/", fold("년"), fold("월"), fold("일")})
_OF_A_DATE = ("month", "weekday", "day", "cardinal", "year")
_LEAST = 2
"""Parts of a date: its day and its month."""
_BETWEEN = 1
"""Words from a unit to the word that counts it from a date."""


def stands(text: str, language: str) -> bool:
    """Whether the day that is named only tells another, near it or counted from it."""
    if reckoned.counts_on(text, language):
        return True
    tokens, known = split(text), calendars.of(language)
    said = list(lexicon("dates", language).every(tokens))
    spans = _dates(tokens, known, language)
    return any(
        (one.name == "neighbour" and one.end in {start for start, _ in spans})
        or (one.name == "neighbour_behind" and one.start in {end for _, end in spans})
        or (one.name == "bound" and _counts(one, said, spans))
        for one in said
    )


def _counts(bound: Said, said: list[Said], spans: list[tuple[int, int]]) -> bool:
    """Whether days or weeks stand on the other side of an "after" than the date."""
    units = [one for one in said if one.name == "unit"]
    ahead = any(one.end == bound.start for one in units)
    behind = any(0 <= one.start - bound.end <= _BETWEEN for one in units)
    return any(
        (bound.end == start and ahead) or (bound.start == end and behind) for start, end in spans
    )


def _dates(tokens: Phrase, known: Lexicon, language: str) -> list[tuple[int, int]]:
    """Where the dates start and end."""
    parts = {
        at: length
        for at, length, names in known.finds(tokens)
        if any(name.startswith(_OF_A_DATE) for name in names)
    }
    joined = {one.start: one.end - one.start for one in lexicon("of_month", language).every(tokens)}
    found: list[tuple[int, int]] = []
    place = 0
    while place < len(tokens):
        start, end, told = place, place, 0
        while place < len(tokens):
            is_part = place in parts or tokens[place].isdecimal()
            length = parts.get(place, int(is_part)) or (told and joined.get(place, 0))
            length = length or int(bool(told) and tokens[place] in _SIGNS)
            if not length:
                break
            place, told = place + length, told + is_part
            end = place if is_part or tokens[place - 1] not in ",-/" else end
        found += [(start, end)] if told >= _LEAST else []
        place += int(place == start)
    return found
