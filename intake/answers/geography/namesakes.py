"""The city of a name that is not meant: "Paris, but not the French one", "巴黎，但不是法国的".

Invariant: an answer that only says which one it is not is asked, unless that one is known to be
another than the one read.
"""

from collections.abc import Iterable, Iterator

from intake.answers.folding import clean, key
from intake.answers.geography import cities, countries, cutting, regions
from intake.answers.lexicon import lexicon, split
from intake.answers.values import Place

_REACH = 8
"""Tokens of an unspaced text between a denial and the country that it denies, at most."""
_LONGEST = 8
_STOPS = frozenset(",;.、。\n")


def is_denied(place: Place, text: str, language: str) -> bool:
    """Whether an unspaced text denies the country of the place."""
    is_unspaced = cutting.is_unspaced(text, language)
    lands = _denied_lands(split(clean(text)), language) if is_unspaced else set()
    return place.country is not None and place.country in lands


def is_open(place: Place, own: str, denied: Iterable[str], language: str) -> bool:
    """Whether the place may be the one denied: its country is, or one that is not understood."""
    is_bare = not cutting.is_unspaced(own, language) and bool(cities.called(key(own), language))
    for written in denied:
        names = [*_names(split(written), " ")]
        if any(countries.find(name, language) == place.country for name in names):
            return True
        if is_bare and not (_is_name(written) or any(_is_place(one, language) for one in names)):
            return True
    return False


def _is_name(written: str) -> bool:
    """Whether it is written as a name that is in no table: "Bremen, nicht Bremervörde"."""
    return all(word[0].isupper() for word in written.split())


def _is_place(name: str, language: str) -> bool:
    return bool(
        countries.find(name, language) or regions.find(name) or cities.called(key(name), language)
    )


def _denied_lands(tokens: tuple[str, ...], language: str) -> set[str | None]:
    """Countries right behind a denial of an unspaced text, or right before one."""
    found = set[str | None]()
    for start, length, names in lexicon("places", language).finds(tokens):
        if "denied" in names:
            behind = tokens[start + length : start + length + _REACH]
            stop = next((n for n, one in enumerate(behind) if one in _STOPS), len(behind))
            found |= {countries.find(name, language) for name in _names(behind[:stop], "")}
        if "denied_behind" in names:
            before = tokens[max(0, start - _REACH) : start]
            ends = [n + 1 for n, one in enumerate(before) if one in _STOPS]
            said = before[max(ends, default=0) :]
            found |= {countries.find(name, language) for name in _names(said, "")}
    return found


def _names(tokens: tuple[str, ...], between: str) -> Iterator[str]:
    """What may be a name among the words."""
    for start in range(len(tokens)):
        for end in range(start + 1, min(start + _LONGEST, len(tokens)) + 1):
            yield between.join(tokens[start:end])
