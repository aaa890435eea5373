"""A city told with its region and its country: "Valencia, Carabobo, Venezuela".

Invariant: a region is never read as the city, whether or not a list holds it.
"""

from dataclasses import dataclass

from intake.answers.geography import cities, regions, stretches
from intake.answers.geography.stretches import Words
from intake.answers.lexicon import Lexicon, lexicon

_LONGEST_REGION = 4
_OPENING = frozenset({",", "(", "،"})
_CLOSING = frozenset({*_OPENING, ")", "),", ")،"})


@dataclass(frozen=True, kw_only=True)
class Beside:
    """The country behind a region; whether that may as well be another city of it."""

    country: str
    is_city: bool


def after(text: str, tokens: Words, end: int, language: str) -> Beside | None:
    """A region and its country behind the name that ends here: "(Carabobo), Venezuela"."""
    known = lexicon("places", language)
    start = _past_kind(tokens, end, known)
    stop = stretches.written_end(text, tokens, start, known)
    if not end < len(tokens) or not 0 < stop - start <= _LONGEST_REGION:
        return None
    if _gap(text, tokens, end) not in _OPENING or _gap(text, tokens, stop) not in _CLOSING:
        return None
    country = stretches.country_after(text, tokens, stop, language)
    if country is None:
        return None
    name = stretches.key(tokens, start, stop)
    is_same = name == stretches.key(tokens, max(0, end - (stop - start)), end)
    written = regions.find(text[tokens[start].start : tokens[stop - 1].end])
    is_region = is_same or any(code == country for code, _ in written)
    is_city = not is_region and bool(cities.called(name, language, country))
    return Beside(country=country, is_city=is_city)


def city_before(
    text: str, tokens: Words, start: int, language: str, country: str, *, is_country: bool = False
) -> tuple[int, int] | None:
    """The name to which the words from here on are the region in a country, or that country.

    A region is told by a city before it, or by the lists; a country has any name before it.
    """
    known = lexicon("places", language)
    end = _before_kind(tokens, start, known)
    if not 0 < end < len(tokens) or _gap(text, tokens, end) not in _OPENING:
        return None
    begin = stretches.written_start(text, tokens, end)
    said = tuple(token.folded for token in tokens[begin:end])
    if begin == end or any("greeting" in names for _, _, names in known.finds(said)):
        return None
    is_listed = cities.called(" ".join(said), language)
    is_told = is_country or is_listed or _is_called_one(tokens, begin, known)
    return (begin, end) if is_told or _is_region(text, tokens, start, language, country) else None


def _gap(text: str, tokens: Words, place: int) -> str:
    """What stands between a word and the one before it, but for blanks."""
    if not 0 < place < len(tokens):
        return ""
    return "".join(text[tokens[place - 1].end : tokens[place].start].split())


def _past_kind(tokens: Words, place: int, known: Lexicon) -> int:
    """Past what a region is called: "estado Anzoátegui", "the state of Carabobo"."""
    while place < len(tokens) and _is_kind(tokens, place, known):
        place += 1
    return place


def _before_kind(tokens: Words, place: int, known: Lexicon) -> int:
    while place > 0 and _is_kind(tokens, place - 1, known):
        place -= 1
    return place


def _is_kind(tokens: Words, place: int, known: Lexicon) -> bool:
    """A small word such as "the", "state", "of"."""
    names = known.of((tokens[place].folded,))
    return tokens[place].raw[0].islower() and bool(
        {"region_kind", "first_level", "strip"} & {*names}
    )


def _is_called_one(tokens: Words, begin: int, known: Lexicon) -> bool:
    """Whether the words right before a name call it a city, or the applicant."""
    folded = tuple(token.folded for token in tokens[:begin])
    named = (known.of(folded[-length:]) for length in range(1, min(known.longest, begin) + 1))
    return any({"city", "behalf"} & {*names} for names in named)


def _is_region(text: str, tokens: Words, start: int, language: str, country: str) -> bool:
    """Whether a region of the country begins here, or what no city of the table does."""
    ends = range(start + 1, min(len(tokens), start + _LONGEST_REGION) + 1)
    written = (regions.find(text[tokens[start].start : tokens[end - 1].end]) for end in ends)
    if any(code == country for found in written for code, _ in found):
        return True
    return not any(cities.called(stretches.key(tokens, start, end), language) for end in ends)
